"""What all tests may ask for: tiny sites to write in, the example built once, and a browser."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from chromium import chromium
from filelock import FileLock
from hypothesis import HealthCheck, Phase, settings
from tiny_site import NOON, TinySite

from generator.build import build
from generator.render.pictures import icons as icon_making
from generator.render.templates import prepare as preparing
from generator.request import Report, Request

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# A busy machine is no finding; and what CI tries is the same for everybody who tries it.
# Why an example fails is not looked for: that can take longer than a test may.
settings.register_profile(
    "here",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# Templates are made ready once for all tests, not once for each site: they are the same files.
preparing.prepare = cache(preparing.prepare)


def _drawn_once(icons: Callable[..., tuple[bytes, ...]]) -> Callable[..., tuple[bytes, ...]]:
    """So are the icons of sites without a logo, a sixth of what a tiny build costs."""
    letters = cache(lambda art, uses: icons(art, uses, Path()))
    return lambda art, uses, root: icons(art, uses, root) if art.logo else letters(art, uses)


icon_making.icons = _drawn_once(icon_making.icons)

# A shell ignores Ctrl-C for what it runs in the background, and so would all that tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["web_space"]

ROOT = Path(__file__).parents[1]


@pytest.fixture
def site(tmp_path: Path) -> TinySite:
    """A site of four lines and no page yet."""
    return TinySite(tmp_path / "site")


@pytest.fixture
def another_site(tmp_path: Path) -> TinySite:
    """A second one, beside the first."""
    return TinySite(tmp_path / "elsewhere" / "another")


@dataclass(frozen=True)
class Example:
    """The example business, built twice: for a host of its own, and for the folder ``/laden/``."""

    root: Path
    report: Report

    @property
    def output(self) -> Path:
        """As for https://www.example.at/."""
        return self.root / "output"

    @property
    def host(self) -> Path:
        """A host's root; the site stands in ``laden/``."""
        return self.root / "host"


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """The example, built once for all processes that run tests; pictures are what takes the time."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    root = shared / "example"
    with FileLock(shared / "example.lock"):
        if not root.exists():
            for name in ("content", "records"):
                shutil.copytree(ROOT / name, root / name)
            shutil.copy(ROOT / "site.yaml", root)
        request = Request(root, root / "output", NOON)
        folder = replace(
            request, output=root / "host" / "laden", base_url="http://127.0.0.1/laden/"
        )
        report = build(request)
        build(folder)
    return Example(root, report)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing among the tests."""


def serving(folder: Path) -> Iterator[str]:
    """A host whose root is ``folder``; its address, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def example_host(example: Example) -> Iterator[str]:
    """A host that serves the example in the folder ``/laden/``."""
    yield from serving(example.host)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Chromium, for tests marked ``browser``."""
    with chromium() as running:
        yield running
