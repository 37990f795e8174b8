"""Our values are the library's dataclasses, only cheaper to define."""

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, replace
from typing import ClassVar

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


def test_its_fields_are_those_of_the_library() -> None:
    assert repr(dataclasses.fields(Ours)) == repr(dataclasses.fields(Theirs))
    assert inspect.signature(Ours) == inspect.signature(Theirs)
    assert inspect.get_annotations(Ours) == inspect.get_annotations(Theirs)
    assert (Ours.__doc__, Ours.__module__, Ours.__qualname__) == ("A value.", __name__, "Ours")
    assert vars(Ours).keys() - vars(Theirs).keys() == {"__reduce__"}
    assert vars(Theirs).keys() - vars(Ours).keys() <= {"__getstate__", "__setstate__"}


def test_what_is_no_field_is_left_to_the_library() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Shared:
        known: ClassVar[tuple[str, ...]] = ("a",)
        name: str = ""
        names: tuple[str, ...] = field(default_factory=tuple)

    assert [each.name for each in dataclasses.fields(Shared)] == ["name", "names"]
    assert (Shared.known, Shared()) == (("a",), Shared("", ()))
    with pytest.raises(ValueError, match="mutable default"):

        @values.dataclass(frozen=True, slots=True)
        class Wrong:
            names: list[str] = []  # noqa: RUF012


def test_a_value_may_have_its_own_hash_and_words() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Own:
        name: str

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return f"<{self.name}>"

    assert (hash(Own("a")), repr(Own("a")), Own("a") == Own("a")) == (7, "<a>", True)


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
    assert there == value == copy.copy(value) == copy.deepcopy(value)
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
