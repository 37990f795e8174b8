"""What stands at an address: what was built, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.serve.shown import Found, find

FILES = frozenset(
    {"index.html", "404.html", "en/404.html", "shop/index.html", "größe/index.html", "a.css"}
)


def test_an_address_that_ends_in_a_slash_is_the_page_in_that_folder() -> None:
    assert find("/", FILES) == Found("index.html")
    assert find("/shop/", FILES) == Found("shop/index.html")


def test_an_address_may_be_written_in_any_encoding_of_its_letters() -> None:
    assert find("/gr%C3%B6%C3%9Fe/", FILES) == Found("größe/index.html")
    assert find("/%73hop/", FILES) == Found("shop/index.html")


def test_a_folder_without_its_slash_leads_to_the_one_with_it() -> None:
    assert find("/shop", FILES) == Found(moved="/shop/")


def test_what_is_not_there_shows_the_page_for_that_in_the_language_of_the_address() -> None:
    assert find("/nope", FILES) == Found("404.html", 404)
    assert find("/en/a/b/nope", FILES) == Found("en/404.html", 404)
    assert find("/nope", frozenset({"index.html"})) == Found("", 404)


def test_letters_count_in_upper_and_lower_case_as_on_most_servers() -> None:
    assert find("/Shop/", FILES).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/%2e%2e%2fsite.yaml",
        "/..%5csite.yaml",
        "/%c0%ae%c0%ae/site.yaml",
        "/shop/../../site.yaml",
        "//etc/passwd",
        "/C:/windows/win.ini",
        "/a.css%00.html",
        "/.handschlag-manifest.json",
        "/a.css/",
        "/./a.css",
        "http://evil.example/",
        "*",
        "",
    ],
)
def test_no_way_of_writing_leads_out_of_the_site(path: str) -> None:
    assert find(path, FILES).status == 404


@given(st.text())
def test_whatever_is_asked_for_only_a_file_of_the_site_is_found(path: str) -> None:
    found = find(path, FILES)
    assert found.file in FILES | {""}
    assert not found.moved or found.moved == f"{path}/"
