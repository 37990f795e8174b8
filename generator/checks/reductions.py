"""Reduced prices that the law measures otherwise than the page says."""

from collections.abc import Iterator

from generator.model import offers
from generator.model.site import Page, Site
from generator.problems import Problem, warning
from generator.records.days import Held, history, lowest_before


def unsound_reductions(site: Site) -> Iterator[Problem]:
    """Consumers must see the lowest price of the 30 days before a reduction of goods."""
    if site.config.shop.audience == "businesses":
        return
    past = history(site.records.days)
    for page in site.edition(site.config.site.language).products:
        if page.product.was_price is not None:
            yield from _reduction(page, site, past)


def _reduction(page: Page, site: Site, past: tuple[Held, ...]) -> Iterator[Problem]:
    price, _ = offers.lowest_price(page.product, site.config)
    was, where = page.product.was_price, page.document.place("was_price")
    if price is None or was is None or was <= price:  # no reduction is an error of its own
        return
    lowest = lowest_before(past, offers.sku(page), price, site.cutoff.date())
    if lowest is None:
        yield warning("was-price-unrecorded", where)
    elif was > lowest:
        yield warning("was-price-above-lowest", where, was=was, lowest=lowest)
