"""Products for Google's Merchant Center: what can be ordered, at a price, with a picture."""

from collections.abc import Iterator

from generator.config.settings import Shipping
from generator.model import offers
from generator.model.site import Page
from generator.plan.edition import Planning
from generator.plan.listed import MerchantEntry, MerchantFeed
from generator.plan.products import product_images
from generator.plan.recipes import Output, path_of
from generator.plan.sites import list_title, place
from generator.text import excerpt
from generator.trade.money import Money
from generator.trade.offer import Availability, Kind, Mode

LONGEST_TITLE, LONGEST_TEXT = 150, 5000
"""Characters (Google, "Product data specification")."""

_STATES = {
    Availability.PREORDER: "preorder",
    Availability.SOLD_OUT: "out_of_stock",
}


def merchant_outputs(planning: Planning) -> Iterator[Output]:
    """The feed of one language; none where nothing fits it."""
    entries = tuple(_entries(planning))
    shelf = place(planning, "products")
    if entries:
        title = f"{planning.config.site.title}: {list_title(planning, 'products')}"
        feed = MerchantFeed(title, planning.config.site.url, shelf, entries)
        yield Output(path_of(f"{shelf}merchant.xml"), feed)


def _entries(planning: Planning) -> Iterator[MerchantEntry]:
    config = planning.config
    for page in planning.edition.products:
        price, _ = offers.lowest_price(page.product, config)
        sold = offers.mode(page.product, config) is Mode.ORDER and not page.hidden
        things = page.product.kind in (Kind.GOODS, Kind.DIGITAL)
        images = product_images(page, planning) if sold and things and price else ()
        if price and images and "." in images[0].address and not images[0].address.endswith(".svg"):
            yield _entry(page, planning, price, tuple(each.address for each in images[:11]))


def _entry(
    page: Page, planning: Planning, price: Money, pictures: tuple[str, ...]
) -> MerchantEntry:
    product = page.product
    about = page.head.description or page.document.body.excerpt or page.head.title
    shelves = planning.shelves_of.get(page.key, ())
    content = product.net_content
    return MerchantEntry(
        id=offers.sku(page),
        title=excerpt(page.head.title, LONGEST_TITLE),
        description=excerpt(about, LONGEST_TEXT),
        address=page.address,
        pictures=pictures,
        price=product.was_price or price,
        sale_price=price if product.was_price else None,
        availability=_STATES.get(product.availability, "in_stock"),
        available_from=product.available_from,
        brand=product.brand or planning.config.business.name,
        gtin=product.gtin,
        shelves=tuple(each.title for each in shelves),
        content=f"{content.amount:f} {content.unit}" if content else "",
        shipping=tuple(_shipping(offers.rates(product, planning.config), price)),
    )


def _shipping(rates: tuple[Shipping, ...], price: Money) -> Iterator[tuple[str, Money]]:
    for rate in rates:
        free = rate.free_from is not None and price >= rate.free_from
        cost = Money(0, price.currency) if free or rate.price is None else rate.price
        yield from ((code, cost) for code in rate.to)
