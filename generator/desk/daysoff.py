"""Days on which nobody works: those that the owner closes, and the public holidays of the country."""

from collections.abc import Iterator
from datetime import date

from generator.config.settings import Config
from generator.desk.dates import Closed

_YEARS = 3
"""Promises reach no further; a holiday beyond is not counted as one."""


def days_off(config: Config, around: date) -> Closed:
    """First and last days of the times without work, from the year of ``around`` on.

    Holidays of single regions are left out: the settings do not say in which one a business is.
    """
    owners = ((each.start, each.end or each.start) for each in config.business.closed)
    return (*owners, *_public(config.business.country, around.year))


def _public(country: str, year: int) -> Iterator[tuple[date, date]]:
    from holidays import country_holidays

    try:
        known = country_holidays(country, years=range(year, year + _YEARS))
    except NotImplementedError:  # a country that the library does not know
        return
    yield from ((day, day) for day in sorted(known))
