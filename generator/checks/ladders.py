"""Steps that never count: of a cancellation ladder, and of numbers that can be chosen."""

from collections.abc import Iterator
from decimal import Decimal

from generator.model.site import Page
from generator.problems import Location, Problem, problem, warning
from generator.trade.ladder import disordered, falls
from generator.trade.offer import Deposit, Kind
from generator.trade.spans import Event


def unsound_ladder(page: Page) -> Iterator[Problem]:
    """A ladder by which who waits pays less, or of which a step never holds; a deposit never due."""
    product, where = page.product, page.document.place("cancellation")
    if falls(product.cancellation):
        yield warning("ladder-falls", where)
    if disordered(product.cancellation):
        yield warning("ladder-order", where)
    events = {rung.until.event for rung in product.cancellation}
    if Event.DATE in events and product.kind is not Kind.COURSE:
        yield warning("moment-without-date", where)
    if in_arrears(product.deposit):
        yield problem("deposit-afterwards", page.document.place("deposit"))
    due = product.deposit.due if product.deposit else None
    if due and due.event is Event.DATE and product.kind is not Kind.COURSE:
        yield warning("deposit-without-date", page.document.place("deposit"))


def in_arrears(deposit: Deposit | None) -> bool:
    """Whether it is due after what it is a deposit for."""
    due = deposit.due if deposit else None
    return bool(due and due.span and not due.before and due.event in (Event.DELIVERY, Event.DATE))


def unreached(
    least: Decimal | int, most: Decimal | int, step: Decimal | int, where: Location, name: str
) -> Iterator[Problem]:
    """A greatest number that no number of steps leads to."""
    if (most - least) % step:
        last = least + (most - least) // step * step
        yield warning("most-unreached", where, name=name, most=most, last=last)
