"""What an answer agrees to, or offers: amounts, days, ladders and rights, reckoned once.

The documents, the journal and the calendar all take it from here, so that none can say otherwise.
"""

from collections.abc import Iterator
from datetime import date

from generator.desk.dates import Closed, later
from generator.trade.deposits import dues
from generator.trade.money import Money
from generator.trade.offer import Rung
from generator.trade.order import Order, OrderLine
from generator.trade.pricelist import PricedProduct, PriceList
from generator.trade.spans import Event, Moment
from generator.trade.wishes import product_of
from generator.trade.withdrawal import Ground
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class DueDay:
    """A part of the deposit: its day where it can be reckoned, else the moment in words."""

    amount: Money
    day: date | None
    moment: Moment | None


@dataclass(frozen=True, slots=True)
class Right:
    """A line's right of withdrawal; ``ground`` None: the consumer may withdraw."""

    title: str
    ground: Ground | None

    @property
    def stands(self) -> bool:
        """Whether there is a right, be it one that can be lost."""
        return self.ground is None or not self.ground.excludes


@dataclass(frozen=True, slots=True)
class Ladder:
    """What cancelling costs, of the lines that cannot be withdrawn from; ``sum`` is their price."""

    titles: tuple[str, ...]
    rungs: tuple[Rung, ...]
    sum: Money


@dataclass(frozen=True, slots=True)
class Deal:
    """An order with everything that follows from it on the day ``made``.

    ``delivery`` is the last day promised; ``rights`` are empty between businesses.
    """

    order: Order
    made: date
    dues: tuple[DueDay, ...]
    delivery: date | None
    rights: tuple[Right, ...]
    ladders: tuple[Ladder, ...]

    @property
    def deposit(self) -> Money:
        """All parts of the deposit together."""
        currency = self.order.total.currency if self.order.total else "EUR"
        return sum((due.amount for due in self.dues), Money(0, currency))

    @property
    def deposit_day(self) -> date | None:
        """The day on which the first part of it is due."""
        return min((due.day for due in self.dues if due.day), default=None)

    @property
    def withdrawable(self) -> bool:
        """Whether a right of withdrawal stands for any line."""
        return any(right.stands for right in self.rights)


@dataclass(frozen=True, slots=True)
class Usage:
    """What the owner's settings and wishes add to an order.

    ``consumers`` says that consumers may be among the customers, ``deposit`` and ``delivery``
    replace what the price list says.
    """

    consumers: bool = True
    closed: Closed = ()
    deposit: Money | None = None
    delivery: date | None = None


def deal(order: Order, prices: PriceList, made: date, usage: Usage) -> Deal:
    """What this order comes to if it is agreed on the day ``made``."""
    items = tuple(_items(order, prices))
    owed = tuple(_dues(order, prices, items, made, usage))
    # Work begins when the deposit is there, so that its last day is the first of the delivery time.
    begun = max((due.day for due in owed if due.day), default=made)
    return Deal(
        order=order,
        made=made,
        dues=owed,
        delivery=usage.delivery or _delivery(order, begun, usage.closed),
        rights=tuple(_rights(items)) if usage.consumers else (),
        ladders=tuple(_ladders(items, prices, usage.consumers)),
    )


_Items = tuple[tuple[int, PricedProduct | None, OrderLine], ...]


def _items(
    order: Order, prices: PriceList
) -> Iterator[tuple[int, PricedProduct | None, OrderLine]]:
    for position, line in enumerate(order.lines, 1):
        yield position, product_of(line, prices), line


def _dues(
    order: Order, prices: PriceList, items: _Items, made: date, usage: Usage
) -> Iterator[DueDay]:
    usual = prices.deposit.due if prices.deposit else None
    if usage.deposit is not None:
        if usage.deposit:
            yield DueDay(usage.deposit, _day(usual, order, made, usage.closed), usual)
        return
    sums = [line.sum for line in order.lines if line.sum is not None]
    if len(sums) < len(order.lines):
        return
    told = tuple((at, product or _unlisted(line, order), line) for at, product, line in items)
    for due in dues(prices, told, sum(sums, Money(0, prices.currency))):
        yield DueDay(due.amount, _day(due.due, order, made, usage.closed), due.due)


def _unlisted(line: OrderLine, order: Order) -> PricedProduct:
    """Work that stands in no list: for it, the site's rules hold."""
    return PricedProduct(line.sku, order.mode, (), price=line.price)


def _day(moment: Moment | None, order: Order, made: date, closed: Closed) -> date | None:
    """The day of a moment that can be known when the deal is made."""
    if moment is None or moment.before:
        return None
    start = {Event.ORDER: order.day, Event.CONFIRMATION: made}.get(moment.event)
    if start is None or moment.span is None:
        return start
    return max(later(start, moment.span, closed), made)


def _delivery(order: Order, made: date, closed: Closed) -> date | None:
    """The last day on which all of it can be there; None where a line has no time of its own."""
    spans = [line.delivery_time for line in order.lines if not line.date]
    if not spans or None in spans:
        return None
    return max(later(made, span, closed) for span in spans if span is not None)


def _rights(items: _Items) -> Iterator[Right]:
    for _, product, line in items:
        yield Right(line.title, product.ground if product else None)


def _ladders(items: _Items, prices: PriceList, consumers: bool) -> Iterator[Ladder]:
    """One ladder for all lines that share it, in the order of the lines."""
    shared: dict[tuple[Rung, ...], list[OrderLine]] = {}
    for _, product, line in items:
        right = consumers and Right(line.title, product.ground if product else None).stands
        rungs = (product.cancellation if product else ()) or prices.cancellation
        if rungs and not right:
            shared.setdefault(rungs, []).append(line)
    for rungs, lines in shared.items():
        nothing = Money(0, prices.currency)
        total = sum((line.sum or nothing for line in lines), nothing)
        yield Ladder(tuple(line.title for line in lines), rungs, total)
