"""Who the visitor deals with, and what holds for all orders."""

from datetime import date, time

from generator.plan.views.duties import NoticeView
from generator.plan.views.elements import LinkView, PictureView
from generator.trade.money import Money
from generator.trade.offer import Deposit, Rung
from generator.trade.spans import Span
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One line of the opening hours: days by number (0 Monday … 6 Sunday), and their times."""

    days: tuple[int, ...]
    times: tuple[tuple[time, time], ...]


@dataclass(frozen=True, slots=True)
class ClosedView:
    """Days on which nobody is there, both included."""

    start: date
    end: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody who works here."""

    name: str
    role: str = ""
    photo: PictureView | None = None


@dataclass(frozen=True, slots=True)
class BusinessView:
    """Who the visitor deals with.  ``country`` is the country's name in the site's language.

    ``profiles`` are links to the business elsewhere; ``facts`` what the register, the chamber and
    the authorities know of it, each with its label, in the order in which an imprint shows it.
    """

    name: str
    owner: str = ""
    legal_form: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    country_code: str = ""
    phone: str = ""
    email: str = ""
    whatsapp: str = ""
    hours: tuple[OpeningHours, ...] = ()
    closed: tuple[ClosedView, ...] = ()
    people: tuple[PersonView, ...] = ()
    profiles: tuple[LinkView, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    logo: str = ""


@dataclass(frozen=True, slots=True)
class ShippingView:
    """One rate: where to (names in the site's language; empty for pick-up), what, and for how much.

    ``codes`` are the same countries by ISO 3166; ``shipping_class`` is what customers read of it.
    """

    to: tuple[str, ...]
    price: Money | None
    free_from: Money | None = None
    up_to: str = ""
    shipping_class: str = ""
    pickup: bool = False
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermsVersion:
    """A version of the order terms: the day that names it, since when it holds, where it stands."""

    version: date
    valid_from: date
    address: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ShopView:
    """What holds for all orders.  ``terms`` is the version of the order terms in force.

    ``guarantee`` is the official notice that whoever orders goods must see; None where none is due.
    ``workload`` is how long made-to-order work takes at present, ``workload_in_stock`` the same for
    what is in stock; ``reply_within`` is how soon enquiries and complaints are answered.
    """

    currency: str
    delivery_time: Span | None
    workload_note: str
    shipping: tuple[ShippingView, ...]
    payment: tuple[str, ...]
    deposit: Deposit | None
    cancellation: tuple[Rung, ...]
    terms: TermsVersion | None = None
    guarantee: NoticeView | None = None
    reply_within: Span | None = None
    workload: Span | None = None
    workload_in_stock: Span | None = None
