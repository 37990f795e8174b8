"""The order mail without script, and the link that opens it."""

from datetime import date, datetime
from decimal import Decimal
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.trade.mail import LINK_LIMIT, Line, OneProduct, OrderText, contact_text, mailto
from generator.trade.mail import order_text as text_of
from generator.trade.money import Money
from generator.trade.offer import (
    Choice,
    CourseDate,
    Measure,
    Mode,
    Option,
    Quantity,
    Question,
    QuestionKind,
)

PAGE = "https://www.example.at/products/notizbuch/"
PLAIN = OneProduct(
    mode=Mode.ORDER,
    name="Notizbuch A5",
    sku="NB-A5",
    address=PAGE,
    price=Money(2800),
    tax_note="inkl. USt.",
    shipping=Money(590),
    total=Money(3390),
    delivery_time="3–5 Tage",
    terms="2026-01-15",
)
MADE_TO_MEASURE = OneProduct(
    mode=Mode.ENQUIRY,
    name="Gürtel nach Maß",
    sku="GUERTEL",
    address=PAGE,
    options=(
        Option(
            "Leder",
            (
                Choice("Rind", Money(0)),
                Choice("Hirsch", Money(1200), sku="H"),
                Choice("Reh", Money(-300)),
                Choice("Elch", Money(9900), sold_out=True),
            ),
        ),
        Option("Länge", measure=Measure(Decimal(70), Decimal(140), Decimal(5), "cm", Money(120))),
    ),
    questions=(
        Question("Taillenumfang", QuestionKind.NUMBER, unit="cm", required=True, example="86"),
        Question("Wofür ist er gedacht?", why="für die Breite"),
        Question("Bis wann", QuestionKind.DATE),
        Question("Prägung", QuestionKind.YES_NO),
        Question("Farbe der Naht", QuestionKind.CHOICE, choices=("natur", "schwarz")),
    ),
    quantity=Quantity(1, 4),
    price=Money(8900),
    price_from=True,
    tax_note="inkl. USt.",
    shipping_note="zzgl. Versand",
    total=None,
    deposit=Money(2670),
    deposit_due="7 Tage nach der Bestätigung",
)


def test_an_order_says_everything_it_binds_to() -> None:
    written = text_of(PLAIN, "de-AT")
    assert written.subject == "Bestellung: Notizbuch A5 (NB-A5)"
    assert written.body == (
        "Ich bestelle zahlungspflichtig:\n"
        "\n"
        "Artikel: Notizbuch A5 (Nr. NB-A5)\n"
        "Seite: https://www.example.at/products/notizbuch/\n"
        "Menge: 1\n"
        "Preis: 28.00 EUR (inkl. USt.)\n"
        "Versand: 5.90 EUR\n"
        "Gesamt: 33.90 EUR\n"
        "Lieferzeit: 3–5 Tage\n"
        "Bedingungen: 2026-01-15\n"
        "\n"
        "Name:\n"
        "Straße, Nr.:\n"
        "PLZ, Ort:\n"
        "Land:\n"
        "E-Mail:\n"
        "Telefon:\n"
        "Nachricht:"
    )


def test_an_enquiry_leaves_room_for_every_choice_and_answer() -> None:
    written = text_of(MADE_TO_MEASURE, "de")
    assert written.subject == "Anfrage: Gürtel nach Maß (GUERTEL)"
    assert written.body.partition("\nName:")[0] == (
        "Ich frage unverbindlich an und bitte um ein Angebot:\n"
        "\n"
        "Artikel: Gürtel nach Maß (Nr. GUERTEL)\n"
        "Seite: https://www.example.at/products/notizbuch/\n"
        "Menge: 1 (höchstens 4)\n"
        "Leder: ____ (Rind · Hirsch +12.00 EUR · Reh -3.00 EUR)\n"
        "Länge: ____ cm (70–140 cm, in Schritten von 5, 1.20 EUR / cm)\n"
        "Taillenumfang: ____ cm (nötig, z. B. 86)\n"
        "Wofür ist er gedacht? ____ (Grund: für die Breite)\n"
        "Bis wann: ____ (JJJJ-MM-TT)\n"
        "Prägung: [ ] ja  [ ] nein\n"
        "Farbe der Naht: ____ (natur · schwarz)\n"
        "Preis: ab 89.00 EUR (inkl. USt.)\n"
        "Versand: zzgl. Versand\n"
        "Anzahlung: 26.70 EUR (7 Tage nach der Bestätigung)\n"
    )


def test_in_english_the_mail_says_the_same() -> None:
    course = OneProduct(
        mode=Mode.ENQUIRY,
        name="Bookbinding for beginners",
        sku="C1",
        address=PAGE,
        dates=(
            CourseDate(datetime(2027, 2, 5, 9, 30), place="Salzburg"),  # noqa: DTZ001
            CourseDate(date(2027, 3, 6)),
        ),
        quantity=Quantity(2, 0, 2),
        price_note="by arrangement",
    )
    assert text_of(course, "en").body == (
        "I would like an offer, without obligation, for:\n"
        "\n"
        "Item: Bookbinding for beginners (no. C1)\n"
        "Page: https://www.example.at/products/notizbuch/\n"
        "Quantity: 2 (in steps of 2)\n"
        "Date: ____ (2027-02-05 09:30 Salzburg · 2027-03-06)\n"
        "Price: by arrangement\n"
        "\n"
        "Name:\nStreet, no.:\nPostcode, town:\nCountry:\nE-mail:\nPhone:\nMessage:"
    )


def test_an_order_without_a_total_is_a_mistake_of_ours() -> None:
    naked = OneProduct(Mode.ORDER, "Krug", "K", PAGE, price=Money(100))
    with pytest.raises(ValueError, match="A binding order of K must name its total"):
        text_of(naked, "de")


def test_an_enquiry_names_no_total() -> None:
    asked = OneProduct(Mode.ENQUIRY, "Krug", "K", PAGE, price=Money(100), total=Money(590))
    assert "Gesamt" not in text_of(asked, "de").body


def test_the_contact_page_asks_without_a_product() -> None:
    asked = contact_text("Werkstatt am Beispielplatz", "de")
    assert asked.subject == "Anfrage: Werkstatt am Beispielplatz"
    assert asked.body.startswith("Name:\n")


def test_no_name_can_pose_as_another_line() -> None:
    sly = OneProduct(
        Mode.ORDER, "Krug\nGesamt: 0.00 EUR", "K\r\n1", PAGE, price=Money(100), total=Money(100)
    )
    written = text_of(sly, "de")
    assert "Artikel: Krug Gesamt: 0.00 EUR (Nr. K 1)" in written.body.split("\n")
    assert "\n" not in written.subject


def test_the_link_holds_the_mail_byte_for_byte() -> None:
    small = OrderText("Grüße & mehr", (Line("Größe: 5+1", True), Line("100 %?")), "Rest")
    assert mailto("werk+statt@example.at", small) == (
        "mailto:werk%2Bstatt@example.at?subject=Gr%C3%BC%C3%9Fe%20%26%20mehr"
        "&body=Gr%C3%B6%C3%9Fe%3A%205%2B1%0D%0A100%20%25%3F",
        False,
    )


def test_a_link_cannot_add_a_recipient() -> None:
    sly = OrderText("Hallo", (Line("Text"),), "Rest")
    href, _ = mailto("a@example.at\r\nBcc: b@example.at?cc=c@example.at&x=", sly)
    assert href == (
        "mailto:a%40example.at%20Bcc%3A%20b%40example.at%3Fcc%3Dc@example.at%26x%3D"
        "?subject=Hallo&body=Text"
    )


def test_an_order_of_plain_size_fits_into_a_link() -> None:
    href, short = mailto("werkstatt@example.at", text_of(PLAIN, "de-AT"))
    assert not short
    assert decoded(href)[1] == text_of(PLAIN, "de-AT").body.replace("\n", "\r\n")


def test_what_does_not_fit_is_shortened_to_what_identifies_the_order() -> None:
    long_answer = Question("Beschreibung", why="ü" * 600)
    big = OneProduct(
        Mode.ENQUIRY, "Krug", "K-1", PAGE, questions=(long_answer,), price=Money(100), terms="2026"
    )
    href, short = mailto("werkstatt@example.at", text_of(big, "de"))
    assert short
    assert decoded(href) == (
        "Anfrage: Krug (K-1)",
        "Ich frage unverbindlich an und bitte um ein Angebot:\r\n"
        "Artikel: Krug (Nr. K-1)\r\n"
        "Seite: https://www.example.at/products/notizbuch/\r\n"
        "Menge: 1\r\n"
        "Preis: 1.00 EUR\r\n"
        "Bedingungen: 2026\r\n"
        "\r\n"
        "Gekürzt: Bitte den übrigen Text von der Seite hierher kopieren und ausfüllen.",
    )


def decoded(href: str) -> tuple[str, str]:
    """The subject and the body that a mail program reads from a link."""
    heads = dict(part.split("=", 1) for part in href.partition("?")[2].split("&"))
    assert set(heads) == {"subject", "body"}
    return unquote(heads["subject"], errors="strict"), unquote(heads["body"], errors="strict")


PRODUCTS = st.builds(
    OneProduct,
    mode=st.just(Mode.ORDER),
    name=st.text(),
    sku=st.text(max_size=20),
    address=st.just(PAGE),
    questions=st.lists(st.builds(Question, ask=st.text(), why=st.text()), max_size=4).map(tuple),
    price=st.builds(Money, st.integers(0, 10**6)),
    total=st.builds(Money, st.integers(0, 10**6)),
    terms=st.text(max_size=2000),
)


@given(PRODUCTS, st.sampled_from(["de", "en", "fr"]))
def test_every_link_is_whole_or_says_that_it_is_not(product: OneProduct, language: str) -> None:
    written = text_of(product, language)
    href, short = mailto("werkstatt@example.at", written)
    subject, body = decoded(href)
    assert len(href) <= LINK_LIMIT
    assert href.isascii()
    assert "+" not in href
    if short:
        assert body.endswith(written.rest)
        assert set(body.split("\r\n")) <= {*written.body.split("\n"), "", written.rest}
    else:
        assert body == written.body.replace("\n", "\r\n")
    assert subject == written.subject or written.subject.startswith(subject.removesuffix("…"))


@given(st.text(), st.lists(st.text(alphabet=st.characters(codec="utf-8"))))
def test_a_link_uses_no_reserved_character_but_its_own(to: str, texts: list[str]) -> None:
    text = OrderText("Betreff", tuple(Line(each, True) for each in texts), "Rest")
    href, _ = mailto(to, text, limit=100_000)
    assert href.startswith("mailto:")
    rest = href.removeprefix("mailto:").replace("@", "", 1).replace("?subject=", "", 1)
    rest = rest.replace("&body=", "", 1)
    assert all(each.isascii() and (each.isalnum() or each in "-_.~%") for each in rest)
    loose = href.replace("%0D%0A", "")
    assert "%0A" not in loose
    assert "%0D" not in loose


def test_a_very_long_name_is_cut_in_the_subject_only() -> None:
    wordy = OneProduct(Mode.ORDER, "Wort " * 90, "W", PAGE, total=Money(100))
    href, short = mailto("werkstatt@example.at", text_of(wordy, "de"))
    subject, body = decoded(href)
    assert not short
    assert subject.startswith("Bestellung: Wort Wort")
    assert subject.endswith("Wort…")
    assert "Wort " * 89 + "Wort (Nr. W)" in body
