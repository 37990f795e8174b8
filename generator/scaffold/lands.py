"""What a new site says differently from country to country."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.messages import Tongue
from generator.patterns import pattern
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Land:
    """Where an example business is; everything its owner replaces."""

    timezone: str
    street: str
    postcode: str
    city: str
    phone: str
    vat_id: str
    currency: str = "EUR"


LANDS: Mapping[str, Land] = MappingProxyType(
    {
        "AT": Land(
            "Europe/Vienna", "Beispielgasse 1", "5020", "Salzburg", "+43 662 000000", "ATU00000000"
        ),
        "CH": Land(
            *("Europe/Zurich", "Beispielstrasse 1", "8400", "Winterthur", "+41 52 000 00 00"),
            *("CHE-000.000.000", "CHF"),
        ),
        "DE": Land(
            *("Europe/Berlin", "Beispielstraße 1", "83278", "Traunstein", "+49 861 000000"),
            "DE000000000",
        ),
        "IE": Land(
            "Europe/Dublin",
            "1 Example Street",
            "D01 0000",
            "Dublin",
            "+353 1 000 0000",
            "IE0000000A",
        ),
    }
)
"""The countries that a new site can begin in; others are a matter of a few lines."""

HOME: Mapping[Tongue, str] = MappingProxyType({"de": "AT", "en": "IE"})
"""Where it begins if nobody says."""

_CONDITION = pattern(r"((?:-?[A-Z]{2} ?)+)\|(.*)", re.DOTALL)


def language_of(tongue: Tongue, country: str) -> str:
    """How the country writes it."""
    return f"de-{country}" if tongue == "de" and country in ("AT", "CH", "DE") else tongue


def lines_for(country: str, text: str) -> str:
    """``text`` for one country: ``AT DE|`` begins a line for two of them, ``-CH|`` one for all others."""
    return "".join(
        line
        for each in text.splitlines(keepends=True)
        if (line := _line(country, each)) is not None
    )


def _line(country: str, line: str) -> str | None:
    found = _CONDITION.fullmatch(line)
    if not found:
        return line
    asked = found[1].split()
    wanted = [each for each in asked if not each.startswith("-")]
    holds = f"-{country}" not in asked and (not wanted or country in wanted)
    return found[2] if holds else None
