"""Calendar files that a calendar library takes in, with exactly what was meant."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.trade.calendar import Entry, calendar
from generator.trade.contentlines import LONGEST_LINE

WRITTEN = datetime(2026, 11, 5, 9, 30, tzinfo=ZoneInfo("Europe/Vienna"))
DUE = Entry("deposit-1", date(2026, 11, 12), "Anzahlung fällig: 42,50 €")
COURSE = Entry(
    "date-1",
    datetime(2026, 12, 5, 9, 30, tzinfo=ZoneInfo("Europe/Vienna")),
    "Buchbinden; für Anfänger",
    text="Bitte mitbringen:\nSchürze, Brille\\Lupe",
    place="Beispielgasse 1, 5020 Salzburg",
    address="https://www.example.at/products/kurs/",
    end=datetime(2026, 12, 5, 12, 0, tzinfo=ZoneInfo("Europe/Vienna")),
)


def written(*entries: Entry, edition: int = 0) -> str:
    return calendar(
        entries, code="7K3-MQ9-XAR", host="www.example.at", written=WRITTEN, edition=edition
    )


def read(text: str) -> list[icalendar.Event]:
    """What a library that is not ours finds, after it complained about nothing."""
    found = icalendar.Calendar.from_ical(text)
    assert isinstance(found, icalendar.Calendar)
    assert found.errors == []
    assert [each.errors for each in found.events] == [[] for _ in found.events]
    return list(found.events)


def test_a_due_day_is_a_whole_day_that_keeps_nobody_from_work() -> None:
    assert written(DUE) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//Handschlag//Orders//EN\r\n"
        "METHOD:PUBLISH\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:7K3-MQ9-XAR-deposit-1@www.example.at\r\n"
        "DTSTAMP:20261105T083000Z\r\n"
        "SEQUENCE:0\r\n"
        "DTSTART;VALUE=DATE:20261112\r\n"
        "DTEND;VALUE=DATE:20261113\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "SUMMARY:Anzahlung fällig: 42\\,50 €\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_a_library_reads_what_was_meant() -> None:
    due, course = read(written(DUE, COURSE))
    assert (due.start, due.end, due["summary"]) == (
        date(2026, 11, 12),
        date(2026, 11, 13),
        "Anzahlung fällig: 42,50 €",
    )
    assert (course.start, course.end) == (
        datetime(2026, 12, 5, 8, 30, tzinfo=UTC),
        datetime(2026, 12, 5, 11, 0, tzinfo=UTC),
    )
    assert course["summary"] == "Buchbinden; für Anfänger"
    assert course["description"] == "Bitte mitbringen:\nSchürze, Brille\\Lupe"
    assert course["location"] == "Beispielgasse 1, 5020 Salzburg"
    assert course["url"] == "https://www.example.at/products/kurs/"


def test_a_day_that_moved_keeps_its_identity_and_counts_its_edition() -> None:
    moved = Entry(DUE.name, date(2026, 11, 20), DUE.title)
    (before,), (after,) = read(written(DUE)), read(written(moved, edition=1))
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)


def test_nothing_to_enter_makes_no_file() -> None:
    assert written() == ""


def test_a_moment_without_its_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="2026-12-05 09:30:00 does not say its time zone"):
        written(Entry("date-1", datetime(2026, 12, 5, 9, 30), "Kurs"))  # noqa: DTZ001


def test_a_customers_words_start_no_line_of_their_own() -> None:
    (event,) = read(
        written(Entry("x", date(2026, 1, 2), "a\r\nEND:VEVENT\rATTACH:\x00http://x\x85b"))
    )
    assert event["summary"] == "a\nEND:VEVENT\nATTACH:http://x\nb"
    assert "attach" not in event


ENTRIES = st.builds(
    Entry,
    st.from_regex(r"[a-z]{1,8}-[0-9]", fullmatch=True),
    st.dates(date(1990, 1, 1), date(2200, 1, 1))
    | st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.text(min_size=1),
    text=st.text(),
    place=st.text('äß€😀,;\\:" \n\r\tabc', max_size=200),
)


def _shown(text: str) -> str:
    """What of a text is kept: line ends as such, no signs that steer."""
    for end in ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"):
        text = text.replace(end, "\n")
    kept = (sign for sign in text if sign in "\n\t" or not _steers(sign))
    return "".join(kept).strip()


def _steers(sign: str) -> bool:
    return ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 or 0xD800 <= ord(sign) < 0xE000


@given(st.lists(ENTRIES, min_size=1, max_size=3))
def test_any_entry_comes_back(entries: list[Entry]) -> None:
    text = written(*entries)
    lines = text.removesuffix("\r\n").split("\r\n")
    assert max(len(line.encode("utf-8")) for line in lines) <= LONGEST_LINE
    for entry, event in zip(entries, read(text), strict=True):
        start = entry.start
        whole = start.replace(microsecond=0) if isinstance(start, datetime) else start
        assert event.start == whole
        if not isinstance(start, datetime):
            assert event.end == start + timedelta(days=1)
        assert str(event["summary"]) == _shown(entry.title)
        assert str(event.get("description", "")) == _shown(entry.text)
        assert str(event.get("location", "")) == _shown(entry.place)
