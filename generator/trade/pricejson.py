"""A price list as canonical JSON: published, recorded, and named by its digest in every order.

One list has one text: keys sorted, no space, amounts in whole cents, other numbers as texts of at
most three decimals, what has its usual value left out.
"""

import json
from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from generator.trade.figures import read_figure, thousandths, written
from generator.trade.money import Money
from generator.trade.pricelist import PriceList

FORMAT = 1
SHORT = 8
"""How many signs of a digest an order names."""

T = TypeVar("T")


def price_json(prices: PriceList) -> str:
    """The canonical text of a list, with no line end."""
    return json.dumps(price_data(prices), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def price_data(prices: PriceList) -> Mapping[str, Any]:
    """The list as plain values, as the browser's script takes them."""
    return {"format": FORMAT, **plain(prices)}


def price_digest(text: str) -> str:
    """The digest of a list's canonical text, in full (hex); orders name its first ``SHORT`` signs."""
    return sha256(text.encode()).hexdigest()


def read_price_json(text: str) -> PriceList:
    """The list that was written so; ``ValueError`` for anything else."""
    try:
        data = json.loads(text)
        if data.pop("format") != FORMAT:
            raise ValueError("A price list of another format")
        currency = data["currency"]
        if not isinstance(currency, str):
            raise ValueError("A price list without a currency")
        return _read(PriceList, data, currency)
    except (ArithmeticError, AttributeError, KeyError, RecursionError, TypeError) as wrong:
        raise ValueError(f"No price list: {wrong}") from wrong


# --- writing ----------------------------------------------------------------------------------


def plain(value: object) -> Any:
    """A value of a price list as the browser's script takes it, without what is usual."""
    if isinstance(value, Money):
        return value.cents
    if is_dataclass(value):
        told = ((each, getattr(value, each.name)) for each in fields(value))
        return {each.name: plain(held) for each, held in told if held != _usual(each)}
    if isinstance(value, Decimal):
        return written(thousandths(value))
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return str(value) if isinstance(value, StrEnum) else value


def _usual(field: "Field[Any]") -> object:
    return field.default


# --- reading ----------------------------------------------------------------------------------


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _read(kind: type[T], data: Mapping[str, Any], currency: str) -> T:
    """A value of this dataclass; what is left out has its usual value, unknown keys are refused."""
    shape: Any = kind
    hints = _hints(shape)
    if strange := set(data) - set(hints):
        raise ValueError(f"Unknown in a price list: {', '.join(sorted(strange))}")
    return kind(**{name: _value(hints[name], held, currency) for name, held in data.items()})


def _value(kind: Any, held: Any, currency: str) -> Any:
    if get_origin(kind) is UnionType:
        kind = next(each for each in get_args(kind) if each is not NoneType)
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], each, currency) for each in _checked(list, held))
    if kind is Money:
        return Money(_checked(int, held), currency)
    if is_dataclass(kind):
        shape: Any = kind
        return _read(shape, _checked(dict, held), currency)
    if kind is Decimal:
        return _decimal(_checked(str, held))
    if issubclass(kind, StrEnum):
        return kind(_checked(str, held))
    return _checked(kind, held)


def _decimal(text: str) -> Decimal:
    value = read_figure(text)
    if value is None:
        raise ValueError(f"Not a number in a price list: {text!r:.40}")
    return Decimal(written(value))


def _checked(kind: type[T], held: object) -> T:
    if type(held) is not kind:
        raise ValueError(f"Not a {kind.__name__} in a price list: {held!r:.40}")
    return held
