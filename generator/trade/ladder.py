"""What holds of a cancellation ladder as a whole."""

from collections.abc import Sequence
from itertools import pairwise

from generator.trade.offer import Rung
from generator.trade.spans import Event, Moment, Unit

_HOURS = {
    Unit.HOURS: 1,
    Unit.DAYS: 24,
    Unit.WORKING_DAYS: 34,
    Unit.WEEKS: 168,
    Unit.MONTHS: 730,
}


def falls(rungs: Sequence[Rung]) -> bool:
    """Whether who cancels later pays less; shares and amounts are not compared with each other."""
    return any(_less(late, early) for early, late in pairwise(rungs))


def disordered(rungs: Sequence[Rung]) -> bool:
    """Whether a rung holds no longer than the one above it, so that it never counts."""
    return any(_no_later(late.until, early.until) for early, late in pairwise(rungs))


def _no_later(late: Moment, early: Moment) -> bool:
    """Of two events, which comes first is known where no time lies between them and the moments;
    the day of a course may come at any time."""
    if late.event is early.event:
        return _hours(late) <= _hours(early)
    plain = late.span is None and early.span is None and Event.DATE not in (late.event, early.event)
    events = list(Event)
    return plain and events.index(late.event) < events.index(early.event)


def _hours(moment: Moment) -> int:
    """About how long after its event a moment is."""
    if moment.span is None:
        return 0
    hours = moment.span.most * _HOURS[moment.span.unit]
    return -hours if moment.before else hours


def _less(late: Rung, early: Rung) -> bool:
    if late.percent is not None and early.percent is not None:
        return late.percent < early.percent
    if late.amount is not None and early.amount is not None:
        return late.amount.cents < early.amount.cents
    return False
