"""The prices of the day, and from them the lowest of the 30 days before a reduction.

A file says which prices hold from a day on, and which files it follows (``after``): a chain, or two
strands where two people released apart from each other, until a later release follows both.  Its
name ends with a digest of what it says, so that two different ones never contend for a name.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from graphlib import TopologicalSorter
from hashlib import sha256
from typing import Any

from generator.patterns import pattern
from generator.problems import Location, Problem, problem
from generator.trade.money import Money
from generator.values import dataclass

FOLDER = "records/days"
WINDOW = timedelta(days=30)
"""How long before a reduction its former price is looked for (Art. 6a of Directive 98/6/EC)."""

_NAME = pattern(r"\d{4}-\d\d-\d\d\.[0-9a-f]{12}")
_LIST = pattern(r"[0-9a-f]{12,64}")
_SKU_LIMIT = 200
_FORMAT = 1


@dataclass(frozen=True, slots=True, order=True)
class DayPrice:
    """The price of a product as pages show it; ``reduced`` if a higher one stands struck out beside."""

    sku: str
    cents: int
    reduced: bool = False


@dataclass(frozen=True, slots=True)
class DayPrices:
    """The prices from a day on.  ``prices`` are in the order of their SKUs, ``after`` of names.

    ``list`` is the digest of the price list of that day.
    """

    day: date
    list: str
    currency: str
    prices: tuple[DayPrice, ...]
    after: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The day and a digest: what later ones follow."""
        text = json.dumps(_data(self), sort_keys=True, separators=(",", ":"))
        return f"{self.day.isoformat()}.{sha256(text.encode()).hexdigest()[:12]}"

    @property
    def file(self) -> str:
        """Where it is kept, from the site's folder."""
        return f"{FOLDER}/{self.name}.json"


def written(prices: DayPrices) -> str:
    """The file of a day's prices, a product to a line."""
    data = _data(prices)
    lines = (f"  {_json(sku)}: {_json(said)}" for sku, said in data.pop("prices").items())
    head = "".join(f" {_json(key)}: {_json(value)},\n" for key, value in data.items())
    return "{\n" + head + ' "prices": {\n' + ",\n".join(lines) + "\n }\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _data(prices: DayPrices) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "day": prices.day.isoformat(),
        "after": list(prices.after),
        "list": prices.list,
        "currency": prices.currency,
        "prices": {
            each.sku: {"cents": each.cents} | ({"reduced": True} if each.reduced else {})
            for each in prices.prices
        },
    }


def read(text: str, file: str) -> DayPrices | Problem:
    """The prices that a file holds; a problem if it is not as it was written."""
    try:
        found = _understood(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return problem("record-unreadable", Location(file))
    return found if found.file == file else problem("record-changed", Location(file))


def _understood(data: Mapping[str, object]) -> DayPrices:
    """Raises ValueError and its kind for anything that we never write."""
    after, prices = data["after"], data["prices"]
    if data["format"] != _FORMAT or not isinstance(after, list) or not isinstance(prices, dict):
        raise ValueError(data)
    if not all(_NAME.fullmatch(each) for each in after) or not _LIST.fullmatch(str(data["list"])):
        raise ValueError(data)
    return DayPrices(
        day=date.fromisoformat(str(data["day"])),
        list=str(data["list"]),
        currency=str(data["currency"]),
        prices=tuple(sorted(_price(sku, said) for sku, said in prices.items())),
        after=tuple(sorted(after)),
    )


def _price(sku: str, said: Mapping[str, object]) -> DayPrice:
    cents, reduced = said["cents"], said.get("reduced", False)
    if type(cents) is not int or type(reduced) is not bool or len(sku) > _SKU_LIMIT:
        raise ValueError(said)
    return DayPrice(sku, cents, reduced)


# --- the history of prices ---------------------------------------------------------------------


def latest(days: Iterable[DayPrices]) -> tuple[DayPrices, ...]:
    """Those that no other follows: one, or one of each strand that was released apart."""
    known = {each.name: each for each in days}
    followed = {name for each in known.values() for name in each.after}
    return tuple(each for name, each in sorted(known.items()) if name not in followed)


@dataclass(frozen=True, slots=True)
class Held:
    """Prices and the days on which they held, both included; on a day of change old and new did."""

    first: date
    last: date
    prices: DayPrices


def history(days: Iterable[DayPrices]) -> tuple[Held, ...]:
    """All prices in the order in which they came."""
    known = {each.name: each for each in days}
    ends: dict[str, date] = {}
    for each in known.values():
        for name in each.after:
            ends[name] = min(each.day, ends.get(name, date.max))
    follows = {name: [one for one in known[name].after if one in known] for name in sorted(known)}
    settled = sorted(TopologicalSorter(follows).static_order(), key=lambda name: known[name].day)
    return tuple(Held(known[name].day, ends.get(name, date.max), known[name]) for name in settled)


def lowest_before(past: Sequence[Held], sku: str, price: Money, today: date) -> Money | None:
    """The lowest price of ``sku`` in the 30 days before its present reduction to ``price`` began.

    A reduction that grew step by step began with its first step.  None where nothing is known of
    the days before.
    """
    held = [
        (each, found)
        for each in past
        for found in each.prices.prices
        if found.sku == sku and each.prices.currency == price.currency
    ]
    begin = _reduced_since(held, price, today)
    first, last = begin - WINDOW, begin - timedelta(days=1)
    seen = [found.cents for each, found in held if each.first <= last and each.last >= first]
    return Money(min(seen), price.currency) if seen else None


def days_at(past: Sequence[Held], sku: str, price: Money, today: date) -> int:
    """For how many days on end ``sku`` has cost ``price``, at the longest."""
    longest, begin = 0, None
    for each in past:
        same = any(
            (found.sku, found.cents, each.prices.currency) == (sku, price.cents, price.currency)
            for found in each.prices.prices
        )
        begin = (begin or each.first) if same else None
        if begin:
            longest = max(longest, (min(each.last, today) - begin).days)
    return longest


def _reduced_since(held: Sequence[tuple[Held, DayPrice]], price: Money, today: date) -> date:
    """The day on which the present, unbroken run of ever lower reduced prices began."""
    begin, lowest = today, price.cents
    for each, found in reversed(held):
        if each.first > today:
            continue
        if not found.reduced or found.cents < lowest:
            break
        begin, lowest = each.first, found.cents
    return begin
