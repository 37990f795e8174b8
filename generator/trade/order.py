"""An order as it was declared: what a visitor's browser writes and the owner's desk reads.

Every value here stands in the *normal form* (``trade.normal``): what ``trade.sheet`` writes of it
comes back equal.  Nothing in an order is trusted: it says what the customer saw, and
``trade.agreement`` says what is right under the price list it names.

The parts: ``trade.pricelist`` holds what an order costs, ``trade.pricing`` reckons it from wishes,
``trade.sheet`` writes and ``trade.sheetread`` reads the text that carries it.
"""

from dataclasses import field
from datetime import date

from generator.trade.money import Money
from generator.trade.offer import Mode
from generator.trade.spans import Span
from generator.values import dataclass

PICKUP = "pickup"
"""Where an order goes that is fetched; every other place is a country's ISO code."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice made: the option's name and the choice's label, in the order's language.

    Of a measure, ``choice`` is the number as sheets write it and its unit: ``85.5 cm``.
    """

    option: str
    choice: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of the maker and what was answered; never empty: unanswered ones are left out.

    Numbers are written ``12.5`` (and their unit), dates ``2026-12-24``, yes and no in the sheet's words.
    """

    ask: str
    text: str


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So many pieces of one product, all chosen alike.

    ``price`` is that of one piece with its surcharges, ``sum`` that of the line; both None where
    work is priced individually.  ``date`` is the start of a course (``2026-12-05 09:30``).
    """

    sku: str
    title: str
    quantity: int = 1
    price: Money | None = None
    sum: Money | None = None
    chosen: tuple[Chosen, ...] = ()
    answers: tuple[Answer, ...] = ()
    date: str = ""
    delivery_time: Span | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """Who orders; ``country`` is an ISO code."""

    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class TermsRef:
    """The version of the terms that was agreed to, and the beginning of its fingerprint (hex)."""

    version: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Order:
    """One declaration, a binding order or an enquiry.

    ``code`` is an order code (``trade.ordercode``), ``language`` a language of the site (``de-AT``),
    ``site`` its address.  ``to`` is a country, ``PICKUP``, or empty where nothing is sent.
    ``prices`` is the beginning of the price list's digest.  ``shipping``, ``total`` and ``deposit``
    are None where a line has no price or nothing is ordered (an enquiry without a product).
    """

    code: str
    mode: Mode
    language: str
    day: date
    site: str
    lines: tuple[OrderLine, ...] = ()
    to: str = ""
    shipping: Money | None = None
    total: Money | None = None
    deposit: Money | None = None
    payment: str = ""
    terms: TermsRef | None = None
    prices: str = ""
    customer: Customer = field(default=Customer())
    message: str = ""
