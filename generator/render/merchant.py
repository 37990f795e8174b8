"""A feed for Google's Merchant Center: RSS 2.0 with names of Google's own.

Source: Google, "Product data specification" and "About RSS 2.0 feeds".
"""

from collections.abc import Iterator
from functools import partial
from html import escape

from generator.plan.listed import MerchantEntry, MerchantFeed
from generator.render.addresses import Here, absolute
from generator.trade.money import Money

_text = partial(escape, quote=False)
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n<channel>\n'
)
_UNITS = {"m²": "sqm", "m³": "cbm"}


def write_merchant_feed(feed: MerchantFeed) -> bytes:
    """The feed's file; the same products give the same bytes."""
    here = Here(feed.home, feed.site)
    head = f"<title>{_text(feed.title)}</title>\n<link>{_link(feed.home, here)}</link>\n"
    about = f"<description>{_text(feed.title)}</description>\n"
    items = "".join(_item(entry, here) for entry in feed.entries)
    return f"{_HEAD}{head}{about}{items}</channel>\n</rss>\n".encode()


def _item(entry: MerchantEntry, here: Here) -> str:
    lines = "".join(f"  <g:{name}>{value}</g:{name}>\n" for name, value in _said(entry, here))
    return f"<item>\n{lines}</item>\n"


def _said(entry: MerchantEntry, here: Here) -> Iterator[tuple[str, str]]:
    yield "id", _text(entry.id)
    yield "title", _text(entry.title)
    yield "description", _text(entry.description)
    yield "link", _link(entry.address, here)
    first, *others = entry.pictures
    yield "image_link", _link(first, here)
    yield from (("additional_image_link", _link(each, here)) for each in others)
    yield "availability", entry.availability
    if entry.availability == "preorder" and entry.available_from:
        yield "availability_date", f"{entry.available_from:%Y-%m-%d}"
    yield "price", _price(entry.price)
    if entry.sale_price:
        yield "sale_price", _price(entry.sale_price)
    yield "condition", "new"
    yield "brand", _text(entry.brand)
    yield ("gtin", entry.gtin) if entry.gtin else ("identifier_exists", "no")
    if entry.shelves:
        yield "product_type", _text(" > ".join(entry.shelves))
    if entry.content:
        yield "unit_pricing_measure", _content(entry.content)
    for country, cost in entry.shipping:
        inside = f"<g:country>{country}</g:country><g:price>{_price(cost)}</g:price>"
        yield "shipping", inside


def _content(said: str) -> str:
    amount, _, unit = said.partition(" ")
    return f"{amount} {_UNITS.get(unit, unit)}"


def _price(amount: Money) -> str:
    return f"{amount.amount:.2f} {amount.currency}"


def _link(address: str, here: Here) -> str:
    return _text(absolute(address, here))
