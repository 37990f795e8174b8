"""Values: frozen dataclasses that cost little to define, and to send to another process.

The program has hundreds of them.  The library writes and compiles six functions for each, every
time the program starts, and that alone took longer than Hugo's first build of a small site.  Here
a value is like what the library makes of it, and for type checkers nothing else; only its functions
need no compiling but for the one by which it is made, which waits until one is made, and it travels
as the tuple of its fields.
"""

import dataclasses
import operator
from collections.abc import Callable
from copy import copy
from dataclasses import MISSING, Field, FrozenInstanceError, field
from functools import cache
from inspect import get_annotations
from types import CodeType, FunctionType, GenericAlias, UnionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, **wishes):
        """What ``dataclasses.dataclass`` makes of a class."""

        def made(cls):
            hints = get_annotations(cls)
            if frozen and slots and wishes.keys() <= {"order"} and _is_plain(cls, hints, eq):
                return _value(cls, hints, eq, **wishes)
            other = dataclasses.dataclass(cls, frozen=frozen, slots=slots, eq=eq, **wishes)
            if frozen and slots:
                other.__reduce__ = _reduce
            return other

        return made if cls is None else made(cls)


_OWN_WAYS = ("__post_init__", "__init__", "__setattr__", "__delattr__")
_COMPARISONS = ("__lt__", "__le__", "__gt__", "__ge__")
_NOT_COPIED = ("__dict__", "__weakref__")
_HINTS_OF_FIELDS = (type, GenericAlias, UnionType)
_NO_FIELDS = ("ClassVar", "InitVar", "KW_ONLY")

_SPELT_OUT = 12
_SET = object.__setattr__

_Hints = dict[str, Any]
_Told = Callable[[Any], tuple[Any, ...]]
"""Some fields of a value, in their order."""


def _is_plain(kind: type, hints: _Hints, eq: bool) -> bool:
    """Whether it stands on no other one and has no ways of its own, nor fields with any."""
    own = vars(kind)
    return (
        not any(map(dataclasses.is_dataclass, kind.__mro__[1:]))
        and own.keys().isdisjoint(_OWN_WAYS)
        and not (eq and "__eq__" in own)
        and not any(_is_odd(hint, own.get(name)) for name, hint in hints.items())
    )


def _is_odd(hint: object, given: object) -> bool:
    """Whether it is no field, or one with ways of its own, or one that the library refuses."""
    if type(hint) not in _HINTS_OF_FIELDS and any(each in str(hint) for each in _NO_FIELDS):
        return True
    if isinstance(given, Field):
        return not given.init or given.default_factory is not MISSING or given.kw_only is True
    return type(given).__hash__ is None


def _value(kind: Any, hints: _Hints, eq: bool, order: bool = False) -> Any:
    """The class once more, with slots, as the library does it."""
    own = {name: each for name, each in vars(kind).items() if name not in _NOT_COPIED}
    given = {name: own.pop(name, MISSING) for name in hints}
    names = tuple(given)
    ways = {
        **_SHARED,
        **_comparing([name for name in names if _is_compared(given[name])], eq, order),
        **own,
        "__init__": _Later(lambda kind: _init(kind, kind.__dataclass_fields__)),
        "__doc__": kind.__doc__ or kind.__name__,
        "__qualname__": kind.__qualname__,
        "__slots__": names,
        "__match_args__": names,
        "__dataclass_fields__": _Later(
            lambda _: {name: _field(name, hint, given[name]) for name, hint in hints.items()}
        ),
        "__dataclass_params__": _params(eq, order),
    }
    return type(kind)(kind.__name__, kind.__bases__, ways)


def _is_compared(given: Any) -> bool:
    return given.compare if isinstance(given, Field) else True


class _Later:
    """What a class has from the moment in which somebody asks for it; most are never asked."""

    __slots__ = ("_kind", "_make", "_name")

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make

    def __set_name__(self, kind: type, name: str) -> None:
        self._kind, self._name = kind, name

    def __get__(self, value: object, kind: type | None = None) -> Any:
        setattr(self._kind, self._name, self._make(self._kind))
        return getattr(self._kind if value is None else value, self._name)


@cache
def _params(eq: bool, order: bool) -> object:
    made = copy(_Model.__dataclass_params__)  # type: ignore[attr-defined]
    made.eq, made.order = eq, order
    return made


def _field(name: str, hint: object, given: Any) -> Any:
    """A field as the library keeps it; ``given`` is its default, or what ``field`` made."""
    made: Any = given if isinstance(given, Field) else field(default=given)
    made.name, made.type, made.kw_only = name, hint, False
    made._field_type = _A_FIELD._field_type
    return made


def _init(kind: type, fields: "dict[str, Field[Any]]") -> Callable[..., None]:
    """The one function that must be made of code: a value is made by the names of its fields."""
    usual = tuple(each.default for each in fields.values() if each.default is not MISSING)
    pattern = _pattern(len(fields))
    taken = dict(zip(pattern.co_varnames[1:], fields, strict=True))
    code = pattern.replace(
        co_varnames=(pattern.co_varnames[0], *fields),
        co_consts=tuple([taken.get(each, each) for each in pattern.co_consts]),
        co_qualname=f"{kind.__qualname__}.__init__",
    )
    names = tuple(fields)
    made = FunctionType(
        code,
        {"_set": _SET, "_set_all": lambda value, given: _set_all(value, names, given)},
        "__init__",
        usual,
    )
    made.__annotations__ = {**{name: each.type for name, each in fields.items()}, "return": None}
    return made


def _set_all(value: object, names: tuple[str, ...], given: tuple[Any, ...]) -> None:
    for name, each in zip(names, given, strict=True):
        _SET(value, name, each)


@cache
def _pattern(count: int) -> CodeType:
    """What makes a value of so many fields, whatever they are called: compiled once for all."""
    names = [f"_{number}" for number in range(count)]
    kept = (
        [f"    _set(_self, {name!r}, {name})" for name in names]
        if count <= _SPELT_OUT
        else [f"    _set_all(_self, ({', '.join(names)}))"]  # compiled in a third of the time
    )
    text = "\n".join((f"def __init__({', '.join(('_self', *names))}):", *kept, "    return None"))
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102 - nothing in it but numbers
    code: CodeType = made["__init__"].__code__
    return code


def _comparing(names: list[str], eq: bool, order: bool) -> dict[str, Callable[..., Any]]:
    if not eq:
        return {}
    told = _teller(names)
    asked = ("__eq__", *(_COMPARISONS if order else ()))
    ways: dict[str, Callable[..., Any]] = {
        name: _compared(told, getattr(operator, name)) for name in asked
    }
    return {**ways, "__hash__": lambda self: hash(told(self))}


def _compared(told: _Told, how: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def compared(self: Any, other: Any) -> Any:
        if other.__class__ is self.__class__:
            return how(told(self), told(other))
        return NotImplemented

    return compared


def _teller(names: list[str]) -> _Told:
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


# --- what all values do alike ------------------------------------------------------------------


@cache
def _all_told_by(kind: type) -> _Told:
    return _teller([each.name for each in dataclasses.fields(kind)])


def _reduce(self: Any) -> object:
    kind = self.__class__
    return kind, _all_told_by(kind)(self)


def _repr(self: Any) -> str:
    shown = (each.name for each in dataclasses.fields(self) if each.repr)
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{self.__class__.__qualname__}({told})"


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


@dataclasses.dataclass(frozen=True, slots=True)
class _Model:
    """What the library makes, to make ours like it."""

    any: int


_A_FIELD: Any = dataclasses.fields(_Model)[0]
_SHARED = {
    **{name: each for name, each in vars(_Model).items() if name == "__replace__"},
    "__repr__": _repr,
    "__reduce__": _reduce,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
}
