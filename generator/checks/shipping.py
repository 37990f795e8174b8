"""Rates of shipping that would never count, or that lead to where the shop does not sell."""

from collections.abc import Iterator

from generator.config.settings import Shipping
from generator.model.site import Site
from generator.problems import Problem, warning


def unsound_shipping(site: Site) -> Iterator[Problem]:
    """Of several rates the first that fits holds; what stands below one that fits always is idle."""
    shop = site.config.shop
    where = site.config.place("shop.shipping")
    for number, rate in enumerate(shop.shipping, 1):
        above = shop.shipping[: number - 1]
        if rate.pickup:
            continue
        if rate.to and all(
            any(_covers(other, rate, place) for other in above) for place in rate.to
        ):
            yield warning("shipping-unreached", where, number=number)
        beyond = [place for place in rate.to if shop.markets and place not in shop.markets]
        if rate.price and rate.free_from is not None and not rate.free_from:
            yield warning("shipping-always-free", where, number=number)
        if beyond:
            yield warning("shipping-beyond", where, number=number, places=", ".join(beyond))


def _covers(above: Shipping, rate: Shipping, place: str) -> bool:
    """Whether whatever ``rate`` fits, sent to ``place``, fits ``above`` as well."""
    classes = not above.shipping_class or above.shipping_class == rate.shipping_class
    weights = above.up_to is None or (rate.up_to is not None and rate.up_to <= above.up_to)
    return place in above.to and classes and weights
