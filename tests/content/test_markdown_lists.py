"""Lists nested by two or by four spaces, and lines that only look like lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.markdown import read_body


def html(text: str) -> str:
    body, problems = read_body(text, language="de", prefix="p", first_line=1, file="a.md")
    assert problems == ()
    return body.html


NESTED = "<ul>\n<li>a<ul>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>"


@pytest.mark.parametrize(
    "typed",
    [
        "- a\n  - b\n    - c\n- d",
        "- a\n    - b\n        - c\n- d",
        "- a\n   - b\n      - c\n- d",
        "- a\n\t- b\n\t\t- c\n- d",
        "* a\n  + b\n      - c\n* d",
        "- a\n    - b\n      - c\n- d",
        " - a\n   - b\n     - c\n - d",
    ],
)
def test_lists_nest_by_two_three_or_four_spaces_or_tabs(typed: str) -> None:
    assert html(typed) == NESTED


@pytest.mark.parametrize("indent", ["  ", "   ", "    "])
def test_a_list_nests_in_a_numbered_one_by_any_of_them(indent: str) -> None:
    assert html(f"1. a\n{indent}- b\n{indent}- c\n2. d") == (
        "<ol>\n<li>a<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ol>"
    )


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_a_numbered_list_nests_in_another(indent: str) -> None:
    assert html(f"- a\n{indent}1. b\n{indent}2. c\n- d") == (
        "<ul>\n<li>a<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>"
    )


def test_neighbours_of_uneven_depth_stay_neighbours() -> None:
    assert html("- a\n    - b\n  - c") == (
        "<ul>\n<li>a<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n</ul>"
    )


def test_a_list_right_after_a_line_of_text_is_a_list() -> None:
    assert html("Wir haben:\n- eins\n- zwei") == (
        "<p>Wir haben:</p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>"
    )
    assert html("So geht es:\n1. eins\n2. zwei") == (
        "<p>So geht es:</p>\n<ol>\n<li>eins</li>\n<li>zwei</li>\n</ol>"
    )


@pytest.mark.parametrize(
    "typed",
    [
        "2026. Ein Jahr, in dem viel geschah.",
        "24. Dezember geschlossen",
        "1. Mai geschlossen",
        "Wir haben seit\n1998. Damals war alles anders.",
        "Geboren am\n3. Oktober.",
        "Rechnung\n+\nDanke",
        "-5 Grad und *betont*",
        "1.250 Euro",
    ],
)
def test_a_line_that_only_begins_like_an_item_is_text(typed: str) -> None:
    assert html(typed).startswith("<p>")
    assert "<li>" not in html(typed)


def test_a_list_of_days_or_years_is_a_list() -> None:
    assert html("1. Mai: zu\n2. Mai: offen") == (
        "<ol>\n<li>Mai: zu</li>\n<li>Mai: offen</li>\n</ol>"
    )
    assert html("2025. gegründet\n2026. gewachsen") == (
        '<ol start="2025">\n<li>gegründet</li>\n<li>gewachsen</li>\n</ol>'
    )


def test_a_numbered_list_goes_on_after_a_paragraph() -> None:
    assert html("1. eins\n2. zwei\n\nDazwischen.\n\n3. drei") == (
        "<ol>\n<li>eins</li>\n<li>zwei</li>\n</ol>\n<p>Dazwischen.</p>\n"
        '<ol start="3">\n<li>drei</li>\n</ol>'
    )


def test_numbers_may_stand_before_a_bracket_and_all_be_one() -> None:
    assert html("1) a\n1) b") == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"


def test_another_sign_begins_another_list() -> None:
    assert html("- a\n+ b") == "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>"


def test_a_rule_and_a_heading_end_a_list() -> None:
    assert html("- a\n* * *\n- b\n## C") == (
        '<ul>\n<li>a</li>\n</ul>\n<hr>\n<ul>\n<li>b</li>\n</ul>\n<h2 id="c">C</h2>'
    )


def test_a_blank_line_between_items_makes_paragraphs_of_them() -> None:
    assert html("- a\n\n- b") == "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"


def test_a_blank_line_in_an_inner_list_leaves_the_outer_one_tight() -> None:
    assert html("- a\n  - b\n\n  - c\n- d") == (
        "<ul>\n<li>a<ul>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n</li>\n"
        "<li>d</li>\n</ul>"
    )


@pytest.mark.parametrize("indent", ["  ", "    "])
def test_an_item_holds_several_paragraphs(indent: str) -> None:
    assert html(f"- a\n\n{indent}b\n\nEnde") == (
        "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n<p>Ende</p>"
    )


def test_a_line_without_indentation_goes_on_with_the_item() -> None:
    assert html("- a\nweiter\n  - b\nund weiter") == (
        "<ul>\n<li>a\nweiter<ul>\n<li>b\nund weiter</li>\n</ul>\n</li>\n</ul>"
    )


@pytest.mark.parametrize(
    "typed",
    [
        "- a\n\n        code\n          tiefer",
        "- a\n\n      code\n        tiefer",
        "- a\n\n    ```\n    code\n      tiefer\n    ```",
        "- a\n\n  ~~~\n  code\n    tiefer\n  ~~~",
    ],
)
def test_an_item_holds_code(typed: str) -> None:
    assert html(typed) == (
        "<ul>\n<li>\n<p>a</p>\n<pre><code>code\n  tiefer\n</code></pre>\n</li>\n</ul>"
    )


def test_code_between_numbered_steps_does_not_begin_the_count_anew() -> None:
    assert html("1. a\n   ```\n   x\n\n   y\n   ```\n2. b") == (
        "<ol>\n<li>a<pre><code>x\n\ny\n</code></pre>\n</li>\n<li>b</li>\n</ol>"
    )


def test_indented_code_outside_a_list_stays_code() -> None:
    assert html("Text\n\n    - kein Punkt") == (
        "<p>Text</p>\n<pre><code>- kein Punkt\n</code></pre>"
    )


def test_a_list_stands_in_a_quote_and_a_quote_in_a_list() -> None:
    assert html("> - a\n>   - b") == (
        "<blockquote>\n<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n</blockquote>"
    )
    assert html("- a\n  > b") == ("<ul>\n<li>a<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>")


def test_tasks_have_boxes_that_their_text_labels() -> None:
    assert html("- [ ] Leder *kaufen*\n- [x] Faden\n  - [X] weiß\n- [ ]x") == (
        '<ul class="tasks">\n'
        '<li class="task"><label><input disabled type="checkbox"> Leder <em>kaufen</em></label></li>\n'
        '<li class="task"><label><input checked disabled type="checkbox"> Faden</label>'
        '<ul class="tasks">\n'
        '<li class="task"><label><input checked disabled type="checkbox"> weiß</label></li>\n</ul>\n'
        "</li>\n<li>[ ]x</li>\n</ul>"
    )


def test_a_task_of_several_paragraphs_is_labelled_by_the_first() -> None:
    assert html("- [ ] a\n\n  b") == (
        '<ul class="tasks">\n<li class="task">\n'
        '<p><label><input disabled type="checkbox"> a</label></p>\n<p>b</p>\n</li>\n</ul>'
    )


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> list[object]:
    """A list of items; an inner list follows the item that it belongs to."""
    count = draw(st.integers(1, 3))
    items: list[object] = []
    for _ in range(count):
        items.append("x")
        if depth < 3 and draw(st.booleans()):
            items.append(draw(trees(depth + 1)))
    return items


def typed(tree: list[object], width: int, depth: int = 0) -> list[str]:
    lines: list[str] = []
    for each in tree:
        if isinstance(each, list):
            lines += typed(each, width, depth + 1)
        else:
            lines.append(f"{' ' * width * depth}- x")
    return lines


def shown(tree: list[object]) -> str:
    parts: list[str] = []
    for each in tree:
        parts.append(f"<li>x{shown(each)}</li>" if isinstance(each, list) else "<li>x</li>")
        if isinstance(each, list):
            del parts[-2]
    return f"<ul>{''.join(parts)}</ul>"


@given(trees(), st.integers(2, 4))
def test_any_tree_of_items_is_read_as_it_was_typed(tree: list[object], width: int) -> None:
    assert html("\n".join(typed(tree, width))).replace("\n", "") == shown(tree)
