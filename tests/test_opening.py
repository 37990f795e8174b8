"""What pages tell our script of the shop's clock and of amounts, so that no browser has to find out."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from generator.plan.opening import offsets


def test_a_clock_that_is_never_changed_is_one_offset() -> None:
    assert offsets("Asia/Kolkata", 2026) == ((0, 330),)


@pytest.mark.parametrize("zone", ["Europe/Vienna", "Africa/Casablanca", "America/New_York"])
def test_the_offsets_of_three_years_are_those_of_the_zone_at_every_hour(zone: str) -> None:
    known = offsets(zone, 2026)
    for minute in range(_minute(2026), _minute(2029), 60):
        moment = datetime.fromtimestamp(minute * 60, ZoneInfo(zone))
        ahead = moment.utcoffset()
        assert ahead is not None
        told = next(offset for begin, offset in reversed(known) if begin <= minute)
        assert told * 60 == ahead.total_seconds(), moment


def _minute(year: int) -> int:
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) // 60
