"""Acts that are killed, or find the disk full, when they have touched it so often."""

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path


def in_another_process(act: Callable[[], object]) -> bool:
    """Whether ``act`` came to its end in a process that it may kill."""
    return ending_of(act) == 0


def ending_of(act: Callable[[], object]) -> int:
    """How a process ended that did ``act``: 0 at its end, 1 for what it raised, or as it chose."""
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    try:
        act()
        os._exit(0)
    finally:
        os._exit(1)


def killed_at(step: int, act: Callable[[], object], only_in: Path | None = None) -> bool:
    """Whether ``act`` was through before it touched the disk, or only the folder ``only_in`` of it,
    for the ``step``-th time."""

    def run() -> None:
        left = step

        def count(event: str, details: tuple[object, ...]) -> None:
            nonlocal left
            if touches_the_disk(event) and (only_in is None or str(only_in) in str(details)):
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        act()

    return in_another_process(run)


def ended_with_a_disk_full_at(step: int, act: Callable[[], object]) -> int:
    """How ``act`` ended if from its ``step``-th try on nothing new could be put on the disk."""

    def run() -> None:
        left = step

        def refuse(event: str, details: tuple[object, ...]) -> None:
            nonlocal left
            if takes_room(event, details):
                left -= 1
                if left < 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), details[0])

        sys.addaudithook(refuse)
        act()

    return ending_of(run)


def takes_room(event: str, details: tuple[object, ...]) -> bool:
    """Whether an audit event is a call that needs room on the disk."""
    if event == "open":
        return bool(int(str(details[2])) & (os.O_WRONLY | os.O_RDWR))
    return event in {"os.mkdir", "os.link", "os.symlink"}


def touches_the_disk(event: str) -> bool:
    """Whether an audit event is a call that reads or changes files."""
    return event == "open" or event.startswith(("os.", "sqlite3."))


def touches(act: Callable[[], object], room: bool = False) -> int:
    """How often ``act`` touches the disk, or only takes ``room``, when nobody disturbs it."""
    reading, writing = os.pipe()

    def run() -> None:
        counted = 0

        def count(event: str, details: tuple[object, ...]) -> None:
            nonlocal counted
            counted += takes_room(event, details) if room else touches_the_disk(event)

        sys.addaudithook(count)
        act()
        os.write(writing, str(counted).encode())

    assert in_another_process(run)
    os.close(writing)
    with os.fdopen(reading) as told:
        return int(told.read())
