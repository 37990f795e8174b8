"""YAML as texts that know their places; and what is said of YAML that cannot be read."""

import string
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.fields.tree import DEPTH, Mapping, Node, Scalar, Sequence, quoted, read_yaml
from generator.problems import Location, Problem


@pytest.fixture(params=["with libyaml", "without libyaml"], autouse=True, scope="module")
def parser(request: pytest.FixtureRequest) -> Iterator[None]:
    """Everything here holds with the parser in C and with the one in Python."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "without libyaml":
            patch.delattr(yaml, "CSafeLoader", raising=False)
        yield


def tree(text: str) -> object:
    node, problems = read_yaml(text, "site.yaml")
    assert problems == ()
    return plainly(node)


def plainly(node: Node | None) -> object:
    match node:
        case Mapping(entries):
            return {key.text: plainly(value) for key, value in entries}
        case Sequence(items):
            return [plainly(each) for each in items]
        case Scalar(text):
            return text
    return None


def wrong(text: str) -> tuple[str, str, dict[str, str]]:
    """The place and the code of the only problem with a text, and what facts it has."""
    _, (found,) = read_yaml(text, "site.yaml")
    return str(found.where).removeprefix("site.yaml:"), found.code, facts(found)


def facts(found: Problem) -> dict[str, str]:
    return {name: text for name, text in found.facts if text}


# --- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["NO", "no", "9:30", "01067", "12,50", "1.250,00 €", "5.11.2026", "2026-11-05", "1e3", "0x1f",
     "~", "null", "true", "+43 662 123456", "1_000", ".inf", "=", "12:30:45"],
)  # fmt: skip
def test_a_value_stays_the_text_that_was_typed(text: str) -> None:
    assert tree(f"a: {text}\n") == {"a": text}


def test_values_stand_in_lists_and_in_each_other() -> None:
    text = 'a:\n  - b\n  - c: d\n    e: [f, "g, h"]\ni: {j: k}\nl: |\n  m\n  n\no: >\n  p\n  q\n'
    assert tree(text) == {
        "a": ["b", {"c": "d", "e": ["f", "g, h"]}],
        "i": {"j": "k"},
        "l": "m\nn\n",
        "o": "p q\n",
    }


def test_a_value_knows_its_place_as_editors_count() -> None:
    node, _ = read_yaml("größe: ü\nb:\n    - 🙂🙂: c\n", "a.md", first_line=2)
    assert node == Mapping(
        (
            (at("größe", 2, 1), at("ü", 2, 8)),
            (
                at("b", 3, 1),
                Sequence(
                    (
                        Mapping(
                            ((at("🙂🙂", 4, 7), at("c", 4, 11)),),
                            Location("a.md", 4, 7),
                        ),
                    ),
                    Location("a.md", 4, 5),
                ),
            ),
        ),
        Location("a.md", 2, 1),
    )


def at(text: str, line: int, column: int) -> Scalar:
    return Scalar(text, Location("a.md", line, column))


def test_a_value_knows_whether_it_stood_in_quotes_and_in_brackets() -> None:
    node, _ = read_yaml("{a: 'b', c: [d]}", "x")
    assert isinstance(node, Mapping)
    (_, quoted_text), (_, items) = node.entries
    assert isinstance(quoted_text, Scalar)
    assert isinstance(items, Sequence)
    assert (node.flow, quoted_text.plain, items.flow) == (True, False, True)


@pytest.mark.parametrize("text", ["", "\n\n", "# nur eine Bemerkung\n", "---\n# nichts\n"])
def test_a_text_without_values_is_no_tree(text: str) -> None:
    assert read_yaml(text, "x") == (None, ())


names = st.text(string.ascii_letters + "äöüß_-", min_size=1, max_size=8)
visible = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"])
# Behind a colon a no-break space is one that a keyboard typed by chance: a plain one is meant.
texts = st.text(visible, max_size=40).filter(lambda text: ":\u00a0" not in text)
trees = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(names, trees, max_size=5))
@example({"a": ["b\u00a0:c", "\u00a0", "b:\u2009c"]})
def test_whatever_is_written_as_yaml_is_read_back(values: dict[str, object]) -> None:
    written = yaml.safe_dump(values, allow_unicode=True, width=10_000)
    node, problems = read_yaml(written, "x")
    assert problems == ()
    assert plainly(node) == values


@settings(deadline=None)
@given(st.text(max_size=80))
@example("- " * 3000)
@example("[" * 3000)
@example("{a: " * 3000)
@example("a: &b [*b, *b]\n")
@example("? " * 200)
@example("\ufeffa: b")
@example("a: b\r\nc: d")
def test_any_text_is_a_tree_or_a_problem_with_a_place(text: str) -> None:
    _, problems = read_yaml(text, "x")
    assert all(each.where.line >= 1 and each.where.column >= 1 for each in problems)


SIGNS = ("a: b\n", "  ", "- ", "\t", ": ", "'", '"', "[", "]", "{", "}", ",", "#", "|\n", ">", "&x ", "*x ",
         "!t ", "\n", "ü", "---\n", "? ", "%", "@", "`", "\\")  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(SIGNS), max_size=20).map("".join))
def test_signs_of_yaml_in_any_order_are_a_tree_or_a_problem(text: str) -> None:
    _, problems = read_yaml(text, "x")
    lines = len(text.split("\n"))
    assert all(1 <= each.where.line <= lines + 1 for each in problems)


# --- what cannot be read -------------------------------------------------------------------------


SLIPS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("title: Leder: weich", "1:13", "yaml-colon", {"line": "title: Leder: weich"}),
    ("a: 1\nb: ä: c", "2:5", "yaml-colon", {"line": "b: ä: c"}),
    ("title:Text\nprice: 5", "1:1", "yaml-no-space", {"line": "title:Text"}),
    ("title\nprice: 5", "1:1", "yaml-no-colon", {"line": "title"}),
    ("a: 1\nlose Zeile\nb: 2", "2:1", "yaml-no-colon", {"line": "lose Zeile"}),
    ("title: x\n  sub: y", "2:3", "yaml-indent", {}),
    ("a:\n  b: 1\n c: 2", "3:2", "yaml-indent", {}),
    ("  a: 1\nb: 2", "2:1", "yaml-indent", {}),
    ("a: 1\n- b", "2:1", "yaml-indent", {}),
    ("a:\n\t- b", "2:1", "yaml-tab", {}),
    ("a: b\n\tc: d", "2:1", "yaml-tab", {}),
    ('a: "x\nb: c', "1:4", "yaml-quote", {}),
    ("a: 'x", "1:4", "yaml-quote", {}),
    ('a: "Das" Buch', "1:10", "yaml-after-quote", {"line": 'a: "Das" Buch', "sign": '"'}),
    ("a: 'So geht's", "1:13", "yaml-after-quote", {"line": "a: 'So geht's", "sign": "'"}),
    ("a: [b]c", "1:7", "yaml-after-bracket", {"line": "a: [b]c", "sign": "]"}),
    ("a: [1, 2\nb: c", "1:4", "yaml-bracket", {}),
    ("a: {b: 1\nc: d", "1:4", "yaml-bracket", {}),
    ("a: [", "1:4", "yaml-bracket", {}),
    ("a: b\nc: [{d: e}, {", "2:13", "yaml-bracket", {}),
    ("a: @werkstatt", "1:4", "yaml-start", {"sign": "@"}),
    ("a: `b`", "1:4", "yaml-start", {"sign": "`"}),
    ("a: %b", "1:4", "yaml-start", {"sign": "%"}),
    ("a: > 50 €\nb: c", "1:4", "yaml-start", {"sign": ">"}),
    ("a: - b", "1:4", "yaml-start", {"sign": "-"}),
    ("a: }", "1:4", "yaml-start", {"sign": "}"}),
    ("a: *Sale*", "1:4", "yaml-sign", {"sign": "*Sale*"}),
    ("a: *sale", "1:4", "yaml-sign", {"sign": "*sale"}),
    ("a: &b c", "1:4", "yaml-sign", {"sign": "&b"}),
    ("a: !b c", "1:4", "yaml-sign", {"sign": "!b"}),
    (
        "a: !!python/name:os.system x",
        "1:4",
        "yaml-sign",
        {"sign": "!!python/name:os.system"},
    ),
    ("[a]: b", "1:1", "yaml-key", {}),
    ("a: b\n---\nc: d", "2:1", "yaml-second-document", {}),
    ("a: ü\nb: x\x00y", "2:5", "yaml-character", {"character": "U+0000"}),
    ("a: x\x1by", "1:5", "yaml-character", {"character": "U+001B"}),
    ("a: 1\nb: 2\na: 3", "3:1", "repeated-key", {"key": "a", "line": "1"}),
    ("a: Größe #5", "1:4", "yaml-hash", {"lost": "#5", "text": "Größe"}),
    ("a: #7a3b2e", "1:3", "yaml-hash-only", {"lost": "#7a3b2e"}),
)


@pytest.mark.parametrize(("text", "place", "code", "named"), SLIPS)
def test_a_slip_is_named_where_it_was_made(
    text: str, place: str, code: str, named: dict[str, str]
) -> None:
    assert wrong(text) == (place, code, named)


def test_a_backslash_in_double_quotes_is_named() -> None:
    (line, _), code, _ = wrong('a: "C:\\quelle"')[0].split(":"), *wrong('a: "C:\\quelle"')[1:]
    assert (line, code) == ("1", "yaml-backslash")


def test_a_comment_with_a_space_is_a_comment() -> None:
    assert tree("a: b # c\nd:  # nichts\n") == {"a": "b", "d": ""}


def test_aliases_that_multiply_are_refused_before_they_do() -> None:
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    bomb = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{p}, *{p}]\n" for p, c in pairs)
    assert wrong(bomb) == ("1:4", "yaml-sign", {"sign": "&a"})


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_values_may_stand_in_each_other_only_so_deep(opening: str) -> None:
    assert wrong(opening * 5000)[1:] == ("yaml-too-deep", {"limit": str(DEPTH)})


def test_the_values_before_a_broken_line_are_not_half_read() -> None:
    assert read_yaml("a: 1\nb: [", "x")[0] is None


def test_a_quoted_text_is_short_and_on_one_line() -> None:
    assert quoted("  a\n\tb ") == "a b"
    assert quoted("ä" * 60) == "ä" * 60
    assert quoted("ä" * 61) == "ä" * 59 + "…"
