"""Numbers as people type them: what each means, and which are refused because they mean two things."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.fields.desk import Desk, Unreadable
from generator.fields.numbers import (
    Ambiguous,
    number_in,
    read_content,
    read_money,
    read_number,
    read_percent,
)
from generator.fields.tree import Scalar
from generator.problems import Location, Problem
from generator.trade.money import Money
from generator.trade.offer import Content

HERE = Location("site.yaml", 3, 8)


def typed(text: str) -> Scalar:
    return Scalar(text, HERE)


def cents(text: str, currency: str = "EUR") -> int:
    return read_money(typed(text), Desk(currency=currency)).cents


def refusal_of_money(text: str, currency: str = "EUR") -> Problem:
    with pytest.raises(Unreadable) as refused:
        read_money(typed(text), Desk(currency=currency))
    return refused.value.problem


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("12,50", "12.50"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("1.250,00", "1250.00"),
        ("1,250.00", "1250.00"),
        ("1.250.000", "1250000"),
        ("1,250,000.5", "1250000.5"),
        ("1 250,00", "1250.00"),
        ("1\u00a0250", "1250"),
        ("1\u202f250,5", "1250.5"),
        ("1'250.50", "1250.50"),
        ("1’250", "1250"),
        ("1250,5000", "1250.5000"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("+4", "4"),
        ("  7 ", "7"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_as_a_person_means_it(text: str, number: str) -> None:
    assert number_in(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    ["", "-", ",", "1,", ",5", "1..2", "1,2,3", "1.2.3", "12.34.567", "1,25.00,5", "1 2", "1 25,0",
     "12 50", "1.250,", "zwölf", "1e3", "0x1f", "1_000", "12€", "½", "1234567890123", "NaN", "inf"],
)  # fmt: skip
def test_what_is_no_number_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        number_in(text)


@pytest.mark.parametrize(
    ("text", "whole", "comma", "point"),
    [
        ("1.250", "1250", "1,25", "1.25"),
        ("1,250", "1250", "1,25", "1.25"),
        ("12.000", "12000", "12,0", "12.0"),
        ("123,456", "123456", "123,4560", "123.4560"),
    ],
)
def test_a_number_that_could_be_two_is_refused_with_both(
    text: str, whole: str, comma: str, point: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        read_number(typed(text))
    found = refused.value.problem
    facts = {"comma": comma, "point": point, "text": text, "whole": whole}
    assert (found.code, dict(found.facts)) == ("ambiguous-number", facts)


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(".,"))
def test_what_an_ambiguous_number_is_mended_with_is_read_beyond_doubt(
    whole: int, fraction: int, mark: str
) -> None:
    text = f"{whole}{mark}{fraction:03}"
    with pytest.raises(Ambiguous) as two:
        number_in(text)
    assert number_in(two.value.whole) == Decimal(f"{whole}{fraction:03}")
    assert number_in(two.value.comma) == Decimal(f"{whole}.{fraction:03}")
    assert number_in(two.value.point) == Decimal(f"{whole}.{fraction:03}")


@given(
    st.integers(0, 99_999_999), st.sampled_from([(".", ","), (",", "."), (" ", ","), ("'", ".")])
)
def test_every_amount_is_read_back_from_every_way_to_write_it(
    amount: int, marks: tuple[str, str]
) -> None:
    thousands, decimal = marks
    whole = f"{amount // 100:,}".replace(",", thousands)
    assert cents(f"{whole}{decimal}{amount % 100:02}") == amount
    assert cents(f"{amount // 100}{decimal}{amount % 100:02} €") == amount


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_is_not(text: str) -> None:
    with suppress(ValueError):
        assert number_in(text).is_finite()


# --- money -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12,50", 1250),
        ("1.250,00 €", 125000),
        ("€ 12,50", 1250),
        ("€12.50", 1250),
        ("12,50 Euro", 1250),
        ("12,50 EUR", 1250),
        ("eur 12,50", 1250),
        ("12,-", 1200),
        ("12,– €", 1200),
        ("12.--", 1200),
        ("80", 8000),
        ("0", 0),
        ("-5 €", -500),
        ("12,5", 1250),
        ("12,5000", 1250),
    ],
)
def test_an_amount_is_whole_cents(text: str, amount: int) -> None:
    assert cents(text) == amount


def test_an_amount_is_in_the_currency_of_the_shop() -> None:
    assert read_money(typed("12.–"), Desk(currency="CHF")) == Money(1200, "CHF")
    assert read_money(typed("Fr. 12.50"), Desk(currency="CHF")) == Money(1250, "CHF")
    assert read_money(typed("120 Kč"), Desk(currency="CZK")) == Money(12000, "CZK")


def test_another_currency_is_refused() -> None:
    found = refusal_of_money("12,50 €", "CHF")
    assert (found.code, dict(found.facts)) == (
        "other-currency",
        {"currency": "CHF", "text": "12,50 €"},
    )


def test_what_is_no_amount_is_quoted_as_it_was_typed() -> None:
    found = refusal_of_money("zwölf Euro")
    assert (found.code, dict(found.facts)["text"]) == ("not-money", "zwölf Euro")


@pytest.mark.parametrize("text", ["€", "EUR", "-", "12 € 50", "12 Cent", "ß EUR", "ca. 12"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    assert refusal_of_money(text).code == "not-money"


def test_a_part_of_a_cent_is_refused() -> None:
    assert refusal_of_money("0,125").code == "part-of-a-cent"


def test_an_ambiguous_price_is_refused_with_its_sign() -> None:
    found = refusal_of_money("1.250 €")
    assert (found.code, dict(found.facts)["text"]) == ("ambiguous-number", "1.250 €")


# --- percentages and contents --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [("30 %", "30"), ("0%", "0"), ("12,5 %", "12.5"), ("100 %", "100")],
)  # fmt: skip
def test_a_percentage_has_its_sign(text: str, value: str) -> None:
    assert read_percent(typed(text)) == Decimal(value)


@pytest.mark.parametrize("text", ["30", "0,3", "101 %", "-1 %", "%", "dreißig %"])
def test_anything_else_is_no_percentage(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_percent(typed(text))
    assert refused.value.problem.code == "not-a-percentage"
    assert dict(refused.value.problem.facts)["text"] == text


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("500 g", "500", "g"),
        ("0,75 l", "0.75", "l"),
        ("0,75 L", "0.75", "l"),
        ("750ml", "750", "ml"),
        ("2 m2", "2", "m²"),
        ("2,5 qm", "2.5", "m²"),
        ("1.000,5 kg", "1000.5", "kg"),
        ("1 250 g", "1250", "g"),
    ],
)
def test_a_content_is_a_number_and_a_unit(text: str, amount: str, unit: str) -> None:
    assert read_content(typed(text)) == Content(Decimal(amount), unit)


@pytest.mark.parametrize("text", ["500", "g", "500 Stück", "500 g netto", "1..5 kg", "0 g", "-5 g"])
def test_a_content_without_either_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_content(typed(text))
    assert refused.value.problem.code in ("not-a-content", "not-positive")
