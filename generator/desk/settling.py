"""What cancelling an order costs at a given moment, by the ladder that was agreed."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from generator.desk.dates import Closed, earlier, later
from generator.desk.deal import Deal, Ladder
from generator.desk.states import Entry, Step
from generator.trade.money import Money, share
from generator.trade.offer import Rung
from generator.trade.spans import Event, Unit
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Costs:
    """What one ladder asks for; ``rung`` None: none of its rungs holds any longer."""

    ladder: Ladder
    rung: Rung | None
    amount: Money | None


def cancellation_costs(
    deal: Deal, entries: Iterable[Entry], at: datetime, closed: Closed = ()
) -> tuple[Costs, ...]:
    """What each ladder of the deal asks for if it is cancelled ``at`` this moment.

    Working days after an event pass over what is ``closed``, which is to the customer's good; those
    before a date do not, for the same reason.
    """
    happened = _happened(deal, entries)
    return tuple(_costs(ladder, happened, at, closed) for ladder in deal.ladders)


_EVENTS = {
    Step.RECEIVED: Event.ORDER,
    Step.CONFIRMED: Event.CONFIRMATION,
    Step.ACCEPTED: Event.CONFIRMATION,
    Step.STARTED: Event.START,
    Step.READY: Event.READY,
    Step.DELIVERED: Event.DELIVERY,
}


def _happened(deal: Deal, entries: Iterable[Entry]) -> dict[Event, datetime]:
    """When each event was; what is ready was also started."""
    found: dict[Event, datetime] = {}
    for entry in entries:
        if entry.step in _EVENTS:
            found.setdefault(_EVENTS[entry.step], entry.at)
    for later_one, before in ((Event.DELIVERY, Event.READY), (Event.READY, Event.START)):
        if later_one in found:
            found.setdefault(before, found[later_one])
    days = [line.date for line in deal.order.lines if line.date]
    if days and Event.ORDER in found:
        start = datetime.fromisoformat(min(days))
        found[Event.DATE] = start.replace(tzinfo=found[Event.ORDER].tzinfo)
    return found


def _costs(ladder: Ladder, happened: dict[Event, datetime], at: datetime, closed: Closed) -> Costs:
    rung = next((each for each in ladder.rungs if _holds(each, happened, at, closed)), None)
    if rung is None:
        return Costs(ladder, None, None)
    amount = rung.amount if rung.amount is not None else share(ladder.sum, rung.percent or _ZERO)
    return Costs(ladder, rung, min(amount, ladder.sum))


_ZERO = Decimal(0)


def _holds(rung: Rung, happened: dict[Event, datetime], at: datetime, closed: Closed) -> bool:
    """Whether the moment up to which a rung holds has not yet passed."""
    event = happened.get(rung.until.event)
    if event is None:
        return True
    span = rung.until.span
    if span is None:
        return at < event
    if span.unit is Unit.HOURS:
        hours = timedelta(hours=span.most)
        return at <= (event - hours if rung.until.before else event + hours)
    counted_from = event.date()
    before = rung.until.before
    day = earlier(counted_from, span) if before else later(counted_from, span, closed)
    return _in_zone(at, event) <= day


def _in_zone(at: datetime, event: datetime) -> date:
    return at.astimezone(event.tzinfo).date() if event.tzinfo and at.tzinfo else at.date()
