"""What is in a folder, all the way down."""

import os
import stat
from pathlib import Path

from generator.engine.paths import OURS
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Tree:
    """Files (links and the like count as such) with their inodes, and folders, by path.

    The inodes are those that the folder's own list gives, for which no file has to be looked at;
    on a few stacked file systems they are not the ones that ``status`` finds.
    """

    files: dict[str, int]
    folders: set[str]


def scan(folder: Path) -> Tree:
    """Look through ``folder``, following no link and passing over our bookkeeping."""
    tree = Tree({}, set())
    _look(str(folder), "", tree, without=OURS)
    return tree


def scan_again(folder: Path, seen: Tree, since: int) -> Tree:
    """What is in ``folder``, where ``seen`` was: looked through if any list in it has changed ``since`` then.

    That is a time that the same file system has noted (``st_ctime_ns``).  To ask each folder in it when
    it was changed takes a third of the time of a look.
    """
    asked = (f"{folder}/{each}" for each in seen.folders)
    is_as_seen = _top_of(folder) == _top(seen) and not any(
        _has_changed(each, since) for each in asked
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


def _has_changed(folder: str, since: int) -> bool:
    """By the time that nobody can set back."""
    found = status(folder)
    return found is None or found.st_ctime_ns >= since


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
