"""Which files of an output folder are ours, and what we last wrote into them.

The list lies in the folder itself, so that it is exchanged, moved and deleted with it: a lost cache
does not make our own pages strangers.  It is no part of the site; publishing leaves it out.
"""

import os
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Self

from generator.engine.paths import OURS
from generator.engine.sealed import Damaged, read_sealed, write_sealed
from generator.engine.tree import status
from generator.values import dataclass

NAME = f"{OURS}manifest.json"


class Entry(NamedTuple):
    """A file as we wrote it: digest of its content, its size, its time in nanoseconds."""

    digest: str
    size: int
    modified: int

    @classmethod
    def of(cls, digest: str, found: os.stat_result) -> Self:
        """The entry of a file with this content."""
        return cls(digest, found.st_size, found.st_mtime_ns)

    def fits(self, found: os.stat_result) -> bool:
        """Whether the file looks untouched since."""
        return (found.st_size, found.st_mtime_ns) == (self.size, self.modified)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Our files by path; ``number`` counts the changes of the folder.

    ``foreign`` are the other files that were carried over when the folder was made, with their
    inodes; see ``staging.settle``.
    """

    number: int
    files: dict[str, Entry]
    foreign: dict[str, int]

    def as_json(self) -> dict[str, object]:
        """What ``from_json`` reads."""
        return {"number": self.number, "files": self.files, "foreign": self.foreign}

    @classmethod
    def from_json(cls, said: dict[str, dict[str, list[object]]]) -> Self:
        """What ``as_json`` said."""
        files = dict(zip(said["files"], map(Entry._make, said["files"].values()), strict=True))
        return cls(said["number"], files, said["foreign"])  # type: ignore[arg-type]


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in ``folder``, if there is one; raises Damaged."""
    path = folder / NAME
    found = status(str(path))
    return None if found is None else _read(path, (found.st_ino, found.st_size, found.st_mtime_ns))


@lru_cache(maxsize=2)
def _read(path: Path, _: tuple[int, ...]) -> Manifest | None:
    """A manifest that looks like this; a build asks for it more than once."""
    said = read_sealed(path)
    return Manifest.from_json(said) if said is not None else None


def read_sound(folder: Path) -> Manifest | None:
    """The manifest in ``folder``, if there is a sound one."""
    try:
        return read_manifest(folder)
    except Damaged:
        return None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put ``manifest`` into ``folder``."""
    write_sealed(folder / NAME, manifest.as_json())
