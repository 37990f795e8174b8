"""A mail says what was ordered, whatever carried it, and whether that is right."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from html import escape
from textwrap import wrap

import pytest
from workshop import ANNA, BOOK, BOX, MUGS, NOON, Workshop, mail_of, released, sent, workshop

from generator.desk.acts import Shop, at_desk, find, read, take
from generator.desk.receiving import Received
from generator.desk.states import State
from generator.problems import SiteError
from generator.report import problem_text
from generator.trade.offer import Mode
from generator.trade.order import Order
from generator.trade.pricing import Wish
from generator.trade.sheet import write_compact, write_sheet

__all__ = ["released", "workshop"]


def only(data: bytes, shop: Shop) -> Received:
    """The one order in some bytes."""
    (found,), problems = read(data, "mail.eml", shop)
    assert problems == ()
    return found


def said(came: Received) -> list[str]:
    return [problem_text(each, "en").split("\n")[0] for each in came.problems]


def codes(came: Received) -> set[str]:
    return {each.code for each in came.problems}


# --- carriers ---------------------------------------------------------------------------------


def as_bytes(mail: EmailMessage) -> bytes:
    return bytes(mail)


def by_mail(text: str, encoding: str) -> bytes:
    mail = mail_of("")
    mail.set_content(text, cte=encoding)
    return as_bytes(mail)


def as_html_only(text: str) -> bytes:
    mail = mail_of("")
    lines = "<br>\r\n".join(escape(line).replace("  ", "&nbsp; ") for line in text.split("\n"))
    mail.set_content(f"<html><body><div>Hallo,<br>{lines}</div></body></html>", subtype="html")
    return as_bytes(mail)


def wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, break_on_hyphens=False, break_long_words=False) or [""]


def quoted_answer(text: str) -> bytes:
    lines = "\n".join(f"> > {part}" for line in text.split("\n") for part in wrapped(line, 60))
    said = f"Noch eine Frage dazu.\n\nAm 20.11.2026 schrieb ich:\n{lines}\n-- \nJürgen"
    return as_bytes(mail_of(said))


def forwarded(text: str) -> bytes:
    inner = mail_of(text)
    outer = mail_of("siehe Anhang", "werkstatt@example.at")
    outer.add_attachment(inner)
    return as_bytes(outer)


def attached(text: str) -> bytes:
    mail = mail_of("Die Bestellung hängt dran.")
    name = "../../etc/bestellung.txt"
    mail.add_attachment(text.encode(), maintype="text", subtype="plain", filename=name)
    return as_bytes(mail)


def by_form_service(text: str) -> bytes:
    mail = mail_of("", "Forms <noreply@forms.example>")
    mail["Reply-To"] = "kunde@example.org"
    cell = escape(text).replace("\n", "<br/>")
    rows = f"<tr><th>name</th><td>Jürgen</td></tr><tr><th>order</th><td>{cell}</td></tr>"
    mail.set_content(f"<h1>New submission</h1><table>{rows}</table>", subtype="html")
    return as_bytes(mail)


def by_flowing_program(text: str) -> bytes:
    body = " \n".join(wrapped(text, 66))
    head = b"From: kunde@example.org\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n"
    head += b"Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
    return head + b64encode(body.encode())


CARRIERS: dict[str, Callable[[str], bytes]] = {
    "quoted-printable": lambda text: by_mail(text, "quoted-printable"),
    "base64": lambda text: by_mail(text, "base64"),
    "8bit": lambda text: by_mail(text, "8bit"),
    "html only": as_html_only,
    "quoted answer": quoted_answer,
    "forwarded as attachment": forwarded,
    "attached text": attached,
    "form service": by_form_service,
    "flowed": by_flowing_program,
    "pasted": lambda text: text.encode(),
    "pasted twice": lambda text: f"{text}\n\n{text}".encode(),
    "pasted in Windows": lambda text: text.replace("\n", "\r\n").encode("cp1252"),
    "saved page": lambda text: f"<!doctype html><pre>{escape(text)}</pre>".encode(),
}


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("write", [write_sheet, write_compact], ids=["whole", "compact"])
def test_the_order_comes_back_from_every_carrier(
    workshop: Workshop, carrier: str, write: Callable[[Order], str]
) -> None:
    order = workshop.order(BOOK, MUGS, BOX, message="Bitte bis Weihnachten")
    came = only(CARRIERS[carrier](write(order)), workshop.shop)
    assert said(came) == []
    assert came.order == order


def test_the_plain_text_is_taken_where_the_html_lost_its_lines(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    mail = mail_of(write_sheet(order))
    mail.add_alternative("<p>Ihre Bestellung [HS1 de-AT]</p>", subtype="html")
    assert only(as_bytes(mail), workshop.shop).order == order


# --- what is wrong ----------------------------------------------------------------------------


def test_a_changed_cent_is_named_with_its_line_and_the_right_value(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    cheaper = replace(order, total=order.total and replace(order.total, cents=5000))
    came = only(write_sheet(cheaper).encode(), workshop.shop)
    lines = write_sheet(cheaper).split("\n")
    line = next(at for at, each in enumerate(lines, 1) if each.startswith("Gesamt"))
    assert [each.where.line for each in came.problems] == [line]
    assert dict(came.problems[0].facts)["right"] == "53.90 EUR"
    assert not came.sound


def test_an_order_under_a_list_that_nobody_released_is_said_to_be_so(workshop: Workshop) -> None:
    order = replace(workshop.order(MUGS), prices="00000000")
    came = only(sent(order), workshop.shop)
    assert "desk-list-unknown" in codes(came)
    assert not came.sound


def test_todays_list_counts_before_it_is_released_and_that_is_said(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    (workshop.root / f"records/prices/{workshop.digest}.json").unlink()
    came = only(sent(order), workshop.shop)
    assert codes(came) == {"desk-list-not-yet-released"}
    assert came.sound


@pytest.mark.parametrize(
    ("sender", "answer_to", "doubted"),
    [
        ("kunde@example.org", "", False),
        ("Kunde@Example.ORG", "", False),
        ("noreply@forms.example", "kunde@example.org", False),
        ("werkstatt@example.at", "", False),
        ("somebody@example.com", "", True),
        ("kunde@example.org", "thief@example.com", True),
    ],
)
def test_a_sender_who_is_not_the_sheets_is_noticed(
    workshop: Workshop, sender: str, answer_to: str, doubted: bool
) -> None:
    mail = mail_of(write_sheet(workshop.order(MUGS)), sender)
    if answer_to:
        mail["Reply-To"] = answer_to
    came = only(as_bytes(mail), workshop.shop)
    assert ("desk-sender-other" in codes(came)) == doubted
    assert came.sound


def test_an_order_of_another_site_and_of_tomorrow_is_noticed(workshop: Workshop) -> None:
    order = replace(workshop.order(MUGS), site="https://elsewhere.example/")
    assert "desk-other-site" in codes(only(sent(order), workshop.shop))
    assert "desk-day-ahead" in codes(only(sent(workshop.order(MUGS)), workshop.later(days=-4).shop))


def test_an_order_of_last_year_and_a_way_of_paying_that_is_not_offered_are_noticed(
    workshop: Workshop,
) -> None:
    order = workshop.order(MUGS)
    assert "desk-day-long-past" in codes(only(sent(order), workshop.later(days=400).shop))
    came = only(sent(replace(order, payment="bitcoin")), workshop.shop)
    assert "desk-payment-other" in codes(came)
    assert came.sound


def test_terms_that_were_changed_after_their_release_are_told_beside_the_order_that_misses_them(
    workshop: Workshop,
) -> None:
    order = workshop.order(MUGS)
    for file in (workshop.root / "records" / "terms").iterdir():
        file.write_text(file.read_text().replace("Vertrag", "Betrug"))

    assert {"order-terms-unknown", "record-changed"} <= codes(only(sent(order), workshop.shop))


def test_a_list_that_was_damaged_and_is_that_of_today_stops_nobody(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    for file in (workshop.root / "records" / "prices").iterdir():
        file.write_text(file.read_text()[:50])

    came = only(sent(order), workshop.shop)
    assert codes(came) == {"desk-list-not-yet-released", "record-changed"}
    assert came.sound


IDA = replace(ANNA, name="Ida Muster", email="ida@example.org")


def by_ida(order: Order) -> bytes:
    return as_bytes(mail_of(write_sheet(order), "ida@example.org"))


def keep(workshop: Workshop, order: Order) -> None:
    came = only(sent(order), workshop.shop)
    with at_desk(workshop.shop):
        take(came, workshop.shop)


def confirm_it(workshop: Workshop, order: Order) -> None:
    from generator.desk.deciding import confirm
    from generator.desk.replying import Incoming, Wanted

    confirm(workshop.shop, Incoming(sent(order), "mail.eml"), Wanted())


def test_a_unique_piece_is_wanted_by_two_and_sold_to_one(workshop: Workshop) -> None:
    first, second = workshop.order(BOX, number=1), workshop.order(BOX, number=9, customer=IDA)
    keep(workshop, first)
    came = only(by_ida(second), workshop.shop)
    assert (codes(came), came.sound) == ({"desk-unique-wanted"}, True)
    confirm_it(workshop, first)
    came = only(by_ida(second), workshop.shop)
    assert said(came) == [
        f"mail.eml:6: error: “Schachtel” exists only once and has been sold with {first.code}."
        " [desk-unique-sold]"
    ]


def test_seats_of_a_course_run_out(workshop: Workshop) -> None:
    two = Wish("COURSE", quantity=2, date="2026-12-05 09:30")
    confirm_it(workshop, workshop.order(two, number=1, to=""))
    came = only(by_ida(workshop.order(two, number=9, to="", customer=IDA)), workshop.shop)
    assert [dict(each.facts)["left"] for each in came.problems] == ["1"]
    assert not came.sound


# --- keeping ----------------------------------------------------------------------------------


def test_a_mail_is_kept_untouched_beside_what_was_read_from_it(workshop: Workshop) -> None:
    order = workshop.order(BOOK)
    data = sent(order)
    keep(workshop, order)
    folder = workshop.root / "orders" / order.code
    assert (folder / "mail.eml").read_bytes() == data
    assert (folder / "order.txt").read_text(encoding="utf-8") == f"{write_sheet(order)}\n"
    assert find(workshop.shop, order.code.lower()).ordered == order


def test_the_same_order_again_is_recognised_and_keeps_nothing_twice(workshop: Workshop) -> None:
    order = workshop.order(BOOK)
    keep(workshop, order)
    came = only(write_compact(order).encode(), workshop.shop)
    with at_desk(workshop.shop):
        done = take(came, workshop.shop)
    assert [each.code for each in done.problems] == ["desk-known"]
    assert done.files == ()


def test_the_same_wish_under_another_code_is_taken_for_a_second_click(workshop: Workshop) -> None:
    first = workshop.order(BOOK, MUGS, number=1)
    keep(workshop, first)
    again = only(sent(workshop.order(BOOK, MUGS, number=9)), workshop.shop)
    assert again.sound
    assert said(again) == [
        "mail.eml: warning: The same person has just ordered or asked for the same: "
        f"{first.code}. [desk-seems-known]"
    ]
    another_wish = only(sent(workshop.order(BOOK, number=9)), workshop.shop)
    another_person = only(by_ida(workshop.order(BOOK, MUGS, number=9, customer=IDA)), workshop.shop)
    assert codes(another_wish) == codes(another_person) == set()


def test_the_same_code_with_another_content_is_refused(workshop: Workshop) -> None:
    keep(workshop, workshop.order(BOOK))
    other = only(sent(workshop.order(MUGS)), workshop.shop)
    with at_desk(workshop.shop), pytest.raises(SiteError) as refused:
        take(other, workshop.shop)
    assert [each.code for each in refused.value.problems] == ["desk-code-taken"]
    assert (
        find(workshop.shop, other.order.code if other.order else "").standing.state
        is State.RECEIVED
    )


def test_a_whole_text_completes_what_the_link_had_to_leave_out(workshop: Workshop) -> None:
    order = workshop.order(BOOK, message="Sehr lang. " * 20)
    short = only(sent(replace(order, message="")), workshop.shop)
    with at_desk(workshop.shop):
        take(short, workshop.shop)
        done = take(only(sent(order), workshop.shop), workshop.shop)
    assert done.files == ("mail-2.eml", "order.txt")
    assert done.order.ordered == order
    assert (done.order.folder / "mail.eml").read_bytes() == short.data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x89PNG\r\n\0\0", "desk-no-letter"),
        (b"\x78\x9f\x3e\x22\0\0", "desk-outlook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "desk-outlook"),
        (
            b"From: a@example.org\nDate: now\nContent-Type: application/ms-tnef\n\n\x78\x9f\n",
            "desk-outlook",
        ),
        (b"From: a@example.org\nDate: now\n\nJust saying hello.\n", "desk-no-sheet"),
        ("Hallo, ich hätte gern zwei Häferl.".encode(), "desk-no-sheet"),
    ],
)
def test_what_holds_no_order_is_said_to_hold_none(
    workshop: Workshop, data: bytes, code: str
) -> None:
    found, problems = read(data, "x", workshop.shop)
    assert (found, [each.code for each in problems]) == ((), [code])


def test_an_enquiry_without_a_product_needs_no_list(workshop: Workshop) -> None:
    order = replace(
        workshop.order(to="", mode=Mode.ENQUIRY, message="Binden Sie auch Noten?"),
        prices="", total=None, shipping=None, deposit=None, payment="", customer=ANNA,
    )  # fmt: skip
    came = only(sent(order), workshop.shop)
    assert came.order == order
    assert came.sound


def test_the_moment_is_the_sites_own(workshop: Workshop) -> None:
    late = NOON.replace(hour=23, minute=30)
    assert replace(workshop, now=late).shop.today.isoformat() == "2026-11-21"


def test_an_attached_name_is_never_a_path(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    came = only(attached(write_sheet(order)), workshop.shop)
    with at_desk(workshop.shop):
        done = take(came, workshop.shop)
    assert done.files == ("mail.eml", "order.txt")
    assert isinstance(mail_of("x"), EmailMessage)
