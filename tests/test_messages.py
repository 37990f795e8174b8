"""The words for problems: each has its own, they agree in both languages, and they help."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.config.read import read_config
from generator.content.documents import Parser, Reading
from generator.content.sources import SourceFile
from generator.engine.failure import Reason, Refusal
from generator.messages import Message, Tongue, catalogue, tables, worded
from generator.messages.page import problems_page
from generator.problems import Location, Problem, problem
from generator.trade.flaws import FLAWS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"

# Who makes problems: which argument is the code, and the facts that it adds by itself.
MAKERS: dict[str, tuple[int, frozenset[str]]] = {
    "problem": (0, frozenset()),
    "warning": (0, frozenset()),
    "note": (0, frozenset()),
    "warn": (0, frozenset()),
    "refuse": (0, frozenset({"field"})),
    "read_number": (1, frozenset({"field", "text"})),
    "Slip": (0, frozenset()),
    "doubt": (0, frozenset({"found", "label"})),
    "resolve_name": (3, frozenset({"name"})),
}
NO_FACTS = ("near", "severity", "whole", "where")
BUILD_FOLDERS = ("site", "content", "static", "themes", "records", "orders")


class Use:
    """A call that makes a problem: the code, its facts, and where it stands."""

    def __init__(self, code: str, facts: frozenset[str], where: str) -> None:
        self.code, self.facts, self.where = code, facts, where


def uses() -> list[Use]:
    modules = (path for path in PACKAGE.rglob("*.py") if path.parent.name != "messages")
    flaws = [Use(f"order-{code}", frozenset(facts), "trade") for code, facts in FLAWS.items()]
    return [*flaws, *(use for path in sorted(modules) for use in uses_in(path))]


def uses_in(path: Path) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", None) or getattr(call.func, "attr", "")
        if name not in MAKERS:
            continue
        position, added = MAKERS[name]
        said = {each.arg for each in call.keywords if each.arg} - set(NO_FACTS)
        spread = next((each.value for each in call.keywords if each.arg is None), None)
        facts = frozenset({*said, *added, *spread_facts(spread, tree)})
        where = f"{path.relative_to(PACKAGE).as_posix()}:{call.lineno}"
        for code in codes(call.args[position], tree) if len(call.args) > position else ():
            yield Use(code, facts, where)


def codes(argument: ast.expr, tree: ast.AST) -> Iterator[str]:
    """The codes that an argument can be: itself, a variable's values, or a pattern's words."""
    match argument:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from codes(one, tree)
            yield from codes(other, tree)
        case ast.Name(id=name):
            for each in ast.walk(tree):
                if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == name:
                    yield from codes(each.value, tree)
                elif isinstance(each, ast.arguments):
                    yield from default_of(name, each)
        case ast.JoinedStr(values=[ast.Constant(value="output-"), _]):
            yield from (f"output-{word}" for word in (*Refusal, *BUILD_FOLDERS))
        case ast.JoinedStr(values=[ast.Constant(value="write-"), _]):
            yield from (f"write-{word}" for word in Reason)
        case ast.JoinedStr():
            raise AssertionError(f"a pattern of codes that no test knows: {ast.unparse(argument)}")


def default_of(name: str, arguments: ast.arguments) -> Iterator[str]:
    given = arguments.args[len(arguments.args) - len(arguments.defaults) :]
    for argument, default in zip(given, arguments.defaults, strict=True):
        if argument.arg == name and isinstance(default, ast.Constant) and default.value:
            yield str(default.value)


def spread_facts(spread: ast.expr | None, tree: ast.AST) -> Iterator[str]:
    """The keys of a dictionary display that is spread into a call."""
    if isinstance(spread, ast.Name):
        for each in ast.walk(tree):
            if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == spread.id:
                yield from spread_facts(each.value, tree)
    if isinstance(spread, ast.Dict):
        yield from (key.value for key in spread.keys if isinstance(key, ast.Constant))


def places(words: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


USES = uses()


def test_the_search_finds_the_calls_that_make_problems() -> None:
    found = {use.code for use in USES}
    assert {"not-a-date", "not-money", "unknown-product", "yaml-colon", "picture-broken"} <= found
    assert {"output-not-empty", "write-full", "broken-link", "said-once"} <= found


def test_every_problem_has_its_words() -> None:
    missing = {f"{use.code} ({use.where})" for use in USES if use.code not in catalogue()}
    assert missing == set()


def test_no_words_are_without_a_problem() -> None:
    assert set(catalogue()) - {use.code for use in USES} == set()


def test_no_code_stands_in_two_tables() -> None:
    told = [code for table in tables().values() for code in table]
    assert sorted(told) == sorted(set(told))


def test_every_place_of_a_message_is_filled_wherever_the_problem_is_made() -> None:
    unfilled = {
        f"{use.code} ({use.where}): {name}"
        for use in USES
        if use.code in catalogue()
        for words in words_of(catalogue()[use.code])
        for name in places(words) - use.facts
    }
    assert unfilled == set()


def words_of(message: Message) -> tuple[str, ...]:
    return (*message.within("de"), *message.within("en"))


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_both_languages_speak_of_the_same_facts(code: str) -> None:
    message = catalogue()[code]
    other = {"comma": "point"}  # one decimal mark for each language
    german = {other.get(name, name) for name in places(message.de) | places(message.mend_de)}
    assert german == places(message.en) | places(message.mend_en)
    assert bool(message.mend_de) == bool(message.mend_en)


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_messages_are_sentences_in_their_own_quotation_marks(code: str) -> None:
    message = catalogue()[code]
    for words in (message.de, message.en):
        assert words[0].isupper() or words[0] in "„“{"
        assert words[-1] in ".}"
    for words in message.within("de"):
        assert words.count("„") == words.count("“")
        assert "”" not in words
    for words in message.within("en"):
        assert "„" not in words
        assert words.count("“") == words.count("”")


def test_what_an_owner_typed_cannot_steer_a_terminal() -> None:
    found = problem("unknown-key", Location("site.yaml", 1, 1), key="a\x1b[2J\nb", keys="c")
    assert worded(found, "en")[0] == "There is no field “a\ufffd[2J b” here."


@pytest.mark.parametrize(("tongue", "file"), [("en", "problems.md"), ("de", "probleme.md")])
def test_the_page_of_the_manual_is_up_to_date(tongue: Tongue, file: str) -> None:
    assert (ROOT / "docs" / file).read_text(encoding="utf-8") == problems_page(tongue)


# --- whole messages, from whole inputs ---------------------------------------------------------


def said(problems: tuple[Problem, ...], tongue: Tongue) -> list[str]:
    return [f"{each.where}: {sentences(each, tongue)}" for each in problems]


def sentences(found: Problem, tongue: Tongue) -> str:
    return " ".join(part for part in worded(found, tongue) if part)


def of_settings(folder: Path, text: str, tongue: Tongue) -> list[str]:
    (folder / "site.yaml").write_text(text, encoding="utf-8")
    return said(read_config(folder)[1], tongue)


def of_page(file: str, text: str, tongue: Tongue) -> list[str]:
    parser = Parser(Reading(languages=("de-AT", "en")))
    return said(parser(SourceFile(f"content/{file}", text.encode())).problems, tongue)


MINIMAL = """\
site: {title: Werkstatt, url: "https://www.example.at/"}
business: {name: Werkstatt, email: werkstatt@example.at}
"""
