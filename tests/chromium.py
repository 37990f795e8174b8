"""A real Chromium for tests, and pages in it that complain of whatever they should not do."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Route,
    sync_playwright,
)
from tiny_site import NOON

_FOUND = (
    shutil.which(name)
    for name in ("chromium-headless-shell", "chromium", "google-chrome", "chrome")
)
CHROMIUM = next((path for path in _FOUND if path), None)
REQUIRED = os.environ.get("HANDSCHLAG_BROWSER") == "required"


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running browser; the test is skipped where there is none and none is required."""
    if CHROMIUM is None:
        if REQUIRED:
            pytest.fail("Chromium is required here, and missing")
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield running
        running.close()


def visitor(browser: Browser, width: int = 360, **more: Any) -> BrowserContext:
    """Somebody with a browser of their own, empty as on the first visit."""
    return browser.new_context(viewport={"width": width, "height": 740}, **more)


def opened(context: BrowserContext, address: str) -> Page:
    """A page whose every word on the console, and every fault, fails the test."""
    page = context.new_page()
    page.on("console", _complain)
    page.on("pageerror", _fail)
    page.goto(address)
    return page


def followed(link: Locator, to: str) -> Page:
    """The page that ``link`` leads to, whole, its scripts run; ``to`` is its address as a glob."""
    link.click()
    link.page.wait_for_url(to)
    return link.page


# A busy browser draws in the midst of an element that is still coming: less than a thousandth (of
# what one sees, times how far it goes) is no place that we have not kept free.
_SHIFTS = """const told = each => `${each.value.toFixed(4)} at ${scrollY}: ` + each.sources.map(one =>
  `${one.node?.nodeName}.${one.node?.className} ${one.previousRect.y} > ${one.currentRect.y}`).join();
window.shifts = [];
const seen = each => each.value >= 0.001;
new PerformanceObserver(list => window.shifts.push(...list.getEntries().filter(seen).map(told)))
  .observe({type: 'layout-shift', buffered: true});"""


_TO_ITS_END = """async () => {
    const rest = milliseconds => new Promise(done => setTimeout(done, milliseconds));
    for (let at = -1; scrollY > at;) {
        at = scrollY;
        scrollBy(0, 600);
        await rest(50);
    }
    await rest(200);
    return window.shifts;
}"""


def shifts(context: BrowserContext, *addresses: str) -> list[str]:
    """What moves on pages whose scripts are late, also when somebody goes to their ends."""
    late, pages = _Late(), []
    for address in addresses:  # all at once: most of the time is spent waiting
        page = context.new_page()
        page.clock.set_fixed_time(NOON)  # as on the day of the build: no notice is over
        page.add_init_script(_SHIFTS)
        page.route("**/assets/*.js", late.hold)
        page.goto(address, wait_until="commit")
        pages.append(page)
    pages[-1].wait_for_timeout(500)
    late.arrive()
    moved: list[str] = []
    for page in pages:
        page.wait_for_load_state()
        page.evaluate(f"() => {{ window.atItsEnd = ({_TO_ITS_END})() }}")
    for page in pages:
        moved += page.evaluate("window.atItsEnd")
        page.close()
    return moved


class _Late:
    """What is asked for and does not come before all of it arrives."""

    def __init__(self) -> None:
        self._held: list[Route] | None = []

    def hold(self, route: Route) -> None:
        if self._held is None:
            route.continue_()
        else:
            self._held.append(route)

    def arrive(self) -> None:
        held, self._held = self._held, None
        assert held, "nothing was asked for"
        for route in held:
            route.continue_()


def at(output: Path, path: str) -> str:
    """The address of a page as a double click on its file opens it."""
    return (output / path / "index.html").as_uri()


def _complain(message: ConsoleMessage) -> None:
    raise AssertionError(message.text)


def _fail(fault: object) -> None:
    raise AssertionError(str(fault))


_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OF_COLOURS = ["color-contrast", "link-in-text-block"]


def barriers(page: Page, scheme: str = "light") -> list[str]:
    """What axe finds on a page; in the dark it is asked of colours alone, as nothing else differs."""
    wanted = _OF_COLOURS if scheme == "dark" else _RULES
    options = {"preload": False, "runOnly": wanted}  # it would fetch sheets, which our pages forbid
    found = Axe().run(page, options=options).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]
