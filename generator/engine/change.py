"""What has to be done so that a folder holds these files, and what was done."""

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from generator.engine.failure import Foreign
from generator.engine.manifest import Entry, Manifest
from generator.engine.paths import parents
from generator.engine.source import Source, digest_of_file, digest_of_source
from generator.engine.tree import is_file, is_folder, scan, status
from generator.values import dataclass


class How(StrEnum):
    """How a folder was changed."""

    EXCHANGED = "exchanged"  # in one step
    JOURNAL = "journal"  # file by file, each whole; after an interruption the next build goes on
    NOTHING = "nothing"  # it held the files already


@dataclass(frozen=True, slots=True)
class Changes:
    """What ``publish`` did; paths in order.

    ``edited`` are files of ours that somebody had changed since, and where what they held is kept.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    how: How
    edited: tuple[tuple[str, Path], ...] = ()


@dataclass(frozen=True, slots=True)
class Todo:
    """``write`` by path with the digest, ``keep`` as they are, ``remove``; ``before`` is the past.

    ``edited`` of those that are written or removed are no longer what we wrote.
    """

    write: dict[str, tuple[Source, str]]
    keep: dict[str, Entry]
    remove: tuple[str, ...]
    edited: tuple[str, ...]
    before: Manifest

    def after(self, written: Mapping[str, Entry], foreign: Mapping[str, int]) -> Manifest:
        """The manifest once all is done."""
        files = dict(sorted({**self.keep, **written}.items()))
        return Manifest(self.before.number + 1, files, dict(foreign))

    def changes(self, how: How, aside: tuple[tuple[str, Path], ...]) -> Changes:
        """All that is done, said as it is reported."""
        return Changes(
            tuple(sorted(self.write)),
            tuple(sorted(self.remove)),
            tuple(sorted(self.keep)),
            how,
            aside,
        )


def compare(files: Mapping[str, Source], folder: Path, before: Manifest) -> Todo:
    """What ``folder`` lacks of ``files``; raises Foreign where something not ours is in the way."""
    digests = {path: digest_of_source(source) for path, source in files.items()}
    keep = dict(_kept(digests, folder, before))
    write = {path: (files[path], digests[path]) for path in files if path not in keep}
    for path in write:
        if path not in before.files:
            _check_way(path, folder, before)
    remove = tuple(path for path in before.files if path not in files)
    _check_folders([path for path in write if path in before.files], folder, is_folder)
    _check_folders(remove, folder, _is_no_link)
    known = ((path, before.files.get(path)) for path in (*write, *remove))
    edited = tuple(path for path, entry in known if entry and _is_edited(f"{folder}/{path}", entry))
    return Todo(write, keep, remove, edited, before)


def _kept(
    digests: Mapping[str, str], folder: Path, before: Manifest
) -> Iterable[tuple[str, Entry]]:
    root = str(folder)
    for path, digest in digests.items():
        entry = before.files.get(path)
        if entry is None or entry.digest == digest:
            kept = _as_it_is(f"{root}/{path}", digest, entry)
            if kept is not None:
                yield path, kept


def _as_it_is(file: str, digest: str, entry: Entry | None) -> Entry | None:
    """The entry of a file that has this content already.

    It is read only if it does not look as we left it: touched, copied with the whole folder, or put
    there by somebody else, who may as well have it from us.
    """
    found = status(file)
    if found is None or not is_file(found):
        return None
    if entry is not None and entry.fits(found):
        return entry
    if entry is not None and entry.size != found.st_size:
        return None
    return Entry.of(digest, found) if digest_of_file(file) == digest else None


def _is_edited(file: str, entry: Entry) -> bool:
    """Whether the file holds what somebody else has written into it."""
    found = status(file)
    return (
        found is not None
        and is_file(found)
        and not entry.fits(found)
        and digest_of_file(file) != entry.digest
    )


def _check_folders(
    ours: Iterable[str], folder: Path, may_stand: Callable[[os.stat_result], bool]
) -> None:
    """Raise Foreign where somebody has put something else in the place of a folder of ours."""
    for parent in dict.fromkeys(parent for path in ours for parent in parents(path)):
        found = status(f"{folder}/{parent}")
        if found is not None and not may_stand(found):
            raise Foreign(parent)


def _is_no_link(found: os.stat_result) -> bool:
    """What lies behind a link is not ours to remove."""
    return not stat.S_ISLNK(found.st_mode)


def _check_way(path: str, folder: Path, before: Manifest) -> None:
    if not before.files and not folder.exists():
        return
    for parent in parents(path):
        found = status(f"{folder}/{parent}")
        if found is not None and not is_folder(found) and parent not in before.files:
            raise Foreign(parent)
    found = status(f"{folder}/{path}")
    if is_folder(found):
        held = scan(folder / path).files
        if any(f"{path}/{each}" not in before.files for each in held):
            raise Foreign(path)
    elif found is not None:
        raise Foreign(path)
