"""Make a folder hold these files, touching only what differs or is stale and ours.

Whoever looks at any moment, also after a kill or a power cut, finds the whole old or the whole new
site where the system can exchange two folders (``staging``); elsewhere each file is the whole old
or the whole new one, and the next build goes on where this one stopped (``journal``).
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.engine import paths
from generator.engine.change import Changes, How, Todo, compare
from generator.engine.failure import as_output_error
from generator.engine.folder import check_kind, owned
from generator.engine.journal import go_on, journal_in
from generator.engine.manifest import Manifest, write_manifest
from generator.engine.source import Source
from generator.engine.staging import CannotExchange, exchange_in, settle, staging_of

_LOTS = 10
"""So many builds back one finds what was set aside."""


def publish(
    files: Mapping[str, Source], folder: Path, *, exchange: bool = True, aside: Path | None = None
) -> Changes:
    """Make ``folder`` hold ``files`` (by path with slashes), and what it holds of other people's.

    With ``exchange`` false it takes the way of systems that know none.  Files of ours that somebody
    has changed are made anew; what they held goes into ``aside``, if there is one.  One at a time: the
    caller holds a lock.  All of these leave the old site as it was:

    - ValueError: a path that cannot be written everywhere; a mistake of the caller's.
    - Refused: the folder is not ours to fill; see ``folder.check_folder``.
    - Foreign: something that is not ours stands where a file should.
    - OutputError: the disk is full, the folder read-only or vanished, a source has changed.
    """
    paths.check(files)
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - a link in it shall stay one
    with as_output_error(folder):
        check_kind(folder)
        go_on(folder)
        settle(folder)
        before = owned(folder)
        todo = compare(files, folder, before or Manifest(0, {}, {}))
        kept = _set_aside(todo, folder, aside) if aside and todo.edited else ()
        return todo.changes(_done(todo, folder, before, exchange=exchange), kept)


def _set_aside(todo: Todo, folder: Path, aside: Path) -> tuple[tuple[str, Path], ...]:
    """Copy what others have changed, beside what was set aside before; the oldest goes."""
    lot = aside / f"{todo.before.number:06}"
    kept = tuple((path, lot / path) for path in todo.edited)
    for path, copy in kept:
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / path, copy)
    for old in sorted(aside.iterdir())[:-_LOTS]:
        shutil.rmtree(old, ignore_errors=True)
    return kept


def _done(todo: Todo, folder: Path, before: Manifest | None, *, exchange: bool) -> How:
    if before is not None and not todo.write and not todo.remove:
        if todo.keep != before.files:  # the same content under other times: look, do not read, next
            write_manifest(folder, Manifest(before.number, todo.keep, before.foreign))
        return How.NOTHING
    if exchange:
        try:
            exchange_in(todo, folder)
            return How.EXCHANGED
        except CannotExchange:
            pass
    shutil.rmtree(staging_of(folder), ignore_errors=True)
    journal_in(todo, folder)
    return How.JOURNAL
