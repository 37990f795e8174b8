"""The example reaches what ``make audit`` asks for, as far as that is quickly measured.

All three themes, all widths and Lighthouse are left to the audit itself.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from chromium import opened, shifts, visitor
from conftest import Example
from playwright.sync_api import Browser, BrowserContext

from audit import nu, visit
from audit.__main__ import LOOKS
from audit.example import PAGES
from audit.host import hosted
from audit.measures import missed
from audit.tools import NU

pytestmark = pytest.mark.browser

pages = pytest.mark.parametrize("page", PAGES)


@pytest.fixture(scope="module")
def root(example: Example) -> Iterator[str]:
    with hosted(example.output) as at:
        yield at


@pytest.mark.parametrize("width", [360, 800, 1024, 1280])
def test_search_and_languages_stand_on_the_line_of_the_name(
    browser: Browser, root: str, width: int
) -> None:
    context = visitor(browser, width)
    page = opened(context, root + PAGES["home"])
    middles = page.evaluate(
        """['.brand', '.search-link', '.languages a'].map(each => {
            const box = document.querySelector(each).getBoundingClientRect();
            return Math.round((box.top + box.bottom) / 2);
        })"""
    )
    assert max(middles) - min(middles) <= 2
    context.close()


@pages
def test_a_page_reaches_its_goals(browser: Browser, root: str, page: str) -> None:
    looks = (each for each in LOOKS if each is not visit.contrasts)
    found = [each(browser, "werkstatt", page, root + PAGES[page]) for each in looks]
    assert missed(reading for readings in found for reading in readings) == []


@pages
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing(browser: Browser, root: str, page: str, width: int, scheme: str) -> None:
    assert visit.axe(browser, root + PAGES[page], width, scheme) == []


@contextmanager
def phone(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 412, "height": 823}, bypass_csp=True)
    yield context
    context.close()


def test_nothing_moves_on_a_page_whose_script_is_late(browser: Browser, root: str) -> None:
    with phone(browser) as context:
        assert shifts(context, *(root + page for page in PAGES.values())) == []


@pages
def test_a_phone_lays_out_the_foot_when_somebody_comes_near(
    browser: Browser, root: str, page: str
) -> None:
    laid_out = "document.querySelector('.foot-grid').checkVisibility({contentVisibilityAuto: true})"
    with phone(browser) as context:
        shown = context.new_page()
        shown.goto(root + PAGES[page])
        far = shown.evaluate("document.querySelector('.foot').offsetTop > 3 * innerHeight")
        assert shown.evaluate(laid_out) != far
        shown.locator(".foot-end").scroll_into_view_if_needed()
        shown.wait_for_function(laid_out)


def test_the_first_screen_of_a_product_asks_for_one_picture(browser: Browser, root: str) -> None:
    asked: list[str] = []
    with phone(browser) as context:
        page = context.new_page()
        page.on("request", lambda each: asked.append(each.url))
        page.goto(root + "produkte/skizzenbuch-leinen/", wait_until="networkidle")
        assert sum("/pictures/skizzenbuch" in each for each in asked) == 1
        with page.expect_request("**/pictures/skizzenbuch-leinen-offen*"):
            page.get_by_text("Weitere Bilder").click()


@pytest.mark.parametrize("page", ["product", "home"])
def test_the_connection_that_brought_a_page_goes_on_with_its_picture(
    browser: Browser, root: str, page: str
) -> None:
    asked: list[str] = []
    with phone(browser) as context:
        shown = context.new_page()
        shown.on("request", lambda each: asked.append(each.url))
        shown.goto(root + PAGES[page], wait_until="networkidle")
    assert asked[1].endswith("-660.avif"), asked


@pytest.mark.parametrize(
    "page", ["produkte/sammelbox/", "produkte/kurs-koptische-bindung/", PAGES["order"]]
)
def test_printed_it_is_one_sheet(browser: Browser, root: str, page: str) -> None:
    with phone(browser) as context:
        shown = context.new_page()
        shown.goto(root + page)
        paper = shown.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


@pytest.mark.skipif(not NU.exists() or not shutil.which("java"), reason="make audit fetches it")
def test_the_nu_checker_finds_nothing(root: str) -> None:
    addresses = {page: root + path for page, path in PAGES.items()}
    assert missed(nu.checked("werkstatt", addresses)) == []
