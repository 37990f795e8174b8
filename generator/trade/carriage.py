"""What sending an order costs: one parcel, at the dearest of the rates that its pieces need."""

from generator.trade.figures import thousandths
from generator.trade.flaws import Flaw
from generator.trade.money import Money
from generator.trade.offer import Kind
from generator.trade.order import PICKUP, OrderLine
from generator.trade.pricelist import PricedProduct, PriceList, ShippingRate

Sent = tuple[int, PricedProduct, OrderLine]
"""A position of the order, its product and its line."""


def carriage(
    prices: PriceList, items: tuple[Sent, ...], to: str, goods: Money | None
) -> tuple[Money | None, tuple[Flaw, ...]]:
    """What it costs to send the goods among ``items``; None where that cannot be said.

    For each of them the first rate holds that fits its class and the weight of all; the dearest of
    these is paid once.  A rate is free from its bound upward, measured by the whole order.
    """
    sent = [item for item in items if item[1].kind is Kind.GOODS]
    nothing = Money(0, prices.currency)
    if not sent or (to == PICKUP and prices.pickup):
        return (None if goods is None else nothing), ()
    flaws = _unsendable(prices, sent, to)
    if flaws or goods is None:
        return None, flaws
    rates = [_rate(prices, product, to, _weight(sent)) for _, product, _ in sent]
    return max((_cost(rate, goods, nothing) for rate in rates if rate), default=nothing), ()


def _unsendable(prices: PriceList, sent: list[Sent], to: str) -> tuple[Flaw, ...]:
    if not to:
        return (Flaw("place-missing", 0, "to"),)
    if to == PICKUP:
        return (Flaw("no-pickup", 0, "to"),)
    flaws = []
    for position, product, line in sent:
        facts = (("name", line.title), ("place", to))
        if product.pickup_only:
            flaws.append(Flaw("pickup-only", position, "to", facts))
        elif _rate(prices, product, to, _weight(sent)) is None:
            flaws.append(Flaw("not-sent-there", position, "to", facts))
    return tuple(flaws)


def _weight(sent: list[Sent]) -> int:
    return sum(thousandths(product.weight) * line.quantity for _, product, line in sent)


def _rate(prices: PriceList, product: PricedProduct, to: str, weight: int) -> ShippingRate | None:
    return next((rate for rate in prices.shipping if _fits(rate, product, to, weight)), None)


def _fits(rate: ShippingRate, product: PricedProduct, to: str, weight: int) -> bool:
    right_class = not rate.shipping_class or rate.shipping_class == product.shipping_class
    light = rate.up_to is None or weight <= thousandths(rate.up_to)
    return to in rate.to and right_class and light


def _cost(rate: ShippingRate, goods: Money, nothing: Money) -> Money:
    return nothing if rate.free_from is not None and goods >= rate.free_from else rate.price
