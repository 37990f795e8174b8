"""A product on its page (Google: "Merchant listing" and "Product snippet structured data")."""

from collections.abc import Iterator

from generator.plan.views import ProductPage, SiteView
from generator.render.linked.node import Node, node, whole
from generator.render.linked.offers import can_be_bought, offer, terms_of_sale
from generator.render.linked.variants import group, varying
from generator.render.linked.voices import rating, reviews


def product(view: ProductPage, site: SiteView) -> Iterator[Node]:
    """The product; nothing where it has neither price nor rating, which Google takes for a fault."""
    own = view.product
    address = whole(view.page.address, site.url)
    said = _said(view, site)
    if own.price is None:
        if "aggregateRating" in said:
            yield node("Product", **said, url=address, sku=own.sku)
    elif varying(own):
        yield group(own, own.price, site, address, said)
    else:
        sale = terms_of_sale(own, own.price, site) if can_be_bought(own) else {}
        offers = offer(own, address, own.price, sale)
        yield node("Product", **said, url=address, sku=own.sku, gtin=own.gtin, offers=offers)


def _said(view: ProductPage, site: SiteView) -> Node:
    """What holds for a product and for all its variants."""
    own = view.product
    said = {
        "name": own.name,
        "description": view.page.description,
        "image": [whole(each.address, site.url) for each in own.images],
        "brand": node("Brand", name=own.brand or site.business.name),
        "review": reviews(own.testimonials, site),
        "aggregateRating": rating(own.testimonials, site),
    }
    return {name: value for name, value in said.items() if value}
