"""The contract's blocks: ``/// name | argument``."""

import pytest

from generator.content.body import Block, Body, Heading, Link
from generator.content.markdown import read_body
from generator.problems import Location, Problem, problem, warning

KNOWN = "contact, embed, gallery, hours, legal, map, notice, official, product, products, terms"


def read(text: str) -> tuple[Body, tuple[Problem, ...]]:
    return read_body(text, language="de", prefix="p", first_line=1, file="a.md")


def sound(text: str) -> Body:
    body, problems = read(text)
    assert problems == ()
    return body


def test_a_block_leaves_a_place_in_the_text() -> None:
    body = sound("Davor\n/// product | mug\n///\nDanach")
    assert body.html == "<p>Davor</p>\n<!--block:0-->\n<p>Danach</p>"
    assert body.blocks == (Block("product", "mug", "", 2),)


@pytest.mark.parametrize(
    ("typed", "name", "argument"),
    [
        ("/// product | mug", "product", "mug"),
        ("/// Products|Leder & Papier  ", "products", "Leder & Papier"),
        ("/// notice", "notice", ""),
        ("/// notice | Bis 5. Jänner | zu", "notice", "Bis 5. Jänner | zu"),
        ("///// hours", "hours", ""),
        ("/// map", "map", ""),
        ("/// map | Beispielgasse 1", "map", "Beispielgasse 1"),
        ("/// terms | deposit", "terms", "deposit"),
    ],
)
def test_a_block_has_a_name_and_perhaps_an_argument(typed: str, name: str, argument: str) -> None:
    slashes = typed.split()[0]
    (block,) = sound(f"{typed}\nText\n{slashes}").blocks
    assert block == Block(name, argument, "<p>Text</p>", 1)


def test_the_content_of_a_block_is_markdown_of_the_same_page() -> None:
    body = sound(
        "/// notice | Achtung\n## Größe\n\n- [x](a.md)\n- [y][z] Note[^1]\n///\n\n"
        "[z]: b.md\n\n[^1]: Fuß"
    )
    assert body.blocks == (
        Block(
            "notice",
            "Achtung",
            '<h2 id="groesse">Größe</h2>\n<ul>\n<li><a href="link:0">x</a></li>\n'
            '<li><a href="link:1">y</a> Note<sup class="footnote-ref" id="fnref-p-1">'
            '<a href="#fn-p-1">1</a></sup></li>\n</ul>',
            1,
        ),
    )
    assert body.headings == (Heading(2, "groesse", "Größe"),)
    assert body.links == (Link("a.md", 4), Link("b.md", 8))
    assert body.words == "grosse note fuss"


def test_blocks_stand_in_blocks() -> None:
    body = sound("//// notice | a\neins\n\n/// product | mug\n///\n\nzwei\n////\n\n/// hours\n///")
    assert body.html == "<!--block:0-->\n\n<!--block:2-->"
    assert body.blocks == (
        Block("notice", "a", "<p>eins</p>\n<!--block:1-->\n<p>zwei</p>", 1),
        Block("product", "mug", "", 4),
        Block("hours", "", "", 10),
    )


def test_a_block_ends_the_list_and_the_html_before_it() -> None:
    assert sound("- a\n/// hours\n///\n- b").html == (
        "<ul>\n<li>a</li>\n</ul>\n<!--block:0-->\n<ul>\n<li>b</li>\n</ul>"
    )
    assert sound('<div class="k">\n/// hours\n///\n</div>').html == (
        '<div class="k">\n<!--block:0-->\n</div>'
    )


def test_slashes_in_code_and_in_comments_are_no_block() -> None:
    assert sound("```\n/// product | mug\n///\n```").blocks == ()
    assert sound("    /// product | mug\n    ///").blocks == ()
    assert sound("<!--\n/// product | mug\n///\n-->").blocks == ()


def test_an_unknown_block_is_named_with_the_nearest_one_and_keeps_its_text() -> None:
    body, problems = read("eins\n\n/// produkt | mug\nInhalt\n///")
    assert body.html == "<p>eins</p>\n<p>Inhalt</p>"
    assert body.blocks == ()
    assert problems == (
        problem("unknown-block", Location("a.md", 3), near="product", name="produkt", known=KNOWN),
    )


def test_a_block_without_the_bar_before_its_argument_is_unknown() -> None:
    _, problems = read("/// notice Achtung\n///")
    assert [(each.code, each.near) for each in problems] == [("unknown-block", "notice")]


def test_a_block_that_is_never_closed_is_reported_where_it_begins() -> None:
    body, problems = read("//// notice\na\n/// product | b\n////\n\n/// hours\nc")
    assert body.blocks[2] == Block("hours", "", "<p>c</p>", 6)
    assert problems == (
        problem("unclosed-block", Location("a.md", 3), slashes="///"),
        problem("unclosed-block", Location("a.md", 6), slashes="///"),
    )


def test_an_end_without_a_beginning_is_reported() -> None:
    assert read("a\n\n///")[1] == (warning("stray-block-end", Location("a.md", 3)),)


def test_arguments_are_there_where_a_block_needs_one_and_only_there() -> None:
    _, problems = read("/// product\n///\n/// hours | heute\n///")
    assert problems == (
        problem("missing-block-argument", Location("a.md", 1), name="product"),
        problem("needless-block-argument", Location("a.md", 3), name="hours", argument="heute"),
    )
