"""Money, numbers, days and spans as a language writes them; the only door to Babel.

A language is a tag such as ``de-AT``.  Plain ``en`` is written as in Britain: on a European site
"1/5/27" would be read as a day in May.  Order sheets and data have notations of their own.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from generator.patterns import pattern
from generator.trade.money import Money
from generator.trade.offer import BasePrice
from generator.trade.spans import Moment, Span, Unit
from generator.trade.words import UNTRANSLATED, WORDS
from generator.written import written_once

if TYPE_CHECKING:
    from babel import Locale

DayStyle = Literal["long", "medium", "short", "month", "weekday", "near"]
"""``long`` 5. November 2026, ``medium`` 05.11.2026, ``month`` without day, ``near`` without year."""

NO_PHRASES: Mapping[str, str] = MappingProxyType({})
"""A theme that leaves our words as they are."""

_NO_BREAK = "\N{NO-BREAK SPACE}"
_UNBROKEN = pattern(r"(?<![.,0-9])[0-9]{7,}")
_TAG = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?P<country>[A-Za-z]{2}|[0-9]{3}))?")


@lru_cache
def _locale(tag: str) -> "Locale":
    """CLDR's data for ``tag``, or for its language where CLDR has none for the country."""
    from babel import Locale, UnknownLocaleError

    if tag.casefold() == "en":
        return Locale("en", "GB")
    try:
        return Locale.parse(tag, sep="-")
    except UnknownLocaleError:
        if "-" not in tag:
            raise ValueError(f"{tag} is no language that CLDR knows; ask known() first") from None
        return _locale(tag.partition("-")[0])


# --- languages and countries ------------------------------------------------------------------


@written_once
def known(tag: str) -> bool:
    """Whether we can write ``tag``: a language of CLDR's, alone or with a real country."""
    parts = _TAG.fullmatch(tag)
    if parts is None:
        return False
    country = (parts["country"] or "").upper()
    try:
        return country in ("", _locale(tag).territory) or country in _locale(tag).territories
    except ValueError:
        return False


@written_once
def language_name(tag: str) -> str:
    """What speakers of a language call it: ``Deutsch``, ``English``, ``Français``."""
    locale = _locale(tag)
    name = str(locale.languages.get(locale.language, tag))
    return name[:1].upper() + name[1:]


@written_once
def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Which way the language is written."""
    return "rtl" if _locale(tag).text_direction == "rtl" else "ltr"


@written_once
def country_name(code: str, language: str) -> str:
    """``AT`` as the language calls it; the code itself for a country nobody knows."""
    return str(_locale(language).territories.get(code.upper(), code))


@written_once
def plural(count: int | Decimal, language: str) -> str:
    """CLDR's plural form for a count: ``one``, ``other``, elsewhere also ``few``, ``many`` …"""
    return _locale(language).plural_form(count)


# --- money and numbers ------------------------------------------------------------------------


@written_once
def money(amount: Money, language: str) -> str:
    """An amount with both decimals: ``1.234,50 €``, ``€ 1.234,50`` (AT), ``€1,234.50``."""
    from babel.numbers import format_currency

    written = format_currency(amount.amount, amount.currency, locale=_locale(language))
    # CLDR keeps letters and digits apart ("CHF 5.00"), which Babel leaves out.
    return re.sub(r"(?<=[A-Z])(?=[0-9])", _NO_BREAK, _in_thousands(written))


def difference(amount: Money, language: str) -> str:
    """A surcharge or a reduction, always with its sign: ``+4,00 €``, ``−2,00 €``."""
    sign = "−" if amount.cents < 0 else "+"
    return sign + money(Money(abs(amount.cents), amount.currency), language)


@written_once
def number(value: Decimal | int, language: str) -> str:
    """A number with the decimals it has: ``1.234,5``."""
    from babel.numbers import format_decimal

    written = format_decimal(value, locale=_locale(language), decimal_quantization=False)
    return _in_thousands(written)


def _in_thousands(written: str) -> str:
    """Swiss millions: Babel takes two apostrophes for quotation marks, and leaves both out."""
    return _UNBROKEN.sub(lambda run: f"{int(run[0]):,}".replace(",", "'"), written)


@written_once
def percent(value: Decimal, language: str) -> str:
    """So many hundredths: ``Decimal(30)`` is ``30 %``."""
    from babel.numbers import format_percent

    return format_percent(value / 100, locale=_locale(language), decimal_quantization=False)


def base_price(base: BasePrice, language: str) -> str:
    """The price by measure as shop windows write it: ``13,20 €/kg``."""
    per = "" if base.per == 1 else number(base.per, language) + _NO_BREAK
    return f"{money(base.price, language)}/{per}{base.unit}"


# --- days and hours ---------------------------------------------------------------------------


@written_once
def day(when: date | datetime, language: str, style: DayStyle = "long") -> str:
    """A day in the language: ``5. Jänner 2027`` (de-AT, long)."""
    from babel.dates import format_date, format_skeleton

    if skeleton := {"month": "yMMMM", "near": "MMMMd"}.get(style):
        return format_skeleton(skeleton, when, locale=_locale(language))
    return format_date(when, "full" if style == "weekday" else style, locale=_locale(language))


@written_once
def clock(when: time | datetime, language: str) -> str:
    """A time of day: ``14:05``; ``2:05 PM`` where people say so."""
    from babel.dates import format_time

    # A zone must not move the hands: times are shown as the owner wrote them.
    told = time(when.hour, when.minute)
    return format_time(told, "short", locale=_locale(language))


def day_and_time(when: date | datetime, language: str, style: DayStyle = "long") -> str:
    """A day with its time if it has one: ``5. Jänner 2027, 14:05 Uhr``."""
    if not isinstance(when, datetime):
        return day(when, language, style)
    return f"{day(when, language, style)}, {_told(clock(when, language), language)}"


def hours(ranges: Iterable[tuple[time, time]], language: str) -> str:
    """Opening hours of a day: ``09:00–12:00, 14:00–18:00``."""
    return ", ".join(f"{clock(start, language)}–{clock(end, language)}" for start, end in ranges)


def period(start: date | datetime, end: date | datetime | None, language: str) -> str:
    """From one point to another, saying nothing twice: ``5.–7. Jän. 2027``."""
    if end is None or end == start:
        return day_and_time(start, language)
    first, last = (date(each.year, each.month, each.day) for each in (start, end))
    if first == last and isinstance(start, datetime):
        times = [clock(each, language) for each in (start, end) if isinstance(each, datetime)]
        return f"{day(first, language)}, {_told('–'.join(times), language)}"
    if isinstance(start, datetime) or isinstance(end, datetime):
        return " – ".join(day_and_time(each, language) for each in (start, end))
    return _interval(first, last, language)


@written_once
def _interval(first: date, last: date, language: str) -> str:
    from babel.dates import format_interval

    return format_interval(first, last, "yMMMd", locale=_locale(language))


def _told(times: str, language: str) -> str:
    """German says "Uhr" after a time in a sentence."""
    return f"{times}{_NO_BREAK}Uhr" if _base(language) == "de" else times


def iso(when: date | datetime) -> str:
    """The machine's notation, for ``datetime`` attributes."""
    return when.isoformat()


@written_once
def weekday(index: int, language: str, *, short: bool = False) -> str:
    """A day of the week, 0 being Monday: ``Dienstag``, ``Di``."""
    from babel.dates import get_day_names

    width: Literal["abbreviated", "wide"] = "abbreviated" if short else "wide"
    return str(get_day_names(width, "stand-alone", locale=_locale(language))[index])


def day_ranges(days: Iterable[int], language: str) -> str:
    """Days of the week in short, three or more in a row as a range: ``Mo, Mi–Fr``."""
    parts = []
    # Days in a row are as far from their places as one another.
    for _, run in groupby(enumerate(sorted(set(days))), lambda each: each[1] - each[0]):
        names = [weekday(each, language, short=True) for _, each in run]
        parts.append(f"{names[0]}–{names[-1]}" if len(names) > 2 else ", ".join(names))
    return ", ".join(parts)


# --- spans and moments ------------------------------------------------------------------------


def span(length: Span, language: str, phrases: Mapping[str, str] = NO_PHRASES) -> str:
    """A span of time: ``3–5 Werktage``, ``1 Woche``, ``2–3 weeks``."""
    form = plural(length.most, language)
    key = f"span.{length.unit}."
    said = _said(key + form, language, phrases) or _said(key + "other", language, phrases)
    said = said or _said_by_cldr(length, language)
    said = said or WORDS["en"][key + ("one" if length.most == 1 else "other")]
    return said.replace("{count}", _count(length, language))


def _count(length: Span, language: str) -> str:
    ends = (length.least, length.most) if length.least != length.most else (length.most,)
    return "–".join(number(each, language) for each in ends)


def _said_by_cldr(length: Span, language: str) -> str:
    """CLDR's pattern for a unit with ``{count}`` in it; empty for working days, which it lacks."""
    from babel.units import format_unit

    if length.unit is Unit.WORKING_DAYS:
        return ""
    name = f"duration-{length.unit.removesuffix('s')}"
    for width in ("long", "short"):
        said = format_unit(length.most, name, width, locale=_locale(language))
        if name not in said:  # Babel writes the unit's name where it has no pattern
            return said.replace(number(length.most, language), "{count}")
    return ""


def moment(when: Moment, language: str, phrases: Mapping[str, str] = NO_PHRASES) -> str:
    """When something is due: ``7 Tage nach der Bestätigung``, ``bei der Lieferung``."""
    if when.span is None:
        return _word(f"moment.{when.event}", language, phrases)
    side = "before" if when.before else "after"
    around = _word(f"{side}.{when.event}", language, phrases)
    return around.replace("{span}", span(when.span, language, phrases))


def until(when: Moment, language: str, phrases: Mapping[str, str] = NO_PHRASES) -> str:
    """Up to when something holds: ``bis 48 Stunden nach der Bestellung``."""
    if when.span is None:
        return _word(f"until.{when.event}", language, phrases)
    around = _word("until.span", language, phrases)
    return around.replace("{moment}", moment(when, language, phrases))


def unsaid(language: str, phrases: Mapping[str, str] = NO_PHRASES) -> tuple[str, ...]:
    """The keys of ``trade.words`` that would come out in English, for the caller to complain of."""
    return tuple(key for key in UNTRANSLATED if not _said(key, language, phrases))


def _word(key: str, language: str, phrases: Mapping[str, str]) -> str:
    return _said(key, language, phrases) or WORDS["en"][key]


def _said(key: str, language: str, phrases: Mapping[str, str]) -> str:
    return phrases.get(key) or WORDS.get(_base(language), NO_PHRASES).get(key, "")


def _base(tag: str) -> str:
    return tag.partition("-")[0].casefold()


# --- text -------------------------------------------------------------------------------------

_QUOTES = {"de": "„“", "de-CH": "«»", "fr": "«»", "it": "«»", "pl": "„”", "cs": "„“", "sl": "„“"}


def quoted(text: str, language: str) -> str:
    """Text between the language's quotation marks: „so“, «so», “so”."""
    marks = _QUOTES.get(language) or _QUOTES.get(_base(language), "“”")
    gap = "\N{NARROW NO-BREAK SPACE}" if _base(language) == "fr" else ""
    return f"{marks[0]}{gap}{text}{gap}{marks[1]}"
