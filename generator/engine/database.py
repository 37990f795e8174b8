"""The file of a store, as SQLite opens it, and what SQLite keeps beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.engine.tree import is_file, status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from sqlite3 import Connection

# No write is synced: after a power cut the checks find what was lost.  After a kill the ordinary
# rollback journal leaves the file whole, in one piece and on any file system.
_SETTINGS = """
PRAGMA synchronous = OFF;
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
"""
_PATIENCE = 0.5  # seconds to wait for a lock on the file; builds are kept apart by their own


def connect(path: Path) -> Connection:
    """The file at ``path``; a pipe, at which SQLite would wait, or a link in its place goes first."""
    import sqlite3

    if any(map(_is_strange, _all(path))):
        removed(path)
    # A build may be begun in one thread and ended in another; its lock keeps them from meeting.
    file = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
    try:
        file.executescript(_SETTINGS)
    except BaseException:
        file.close()
        raise
    return file


def removed(path: Path) -> bool:
    """Whether the file is gone; its journals go first, lest they be played into the next one."""
    try:
        for each in _all(path):
            each.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _all(path: Path) -> Iterator[Path]:
    return (path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm", ""))


def _is_strange(path: Path) -> bool:
    found = status(str(path))
    return found is not None and not is_file(found)
