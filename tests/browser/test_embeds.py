"""What is embedded from elsewhere is asked for by a click and not before, on its page and nowhere else."""

import re
from pathlib import Path

import pytest
from chromium import at, opened, visitor
from playwright.sync_api import Browser, BrowserContext
from tiny_site import TinySite

pytestmark = pytest.mark.browser

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  email: werkstatt@example.at
privacy:
  host: {name: Muster-Webspace GmbH, address: Wien, country: AT}
"""
FILM = """\
---
title: Der Film
---
So wird geheftet.

/// embed | https://film.example.org/embed/42
Drei Minuten an der *Heftlade*.
///
"""
ASKS = re.compile(r"https://film\.example\.org/.*")


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = TinySite(tmp_path_factory.mktemp("embeds") / "site").yaml(SITE)
    site.page("film.md", FILM).page("about.md", "---\ntitle: Über uns\n---\nWir heften.\n")
    site.build()
    return site.request.output


def elsewhere(context: BrowserContext) -> list[str]:
    """What the other host is asked for; it answers with a page."""
    asked: list[str] = []

    def answer(route: object) -> None:
        asked.append(route.request.url)  # type: ignore[attr-defined]
        route.fulfill(body="<title>Film</title>", content_type="text/html")  # type: ignore[attr-defined]

    context.route(ASKS, answer)
    return asked


def test_nothing_is_asked_for_before_the_click(browser: Browser, output: Path) -> None:
    context = visitor(browser)
    asked = elsewhere(context)
    page = opened(context, at(output, "film"))
    page.wait_for_load_state("networkidle")
    door = page.locator(".embed")
    assert door.inner_text().replace("\n\n", "\n").splitlines() == [
        "Von film.example.org zeigen",
        "Erst dieser Klick lädt etwas von film.example.org; der Betreiber erfährt dabei Ihre "
        "IP-Adresse.",
        "Drei Minuten an der Heftlade.",
    ]
    assert asked == []

    door.get_by_role("link").click()
    page.frame_locator("iframe").locator("title").wait_for(state="attached")
    assert asked == ["https://film.example.org/embed/42"]
    assert page.locator("iframe").get_attribute("title") == "Von film.example.org"
    context.close()


def test_without_script_it_is_a_link(browser: Browser, output: Path) -> None:
    context = visitor(browser, java_script_enabled=False)
    elsewhere(context)
    page = opened(context, at(output, "film"))
    page.locator(".embed").get_by_role("link").click()
    page.wait_for_url("https://film.example.org/embed/42")
    context.close()


def test_only_its_own_page_may_show_it(output: Path) -> None:
    policies = {
        name: re.findall(r"frame-src[^;\"]*", (output / name / "index.html").read_text())
        for name in ("film", "about", "datenschutz")
    }
    assert policies == {
        "film": ["frame-src https://film.example.org"],
        "about": [],
        "datenschutz": [],
    }
    assert "frame-src" not in (output / "_headers").read_text()  # which holds for all of them


def test_the_privacy_notice_names_the_host(output: Path) -> None:
    notice = (output / "datenschutz" / "index.html").read_text()
    assert (
        "Filme, Karten und Ähnliches von film.example.org zeigt die Website erst nach einem Klick "
        "darauf." in notice
    )
