"""Whatever a text holds, reading it ends soon and without an exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.body import Body
from generator.content.markdown import LONGEST, read_body
from generator.problems import Location, Problem, problem

MANY = 3000


def read(text: str, seconds: float = 10) -> tuple[Body, tuple[Problem, ...]]:
    return read_body(text, language="de", prefix="p", first_line=5, file="a.md", seconds=seconds)


def test_a_text_longer_than_any_book_is_refused() -> None:
    assert read("a" * (LONGEST + 1)) == (
        Body(),
        (problem("text-too-long", Location("a.md", 5), size=LONGEST + 1, limit=LONGEST),),
    )


def test_a_text_that_takes_too_long_is_refused_and_the_next_is_read_as_ever() -> None:
    assert read("[a](b" * 20_000, seconds=0.3) == (
        Body(),
        (problem("text-too-slow", Location("a.md", 5), seconds="0.3"),),
    )
    assert read("- *eins*\n- zwei")[0].html == "<ul>\n<li><em>eins</em></li>\n<li>zwei</li>\n</ul>"


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("a\n\n" + ">" * 60 + " a", 7),
        ("a\n" + "- " * 60 + "a", 6),
        ("1. " * 60 + "a", 5),
        ("[" * 60, 5),
        ("\n".join("  " * depth + "- a" for depth in range(400)), 55),
        ("\n".join("    " * depth + "1. a" for depth in range(200)), 30),
    ],
    ids=["quotes", "bullets", "numbers", "brackets", "two spaces", "four spaces"],
)
def test_a_text_nested_deeper_than_people_nest_is_refused(typed: str, line: int) -> None:
    assert read(typed) == (
        Body(),
        (problem("text-too-nested", Location("a.md", line), limit=50),),
    )


def test_a_long_rule_and_forty_levels_are_nothing_special() -> None:
    assert read("- " * 100)[0].html == "<hr>"
    deep, problems = read("\n".join("  " * depth + "- a" for depth in range(40)))
    assert deep.html.count("<li>a") == 40
    assert problems == ()


@pytest.mark.parametrize(
    "piece",
    [
        "`a", "*a ", "**a", "_a ", "~~a ", "<a ", "<", "<!--\n", "a <!-- ", "&amp;", "&#", "> a\n",
        "- a\n", "1. a\n", "1. Mai\n", "[a][b]", "[a]: b\n", "[^a]", ' "a', " 'a", "# a\n", "## a\n\n",
        "|a", "```\n", "~~~a\n\n", "/// notice\n", "///\n", "a@", "a.", "https://a)", "<div>\n", "</div>\n",
        "\\", "\\*", "--", "a  \n", "![a](b.jpg)\n", '<b style="x">', "{: .a", "*[a]: b\n", ": a\n", "- -",
    ],
)  # fmt: skip
def test_no_sign_repeated_thousands_of_times_hangs_the_reading(piece: str) -> None:
    _, problems = read(piece * MANY)
    assert not {each.code for each in problems} & {"text-too-slow", "text-unreadable"}


@pytest.mark.parametrize("line", ["///{}/", "/// a{}b", "///{}| a", "/// notice |{}a", "//{}a"])
def test_a_line_of_slashes_and_thousands_of_spaces_is_read_at_once(line: str) -> None:
    _, problems = read(line.format(" " * 20_000))
    assert not {each.code for each in problems} & {"text-too-slow", "text-unreadable"}


signs = st.lists(
    st.sampled_from(
        ["- ", "  ", "    ", "1. ", "2) ", "> ", "\n", "\n\n", "```", "~~~", "///", "/// notice | a\n",
         "[", "](a.md)", "]", "![", "^1]", "[^1]: ", "*", "**", "_", "`", "~~", '"', "'", "--", "...",
         "<", "<div>", "</div>", "<code>", "</code>", "<a href='x.md'>", "</a>", "<!--", "-->", "&amp;",
         "|", "|-|-|\n", "{#a}", "# ", "## ", "---\n", "===\n", ": ", "*[a]: b", "\\", "a", "ä ", "[ ] ",
         "https://a.at", "a@b.at", "\t", "\x00", "\x02", "\x03", "\u00a0", "wzxhzdk:0", "klzzwxh:0000"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@pytest.mark.parametrize("text", ["<div><![", "a\n\n<div><![ x</div>", "<div><![foo]></div>"])
def test_a_section_that_html_does_not_know_makes_no_text_unreadable(text: str) -> None:
    assert "text-unreadable" not in {each.code for each in read(text)[1]}


def test_stress_is_closed_by_no_more_signs_than_there_are() -> None:
    body, _ = read("a *- **x*[Leder](https://a.at) y")
    assert body.html == '<p>a *- **x*<a href="https://a.at">Leder</a> y</p>'


@settings(max_examples=400, deadline=None)
@given(signs)
def test_any_mix_of_signs_is_read_and_leaves_no_mark_of_ours(text: str) -> None:
    body, problems = read(text)
    assert "text-unreadable" not in {each.code for each in problems}
    everything = body.html + body.words + body.excerpt + repr((body.headings, body.blocks))
    assert not {sign for sign in everything if sign < " " and sign not in "\n\t"}
    for number in range(len(body.links)):
        assert f"link:{number}" in everything
    for number in range(len(body.blocks)):
        assert everything.count(f"<!--block:{number}-->") >= 1
