"""What a template may not ask for: values so large that a machine would choke on them."""

from collections.abc import Callable
from operator import mod, mul
from typing import Any

from jinja2.filters import FILTERS

from generator.patterns import pattern

LARGEST = 1_000_000
"""Signs, entries, and the width to which something is filled up."""

_WIDTH = pattern(r"\d{7,}")


class TooLarge(Exception):
    """A value that would be too large, as the template asks for it."""


def product(left: Any, right: Any) -> Any:
    """``left * right``; repeating a text counts the signs that come of it."""
    for one, other in ((left, right), (right, left)):
        if isinstance(other, int) and not isinstance(one, int | float):
            _hold(len(one) * other if hasattr(one, "__len__") else 0)
    if isinstance(left, int) and isinstance(right, int):
        _hold(left.bit_length() + right.bit_length())
    return mul(left, right)


def power(left: Any, right: Any) -> Any:
    """``left ** right``; of whole numbers, by the length of what comes of it."""
    if isinstance(left, int) and isinstance(right, int):
        _hold(left.bit_length() * right)
    return left**right


def remainder(left: Any, right: Any) -> Any:
    """``left % right``, which fills a text's places, each up to a width that it may name."""
    if isinstance(left, str):
        given = right if isinstance(right, tuple) else (right,)
        held(left, *given)
    return mod(left, right)


OPERATORS: dict[str, Callable[[Any, Any], Any]] = {"*": product, "**": power, "%": remainder}


def held(*given: Any) -> None:
    """Raise TooLarge if one of the arguments is a number, or a pattern with a number, so large."""
    for each in given:
        if isinstance(each, int):
            _hold(each)
        elif isinstance(each, str) and ("%" in each or "{" in each):
            for width in _WIDTH.findall(each):
                _hold(int(width[:20]))


def _hold(size: int) -> None:
    if size > LARGEST:
        raise TooLarge(size)


def _measured(name: str) -> Callable[..., Any]:
    work = FILTERS[name]

    def filled(*given: Any, **named: Any) -> Any:
        held(*given, *named.values())
        return work(*given, **named)

    # What Jinja hands to a filter beside its arguments is written on it.
    filled.__dict__.update(getattr(work, "__dict__", {}))
    return filled


FILLING = {name: _measured(name) for name in ("batch", "center", "format", "indent", "slice")}
"""Jinja's filters that fill something up, within bounds."""
