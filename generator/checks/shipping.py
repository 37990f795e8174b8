"""Rates of shipping that never count or lead to where nothing is sold, and goods that none of them fits."""

from collections.abc import Iterator
from decimal import Decimal

from generator.config.settings import Shipping
from generator.content.heads import ProductHead
from generator.model.offers import mode
from generator.model.site import Site
from generator.problems import Problem, errors, problem, warning
from generator.trade.offer import Kind, Mode


def unsound_shipping(site: Site) -> Iterator[Problem]:
    """Of several rates the first that fits holds; what stands below one that fits always is idle."""
    shop = site.config.shop
    where = site.config.place("shop.shipping")
    for number, rate in enumerate(shop.shipping, 1):
        above = shop.shipping[: number - 1]
        if rate.pickup:
            if rate.to and rate.price:
                yield problem("pickup-sent", where, number=number)
            continue
        if rate.free_from and rate.price is not None and not rate.price:
            yield warning("shipping-free-anyway", where, number=number)
        if rate.to and all(
            any(_covers(other, rate, place) for other in above) for place in rate.to
        ):
            yield warning("shipping-unreached", where, number=number)
        beyond = [place for place in rate.to if shop.markets and place not in shop.markets]
        if rate.price and rate.free_from is not None and not rate.free_from:
            yield warning("shipping-always-free", where, number=number)
        if beyond:
            yield warning("shipping-beyond", where, number=number, places=", ".join(beyond))


def unshippable(site: Site) -> Iterator[Problem]:
    """Goods that no rate fits, and goods without a weight where rates go by it."""
    rates = [each for each in site.config.shop.shipping if not each.pickup]
    pickup = len(rates) < len(site.config.shop.shipping)
    sent = site.edition(site.config.site.language).products if site.config.shop.shipping else ()
    for page in sent:
        product = page.product
        ordered = product.kind is Kind.GOODS and mode(product, site.config) is Mode.ORDER
        if not ordered or any(errors(page.document.problems)):
            continue
        if product.shipping.pickup_only or product.pickup_only:
            if not pickup:
                yield warning("pickup-nowhere", page.document.place("pickup_only", "shipping"))
            continue
        named = product.shipping.shipping_class
        if named and named.text not in {each.shipping_class for each in rates}:
            continue  # told as a class that is not there
        weight = product.shipping.weight or product.weight
        fitting = [each for each in rates if _takes(each, product, weight)]
        if not fitting and not pickup:
            where = page.document.place("weight", "shipping.weight", "shipping")
            yield warning("shipping-unfit", where)
        elif weight is None and any(each.up_to is not None for each in fitting):
            yield warning("weight-unsaid", page.document.place("weight"))


def _takes(rate: Shipping, product: ProductHead, weight: Decimal | None) -> bool:
    named = product.shipping.shipping_class
    suits = not rate.shipping_class or (named is not None and named.text == rate.shipping_class)
    return suits and (rate.up_to is None or (weight or 0) <= rate.up_to)


def _covers(above: Shipping, rate: Shipping, place: str) -> bool:
    """Whether whatever ``rate`` fits, sent to ``place``, fits ``above`` as well."""
    classes = not above.shipping_class or above.shipping_class == rate.shipping_class
    weights = above.up_to is None or (rate.up_to is not None and rate.up_to <= above.up_to)
    return place in above.to and classes and weights
