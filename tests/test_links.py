"""Every link leads somewhere: on a host of its own, in a folder of one, and as files on a disk."""

import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from posixpath import join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from conftest import Example
from markup import Markup
from tiny_site import TinySite, files_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def _targets(page: Markup) -> Iterator[str]:
    """Every address that a page leads to or loads."""
    for tag, attributes in page.elements:
        for name in ("href", "src", "action", "poster"):
            if name in attributes and tag != "base":
                yield attributes[name]
        for name in ("srcset", "imagesrcset"):
            yield from (each.split()[0] for each in attributes.get(name, "").split(",") if each)
        if attributes.get("http-equiv") == "refresh":
            yield attributes["content"].partition("url=")[2]


def _pages(files: dict[str, bytes]) -> dict[str, Markup]:
    return {path: Markup(data.decode()) for path, data in files.items() if path.endswith(".html")}


def test_every_link_leads_to_a_file_beside_it(example: Example) -> None:
    """As on a disk: without a host, ``/`` is the root of the disk and leads out of the site."""
    files = files_in(example.output)
    ids = {path: set(page.values("id")) for path, page in _pages(files).items()}
    dead = [
        (path, target)
        for path, page in _pages(files).items()
        for target in _targets(page)
        if not _is_outside(target) and not _leads_to_a_file(target, path, ids, set(files))
    ]
    # What is not found is shown at any address, so that page alone must name the root.
    assert [each for each in dead if not each[0].endswith("404.html")] == []


def _is_outside(target: str) -> bool:
    return bool(urlsplit(target).scheme or urlsplit(target).netloc)


def _leads_to_a_file(target: str, path: str, ids: dict[str, set[str]], files: set[str]) -> bool:
    parts = urlsplit(target)
    file = path
    if parts.path:
        file = normpath(join(path.rpartition("/")[0], unquote(parts.path)))
        file = normpath(f"{file}/index.html") if parts.path.endswith("/") else file
    mark = unquote(parts.fragment)
    return file in files and parts.path[:1] != "/" and (not mark or mark in ids[file])


def test_every_link_leads_somewhere_on_a_host(example: Example, example_host: str) -> None:
    asked: dict[str, int] = {}

    def status(address: str) -> int:
        if address not in asked:
            try:
                with urllib.request.urlopen(address, timeout=10) as answer:
                    asked[address] = answer.status
            except urllib.error.HTTPError as refusal:
                asked[address] = refusal.code
        return asked[address]

    dead = []
    for path, page in _pages(files_in(example.host / "laden")).items():
        here = f"{example_host}/laden/{path.removesuffix('index.html')}"
        for target in _targets(page):
            address, _ = urldefrag(urljoin(here, target))
            if address.startswith(example_host) and status(address) != 200:
                dead.append((path, target))
    assert dead == []
    assert len(asked) > 100
    assert {urlsplit(each).path.split("/")[1] for each in asked} == {"laden"}


def test_no_page_names_the_machine_it_was_built_on(example: Example) -> None:
    for path, data in files_in(example.output).items():
        if not path.endswith((".webp", ".jpg", ".png", ".avif")):
            assert str(example.root).encode() not in data, path
            assert b"localhost" not in data, path


def test_whole_addresses_are_those_of_the_site(example: Example) -> None:
    for path, data in files_in(example.host / "laden").items():
        if path.endswith((".xml", ".json", ".html", ".txt")):
            assert not re.search(rb"https://www\.example\.at/(?!index)", data), path


# --- in a browser ---------------------------------------------------------------------------------


def _watched(browser: "Browser", home: str) -> "tuple[Page, list[str]]":
    """A page, and everything that goes wrong on it or leaves for elsewhere."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    # Whoever goes on does not wait for the pictures of the page that is left.
    page.on(
        "requestfailed",
        lambda request: (
            None
            if request.failure == "net::ERR_ABORTED"
            else wrong.append(f"failed: {request.url}")
        ),
    )
    page.on(
        "request",
        lambda request: None if request.url.startswith(home) else wrong.append(request.url),
    )
    return page, wrong


def _walk_the_menu(browser: "Browser", home: str, start: str) -> list[str]:
    page, wrong = _watched(browser, home)
    page.goto(start)
    count = page.locator("nav.menu a").count()
    seen = []
    for number in range(count):
        link = page.locator("nav.menu a").nth(number)
        with page.expect_navigation():
            link.click()
        seen.append(page.url.removeprefix(home))
        assert page.locator("main h1").inner_text()
        assert page.locator("nav.menu [aria-current]").count() == 1
        width = page.evaluate(
            "getComputedStyle(document.querySelector('nav.menu ul')).listStyleType"
        )
        assert width == "none", "the style sheet holds"
    page.close()
    assert wrong == []
    return seen


@pytest.mark.browser
@pytest.mark.parametrize("language", ["", "en/"])
def test_the_menu_leads_through_the_site_in_a_folder_of_a_host(
    browser: "Browser", example_host: str, language: str
) -> None:
    home = f"{example_host}/laden/"

    seen = _walk_the_menu(browser, home, f"{home}{language}")

    assert (
        seen
        == {
            "": ["produkte/", "werkstattbuch/", "werkstatt/", "kontakt/"],
            "en/": ["en/products/", "en/journal/", "en/workshop/", "en/contact/"],
        }[language]
    )


@pytest.mark.browser
def test_the_menu_leads_through_the_site_on_a_disk(browser: "Browser", example: Example) -> None:
    home = f"{example.output.as_uri()}/"

    seen = _walk_the_menu(browser, home, f"{home}index.html")

    assert seen == [
        "produkte/index.html",
        "werkstattbuch/index.html",
        "werkstatt/index.html",
        "kontakt/index.html",
    ]


# --- what an author may link to -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        ("../about.md", "../../about/"),
        ("../about", "../../about/"),
        ("../about.md#wir", "../../about/#wir"),
        ("/about/", "../../about/"),
        ("/about", "../../about/"),
        ("../products/cups/mug.md", "../../products/mug/"),
        ("/products/", "../../products/"),
        ("/prices.pdf", "../../prices.pdf"),
        ("../files/list.pdf", "../../files/list.pdf"),
        ("care.md", "./"),
        ("#pflege", "#pflege"),
        ("https://www.example.org/", "https://www.example.org/"),
        ("mailto:werkstatt@example.at", "mailto:werkstatt@example.at"),
    ],
)
def test_a_link_is_written_as_the_author_thinks_of_it(
    site: TinySite, target: str, leads_to: str
) -> None:
    site.page("about.md", "# Über uns\n\n## Wir\n\nText")
    site.page("products/cups/mug.md", "---\ntitle: Becher\nprice: 10\n---\n")
    site.file("static/prices.pdf", b"%PDF").file("content/files/list.pdf", b"%PDF")
    site.page("help/care.md", f"# Rat\n\n## Pflege\n\nSiehe [hier]({target}).")

    assert site.complaints() == ""
    assert f'Siehe <a href="{leads_to}">hier</a>.' in site.html("/help/care/")


def test_a_link_to_a_missing_page_is_reported_where_it_was_written(site: TinySite) -> None:
    site.page("prices.md", "# Preise\n\nAb 40 € die Stunde.")
    site.page(
        "about.md", "---\ntitle: Über uns\n---\nWir sind Tischler.\n\nSiehe [Preise](pricess.md)."
    )

    assert site.complaints() == (
        "content/about.md:6: error: The link to “pricess.md” leads nowhere. [broken-link]\n"
        "    Did you mean “prices.md”? Name the file, seen from this one: products/sketchbook.md"
    )


def test_a_link_into_a_heading_that_is_not_there_is_a_warning(site: TinySite) -> None:
    site.page("about.md", "# Über uns\n\n## Team\n\nText")
    site.page("help.md", "# Rat\n\nSiehe [das Team](about.md#teem).")

    assert site.complaints() == (
        "content/help.md:3: warning: The link “../about/#teem” on the page /help/index.html leads to a"
        " place that is not there. [dead-anchor]\n"
        "    Did you mean “#team”? After the # stands the name of a heading, in small letters and with"
        " hyphens: #care-and-cleaning"
    )
