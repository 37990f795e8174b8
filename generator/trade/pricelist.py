"""Everything that decides what an order costs and whether it can be made: the price list.

One value holds for one day of a site, in all its languages.  It is published and recorded under its
digest (``trade.pricejson``), reckoned with by ``trade.pricing``, and by the visitor's browser in the
same whole numbers.  Amounts are of one currency, the list's.
"""

from decimal import Decimal

from generator.trade.money import Money
from generator.trade.offer import Deposit, Kind, Mode, Quantity, QuestionKind, Rung
from generator.trade.spans import Span
from generator.trade.tax import VatMode
from generator.trade.withdrawal import Ground
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class PricedChoice:
    """What a choice adds to, or takes from, the price of a piece."""

    surcharge: Money
    sku: str = ""
    sold_out: bool = False


@dataclass(frozen=True, slots=True)
class PricedMeasure:
    """A number between bounds, in steps from ``least``; at most three decimals."""

    least: Decimal
    most: Decimal
    step: Decimal
    price_per_unit: Money


@dataclass(frozen=True, slots=True)
class PricedOption:
    """Something that must be chosen: one of ``choices``, or a number within ``measure``."""

    choices: tuple[PricedChoice, ...] = ()
    measure: PricedMeasure | None = None


@dataclass(frozen=True, slots=True)
class QuestionRule:
    """How a question is answered, and whether it must be."""

    kind: QuestionKind = QuestionKind.TEXT
    required: bool = False


@dataclass(frozen=True, slots=True)
class PricedDate:
    """A date of a course, ``2026-12-05`` or ``2026-12-05 09:30``; ``seats`` 0: not counted."""

    start: str
    end: str = ""
    seats: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An option in one language; ``choices`` in the order of its priced choices."""

    name: str
    choices: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question in one language; ``choices`` of a question of that kind."""

    ask: str
    choices: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ProductWords:
    """A product in one language (``de-AT``); options and questions in the product's order."""

    language: str
    title: str
    options: tuple[OptionWords, ...] = ()
    questions: tuple[QuestionWords, ...] = ()


@dataclass(frozen=True, slots=True)
class PricedProduct:
    """A product that can be ordered or asked for; ``price`` None: priced individually.

    ``unique`` exists once.  ``deposit`` and ``cancellation`` are the product's own, else the site's
    hold.  ``weight`` is in grams.  ``ground`` says why a consumer cannot withdraw, if so.  ``words``
    hold one entry for each language of the site.
    """

    sku: str
    mode: Mode
    words: tuple[ProductWords, ...]
    kind: Kind = Kind.GOODS
    price: Money | None = None
    options: tuple[PricedOption, ...] = ()
    questions: tuple[QuestionRule, ...] = ()
    dates: tuple[PricedDate, ...] = ()
    quantity: Quantity = Quantity()
    unique: bool = False
    deposit: Deposit | None = None
    cancellation: tuple[Rung, ...] = ()
    delivery_time: Span | None = None
    shipping_class: str = ""
    weight: Decimal = Decimal(0)
    pickup_only: bool = False
    ground: Ground | None = None

    def within(self, language: str) -> ProductWords:
        """The words in ``language``; in the first language where it has none of its own."""
        return next((each for each in self.words if each.language == language), self.words[0])


@dataclass(frozen=True, slots=True)
class ShippingRate:
    """What sending to these countries costs.

    It fits goods of its class (all, where it has none) up to a weight in grams; from the value
    ``free_from`` of the goods upward it costs nothing.
    """

    to: tuple[str, ...]
    price: Money
    free_from: Money | None = None
    shipping_class: str = ""
    up_to: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceList:
    """All of it.  ``products`` stand by SKU, ``shipping`` in the owner's order: the first that fits."""

    currency: str
    vat: VatMode
    country: str
    products: tuple[PricedProduct, ...]
    shipping: tuple[ShippingRate, ...] = ()
    pickup: bool = False
    deposit: Deposit | None = None
    cancellation: tuple[Rung, ...] = ()

    def product(self, sku: str) -> PricedProduct | None:
        """The product of this number; None where nothing like it can be ordered."""
        return next((each for each in self.products if each.sku == sku), None)
