"""What is paid in advance of an order, and when."""

from collections.abc import Iterator

from generator.trade.carriage import Sent
from generator.trade.figures import part, thousandths
from generator.trade.money import Money
from generator.trade.offer import Deposit
from generator.trade.pricelist import PriceList
from generator.trade.spans import Moment
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """A part of the deposit, and when it falls due; None: nobody said."""

    amount: Money
    due: Moment | None


def dues(prices: PriceList, items: tuple[Sent, ...], goods: Money) -> tuple[Due, ...]:
    """The parts of the deposit, one for each moment.

    A product's own rule holds for its line: an amount for each piece, at most the line's sum.  The
    site's rule holds for all other lines once the whole order reaches its start: a share of each,
    or one amount for all of them together.
    """
    site = prices.deposit
    usual = site.due if site else None
    parts: list[tuple[Moment | None, int]] = []
    others = []
    for _, product, line in items:
        total = line.sum.cents if line.sum else 0
        if product.deposit is not None:
            amount = _of_line(product.deposit, total, line.quantity)
            parts.append((product.deposit.due or usual, amount))
        else:
            others.append(total)
    if site is not None and (site.start is None or goods >= site.start):
        parts += [(usual, amount) for amount in _of_site(site, others)]
    return _by_moment(parts, prices.currency)


def _of_line(rule: Deposit, total: int, quantity: int) -> int:
    if rule.start is not None and total < rule.start.cents:
        return 0
    if rule.amount is not None:
        return min(rule.amount.cents * quantity, total)
    return _share(rule, total)


def _of_site(rule: Deposit, totals: list[int]) -> Iterator[int]:
    if rule.amount is not None:
        yield min(rule.amount.cents, sum(totals))
    else:
        yield from (_share(rule, total) for total in totals)


def _share(rule: Deposit, total: int) -> int:
    return part(total, thousandths(rule.percent), 100_000) if rule.percent is not None else 0


def _by_moment(parts: list[tuple[Moment | None, int]], currency: str) -> tuple[Due, ...]:
    sums: dict[Moment | None, int] = {}
    for moment, amount in parts:
        if amount:
            sums[moment] = sums.get(moment, 0) + amount
    return tuple(Due(Money(amount, currency), moment) for moment, amount in sums.items())
