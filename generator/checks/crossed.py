"""Facts of a product of which only one can hold, or that its kind does not have."""

from collections.abc import Iterator

from generator.content.heads import ProductHead
from generator.model.site import Page, Site
from generator.problems import Problem, problem, warning
from generator.trade.offer import Kind

_OF_GOODS = ("weight", "net_content", "perishable", "sealed_hygiene")


def crossed_facts(site: Site) -> Iterator[Problem]:
    """What a product says twice, or of what it is not; said of the original, not of translations."""
    for page in site.edition(site.config.site.language).products:
        yield from _weights(page)
        yield from _kind(page)
        yield from _prices(page)
        yield from _seats(page)


def _weights(page: Page) -> Iterator[Problem]:
    product: ProductHead = page.product
    sent = product.shipping.weight
    if product.weight and sent and product.weight != sent:
        yield problem("weight-twice", page.document.place("weight"))


def _kind(page: Page) -> Iterator[Problem]:
    """What only goods have, of a course or a file; a service may send something back."""
    kind = page.product.kind
    for name in _OF_GOODS if kind in (Kind.COURSE, Kind.DIGITAL) else ():
        if getattr(page.product, name):
            yield warning("fact-of-goods", page.document.place(name), field=name, kind=kind.value)


def _prices(page: Page) -> Iterator[Problem]:
    product: ProductHead = page.product
    if product.was_price and product.price is None:
        yield warning("was-price-unused", page.document.place("was_price"))


def _seats(page: Page) -> Iterator[Problem]:
    """A course that nobody can book: each order takes more places than any date has."""
    product: ProductHead = page.product
    counted = [each.seats for each in product.dates if each.seats]
    least = product.quantity.least
    if counted and len(counted) == len(product.dates) and max(counted) < least:
        yield problem(
            "seats-below-least", page.document.place("quantity"), least=least, seats=max(counted)
        )
