"""One build at a time."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EAGAIN, EDEADLK
from pathlib import Path

from generator.engine.failure import Reason, reason_of

# The two ways to lock a file.  A library that knows more of them takes longer to load than a build
# in which nothing changed may take.
if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _let_go(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(file: int) -> None:  # for the processes that have the file from us as well
        fcntl.flock(file, fcntl.LOCK_UN)


_HELD = (EACCES, EAGAIN, EDEADLK)
_LOOK_EVERY = 0.05


class Busy(Exception):
    """Somebody else holds the lock at ``path``; ``pid`` is their process, where it is known."""

    def __init__(self, path: Path, pid: int | None) -> None:
        self.path = path
        self.pid = pid
        super().__init__(path, pid)


class NoLock(Exception):
    """No lock can be had at ``path`` at all: the folder cannot be written, or knows no locks.

    ``by_folder``: another folder lies in its place; ``by_disk``: there is no room for it.
    """

    def __init__(self, path: Path, failure: OSError) -> None:
        self.path = path
        self.reason = failure.strerror or str(failure)
        self.by_folder = path.is_dir()
        self.by_disk = reason_of(failure) is Reason.FULL
        super().__init__(path, self.reason)


@contextmanager
def one_at_a_time(path: Path, wait: float = 0) -> Iterator[None]:
    """Hold the lock at ``path`` (a file, made with its folder) while the body runs.

    Waits up to ``wait`` seconds for another holder; then raises Busy.  Raises NoLock where there
    can be none.  The system itself ends the lock of a process that was killed.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_RDWR | os.O_CREAT)
    except OSError as failure:
        raise NoLock(path, failure) from failure
    try:
        _take(file, path, wait)
        try:
            with suppress(OSError):  # the note is a courtesy to those who wait
                _leave_note(path)
            yield
        finally:
            with suppress(OSError):
                _note(path).unlink()
            _let_go(file)
    finally:
        os.close(file)


def _take(file: int, path: Path, wait: float) -> None:
    until = time.monotonic() + wait
    while True:
        try:
            return _lock(file)
        except OSError as failure:
            if failure.errno not in _HELD:
                raise NoLock(path, failure) from failure
        if time.monotonic() >= until:
            raise Busy(path, _holder(path))
        time.sleep(_LOOK_EVERY)


def _note(path: Path) -> Path:
    """Who holds the lock; beside it, as a locked file cannot be read everywhere."""
    return path.with_name(path.name + ".holder")


def _leave_note(path: Path) -> None:
    """A file of our own, and not whatever lies in its place: a pipe, a link to somebody's file."""
    note = _note(path)
    note.unlink(missing_ok=True)
    with note.open("x", encoding="utf-8") as file:
        file.write(str(os.getpid()))


def _holder(path: Path) -> int | None:
    note = _note(path)
    try:
        return int(note.read_text(encoding="utf-8")) if note.is_file() else None
    except (OSError, ValueError):
        return None
