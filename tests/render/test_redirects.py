"""Pages that moved."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.recipes import Redirect
from generator.render.redirects import (
    apache,
    leads_within,
    netlify,
    nginx,
    redirect_page,
)

SITE = "https://www.example.at/shop/"
MOVED = Redirect("/produkte/becher/", "/products/tasse-groß/")


def test_the_page_leads_on_at_once_and_by_hand() -> None:
    assert redirect_page(MOVED, SITE, "de-AT").decode("utf-8") == (
        "<!doctype html>\n"
        '<html lang="de-AT">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        "<title>Umgezogen</title>\n"
        '<meta http-equiv="refresh" content="0; url=../../products/tasse-groß/">\n'
        '<link rel="canonical" href="https://www.example.at/shop/products/tasse-gro%C3%9F/">\n'
        '<meta name="robots" content="noindex">\n'
        '<meta name="viewport" content="width=device-width">\n'
        "</head>\n"
        "<body>\n"
        '<p><a href="../../products/tasse-groß/">Diese Seite ist umgezogen. '
        "Weiter zur neuen Adresse</a></p>\n"
        "</body>\n"
        "</html>\n"
    )


def test_a_language_without_words_is_answered_in_english_and_says_so() -> None:
    page = redirect_page(MOVED, SITE, "nl").decode("utf-8")
    assert '<html lang="en">' in page
    assert "This page has moved. Go to its new address" in page


def test_netlify_and_cloudflare_get_both_forms_of_a_folder() -> None:
    assert netlify((MOVED, Redirect("/alt.html", "/neu/")), SITE).decode() == (
        "/shop/alt.html /shop/neu/ 301\n"
        "/shop/produkte/becher/ /shop/products/tasse-gro%C3%9F/ 301\n"
        "/shop/produkte/becher /shop/products/tasse-gro%C3%9F/ 301\n"
    )


def test_apache_matches_the_whole_address_and_encodes_by_itself() -> None:
    assert apache((MOVED, Redirect("/a.b", "/c$1&d/")), "https://example.at").decode() == (
        'RedirectMatch 301 "^/a\\.b$" "/c\\$1\\&d/"\n'
        'RedirectMatch 301 "^/produkte/becher/?$" "/products/tasse-groß/"\n'
    )


def test_nginx_gets_one_location_for_each_form() -> None:
    assert nginx((MOVED,), SITE).decode() == (
        'location = "/shop/produkte/becher/" { return 301 /shop/products/tasse-gro%C3%9F/; }\n'
        'location = "/shop/produkte/becher" { return 301 /shop/products/tasse-gro%C3%9F/; }\n'
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:x",
        "",
        "/a\nb",
        "/../b",
    ],
)
def test_no_redirect_leads_away_from_the_site(address: str) -> None:
    assert not leads_within(address)
    message = re.escape(f"{address!r} may lead away from the site; ask leads_within() first")
    with pytest.raises(ValueError, match=message):
        redirect_page(Redirect("/old/", address), SITE, "de")
    with pytest.raises(ValueError, match=message):
        netlify((Redirect("/old/", address),), SITE)


def test_no_redirect_leads_to_itself() -> None:
    with pytest.raises(ValueError, match="'/a/' would lead to itself"):
        redirect_page(Redirect("/a/", "/a"), SITE, "de")


ADDRESSES = st.text(min_size=1, max_size=20).map(lambda text: "/" + text).filter(leads_within)


@given(ADDRESSES, ADDRESSES)
def test_host_files_say_one_thing_per_line(old: str, new: str) -> None:
    if old.rstrip("/") == new.rstrip("/"):
        return
    moved = (Redirect(old, new),)
    for line in netlify(moved, SITE).decode().splitlines():
        source, target, code = line.split(" ")
        assert unquote(source).rstrip("/") == ("/shop" + old).rstrip("/")
        assert (unquote(target), code) == ("/shop" + new, "301")
    (line,) = apache(moved, SITE).decode().removesuffix("\n").split("\n")
    pattern = line.removeprefix('RedirectMatch 301 "').partition('$" "')[0].replace('\\"', '"')
    assert re.fullmatch(pattern, "/shop" + old)
    assert redirect_page(moved[0], SITE, "de").count(b"<") == 18
