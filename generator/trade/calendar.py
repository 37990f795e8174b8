"""Days and hours of an order as a calendar file (RFC 5545) that every calendar program takes in.

Nothing here asks the time: the moment of writing is given, so that the same order always makes the
same file, and a file sent again updates the entries of the first instead of doubling them.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from generator.patterns import pattern
from generator.trade.contentlines import content_lines, escaped, uncontrolled
from generator.values import dataclass

_NOT_IN_UID = pattern(r"[^A-Za-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happens on a day, or from one moment to another.

    ``name`` tells the entries of one order apart and stays the same when a day moves
    (``deposit-1``, ``delivery``).  Moments carry their time zone; a moment without an ``end``
    takes no time.
    """

    name: str
    start: date | datetime
    title: str
    text: str = ""
    place: str = ""
    address: str = ""
    end: datetime | None = None


def calendar(
    entries: Iterable[Entry], *, code: str, host: str, written: datetime, edition: int = 0
) -> str:
    """The file for the entries of the order ``code`` of the site at ``host``.

    ``written`` is when this was agreed; a later file for the same order has a higher ``edition``.
    Empty where there is nothing to enter.
    """
    events = [line for entry in entries for line in _event(entry, code, host, written, edition)]
    if not events:
        return ""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Handschlag//Orders//EN", "METHOD:PUBLISH")
    return content_lines((*head, *events, "END:VCALENDAR"))


def _event(entry: Entry, code: str, host: str, written: datetime, edition: int) -> Iterator[str]:
    uid = _NOT_IN_UID.sub("-", f"{code}-{entry.name}") + "@" + _NOT_IN_UID.sub("-", host)
    yield from ("BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{_moment(written)}")
    yield f"SEQUENCE:{edition}"
    yield from _when(entry)
    yield f"SUMMARY:{escaped(entry.title)}"
    if entry.text:
        yield f"DESCRIPTION:{escaped(entry.text)}"
    if entry.place:
        yield f"LOCATION:{escaped(entry.place)}"
    if entry.address:
        yield f"URL:{uncontrolled(entry.address)}"
    yield "END:VEVENT"


def _when(entry: Entry) -> Iterator[str]:
    if isinstance(entry.start, datetime):
        yield f"DTSTART:{_moment(entry.start)}"
        if entry.end is not None:
            yield f"DTEND:{_moment(entry.end)}"
        return
    # The end of a whole day is the day after; a day that is due keeps nobody from other work.
    yield f"DTSTART;VALUE=DATE:{_day(entry.start)}"
    yield f"DTEND;VALUE=DATE:{_day(entry.start + timedelta(days=1))}"
    yield "TRANSP:TRANSPARENT"


def _moment(moment: datetime) -> str:
    """In universal time: no calendar then needs the rules of the shop's time zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} does not say its time zone")
    in_utc = moment.astimezone(UTC)
    return f"{_day(in_utc.date())}T{in_utc:%H%M%S}Z"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")
