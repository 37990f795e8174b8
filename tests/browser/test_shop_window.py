"""What visitors read in the shop window: who is there now, what holds, and a list that narrows."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from chromium import at, barriers, opened, visitor
from playwright.sync_api import Browser, Page, expect
from tiny_site import TinySite

pytestmark = pytest.mark.browser

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  languages: [de-AT, en]
  timezone: Europe/Vienna
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
  phone: +43 662 000000
  hours:
    tue-fri: 9:00-12:00, 14:00-18:00
    sat: 18:00-24:00
    sun: 0:00-2:00
  closed:
    - {from: 2026-12-24, to: 2027-01-06, note: Betriebsurlaub}
shop:
  reply_within: 2 days
notices:
  - {text: Am Samstag ist offene Tür., from: 2026-11-01, to: 2026-11-28 17:00, link: blog/tuer}
  - {text: Ab Dezember gibt es Punsch., from: 2026-12-01}
lists: {entries: 3}
"""
PIECES = {
    "a": ("Apfelschale", "48", "in-stock"),
    "b": ("Becher", "24", "in-stock"),
    "c": ("Dose", "30", "made-to-order"),
    "d": ("Krug", "96", "unique"),
    "e": ("Teller", "12", "sold-out"),
    "f": ("Übertopf", "", "made-to-order"),
    "g": ("Vase", "60", "in-stock"),
}


def written(root: Path, settings: str = SITE) -> TinySite:
    site = TinySite(root).yaml(settings)
    for name, (title, price, stock) in PIECES.items():
        cost = f"price: {price}" if price else "price_note: nach Aufwand"
        site.page(
            f"products/{name}.md", f"---\ntitle: {title}\n{cost}\navailability: {stock}\n---\n"
        )
    site.page("products/b.en.md", "---\ntitle: Mug\n---\n")
    return site.page("blog/2026-11-05-tuer.md", "# Offene Tür\n\nKommen Sie.\n")


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = written(tmp_path_factory.mktemp("window") / "site")
    site.build()
    return site.request.output


# --- who is there now ------------------------------------------------------------------------------


def told(browser: Browser, address: str, moment: str, zone: str) -> str:
    """What the page says at ``moment`` (universal time) to somebody whose clock is in ``zone``."""
    context = visitor(browser, timezone_id=zone)
    page = context.new_page()
    page.clock.set_fixed_time(datetime.fromisoformat(moment))
    page.goto(address)
    said = page.locator("[data-open]").first
    expect(said).to_be_visible()
    text = said.inner_text()
    context.close()
    return text


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-24T08:00:00Z", "Jetzt offen, bis 12:00 Uhr"),  # Tuesday, 9:00 in Vienna
        ("2026-11-24T11:00:00Z", "Gerade zu. Wieder offen: heute, 14:00 Uhr"),
        ("2026-11-24T17:00:00Z", "Gerade zu. Wieder offen: morgen, 09:00 Uhr"),
        ("2026-11-29T12:00:00Z", "Gerade zu. Wieder offen: Dienstag, 09:00 Uhr"),
        ("2026-07-07T07:30:00Z", "Jetzt offen, bis 12:00 Uhr"),  # summer: 9:30 in Vienna
        ("2026-11-28T22:30:00Z", "Jetzt offen, bis 02:00 Uhr"),  # Saturday night, over midnight
        ("2026-12-23T18:00:00Z", "Gerade zu. Wieder offen: Donnerstag, 7. Jänner, 09:00 Uhr"),
        ("2026-12-29T09:00:00Z", "Betriebsurlaub. Wieder offen: Donnerstag, 7. Jänner, 09:00 Uhr"),
    ],
)
def test_it_says_whether_somebody_is_there_and_when_next(
    browser: Browser, output: Path, moment: str, said: str
) -> None:
    assert told(browser, at(output, ""), moment, "Europe/Vienna") == said


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"])
def test_the_clock_of_the_shop_counts_wherever_the_visitor_is(
    browser: Browser, output: Path, zone: str
) -> None:
    home = at(output, "")
    assert told(browser, home, "2026-11-24T16:59:00Z", zone) == "Jetzt offen, bis 18:00 Uhr"
    assert told(browser, home, "2026-11-24T17:00:00Z", zone).endswith("morgen, 09:00 Uhr")


def test_another_language_says_it_in_its_own_way(browser: Browser, output: Path) -> None:
    english = at(output, "en")
    assert told(browser, english, "2026-11-24T13:00:00Z", "Asia/Tokyo") == "Open now, until 18:00"


def test_a_day_a_week_ahead_is_named_by_its_date(browser: Browser, tmp_path: Path) -> None:
    settings = SITE.replace(
        "tue-fri: 9:00-12:00, 14:00-18:00\n    sat: 18:00-24:00", "sat: 9:00-12:00"
    )
    site = written(tmp_path / "site", settings.replace("    sun: 0:00-2:00\n", ""))
    site.build()
    home, english = at(site.request.output, ""), at(site.request.output, "en")
    saturday = "2026-11-28T12:00:00Z"
    said = "Gerade zu. Wieder offen: Samstag, 5. Dezember, 09:00 Uhr"
    assert told(browser, home, saturday, "Europe/Vienna") == said
    assert "Saturday" in told(browser, english, saturday, "Asia/Tokyo")
    assert "5 December" in told(browser, english, saturday, "Asia/Tokyo")
    friday = told(browser, home, "2026-12-04T12:00:00Z", "Europe/Vienna")
    assert friday == "Gerade zu. Wieder offen: morgen, 09:00 Uhr"


def test_without_script_the_hours_speak_for_themselves(browser: Browser, output: Path) -> None:
    context = visitor(browser, java_script_enabled=False)
    page = opened(context, at(output, ""))
    assert page.locator("[data-open]:visible").count() == 0
    page.get_by_role("contentinfo").scroll_into_view_if_needed()  # laid out when one comes near
    expect(page.get_by_role("contentinfo").get_by_text("09:00–12:00, 14:00–18:00")).to_be_visible()
    context.close()


# --- what holds at present -------------------------------------------------------------------------


def test_a_notice_that_is_over_goes_though_nobody_has_built_since(
    browser: Browser, output: Path
) -> None:
    for moment, there in (("2026-11-28T15:59:00Z", True), ("2026-11-28T16:01:00Z", False)):
        context = visitor(browser)
        page = context.new_page()
        page.clock.set_fixed_time(datetime.fromisoformat(moment))
        page.goto(at(output, "products/a"))
        expect(page.locator("[data-open]").first).to_be_visible()
        assert page.get_by_text("Am Samstag ist offene Tür.").is_visible() is there
        context.close()


# --- a list that narrows ---------------------------------------------------------------------------


@pytest.fixture
def shelf(browser: Browser, output: Path) -> Iterator[Page]:
    context = visitor(browser, 1280)
    yield opened(context, at(output, "products"))
    context.close()


def titles(page: Page) -> list[str]:
    return page.locator("[data-goods] h2").all_inner_texts()


def test_the_list_is_narrowed_in_place_over_all_its_pages(shelf: Page) -> None:
    assert titles(shelf) == ["Apfelschale", "Becher", "Dose"]
    shelf.get_by_label("gleich zu haben").check()
    assert titles(shelf) == ["Apfelschale", "Becher", "Vase"]
    expect(shelf.get_by_role("status")).to_have_text("3 von 7")
    shelf.get_by_label("bis (EUR)").fill("50")
    assert titles(shelf) == ["Apfelschale", "Becher"]
    assert not shelf.get_by_role("navigation", name="Seiten der Liste").is_visible()
    shelf.get_by_role("button", name="Alles zeigen").click()
    assert titles(shelf) == ["Apfelschale", "Becher", "Dose"]
    expect(shelf.get_by_role("status")).to_have_text("")
    assert shelf.get_by_role("navigation", name="Seiten der Liste").is_visible()


def test_it_is_sorted_by_price_and_what_has_none_comes_last(shelf: Page) -> None:
    shelf.get_by_label("Reihenfolge").select_option("teure zuerst")
    assert titles(shelf) == ["Krug", "Vase", "Apfelschale", "Dose", "Becher", "Teller", "Übertopf"]
    shelf.get_by_label("Reihenfolge").select_option("nach dem Namen")
    assert titles(shelf)[-2:] == ["Übertopf", "Vase"]


def test_a_link_and_the_way_back_find_it_as_it_was(shelf: Page, output: Path) -> None:
    shelf.get_by_label("wird gemacht").check()
    shelf.get_by_label("Preis von (EUR)").fill("1")
    shelf.wait_for_url("**/*#stock=made-to-order&from=1")
    assert titles(shelf) == ["Dose"]
    shelf.get_by_role("link", name="Dose").click()
    shelf.wait_for_url(at(output, "products/c"))
    shelf.go_back()
    expect(shelf.get_by_role("status")).to_have_text("1 von 7")
    assert titles(shelf) == ["Dose"]


def test_what_fits_nothing_says_so(shelf: Page) -> None:
    shelf.get_by_label("Preis von (EUR)").fill("1000")
    expect(shelf.get_by_role("status")).to_have_text("Davon passt nichts, von 7 Stücken.")


def test_without_script_there_is_the_list_and_no_bar(browser: Browser, output: Path) -> None:
    context = visitor(browser, java_script_enabled=False)
    page = opened(context, at(output, "products"))
    assert titles(page) == ["Apfelschale", "Becher", "Dose"]
    assert not page.get_by_role("form", name="Liste eingrenzen").is_visible()
    assert page.get_by_role("navigation", name="Seiten der Liste").is_visible()
    context.close()


# --- all of it -------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "products", "contact", "products/b"])
def test_no_barrier_is_found_and_nothing_scrolls_sideways(
    browser: Browser, output: Path, path: str, scheme: str
) -> None:
    context = visitor(browser, 320, color_scheme=scheme)
    page = opened(context, at(output, path))
    for box in page.locator(".filter details").all():
        box.locator("summary").click()
    assert barriers(page, scheme) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
