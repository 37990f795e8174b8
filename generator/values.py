"""Values: frozen dataclasses that cost little to define, and to send to another process.

The program has hundreds of them.  The library writes and compiles six functions for each, every
time the program starts, and that alone took longer than Hugo's first build of a small site.  Here
a value is what the library makes of it, and for type checkers nothing else; only its functions need
no compiling but for the one by which it is made, and it travels as the tuple of its fields.
"""

import dataclasses
import operator
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, **wishes):
        """What ``dataclasses.dataclass`` makes of a class."""

        def made(cls):
            if frozen and slots and wishes.keys() <= {"order"} and _is_plain(cls):
                return _value(cls, eq, **wishes)
            other = dataclasses.dataclass(cls, frozen=frozen, slots=slots, eq=eq, **wishes)
            if frozen and slots:
                other.__reduce__ = _reduce(other, dataclasses.fields(other))
            return other

        return made if cls is None else made(cls)


_OWN_WAYS = ("__post_init__", "__init__", "__setattr__", "__delattr__", "__eq__")

_Told = Callable[[Any], tuple[Any, ...]]
"""Some fields of a value, in their order."""


def _is_plain(kind: type) -> bool:
    """Whether it stands on no other one and has no ways of its own, nor fields with any."""
    alone = not any(dataclasses.is_dataclass(each) for each in kind.__mro__[1:])
    named = any(name in vars(kind) for name in _OWN_WAYS)
    fields = (each for each in vars(kind).values() if isinstance(each, Field))
    return alone and not named and not any(_is_odd(each) for each in fields)


def _is_odd(field: "Field[Any]") -> bool:
    return not field.init or field.default_factory is not MISSING or field.kw_only is True


def _value(kind: Any, eq: bool, order: bool = False) -> Any:
    own_repr, own_hash = "__repr__" in vars(kind), "__hash__" in vars(kind)
    kind.__doc__ = (
        kind.__doc__ or kind.__name__
    )  # else the library works one out from its arguments
    made: Any = dataclasses.dataclass(kind, init=False, repr=False, eq=False, slots=True)
    params = made.__dataclass_params__
    params.init, params.repr, params.frozen, params.eq, params.order = True, True, True, eq, order
    fields = dataclasses.fields(made)
    made.__init__ = _init(made, fields)
    made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
    made.__reduce__ = _reduce(made, fields)
    if not own_repr:
        made.__repr__ = _repr([each.name for each in fields if each.repr])
    if eq:
        told = _teller([each.name for each in fields if each.compare])
        made.__eq__ = _compared(told, operator.eq)
        if not own_hash:
            made.__hash__ = lambda self: hash(told(self))
        for name in ("__lt__", "__le__", "__gt__", "__ge__") if order else ():
            setattr(made, name, _compared(told, getattr(operator, name)))
    return made


def _init(kind: type, fields: "tuple[Field[Any], ...]") -> Callable[..., None]:
    """The one function that must be made of code: a value is made by the names of its fields."""
    names = [each.name for each in fields]
    usual = tuple(each.default for each in fields if each.default is not MISSING)
    pattern = _pattern(len(names))
    taken = dict(zip(pattern.co_varnames[1:], names, strict=True))
    code = pattern.replace(
        co_varnames=(pattern.co_varnames[0], *names),
        co_consts=tuple([taken.get(each, each) for each in pattern.co_consts]),
        co_qualname=f"{kind.__qualname__}.__init__",
    )
    made = FunctionType(code, {"_set": object.__setattr__}, "__init__", usual)
    made.__annotations__ = {**{each.name: each.type for each in fields}, "return": None}
    return made


@cache
def _pattern(count: int) -> CodeType:
    """What makes a value of so many fields, whatever they are called: compiled once for all."""
    names = [f"_{number}" for number in range(count)]
    kept = (f"    _set(_self, {name!r}, {name})" for name in names)
    text = "\n".join((f"def __init__({', '.join(('_self', *names))}):", *kept, "    return None"))
    made: dict[str, Any] = {}
    exec(text, made)  # noqa: S102 - nothing in it but numbers
    code: CodeType = made["__init__"].__code__
    return code


def _teller(names: list[str]) -> _Told:
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _reduce(kind: type, fields: "tuple[Field[Any], ...]") -> Callable[[Any], object]:
    told = _teller([each.name for each in fields])

    def __reduce__(self: Any) -> object:  # noqa: N807
        if self.__class__ is kind:
            return kind, told(self)
        heirs = _teller([each.name for each in dataclasses.fields(self)])
        return self.__class__, heirs(self)

    return __reduce__


def _compared(told: _Told, how: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def compared(self: Any, other: Any) -> Any:
        if other.__class__ is self.__class__:
            return how(told(self), told(other))
        return NotImplemented

    return compared


def _repr(names: list[str]) -> Callable[[Any], str]:
    def __repr__(self: Any) -> str:  # noqa: N807
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({told})"

    return __repr__


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
