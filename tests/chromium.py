"""A real Chromium for tests, and pages in it that complain of whatever they should not do."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
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


_SHIFTS = """const told = each => `${each.value.toFixed(4)} at ${scrollY}: ` + each.sources.map(one =>
  `${one.node?.nodeName}.${one.node?.className} ${one.previousRect.y} > ${one.currentRect.y}`).join();
window.shifts = [];
new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(told)))
  .observe({type: 'layout-shift', buffered: true});"""


def shifts(context: BrowserContext, address: str) -> list[str]:
    """What moves on a page whose script is late, also when somebody goes to its end."""
    page = context.new_page()
    page.clock.set_fixed_time(NOON)  # as on the day of the build: no notice is over
    page.add_init_script(_SHIFTS)
    page.route("**/assets/*.js", _late)
    page.goto(address)
    page.wait_for_timeout(200)
    while page.evaluate("() => { const at = scrollY; scrollBy(0, 600); return scrollY > at }"):
        page.wait_for_timeout(50)
    page.wait_for_timeout(200)
    moved: list[str] = page.evaluate("window.shifts")
    page.close()
    return moved


def _late(route: Route) -> None:
    sleep(0.3)
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
