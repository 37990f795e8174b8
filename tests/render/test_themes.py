"""The themes that come with the program: every layout of each, in every language, fully filled."""

import re
import zlib
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import sample
from markup import Markup

from generator.fields.kinds import Named
from generator.problems import Location
from generator.render.templates import draw
from generator.theme.colour import contrast, parse_colour
from generator.theme.load import load_theme
from generator.theme.phrases import INFORMAL, phrases_in
from generator.theme.theme import Theme

ROOT = Path(__file__).parents[2]
GROUND, CHILDREN = "werkstatt", ("laden", "praxis")
THEMES = (GROUND, *CHILDREN)
PAPERS = ("warm", "cool", "white")
CASES = [(language, name) for language in sample.LANGUAGES for name in sample.pages(language)]

every_page = pytest.mark.parametrize(("language", "page"), CASES)
every_theme = pytest.mark.parametrize("name", THEMES)
every_child = pytest.mark.parametrize("child", CHILDREN)


@cache
def theme(name: str, **options: str) -> Theme:
    where = Location("site.yaml")
    written = [(key, Named(value, where)) for key, value in options.items()]
    found, problems = load_theme(ROOT, Named(name, where), written, sample.LANGUAGES)
    assert problems == ()
    assert found is not None
    return found


@cache
def drawn(look: str, language: str, name: str, form: str = "Sie") -> str:
    view = sample.pages(language)[name]
    site = sample.site(language, form)
    html, problems = draw(theme(look), f"{view.page.layout}.html", view, site)
    assert problems == ()
    return html


@cache
def markup(look: str, language: str, name: str) -> Markup:
    return Markup(drawn(look, language, name))


# --- what is drawn ----------------------------------------------------------------------------


@every_child
@every_page
def test_every_page_is_well_made(child: str, language: str, page: str) -> None:
    tree = markup(child, language, page)
    ids = Counter(tree.values("id"))
    referred = {
        word
        for attribute in ("for", "aria-labelledby", "aria-describedby")
        for value in tree.values(attribute)
        for word in value.split()
    }
    levels = [int(tag[1]) for tag, _ in tree.elements if re.fullmatch(r"h[1-6]", tag)]
    sizeless = [img for img in tree.all("img") if not {"alt", "width", "height"} <= set(img)]
    assert tree.crossed == []
    assert [each for each, count in ids.items() if count > 1] == []
    assert referred <= set(ids)
    assert (levels[0], levels.count(1)) == (1, 1)
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []
    assert sizeless == []
    assert tree.values("style") == []


@every_child
@every_page
def test_a_theme_says_all_that_the_one_says_on_which_it_stands(
    child: str, language: str, page: str
) -> None:
    """Marks of the law and of orders, what scripts fill, and every way that leads on."""
    own, ground = (_said(markup(each, language, page)) for each in (child, GROUND))
    assert ground - own == set()


def _said(tree: Markup) -> set[tuple[str, str]]:
    marks = ("data-legal", "data-order", "data-show", "data-row", "data-step", "autocomplete")
    found = {(mark, value) for mark in marks for value in tree.values(mark)}
    links = {each["href"] for each in tree.all("a") if "href" in each}
    return found | {("href", link) for link in links}


# --- words ------------------------------------------------------------------------------------


@every_child
def test_a_theme_has_its_own_words_in_both_languages_and_uses_them(child: str) -> None:
    german, english = (phrases_in(theme(child).translations, each, each) for each in ("de", "en"))
    ground = phrases_in(theme(GROUND).translations, "en", "en")
    own = [each.text for each in theme(child).templates if each.file.startswith(f"themes/{child}")]
    added = set(english) - set(ground)
    assert {key for key in german if not key.endswith(INFORMAL)} == set(english)
    assert {key: english[key].places for key in english} == {
        key: german[key].places for key in english
    }
    assert [key for key in added if not any(f'"{key}"' in text for text in own)] == []


@every_child
def test_a_theme_that_says_du_never_says_sie(child: str) -> None:
    texts = [re.sub(r"<[^>]*>", " ", drawn(child, "de-AT", name, "du")) for name in sample.pages()]
    said = {
        sentence.strip()
        for text in texts
        for sentence in re.findall(r"[^.\n]*\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b[^.\n]*", text)
    }
    of_authors = ("Prägung", "Schreiben Sie weiter")
    assert [each for each in said if not any(word in each for word in of_authors)] == []


# --- the look ---------------------------------------------------------------------------------


@every_child
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ["", "#ffe600", "#102a4c", "#777777"])
def test_every_text_can_be_read_on_every_surface(
    child: str, paper: str, dark: bool, accent: str
) -> None:
    chosen = theme(child, paper=paper, **({"accent": accent} if accent else {}))
    tokens = {
        each.name: (each.dark if dark else each.light) or each.light for each in chosen.tokens
    }
    surfaces = [tokens[name] for name in ("paper", "raised", "sunk")]
    inks = [tokens[name] for name in ("ink", "ink-2", "ink-3", "accent")] + _shelves(child, dark)
    pairs = [(ink, ground) for ink in inks for ground in surfaces]
    pairs += [(tokens["on-accent"], tokens["accent"]), (tokens["paper"], tokens["ink"])]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


def _shelves(name: str, dark: bool) -> list[str]:
    """The colours of the categories, which stand beside a theme's options."""
    found = re.findall(r"--shelf-\d: ?(#[0-9a-f]{6})", _sheet(name, "lists.css"))
    return found[6:] if dark else found[:6]


def _contrast(one: str, other: str) -> float:
    first, second = parse_colour(one), parse_colour(other)
    assert first is not None
    assert second is not None
    return contrast(first, second)


@cache
def _sheet(name: str, original: str = "") -> str:
    wanted = original or f"{name}.css"
    return next(each.content.decode() for each in theme(name).assets if each.original == wanted)


@every_theme
@every_page
def test_a_page_asks_for_the_styles_of_what_it_shows(name: str, language: str, page: str) -> None:
    sheets = {each.original: each for each in theme(name).assets if each.original.endswith(".css")}
    tree = markup(name, language, page)
    shown = {word for value in tree.values("class") for word in value.split()}
    inside = re.findall(r"<style>(.*?)</style>", drawn(name, language, page), re.DOTALL)
    asked = {each["href"].rpartition("/")[2] for each in tree.all("link") if "href" in each}
    linked = [
        each.content.decode()
        for each in sheets.values()
        if each.address.rpartition("/")[2] in asked
    ]
    known = _worn("".join((*inside, *linked)))
    wanted = {
        each
        for sheet in sheets.values()
        for each in _worn(sheet.content.decode())
        if each <= shown and not any(one & each for one in known)
    }
    assert wanted == set()


def _worn(sheet: str) -> set[frozenset[str]]:
    """The classes of each selector: of those that something must have for its rule to hold."""
    selectors = re.sub(r":(?:not|is|where|has)\([^()]*\)", "", re.sub(r"\{[^{}]*\}", ",", sheet))
    found = (frozenset(re.findall(r"\.([a-z][a-z-]*)", each)) for each in selectors.split(","))
    return {each for each in found if each}


def test_a_shop_has_six_colours_for_its_shelves() -> None:
    assert (len(_shelves("laden", dark=False)), len(_shelves("laden", dark=True))) == (6, 6)


@every_theme
def test_the_style_sheet_is_small_and_asks_nobody_for_anything(name: str) -> None:
    sheet = _sheet(name)
    assert len(zlib.compress(sheet.encode(), 9)) < 5_000
    assert re.findall(r"url\(|@import|https?:", sheet) == []


@every_theme
@every_page
def test_every_link_leads_somewhere_before_any_script_runs(
    name: str, language: str, page: str
) -> None:
    html = re.sub(r"<template.*?</template>", "", drawn(name, language, page), flags=re.DOTALL)
    assert [link for link in re.findall(r"<a\b[^>]*>", html) if " href=" not in link] == []


@every_theme
def test_the_logo_leaves_the_line_to_what_the_page_shows(name: str) -> None:
    head = drawn(name, "de-AT", "home").partition('class="brand"')[2].partition("</a>")[0]
    assert 'loading="lazy"' in head


@every_theme
def test_nothing_is_asked_for_before_the_first_picture(name: str) -> None:
    html = drawn(name, "de-AT", "product-mailto")
    ahead = html.partition('fetchpriority="high"')[0].rpartition("<picture>")[0]
    asks = re.findall(r"<script[^>]* src=|<link[^>]*stylesheet|<img(?![^>]*lazy)", ahead)
    assert (asks, html.count("<script defer")) == ([], 1)


@every_theme
def test_only_a_products_sheet_of_paper_is_a_file_of_its_own(name: str) -> None:
    link = r'<link rel="stylesheet" href="[^"]*assets/print\.\w{8}\.css" media="print">'
    assert re.search(link, drawn(name, "de-AT", "product-mailto"))
    assert not re.search(link, drawn(name, "de-AT", "post"))
    assert "@media print{" in drawn(name, "de-AT", "post")


@every_theme
@every_page
def test_a_page_holds_one_style_sheet_without_rules_that_nothing_on_it_can_match(
    name: str, language: str, page: str
) -> None:
    (sheet,) = re.findall(r"<style>(.*?)</style>", drawn(name, language, page), flags=re.DOTALL)
    shown = {
        word for value in markup(name, language, page).values("class") for word in value.split()
    }
    by_scripts = {"wrong", "done", "button", "count"}
    assert [each for each in _worn(sheet) if not each <= shown | by_scripts] == []
