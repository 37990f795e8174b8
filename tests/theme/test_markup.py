"""What a template says in vain, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.theme.markup import flaws
from generator.theme.theme import Template

BASE = Template(
    "base.html", "<main>{% block main %}{% block lead %}{% endblock %}{% endblock %}", ""
)


def told(text: str) -> list[tuple[str, int]]:
    page = Template("page.html", text, "page.html")
    return [(each.code, each.where.line) for each in flaws([BASE, page])]


@pytest.mark.parametrize(
    "text",
    [
        "{% extends 'base.html' %}\n{# words #}\n{% block main %}Text{% endblock %}\n",
        "{% extends 'base.html' %}{% block lead %}{% block own %}Text{% endblock %}{% endblock %}",
        "{% extends 'base.html' %}{% macro a() %}Text{% endmacro %}{% set b = 1 %}",
        "{% extends 'base.html' %}{% set b %}Text{% endset %}{% raw %}{% block x %}{% endraw %}",
        "{% extends 'base.html' %}{% block main %}{{ self.aside() }}{% endblock %}"
        "{% block aside %}Text{% endblock %}",
        "{% extends wherever %}{% block x %}{% endblock %}",
        "<script src='a.js'></script><script type='application/ld+json'>{}</script>",
        "{# <script>go()</script> #}<!-- <p style='a'> --><p title='x style=1 onclick=2'>",
    ],
)
def test_what_is_seen_is_no_flaw(text: str) -> None:
    assert told(text) == []


def test_what_nobody_sees_is_told_with_its_line() -> None:
    text = "{% extends 'base.html' %}\n{% block mian %}\n{% endblock %}\n<p>{{ a }}\n"

    assert told(text) == [("block-unknown", 2), ("outside-blocks", 4)]


def test_what_the_security_rules_forbid_is_told_with_its_line() -> None:
    text = "<p {{ a }} onclick='go()'>\n<style>\n<a href=' javascript:go()'>\n<p style={{ b }}>"

    assert told(text) == [
        ("idle-markup", 1),
        ("idle-markup", 2),
        ("idle-markup", 3),
        ("idle-markup", 4),
    ]


@given(st.lists(st.sampled_from(["{%", "%}", "{{", "}}", "block", "extends", "'base.html'", " x ",
                                 "end", "raw", "<a ", '"', "'", ">", "=", "<!--", "{#", "\n"])))  # fmt: skip
def test_whatever_stands_in_a_template_is_read_to_its_end(pieces: list[str]) -> None:
    told("".join(pieces) * 3)
