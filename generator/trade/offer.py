"""What can be ordered: price, options, questions, quantities, deposit, cancellation ladder."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from generator.trade.money import Money, share
from generator.trade.spans import Moment
from generator.values import dataclass


class Mode(StrEnum):
    """What the visitor's button means (see ``trade.labels`` for what it says)."""

    ORDER = "order"
    ENQUIRY = "enquiry"
    NONE = "none"


class Kind(StrEnum):
    """What a product is; with ``perishable`` and ``sealed_hygiene`` it decides withdrawal."""

    GOODS = "goods"
    SERVICE = "service"
    COURSE = "course"
    DIGITAL = "digital"


class Availability(StrEnum):
    """An honest state in place of a stock count that no static page can keep."""

    IN_STOCK = "in-stock"
    MADE_TO_ORDER = "made-to-order"
    UNIQUE = "unique"
    PREORDER = "preorder"
    SOLD_OUT = "sold-out"


class QuestionKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes-no"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices of an option, and what it adds to (or takes from) the price."""

    label: str
    surcharge: Money
    sku: str = ""
    sold_out: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """A number the visitor chooses between two bounds, charged by the unit."""

    least: Decimal
    most: Decimal
    step: Decimal
    unit: str
    price_per_unit: Money


@dataclass(frozen=True, slots=True)
class Option:
    """Something to decide: by ``choices``, or by a number (``measure``); never both."""

    name: str
    choices: tuple[Choice, ...] = ()
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What the maker must know before the work, and why."""

    ask: str
    kind: QuestionKind = QuestionKind.TEXT
    unit: str = ""
    required: bool = False
    example: str = ""
    why: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many can be ordered at once; ``most`` 0 means no limit."""

    least: int = 1
    most: int = 0
    step: int = 1


@dataclass(frozen=True, slots=True)
class Deposit:
    """What is paid in advance: a percentage or an amount, from a price upward, due at a moment."""

    percent: Decimal | None = None
    amount: Money | None = None
    start: Money | None = None
    due: Moment | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of the cancellation ladder: until this moment, cancelling costs this much."""

    until: Moment
    percent: Decimal | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class CourseDate:
    """One date of a course; ``seats`` 0 means that they are not counted, ``full`` that all are taken."""

    start: datetime | date
    end: datetime | date | None = None
    seats: int = 0
    place: str = ""
    note: str = ""
    full: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """How much is in it, for the base price: 0.75 of ``l``."""

    amount: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class BasePrice:
    """The price of one ``per`` of ``unit``: 13.20 EUR per 1 kg."""

    price: Money
    per: int
    unit: str


_BASE_UNITS = {
    "g": ("kg", Decimal(1000)),
    "kg": ("kg", Decimal(1)),
    "ml": ("l", Decimal(1000)),
    "cl": ("l", Decimal(100)),
    "l": ("l", Decimal(1)),
    "cm": ("m", Decimal(100)),
    "m": ("m", Decimal(1)),
    "m²": ("m²", Decimal(1)),
    "m³": ("m³", Decimal(1)),
}
CONTENT_UNITS = tuple(_BASE_UNITS)


def base_price(price: Money, content: Content) -> BasePrice:
    """The price by kg, l, m, m² or m³, whichever the content is measured in (§ 5 PAngV 2022)."""
    unit, per_base = _BASE_UNITS[content.unit]
    return BasePrice(price * (per_base / content.amount), 1, unit)


def base_ratio(content: Content) -> tuple[int, int, str]:
    """How a base price is made of a price in whole numbers: times, by, and the unit it is for."""
    from fractions import Fraction

    unit, per_base = _BASE_UNITS[content.unit]
    times, by = (Fraction(per_base) / Fraction(content.amount)).as_integer_ratio()
    return times, by, unit


def deposit_of(total: Money, rule: Deposit) -> Money:
    """What ``rule`` asks for in advance of ``total``; nothing below the price it starts at."""
    if rule.start is not None and total < rule.start:
        return Money(0, total.currency)
    if rule.amount is not None:
        return min(rule.amount, total)
    return share(total, rule.percent or Decimal(0))
