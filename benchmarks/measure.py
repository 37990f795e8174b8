"""Whole commands, measured from outside: seconds by the clock, of the processors, and memory."""

import os
import resource
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_LOOK_EVERY = 0.02


class Failed(Exception):
    """A command ended with an error; the text is what it said."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one run took: seconds until its end, seconds of all its processes, bytes at its peak."""

    wall: float
    cpu: float
    peak: int = 0


def run(
    command: tuple[str, ...], folder: Path, settings: Mapping[str, str], *, memory: bool = False
) -> Taken:
    """Run ``command`` in ``folder``; with ``memory`` look at all its processes all the while."""
    with (folder / ".said").open("w+b") as said:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env={**os.environ, **settings},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        peak = _watched(process) if memory else 0
        failed = process.wait()
        wall = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if failed:
            said.seek(0)
            raise Failed(said.read()[-2000:].decode(errors="replace"))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(wall, cpu, peak)


def _watched(process: "subprocess.Popen[bytes]") -> int:
    """The most memory that the process and all that it started held together (Linux)."""
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(map(_held, _session(process.pid))))
        time.sleep(_LOOK_EVERY)
    return peak


def _session(leader: int) -> Iterator[str]:
    for folder in Path("/proc").iterdir():
        with suppress(OSError, ValueError, IndexError):
            if folder.name.isdigit():
                status = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(status[3]) == leader:
                    yield folder.name


def _held(process: str) -> int:
    """Its share of memory: what processes have in common is counted once."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
