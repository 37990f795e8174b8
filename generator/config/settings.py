"""The settings of a site, as values."""

from dataclasses import field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from generator.config.duties import (
    Accessibility,
    Disputes,
    Insurance,
    Media,
    Privacy,
    Profession,
    Withdrawal,
)
from generator.fields.kinds import Named, Said
from generator.fields.reach import Point
from generator.problems import Location
from generator.trade.money import Money
from generator.trade.offer import Deposit, Mode, Rung
from generator.trade.spans import Span
from generator.values import dataclass

SHARED_BY = ("mail", "whatsapp", "telegram", "mastodon")
"""The ways by which visitors can pass a page on; plain links, nothing is loaded for them."""


class Wanted(StrEnum):
    """Whether something is made: always, never, or where it costs next to nothing."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """The site itself.  ``languages`` begins with its own; ``url`` ends with a slash.

    ``allowed_hosts`` are those that pages may load something from; without a name, none.
    """

    title: str = ""
    url: str = ""
    tagline: Said = Said()
    description: Said = Said()
    language: str = "de-AT"
    languages: tuple[str, ...] = ("de-AT",)
    timezone: str = "Europe/Vienna"
    theme: Named | None = None
    logo: Named | None = None
    address_form: str = "Sie"
    example: bool = False
    cards: Wanted = Wanted.AUTO
    allowed_hosts: tuple[str, ...] = ()
    share: tuple[str, ...] = SHARED_BY


@dataclass(frozen=True, slots=True)
class ThemeSettings:
    """The options of the theme as typed, with their places; the theme says which it knows."""

    options: tuple[tuple[str, Named], ...] = ()


@dataclass(frozen=True, slots=True)
class Vat:
    """How turnover is taxed.  ``rate`` is a percentage."""

    mode: str = "standard"
    id: str = ""
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """The entry in a register; ``name`` is that of the register where it is not the country's usual one."""

    name: str = ""
    court: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """The account for deposits; ``holder`` is exactly the name that the bank knows."""

    holder: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """Days on which nobody is there, both included."""

    start: date = date.min
    end: date | None = None
    note: Said = Said()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here."""

    name: str = ""
    role: Said = Said()
    photo: Named | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """Days of the week (0 Monday … 6 Sunday) and the times at which somebody is there."""

    days: tuple[int, ...]
    times: tuple[tuple[time, time], ...]


@dataclass(frozen=True, slots=True)
class Business:
    """Who the visitor deals with; ``permit`` says that the activity needs one."""

    name: str = ""
    email: str = ""
    owner: str = ""
    legal_form: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    phone: str = ""
    whatsapp: str = ""
    signal: str = ""
    telegram: str = ""
    threema: str = ""
    location: Point | None = None
    newsletter: Said = Said()
    vat: Vat = Vat()
    register: Register | None = None
    chamber: str = ""
    authority: str = ""
    trade: str = ""
    trade_seat: str = ""
    permit: bool = False
    representatives: tuple[str, ...] = ()
    object: Said = Said()
    economic_id: str = ""
    capital: Said = Said()
    in_liquidation: bool = False
    profession: Profession | None = None
    insurance: Insurance | None = None
    media: Media = Media()
    disputes: Disputes | None = None
    employees: int | None = None
    turnover: Money | None = None
    bank: Bank | None = None
    hours: tuple[Hours, ...] = ()
    closed: tuple[Closed, ...] = ()
    profiles: tuple[tuple[str, str], ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Shipping:
    """A rate.  ``to`` are country codes; ``up_to`` is in grams; no price means pick-up."""

    to: tuple[str, ...] = ()
    price: Money | None = None
    free_from: Money | None = None
    shipping_class: str = ""
    up_to: Decimal | None = None
    pickup: bool = False


@dataclass(frozen=True, slots=True)
class Workload:
    """How long work takes at present; a span given here replaces the usual delivery time."""

    made_to_order: Span | None = None
    in_stock: Span | None = None
    note: Said = Said()


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for all visitors while it holds; both ends included.  ``link`` says where to read on."""

    text: Said = Said()
    start: date | datetime | None = None
    end: date | datetime | None = None
    link: Named | None = None


@dataclass(frozen=True, slots=True)
class Shop:
    """What holds for all orders; ``guarantee_notice`` names a file below ``static/``, by language."""

    currency: str = "EUR"
    audience: str = "consumers"
    markets: tuple[str, ...] = ()
    order_by: str = "mailto"
    endpoint: str = ""
    form_service: str = ""
    default_mode: Mode = Mode.ORDER
    delivery_time: Span | None = None
    reply_within: Span | None = None
    workload: Workload = Workload()
    shipping: tuple[Shipping, ...] = ()
    shipping_classes: tuple[tuple[str, Said], ...] = ()
    payment: tuple[str, ...] = ()
    deposit: Deposit | None = None
    cancellation: tuple[Rung, ...] = ()
    codes: Wanted = Wanted.AUTO
    withdrawal: Withdrawal = Withdrawal()
    eu_responsible: str = ""
    guarantee_notice: Said = Said()

    def class_name(self, key: str, language: str) -> str:
        """What customers read of a class of shipping; its key where nothing else is said."""
        return dict(self.shipping_classes).get(key, Said()).within(language) or key


@dataclass(frozen=True, slots=True)
class Lists:
    """How many entries a page of a list holds, and how many a feed."""

    entries: int = 12
    feed: int = 20


@dataclass(frozen=True, slots=True)
class Target:
    """A place to publish to."""

    name: str = ""
    kind: str = ""
    host: str = ""
    port: int = 0
    user: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """The owner's own server for sending mail; ``port`` 0 is the usual one of ``security``.

    The password never stands in a file of the site.
    """

    host: str = ""
    port: int = 0
    user: str = ""
    security: str = "tls"


@dataclass(frozen=True, slots=True)
class Silenced:
    """A rule of the law that shall not be reported, and why."""

    rule: Named = Named("", Location(""))
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LawSettings:
    """What the owner says of the law's rules."""

    silenced: tuple[Silenced, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that ``site.yaml`` says; ``places`` are lines of its keys, for later checks."""

    site: SiteSettings = SiteSettings()
    theme: ThemeSettings = ThemeSettings()
    business: Business = Business()
    shop: Shop = Shop()
    lists: Lists = Lists()
    addresses: tuple[tuple[str, Said], ...] = ()
    menu: tuple[Named, ...] = ()
    notices: tuple[Notice, ...] = ()
    publish: tuple[Target, ...] = ()
    mail: Mail | None = None
    law: LawSettings = LawSettings()
    privacy: Privacy = Privacy()
    accessibility: Accessibility = Accessibility()
    extra: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, int, int], ...] = field(default=(), repr=False)

    def place(self, *names: str) -> Location:
        """Where ``site.yaml`` says the first of these (``shop.shipping``) that it says at all."""
        known = {name: (line, column) for name, line, column in self.places}
        return Location("site.yaml", *next((known[name] for name in names if name in known), ()))

    def address_part(self, name: str, language: str) -> str:
        """The first part of an address as the owner renamed it: ``produkte`` for ``products``."""
        said = next((said for part, said in self.addresses if part == name), None)
        return (said.within(language) if said else "") or name
