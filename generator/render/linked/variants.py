"""A product with variants (Google: "Product variants structured data", single-page sites)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice, product
from urllib.parse import urlencode

from generator.plan.views import ProductView, SiteView
from generator.render.linked.business import again
from generator.render.linked.node import Node, node, term
from generator.render.linked.offers import can_be_bought, offer, terms_of_sale
from generator.text import slug
from generator.trade.money import Money
from generator.trade.offer import Availability, Choice, Option

MOST = 24
"""Further variants would weigh more than they are worth; the first stand for all."""

_CALLED: Mapping[str, frozenset[str]] = {
    "color": frozenset({"farbe", "farbton", "color", "colour"}),
    "size": frozenset({"größe", "grösse", "format", "size"}),
    "material": frozenset({"material", "bezug", "einband", "leder", "stoff", "holz", "cover",
                           "leather", "fabric", "wood"}),
    "pattern": frozenset({"muster", "dekor", "pattern"}),
}  # fmt: skip
"""The properties by which Google lets variants differ, and what owners call them."""


def varying(own: ProductView) -> dict[str, Option]:
    """The options that make variants, by the property in which these differ; only of what is sold."""
    found: dict[str, Option] = {}
    for option in own.options if can_be_bought(own) else ():
        called = option.name.casefold()
        name = next((name for name, words in _CALLED.items() if called in words), "")
        if name and len(option.choices) > 1:
            found.setdefault(name, option)
    return found


def group(own: ProductView, price: Money, site: SiteView, address: str, said: Node) -> Node:
    """The product as the group of its variants, each found at an address that chooses it."""
    differ = varying(own)
    variants = islice(_variants(own, price, site, address, said), MOST)
    return node(
        "ProductGroup",
        **said,
        url=address,
        productGroupID=own.sku,
        variesBy=[term(name) for name in differ],
        hasVariant=list(variants),
    )


def _variants(
    own: ProductView, lowest: Money, site: SiteView, address: str, said: Node
) -> Iterator[Node]:
    """Shipping and return stand in the first variant; the others refer to them."""
    differ = varying(own)
    whole, brief = _sale(own, lowest, site)
    for number, chosen in enumerate(product(*(option.choices for option in differ.values()))):
        labels = [each.label for each in chosen]
        names = [option.name for option in differ.values()]
        place = f"{address}?{urlencode(dict(zip(names, labels, strict=True)))}"
        gone = any(each.sold_out for each in chosen)
        price = _price(lowest, differ.values(), chosen)
        shown = replace(own, availability=Availability.SOLD_OUT) if gone else own
        yield node(
            "Product",
            name=f"{own.name}, {', '.join(labels)}",
            image=said.get("image", [])[:1],
            sku=_sku(own, chosen, site.language),
            **dict(zip(differ, labels, strict=True)),
            offers=offer(shown, place, price, brief if number else whole),
        )


def _price(lowest: Money, options: Iterable[Option], chosen: tuple[Choice, ...]) -> Money:
    """The product's price holds for the cheapest choices."""
    price = lowest
    for option, choice in zip(options, chosen, strict=True):
        free = [each.surcharge for each in option.choices if not each.sold_out]
        price = price + choice.surcharge - min(free, default=choice.surcharge)
    return price


def _sku(own: ProductView, chosen: tuple[Choice, ...], language: str) -> str:
    """Its own number, or the product's with what was chosen."""
    if len(chosen) == 1 and chosen[0].sku:
        return chosen[0].sku
    return "-".join((own.sku, *(each.sku or slug(each.label, language) for each in chosen)))


def _sale(own: ProductView, price: Money, site: SiteView) -> tuple[Node, Node]:
    """The terms of sale whole, with names, and as references by these names."""
    said = terms_of_sale(own, price, site)
    ways = [{**way, "@id": f"#shipping-{n}"} for n, way in enumerate(said["shippingDetails"])]
    returns = said["hasMerchantReturnPolicy"] and {
        **said["hasMerchantReturnPolicy"],
        "@id": "#returns",
    }
    whole = {**said, "shippingDetails": ways, "hasMerchantReturnPolicy": returns}
    brief: Node = {
        "seller": again(site),
        "shippingDetails": [{"@id": way["@id"]} for way in ways],
        "hasMerchantReturnPolicy": {"@id": "#returns"} if returns else None,
    }
    return whole, brief
