"""How visitors find something: in a real browser, from a disk, with real keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import at, barriers, opened, visitor
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tiny_site import TinySite

from generator.content.words import words_of
from generator.scripts import script

pytestmark = pytest.mark.browser

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
"""
PAGES = {
    "products/buecher/gaestebuch.md": "---\ntitle: Gästebuch\nprice: 48\n---\nFür Feste, in Leinen.\n",
    "products/leder/mappe.md": "---\ntitle: Mappe\nprice: 64\ntags: [Größe A4]\n---\nAus Leder, mit Band.\n",
    "products/leder/mappe.en.md": "---\ntitle: Folder\n---\nOf leather.\n",
    "products/geheim.md": "---\ntitle: Geheimfach\nprice: 9\ndraft: true\n---\nLeder.\n",
    "blog/2026-11-01-leder.md": "---\ntitle: Leder pflegen\n---\nWachs und ein weiches Tuch.\n",
    "blog/2027-01-01-spaeter.md": "---\ntitle: Lederkurs im Frühling\n---\nKommt noch.\n",
    "help/versand.md": "---\ntitle: Versand\n---\nWir packen in Leinenbeutel.\n",
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = TinySite(tmp_path_factory.mktemp("search") / "site").yaml(SITE)
    for name, text in PAGES.items():
        site.page(name, text)
    site.build()
    return site.request.output


@pytest.fixture
def page(browser: Browser, output: Path) -> Iterator[Page]:
    context = visitor(browser)
    yield opened(context, at(output, "search"))
    context.close()


def found(page: Page, text: str) -> list[str]:
    """The titles that a search finds, once the page has said how many they are."""
    page.get_by_role("searchbox").fill(text)
    expect(page.get_by_role("status")).to_contain_text(f"„{text}“")
    return page.locator("[data-results] a").all_inner_texts()


@pytest.mark.parametrize("typed", ["gästebuch", "gaestebuch", "Gastebuch", "GÄSTE"])
def test_umlauts_are_found_however_they_are_typed(page: Page, typed: str) -> None:
    assert found(page, typed) == ["Gästebuch"]


@pytest.mark.parametrize("typed", ["größe", "groesse", "grösse", "grosse"])
def test_so_is_a_sharp_s(page: Page, typed: str) -> None:
    assert found(page, typed) == ["Mappe"]


def test_titles_come_before_tags_and_these_before_texts(page: Page) -> None:
    assert found(page, "leder") == ["Leder pflegen", "Mappe"]
    assert found(page, "leinen") == ["Gästebuch", "Versand"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("gästebhc", ["Gästebuch"]),
        ("mape", ["Mappe"]),
        ("lader", ["Leder pflegen", "Mappe"]),
        ("xyzw", []),
    ],
)
def test_a_slip_of_the_finger_does_no_harm(page: Page, typed: str, expected: list[str]) -> None:
    assert found(page, typed) == expected


def test_part_of_a_compound_and_several_words_are_found(page: Page) -> None:
    assert found(page, "buch") == ["Gästebuch"]
    assert found(page, "leder band") == ["Mappe"]


@pytest.mark.parametrize("typed", ["geheimfach", "frühling", "<xyzw>"])
def test_what_is_not_public_is_not_found_and_nothing_is_markup(page: Page, typed: str) -> None:
    assert found(page, typed) == []
    said = page.get_by_role("status").inner_text()
    assert said.startswith(f"Nichts gefunden für „{typed}“.")


def test_nothing_private_stands_in_the_index(output: Path) -> None:
    [index] = (output / "assets").glob("search.de-at.*.js")
    text = index.read_text(encoding="utf-8").casefold()
    assert "geheim" not in text
    assert "spater" not in text
    assert "fruhling" not in text


def test_the_words_are_loaded_only_when_somebody_searches(page: Page) -> None:
    loaded = "() => [...document.scripts].filter(each => each.src.includes('/search.de')).length"
    assert page.evaluate(loaded) == 0
    assert found(page, "leder") != []
    assert found(page, "mappe") != []
    assert page.evaluate(loaded) == 1


def test_by_keyboard_from_the_field_to_a_page_and_back_to_what_was_found(
    page: Page, output: Path
) -> None:
    page.get_by_role("searchbox").focus()
    page.keyboard.type("leder")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("2 Treffer für „leder“")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(at(output, "products/mappe"))
    page.go_back()
    expect(page.get_by_role("status")).to_have_text("2 Treffer für „leder“")
    assert page.url.endswith("#q=leder")


def test_each_language_finds_its_own(browser: Browser, output: Path) -> None:
    context = visitor(browser)
    page = opened(context, at(output, "en/search") + "#q=leather")
    expect(page.get_by_role("status")).to_have_text("1 result for “leather”")
    page.locator("[data-results] a").click()
    page.wait_for_url(at(output, "en/products/mappe"))
    context.close()


def test_without_script_there_are_the_lists_and_no_field(browser: Browser, output: Path) -> None:
    context = visitor(browser, java_script_enabled=False)
    page = opened(context, at(output, "search"))
    assert not page.get_by_role("searchbox").is_visible()
    browse = page.get_by_role("region", name="Oder stöbern")
    assert browse.get_by_role("link").all_inner_texts() == [
        "Produkte", "Neues", "Kontakt", "Alle Schlagwörter", "Buecher", "Leder", "Leder pflegen",
    ]  # fmt: skip
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier_is_found(browser: Browser, output: Path, scheme: str) -> None:
    context = visitor(browser, color_scheme=scheme)
    page = opened(context, at(output, "search") + "#q=leder")
    expect(page.get_by_role("status")).to_have_text("2 Treffer für „leder“")
    assert barriers(page, scheme) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_the_browser_folds_words_as_the_index_does(browser: Browser) -> None:
    context: BrowserContext = visitor(browser)
    page = context.new_page()
    part = (
        script("search").decode().replace("const TITLE", "window.wordsOf=wordsOf;\nconst TITLE", 1)
    )
    page.add_script_tag(content=part)
    letters = [chr(each) for each in range(0x20, 0x2000) if chr(each).isprintable()]
    texts = ["Größe æther Smørrebrød ﬁn İstanbul Ωmega ẞ", *(f"xa{each}eb" for each in letters)]
    assert page.evaluate("texts => texts.map(wordsOf)", texts) == [words_of(each) for each in texts]
    context.close()
