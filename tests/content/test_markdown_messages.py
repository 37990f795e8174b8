"""Every problem of a text has its words in both languages, and the facts that they speak of."""

import pytest

from generator.content.markdown import read_body
from generator.messages.markdown import MESSAGES
from generator.problems import Problem

TEXTS = {
    "block-unread": "// notice",
    "bold-spaced": "** a ** b",
    "bold-unclosed": "a **b c",
    "cells-lost": "| a |\n|---|\n| b | c |",
    "code-unclosed": "a `b c",
    "comment-unclosed": "a <!-- b",
    "control-character": "a\x00",
    "empty-block": "/// notice\n///",
    "gallery-without-pictures": "/// gallery\na.jpg\n///",
    "empty-link": "[a]()",
    "entity-unknown": "a&nbps;b",
    "heading-skipped": "#### a",
    "heading-unread": "##a",
    "inert-attribute": '<b style="a">b</b>',
    "inert-element": "<style>a { color: red }</style>",
    "link-unread": "[a](b.md c",
    "list-unread": "-a\n-b",
    "local-link": "[a](file:///a.pdf)",
    "misspelt-address": "[a](htp://example.org/)",
    "missing-block-argument": "/// product\n///",
    "missing-footnote": "a[^b]",
    "missing-reference": "[a][b]",
    "needless-block-argument": "/// hours | a\n///",
    "notice-unread": "!!! note",
    "stray-block-end": "///",
    "table-unread": "| a |\n| b |",
    "tag-unclosed": "a <b>c",
    "tag-unopened": "a</b> c",
    "text-too-long": "a" * 1_000_001,
    "text-too-nested": ">" * 60,
    "too-many-abbreviations": "*[a]: b\n" * 302,
    "tag-half-quoted": 'x <a href="b.md>c</a>',
    "unclosed-block": "/// hours",
    "unclosed-code": "```",
    "unknown-block": "/// a\n///",
    "defined-twice": "[a]: b.md\n[a]: c.md",
    "embed-page": "/// embed | https://youtu.be/dQw4w9WgXcQ\n///",
    "embed-address": "/// embed | youtube.com/x\n///",
    "unknown-block-argument": "/// legal | imprnt\n///",
    "unsafe-link": "[a](javascript:b)",
    "value-unclosed": "a {{ business.name b",
    "unused-footnote": "[^a]: b",
}


def only_problem(text: str) -> Problem:
    _, problems = read_body(text, language="de", prefix="p", first_line=1, file="a.md")
    (found,) = problems
    return found


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_the_words_of_a_problem_speak_only_of_its_facts(code: str) -> None:
    found = only_problem(TEXTS[code])
    message = MESSAGES[code]
    assert found.code == code
    for words in (message.de, message.en, message.mend_de, message.mend_en):
        assert words.format(**dict(found.facts))


def test_no_message_is_without_a_problem() -> None:
    assert set(MESSAGES) - set(TEXTS) == {"text-too-slow", "text-unreadable"}
