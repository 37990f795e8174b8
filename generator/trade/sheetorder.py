"""From the fields of a sheet to the order that they say."""

from collections.abc import Callable, Iterator
from dataclasses import field, fields
from datetime import date
from typing import TypeVar

from generator.patterns import pattern
from generator.problems import Location, Problem, problem
from generator.trade.money import CURRENCIES, Money
from generator.trade.normal import folded
from generator.trade.offer import Mode
from generator.trade.order import (
    PICKUP,
    Answer,
    Chosen,
    Customer,
    Order,
    OrderLine,
    TermsRef,
)
from generator.trade.ordercode import read_code
from generator.trade.sheetfields import LEFT_OUT
from generator.trade.sheetwords import SheetWords
from generator.trade.spans import Span
from generator.values import dataclass

T = TypeVar("T")

_AMOUNT = r"([0-9]{1,9})[.,]([0-9]{2}) ?([A-Za-z]{3})"
_MONEY = pattern(_AMOUNT)
_QUANTITY = pattern(
    rf"([0-9]{{1,6}})(?: ?[xX×] ?([0-9]{{1,9}})[.,]([0-9]{{2}})(?: ?[A-Za-z]{{3}})? ?= ?{_AMOUNT})?"
)
_TITLE = pattern(r"(.{1,2000}?) ?\(([^()]{1,60})\)")
_TERMS = pattern(r"([^()]{1,60}?) ?\(([0-9a-fA-F]{4,64})\)")
_SPAN = pattern(r"([0-9]{1,4})(?: ?[-–] ?([0-9]{1,4}))? ?([^0-9]{1,40})")
_DAY = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CUSTOMER = tuple(each.name for each in fields(Customer))

OF_PRODUCT = frozenset({"line", "choice", "date", "answer", "quantity", "time"})
"""The keys of fields that stand once or more for each product."""


@dataclass(frozen=True, slots=True)
class ReadField:
    """A field as it was found: what its label means, what it says, on which line it begins.

    ``position`` is that of its product; 0 for the fields of no product.
    """

    key: str
    value: str
    line: int
    position: int = 0

    @property
    def counted(self) -> str:
        """What its check is computed from."""
        return f"{self.key}{self.position if self.key == 'line' else ''}:{self.value}"


@dataclass(frozen=True, slots=True)
class Assembly:
    """The order that some fields make, where its parts stand, and what could not be understood.

    ``order`` is None without a code, a day and a mode.
    """

    order: Order | None
    problems: tuple[Problem, ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    left_out: tuple[str, ...] = ()


def assembled(read: tuple[ReadField, ...], language: str, words: SheetWords) -> Assembly:
    """The order that ``read`` says, field by field."""
    found = _Found(words)
    for each in read:
        found.take(each)
    lines = tuple(_line(found, held, at) for at, held in sorted(found.products.items()))
    if sorted(found.products) != list(range(1, len(lines) + 1)):
        found.problems.append(problem("sheet-position-missing", Location(""), found=len(lines)))
    order = _order(found, language, lines)
    return Assembly(order, tuple(found.problems), tuple(found.places), tuple(found.left_out))


@dataclass(slots=True)
class _Found:
    """The fields while they are sorted and understood; lives for one assembly only."""

    words: SheetWords
    single: dict[str, ReadField] = field(default_factory=dict)
    products: dict[int, list[ReadField]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    places: list[tuple[str, int]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def take(self, each: ReadField) -> None:
        """A field to its place; the first of two that exclude each other counts."""
        held = self.products.get(each.position, [])
        if each.key in OF_PRODUCT and not each.position:
            self.doubt("sheet-field-astray", each)
        elif each.key in OF_PRODUCT:
            if each.key not in ("choice", "answer") and any(it.key == each.key for it in held):
                self.doubt("sheet-field-twice", each)
            else:
                self.products.setdefault(each.position, []).append(each)
        elif each.key in self.single:
            self.doubt("sheet-field-twice", each)
        else:
            self.single[each.key] = each
            self.places.append((each.key, each.line))

    def doubt(self, code: str, each: ReadField) -> None:
        """Something is wrong with a field."""
        label = self.words.labels[each.key][0]
        self.problems.append(problem(code, Location("", each.line), label=label, found=each.value))

    def understood(self, each: ReadField | None, reader: Callable[[str], T | None]) -> T | None:
        """What a field says; None where it is missing or makes no sense, which is a problem."""
        if each is None:
            return None
        value = reader(each.value)
        if value is None:
            self.doubt("sheet-value-unreadable", each)
        return value

    def text(self, key: str) -> str:
        """A text, empty where there is none or it was left out of a compact sheet."""
        each = self.single.get(key)
        if each is not None and each.value == LEFT_OUT:
            self.left_out.append(self.words.labels[key][0])
            return ""
        return each.value if each else ""


# --- the order --------------------------------------------------------------------------------


def _order(found: _Found, language: str, lines: tuple[OrderLine, ...]) -> Order | None:
    single = found.single
    head = single.get("order") or single.get("enquiry")
    for key, each in (("order", head), ("day", single.get("day"))):
        if each is None:
            label = found.words.labels[key][0]
            found.problems.append(problem("sheet-field-missing", Location(""), label=label))
    code = found.understood(head, read_code)
    day = found.understood(single.get("day"), _day)
    rest = {
        key: found.understood(single.get(key), _money) for key in ("shipping", "total", "deposit")
    }
    terms = found.understood(single.get("terms"), _terms)
    if head is None or code is None or day is None:
        return None
    return Order(
        code=code,
        mode=Mode.ORDER if head.key == "order" else Mode.ENQUIRY,
        language=language,
        day=day,
        site=found.text("site"),
        lines=lines,
        to=PICKUP if found.text("to") == found.words.pickup else found.text("to"),
        payment=found.text("payment"),
        terms=terms,
        prices=found.text("prices"),
        customer=Customer(**{name: found.text(name) for name in _CUSTOMER}),
        message=found.text("message"),
        **rest,
    )


def _line(found: _Found, held: list[ReadField], at: int) -> OrderLine:
    by_key = {each.key: each for each in held}
    for name in ("line", "quantity"):
        if name not in by_key:
            label = f"{found.words.labels[name][0]} ({at})"
            where = Location("", held[0].line)
            found.problems.append(problem("sheet-field-missing", where, label=label))
    title, sku = found.understood(by_key.get("line"), _title) or ("", "")
    quantity, price, total = found.understood(by_key.get("quantity"), _quantity) or (0, None, None)
    _place(found, held, at)
    when = by_key.get("date")
    return OrderLine(
        sku=sku,
        title=title,
        quantity=quantity,
        price=price,
        sum=total,
        chosen=tuple(Chosen(*pair) for pair in _pairs(found, held, "choice")),
        answers=tuple(
            Answer(ask, text) for ask, text in _pairs(found, held, "answer") if text != LEFT_OUT
        ),
        date=when.value if when else "",
        delivery_time=found.understood(by_key.get("time"), lambda text: _span(text, found.words)),
    )


def _pairs(found: _Found, held: list[ReadField], key: str) -> Iterator[tuple[str, str]]:
    for each in held:
        if each.key == key:
            pair = found.understood(each, _pair)
            if pair is not None:
                yield pair
                if pair[1] == LEFT_OUT:
                    found.left_out.append(pair[0])


def _place(found: _Found, held: list[ReadField], at: int) -> None:
    counts = {"choice": 0, "answer": 0}
    for each in held:
        part = f"line.{at}" if each.key == "line" else f"line.{at}.{each.key}"
        if each.key in counts:
            counts[each.key] += 1
            part = f"{part}.{counts[each.key]}"
        found.places.append((part, each.line))


# --- values -----------------------------------------------------------------------------------


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def _money(text: str) -> Money | None:
    match = _MONEY.fullmatch(text)
    return _amount(*match.groups()) if match else None


def _amount(whole: str, cents: str, currency: str) -> Money | None:
    known = currency.upper() in CURRENCIES
    return Money(int(whole) * 100 + int(cents), currency.upper()) if known else None


def _quantity(text: str) -> tuple[int, Money | None, Money | None] | None:
    match = _QUANTITY.fullmatch(text)
    if match is None:
        return None
    count, whole, cents, *total = match.groups()
    if whole is None:
        return int(count), None, None
    price, line_sum = _amount(whole, cents, total[2]), _amount(*total)
    known = price is not None and line_sum is not None
    return (int(count), price, line_sum) if known else None


def _title(text: str) -> tuple[str, str] | None:
    match = _TITLE.fullmatch(text)
    return (match[1], match[2]) if match else None


def _pair(text: str) -> tuple[str, str] | None:
    """What was asked and what was said; the first ``=`` parts them, since no name has one."""
    ask, equals, said = text.partition("=")
    return (ask.strip(), said.strip()) if equals and ask.strip() and said.strip() else None


def _terms(text: str) -> TermsRef | None:
    match = _TERMS.fullmatch(text)
    return TermsRef(match[1], match[2].lower()) if match else None


def _span(text: str, words: SheetWords) -> Span | None:
    match = _SPAN.fullmatch(text)
    if match is None:
        return None
    for unit, said in words.units.items():
        if folded(match[3]) in map(folded, said):
            return Span(int(match[1]), int(match[2] or match[1]), unit)
    return None
