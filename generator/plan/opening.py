"""The opening hours as our script reckons with them."""

import json
from datetime import date, time

from generator.plan.edition import Planning

_EPOCH = date(1970, 1, 1).toordinal()
_LAST = time(23, 59)
"""How settings say that a day's hours end with the day."""


def day_number(day: date) -> int:
    """Days since 1 January 1970, as browsers count them."""
    return day.toordinal() - _EPOCH


def minute_of_day(clock: time) -> int:
    """Minutes since midnight; the last one of a day stands for its end."""
    return 1440 if clock == _LAST else clock.hour * 60 + clock.minute


def opening(planning: Planning) -> str:
    """Zone, spans by weekday and closed days, as JSON; empty where no hours are known."""
    config = planning.config
    if not config.business.hours:
        return ""
    week: list[list[tuple[int, int]]] = [[] for _ in range(7)]
    for line in config.business.hours:
        for day in line.days:
            week[day] = [(minute_of_day(start), minute_of_day(end)) for start, end in line.times]
    today = planning.site.cutoff.date()
    closed = [
        (
            day_number(each.start),
            day_number(each.end or each.start),
            each.note.within(planning.language),
        )
        for each in config.business.closed
        if (each.end or each.start) >= today
    ]
    known = {"zone": config.site.timezone, "week": week, "closed": closed}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))
