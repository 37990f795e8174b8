"""``make audit``: build the example in each theme, look at it with public tools, print the table."""

import argparse
import os
import sys
from collections.abc import Iterator

from playwright.sync_api import Browser, sync_playwright

from audit import keyboard, lighthouse, nu, visit
from audit.example import PAGES, THEMES, built
from audit.host import hosted
from audit.measures import Reading, missed, table
from audit.tools import CHROMIUM, install

LOOKS = (
    visit.contrasts,
    visit.loaded,
    visit.narrow,
    visit.described,
    visit.without_script,
    keyboard.walked,
)
"""What a browser looks for on every page."""


def main() -> None:
    """Measure as asked; nonzero when a goal is missed."""
    asked = _asked()
    install()
    readings: list[Reading] = []
    for theme in asked.themes:
        with hosted(built(theme)) as root:
            addresses = {page: f"{root}{PAGES[page]}" for page in asked.pages}
            if "nu" in asked.tools:
                readings += nu.checked(theme, addresses)
            if "browser" in asked.tools:
                readings += _browsed(theme, addresses)
            if "lighthouse" in asked.tools:
                for page, address in addresses.items():
                    readings += lighthouse.visited(theme, page, address, asked.visits)
    print(table(readings))
    print(f"\nLoad of the machine meanwhile: {os.getloadavg()[1]:.1f} on {os.cpu_count()} cores.")
    faults = missed(readings)
    print("\n".join(["", *faults]) if faults else "All goals are reached.")
    sys.exit(1 if faults else 0)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--pages", nargs="+", choices=list(PAGES), default=list(PAGES))
    tools = ("nu", "browser", "lighthouse")
    parser.add_argument("--tools", nargs="+", choices=tools, default=tools)
    parser.add_argument(
        "--visits", type=int, default=3, help="Lighthouse: visits of a page at most"
    )
    return parser.parse_args()


def _browsed(theme: str, addresses: dict[str, str]) -> Iterator[Reading]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        for page, address in addresses.items():
            yield from looked_at(browser, theme, page, address)
        browser.close()


def looked_at(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """All that a browser finds on one page."""
    for look in LOOKS:
        yield from look(browser, theme, page, address)


if __name__ == "__main__":
    main()
