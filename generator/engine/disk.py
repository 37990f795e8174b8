"""What Python does not offer of the file system: exchanging two folders, syncing what was written,
writing over a file that nobody reads."""

import os
import stat
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cache
from pathlib import Path

_HERE = -100  # AT_FDCWD: paths mean what they mean everywhere else
_LINUX_EXCHANGE = 2
_MACOS_SWAP = 2
_FEW = 32  # so many files are synced faster one by one than with all that the system still holds


def exchange(one: str, other: str) -> None:
    """Give each of two folders the other's name, in one step; OSError where that cannot be."""
    import ctypes

    call = _exchange_call(os.fsencode(one), os.fsencode(other))
    if call is None:
        raise OSError(0, "no exchange on this system", one)
    if call() != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), one)


def _exchange_call(one: bytes, other: bytes) -> Callable[[], int] | None:
    import ctypes

    if sys.platform not in ("linux", "darwin"):
        return None
    system = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux" and hasattr(system, "renameat2"):
        return lambda: int(system.renameat2(_HERE, one, _HERE, other, _LINUX_EXCHANGE))
    if sys.platform == "darwin" and hasattr(system, "renamex_np"):
        return lambda: int(system.renamex_np(one, other, _MACOS_SWAP))
    return None


def can_exchange(inside: Path) -> bool:
    """Whether this file system exchanges folders: tried on two empty ones, made in ``inside``."""
    pair = [inside / ".handschlag-exchange-1", inside / ".handschlag-exchange-2"]
    try:
        for each in pair:
            each.mkdir(exist_ok=True)
        exchange(*map(str, pair))
    except OSError:
        return False
    finally:
        for each in pair:
            with suppress(OSError):
                each.rmdir()
    return True


def may_write(folder: Path) -> bool:
    """Whether this process may add and remove names in ``folder``."""
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def opened_over(path: str) -> int | None:
    """The file at ``path``, open to be written over, if it is just like a new one but for its content.

    A file costs a file system ten times what its content does.  None where it has another name too,
    another mode, or may be open to somebody, who shall find the whole of what they opened.
    """
    try:
        found = os.lstat(path)
        if found.st_mode != _mode_of_new() or found.st_nlink != 1:
            return None
        file = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    if _is_open_to_us_alone(file):
        return file
    os.close(file)
    return None


@cache
def _mode_of_new() -> int:
    mask = os.umask(0o077)  # there is no asking without setting
    os.umask(mask)
    return stat.S_IFREG | (0o666 & ~mask)


def _is_open_to_us_alone(file: int) -> bool:
    """Only Linux can tell: it leases a file for writing to nobody else than the last who has it."""
    if sys.platform != "linux":
        return False
    import fcntl
    import signal

    try:
        # Should somebody open it in this very moment we are told so, by a signal without effect.
        fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:
        return False
    return True


def sync(folder: str, files: Collection[str], folders: Collection[str]) -> None:
    """Have on the disk what was written: these, or all of the file system that ``folder`` is on."""
    if len(files) + len(folders) > _FEW and _sync_all(folder):
        return
    for file in files:
        sync_file(file)
    for each in folders:
        sync_folder(each)


def sync_file(path: str) -> None:
    """Have the content of one file on the disk."""
    file = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(path: str) -> None:
    """Have the names in one folder on the disk, where a system lets us ask for that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):  # some network file systems know no such thing
            os.fsync(folder)
    finally:
        os.close(folder)


def _sync_all(folder: str) -> bool:
    import ctypes

    if sys.platform != "linux":
        return False
    system = ctypes.CDLL(None, use_errno=True)
    if not hasattr(system, "syncfs"):
        return False
    file = os.open(folder, os.O_RDONLY)
    try:
        return int(system.syncfs(file)) == 0
    finally:
        os.close(file)
