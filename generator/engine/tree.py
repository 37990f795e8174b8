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
