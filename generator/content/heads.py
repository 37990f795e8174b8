"""What the head of a content file says: the front matter, as values.

Words that a translation says anew and facts that are said once stand in the same classes; which is
which is declared in ``content.schema``.
"""

from datetime import date, datetime
from decimal import Decimal

from generator.fields.kinds import Named
from generator.problems import Location
from generator.trade.money import Money
from generator.trade.offer import (
    Availability,
    Content,
    Deposit,
    Kind,
    Mode,
    Quantity,
    QuestionKind,
    Rung,
)
from generator.trade.spans import Span
from generator.values import dataclass

Day = date | datetime


@dataclass(frozen=True, slots=True)
class PageHead:
    """The fields that every content file may have."""

    title: str = ""
    description: str = ""
    date: Day | None = None
    updated: Day | None = None
    tags: tuple[str, ...] = ()
    slug: str = ""
    moved_from: tuple[str, ...] = ()
    image: Named | None = None
    image_alt: str = ""
    image_focus: tuple[int, int] = (50, 50)
    layout: Named | None = None
    position: int | None = None
    menu: str = ""
    draft: bool = False
    publish_from: Day | None = None
    publish_until: Day | None = None
    role: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceHead:
    """A choice of an option; without ``surcharge`` it costs nothing more."""

    label: str = ""
    surcharge: Money | None = None
    sku: str = ""
    sold_out: bool = False
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class OptionHead:
    """An option by choices or by a number; a translation gives only its words."""

    name: str = ""
    choices: tuple[ChoiceHead, ...] = ()
    least: Decimal | None = None
    most: Decimal | None = None
    step: Decimal | None = None
    unit: str = ""
    price_per_unit: Money | None = None
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class QuestionHead:
    """A question to the customer; a translation gives only its words."""

    ask: str = ""
    kind: QuestionKind = QuestionKind.TEXT
    unit: str = ""
    required: bool = False
    example: str = ""
    why: str = ""
    choices: tuple[str, ...] = ()
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class ImageHead:
    """A picture of a product; ``focus`` in hundredths of its width and height."""

    file: Named | None = None
    alt: str = ""
    caption: str = ""
    focus: tuple[int, int] = (50, 50)
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class DateHead:
    """A date of a course; without ``seats`` they are not counted, 0 are none any more."""

    start: Day = date.min
    end: Day | None = None
    seats: int | None = None
    place: str = ""
    note: str = ""
    where: Location = Location("")


@dataclass(frozen=True, slots=True)
class ShippingHead:
    """How a product is sent; ``weight`` in grams."""

    shipping_class: Named | None = None
    weight: Decimal | None = None
    pickup_only: bool = False


@dataclass(frozen=True, slots=True)
class ProductHead:
    """The fields of a product."""

    kind: Kind = Kind.GOODS
    price: Money | None = None
    price_from: Money | None = None
    price_note: str = ""
    was_price: Money | None = None
    sku: str = ""
    gtin: str = ""
    brand: str = ""
    category: str = ""
    availability: Availability = Availability.IN_STOCK
    available_from: date | None = None
    substitute: Named | None = None
    delivery_time: Span | None = None
    order: Mode | None = None
    options: tuple[OptionHead, ...] = ()
    questions: tuple[QuestionHead, ...] = ()
    quantity: Quantity = Quantity()
    dates: tuple[DateHead, ...] = ()
    deposit: Deposit | None = None
    cancellation: tuple[Rung, ...] = ()
    net_content: Content | None = None
    perishable: bool = False
    sealed_hygiene: bool = False
    custom_made: bool = False
    custom_reason: str = ""
    included: tuple[str, ...] = ()
    not_included: tuple[str, ...] = ()
    may_vary: tuple[str, ...] = ()
    images: tuple[ImageHead, ...] = ()
    shipping: ShippingHead = ShippingHead()
    weight: Decimal | None = None
    pickup_only: bool = False
    manufacturer: str = ""
    eu_responsible: str = ""
    warnings: tuple[str, ...] = ()
    no_warnings: bool = False
    manufacturer_country: str = ""
    details: tuple[tuple[str, str], ...] = ()
    related: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class PostHead:
    """The fields of a post."""

    author: str = ""
    products: tuple[Named, ...] = ()
    feed: bool = True
    sponsored: bool = False


@dataclass(frozen=True, slots=True)
class TestimonialHead:
    """The fields of a testimonial; without ``consent`` nothing of it is published."""

    __test__ = False

    name: str = ""
    product: Named | None = None
    source: str = ""
    consent: bool = False
    verified: str = ""
    rating: int | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class TermsHead:
    """The fields of the order terms."""

    version: date | None = None
    valid_from: date | None = None


Head = PageHead | ProductHead | PostHead | TestimonialHead | TermsHead
