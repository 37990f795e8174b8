"""Acts that are killed when they have touched the disk so often."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path


def in_another_process(act: Callable[[], object]) -> bool:
    """Whether ``act`` came to its end in a process that it may kill."""
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
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


def touches_the_disk(event: str) -> bool:
    """Whether an audit event is a call that reads or changes files."""
    return event == "open" or event.startswith(("os.", "sqlite3."))


def touches(act: Callable[[], object]) -> int:
    """How often ``act`` touches the disk when nobody kills it."""
    reading, writing = os.pipe()

    def run() -> None:
        counted = 0

        def count(event: str, details: tuple[object, ...]) -> None:
            nonlocal counted
            counted += touches_the_disk(event)

        sys.addaudithook(count)
        act()
        os.write(writing, str(counted).encode())

    assert in_another_process(run)
    os.close(writing)
    with os.fdopen(reading) as told:
        return int(told.read())
