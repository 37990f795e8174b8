"""What is in a folder, all the way down."""

import os
import stat
import time
from pathlib import Path

from generator.engine.paths import OURS
from generator.values import dataclass

_TICK = 0.1
_COARSE = 2.1
"""Seconds by which a time may be behind the clock: that of the system, and one without fractions (FAT)."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Files (links and the like count as such) with their inodes, and folders, by path.

    The inodes are those that the folder's own list gives, for which no file has to be looked at;
    on a few stacked file systems they are not the ones that ``status`` finds.  ``moment`` is when
    the look began, in seconds.
    """

    files: dict[str, int]
    folders: set[str]
    moment: float = 0.0


def scan(folder: Path) -> Tree:
    """Look through ``folder``, following no link and passing over our bookkeeping."""
    tree = Tree({}, set(), time.time())
    _look(str(folder), "", tree, without=OURS)
    return tree


def scan_again(folder: Path, seen: Tree) -> Tree:
    """What is in ``folder``, where ``seen`` was before: looked through if any list in it has changed since.

    To ask each folder in it when that was takes a third of the time.
    """
    asked = (f"{folder}/{each}" for each in seen.folders)
    is_as_seen = _top_of(folder) == _top(seen) and not any(
        _has_changed(each, seen.moment) for each in asked
    )
    return seen if is_as_seen else scan(folder)


def _top_of(folder: Path) -> dict[str, int | None]:
    """What stands right in ``folder``, with the inodes of files.

    The folder itself has always changed just now: it was given another name.
    """
    with os.scandir(folder) as entries:
        return {
            each.name: None if each.is_dir(follow_symlinks=False) else each.inode()
            for each in entries
            if not each.name.startswith(OURS)
        }


def _top(seen: Tree) -> dict[str, int | None]:
    files: dict[str, int | None] = {
        path: number for path, number in seen.files.items() if "/" not in path
    }
    return files | dict.fromkeys(path for path in seen.folders if "/" not in path)


def _has_changed(folder: str, since: float) -> bool:
    """By the time at which that was noted, which nobody can set back."""
    found = status(folder)
    if found is None:
        return True
    coarse = found.st_ctime_ns % 1_000_000_000 == 0
    return found.st_ctime >= since - (_COARSE if coarse else _TICK)


def _look(folder: str, prefix: str, tree: Tree, without: str = "") -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + entry.name
            if without and path.startswith(without):
                continue
            if entry.is_dir(follow_symlinks=False):
                tree.folders.add(path)
                _look(entry.path, path + "/", tree)
            else:
                tree.files[path] = entry.inode()


def status(path: str) -> os.stat_result | None:
    """What stands at ``path`` itself, be it a link; nothing if there is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def inode(path: str) -> int | None:
    """Which file stands at ``path``, if there is one."""
    found = status(path)
    return None if found is None else found.st_ino


def is_folder(found: os.stat_result | None) -> bool:
    """Whether a folder was found, and no link to one."""
    return found is not None and stat.S_ISDIR(found.st_mode)


def is_file(found: os.stat_result | None) -> bool:
    """Whether an ordinary file was found."""
    return found is not None and stat.S_ISREG(found.st_mode)
