"""Offers: price, availability, shipping and return.

Google tells two cases apart: "Merchant listing" for what can be bought on the page, "Product
snippet" for everything else.  Only what can be ordered here carries shipping and return.
"""

from generator.plan.views import ProductView, ShippingView, SiteView
from generator.render.linked.business import named
from generator.render.linked.node import Node, node, sum_of, term
from generator.trade.money import Money
from generator.trade.offer import Availability, Mode
from generator.trade.spans import Span, Unit

_STATES = {
    Availability.IN_STOCK: "InStock",
    Availability.MADE_TO_ORDER: "InStock",  # Google knows no such state; the delivery time tells it
    Availability.UNIQUE: "LimitedAvailability",
    Availability.PREORDER: "PreOrder",
    Availability.SOLD_OUT: "SoldOut",
}
_DAYS = {Unit.DAYS: 1, Unit.WORKING_DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30}
_CODES = {"kg": "KGM", "l": "LTR", "m": "MTR", "m²": "MTK", "m³": "MTQ"}
"""The units of base prices by UN/CEFACT Recommendation 20."""


def can_be_bought(product: ProductView) -> bool:
    """Whether the page sells: a binding order at a price that is said."""
    ordered = product.order is not None and product.order.wish is Mode.ORDER
    return ordered and product.price is not None


def offer(product: ProductView, address: str, price: Money, sale: Node) -> Node:
    """The product, or a variant of it, at ``price``; ``sale`` is what ``terms_of_sale`` says."""
    only_here = product.order is None and product.availability is Availability.IN_STOCK
    preorder = product.availability is Availability.PREORDER
    starts = product.available_from if preorder else None
    return node(
        "Offer",
        url=address,
        price=sum_of(price),
        priceCurrency=price.currency,
        priceSpecification=_prices(product, price),
        availability=term("InStoreOnly" if only_here else _STATES[product.availability]),
        availabilityStarts=starts.isoformat() if starts else "",
        itemCondition=term("NewCondition"),
        **sale,
    )


def _prices(product: ProductView, price: Money) -> list[Node]:
    """The price struck through, and the price by kilogram or litre; both only of the lowest price."""
    if price != product.price:
        return []
    found = []
    if product.was_price:
        found.append(_price(product.was_price, priceType=term("StrikethroughPrice")))
    if base := product.base_price:
        amount = node("QuantitativeValue", value=base.per, unitCode=_CODES[base.unit])
        found.append(_price(base.price, referenceQuantity=amount))
    return found


def _price(amount: Money, **more: object) -> Node:
    return node(
        "UnitPriceSpecification", price=sum_of(amount), priceCurrency=amount.currency, **more
    )


def terms_of_sale(product: ProductView, price: Money, site: SiteView) -> Node:
    """Who sells, shipping and return, as properties of an offer; empty ones included."""
    return {
        "seller": named(site),
        "shippingDetails": [
            _shipping(way, product, price) for way in product.shipping if way.codes
        ],
        "hasMerchantReturnPolicy": _returns(product),
    }


def _shipping(way: ShippingView, product: ProductView, price: Money) -> Node:
    free = way.price is None or (way.free_from is not None and price >= way.free_from)
    rate = Money(0, price.currency) if free or way.price is None else way.price
    return node(
        "OfferShippingDetails",
        shippingRate=node("MonetaryAmount", value=sum_of(rate), currency=rate.currency),
        shippingDestination=[node("DefinedRegion", addressCountry=code) for code in way.codes],
        deliveryTime=_delivery(product.delivery_time),
    )


def _delivery(time: Span | None) -> Node | None:
    """Our spans end when the parcel arrives; how much of them is making, nobody said."""
    if time is None or time.unit not in _DAYS:
        return None
    days = _DAYS[time.unit]
    return node(
        "ShippingDeliveryTime",
        handlingTime=_days(0, 0),
        transitTime=_days(time.least * days, time.most * days),
    )


def _days(least: int, most: int) -> Node:
    return node("QuantitativeValue", minValue=least, maxValue=most, unitCode="DAY")


def _returns(product: ProductView) -> Node | None:
    """The right of withdrawal; a consumer bears what sending back costs (Art. 14 CRD)."""
    codes = sorted({code for way in product.shipping for code in way.codes})
    if product.returnable is None or not codes:
        return None
    if not product.returnable:
        never = term("MerchantReturnNotPermitted")
        return node("MerchantReturnPolicy", applicableCountry=codes, returnPolicyCategory=never)
    return node(
        "MerchantReturnPolicy",
        applicableCountry=codes,
        returnPolicyCategory=term("MerchantReturnFiniteReturnWindow"),
        merchantReturnDays=product.returnable,
        returnMethod=term("ReturnByMail"),
        returnFees=term("ReturnFeesCustomerResponsibility"),
    )
