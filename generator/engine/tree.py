"""What is in a folder, all the way down."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from generator.engine.paths import OURS


@dataclass(frozen=True, slots=True)
class Tree:
    """Files (links and the like count as such) and folders, by path, without our bookkeeping."""

    files: dict[str, os.stat_result]
    folders: dict[str, os.stat_result]


def scan(folder: Path) -> Tree:
    """Look through ``folder``, following no link."""
    tree = Tree({}, {})
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(OURS):
                _note(entry, entry.name, tree)
    return tree


def _note(entry: os.DirEntry[str], path: str, tree: Tree) -> None:
    found = entry.stat(follow_symlinks=False)
    if not stat.S_ISDIR(found.st_mode):
        tree.files[path] = found
        return
    tree.folders[path] = found
    with os.scandir(entry.path) as entries:
        for each in entries:
            _note(each, f"{path}/{each.name}", tree)


def status(path: str) -> os.stat_result | None:
    """What stands at ``path`` itself, be it a link; nothing if there is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_folder(found: os.stat_result | None) -> bool:
    """Whether a folder was found, and no link to one."""
    return found is not None and stat.S_ISDIR(found.st_mode)


def is_file(found: os.stat_result | None) -> bool:
    """Whether an ordinary file was found."""
    return found is not None and stat.S_ISREG(found.st_mode)
