"""Equal frozen values, equal fingerprints; values that can be told apart, different ones."""

import os
import subprocess
import sys
import weakref
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.engine.fingerprint import Fingerprints, fingerprint


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Size(Enum):
    SMALL = 1
    LARGE = 2


class Point(NamedTuple):
    x: object
    y: object


@dataclass(frozen=True, slots=True)
class Empty:
    pass


@dataclass(frozen=True, slots=True)
class Single:
    it: object


@dataclass(frozen=True, slots=True)
class Twin:
    it: object


@dataclass(frozen=True)
class Pair:
    left: object
    right: object = None


LEAVES: st.SearchStrategy[object] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(),
    st.text(min_size=90, max_size=200),
    st.binary(),
    st.decimals(allow_nan=False),
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.sampled_from([UTC, ZoneInfo("Europe/Berlin")])),
    st.times(),
    st.timedeltas(),
    st.sampled_from(Colour),
    st.sampled_from(Size),
    st.builds(Markup, st.text()),
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5).map(tuple),
        st.frozensets(inner, max_size=4),
        st.builds(Single, inner),
        st.builds(Twin, inner),
        st.builds(Pair, inner, inner),
        st.builds(Point, inner, inner),
        st.just(Empty()),
    ),
    max_leaves=12,
)


def told(value: object) -> object:
    """All that a reader could tell of ``value``, as nested lists of texts."""
    kind = type(value).__qualname__
    if is_dataclass(value):
        return [kind, *[told(getattr(value, each.name)) for each in fields(value)]]
    if isinstance(value, frozenset):
        return [kind, *sorted((told(item) for item in value), key=repr)]
    if isinstance(value, tuple):
        return [kind, *[told(item) for item in value]]
    if isinstance(value, datetime | time):
        return [kind, repr(value), value.fold]
    return [kind, repr(value)]


@given(VALUES, VALUES)
def test_fingerprints_are_equal_exactly_for_values_that_cannot_be_told_apart(
    one: object, other: object
) -> None:
    assert (fingerprint(one) == fingerprint(other)) == (told(one) == told(other))


@given(st.lists(VALUES, max_size=4))
def test_a_memory_of_earlier_values_does_not_change_a_fingerprint(values: list[object]) -> None:
    prints = Fingerprints()

    remembered = [prints.of(value, tuple(values)) for value in [*values, *values]]

    assert remembered == [fingerprint(value, tuple(values)) for value in [*values, *values]]


@given(st.lists(VALUES, max_size=4), st.lists(VALUES, max_size=4))
def test_values_do_not_run_into_each_other(one: list[object], other: list[object]) -> None:
    assert (fingerprint(*one) == fingerprint(*other)) == (
        [told(each) for each in one] == [told(each) for each in other]
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (1, 1.0),
        (0.0, -0.0),
        ("red", Colour.RED),
        ("red", b"red"),
        ("red", Markup("red")),
        (Decimal("1.0"), Decimal("1.00")),
        (date(2026, 1, 1), datetime(2026, 1, 1)),  # noqa: DTZ001
        (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=ZoneInfo("Etc/UTC"))),
        ((1, 2), Point(1, 2)),
        (Single(1), Twin(1)),
        (Single(None), Empty()),
        (("a", "b"), ("ab",)),
        ((("a",), "b"), (("a", "b"),)),
    ],
)
def test_what_looks_alike_but_is_not_differs(one: object, other: object) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_a_number_with_more_digits_than_python_would_write_has_a_fingerprint() -> None:
    assert fingerprint(10**5000) != fingerprint(-(10**5000))


def test_another_process_with_another_hash_seed_finds_the_same() -> None:
    value = (
        "(frozenset({'a', 'b', 'c', 'd'}), 'ä' * 200, None, 1, Decimal('1.10'), date(2026, 2, 1))"
    )
    program = (
        "from datetime import date; from decimal import Decimal\n"
        "from generator.engine.fingerprint import fingerprint\n"
        f"print(fingerprint({value}).hex())"
    )

    def said(seed: str) -> str:
        run = [sys.executable, "-c", program]
        env = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(run, env=env, capture_output=True, text=True, check=True).stdout

    assert said("1") == said("2") == said("3")
    assert said("1").strip() == "3c66543851e110870c8a2f3373a84521"


def test_a_part_shared_by_many_values_is_read_once() -> None:
    shared = Pair("x" * 200, tuple("a shop's menu" * 20))
    prints = Fingerprints()
    prints.of(shared)
    object.__setattr__(shared, "left", [])  # would raise if it were read again

    assert prints.of(Pair(shared, 1)) != prints.of(Pair(shared, 2))


def test_a_field_that_does_not_count_for_equality_does_not_count_here() -> None:
    @dataclass(frozen=True)
    class Labelled:
        value: int
        label: str = field(default="", compare=False)

    assert Labelled(1, "a") == Labelled(1, "b")
    assert fingerprint(Labelled(1, "a")) == fingerprint(Labelled(1, "b"))
    assert fingerprint(Labelled(1, "a")) != fingerprint(Labelled(2, "a"))


@dataclass
class Loose:
    it: int = 1


class Titled(str):
    """A text with room for more than its text."""


def somewhere(value: object) -> object:
    return Pair(("a", Single(value)), 1)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([1], "the value itself: list has no fingerprint"),
        (Pair(1, {"a": 1}), ".right: dict has no fingerprint"),
        (somewhere({1}), ".left[1].it: set has no fingerprint"),
        (somewhere(MappingProxyType({})), ".left[1].it: mappingproxy has no fingerprint"),
        (somewhere(Loose()), f".left[1].it: {__name__}.Loose has no fingerprint"),
        (somewhere(Titled("x")), f".left[1].it: {__name__}.Titled has no fingerprint"),
        (frozenset({(1, object)}), "{…}[1]: type has no fingerprint"),
    ],
)
def test_what_may_change_has_none_and_is_named_with_its_place(value: object, message: str) -> None:
    with pytest.raises(TypeError) as failure:
        fingerprint(value)

    assert str(failure.value) == message


def test_a_zone_that_we_cannot_name_has_none() -> None:
    class Odd(tzinfo):
        def utcoffset(self, moment: datetime | None) -> timedelta:
            return timedelta(hours=1)

        def dst(self, moment: datetime | None) -> timedelta:
            return timedelta(0)

        def tzname(self, moment: datetime | None) -> str:
            return "odd"

    with pytest.raises(TypeError, match="tzinfo"):
        fingerprint(datetime(2026, 1, 1, tzinfo=Odd()))


def test_what_is_forgotten_is_held_no_longer_and_has_the_same_fingerprint() -> None:
    prints, held = Fingerprints(), Pair(Pair("mug"))
    before, gone = prints.of((held,)), weakref.ref(held)

    prints.forget()
    assert prints.of((held,)) == before
    prints.forget()
    del held
    assert gone() is None
