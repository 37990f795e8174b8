"""Whatever is changed in a sheet is found, with its line and what is right."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_orders import sound_order
from test_pricing import SHOP

from generator.messages import worded
from generator.trade.agreement import judge
from generator.trade.offer import Mode
from generator.trade.order import Order, TermsRef
from generator.trade.pricelist import PriceList
from generator.trade.pricing import Wish, price_order
from generator.trade.sheet import write_compact, write_sheet
from generator.trade.sheetread import read_sheets

TERMS = (TermsRef("2026-03-01", "0badcafe"), TermsRef("2026-11-01", "a3f9c2b1"))
WISHES = (
    Wish("BELT", ("Reh", "85.5"), ("Eva",), quantity=2),
    Wish("NB", quantity=3),
    Wish("KURS", date="2027-02-06 09:30"),
)


def an_order() -> Order:
    order, _ = sound_order(Random(1))
    found = price_order(SHOP, WISHES, "AT", "de")
    return replace(
        order,
        mode=Mode.ORDER,
        language="de",
        lines=found.lines,
        to="AT",
        shipping=found.shipping,
        total=found.total,
        deposit=found.deposit,
    )


ORDER = an_order()
SHEET = write_sheet(ORDER)


def judged(text: str, prices: PriceList = SHOP) -> list[tuple[str, int, dict[str, str]]]:
    (reading,) = read_sheets(text)
    problems = judge(reading, prices, TERMS).problems
    for each in problems:
        assert all(worded(each, tongue)[0] for tongue in ("de", "en"))
    return [(each.code, each.where.line, dict(each.facts)) for each in problems]


def line_of(text: str) -> int:
    return 1 + SHEET[: SHEET.index(text)].count("\n")


def test_an_order_as_it_was_sent_agrees() -> None:
    assert judged(SHEET) == []
    assert judged(write_compact(ORDER)) == []


def shown(value: str, write: object) -> str:
    """A value behind its label, as one of the forms writes it."""
    if write is write_sheet:
        return f": {value}"
    return ":" + value.replace(" = ", "=").replace(" x ", "x").replace(" (a3", "(a3")


@pytest.mark.parametrize(
    ("label", "found", "right"),
    [
        ("Gesamt", "370.42 EUR", "370.43 EUR"),
        ("Versand", "5.90 EUR", "0.00 EUR"),
        ("Anzahlung", "11.12 EUR", "111.13 EUR"),
        ("Menge", "2 x 75.22 = 150.43 EUR", "2 x 75.22 = 150.44 EUR"),
        ("Menge", "3 x 75.22 = 150.44 EUR", "2 x 75.22 = 150.44 EUR"),
        ("Menge", "2 x 33.33 = 99.99 EUR", "3 x 33.33 = 99.99 EUR"),
        ("Wahl", "Leder = Rind", "Leder = Reh"),
        ("Wahl", "Länge = 86 cm", "Länge = 85.5 cm"),
        ("Position", "Kurs (NB)", "Kurs (KURS)"),
        ("Position", "Gürtel (KURS)", "Gürtel (BELT)"),
        ("Bedingungen", "2026-03-01 (a3f9c2b1)", "2026-11-01 (a3f9c2b1)"),
        ("Termin", "2027-02-07 09:30", "2027-02-06 09:30"),
        ("Lieferung", "DE", "AT"),
    ],
)
@pytest.mark.parametrize("write", [write_sheet, write_compact])
def test_one_change_is_named_with_its_line_and_what_was_sent(
    write: Callable[[Order], str], label: str, found: str, right: str
) -> None:
    text = write(ORDER)
    used, put = (shown(value, write) for value in (right, found))
    changed = text.replace(used, put, 1)
    assert changed != text
    line = 1 + text[: text.index(used)].count("\n")
    assert [(code, at, facts["label"], facts["right"]) for code, at, facts in judged(changed)] == [
        ("sheet-value-changed", line, label, right)
    ]


def test_a_binding_order_made_of_an_enquiry_is_found() -> None:
    changed = SHEET.replace("Zahlungspflichtige Bestellung", "Unverbindliche Anfrage")
    assert judged(changed) == [
        (
            "sheet-value-changed",
            2,
            {
                "label": "Zahlungspflichtige Bestellung",
                "found": "Unverbindliche Anfrage",
                "right": "Zahlungspflichtige Bestellung",
            },
        )
    ]


def test_a_forged_price_with_fitting_checks_is_reckoned_anew() -> None:
    cheap = replace(ORDER, total=ORDER.total and replace(ORDER.total, cents=100))
    assert judged(write_sheet(cheap)) == [
        (
            "order-value-wrong",
            line_of("Gesamt:"),
            {"label": "Gesamt", "found": "1.00 EUR", "right": "370.43 EUR"},
        )
    ]


def test_terms_that_were_never_released_are_named() -> None:
    other = replace(ORDER, terms=TermsRef("2025-01-01", "a3f9c2b1"))
    forged = replace(ORDER, terms=TermsRef("2026-11-01", "ffffffff"))
    none = replace(ORDER, terms=None)
    assert judged(write_sheet(other)) == [
        ("order-terms-unknown", line_of("Bedingungen"), {"version": "2025-01-01"})
    ]
    assert judged(write_sheet(forged)) == [
        (
            "order-terms-changed",
            line_of("Bedingungen"),
            {"version": "2026-11-01", "found": "ffffffff", "right": "a3f9c2b1"},
        )
    ]
    assert judged(write_sheet(none)) == [("order-terms-missing", 0, {})]


def test_what_the_customer_was_asked_to_send_besides_is_no_fault() -> None:
    text = write_compact(ORDER).replace("A:Für wen?=Eva", "A:Für wen?=[+]")
    assert "[+]" in text
    codes = {code for code, _, _ in judged(text)}
    assert "order-answer-missing" not in codes


@given(seed=st.integers(0, 2**32), form=st.sampled_from((write_sheet, write_compact)))
@settings(max_examples=60, deadline=None)
def test_any_digit_that_changes_is_found(seed: int, form: Callable[[Order], str]) -> None:
    rng = Random(seed)
    order, prices = sound_order(rng)
    text = form(order)
    (reading,) = read_sheets(text)
    assert judge(reading, prices, TERMS).problems == ()
    digits = [at for at, sign in enumerate(text) if sign.isascii() and sign.isdigit()]
    at = rng.choice(digits)
    other = rng.choice([sign for sign in "0123456789" if sign != text[at]])
    changed = text[:at] + other + text[at + 1 :]
    found = [
        problem for each in read_sheets(changed) for problem in judge(each, prices, TERMS).problems
    ]
    assert found or not read_sheets(changed)
    if found and all(each.where.line for each in found):
        lines = {each.where.line for each in found}
        assert 1 + text[:at].count("\n") in lines or lines == {1}
