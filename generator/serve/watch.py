"""When to look at the site again; the only door to watchfiles.

Events only say when; what has changed is decided by looking (``look``).  So events that never come
(a mounted folder, more folders than the system can watch) cost a moment, and no change is missed.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Self

from watchfiles._rust_notify import RustNotify

from generator.fields.walk import is_litter
from generator.inventory import READ, Seen, site_inventory

_STEP = 10
"""Milliseconds of quiet after which a burst of saves is over."""

_BURST = 100
"""Milliseconds after which a burst is looked at even though it goes on."""

_TICK = 1.0
"""Seconds after which we look even if nobody called."""

_SHARE = 100
"""Looking may take up one part in so many of the time, however large the site is."""


def look(root: Path) -> tuple[Seen, ...]:
    """What a build would read, without what editors leave lying about."""
    return tuple(seen for seen in site_inventory(root) if not _is_litter(seen[0]))


def _is_litter(path: str) -> bool:
    return any(is_litter(part) and part != ".well-known" for part in path.split("/"))


class Watch:
    """Waits for changes in the site's folder until ``stop`` is set."""

    def __init__(self, root: Path, stop: Event) -> None:
        self._root = root
        self._stop = stop
        self._folders: tuple[str, ...] = ()
        self._events: RustNotify | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self._close()

    def next_change(self, known: tuple[Seen, ...], until: float) -> tuple[Seen, ...]:
        """The site's files once they differ from ``known``; at the latest ``until``, a moment of
        ``time.monotonic``, or once told to stop."""
        while True:
            self._follow()
            began = time.monotonic()
            seen = look(self._root)
            now = time.monotonic()
            if seen != known or now >= until or self._stop.is_set():
                return seen
            self._wait(min(until - now, max(_TICK, _SHARE * (now - began))))

    def _follow(self) -> None:
        """Watch the folders that there are now: each by itself, as we must not watch the output."""
        folders = tuple(_folders(self._root))
        if folders != self._folders:
            self._close()
            self._folders = folders
            try:
                self._events = RustNotify(list(folders), False, False, 0, False, True)
            except (OSError, RuntimeError):
                self._events = None  # gone in between, or too many: we look now and then

    def _wait(self, seconds: float) -> None:
        if self._events is None:
            self._stop.wait(seconds)
            return
        timeout = max(1, int(seconds * 1000))
        if self._events.watch(_BURST, _STEP, timeout, self._stop) == "signal":
            raise KeyboardInterrupt

    def _close(self) -> None:
        if self._events is not None:
            self._events.close()
            self._events = None


def _folders(root: Path) -> Iterator[str]:
    yield str(root)
    for name in READ:
        yield from _below(os.path.join(root, name))  # noqa: PTH118 - cheaper than a path


def _below(folder: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    yield folder
    for entry in entries:
        if entry.is_dir(follow_symlinks=False) and not _is_litter(entry.name):
            yield from _below(entry.path)
