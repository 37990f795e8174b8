"""What the owner decides is written down for the customer, whole and in every form."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path

import icalendar
import lxml.html
import pypdf
import pytest
import zxingcpp
from PIL import Image
from workshop import BOOK, BOX, MUGS, NOON, Workshop, released, sent, workshop

from generator.desk.acts import Done, advance, at_desk, find, pay_deposit, read, take
from generator.desk.aspdf import as_pdf
from generator.desk.deciding import accept, confirm, decline, make_offer
from generator.desk.document import Document, Position, Positions
from generator.desk.ending import Ending, cancel
from generator.desk.overview import Matter, overview
from generator.desk.replying import Incoming, Wanted
from generator.desk.states import State, Step
from generator.problems import SiteError
from generator.trade.money import Money
from generator.trade.offer import Mode
from generator.trade.order import Customer, Order
from generator.trade.pricing import Wish

__all__ = ["released", "workshop"]

FIX = Wish("FIX")


def confirmed(workshop: Workshop, order: Order, **wanted: object) -> Done:
    return confirm(
        workshop.shop,
        Incoming(sent(order), "mail.eml"),
        replace(Wanted(), **wanted),  # type: ignore[arg-type]
    )


def refused(workshop: Workshop, order: Order) -> list[str]:
    with pytest.raises(SiteError) as error:
        confirmed(workshop, order)
    return [each.code for each in error.value.problems]


def codes(done: Done) -> list[str]:
    return [each.code for each in done.problems]


def text_of(done: Done, name: str = "confirmation.txt") -> str:
    return " ".join((done.order.folder / name).read_text(encoding="utf-8").split())


def draft_of(done: Done, name: str = "confirmation.eml") -> EmailMessage:
    return message_from_bytes((done.order.folder / name).read_bytes(), policy=SMTP)


def pictures(page: Path) -> list[bytes]:
    from base64 import b64decode

    tree = lxml.html.parse(page).getroot()
    return [b64decode(each.get("src", "").partition(",")[2]) for each in tree.iter("img")]


def code_in(png: bytes) -> list[str]:
    found = zxingcpp.read_barcodes(Image.open(BytesIO(png)))
    return [text for each in found for text in each.text.split("\n")]


# --- confirming -------------------------------------------------------------------------------


def test_a_confirmation_says_what_was_agreed_in_every_form(workshop: Workshop) -> None:
    order = workshop.order(BOOK, MUGS, message="Bitte mit Schleife")
    done = confirmed(workshop, order)
    folder = done.order.folder
    assert codes(done) == []
    assert done.files == (
        *(f"confirmation.{form}" for form in ("txt", "html", "pdf", "eml")),
        "dates.ics",
    )
    pdf = pypdf.PdfReader(folder / "confirmation.pdf")
    page = lxml.html.parse(folder / "confirmation.html").getroot().text_content()
    forms = {
        "text": text_of(done),
        "page": " ".join(page.split()),
        "pdf": " ".join(" ".join(each.extract_text() for each in pdf.pages).split()),
    }
    for form, text in forms.items():
        for said in (
            f"Auftragsbestätigung {order.code}",
            "Guten Tag Jürgen Beißer,",
            "damit ist der Vertrag geschlossen",
            "Buch nach Maß (Nr. BOOK)",
            "Farbe: Grün",
            "Welche Initialen? J. B.",
            "Versand nach Österreich",
            "€ 147,90",
            "Umsatzsteuerbefreit",
            "Bitte mit Schleife",
            "€ 42,60 bis 27. November 2026",
            "AT61 1904 3002 3457 3201",
            "spätestens am 2. Dezember 2026",
            "Bis zum Beginn der Arbeit: 10 % des Preises, das sind € 9,40",
            "kein oder ein geringerer Schaden",
            "Fassung 2026-11-01",
            "Bedingungen von Werkstatt am Beispielplatz.",
            "binnen vierzehn Tagen zu widerrufen",
        ):
            assert said in text.replace("\xa0", " "), f"{form} does not say: {said}"


@pytest.mark.parametrize("word", ["WWWW ", "WWWWW", "W\n"], ids=["words", "one word", "lines"])
def test_a_description_longer_than_a_page_goes_on_on_the_next(word: str) -> None:
    long = Position("Buch", (f"{word * 400}Schluss.",), "1", "€ 90,00", "€ 90,00")
    positions = Positions(("Was", "Menge", "Preis", "Summe"), (long,), (("Gesamt", "€ 90,00"),))
    pdf = as_pdf(Document("de-AT", "Angebot", (), (), "Salzburg", (positions,)), NOON)
    pages = [each.extract_text() for each in pypdf.PdfReader(BytesIO(pdf)).pages]
    assert sum(each.count("W") - each.count("Was") for each in pages) == 400 * word.count("W")
    assert "Schluss." in pages[-1]


def test_the_ladder_stands_only_where_no_right_of_withdrawal_does(workshop: Workshop) -> None:
    mugs = text_of(confirmed(workshop, workshop.order(MUGS, number=1)))
    assert "Wenn Sie absagen" not in mugs
    assert "Für „Häferl“ haben Sie ein Widerrufsrecht." in mugs
    book = text_of(confirmed(workshop, workshop.order(BOOK, number=2)))
    assert "Wenn Sie absagen" in book
    assert "§ 18 Abs. 1 Z 3 FAGG" in book
    assert "binnen vierzehn Tagen" not in book


def test_the_deposits_code_is_read_by_a_bank_as_it_was_agreed(workshop: Workshop) -> None:
    order = workshop.order(BOOK, MUGS)
    done = confirmed(workshop, order)
    (png,) = pictures(done.order.folder / "confirmation.html")
    payload = ["BCD", "002", "1", "SCT", "", "Maria Beispiel", "AT611904300234573201", "EUR42.60"]
    assert code_in(png) == [*payload, "", "", order.code]
    embedded = [
        bytes(part.get_payload(decode=True))
        for part in draft_of(done).walk()
        if part.get_content_type() == "image/png"
    ]
    assert embedded == [png]
    (drawn,) = pypdf.PdfReader(done.order.folder / "confirmation.pdf").pages[1].images
    assert code_in(drawn.data)[7] == "EUR42.60"


def test_the_draft_is_a_mail_that_answers_the_customers(workshop: Workshop) -> None:
    done = confirmed(workshop, workshop.order(BOOK, MUGS))
    mail = draft_of(done)
    assert mail["To"] == "Jürgen Beißer <kunde@example.org>"
    assert mail["From"] == "Werkstatt am Beispielplatz <werkstatt@example.at>"
    assert mail["In-Reply-To"] == "<order-1@example.org>"
    assert [part.get_filename() for part in mail.iter_attachments()] == [
        f"Auftragsbestätigung {done.order.code}.pdf",
        "dates.ics",
    ]
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert page is not None
    assert "binnen vierzehn Tagen" in " ".join(plain.get_content().split())
    assert re.findall(r'src="([^"]*)"', page.get_content()) == ["cid:code-1@handschlag"]


def test_the_dates_come_into_a_calendar(workshop: Workshop) -> None:
    done = confirmed(workshop, workshop.order(BOOK, MUGS))
    found = icalendar.Calendar.from_ical((done.order.folder / "dates.ics").read_bytes())
    days = [
        (str(each["SUMMARY"]), each.decoded("DTSTART").isoformat()) for each in found.walk("VEVENT")
    ]
    business = "Werkstatt am Beispielplatz"
    assert days == [
        (f"Anzahlung {done.order.code}, {business}", "2026-11-27"),
        (f"Spätestens geliefert: {done.order.code}, {business}", "2026-12-02"),
    ]


def test_a_second_confirmation_is_recognised_and_changes_nothing(workshop: Workshop) -> None:
    order = workshop.order(BOOK)
    folder = confirmed(workshop, order).order.folder
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    again = confirmed(workshop.later(days=1), order)
    assert codes(again) == ["desk-confirmed-before"]
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_an_english_order_is_answered_in_english(workshop: Workshop) -> None:
    order = replace(workshop.order(MUGS, language="en"), terms=None)
    said = text_of(confirmed(workshop, order, anyway=True))
    assert "We hereby accept it; the contract is concluded." in said
    assert "Total €53.90" in said


def test_what_does_not_agree_is_not_confirmed_unless_wanted(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    cheaper = replace(order, total=Money(5000))
    assert refused(workshop, cheaper) == ["order-value-wrong"]
    assert confirmed(workshop, cheaper, anyway=True).order.standing.total == Money(5000)


def test_a_damaged_text_is_not_confirmed_even_if_wanted(workshop: Workshop) -> None:
    text = sent(workshop.order(MUGS)).replace(b"Gesamt", b"Gemsat")
    with pytest.raises(SiteError):
        confirm(workshop.shop, Incoming(text, "x"), Wanted(anyway=True))
    assert overview(workshop.root, workshop.shop.today)[0].order.standing.state is State.RECEIVED


def test_no_text_of_a_stranger_becomes_markup_or_a_head(workshop: Workshop) -> None:
    evil = Customer(
        'Eve <script>alert(1)</script>"\r\nBcc: all@example.org',
        "=cmd|'/C calc'!A0", "1010", "Wien\x1b[2J", "AT", "kunde@example.org",
    )  # fmt: skip
    message = "</p><img src=x onerror=alert(1)> {code} %s \u202e [HS1 de-AT] Gesamt: 0.00 EUR"
    done = confirmed(workshop, workshop.order(BOOK, customer=evil, message=message))
    page = lxml.html.parse(done.order.folder / "confirmation.html").getroot()
    assert [each.tag for each in page.iter("script", "a", "iframe")] == []
    assert len(list(page.iter("img"))) == 0 or all(
        each.get("src", "").startswith("data:image/png") for each in page.iter("img")
    )
    mail = draft_of(done)
    assert mail["Bcc"] is None
    assert len(mail["To"].addresses) == 1
    assert mail["To"].addresses[0].addr_spec == "kunde@example.org"
    assert "\x1b" not in (done.order.folder / "confirmation.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "address", ["", "a b@example.org", "x@y@z.example", "<x@y.example>", "ö@ö.at"]
)
def test_without_a_usable_address_there_is_no_draft(workshop: Workshop, address: str) -> None:
    customer = Customer("Anna", "Weg 1", "1010", "Wien", "AT", address)
    done = confirmed(workshop, workshop.order(MUGS, customer=customer), anyway=True)
    assert "confirmation.eml" not in done.files
    assert "confirmation.pdf" in done.files


# --- offers -----------------------------------------------------------------------------------


def test_an_enquiry_is_offered_accepted_and_confirmed(workshop: Workshop) -> None:
    order = workshop.order(FIX, MUGS, mode=Mode.ENQUIRY)
    assert refused(workshop, order) == ["desk-enquiry"]
    wanted = Wanted(prices=((1, Money(8000)),), shipping=Money(590), note="Leder in Ihrer Farbe.")
    done = make_offer(workshop.shop, order.code, wanted)
    offer = text_of(done, "offer.txt")
    assert "Wir bieten Ihnen an:" in offer
    assert "Dieses Angebot gilt bis einschließlich 4. Dezember 2026." in offer
    assert f"„Ich nehme das Angebot {order.code} vom 20. November 2026 über € 133,90" in offer
    assert "Leder in Ihrer Farbe." in offer
    assert done.order.standing.state is State.OFFERED
    assert done.order.offered is not None
    assert done.order.offered.total == Money(13390)
    agreed = accept(workshop.later(days=3).shop, order.code, Wanted())
    assert agreed.order.standing.state is State.ACCEPTED
    said = text_of(agreed)
    assert "dass Sie unser Angebot vom 20. November 2026 angenommen haben" in said
    assert "€ 133,90" in said
    assert "€ 38,40 bis 30. November 2026" in said


def test_an_offer_needs_every_price_and_further_lines_may_be_added(workshop: Workshop) -> None:
    order = workshop.order(FIX, mode=Mode.ENQUIRY)
    with pytest.raises(SiteError) as missing:
        make_offer(workshop.shop, Incoming(sent(order), "x"), Wanted())
    assert [(each.code, dict(each.facts)["positions"]) for each in missing.value.problems] == [
        ("desk-price-missing", "1")
    ]
    wanted = Wanted(prices=((1, Money(5000)),), items=(("Neues Schloss", Money(1250)),))
    done = make_offer(workshop.shop, order.code, wanted)
    assert done.order.offered is not None
    assert [line.title for line in done.order.offered.lines] == ["Reparatur", "Neues Schloss"]
    assert done.order.offered.total == Money(6250)


def test_further_lines_count_for_the_deposit(workshop: Workshop) -> None:
    order = workshop.order(FIX, mode=Mode.ENQUIRY)
    wanted = Wanted(prices=((1, Money(5000)),), items=(("Neues Schloss", Money(6000)),))
    done = make_offer(workshop.shop, Incoming(sent(order), "x"), wanted)
    assert done.order.standing.deposit == Money(3300)


def test_a_lapsed_offer_is_accepted_only_if_wanted(workshop: Workshop) -> None:
    order = workshop.order(MUGS, mode=Mode.ENQUIRY)
    make_offer(workshop.shop, Incoming(sent(order), "x"), Wanted())
    late = workshop.later(days=15).shop
    with pytest.raises(SiteError) as lapsed:
        accept(late, order.code, Wanted())
    assert [each.code for each in lapsed.value.problems] == ["desk-offer-lapsed"]
    assert accept(late, order.code, Wanted(anyway=True)).order.standing.state is State.ACCEPTED


def test_a_second_offer_does_not_replace_the_first(workshop: Workshop) -> None:
    order = workshop.order(MUGS, mode=Mode.ENQUIRY)
    make_offer(workshop.shop, Incoming(sent(order), "x"), Wanted())
    done = make_offer(workshop.shop, order.code, Wanted(prices=((1, Money(2000)),)))
    assert {"offer.txt", "offer-2.txt"} <= {each.name for each in done.order.folder.iterdir()}
    assert done.order.standing.total == Money(4590)


def test_declining_says_so_in_a_letter(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    done = decline(workshop.shop, Incoming(sent(order), "x"), "Betriebsurlaub bis Jänner.")
    assert done.order.standing.state is State.DECLINED
    said = text_of(done, "declined.txt")
    assert "es ist kein Vertrag zustande gekommen" in said
    assert "Betriebsurlaub bis Jänner." in said


# --- on the way -------------------------------------------------------------------------------


def test_work_does_not_begin_before_the_deposit(workshop: Workshop) -> None:
    order = workshop.order(BOOK, MUGS)
    confirmed(workshop, order)
    shop = workshop.shop
    assert overview(shop.root, shop.today)[0].matters == (Matter.NO_WORK_YET,)
    with pytest.raises(SiteError) as early:
        advance(shop, order.code, Step.STARTED)
    assert [each.code for each in early.value.problems] == ["desk-deposit-missing"]
    assert pay_deposit(shop, order.code, Money(2000)).order.standing.state is State.CONFIRMED
    assert pay_deposit(shop, order.code, None).order.standing.state is State.DEPOSIT_PAID
    for step in (Step.STARTED, Step.READY, Step.DELIVERED):
        advance(shop, order.code, step)
    assert find(shop, order.code).standing.state is State.DELIVERED
    with pytest.raises(SiteError):
        advance(shop, order.code, Step.STARTED)


def test_work_may_begin_anyway_and_that_is_said(workshop: Workshop) -> None:
    order = workshop.order(BOOK, MUGS)
    confirmed(workshop, order)
    done = advance(workshop.shop, order.code, Step.STARTED, anyway=True)
    assert codes(done) == ["desk-deposit-missing"]
    assert done.order.standing.state is State.STARTED


def test_the_list_says_what_is_late_and_puts_it_first(workshop: Workshop) -> None:
    first, second, third = (
        workshop.order(BOOK, MUGS, number=1),
        workshop.order(BOX, number=5),
        workshop.order(MUGS, number=9),
    )
    confirmed(workshop, first)
    confirmed(workshop, second)
    shop = workshop.shop
    with at_desk(shop):
        take(read(sent(third), "x", shop)[0][0], shop)
    late = {
        row.order.code: row.matters
        for row in overview(shop.root, workshop.later(days=10).shop.today)
    }
    assert late == {
        third.code: (Matter.UNANSWERED,),
        first.code: (Matter.NO_WORK_YET, Matter.DEPOSIT_OVERDUE, Matter.DELIVERY_SOON),
        second.code: (Matter.DELIVERY_OVERDUE,),
    }


# --- endings ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "started", "owed"),
    [(1, False, 0), (49, False, 1880), (49, True, 5640)],
    ids=["within 48 hours", "before the work", "during the work"],
)
def test_cancelling_costs_what_the_ladder_says_of_the_moment(
    workshop: Workshop, hours: int, started: bool, owed: int
) -> None:
    order = workshop.order(replace(BOOK, quantity=2))
    confirmed(workshop, order)
    pay_deposit(workshop.shop, order.code, None)
    if started:
        advance(workshop.shop, order.code, Step.STARTED)
    done = cancel(workshop.later(hours=hours).shop, order.code, Ending(reason="Umzug"))
    entry = done.order.last(Step.CANCELLED)
    assert entry is not None
    assert entry.fact("costs") == str(Money(owed))
    said = text_of(done, "cancelled.txt").replace("\xa0", " ")
    assert f"€ {56.40 - owed / 100:.2f} zurück".replace(".", ",") in said or owed == 5640
    assert ("kein oder ein geringerer Schaden" in said) == bool(owed)


def test_what_we_cancel_ourselves_costs_nothing(workshop: Workshop) -> None:
    order = workshop.order(replace(BOOK, quantity=2))
    confirmed(workshop, order)
    pay_deposit(workshop.shop, order.code, None)
    done = cancel(workshop.later(days=9).shop, order.code, Ending(by_owner=True))
    assert "davon überweisen wir Ihnen € 56,40 zurück" in text_of(done, "cancelled.txt").replace(
        "\xa0", " "
    )


def test_a_withdrawal_is_confirmed_with_its_day(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    confirmed(workshop, order)
    done = cancel(workshop.later(days=2).shop, order.code, Ending(withdrawn=True))
    assert "am 22. November 2026" in text_of(done, "cancelled.txt")
    assert "kein oder ein geringerer Schaden" not in text_of(done, "cancelled.txt")


def test_no_step_is_noted_for_a_day_before_the_last_one(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    confirmed(workshop, order)
    with pytest.raises(SiteError) as refusal:
        advance(workshop.later(days=-1).shop, order.code, Step.STARTED)
    assert [each.code for each in refusal.value.problems] == ["desk-before-last"]
    assert find(workshop.shop, order.code).standing.state is State.CONFIRMED
