"""The opening hours as our script reckons with them."""

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from generator.language import clock, weekday
from generator.language import day as day_in_words
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
    """Clock, spans by weekday, closed days and what all of them are called, as JSON; empty where no
    hours are known.

    A browser takes longer to learn a language and a time zone than to do everything else on a page,
    so it is told what it needs of both.
    """
    config, language = planning.config, planning.language
    if not config.business.hours:
        return ""
    week: list[list[tuple[int, int]]] = [[] for _ in range(7)]
    for line in config.business.hours:
        for day in line.days:
            week[day] = [(minute_of_day(start), minute_of_day(end)) for start, end in line.times]
    today = planning.site.cutoff.date()
    closed = [
        (each.start, each.end or each.start, each.note.within(language))
        for each in config.business.closed
        if (each.end or each.start) >= today
    ]
    minutes = sorted({minute % 1440 for spans in week for span in spans for minute in span})
    known_as = [weekday(day, language) if week[day] else "" for day in range(7)]
    known = {
        "offsets": offsets(config.site.timezone, today.year),
        "week": week,
        "closed": [(day_number(first), day_number(last), note) for first, last, note in closed],
        "days": known_as,
        "again": {
            day_number(day): f"{known_as[day.weekday()]}, {day_in_words(day, language, 'near')}"
            for day in _reopened([(first, last) for first, last, _ in closed], week)
        },
        "clock": {each: clock(time(*divmod(each, 60)), language) for each in minutes},
    }
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))


def _reopened(
    closed: Sequence[tuple[date, date]], week: Sequence[Sequence[object]]
) -> Iterator[date]:
    """The first open day after each span of closed ones."""
    for _, last in closed:
        later = (last + timedelta(days=each) for each in range(1, 370))
        free = (
            day
            for day in later
            if week[day.weekday()] and not any(start <= day <= end for start, end in closed)
        )
        yield from islice(free, 1)


@lru_cache(maxsize=16)
def offsets(zone: str, year: int) -> tuple[tuple[int, int], ...]:
    """Minutes since 1970 from which a zone is so many minutes ahead of universal time: all changes
    of this and the next two years, by which time the site will have been built again."""
    where = ZoneInfo(zone)

    def ahead(minute: int) -> int:
        there = datetime.fromtimestamp(minute * 60, where).utcoffset() or timedelta()
        return int(there.total_seconds()) // 60

    first, last = (day_number(date(each, 1, 1)) * 1440 for each in (year, year + 3))
    found = [(0, ahead(first))]
    for begin in range(first, last, 1440):
        if ahead(begin + 1440) != found[-1][1]:
            change = bisect_left(
                range(begin, begin + 1440), True, key=lambda each: ahead(each) != found[-1][1]
            )
            found.append((begin + change, ahead(begin + change)))
    return tuple(found)
