"""Days and times as people write them: ``5.11.2026``, ``2026-11-05 9:30``, ``9:00-12:00``."""

import re
from datetime import date, datetime, time, timedelta
from typing import NoReturn
from zoneinfo import ZoneInfo

from generator.fields.desk import Desk, refuse
from generator.fields.tree import Scalar
from generator.patterns import pattern

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jänner januar january jan",
            "februar february feber feb",
            "märz march mär mar",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAY_NAMES = (
    "mo mon monday montag",
    "di tue tuesday dienstag",
    "mi wed wednesday mittwoch",
    "do thu thursday donnerstag",
    "fr fri friday freitag",
    "sa sat saturday samstag",
    "so sun sunday sonntag",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
"""Which day of the week a word means, from 0 for Monday."""
_WEEKDAY_AHEAD = pattern(r"([^\W\d]{2,10})(?:\.,?|,)?\s+(?=\d|[^\W\d]+\s+\d)")
_OTHER_HYPHENS = pattern(r"(?<=\d)[‐‑–—−](?=\d)")
"""What telephones and word processors make of the hyphens in ``2026-11-05``."""
YEARS = range(1900, 2200)
_ISO = pattern(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GERMAN = pattern(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED = pattern(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_SPOKEN = pattern(r"(\d{1,2})\.?\s+([^\W\d]+)\.?\s+(\d{4})")
_AMERICAN = pattern(r"([^\W\d]+)\s+(\d{1,2}),?\s+(\d{4})")
_CLOCK = pattern(r"(\d{1,2})(?:[:.](\d{2}))?(?::[0-5]\d(?:\.\d+)?)?\s*(?:Uhr|h)?", re.IGNORECASE)
_BEFORE_CLOCK = pattern(
    r"(?:T|,?\s+(?:um\s|at\s)?\s*)(?=\d{1,2}(?:[:.]\d{2}(?![\d.])|\s*(?:Uhr|h)\b))", re.IGNORECASE
)
_ZONE = pattern(r"(?:Z|UTC|[+-]\d{2}:?\d{2})", re.IGNORECASE)


_DAY_AND_MORE = pattern(
    rf"(?:{_ISO.pattern}|{_GERMAN.pattern}|{_SLASHED.pattern})[\s,]+(\d{{1,2}}(?:\D.*)?)"
)


_A_DAY = pattern(rf"(?:{_ISO.pattern}|{_GERMAN.pattern}|{_SLASHED.pattern})(?!\d)")
_FROM_TO = pattern(r"\d{1,2}(?:[:.]\d\d)?\s*(?:Uhr|h)?\s*(?:-|–|—|bis|to)\s*\d.*", re.IGNORECASE)


def begins(day: date | datetime) -> datetime:
    """The first moment of a day, or the moment itself."""
    return day if isinstance(day, datetime) else datetime.combine(day, time.min)


def ends(day: date | datetime) -> datetime:
    """The last moment of a day, or the moment itself."""
    return day if isinstance(day, datetime) else datetime.combine(day, time.max)


def is_long(start: date | datetime, end: date | datetime | None) -> bool:
    """Whether there are more than two years between them, which is mostly a slip in the year."""
    return end is not None and begins(end) - begins(start) > timedelta(days=731)


def read_day(node: Scalar) -> date:
    """A day of the calendar; one that two people would read differently is refused."""
    weekday, text = _after_weekday(_OTHER_HYPHENS.sub("-", node.text.strip()))
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _GERMAN.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    elif match := _SLASHED.fullmatch(text):
        year, month, day = _slashed(match, node)
    elif (match := _SPOKEN.fullmatch(text)) and match[2].casefold() in _MONTHS:
        day, month, year = int(match[1]), _MONTHS[match[2].casefold()], int(match[3])
    elif (match := _AMERICAN.fullmatch(text)) and match[1].casefold() in _MONTHS:
        month, day, year = _MONTHS[match[1].casefold()], int(match[2]), int(match[3])
    else:
        _no_day(node, text)
    if 0 < year < 1000:  # 0026-11-05
        refuse("not-a-date", node.where, text=node.shown)
    if year and year not in YEARS:
        refuse("far-year", node.where, text=node.shown, least=YEARS[0], most=YEARS[-1])
    try:
        found = date(year, month, day)
    except ValueError:
        refuse("no-such-day", node.where, text=node.shown)
    if weekday not in (None, found.weekday()):
        refuse("other-weekday", node.where, text=node.shown)
    return found


def _after_weekday(text: str) -> tuple[int | None, str]:
    """The day of the week that stands before a day, as ``Sa 6.3.2027`` has it, and that day."""
    ahead = None if text[:1].isdigit() else _WEEKDAY_AHEAD.match(text)
    if ahead is None or ahead[1].casefold() not in WEEKDAYS:
        return None, text
    return WEEKDAYS[ahead[1].casefold()], text[ahead.end() :]


def _no_day(node: Scalar, text: str) -> NoReturn:
    """Say what stands in place of a day: several of them, a time, or something else."""
    if len(_A_DAY.findall(text)) > 1:
        refuse("several-days", node.where, text=node.shown)
    if not text.isdigit() and _CLOCK.fullmatch(text):
        refuse("time-without-day", node.where, text=node.shown)
    refuse("not-a-date", node.where, text=node.shown)


def _slashed(match: re.Match[str], node: Scalar) -> tuple[int, int, int]:
    first, second, year = (int(part) for part in match.groups())
    if first <= 12 and second <= 12 and first != second:
        one, other = f"{year}-{second:02}-{first:02}", f"{year}-{first:02}-{second:02}"
        refuse("ambiguous-date", node.where, text=node.shown, one=one, other=other)
    return (year, first, second) if second > 12 else (year, second, first)


def read_moment(node: Scalar, desk: Desk) -> date | datetime:
    """A day, or a day with a time; a time with another zone is told in the site's own."""
    text = node.text.strip()
    parts = _BEFORE_CLOCK.split(text, maxsplit=1)
    if len(parts) == 1 and (more := _DAY_AND_MORE.fullmatch(text)):
        if len(_A_DAY.findall(text)) > 1:
            refuse("several-days", node.where, text=node.shown)
        if _FROM_TO.fullmatch(more[10]):
            refuse("times-from-to", node.where, text=node.shown)
        refuse("not-a-time", node.where, text=Scalar(more[10], node.where).shown)
    day = read_day(Scalar(parts[0], node.where))
    if len(parts) == 1:
        return day
    clock, zone = _split_zone(parts[1])
    moment = datetime.combine(day, read_clock(Scalar(clock, node.where)))  # the site's own time
    if clock.lstrip().startswith("24"):  # 24:00 of a day is the beginning of the next
        moment += timedelta(minutes=1)
    if not zone:
        return moment
    zone = "+00:00" if zone.upper() in ("Z", "UTC") else zone
    try:
        there = datetime.fromisoformat(f"{moment.isoformat()}{zone}")
        return there.astimezone(ZoneInfo(desk.timezone)).replace(tzinfo=None)
    except ValueError:  # +99:00
        refuse("not-a-zone", node.where, text=node.shown, zone=zone)


def _split_zone(clock: str) -> tuple[str, str]:
    found = re.search(rf"\s*({_ZONE.pattern})$", clock, re.IGNORECASE)
    return (clock[: found.start()], found[1]) if found else (clock, "")


def read_clock(node: Scalar) -> time:
    """``9:30``, ``9.30 Uhr``, ``18``; midnight at the end of a day is written 24:00."""
    match = _CLOCK.fullmatch(node.text.strip())
    if not match:
        refuse("not-a-time", node.where, text=node.shown)
    hour, minute = int(match[1]), int(match[2] or 0)
    if (hour, minute) == (24, 0):
        return time(23, 59)
    if hour > 23 or minute > 59:
        refuse("not-a-time", node.where, text=node.shown)
    return time(hour, minute)


def read_times(node: Scalar) -> tuple[tuple[time, time], ...]:
    """``9:00-12:00, 14:00-18:00``: spans within one day, in order and apart from each other."""
    spans: list[tuple[time, time]] = []
    for part in re.split(r"\s*(?:,|;|\bund\b|\band\b|\+)\s*", node.text.strip()):
        ends = re.split(r"\s*(?:-|–|—|\bbis\b|\bto\b)\s*", part)
        if len(ends) != 2 or not all(ends):
            refuse("not-hours", node.where, text=node.shown)
        opens, closes = (read_clock(Scalar(end, node.where)) for end in ends)
        if closes <= time(8) and opens >= time(12):
            until = f"{closes:%H:%M}".removeprefix("0")
            refuse(
                "hours-overnight", node.where, text=node.shown, opens=f"{opens:%H:%M}", until=until
            )
        if opens >= closes or (spans and opens < spans[-1][1]):
            refuse("hours-order", node.where, text=node.shown)
        spans.append((opens, closes))
    return tuple(spans)
