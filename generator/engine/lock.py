"""One build at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class Busy(Exception):
    """Somebody else holds the lock at ``path``; ``pid`` is their process, where it is known."""

    def __init__(self, path: Path, pid: int | None) -> None:
        self.path = path
        self.pid = pid
        super().__init__(path, pid)


class NoLock(Exception):
    """No lock can be had at ``path`` at all: the folder cannot be written, or knows no locks."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)


@contextmanager
def one_at_a_time(path: Path, wait: float = 0) -> Iterator[None]:
    """Hold the lock at ``path`` (a file, made with its folder) while the body runs.

    Waits up to ``wait`` seconds for another holder; then raises Busy.  Raises NoLock where there
    can be none.  The system itself ends the lock of a process that was killed.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(path, timeout=wait)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise Busy(path, _holder(path)) from None
    except (OSError, NotImplementedError) as failure:
        raise NoLock(path, str(failure)) from failure
    try:
        with suppress(OSError):  # the note is a courtesy to those who wait
            _note(path).write_text(str(os.getpid()), encoding="utf-8")
        yield
    finally:
        with suppress(OSError):
            _note(path).unlink()
        lock.release()


def _note(path: Path) -> Path:
    """Who holds the lock; beside it, as a locked file cannot be read everywhere."""
    return path.with_name(path.name + ".holder")


def _holder(path: Path) -> int | None:
    try:
        return int(_note(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
