"""Days that are counted from another day."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from generator.trade.spans import Span, Unit

Closed = Sequence[tuple[date, date]]
"""First and last days of the times at which nobody works."""


def later(start: date, span: Span, closed: Closed = ()) -> date:
    """The day on which the longer end of ``span`` after ``start`` is over.

    Working days are Mondays to Fridays on which somebody is there.
    """
    if span.unit is Unit.WORKING_DAYS:
        return _working_days(start, span.most, closed)
    if span.unit is Unit.MONTHS:
        return _months(start, span.most)
    days = {Unit.HOURS: -(-span.most // 24), Unit.WEEKS: span.most * 7}.get(span.unit, span.most)
    return start + timedelta(days=days)


def earlier(start: date, span: Span) -> date:
    """The day that lies the longer end of ``span`` before ``start``."""
    if span.unit is Unit.WORKING_DAYS:
        return _working_days(start, -span.most, ())
    if span.unit is Unit.MONTHS:
        return _months(start, -span.most)
    return start - (later(start, span) - start)


def _working_days(start: date, count: int, closed: Closed) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    day, left = start, abs(count)
    while left:
        day += step
        if day.weekday() < 5 and not any(first <= day <= last for first, last in closed):
            left -= 1
    return day


def _months(start: date, count: int) -> date:
    """The same day of another month, or its last."""
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
