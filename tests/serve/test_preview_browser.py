"""The preview in a real browser: what an owner sees who writes beside it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from running import Running, running
from tiny_site import TinySite

pytestmark = pytest.mark.browser

HOME = "---\ntitle: {title}\n---\n\n{text}\n"


def _home(text: str, title: str = "Start") -> str:
    return HOME.format(title=title, text=text)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window of Chromium; whatever it complains of fails the test."""
    complaints: list[str] = []
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if "Security Policy" in said.text else None,
    )
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def preview(site: TinySite) -> Iterator[Running]:
    site.page("index.md", _home("Erster Stand."))
    with running(site.root) as preview:
        yield preview


def _address(preview: Running, path: str = "/") -> str:
    return f"http://127.0.0.1:{preview.port}{path}"


def test_a_page_shows_each_save_by_itself(preview: Running, site: TinySite, page: Page) -> None:
    page.goto(_address(preview))
    for stand in ("Zweiter Stand.", "Dritter Stand.", "Vierter Stand."):
        site.page("index.md", _home(stand))
        expect(page.get_by_text(stand)).to_be_visible(timeout=20_000)
    assert page.locator("#handschlag-preview").count() == 0


def test_errors_lie_over_the_last_good_page_until_they_are_mended(
    preview: Running, site: TinySite, page: Page
) -> None:
    page.goto(_address(preview))
    site.page("index.md", _home("Zweiter Stand.", title="["))
    panel = page.get_by_role("alert")
    expect(panel).to_be_visible(timeout=20_000)
    expect(panel).to_contain_text("1 error")
    expect(panel).to_contain_text("content/index.md:")
    expect(page.get_by_text("Erster Stand.")).to_be_visible()

    panel.get_by_role("button", name="Close").click()
    expect(panel).to_have_count(0)
    page.reload()
    pill = page.get_by_role("button", name="1 error")
    pill.click()
    expect(panel).to_be_visible()
    page.keyboard.press("Tab")
    panel.get_by_role("button").press("Escape")
    expect(panel).to_have_count(0)

    site.page("index.md", _home("Zweiter Stand."))
    expect(page.get_by_text("Zweiter Stand.")).to_be_visible(timeout=20_000)
    expect(page.locator("#handschlag-preview")).to_have_count(0)


def test_hints_wait_in_a_corner_until_they_are_asked_for(
    preview: Running, site: TinySite, page: Page
) -> None:
    site.page("notiz.md.txt", "x")
    page.goto(_address(preview))
    page.get_by_role("button", name="1 warning").click()
    expect(page.get_by_role("region", name="1 warning")).to_contain_text("content/notiz.md.txt")


def test_an_owners_signs_are_signs_in_the_panel(
    preview: Running, site: TinySite, page: Page
) -> None:
    page.goto(_address(preview))
    site.page("<img src=x onerror=alert(1)>.md", _home("Text", title="["))
    panel = page.get_by_role("alert")
    expect(panel).to_contain_text("<img src=x onerror=alert(1)>")
    assert panel.locator("img").count() == 0


def test_a_site_that_never_was_good_shows_its_errors_then_itself(
    site: TinySite, page: Page
) -> None:
    site.page("index.md", _home("Erster Stand.", title="["))
    with running(site.root) as preview:
        page.goto(_address(preview))
        expect(page.get_by_role("heading", name="1 error")).to_be_visible()
        expect(page.get_by_role("listitem")).to_have_count(1)
        site.page("zweite.md", _home("x", title="{"))
        expect(page.get_by_role("listitem")).to_have_count(2, timeout=20_000)
        site.page("index.md", _home("Erster Stand.")).remove("content/zweite.md")
        expect(page.get_by_text("Erster Stand.")).to_be_visible(timeout=20_000)


def test_a_page_that_missed_a_change_catches_up_when_the_preview_is_back(
    site: TinySite, page: Page
) -> None:
    site.page("index.md", _home("Erster Stand."))
    with running(site.root) as first:
        page.goto(_address(first))
        port = str(first.port)
        first.interrupt()
    site.page("index.md", _home("Zweiter Stand."))
    with running(site.root, "--port", port):
        expect(page.get_by_text("Zweiter Stand.")).to_be_visible(timeout=20_000)


def test_a_page_for_what_is_not_there_comes_alive_when_it_is(
    preview: Running, site: TinySite, page: Page
) -> None:
    page.goto(_address(preview, "/neu/"))
    assert page.locator("article.lost").count() == 1
    site.page("neu.md", _home("Jetzt gibt es sie.", title="Neu"))
    expect(page.get_by_text("Jetzt gibt es sie.").first).to_be_visible(timeout=20_000)
