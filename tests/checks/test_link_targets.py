"""Where a link of a page leads: the file that a browser would ask for."""

from posixpath import join, normpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.pages import inspect
from generator.problems import Location, Problem, warning
from generator.render.facts import facts_of

PARTS = st.lists(st.sampled_from(["..", ".", "a", "b.css", "", "blog"]), min_size=1, max_size=6)


def problems_of(link: str, at: str, *others: str) -> list[Problem]:
    """What is said of a page at ``at`` with one link, on a site that has these files besides."""
    page = (at, "content/a.md", facts_of(f'<p id="here"><a href="{link}">there</a></p>'))
    return list(inspect([page], [at, *others], "https://www.example.at/shop/"))


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("../../", "index.html"),
        ("../b/", "blog/b/index.html"),
        ("../../style.css", "style.css"),
        ("/shop/blog/b/", "blog/b/index.html"),
        ("./c.pdf", "blog/a/c.pdf"),
        ("..", "blog/index.html"),
        ("#here", "blog/a/index.html"),
        ("%C3%BC/", "blog/a/ü/index.html"),
        ("https://www.example.at/", ""),
        ("https://www.example.at/shop", "index.html"),
        ("http://example.at/shop/b/#there", "b/index.html"),
        ("https://example.at/shop/c.pdf?v=1", "c.pdf"),
        ("https://blog.example.at/shop/nothing/", ""),
        ("https://example.com/?of=example.at/shop/nothing", ""),
    ],
)
def test_a_link_to_a_file_that_is_there_is_well(link: str, file: str) -> None:
    assert problems_of(link, "blog/a/index.html", file) == []


@given(PARTS, st.sampled_from(["index.html", "a/index.html", "a/blog/index.html"]))
def test_relative_links_lead_where_the_library_says(parts: list[str], at: str) -> None:
    link = "/".join(parts).lstrip("/")
    if not link:
        return
    led = normpath(join(at.rpartition("/")[0], link)).strip("/")
    folder = link.endswith(("/", "/.", "/..")) or link in (".", "..")
    file = led if not folder else "index.html" if led in ("", ".") else f"{led}/index.html"

    assert problems_of(link, at, file) == []


def test_one_that_is_nowhere_is_told_with_the_nearest_that_is() -> None:
    (found,) = problems_of("../mgu/", "blog/a/index.html", "blog/mug/index.html")

    assert (found.code, found.near) == ("dead-link", "/blog/mug/")


def test_of_very_many_dead_links_only_the_first_are_held_against_all_that_is_there() -> None:
    paths = [f"products/thing-{number}/index.html" for number in range(500)]
    link = '<a href="/thing-{0}/">there</a>'
    pages = [(path, path, facts_of(link.format(at))) for at, path in enumerate(paths)]

    found = list(inspect(pages, paths, "https://www.example.at/"))

    assert [each.code for each in found] == ["dead-link"] * 500
    assert [each.near for each in found if each.near] == [
        f"/products/thing-{number}/" for number in range(20)
    ]


def test_a_link_that_names_the_site_itself_is_followed_too_and_told_once() -> None:
    link = "https://example.at/shop/mgu/"
    facts = facts_of(f'<a href="{link}">there</a>')
    pages = [("a/index.html", "content/a.md", facts), ("b/index.html", "content/b.md", facts)]
    paths = ["a/index.html", "b/index.html", "mug/index.html"]

    assert list(inspect(pages, paths, "https://www.example.at/shop/")) == [
        warning("dead-own-link", Location("content/a.md"), near="/mug/", link=link, count=2)
    ]
