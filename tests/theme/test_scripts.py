"""A script of a theme in which something stays open is told, and no script that is whole."""

import re
from pathlib import Path

import pytest

from generator.theme.scripts import flaws

SCRIPTS = sorted((Path(__file__).parents[2] / "generator/scripts").glob("*.js"))


def told(script: str) -> list[str]:
    return [
        f"{each.where.line}:{each.where.column} {each.code} {dict(each.facts)['sign']}"
        for each in flaws(script, "a.js")
    ]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("function a() {\n  return 1;\n", "1:14 script-unclosed {"),
        ("if (a) { b(1; }", "1:11 script-unclosed ("),
        ("a(1));", "1:5 script-unopened )"),
        ("const a = [1, 2;", "1:11 script-unclosed ["),
        ("const a = 'b;\nc();", "1:11 script-unclosed '"),
        ('a("b\n");', '1:3 script-unclosed "'),
        ("const a = `b ${c} d;", "1:11 script-unclosed `"),
        ("const a = `b ${c(} d`;", "1:17 script-unclosed ("),
        ("a();\n/* b", "2:1 script-unclosed /*"),
    ],
)
def test_what_stays_open_is_told_where_it_begins(script: str, said: str) -> None:
    assert told(script) == [said]


@pytest.mark.parametrize(
    "script",
    [
        "",
        "// it's (\n/* { */ a();",
        "const a = '(' + \"}\" + `]{${b ? `(${c}` : '}'}`;",
        r"const a = b.replace(/[)}'\"/]+\/(/g, ' ');".replace("/(/", "/[(]/"),
        "const a = (b + c) / 2, d = e[0] / f / 3;",
        "return /'/.test(a);",
        r"const a = 'it\'s', b = `\`${c}\${`;",
    ],
)
def test_what_stands_in_texts_patterns_and_comments_is_no_bracket(script: str) -> None:
    assert told(script) == []


@pytest.mark.parametrize("script", ["if (a) /(/.test(b)", "a++ / (b", "<!-- (", "{} /'/.test(a)"])
def test_nothing_is_told_of_what_is_uncertain(script: str) -> None:
    assert told(script) == []


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_our_own_scripts_are_whole_and_without_one_of_their_brackets_are_not(file: Path) -> None:
    script = file.read_text(encoding="utf-8")
    assert told(script) == []
    for each in [*re.finditer(r"(?<=\w)[()](?=[\w;]|$)", script, re.MULTILINE)][::9]:
        assert told(script[: each.start()] + script[each.end() :])
