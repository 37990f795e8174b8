"""The style sheet out of its parts."""

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.theme.options import Token
from generator.theme.style import (
    apart,
    bundle_scripts,
    bundle_styles,
    fits_inside,
    root_block,
    shortened,
)


def test_comments_and_white_space_go() -> None:
    assert shortened("/* why */ a :hover , b {\n  color : red ;\n}\n") == "a :hover,b{color :red}"


def test_words_that_only_a_comment_parts_stay_two_words() -> None:
    assert shortened("a { margin: 0/* above */1px; }") == "a{margin:0 1px}"


def test_strings_stay_as_they_are() -> None:
    css = """a::before{content:" /* no */  ; { '; }";font-family:'A  B',"C, D"}"""
    assert shortened(css) == css


def test_a_comment_with_an_apostrophe_does_not_open_a_string() -> None:
    assert shortened("/* don't */ a{b:c} /* can't */ d{e:f}") == "a{b:c}d{e:f}"


@given(st.text(alphabet="ab{};,: \n\"'/*\\", max_size=60))
def test_shortening_twice_is_shortening_once(css: str) -> None:
    once = shortened(css)
    assert len(once) <= len(css)
    if not re.search(r"[\"'\\*]", css):
        assert shortened(once) == once


def test_tokens_become_custom_properties_by_day_and_in_the_dark() -> None:
    tokens = [Token("ink", "#111", "#eee"), Token("font", "serif"), Token("only-dark", "", "#000")]
    assert root_block(tokens) == (
        ":root{--ink:#111;--font:serif}"
        "@media (prefers-color-scheme:dark){:root{--ink:#eee;--only-dark:#000}}"
    )


def test_no_tokens_make_no_block() -> None:
    assert root_block([]) == ""


def test_a_value_cannot_leave_its_declaration() -> None:
    assert root_block([Token("ink", "red;}</style>{x:y")]) == ":root{--ink:red/stylex:y}"


def test_addresses_of_the_themes_own_files_get_their_new_names() -> None:
    sheet = bundle_styles(
        ["@font-face{src:url(../fonts/a.woff2)} b{background:url('x.svg')}"],
        {"fonts/a.woff2": "fonts/a.12345678.woff2"},
        shortened,
    )
    assert sheet == "@font-face{src:url(\"fonts/a.12345678.woff2\")}b{background:url('x.svg')}"


def test_a_sheet_stands_in_pages_where_it_is_small_and_names_no_files() -> None:
    assert fits_inside("a::before{content:'→'}" * 2_000)
    assert not fits_inside("a::before{content:'→'}" * 3_000)
    assert not fits_inside('@font-face{src:url("fonts/a.12345678.woff2")}')
    assert not fits_inside("@import 'other.css';")
    assert not fits_inside("a::before{content:'</style><script>'}")


def test_scripts_without_a_last_semicolon_do_not_run_into_each_other() -> None:
    assert bundle_scripts(["a()\n", "(b)();\n"]) == "a();\n(b)();\n"


def test_what_is_for_paper_alone_stands_apart() -> None:
    sheet = (
        'a{b:"}"}@media print{a{b:c}d{e:f}}@media screen and (x){g{h:i}}j{k:l}@media print{m{n:o}}'
    )
    assert apart(sheet) == (
        'a{b:"}"}@media screen and (x){g{h:i}}j{k:l}',
        "a{b:c}d{e:f}m{n:o}",
    )


def test_a_sheet_without_paper_stays_whole() -> None:
    assert apart("@import 'a';b{c:d}@media print,screen{e{f:g}}") == (
        "@import 'a';b{c:d}@media print,screen{e{f:g}}",
        "",
    )
