"""Parting the head of a content file from its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.frontmatter import split
from generator.fields.tree import Mapping, Scalar


def head(text: str) -> dict[str, str]:
    parts = split(text, "a.md")
    assert parts.problems == ()
    assert parts.head is not None
    return {key.text: value.text for key, value in parts.head.entries if isinstance(value, Scalar)}


def wrong(text: str) -> list[str]:
    return [f"{each.where}: {each.code}" for each in split(text, "a.md").problems]


def test_the_head_stands_between_dashes_and_the_text_below() -> None:
    parts = split("---\ntitle: Tasse\n---\nAus Ton.\n", "a.md")
    assert isinstance(parts.head, Mapping)
    assert (parts.text, parts.first_line, parts.problems) == ("Aus Ton.\n", 4, ())


def test_a_head_knows_the_lines_of_the_file() -> None:
    parts = split("---\ntitle: Tasse\nprice: 5\n---\n", "a.md")
    assert parts.head is not None
    assert [str(key.where) for key, _ in parts.head.entries] == ["a.md:2:1", "a.md:3:1"]


@pytest.mark.parametrize(
    "text",
    ["---  \ntitle: Tasse\n---\t\n", "---\ntitle: Tasse\n...\n", "\n \n---\ntitle: Tasse\n---\n",
     "---\ntitle: Tasse\n---"],
)  # fmt: skip
def test_spaces_and_blank_lines_that_nobody_sees_change_nothing(text: str) -> None:
    assert head(text) == {"title": "Tasse"}


def test_blank_lines_above_the_head_count() -> None:
    parts = split("\n\n---\ntitle: Tasse\n---\nAus Ton.", "a.md")
    assert parts.head is not None
    assert (str(parts.head.where), parts.first_line, parts.text) == ("a.md:4:1", 6, "Aus Ton.")


@pytest.mark.parametrize(
    "text",
    ["", "Wir binden.\n", "# Über uns\n\n---\n\nText", "Öffnungszeiten: nach Vereinbarung\n",
     "title: kein Kopf, nur eine Zeile\n\nText", "Hinweis: ja\nUnd: nein\n", "* * *\ntitle", "----\nText"],
)  # fmt: skip
def test_a_text_needs_no_head(text: str) -> None:
    parts = split(text, "a.md")
    assert (parts.head, parts.text, parts.first_line, parts.problems) == (None, text, 1, ())


@pytest.mark.parametrize("text", ["---\n---\nText", "---\n\n---\nText", "---\n# nichts\n---\nText"])
def test_a_head_may_be_empty(text: str) -> None:
    parts = split(text, "a.md")
    assert (parts.head, parts.text, parts.broken) == (None, "Text", False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('+++\ntitle = "Tasse"\n+++\n', "a.md:1: toml-head"),
        ("---\ntitle: Tasse\n\nAus Ton.\n", "a.md:1: head-unclosed"),
        ("---\nAus Ton.\n---\n", "a.md:2:1: head-without-keys"),
        ("---\n- title\n---\n", "a.md:2:1: head-without-keys"),
        ("title: Tasse\nprice: 5\n", "a.md:1: head-without-dashes"),
        ("\ntitle: Tasse\n---\nAus Ton.", "a.md:2: head-without-dashes"),
        ("Title: Tasse\nDate: 2026-11-05\n", "a.md:1: head-without-dashes"),
        (".. title: Tasse\n.. slug: tasse\n", "a.md:1: head-without-dashes"),
        ("—\ntitle: Tasse\n—\n", "a.md:1: head-other-dashes"),
        ("–-\ntitle: Tasse\n---\n", "a.md:1: head-other-dashes"),
        ("-----\ntitle: Tasse\n-----\n", "a.md:1: head-other-dashes"),
        ("---\ntitle: Tasse: rot\n---\n", "a.md:2:13: yaml-colon"),
        ("---\n\ttitle: Tasse\n---\n", "a.md:2:1: yaml-tab"),
    ],
)
def test_another_head_is_named_where_it_stands(text: str, found: str) -> None:
    assert wrong(text) == [found]


@given(st.text(max_size=100))
def test_no_line_of_the_text_is_lost(text: str) -> None:
    parts = split(f"---\ntitle: Tasse\n---\n{text}", "a.md")
    assert (parts.text, parts.first_line, parts.problems) == (text, 4, ())


@given(st.text(st.sampled_from("-+.:—– \nabtile"), max_size=40))
def test_any_text_is_parted_or_refused(text: str) -> None:
    parts = split(text, "a.md")
    assert parts.problems or parts.text == text or text.count("---") >= 2
