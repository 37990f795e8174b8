"""Links as a page must write them."""

from posixpath import normpath
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.render.addresses import Here, absolute, placed, url

SITE = "https://www.example.at/shop/"

names = st.text(alphabet="abcäß: -_.'\"", min_size=1, max_size=5).filter(
    lambda each: each.strip(".")
)
folders = st.lists(names, max_size=4).map(lambda parts: "/" + "".join(f"{part}/" for part in parts))


@pytest.mark.parametrize(
    ("address", "page", "link"),
    [
        ("/products/mug/", "/", "products/mug/"),
        ("/", "/products/mug/", "../../"),
        ("/products/mug/", "/products/mug/", "./"),
        ("/products/", "/products/mug/", "../"),
        ("/products/bowl/", "/products/mug/", "../bowl/"),
        ("/assets/a.css", "/products/mug/", "../../assets/a.css"),
        ("/products/mug/#size", "/blog/", "../products/mug/#size"),
        ("/?q=a/b#c/d", "/blog/", "../?q=a/b#c/d"),
        ("/a b/", "/", "a%20b/"),
        ("/b:c/", "/", "./b:c/"),
        ("#here", "/blog/", "#here"),
        ("mailto:a@b.at?subject=x", "/blog/", "mailto:a@b.at?subject=x"),
        ("tel:+43", "/", "tel:+43"),
        ("https://example.org/x", "/", "https://example.org/x"),
        ("//example.org/x", "/", "//example.org/x"),
        ("", "/", ""),
        ("/products/", "/404.html", "/shop/products/"),
        ("/", "/404.html", "/shop/"),
        ("/en/", "/en/404.html", "/shop/en/"),
    ],
)
def test_a_link_leads_from_the_page_to_the_address(address: str, page: str, link: str) -> None:
    assert url(address, Here(page, SITE)) == link


def test_a_site_at_the_root_of_its_host_has_the_base_slash() -> None:
    assert url("/a/", Here("/404.html", "https://www.example.at")) == "/a/"


def test_what_is_marked_as_html_stays_so_and_nothing_else_becomes_it() -> None:
    typed, marked = "/x/?a=1&b=2", Markup("/x/?a=1&amp;b=2")

    for same in ((typed, Markup(typed)), (Markup(marked), str(marked))):
        kinds = [type(url(each, Here("/", SITE))) for each in same]
        assert kinds == [type(each) for each in same]


@given(folders, folders)
def test_a_browser_that_follows_a_link_arrives(address: str, page: str) -> None:
    link = url(address, Here(page, SITE))
    arrived = unquote(urljoin(f"https://x.at{page}", link)).removeprefix("https://x.at")
    assert arrived == unquote(address)
    assert link.endswith("/")
    assert normpath(arrived + ".") == normpath(unquote(address) + ".")


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("/a/#b", "https://www.example.at/shop/a/#b"),
        ("/Größe/", "https://www.example.at/shop/Gr%C3%B6%C3%9Fe/"),
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@b.at", "mailto:a@b.at"),
    ],
)
def test_a_whole_address_names_the_host(address: str, whole: str) -> None:
    assert absolute(address, Here("/blog/", SITE)) == whole


def test_places_in_a_text_become_links() -> None:
    html = (
        '<a class="x" href="site:/a/#b">a</a> <img alt="site:/no" src="site:/i.jpg" '
        'srcset="site:/i.jpg 400w, site:/j.jpg 800w"> site:/stays <a href="https://x.at/">x</a>'
    )
    assert placed(html, Here("/blog/x/", SITE)) == (
        '<a class="x" href="../../a/#b">a</a> <img alt="site:/no" src="../../i.jpg" '
        'srcset="../../i.jpg 400w, ../../j.jpg 800w"> site:/stays <a href="https://x.at/">x</a>'
    )
