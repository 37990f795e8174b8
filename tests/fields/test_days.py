"""Days, times and opening hours as people type them."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.fields.days import read_clock, read_day, read_moment, read_times
from generator.fields.desk import Desk, Unreadable
from generator.fields.tree import Scalar
from generator.problems import Location, Problem


def typed(text: str) -> Scalar:
    return Scalar(text, Location("a.md", 2, 7))


def moment(text: str, timezone: str = "Europe/Vienna") -> date | datetime:
    return read_moment(typed(text), Desk(timezone=timezone))


def refusal_of_day(text: str) -> Problem:
    with pytest.raises(Unreadable) as refused:
        read_day(typed(text))
    return refused.value.problem


@pytest.mark.parametrize(
    "text",
    ["2026-11-05", "2026-11-5", "5.11.2026", "05.11.2026", "5. 11. 2026", "5. 11.2026",
     "5. November 2026", "5 November 2026", "5. Nov. 2026", "November 5, 2026", "nov 5 2026",
     " 5.11.2026 "],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written_in_german_and_english(text: str) -> None:
    assert read_day(typed(text)) == date(2026, 11, 5)
    assert moment(text) == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7. Jänner 2027", date(2027, 1, 7)),
        ("7. Januar 2027", date(2027, 1, 7)),
        ("1. März 2026", date(2026, 3, 1)),
        ("3. Feber 2026", date(2026, 2, 3)),
        ("31/12/2026", date(2026, 12, 31)),
        ("12/31/2026", date(2026, 12, 31)),
        ("5/5/2026", date(2026, 5, 5)),
        ("29.2.2028", date(2028, 2, 29)),
    ],
)
def test_other_ways_to_write_a_day(text: str, day: date) -> None:
    assert read_day(typed(text)) == day


def test_a_day_that_europe_and_america_read_differently_is_refused_with_both() -> None:
    found = refusal_of_day("03/04/2026")
    facts = {"one": "2026-04-03", "other": "2026-03-04", "text": "03/04/2026"}
    assert (found.code, dict(found.facts)) == ("ambiguous-date", facts)


@pytest.mark.parametrize(
    "text",
    ["31.11.2026", "2026-02-30", "29.2.2027", "32/12/2026", "0.1.2026", "0000-01-01"],
)  # fmt: skip
def test_a_day_that_no_calendar_has_is_refused(text: str) -> None:
    assert refusal_of_day(text).code == "no-such-day"


@pytest.mark.parametrize(
    "text",
    ["", "bald", "5.11.26", "0026-11-05", "5.11.", "2026", "2026-11", "5. Novembre 2026", "20261105",
     "5-11-2026"],
)  # fmt: skip
def test_what_is_no_day_is_refused(text: str) -> None:
    assert refusal_of_day(text).code == "not-a-date"


@pytest.mark.parametrize("text", ["1500-01-01", "31.12.1899", "2200-01-01 9:30", "1. Mai 9999"])
def test_a_year_that_nobody_means_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        moment(text)
    assert refused.value.problem.code == "far-year"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_back_from_its_notations(day: date) -> None:
    year = f"{day.year:04}"
    for text in (day.isoformat(), f"{day.day}.{day.month}.{year}", f"{day:%d}. {day:%m}. {year}"):
        assert read_day(typed(text)) == day
        assert moment(text) == day


# --- moments -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["2026-11-05 9:30", "2026-11-05T09:30", "2026-11-05T09:30:00", "5.11.2026 9:30",
     "5.11.2026, 9.30 Uhr", "5. 11. 2026 9.30", "5.11.2026 um 9:30 Uhr", "November 5, 2026 at 9:30",
     "5. November 2026 09:30"],
)  # fmt: skip
def test_a_day_may_have_a_time(text: str) -> None:
    assert moment(text) == datetime(2026, 11, 5, 9, 30)  # noqa: DTZ001 - the site's own time


def test_a_whole_hour_needs_its_word() -> None:
    assert moment("5.11.2026 18 Uhr") == datetime(2026, 11, 5, 18)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("2026-11-05 9:30Z", (2026, 11, 5, 10, 30)),
        ("2026-11-05T09:30:00+00:00", (2026, 11, 5, 10, 30)),
        ("2026-11-05 9:30 UTC", (2026, 11, 5, 10, 30)),
        ("2026-07-05 23:30 -0500", (2026, 7, 6, 6, 30)),
    ],
)
def test_a_time_of_another_zone_is_told_in_the_sites_own(
    text: str, there: tuple[int, int, int, int, int]
) -> None:
    assert moment(text) == datetime(*there)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    ["2026-11-05 25:00", "2026-11-05 9:99"],
)  # fmt: skip
def test_a_time_that_no_clock_shows_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        moment(text)
    assert refused.value.problem.code == "not-a-time"


def test_a_zone_that_is_none_is_refused_by_itself() -> None:
    with pytest.raises(Unreadable) as refused:
        moment("2026-11-05 9:30+99:00")
    assert refused.value.problem.code == "not-a-zone"


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)))  # noqa: DTZ001
def test_every_moment_is_read_back_to_the_minute(when: datetime) -> None:
    to_the_minute = when.replace(second=0, microsecond=0)
    assert moment(when.isoformat(" ")) == to_the_minute
    assert moment(when.isoformat("T", "minutes")) == to_the_minute


# --- times of a day --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "clock"),
    [("9:30", time(9, 30)), ("09:30", time(9, 30)), ("9.30 Uhr", time(9, 30)), ("18", time(18)),
     ("18 Uhr", time(18)), ("18h", time(18)), ("0:00", time(0)), ("24:00", time(23, 59))],
)  # fmt: skip
def test_a_time_is_read_as_it_is_written(text: str, clock: time) -> None:
    assert read_clock(typed(text)) == clock


@pytest.mark.parametrize("text", ["", "9:3", "25", "9:60", "24:30", "mittags", "570", "-9:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_clock(typed(text))
    assert refused.value.problem.code == "not-a-time"


NINE_TO_TWELVE, TWO_TO_SIX = (time(9), time(12)), (time(14), time(18))


@pytest.mark.parametrize(
    "text",
    ["9:00-12:00, 14:00-18:00", "9-12, 14-18", "9–12 und 14–18 Uhr", "9 bis 12; 14 bis 18",
     "9 to 12 and 14 to 18", "9.00 – 12.00 + 14.00 – 18.00"],
)  # fmt: skip
def test_hours_are_spans_in_order(text: str) -> None:
    assert read_times(typed(text)) == (NINE_TO_TWELVE, TWO_TO_SIX)


@pytest.mark.parametrize("text", ["12:00-9:00", "9-9", "14-18, 9-12", "9-12, 11-13"])
def test_hours_that_overlap_or_run_backwards_are_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_times(typed(text))
    assert refused.value.problem.code == "hours-order"


@pytest.mark.parametrize(
    "text",
    ["9:00", "9-12-15", "nach Vereinbarung", "9-12 und nach Vereinbarung", ""],
)  # fmt: skip
def test_what_is_no_span_of_hours_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_times(typed(text))
    assert refused.value.problem.code == "not-hours"


@given(st.lists(st.integers(0, 24 * 60 - 1), min_size=2, max_size=8, unique=True).map(sorted))
def test_all_hours_are_read_back(minutes: list[int]) -> None:
    clocks = [time(each // 60, each % 60) for each in minutes]
    spans = tuple(zip(clocks[::2], clocks[1::2], strict=False))
    text = ", ".join(f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in spans)
    assert read_times(typed(text)) == spans
