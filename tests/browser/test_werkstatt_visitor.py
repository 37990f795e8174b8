"""What a visitor of a site in the theme werkstatt sees and does, in a real browser, from a disk."""

from pathlib import Path

import pytest
from chromium import followed, opened, visitor
from playwright.sync_api import Browser, Page
from tiny_site import TinySite

pytestmark = pytest.mark.browser

LETTERS = "Handelsgesellschaftsvertragsunterzeichnungszeremonie"

SITE = f"""\
site:
  title: Werkstatt am Beispielplatz
  url: https://www.example.at/
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  phone: +43 662 000000
  email: {LETTERS.lower()}@example.at
  hours: {{tue-fri: "9:00-12:00, 14:00-18:00"}}
shop:
  shipping: [{{to: AT, price: "5,90"}}]
  payment: [bank transfer]
  deposit: {{share: 30 %, due: 7 days after confirmation}}
  cancellation: [{{until: start, costs: 10 %}}, {{until: ready, costs: 30 %}}]
menu: [products, blog, about]
"""
MUG = f"""\
---
title: Becher
description: Aus weißem Ton, {LETTERS}.
price: 1.250,00 €
details: {{Material: Ton, Arbeit: 3 Stunden, Nr.: 17}}
options:
  - name: Glasur
    choices: [Blau, {{label: {LETTERS}, surcharge: "2.50"}}]
questions:
  - ask: Was soll darauf stehen?
    example: Eva
included: [eine Schachtel]
---
Gedreht, nicht gegossen.
"""
POST = f"""\
---
title: Wie ein Becher entsteht
date: 2026-11-01
products: [mug]
---
Mehr steht bei [uns](../about.md).

| Ton | Brand | Glasur | Farbe | Gewicht |
|-----|------:|--------|-------|---------|
| weiß | 1240 | {LETTERS} | blau | 320 g |

/// product | mug
///
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = TinySite(tmp_path_factory.mktemp("visitor") / "site").yaml(SITE)
    site.page("products/mug.md", MUG).page("blog/mug.md", POST)
    site.page("about.md", "---\ntitle: Über uns\nmenu: Über uns\n---\nWir sind Töpfer.\n")
    site.page("imprint.md", "---\ntitle: Impressum\nrole: imprint\n---\nMaria Beispiel.\n")
    site.build()
    return site.request.output


def shown(browser: Browser, output: Path, path: str, width: int = 360, **more: object) -> Page:
    """A page as a double click on its file shows it; whatever its console says fails the test."""
    return opened(visitor(browser, width, **more), (output / path).as_uri())


PAGES = ("index.html", "products/index.html", "products/mug/index.html", "blog/mug/index.html")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_has_to_be_scrolled_sideways(
    browser: Browser, output: Path, path: str, width: int
) -> None:
    page = shown(browser, output, path, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_the_policy_lets_style_and_script_through_and_text_is_large(
    browser: Browser, output: Path, path: str
) -> None:
    page = shown(browser, output, path)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(248, 243, 233)"
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 17


def test_the_dark_has_its_own_paper(browser: Browser, output: Path) -> None:
    page = shown(browser, output, "index.html", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(30, 25, 21)"


def test_links_lead_to_pages_and_not_to_folders(browser: Browser, output: Path) -> None:
    page = shown(browser, output, "index.html")
    for link, leads_to in (
        (page.get_by_role("link", name="Becher", exact=True).first, "products/mug/index.html"),
        (page.get_by_role("navigation").get_by_role("link", name="Über uns"), "about/index.html"),
        (page.get_by_role("link", name="Werkstatt am Beispielplatz", exact=True), "index.html"),
    ):
        followed(link, (output / leads_to).as_uri())


def test_the_first_tab_leads_to_the_content(browser: Browser, output: Path) -> None:
    page = shown(browser, output, "products/index.html")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Zum Inhalt")
    assert skip.evaluate("link => link === document.activeElement")
    assert skip.bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_without_script_everything_is_there_but_the_copy_button(
    browser: Browser, output: Path
) -> None:
    page = shown(browser, output, "products/mug/index.html", java_script_enabled=False)
    [send] = page.locator("[data-order~=send]").all()
    assert send.inner_text() == "Unverbindlich anfragen"
    assert (send.get_attribute("href") or "").startswith("mailto:")
    assert page.locator("[data-order=copy]").count() == 0
    assert "Becher" in (page.locator("[data-order~=sheet]").text_content() or "")


@pytest.mark.parametrize("path", PAGES)
def test_what_is_pressed_is_large_enough_for_a_thumb(
    browser: Browser, output: Path, path: str
) -> None:
    page = shown(browser, output, path)
    small = page.evaluate(
        """() => [...document.querySelectorAll('nav a, .button, summary, .more a, .choices li')]
            .filter(each => each.getClientRects().length && !each.closest('.crumbs'))
            .filter(each => each.getBoundingClientRect().height < 43.5)
            .map(each => each.textContent.trim())"""
    )
    assert small == []


def test_a_wide_table_scrolls_in_its_own_box(browser: Browser, output: Path) -> None:
    page = shown(browser, output, "blog/mug/index.html")
    box = page.get_by_role("region", name="Tabelle")
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    box.focus()
    assert box.evaluate("box => box === document.activeElement")


def test_on_paper_there_is_no_navigation_and_links_tell_where_they_lead(
    browser: Browser, output: Path
) -> None:
    page = shown(browser, output, "blog/mug/index.html", 1280)
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    ("head", "stands"),
    [
        ("kind: course\ndates: [2099-01-23 9:00, {start: 2099-02-06 9:00, seats: 0}]", False),
        ("options: [{name: Farbe, choices: [rot, blau]}]", True),
    ],
)
def test_printed_no_heading_stands_over_nothing(
    browser: Browser, site: TinySite, head: str, stands: bool
) -> None:
    site.page(
        "products/one.md", f"---\ntitle: Eines\nprice: 24\norder: order\n{head}\n---\nText.\n"
    )
    site.build()
    context = visitor(browser)
    page = opened(context, (site.request.output / "products/one/index.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator("#order").is_visible() is stands
    context.close()
