"""Our values are the library's dataclasses, only cheaper to define."""

import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, replace

import pytest

from generator import values


@values.dataclass(frozen=True, slots=True)
class Ours:
    """A value."""

    name: str
    count: int = 0
    aside: str = field(default="", compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """A value."""

    name: str
    count: int = 0
    aside: str = field(default="", compare=False, repr=False)


@values.dataclass(frozen=True, slots=True)
class One:
    """A value of one field."""

    name: str


@values.dataclass(frozen=True, slots=True)
class Heir(Ours):
    """Stands on another one."""

    more: tuple[str, ...] = ()


@values.dataclass(frozen=True, slots=True, order=True)
class Ordered:
    """Comes before or after others."""

    name: str
    count: int = 0


@values.dataclass(frozen=True, slots=True, eq=False)
class Itself:
    """Is equal to nothing else."""

    name: str


def test_a_value_is_made_said_compared_and_hashed_as_the_library_does() -> None:
    ours, theirs = Ours("a", aside="b"), Theirs("a", aside="b")
    assert repr(ours) == "Ours(name='a', count=0)" == repr(theirs).replace("Theirs", "Ours")
    assert hash(ours) == hash(theirs)
    assert (ours == Ours("a"), ours == Ours("b"), ours == object()) == (True, False, False)
    assert (hash(One("a")), One("a")) == (hash(("a",)), One(name="a"))
    assert Itself("a") != Itself("a")


def test_a_value_is_a_frozen_dataclass_with_slots() -> None:
    assert [each.name for each in dataclasses.fields(Ours)] == ["name", "count", "aside"]
    assert replace(Ours("a"), count=2) == Ours("a", 2)
    assert (Ours.__slots__, Ours.__match_args__) == (Theirs.__slots__, Theirs.__match_args__)
    assert str(Ours.__dataclass_params__) == str(Theirs.__dataclass_params__)  # type: ignore[attr-defined]
    match Ours("a", 3):
        case Ours(name, count):
            assert (name, count) == ("a", 3)
    with pytest.raises(TypeError, match=r"Ours.__init__\(\) missing 1 required"):
        Ours()  # type: ignore[call-arg]


@pytest.mark.parametrize("value", [Ours("a"), Heir("a"), Ordered("a"), One("a")])
def test_a_value_cannot_be_changed(value: object) -> None:
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        value.name = "b"  # type: ignore[attr-defined]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del value.name  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "value", [Ours("a", 1, "b"), Heir("a", 1, "b", ("c",)), Ordered("a"), One("a")]
)
def test_a_value_travels_whole(value: object) -> None:
    there = pickle.loads(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
    assert there == value
    assert dataclasses.astuple(there) == dataclasses.astuple(value)  # type: ignore[call-overload]


def test_what_stands_on_another_value_is_compared_with_all_its_fields() -> None:
    assert Heir("a", more=("b",)) != Heir("a")


def test_values_have_an_order_where_they_are_given_one() -> None:
    one, other = Ordered("a"), Ordered("b", 2)

    assert (one < other, one <= other, one > other, one >= other) == (True, True, False, False)
    assert (one < Ordered("a"), one <= Ordered("a")) == (False, True)
    assert Ordered("b", 1) < other
    assert str(Ordered.__dataclass_params__).count("order=True") == 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="not supported between instances of 'Ordered' and 'One'"):
        one < One("b")  # type: ignore[operator]  # noqa: B015
