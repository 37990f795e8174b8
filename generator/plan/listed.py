"""Recipes of lists that other programs read: feeds, and products for Google."""

from datetime import date, datetime
from typing import Literal

from generator.trade.money import Money
from generator.values import dataclass

FeedKind = Literal["rss", "atom", "json"]
"""The three notations of a feed."""


@dataclass(frozen=True, slots=True)
class FeedImage:
    """The picture of an entry; ``length`` in bytes, 0 where nobody counted."""

    address: str
    type: str
    length: int = 0


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A post or a product.

    ``id`` never changes once published.  ``summary`` is plain text, ``html`` the whole text with
    ``site:/…`` addresses.  Both times have a zone; a product may have none.
    """

    id: str
    title: str
    address: str
    summary: str
    html: str
    published: datetime | None
    updated: datetime | None
    author: str = ""
    tags: tuple[str, ...] = ()
    image: FeedImage | None = None
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class FeedWelcome:
    """What people read who open a feed in a browser; ``style`` is the address of its style sheet."""

    style: str
    head: str
    text: str
    home: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed in one notation: ``site`` is the site's whole address, ``home`` the page it follows.

    The newest entry comes first; when the feed changed last follows from its entries.
    """

    kind: FeedKind
    title: str
    subtitle: str
    site: str
    home: str
    address: str
    language: str
    author: str
    entries: tuple[FeedEntry, ...]
    welcome: FeedWelcome | None = None


@dataclass(frozen=True, slots=True)
class MerchantEntry:
    """A product for Google: ``price`` is the usual one, ``sale_price`` the one it is reduced to.

    ``shelves`` are its categories, the widest first; ``content`` how much is in it, as ``0.75 l``;
    ``shipping`` what sending it to a country costs.
    """

    id: str
    title: str
    description: str
    address: str
    pictures: tuple[str, ...]
    price: Money
    sale_price: Money | None
    availability: str
    available_from: date | None
    brand: str
    gtin: str
    shelves: tuple[str, ...]
    content: str
    shipping: tuple[tuple[str, Money], ...]


@dataclass(frozen=True, slots=True)
class MerchantFeed:
    """A feed of products for Google's Merchant Center."""

    title: str
    site: str
    home: str
    entries: tuple[MerchantEntry, ...]
