"""The kinds of values that fields declare, read out of whole heads."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.config.schema import ROOT
from generator.content.schema import PAGE, POST, PRODUCT, TERMS, TESTIMONIAL
from generator.fields import kinds, lists
from generator.fields.desk import Desk, Unreadable
from generator.fields.kinds import Named, Said
from generator.fields.schema import Key, Kind, Schema, read_keys, read_record
from generator.fields.tree import Mapping, Node, Scalar, Sequence, read_yaml
from generator.problems import Location, Problem, Severity

LANGUAGES = ("de-AT", "en")


def parsed(text: str) -> Node:
    node, problems = read_yaml(text, "a.md")
    assert problems == ()
    assert node is not None
    return node


def read(kind: Kind, written: str) -> tuple[object, tuple[Problem, ...]]:
    """What the field ``x`` of this kind is, written so; None if it cannot be read."""
    desk = Desk(languages=LANGUAGES)
    key = Key("x", kind, "…", "…")
    values = read_keys((key,), parsed(f"x: {written}\n"), desk)
    return values.get("x"), tuple(desk.problems)


def value(kind: Kind, written: str) -> object:
    found, problems = read(kind, written)
    assert problems == ()
    return found


def refusal(kind: Kind, written: str) -> tuple[str, dict[str, str]]:
    found, (wrong,) = read(kind, written)
    assert found is None
    return wrong.code, dict(wrong.facts)


# --- texts and words -----------------------------------------------------------------------------


def test_a_text_is_one_line_without_needless_spaces() -> None:
    assert value(kinds.TEXT, '" Leder,   weich "') == "Leder, weich"
    assert value(kinds.TEXT, "|\n  Leder,\n  weich") == "Leder, weich"
    assert value(kinds.LONG_TEXT, "|\n  Leder,\n  weich") == "Leder,\nweich"


@pytest.mark.parametrize("text", ["NO", "01067", "9:30", "1e3", "true"])
def test_a_text_is_what_was_typed(text: str) -> None:
    assert value(kinds.TEXT, text) == text


def test_what_cannot_be_seen_is_left_out_with_a_warning() -> None:
    found, (warned,) = read(kinds.TEXT, '"Le\\x1bdr\\u2028e\\x00r"')
    assert found == "Ledrer"
    assert (warned.code, warned.severity) == ("control-character", Severity.WARNING)
    assert dict(warned.facts) == {"character": "U+001B"}


def test_a_text_is_no_list_and_no_mapping() -> None:
    assert refusal(kinds.TEXT, "[a, b]") == ("not-a-text", {"field": "x"})
    assert refusal(kinds.TEXT, "{a: b}") == ("not-a-text", {"field": "x"})


def test_a_text_has_an_end() -> None:
    long = refusal(kinds.TEXT, "a" * 20_001)
    assert long == ("value-too-long", {"field": "x", "size": "20001", "limit": "20000"})


@pytest.mark.parametrize(
    ("written", "truth"),
    [("true", True), ("Ja", True), ("yes", True), ("ON", True), ("false", False),
     ("nein", False), ("no", False), ('"off"', False)],
)  # fmt: skip
def test_yes_and_no_may_be_said_in_two_languages(written: str, truth: bool) -> None:
    assert value(kinds.FLAG, written) is truth


@pytest.mark.parametrize("written", ["vielleicht", "1", "0", "wahrlich", '""'])
def test_anything_else_is_neither(written: str) -> None:
    assert refusal(kinds.FLAG, written)[0] == "not-yes-or-no"


@pytest.mark.parametrize("written", ["in-stock", "In Stock", "in_stock", "IN-STOCK"])
def test_a_word_may_be_written_with_spaces_and_capitals(written: str) -> None:
    assert value(kinds.one_of("in-stock", "sold-out"), written) == "in-stock"


def test_another_word_is_refused_with_those_allowed_and_the_nearest() -> None:
    _, (wrong,) = read(kinds.one_of("in-stock", "sold-out"), "sold-aut")
    facts = {"allowed": "in-stock, sold-out", "field": "x", "text": "sold-aut"}
    assert (wrong.code, wrong.near, dict(wrong.facts)) == ("unknown-word", "sold-out", facts)


def test_several_words_stand_in_a_list_or_behind_commas() -> None:
    assert value(lists.WORDS, "leder, papier,") == ("leder", "papier")
    assert value(lists.WORDS, "leder; papier") == ("leder", "papier")
    assert value(lists.WORDS, "[leder, papier]") == ("leder", "papier")
    assert value(lists.WORDS, "\n  - leder\n  - buch, alt\n") == ("leder", "buch, alt")


def test_one_value_stands_for_a_list_of_one() -> None:
    assert value(lists.TEXTS, "ein Skizzenbuch") == ("ein Skizzenbuch",)
    assert value(lists.TEXTS, "[a, , b]".replace(", ,", ",")) == ("a", "b")


def test_every_broken_value_of_a_list_is_named_with_its_field() -> None:
    found, problems = read(lists.list_of(kinds.DAY), "[2026-11-05, bald, 31.11.2026]")
    assert found is not None
    assert [(each.code, dict(each.facts)["field"]) for each in problems] == [
        ("not-a-date", "x"),
        ("no-such-day", "x"),
    ]


@pytest.mark.parametrize("written", ["", "~", "# nichts"])
def test_a_field_without_a_value_is_not_there(written: str) -> None:
    assert read(kinds.PRICE, written) == (None, ())


# --- mappings ------------------------------------------------------------------------------------


def test_a_mapping_of_ones_own_keeps_its_order() -> None:
    text = "\n  Größe: 14 × 21 cm\n  Gewicht:\n  Farbe: rot\n"
    assert value(kinds.PAIRS, text) == (("Größe", "14 × 21 cm"), ("Farbe", "rot"))


def test_every_broken_value_of_a_mapping_is_named_by_its_key() -> None:
    text = (
        "\n  instagram: example\n  mastodon: https://social.example.at/@a\n  web: www.example.at\n"
    )
    found, problems = read(kinds.pairs(kinds.WEB), text)
    assert found == (("mastodon", "https://social.example.at/@a"),)
    assert [dict(each.facts)["field"] for each in problems] == ["instagram", "web"]


def test_a_list_is_no_mapping() -> None:
    assert refusal(kinds.PAIRS, "[a, b]") == ("not-pairs", {"field": "x"})


@pytest.mark.parametrize(
    ("written", "key", "mend"),
    [
        ("{price: 5,90}", "price", 'price: "5,90"'),
        ("{price: 5,90 €}", "price", 'price: "5,90 €"'),
        ("{price: 1.250,00, name: a}", "price", 'price: "1.250,00"'),
        ("{name: Leder, weich, price: 5}", "name", 'name: "Leder, weich"'),
        ("{name: a, b, c}", "name", 'name: "a, b, c"'),
    ],
)
def test_a_comma_within_braces_is_named_with_its_mend(written: str, key: str, mend: str) -> None:
    desk = Desk()
    keys = (Key("price", kinds.PRICE, "…", "…"), Key("name", kinds.TEXT, "…", "…"))
    read_keys(keys, parsed(written), desk)
    (wrong,) = desk.problems
    assert (wrong.code, dict(wrong.facts)) == ("comma-in-braces", {"key": key, "mend": mend})


def test_a_comma_within_the_braces_of_ones_own_mapping_is_named_as_well() -> None:
    found, (wrong,) = read(kinds.PAIRS, "{Größe: 12,5 cm, Farbe: rot}")
    assert found == (("Farbe", "rot"),)
    assert dict(wrong.facts) == {"key": "Größe", "mend": 'Größe: "12,5 cm"'}


def test_an_empty_known_key_within_braces_is_no_piece_of_a_value() -> None:
    desk = Desk()
    keys = (Key("from", kinds.DAY, "…", "…"), Key("to", kinds.DAY, "…", "…"))
    assert list(read_keys(keys, parsed("{from: 2026-12-24, to: }"), desk)) == ["from"]
    assert desk.problems == []


@dataclass(frozen=True)
class Pair:
    """Two values, of which one is needed."""

    one: str = ""
    two: str = ""


PAIR = Schema(
    Pair,
    (
        Key("eins", kinds.TEXT, "…", "…", into="one", required=True),
        Key("two", kinds.TEXT, "…", "…"),
    ),
    short="eins",
)


def test_a_record_is_built_from_its_keys() -> None:
    assert value(kinds.record(PAIR), "{eins: a, two: b}") == Pair("a", "b")


def test_a_text_alone_stands_for_the_shortest_record() -> None:
    assert value(kinds.record(PAIR), "a") == Pair("a")


def test_a_text_alone_that_cannot_be_read_is_named_by_the_field_that_was_written() -> None:
    short = Schema(Pair, (Key("eins", kinds.DAY, "…", "…", into="one"),), short="eins")
    assert refusal(kinds.record(short), "bald") == ("not-a-date", {"field": "x", "text": "bald"})


def test_a_list_is_no_record() -> None:
    assert refusal(kinds.record(PAIR), "[a]") == (
        "not-a-mapping",
        {"field": "x", "keys": "eins, two"},
    )


def test_an_unknown_key_is_named_with_the_nearest() -> None:
    _, (wrong,) = read(kinds.record(PAIR), "{eins: a, tow: b}")
    facts = {"key": "tow", "keys": "eins, two"}
    assert (wrong.code, wrong.near, dict(wrong.facts)) == ("unknown-key", "two", facts)
    assert str(wrong.where) == "a.md:1:14"


def test_a_needed_key_that_is_missing_is_named_once() -> None:
    assert [each.code for each in read(kinds.record(PAIR), "{two: b}")[1]] == ["missing-key"]
    assert [each.code for each in read(kinds.record(PAIR), "{eins: [a]}")[1]] == ["not-a-text"]
    assert [each.code for each in read(kinds.record(PAIR), "{einz: a}")[1]] == ["unknown-key"]


def test_a_translation_misses_nothing() -> None:
    desk = Desk(partial=True)
    assert read_record(PAIR, parsed("{two: b}"), desk) == Pair(two="b")
    assert desk.problems == []


# --- texts in several languages ----------------------------------------------------------------


def test_a_text_may_be_said_once_or_in_each_language() -> None:
    assert value(kinds.SAID, "Leder") == Said((("de-AT", "Leder"),))
    assert value(kinds.SAID, "{de: Leder, en: leather}") == Said(
        (("de-AT", "Leder"), ("en", "leather"))
    )


def test_a_language_that_the_site_does_not_have_is_refused() -> None:
    _, (wrong,) = read(kinds.SAID, "{de: Leder, es: cuero}")
    facts = {"field": "x", "known": "de-AT, en", "text": "es"}
    assert (wrong.code, dict(wrong.facts)) == ("unknown-language", facts)


@pytest.mark.parametrize(
    ("asked", "text"),
    [("de-AT", "Jänner"), ("de-DE", "Januar"), ("en", "January"), ("en-GB", "January"),
     ("fr", "Jänner")],
)  # fmt: skip
def test_a_text_is_given_in_the_nearest_language(asked: str, text: str) -> None:
    said = Said((("de-AT", "Jänner"), ("de-DE", "Januar"), ("en", "January")))
    assert said.within(asked) == text


# --- codes, names and addresses --------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "written", "found"), [
    (kinds.COUNTRY, "NO", "NO"), (kinds.COUNTRY, "at", "AT"),
    (kinds.LANGUAGE, "de", "de"), (kinds.LANGUAGE, "DE_at", "de-AT"),
    (kinds.LANGUAGE, "zh-hant-tw", "zh-Hant-TW"),
    (kinds.TIMEZONE, "Europe/Vienna", "Europe/Vienna"),
    (kinds.SLUG, "skizzenbuch-leinen", "skizzenbuch-leinen"), (kinds.SLUG, "/a/", "a"),
    (kinds.ADDRESS, "/alt/seite/", "/alt/seite/"), (kinds.ADDRESS, "/alt.html", "/alt.html"),
])  # fmt: skip
def test_a_code_is_written_as_it_is_known(kind: Kind, written: str, found: str) -> None:
    assert value(kind, written) == found


@pytest.mark.parametrize(("kind", "written", "code"), [
    (kinds.COUNTRY, "Österreich", "not-a-country"), (kinds.COUNTRY, "A", "not-a-country"),
    (kinds.LANGUAGE, "deutsch", "not-a-language"), (kinds.LANGUAGE, "de-AT-x", "not-a-language"),
    (kinds.TIMEZONE, "Europe/Wien", "not-a-timezone"), (kinds.TIMEZONE, "MEZ", "not-a-timezone"),
    (kinds.SLUG, "Über uns", "not-a-slug"), (kinds.SLUG, "a/b", "not-a-slug"),
    (kinds.SLUG, "..", "not-a-slug"),
    (kinds.SLUG, "a" * 300, "not-a-slug"), (kinds.SLUG, "-a", "not-a-slug"), (kinds.SLUG, "A", "not-a-slug"),
    (kinds.ADDRESS, "alt", "not-an-address"), (kinds.ADDRESS, "/a/../b", "not-an-address"),
    (kinds.ADDRESS, "//a", "not-an-address"), (kinds.ADDRESS, "/a b", "not-an-address"),
    (kinds.ADDRESS, "/", "moved-from-home"), (kinds.ADDRESS, "/a?b", "address-with-query"),
])  # fmt: skip
def test_another_code_is_refused(kind: Kind, written: str, code: str) -> None:
    assert refusal(kind, written)[0] == code


def test_a_misspelt_time_zone_is_recognised() -> None:
    assert read(kinds.TIMEZONE, "Europe/Viena")[1][0].near == "Europe/Vienna"


def test_a_name_knows_where_it_was_written() -> None:
    assert value(kinds.NAME, "skizzenbuch") == Named("skizzenbuch", Location("a.md", 1, 4))


@pytest.mark.parametrize(
    ("written", "code"),
    [("2,5", "not-within"), ("0", "not-within"), ("201", "not-within"),
     ("viele", "not-a-whole-number"), ("-1", "not-within")],
)  # fmt: skip
def test_a_whole_number_has_bounds(written: str, code: str) -> None:
    assert value(kinds.whole(1, 200), "200") == 200
    assert refusal(kinds.whole(1, 200), written)[0] == code


def test_a_price_is_not_below_zero_but_a_discount_may_be() -> None:
    assert refusal(kinds.PRICE, "-5") == ("negative-money", {"field": "x", "text": "-5"})
    assert str(value(kinds.MONEY, "-5")) == "-5.00 EUR"
    assert refusal(kinds.POSITIVE, "0") == ("not-positive", {"field": "x", "text": "0"})


# --- whatever is written -----------------------------------------------------------------------------


def all_keys() -> Iterator[Key]:
    waiting = [*ROOT, *PAGE, *PRODUCT, *POST, *TESTIMONIAL, *TERMS]
    while waiting:
        key = waiting.pop()
        yield key
        waiting += key.kind.schema.keys if key.kind.schema else ()


ALL_KEYS = tuple(all_keys())
ALL_SCHEMAS = tuple(
    {id(key.kind.schema): key.kind.schema for key in ALL_KEYS if key.kind.schema}.values()
)
HERE = Location("site.yaml", 1, 1)
typed = st.sampled_from(["", "~", "1.250", "5.11.2026", "30 %", "3 days"]) | st.text(max_size=20)
scalars = st.builds(Scalar, typed, st.just(HERE), st.booleans())
key_names = st.sampled_from(sorted({key.name for key in ALL_KEYS})) | st.text(max_size=5)
key_scalars = st.builds(Scalar, key_names, st.just(HERE))


def grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    items = st.lists(inner, max_size=3).map(tuple)
    entries = st.lists(st.tuples(key_scalars, inner), max_size=3).map(tuple)
    return st.builds(Sequence, items, st.just(HERE), st.booleans()) | st.builds(
        Mapping, entries, st.just(HERE), st.booleans()
    )


nodes: st.SearchStrategy[Node] = st.recursive(scalars, grown, max_leaves=8)


@pytest.mark.parametrize("schema", ALL_SCHEMAS, ids=lambda schema: schema.builds.__name__)
def test_a_mapping_without_anything_builds_something(schema: Schema[object]) -> None:
    read_record(schema, Mapping((), HERE), Desk())


@settings(deadline=None)
@given(st.sampled_from(ALL_KEYS), nodes)
def test_whatever_stands_at_a_key_is_a_value_or_a_problem(key: Key, node: Node) -> None:
    desk = Desk(languages=LANGUAGES)
    try:
        key.kind.read(node, desk)
    except Unreadable as unreadable:
        desk.problems.append(unreadable.at(key.name))
    assert all(each.where == HERE for each in desk.problems)
