"""Days are counted as a workshop counts them."""

from dataclasses import replace
from datetime import date

import pytest

from generator.config.settings import Business, Closed, Config
from generator.desk.dates import later
from generator.desk.daysoff import days_off
from generator.trade.spans import Span, Unit

THREE_DAYS = Span(3, 3, Unit.WORKING_DAYS)
BEFORE_CHRISTMAS = date(2026, 12, 23)


@pytest.mark.parametrize(
    ("country", "last"),
    [
        ("AT", date(2026, 12, 29)),  # 25 December is a holiday, 26 and 27 the weekend
        ("GB", date(2026, 12, 30)),  # there, the holiday on the Saturday moves to the Monday
        ("ZZ", date(2026, 12, 28)),  # nobody knows their holidays
    ],
)
def test_a_public_holiday_is_no_working_day(country: str, last: date) -> None:
    config = replace(Config(), business=replace(Business(), country=country))
    assert later(BEFORE_CHRISTMAS, THREE_DAYS, days_off(config, BEFORE_CHRISTMAS)) == last


def test_what_the_owner_closes_is_no_working_day_either() -> None:
    holidays = Closed(date(2026, 12, 24), date(2027, 1, 6))
    business = replace(Business(), country="AT", closed=(holidays,))
    config = replace(Config(), business=business)
    last = later(BEFORE_CHRISTMAS, THREE_DAYS, days_off(config, BEFORE_CHRISTMAS))
    assert last == date(2027, 1, 11)
