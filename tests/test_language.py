"""What money, days and spans look like in each language."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import language as say
from generator import written
from generator.engine.workers import Workers
from generator.trade.money import CURRENCIES, Money
from generator.trade.offer import BasePrice
from generator.trade.spans import Event, Moment, Span, Unit
from generator.trade.words import WORDS

DAY = date(2027, 1, 5)


@pytest.mark.parametrize(
    ("amount", "language", "written"),
    [
        (Money(123450), "de-DE", "1.234,50\N{NO-BREAK SPACE}€"),
        (Money(123450), "de", "1.234,50\N{NO-BREAK SPACE}€"),
        (Money(123450), "de-AT", "€\N{NO-BREAK SPACE}1.234,50"),
        (Money(123450, "CHF"), "de-CH", "CHF\N{NO-BREAK SPACE}1'234.50"),
        (Money(123456700, "CHF"), "de-CH", "CHF\N{NO-BREAK SPACE}1'234'567.00"),
        (Money(-123456789012, "CHF"), "it-CH", "CHF-1'234'567'890.12"),
        (Money(123450), "en", "€1,234.50"),
        (Money(123450), "en-US", "€1,234.50"),
        (Money(123450, "CHF"), "en", "CHF\N{NO-BREAK SPACE}1,234.50"),
        (Money(4200), "de", "42,00\N{NO-BREAK SPACE}€"),
        (Money(123450), "fr", "1\N{NARROW NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}€"),
        (Money(0), "it", "0,00\N{NO-BREAK SPACE}€"),
    ],
)
def test_money_is_written_as_the_language_does(amount: Money, language: str, written: str) -> None:
    assert say.money(amount, language) == written


@given(st.integers(-(10**9), 10**9), st.sampled_from(CURRENCIES))
def test_every_amount_keeps_its_cents(cents: int, currency: str) -> None:
    written = say.money(Money(cents, currency), "de-DE")
    digits = "".join(each for each in written if each.isdigit())
    assert int(digits) == abs(cents)
    assert digits.endswith(f"{abs(cents) % 100:02}")


def test_a_surcharge_always_shows_its_sign() -> None:
    assert say.difference(Money(400), "de") == "+4,00\N{NO-BREAK SPACE}€"
    assert say.difference(Money(-250), "de") == "−2,50\N{NO-BREAK SPACE}€"
    assert say.difference(Money(-250), "en") == "−€2.50"


def test_numbers_keep_the_decimals_they_have() -> None:
    assert say.number(Decimal("1234.50"), "de") == "1.234,5"
    assert say.number(Decimal("0.0125"), "en") == "0.0125"
    assert say.number(12, "de-CH") == "12"
    assert say.number(10000, "de-CH") == "10'000"
    assert say.number(Decimal("1234567.0125"), "de-CH") == "1'234'567.0125"


def test_percent_takes_hundredths() -> None:
    assert say.percent(Decimal(30), "de") == "30\N{NO-BREAK SPACE}%"
    assert say.percent(Decimal("12.5"), "de-AT") == "12,5\N{NO-BREAK SPACE}%"
    assert say.percent(Decimal("12.50"), "en") == "12.5%"


def test_a_base_price_names_one_unit() -> None:
    wine = BasePrice(Money(1320), 1, "kg")
    assert say.base_price(wine, "de") == "13,20\N{NO-BREAK SPACE}€/kg"
    assert say.base_price(wine, "de-AT") == "€\N{NO-BREAK SPACE}13,20/kg"
    assert say.base_price(wine, "en") == "€13.20/kg"
    spice = BasePrice(Money(132), 100, "g")
    assert say.base_price(spice, "en") == "€1.32/100\N{NO-BREAK SPACE}g"


@pytest.mark.parametrize(
    ("language", "style", "written"),
    [
        ("de-AT", "long", "5. Jänner 2027"),
        ("de-DE", "long", "5. Januar 2027"),
        ("de", "medium", "05.01.2027"),
        ("de", "short", "05.01.27"),
        ("de-AT", "month", "Jänner 2027"),
        ("de", "weekday", "Dienstag, 5. Januar 2027"),
        ("en", "long", "5 January 2027"),
        ("en", "medium", "5 Jan 2027"),
        ("en-US", "long", "January 5, 2027"),
        ("en", "weekday", "Tuesday, 5 January 2027"),
        ("fr", "long", "5 janvier 2027"),
    ],
)
def test_a_day_is_written_as_the_language_does(
    language: str, style: say.DayStyle, written: str
) -> None:
    assert say.day(DAY, language, style) == written


def test_a_time_is_shown_as_it_was_written_whatever_its_zone() -> None:
    assert say.clock(time(14, 5), "de") == "14:05"
    assert say.clock(time(9, 0), "en") == "09:00"
    assert say.clock(time(14, 5), "en-US") == "2:05\N{NARROW NO-BREAK SPACE}PM"
    assert say.clock(datetime(2027, 1, 5, 23, 30, tzinfo=UTC), "de") == "23:30"


def test_a_day_with_a_time_says_both() -> None:
    when = datetime(2027, 1, 5, 14, 5)  # noqa: DTZ001 - the site's own time
    assert say.day_and_time(when, "de-AT") == "5. Jänner 2027, 14:05\N{NO-BREAK SPACE}Uhr"
    assert say.day_and_time(when, "en") == "5 January 2027, 14:05"
    assert say.day_and_time(DAY, "de") == "5. Januar 2027"


def test_a_period_says_nothing_twice() -> None:
    morning = datetime(2027, 2, 5, 9, 0)  # noqa: DTZ001 - the site's own time
    evening = datetime(2027, 2, 5, 16, 0)  # noqa: DTZ001 - the site's own time
    assert say.period(DAY, None, "de") == "5. Januar 2027"
    assert say.period(DAY, DAY, "de") == "5. Januar 2027"
    assert say.period(DAY, date(2027, 1, 7), "de-AT") == "5.–7. Jän. 2027"
    assert say.period(DAY, date(2027, 1, 7), "en") == "5\N{THIN SPACE}–\N{THIN SPACE}7 Jan 2027"
    assert say.period(morning, evening, "de") == "5. Februar 2027, 09:00–16:00\N{NO-BREAK SPACE}Uhr"
    assert say.period(DAY, date(2027, 2, 5), "de") == (
        "5. Jan.\N{THIN SPACE}–\N{THIN SPACE}5. Feb. 2027"
    )


def test_a_period_says_the_times_that_were_said() -> None:
    hour = "\N{NO-BREAK SPACE}Uhr"
    morning = datetime(2027, 2, 5, 9)  # noqa: DTZ001 - the site's own time
    evening = datetime(2027, 2, 6, 16)  # noqa: DTZ001 - the site's own time

    assert say.period(DAY, morning, "de") == f"5. Januar 2027 – 5. Februar 2027, 09:00{hour}"
    assert say.period(morning, date(2027, 2, 5), "de") == f"5. Februar 2027, 09:00{hour}"
    assert say.period(morning, evening, "de") == (
        f"5. Februar 2027, 09:00{hour} – 6. Februar 2027, 16:00{hour}"
    )


def test_opening_hours_are_ranges() -> None:
    ranges = ((time(9), time(12)), (time(14), time(18, 30)))
    assert say.hours(ranges, "de") == "09:00–12:00, 14:00–18:30"


def test_the_machine_reads_iso() -> None:
    assert say.iso(DAY) == "2027-01-05"
    assert say.iso(datetime(2027, 1, 5, 9, 30, tzinfo=UTC)) == "2027-01-05T09:30:00+00:00"


def test_days_of_the_week_have_long_and_short_names() -> None:
    assert say.weekday(1, "de") == "Dienstag"
    assert say.weekday(1, "de", short=True) == "Di"
    assert say.weekday(6, "en", short=True) == "Sun"


@pytest.mark.parametrize(
    ("days", "language", "written"),
    [
        ((1, 2, 3, 4), "de", "Di–Fr"),
        ((0, 2, 3, 4), "de", "Mo, Mi–Fr"),
        ((6, 5), "de", "Sa, So"),
        ((0, 1, 2, 3, 4, 5, 6), "en", "Mon–Sun"),
        ((3,), "en", "Thu"),
        ((), "de", ""),
    ],
)
def test_days_in_a_row_become_a_range(days: tuple[int, ...], language: str, written: str) -> None:
    assert say.day_ranges(days, language) == written


@pytest.mark.parametrize(
    ("length", "language", "written"),
    [
        (Span(3, 5, Unit.WORKING_DAYS), "de", "3–5 Werktage"),
        (Span(3, 5, Unit.DAYS), "de-AT", "3–5 Tage"),
        (Span(1, 1, Unit.WEEKS), "de", "1 Woche"),
        (Span(2, 3, Unit.WEEKS), "de", "2–3 Wochen"),
        (Span(1, 2, Unit.MONTHS), "de", "1–2 Monate"),
        (Span(3, 5, Unit.DAYS), "en", "3–5 days"),
        (Span(1, 1, Unit.WORKING_DAYS), "en", "1 working day"),
        (Span(3, 5, Unit.DAYS), "fr", "3–5\N{NO-BREAK SPACE}jours"),
        (Span(3, 5, Unit.DAYS), "it", "3–5 giorni"),
        (Span(2, 5, Unit.WEEKS), "pl", "2–5 tygodni"),
        (Span(3, 5, Unit.WORKING_DAYS), "nl", "3–5 working days"),
    ],
)
def test_a_span_is_said_in_the_language(length: Span, language: str, written: str) -> None:
    assert say.span(length, language) == written


def test_a_theme_says_spans_and_moments_in_its_own_way() -> None:
    dutch = {"span.working-days.other": "{count} werkdagen", "after.order": "{span} na bestelling"}
    length = Span(3, 5, Unit.WORKING_DAYS)
    assert say.span(length, "nl", dutch) == "3–5 werkdagen"
    assert say.moment(Moment(Event.ORDER, length), "nl", dutch) == "3–5 werkdagen na bestelling"
    assert say.moment(Moment(Event.ORDER), "de", {"moment.order": "sofort"}) == "sofort"


@pytest.mark.parametrize(
    ("when", "german", "english"),
    [
        (
            Moment(Event.ORDER, Span(48, 48, Unit.HOURS)),
            "48 Stunden nach der Bestellung",
            "48 hours after the order",
        ),
        (
            Moment(Event.DATE, Span(7, 7, Unit.DAYS), before=True),
            "7 Tage vor dem Termin",
            "7 days before the appointment",
        ),
        (Moment(Event.DELIVERY), "bei der Lieferung", "on delivery"),
        (Moment(Event.START), "zu Beginn der Arbeit", "when work starts"),
    ],
)
def test_a_moment_says_when_something_is_due(when: Moment, german: str, english: str) -> None:
    assert say.moment(when, "de") == german
    assert say.moment(when, "en") == english


def test_until_says_up_to_when_something_holds() -> None:
    early = Moment(Event.ORDER, Span(48, 48, Unit.HOURS))
    assert say.until(early, "de") == "bis 48 Stunden nach der Bestellung"
    assert say.until(early, "en") == "until 48 hours after the order"
    assert say.until(Moment(Event.START), "de-AT") == "bis zum Beginn der Arbeit"
    assert say.until(Moment(Event.READY), "en") == "until it is finished"


def test_both_languages_of_ours_say_every_unit_and_event() -> None:
    spans = {f"span.{unit}.{form}" for unit in Unit for form in ("one", "other")}
    events = {f"{side}.{e}" for side in ("moment", "until", "after", "before") for e in Event}
    assert set(WORDS["de"]) == set(WORDS["en"]) == spans | events | {"until.span"}


def test_what_a_theme_leaves_unsaid_is_named() -> None:
    assert say.unsaid("de-CH") == ()
    assert say.unsaid("en") == ()
    assert "after.order" in say.unsaid("nl")
    assert "after.order" not in say.unsaid("nl", {"after.order": "{span} na bestelling"})


@pytest.mark.parametrize("tag", ["de", "de-AT", "en", "en-GB", "fr", "it-CH", "gsw", "he", "en-BR"])
def test_languages_of_the_world_are_known(tag: str) -> None:
    assert say.known(tag)


@pytest.mark.parametrize("tag", ["", "xx", "deutsch", "de_AT", "de-XX", "de-AT-", "../de", "e"])
def test_what_is_no_language_is_not_known(tag: str) -> None:
    assert not say.known(tag)


@given(st.text(max_size=12))
def test_asking_for_a_language_never_fails(tag: str) -> None:
    assert say.known(tag) in {True, False}


def test_a_language_that_nobody_knows_is_a_bug_of_the_caller() -> None:
    with pytest.raises(ValueError, match="tlh is no language"):
        say.plural(1, "tlh-DE")


def test_languages_and_countries_have_names() -> None:
    assert say.language_name("de-AT") == "Deutsch"
    assert say.language_name("en") == "English"
    assert say.language_name("fr") == "Français"
    assert say.country_name("AT", "de") == "Österreich"
    assert say.country_name("ch", "en") == "Switzerland"
    assert say.country_name("ZZZ", "en") == "ZZZ"


def test_hebrew_runs_from_right_to_left() -> None:
    assert say.direction("he") == "rtl"
    assert say.direction("de-AT") == "ltr"


def test_plural_forms_are_those_of_the_language() -> None:
    assert [say.plural(n, "de") for n in (0, 1, 2)] == ["other", "one", "other"]
    assert [say.plural(n, "pl") for n in (1, 3, 5)] == ["one", "few", "many"]


def test_text_is_quoted_as_the_language_does() -> None:
    assert say.quoted("so", "de-AT") == "„so“"
    assert say.quoted("so", "de-CH") == "«so»"
    assert say.quoted("so", "en") == "“so”"


@given(st.decimals(0, 10, places=3), st.decimals(0, 10, places=3))
def test_what_was_written_before_changes_nothing(one: Decimal, other: Decimal) -> None:
    for value in (one, other, one.normalize(), one.quantize(Decimal("0.0001"))):
        assert say.percent(value, "de") == say.percent.__wrapped__(value, "de")  # type: ignore[attr-defined]
        assert say.number(value, "de") == say.number.__wrapped__(value, "de")  # type: ignore[attr-defined]


def weekday_in_swiss_german(number: int) -> str:
    return say.weekday(number, "de-CH")


def test_what_other_processes_have_written_is_known_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(written, "_WRITTEN", {})
    monkeypatch.setattr(written, "_NEW", {})
    with Workers(2, patience=0.0, tell=written.told, hear=written.heard) as workers:
        days = list(workers.map(weekday_in_swiss_german, range(7)))

    monkeypatch.setattr(say, "_locale", None)  # nobody can be asked any more
    assert [say.weekday(number, "de-CH") for number in range(7)] == days
