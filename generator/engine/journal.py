"""A new output in the place of the old one, file by file, where folders cannot be exchanged.

All that is new is first laid down in the output folder itself, under a name of ours, and synced;
then the journal that says what is to be done; only then is it done: assets first, pages next,
removals last, so that no page ever asks for what is not there yet.  Whatever interrupts this, the
next build finds the journal and goes on where it stopped.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.engine.change import Todo
from generator.engine.disk import sync
from generator.engine.manifest import Entry, Manifest, write_manifest
from generator.engine.paths import OURS, folders_of, parents
from generator.engine.sealed import Damaged, read_sealed, write_sealed
from generator.engine.source import write
from generator.engine.tree import is_folder, status

NAME = f"{OURS}journal.json"
_STAGING = f"{OURS}staging"


def journal_in(todo: Todo, folder: Path) -> None:
    """Do what is to do."""
    folder.mkdir(exist_ok=True)
    if not todo.before.number:
        write_manifest(folder, todo.before)  # so that the folder is known as ours from the start
    try:
        plan = _lay_down(todo, folder)
    except BaseException:
        go_on(folder)
        raise
    _apply(folder, *plan)
    _clear(folder)


def _lay_down(todo: Todo, folder: Path) -> tuple[list[str], Sequence[str], Manifest]:
    """Have all on the disk that is new, and what is to be done with it."""
    staging = folder / _STAGING
    staging.mkdir()
    moves = sorted(todo.write, key=lambda path: (path.endswith((".html", ".htm")), path))
    names = [f"{staging}/{number}" for number in range(len(moves))]
    written: dict[str, Entry] = {}
    for name, path in zip(names, moves, strict=True):
        source, digest = todo.write[path]
        written[path] = Entry.of(digest, write(source, digest, name))
    sync(str(folder), names, [str(staging)])
    after = todo.after(written, {})
    said = {"moves": moves, "remove": todo.remove, "manifest": after.as_json()}
    write_sealed(folder / NAME, said)
    return moves, todo.remove, after


def go_on(folder: Path) -> None:
    """Finish what the journal in ``folder`` says; clear away what was begun without one."""
    try:
        said = read_sealed(folder / NAME)
    except Damaged:
        said = None
    if said is not None:
        manifest = Manifest.from_json(said["manifest"])
        _apply(folder, said["moves"], said["remove"], manifest)
    _clear(folder)


def _clear(folder: Path) -> None:
    (folder / NAME).unlink(missing_ok=True)
    if (folder / _STAGING).exists():
        shutil.rmtree(folder / _STAGING)


def _apply(folder: Path, moves: list[str], remove: Sequence[str], after: Manifest) -> None:
    # Every step may have been done already, by a build that was interrupted after it.
    in_the_way = _in_the_way(moves, remove)
    for number, path in enumerate(moves):
        staged = f"{folder}/{_STAGING}/{number}"
        if os.path.lexists(staged):
            for old in in_the_way[path]:
                _remove(old, folder)
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(staged, folder / path)  # noqa: PTH105
    alike = {_folded(path): path for path in after.files}
    for path in remove:
        if not _is_same(folder, path, alike.get(_folded(path))):
            _remove(path, folder)
    touched = (f"{folder}/{each}" for each in folders_of((*moves, *remove)))
    sync(str(folder), [], [str(folder), *(each for each in touched if is_folder(status(each)))])
    write_manifest(folder, after)


def _in_the_way(moves: list[str], remove: Sequence[str]) -> dict[str, list[str]]:
    """What cannot wait for its removal: a file where a folder shall be, a folder's files where a
    file shall be, and a name that differs in nothing but case."""
    below: dict[str, list[str]] = {}
    for path in remove:
        for parent in parents(path):
            below.setdefault(parent, []).append(path)
    alike: dict[str, list[str]] = {}
    for path in remove:
        alike.setdefault(_folded(path), []).append(path)
    ways: dict[str, list[str]] = {}
    for path in moves:
        ways[path] = list(below.get(path, ()))
        for each in (path, *parents(path)):
            ways[path] += alike.get(_folded(each), ())
    return ways


def _remove(path: str, folder: Path) -> None:
    found = status(f"{folder}/{path}")
    if found is not None and not is_folder(found):
        (folder / path).unlink()
    for parent in parents(path):
        try:
            (folder / parent).rmdir()
        except OSError:  # not empty, or gone
            return


def _is_same(folder: Path, path: str, other: str | None) -> bool:
    """Whether both are one file, on a system that does not tell upper from lower case."""
    one = status(f"{folder}/{path}")
    two = status(f"{folder}/{other}") if other is not None else None
    return one is not None and two is not None and os.path.samestat(one, two)


def _folded(path: str) -> str:
    from unicodedata import normalize

    return normalize("NFC", path).casefold()
