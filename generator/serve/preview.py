"""The live preview: look, build, show, and again."""

import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from generator.build import build
from generator.engine.interrupted import is_ctrl_c
from generator.engine.lock import Busy, NoLock, one_at_a_time
from generator.engine.manifest import read_sound
from generator.engine.store import Memory
from generator.messages import Tongue
from generator.problems import Location, Problem, SiteError, problem
from generator.report import problems_text
from generator.request import KEPT, Request
from generator.serve.attempt import Attempt, attempt_text, shown_after
from generator.serve.ports import Place, address_in_network, address_of, listen
from generator.serve.server import Server
from generator.serve.shown import Shown
from generator.serve.visitors import visitors_of
from generator.serve.watch import Watch
from generator.serve.words import say
from generator.values import dataclass

_AT_LEAST_EVERY = 60.0
"""Seconds after which we build even if no file changed: pages have their day and hour."""

_MOST_AT_ONCE = 50
"""Previews of one site; each has a folder of its own."""

_OUR_ADDRESS = "url-without-https"
"""What is said of the preview's own address, which is no fault of the site's."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A preview of the site in ``root``, for browsers that call at ``host``.

    ``port`` is the first that is tried; 0 is any.  ``tell`` gets what the owner shall read,
    ``opened`` the address as soon as there is something to see.
    """

    root: Path
    tongue: Tongue
    tell: Callable[[str], None]
    host: str = "127.0.0.1"
    port: int = 8000
    drafts: bool = True
    opened: Callable[[str], object] | None = None


def serve(preview: Preview, stop: threading.Event) -> None:
    """Show the site until ``stop`` is set or Ctrl-C comes; never touches its output folder.

    To be called on the main thread, where a template that does not end can be stopped.  Raises
    SiteError if there is nowhere to listen; what is wrong with the site only shows.
    """
    place = listen(preview.host, preview.port)
    with place.listener, _folder(preview.root) as folder:
        if place.problems:
            preview.tell(problems_text(place.problems, preview.tongue) + "\n")
        with suppress(KeyboardInterrupt):
            _show(preview, folder, place, stop)
    preview.tell(say("bye", preview.tongue))


def _show(preview: Preview, folder: Path, place: Place, stop: threading.Event) -> None:
    address = address_of(preview.host, place.port)
    preview.tell(say("building", preview.tongue))
    memory: Memory = {}
    with Watch(preview.root, stop) as watch:
        seen = watch.next_change((), time.monotonic())
        shown = _round(preview, address, _last_good(preview, folder), memory)
        visitors = visitors_of(preview.host, socket.gethostname())
        with Server(place.listener, visitors, shown) as server:
            _welcome(preview, address, place.port)
            while not stop.is_set():
                seen = watch.next_change(seen, time.monotonic() + _AT_LEAST_EVERY)
                after = _round(preview, address, shown, memory)
                if after != shown:
                    server.show(after)
                shown = after


def _welcome(preview: Preview, address: str, port: int) -> None:
    tongue = preview.tongue
    lines = [say("address", tongue, address=address)]
    if network := address_in_network(preview.host, port):
        lines.append(say("network", tongue, address=network))
    lines += [say("drafts", tongue)] if preview.drafts else []
    preview.tell("\n".join(["", *lines, say("end", tongue), ""]))
    if preview.opened:
        preview.opened(address)


def _round(preview: Preview, address: str, before: Shown, memory: Memory) -> Shown:
    """Build, say what came of it, and what to show from now on."""
    began = time.perf_counter()
    attempt = _attempt(_request(preview, before.folder, address), memory)
    if not before.folder.is_dir():  # the site has moved, and what was shown went with it
        before = replace(before, files=frozenset())
    after = shown_after(before, attempt)
    told = attempt_text(before, attempt, datetime.now().astimezone(), time.perf_counter() - began)
    if told:
        preview.tell(told)
    return after


def _request(preview: Preview, folder: Path, address: str) -> Request:
    return Request(
        root=preview.root,
        output=folder,
        cutoff=datetime.now(UTC),
        base_url=address,
        preview=preview.drafts,
        in_one_step=False,
    )


def _attempt(request: Request, memory: Memory) -> Attempt:
    try:
        report = build(request, memory)
    except SiteError as broken:
        return Attempt(None, _of_the_site(broken.problems))
    except Exception as mistake:  # ours; the preview outlives it
        if is_ctrl_c(mistake):
            raise KeyboardInterrupt from mistake
        where = Location("handschlag")
        return Attempt(None, (problem("preview-mistake", where, kind=type(mistake).__name__),))
    return Attempt(report, _of_the_site(report.problems))


def _of_the_site(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(each for each in problems if each.code != _OUR_ADDRESS)


def _last_good(preview: Preview, folder: Path) -> Shown:
    """What an earlier preview left: better than nothing, should the site be broken now."""
    manifest = read_sound(folder)
    files = frozenset(manifest.files) if manifest else frozenset[str]()
    return Shown(folder, preview.tongue, token_hex(6), files)


@contextmanager
def _folder(root: Path) -> Iterator[Path]:
    """A folder for this preview alone, while the body runs."""
    for number in range(1, _MOST_AT_ONCE + 1):
        name = "preview" if number == 1 else f"preview-{number}"
        try:
            with one_at_a_time(root / KEPT / f"{name}.lock"):
                yield root / KEPT / name
                return
        except Busy:
            continue
        except NoLock:  # the build will say why
            break
    yield root / KEPT / "preview"
