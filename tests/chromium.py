"""A real Chromium for tests, and pages in it that complain of whatever they should not do."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    sync_playwright,
)

_FOUND = (shutil.which(name) for name in ("chromium", "google-chrome", "chrome"))
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


def at(output: Path, path: str) -> str:
    """The address of a page as a double click on its file opens it."""
    return (output / path / "index.html").as_uri()


def _complain(message: ConsoleMessage) -> None:
    raise AssertionError(message.text)


def _fail(fault: object) -> None:
    raise AssertionError(str(fault))
