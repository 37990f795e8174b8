"""Spans, moments of an order, and texts that have a form."""

from collections.abc import Callable
from decimal import Decimal
from string import ascii_uppercase, digits

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.fields.desk import Unreadable
from generator.fields.tree import Scalar
from generator.fields.words import (
    is_web_address,
    read_gtin,
    read_iban,
    read_mail,
    read_moment_of_order,
    read_phone,
    read_span,
    read_web_address,
    read_weight,
    span_in,
)
from generator.problems import Location, Problem
from generator.trade.iban import LENGTHS
from generator.trade.spans import Event, Moment, Span, Unit


def typed(text: str) -> Scalar:
    return Scalar(text, Location("site.yaml", 9, 4))


def refusal(read: Callable[[Scalar], object], text: str) -> Problem:
    with pytest.raises(Unreadable) as refused:
        read(typed(text))
    return refused.value.problem


# --- spans and moments ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3-5 days", Span(3, 5, Unit.DAYS)),
        ("3–5 Tage", Span(3, 5, Unit.DAYS)),
        ("3 bis 5 Werktage", Span(3, 5, Unit.WORKING_DAYS)),
        ("3 to 5 working days", Span(3, 5, Unit.WORKING_DAYS)),
        ("2 Wochen", Span(2, 2, Unit.WEEKS)),
        ("1 Monat", Span(1, 1, Unit.MONTHS)),
        ("48 h", Span(48, 48, Unit.HOURS)),
        ("48h", Span(48, 48, Unit.HOURS)),
        ("24 STUNDEN", Span(24, 24, Unit.HOURS)),
    ],
)
def test_a_span_is_one_or_two_numbers_and_a_unit(text: str, span: Span) -> None:
    assert read_span(typed(text)) == span


@pytest.mark.parametrize(
    "text",
    ["bald", "3", "days", "3 5 days", "3-5-7 days", "-3 days", "3 or 5"],
)  # fmt: skip
def test_anything_else_is_no_span(text: str) -> None:
    assert span_in(text) is None
    assert refusal(read_span, text).code == "not-a-span"


@pytest.mark.parametrize(
    ("text", "code"),
    [("5-3 days", "span-order"), ("3 Jahre", "unknown-unit"), ("2-3 years", "unknown-unit")],
)
def test_what_is_nearly_a_span_is_told_what_keeps_it_from_being_one(text: str, code: str) -> None:
    assert span_in(text) is None
    assert refusal(read_span, text).code == code


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("start", Moment(Event.START)),
        ("Arbeitsbeginn", Moment(Event.START)),
        ("48 h after order", Moment(Event.ORDER, Span(48, 48, Unit.HOURS))),
        ("48 h nach der Bestellung", Moment(Event.ORDER, Span(48, 48, Unit.HOURS))),
        ("7 days after confirmation", Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS))),
        ("14 Tage vor dem Termin", Moment(Event.DATE, Span(14, 14, Unit.DAYS), before=True)),
        ("2  weeks\tbefore the course", Moment(Event.DATE, Span(2, 2, Unit.WEEKS), before=True)),
        ("Abholung", Moment(Event.DELIVERY)),
    ],
)
def test_a_moment_is_an_event_or_a_time_from_one(text: str, moment: Moment) -> None:
    assert read_moment_of_order(typed(text)) == moment


@pytest.mark.parametrize(
    "text",
    ["", "irgendwann", "after order", "48 h order", "bald nach order", "48 h after",
     "nach 48 h"],
)  # fmt: skip
def test_anything_else_is_no_moment(text: str) -> None:
    found = refusal(read_moment_of_order, text)
    known = "order, confirmation, start, ready, delivery, date"
    assert (found.code, dict(found.facts)["known"]) == ("not-a-moment", known)


def test_a_misspelt_event_is_recognised() -> None:
    assert refusal(read_moment_of_order, "48 h after ordr").near == "order"


@pytest.mark.parametrize("sign", [" ", "a ", "1 ", "- "])
def test_a_very_long_value_is_refused_at_once(sign: str) -> None:
    assert refusal(read_moment_of_order, sign * 10_000 + "!").code == "not-a-moment"
    assert refusal(read_span, sign * 10_000 + "!").code == "not-a-span"


# --- texts that have a form ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["werkstatt@example.at", "maria.beispiel+laden@mail.example.co.uk", " a@b.at "],
)  # fmt: skip
def test_a_mail_address_stays_as_it_is(text: str) -> None:
    assert read_mail(typed(text)) == text.strip()


@pytest.mark.parametrize(
    "text",
    ["", "werkstatt", "werkstatt@example", "a@b@example.at", "Maria <m@example.at>", "a b@example.at",
     "a@example.at, b@example.at", "a@example..at", "a..b@example.at", ".a@example.at",
     "a%0d%0ab@example.at", "a@example.at\nBcc: x@example.at",
     "a" * 250 + "@example.at"],
)  # fmt: skip
def test_what_would_break_a_mail_is_no_address(text: str) -> None:
    assert refusal(read_mail, text).code == "not-a-mail-address"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+43 662 123456", "+43 662 123456"),
        ("0662/12 34 56-0", "0662/12 34 56-0"),
        ("(0662) 123456", "(0662) 123456"),
        ("+43\u00a0662  123456", "+43 662 123456"),
    ],
)
def test_a_telephone_number_stays_as_it_was_typed(text: str, number: str) -> None:
    assert read_phone(typed(text)) == number


@pytest.mark.parametrize(
    "text",
    ["", "0662", "+43 662 KUNST", "0662 123456 oder 0660 123456", "()()()()", "+"],
)  # fmt: skip
def test_what_nobody_could_call_is_no_number(text: str) -> None:
    assert refusal(read_phone, text).code == "not-a-phone"


@pytest.mark.parametrize(
    "text",
    ["https://www.example.at/", "http://example.at", "https://social.example.at/@werkstatt",
     "https://bücher.example.at/a?b=c#d"],
)  # fmt: skip
def test_a_web_address_is_whole(text: str) -> None:
    assert read_web_address(typed(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "www.example.at", "https://", "ftp://example.at", "javascript:alert(1)", "https://a b.at",
     'https://example.at/"><script>', "//example.at"],
)  # fmt: skip
def test_anything_else_is_no_web_address(text: str) -> None:
    assert refusal(read_web_address, text).code == "not-a-web-address"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://maria:geheim@example.at/", "url-with-login"),
        ("ftp://maria:geheim@example.at/", "url-with-login"),
        ("https://example.at:99999/", "not-a-port"),
        ("https://example.at:0", "not-a-port"),
        ("https://https://example.at/", "url-begins-twice"),
    ],
)
def test_an_address_that_is_nearly_whole_is_told_what_is_wrong(text: str, code: str) -> None:
    assert refusal(read_web_address, text).code == code


def test_a_password_stands_in_no_message() -> None:
    facts = dict(refusal(read_web_address, "https://maria:geheim@example.at/a").facts)
    assert facts["text"] == "https://…@example.at/a"


def test_a_very_long_web_address_is_refused_at_once() -> None:
    assert refusal(read_web_address, "https://" + "a" * 20_000 + " b").code == "not-a-web-address"


def test_an_account_number_loses_its_spaces() -> None:
    assert read_iban(typed("at61 1904 3002 3457 3201")) == "AT611904300234573201"
    assert read_iban(typed("DE89 3704 0044 0532 0130 00")) == "DE89370400440532013000"


@pytest.mark.parametrize(
    "text",
    ["", "19043 00234573201", "XX61", "AT61 1904 3002 3457 320X!"],
)
def test_what_has_another_form_is_no_account_number(text: str) -> None:
    assert refusal(read_iban, text).code == "not-an-iban"


@pytest.mark.parametrize(("text", "found"), [("AT61", "4"), ("AT61 1904 3002 3457 32", "18")])
def test_an_account_number_of_another_length_is_told_how_long_its_countrys_are(
    text: str, found: str
) -> None:
    refused = refusal(read_iban, text)
    assert refused.code == "iban-length"
    assert {"country": "AT", "length": "20", "found": found}.items() <= dict(refused.facts).items()


@given(st.text(ascii_uppercase, min_size=2, max_size=2), st.text(digits, min_size=11, max_size=30))
def test_an_account_number_needs_its_own_check_digits(country: str, account: str) -> None:
    account = (account * 3)[: LENGTHS.get(country, 4 + len(account)) - 4]
    turned = f"{account}{country}00"
    check = 98 - int("".join(str(int(sign, 36)) for sign in turned)) % 97
    assert read_iban(typed(f"{country}{check:02}{account}")) == f"{country}{check:02}{account}"
    wrong = f"{country}{(check + 1) % 100:02}{account}"
    assert refusal(read_iban, wrong).code == "iban-check"


@pytest.mark.parametrize("text", ["4006381333931", "4006381-333931", "96385074", "012345678905"])
def test_an_article_number_is_read_without_its_spaces(text: str) -> None:
    assert read_gtin(typed(text)) == text.replace("-", "")


@given(st.sampled_from([7, 11, 12, 13]), st.data())
def test_an_article_number_has_exactly_one_right_last_digit(
    length: int, data: st.DataObject
) -> None:
    start = data.draw(st.text(digits, min_size=length, max_size=length))
    right = [last for last in digits if is_article_number(f"{start}{last}")]
    assert len(right) == 1


def is_article_number(text: str) -> bool:
    try:
        return read_gtin(typed(text)) == text
    except Unreadable:
        return False


@pytest.mark.parametrize("text", ["", "123", "4006381333", "400638133393A"])
def test_what_has_another_length_is_no_article_number(text: str) -> None:
    assert refusal(read_gtin, text).code == "not-a-gtin"


@pytest.mark.parametrize(
    ("text", "grams"),
    [("350 g", 350), ("1,2 kg", 1200), ("1.2kg", 1200), ("1 250 g", 1250), ("0,5 KG", 500)],
)  # fmt: skip
def test_a_weight_is_in_grams(text: str, grams: int) -> None:
    assert read_weight(typed(text)) == Decimal(grams)


@pytest.mark.parametrize("text", ["", "350", "schwer", "-5 g", "1,2,3 kg", "3 t"])
def test_anything_else_is_no_weight(text: str) -> None:
    assert refusal(read_weight, text).code == "not-a-weight"


def test_a_weight_that_could_be_two_is_refused() -> None:
    assert refusal(read_weight, "1.250 kg").code == "ambiguous-number"


@given(st.text(alphabet="https:/.[]@?#ü%1a ", max_size=30).map("https://{}".format) | st.text())
@example("https://[::1")
@example("https://" + "a" * 64 + ".at/")
def test_anything_is_an_address_or_is_none(text: str) -> None:
    assert is_web_address(text) in (True, False)
