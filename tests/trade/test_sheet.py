"""The order sheet: what it looks like, what it carries, and what it comes back from."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from random import Random
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_orders import in_currency, made_up, made_up_list
from manglings import MANGLINGS, Mangling, mangled

from generator.desk.reduction import reduced
from generator.trade.money import Money
from generator.trade.normalorder import in_normal_form
from generator.trade.offer import Mode
from generator.trade.order import (
    PICKUP,
    Answer,
    Chosen,
    Customer,
    Order,
    OrderLine,
    TermsRef,
)
from generator.trade.ordercode import order_code
from generator.trade.sheet import LINK_LIMIT, sheet_link, write_compact, write_sheet
from generator.trade.sheetread import SIZE_LIMIT, read_sheets
from generator.trade.sheetwords import LABEL_KEYS, WORDS
from generator.trade.spans import Span, Unit

NOTEBOOK = OrderLine(
    "NB-A5",
    "Notizbuch A5, fadengeheftet",
    2,
    Money(3200),
    Money(6400),
    (Chosen("Einband", "Leinen grün"), Chosen("Lineatur", "punktiert")),
    (Answer("Prägung auf dem Deckel?", "für Zoë & Jürgen"),),
    delivery_time=Span(3, 5, Unit.DAYS),
)
BOX = OrderLine(
    "SCH-M",
    "Schachtel nach Maß",
    1,
    Money(8450),
    Money(8450),
    (
        Chosen("Breite", "21.5 cm"),
        Chosen("Höhe", "12 cm"),
        Chosen("Überzug", "Büttenpapier Ölmarmor"),
    ),
    (Answer("Was soll hinein?", "Briefe meiner Großmutter"),),
    delivery_time=Span(4, 6, Unit.WEEKS),
)
COURSE = OrderLine(
    "KURS-1",
    "Buchbindekurs für Anfänger",
    1,
    Money(12000),
    Money(12000),
    (Chosen("Verpflegung", "vegetarisch"),),
    date="2027-02-06 09:30",
)
ORDER = Order(
    code=order_code((1, 2, 3, 14, 5, 6, 27, 8)),
    mode=Mode.ORDER,
    language="de-AT",
    day=date(2026, 11, 21),
    site="https://www.werkstatt-beispiel.at/",
    lines=(NOTEBOOK, BOX, COURSE),
    to="AT",
    shipping=Money(890),
    total=Money(27740),
    deposit=Money(8055),
    payment="Überweisung",
    terms=TermsRef("2026-11-01", "a3f9c2b1"),
    prices="9f8e7d6c",
    customer=Customer(
        "Änne Müßig-Österreicher",
        "Große Straße 12/3",
        "5020",
        "Salzburg",
        "AT",
        "aenne.muessig@example.at",
        "+43 660 1234567",
    ),
    message="Bitte bis Ostern, wenn es geht. Danke!",
)
SHEET = """\
[HS1 de-AT]
Zahlungspflichtige Bestellung: 234-F67-W9D [cw1d]
Datum: 2026-11-21 [s6eq]
Seite: https://www.werkstatt-beispiel.at/ [y53s]

Position 1: Notizbuch A5, fadengeheftet (NB-A5) [kr86]
Wahl: Einband = Leinen grün [e8gz]
Wahl: Lineatur = punktiert [w90n]
Antwort: Prägung auf dem Deckel? = für Zoë & Jürgen [ddd4]
Menge: 2 x 32.00 = 64.00 EUR [q9qw]
Lieferzeit: 3-5 Tage [as5t]

Position 2: Schachtel nach Maß (SCH-M) [v9k0]
Wahl: Breite = 21.5 cm [rm5m]
Wahl: Höhe = 12 cm [sy99]
Wahl: Überzug = Büttenpapier Ölmarmor [qs3m]
Antwort: Was soll hinein? = Briefe meiner Großmutter [ahv3]
Menge: 1 x 84.50 = 84.50 EUR [7t9m]
Lieferzeit: 4-6 Wochen [5m6a]

Position 3: Buchbindekurs für Anfänger (KURS-1) [j7kg]
Wahl: Verpflegung = vegetarisch [dnzc]
Termin: 2027-02-06 09:30 [dpsq]
Menge: 1 x 120.00 = 120.00 EUR [xb9f]

Lieferung: AT [a3xp]
Versand: 8.90 EUR [acgg]
Gesamt: 277.40 EUR [2pc4]
Anzahlung: 80.55 EUR [bxbm]
Zahlung: Überweisung [bf3t]
Bedingungen: 2026-11-01 (a3f9c2b1) [b6wv]
Preisliste: 9f8e7d6c [e6af]

Name: Änne Müßig-Österreicher [j6n4]
Straße: Große Straße 12/3 [bkrp]
PLZ: 5020 [rgs9]
Ort: Salzburg [2w69]
Land: AT [kgk1]
E-Mail: aenne.muessig@example.at [fr9k]
Telefon: +43 660 1234567 [dtag]
Nachricht: Bitte bis Ostern, wenn es geht. Danke! [av0s]

Ende [35=w8f3s7]"""

FORMS = (write_sheet, write_compact)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=40)
CENTS = st.integers(0, 10**8).map(Money)
UNPRICED = st.none() | CENTS


@st.composite
def lines(draw: st.DrawFn) -> OrderLine:
    price = draw(UNPRICED)
    chosen = st.tuples(TEXTS, TEXTS)
    return OrderLine(
        sku=draw(st.from_regex(r"[A-Z0-9]{1,8}(-[A-Z0-9]{1,4})?", fullmatch=True)),
        title=draw(TEXTS),
        quantity=draw(st.integers(1, 9999)),
        price=price,
        sum=None if price is None else draw(CENTS),
        chosen=tuple(Chosen("W" + a, "w" + b) for a, b in draw(st.lists(chosen, max_size=3))),
        answers=tuple(Answer("A" + a, b) for a, b in draw(st.lists(chosen, max_size=3))),
        date=draw(st.sampled_from(("", "2027-02-06", "2027-02-06 09:30"))),
        delivery_time=draw(
            st.none()
            | st.builds(
                lambda n, m, u: Span(n, n + m, u),
                st.integers(1, 99),
                st.integers(0, 9),
                st.sampled_from(Unit),
            )
        ),
    )


orders = st.builds(
    Order,
    code=st.tuples(*[st.integers(0, 30)] * 8).map(order_code),
    mode=st.sampled_from((Mode.ORDER, Mode.ENQUIRY)),
    language=st.sampled_from(("de-AT", "de", "en", "en-GB", "fr-CH")),
    day=st.dates(date(2020, 1, 1), date(2099, 1, 1)),
    site=TEXTS,
    lines=st.lists(lines(), max_size=4).map(tuple),
    to=st.sampled_from(("AT", "DE", PICKUP, "")),
    shipping=UNPRICED,
    total=UNPRICED,
    deposit=UNPRICED,
    payment=TEXTS,
    terms=st.none() | st.just(TermsRef("2026-11-01", "a3f9c2b1")),
    prices=st.sampled_from(("", "9f8e7d6c")),
    customer=st.builds(Customer, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS),
    message=TEXTS,
).map(in_normal_form)


def only(text: str) -> Order | None:
    """The one order that stands in a text, without a problem."""
    (reading,) = read_sheets(text)
    assert reading.problems == ()
    return reading.order


def test_a_whole_sheet_is_plain_words_line_by_line() -> None:
    assert write_sheet(ORDER) == SHEET


def test_a_sheet_names_the_line_of_each_part() -> None:
    (reading,) = read_sheets("Guten Tag\n\n" + SHEET)
    assert (reading.line_of("order"), reading.line_of("line.2.choice.3")) == (4, 18)
    assert (reading.line_of("total"), reading.line_of("message")) == (30, 43)


@pytest.mark.parametrize("write", FORMS)
@given(order=orders)
def test_every_order_is_read_as_it_was_written(write: object, order: Order) -> None:
    assert callable(write)
    assert only(write(order)) == order


@given(order=orders)
def test_the_normal_form_of_a_normal_form_is_itself(order: Order) -> None:
    assert in_normal_form(order) == order


@pytest.mark.parametrize("mangling", MANGLINGS)
@pytest.mark.parametrize("write", FORMS)
@given(order=orders, seed=st.integers(0, 2**32))
@settings(max_examples=25)
def test_each_thing_that_mail_does_leaves_the_order(
    write: object, mangling: Mangling, order: Order, seed: int
) -> None:
    assert callable(write)
    assert only(mangling(write(order), Random(seed))) == order


@pytest.mark.parametrize("write", FORMS)
@given(order=orders, seed=st.integers(0, 2**32))
@settings(max_examples=200)
def test_whatever_mail_does_one_after_the_other_leaves_the_order(
    write: object, order: Order, seed: int
) -> None:
    assert callable(write)
    text, _ = mangled(write(order), Random(seed))
    assert only(text) == order


@pytest.mark.parametrize("write", FORMS)
@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009"])
def test_an_answer_whose_lines_were_joined_by_any_space_holds_the_order(
    write: object, space: str
) -> None:
    assert callable(write)
    assert only(space.join(f">{space}{line}" for line in write(ORDER).split("\n"))) == ORDER


@pytest.mark.parametrize("write", FORMS)
@pytest.mark.parametrize("line", ["<p>{}</p>", "{}<br>", "<div>&gt; {}</div>"])
def test_a_mail_of_html_only_holds_the_same_order(write: object, line: str) -> None:
    assert callable(write)
    body = "\n".join(line.format(escape(each) or "&nbsp;") for each in write(ORDER).split("\n"))
    mail = EmailMessage(policy=policy.SMTP)
    mail.set_content(f"<html><body>{body}</body></html>", subtype="html")
    received = message_from_bytes(mail.as_bytes(), policy=policy.default)
    assert only(reduced(received.get_content())) == ORDER


# --- the link ---------------------------------------------------------------------------------


def test_three_items_with_umlauts_fit_into_a_link_and_come_back() -> None:
    link = sheet_link("werkstatt@example.at", "Bestellung 234-F67-W9D", ORDER)
    body = link.href.partition("&body=")[2]
    assert link.whole
    assert len(link.href) <= 1300 < LINK_LIMIT
    assert only(unquote(body)) == ORDER == only(write_sheet(ORDER))
    assert "+" not in body
    assert "%0D%0A" in body


@given(order=orders)
def test_no_link_is_too_long_and_each_says_what_it_leaves_out(order: Order) -> None:
    link = sheet_link("werkstatt@example.at", "Bestellung", order)
    assert len(link.href) <= LINK_LIMIT
    text = unquote(link.href.partition("&body=")[2])
    assert link.whole == (only_or_none(text) == order)


def only_or_none(text: str) -> Order | None:
    readings = read_sheets(text)
    return readings[0].order if readings and not readings[0].left_out else None


def test_the_longest_text_is_left_to_copy_and_named() -> None:
    long = replace(ORDER, message="Ich möchte " * 150)
    order = in_normal_form(long)
    link = sheet_link("werkstatt@example.at", "Bestellung", order)
    text = unquote(link.href.partition("&body=")[2])
    (reading,) = read_sheets(text)
    assert not link.whole
    assert len(link.href) <= LINK_LIMIT
    assert "Bitte den ganzen Text von der Seite kopieren" in text
    assert reading.left_out == ("Nachricht",)
    assert reading.order == replace(order, message="")
    assert reading.problems == ()
    assert only(text + "\r\n\r\n" + write_sheet(order)) == order


# --- more than one, less than one ---------------------------------------------------------------


def test_a_list_of_both_kinds_is_two_sheets_in_one_mail() -> None:
    enquiry = replace(ORDER, code=order_code((9,) * 8), mode=Mode.ENQUIRY, lines=(BOX,))
    readings = read_sheets(write_sheet(ORDER) + "\n\n" + write_sheet(enquiry))
    assert [each.order for each in readings] == [ORDER, enquiry]


def test_an_enquiry_without_a_product_is_a_sheet_too() -> None:
    asked = Order(
        code=ORDER.code,
        mode=Mode.ENQUIRY,
        language="en",
        day=ORDER.day,
        site=ORDER.site,
        customer=ORDER.customer,
        message="Do you mend old books?",
    )
    assert only(write_sheet(asked)) == asked
    assert only(write_compact(asked)) == asked


@pytest.mark.parametrize(
    "text", ["", "Guten Tag!", "[abcd]", "[35=w8f3s7]", "Gesamt: 1.00 EUR [2pc4]"]
)
def test_a_text_without_a_sheet_has_no_order(text: str) -> None:
    assert read_sheets(text) == ()


def found(text: str) -> list[tuple[str, int, dict[str, str]]]:
    return [
        (each.code, each.where.line, dict(each.facts))
        for reading in read_sheets(text)
        for each in reading.problems
    ]


def test_a_sheet_that_breaks_off_says_so() -> None:
    assert found(SHEET[: SHEET.index("Name:")]) == [("sheet-cut", 1, {})]


def test_a_line_taken_out_is_missed() -> None:
    without = SHEET.replace("Anzahlung: 80.55 EUR [bxbm]\n", "")
    assert found(without) == [("sheet-count-wrong", 1, {"found": "34", "right": "35"})]


def test_lines_exchanged_are_found_by_the_sum() -> None:
    moved = SHEET.replace("Einband = Leinen grün [e8gz]", "X").replace(
        "Verpflegung = vegetarisch [dnzc]", "Einband = Leinen grün [e8gz]"
    )
    moved = moved.replace("X", "Verpflegung = vegetarisch [dnzc]")
    assert found(moved) == [("sheet-sum-wrong", 1, {})]


def test_a_line_that_lost_its_check_is_named_and_the_next_still_read() -> None:
    assert found(SHEET.replace("8.90 EUR [acgg]", "8.90 EUR")) == [
        ("sheet-check-missing", 27, {"found": "8.90 EUR", "label": "Versand"})
    ]


def test_a_remark_between_the_lines_is_shown_and_harmless() -> None:
    remarked = SHEET.replace("Gesamt:", "ist das mit Verpackung?\nGesamt:")
    (reading,) = read_sheets(remarked)
    assert reading.order == ORDER
    assert found(remarked) == [("sheet-line-strange", 28, {"found": "ist das mit Verpackung?"})]


def test_a_later_format_asks_for_a_newer_program() -> None:
    assert found(SHEET.replace("[HS1 ", "[HS7 ")) == [
        ("sheet-version-unknown", 1, {"version": "7"})
    ]


# --- strangers --------------------------------------------------------------------------------


HOSTILE = (
    "[HS1 de]", "[", "[ ", "[abcd]", "[HS1 de] [abcd]", "[9=aaaaaa]", "> ", "\n", " ", "|", ":", "=",
    "Gesamt: ", "Position 1: a (b) [abcd]\n", "Menge: 2 x 3", "( ", "a(", "<https://", " <mailto:a",
    "[HS1 de]Wahl: a = b|", "\u0301", "\u00a0", "[HS1 de]\nGesamt:\n", "9", "[HS1 de-aa-aa",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("start", ["", "[HS1 de]\nZahlungspflichtige Bestellung: "])
@pytest.mark.timeout(60)  # a moment, unless it is looked through anew for each of its signs
def test_a_megabyte_of_a_strangers_text_is_read_in_one_go(piece: str, start: str) -> None:
    text = (start + piece * (SIZE_LIMIT // len(piece)))[: SIZE_LIMIT - 8] + " [abcd]"
    readings = read_sheets(text)
    assert all(each.order is None for each in readings)


def test_more_than_a_megabyte_is_refused_unread() -> None:
    assert found("a" * (SIZE_LIMIT + 1)) == [("sheet-too-large", 0, {"most": str(SIZE_LIMIT)})]


@given(text=st.text(max_size=400), order=orders, at=st.integers(0, 2000))
def test_nothing_written_into_a_sheet_makes_reading_fail(text: str, order: Order, at: int) -> None:
    sheet = write_sheet(order)
    for reading in read_sheets(sheet[:at] + text + sheet[at:]):
        assert reading.order is not None or reading.problems


# --- words ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", sorted(WORDS[1]))
def test_no_two_labels_of_a_language_are_alike(language: str) -> None:
    words = WORDS[1][language]
    assert tuple(words.labels) == LABEL_KEYS
    told = [{each.casefold() for each in pair} for pair in words.labels.values()]
    assert len(set().union(*told)) == sum(map(len, told))


def test_orders_of_a_shop_are_read_as_they_were_made() -> None:
    rng = Random(11)
    for _ in range(60):
        made = made_up(rng, in_currency(made_up_list(rng)))
        text, how = mangled(rng.choice(FORMS)(made.order), rng)
        assert (only(text), how) == (made.order, how)
