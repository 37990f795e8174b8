"""The journal of an order: a line for each step, added at the end and never changed.

A line is JSON, so that it can be read without this program.  A line that a kill or a power cut tore
is passed over and said to be torn; the next one begins on a line of its own.
"""

import errno
import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from generator.desk.shelf import content
from generator.desk.states import Entry, Step
from generator.engine.disk import sync_folder
from generator.problems import Location, Problem, warning

FILE = "journal.jsonl"

_LARGEST = 50_000_000
"""Bytes; a step has a hundred."""


def read_journal(folder: Path, shown: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The steps of the order in ``folder``, and what of them cannot be read.

    ``shown`` names the folder in what is said of it.
    """
    where = f"{shown}/{FILE}"
    data, wrong = content(folder / FILE, where, _LARGEST)
    if wrong:
        return (), wrong
    lines = enumerate((data or b"").split(b"\n"), 1)
    read = [(number, _entry(line)) for number, line in lines if line.strip()]
    torn = (warning("journal-line-torn", Location(where, n)) for n, entry in read if entry is None)
    return tuple(entry for _, entry in read if entry is not None), tuple(torn)


def append(folder: Path, entry: Entry) -> None:
    """Add a step; when this returns it is on the disk.  Raises OSError where it cannot be."""
    path = folder / FILE
    fresh = not path.exists()
    with path.open("ab", buffering=0) as file:
        said = b"".join(_pieces(path, entry))
        if file.write(said) != len(said):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        os.fsync(file.fileno())
    if fresh:
        sync_folder(str(folder))


def line(entry: Entry) -> bytes:
    """A step as the journal writes it."""
    said = {"at": entry.at.isoformat(timespec="seconds"), "step": entry.step.value}
    return json.dumps({**said, **dict(entry.facts)}, ensure_ascii=False).encode() + b"\n"


def _pieces(path: Path, entry: Entry) -> Iterator[bytes]:
    """The line, after the end of the one before, should that one be torn."""
    if _torn(path):
        yield b"\n"
    yield line(entry)


def _torn(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(size - 1, 0))
        return file.read(1) not in (b"", b"\n")


def _entry(text: bytes) -> Entry | None:
    """The step that a line says; None for a line that says none."""
    try:
        said = json.loads(text)
        at, step = datetime.fromisoformat(said.pop("at")), Step(said.pop("step"))
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
    return Entry(at, step, tuple((str(name), str(value)) for name, value in said.items()))
