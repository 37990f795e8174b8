"""The journal of an order: a line for each step, added at the end and never changed.

A line is JSON, so that it can be read without this program.  A line that a kill or a power cut tore
is passed over and said to be torn; the next one begins on a line of its own.  Each line says by a
check (``after``) what stood before it: so it shows where somebody has changed, deleted or moved one.
"""

import errno
import hashlib
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

_AFTER = "after"


def read_journal(folder: Path, shown: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The steps of the order in ``folder``, and what of them cannot be read.

    ``shown`` names the folder in what is said of it.
    """
    where = f"{shown}/{FILE}"
    data, wrong = content(folder / FILE, where, _LARGEST)
    if wrong:
        return (), wrong
    entries, flaws, last, chained = [], [], b"", False
    for number, text in enumerate((data or b"").split(b"\n"), 1):
        if not text.strip():
            continue
        if (read := _entry(text)) is None:
            flaws.append(warning("journal-line-torn", Location(where, number)))
            continue
        entry, after = read
        if after != _check(last) and (chained or after is not None):
            flaws.append(warning("journal-line-lost", Location(where, number)))
        chained |= after is not None  # no line without a check is younger than one with it
        entries.append(entry)
        last = text
    return tuple(entries), tuple(flaws)


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


def line(entry: Entry, before: bytes = b"") -> bytes:
    """A step as the journal writes it; ``before`` is the line above it, if there is one."""
    said = {"at": entry.at.isoformat(timespec="seconds"), "step": entry.step.value}
    after = {_AFTER: _check(before)} if before else {}
    return json.dumps({**said, **dict(entry.facts), **after}, ensure_ascii=False).encode() + b"\n"


def _pieces(path: Path, entry: Entry) -> Iterator[bytes]:
    """The line, after the end of the one before, should that one be torn."""
    stands = path.read_bytes()
    if stands and not stands.endswith(b"\n"):
        yield b"\n"
    whole = (text for text in reversed(stands.split(b"\n")) if _entry(text) is not None)
    yield line(entry, next(whole, b""))


def _check(text: bytes) -> str:
    """Eight signs by which a line is known, whatever ends it; those of none are empty."""
    return hashlib.sha256(text.strip()).hexdigest()[:8] if text else ""


def _entry(text: bytes) -> tuple[Entry, str | None] | None:
    """The step that a line says, and the check of the line above; None for a line that says no step."""
    try:
        said = json.loads(text)
        at, step = datetime.fromisoformat(said.pop("at")), Step(said.pop("step"))
        after = said.pop(_AFTER, None)
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
    facts = tuple((str(name), str(value)) for name, value in said.items())
    return Entry(at, step, facts), after
