"""``handschlag order`` as it is called: what it says, in which language, and how it ends."""

import os
from dataclasses import replace

import pytest
from click.testing import CliRunner
from terminal import Counter, counter
from workshop import ANNA, BOOK, MUGS, Workshop, released, sent, workshop

from generator.cli import cli
from generator.cli.orderamounts import read_amount
from generator.cli.orderjournal import STEPS
from generator.cli.orderwords import MATTERS
from generator.desk.overview import Matter
from generator.desk.states import State, Step
from generator.messages.facts import STATES
from generator.trade.money import Money
from generator.trade.offer import Mode
from generator.trade.pricing import Wish
from generator.trade.sheet import write_sheet

__all__ = ["counter", "released", "workshop"]


def test_who_only_looks_may_ask_for_any_day(workshop: Workshop) -> None:
    command = ["--lang", "en", "order", "list", "--source", str(workshop.root)]
    assert CliRunner().invoke(cli, [*command, "--today", "2099-12-24"]).output == "No orders.\n"


def test_an_order_is_read_shown_confirmed_and_followed(
    workshop: Workshop, counter: Counter
) -> None:
    order = workshop.order(BOOK, MUGS)
    counter.mail.write_bytes(sent(order))
    said = counter("read", str(counter.mail), lang="de")
    assert said.exit_code == 0
    assert "Alles stimmt mit Preisliste und Bedingungen überein." in said.stdout
    assert f"Abgelegt in orders/{order.code}/" in said.stdout
    said = counter("confirm", order.code, lang="de")
    assert (said.exit_code, said.stderr) == (0, "")
    assert said.stdout.startswith(f"{order.code}: Stand: bestätigt\n")
    said = counter("start", order.code)
    assert said.exit_code == 1
    assert f"Of the deposit for {order.code}, 42.60 EUR are missing." in said.stderr
    said = counter("list")
    assert "! do not begin yet: deposit missing (€42.60)" in said.stdout
    for step, state in (
        ("deposit", "deposit paid"),
        ("start", "started"),
        ("deliver", "delivered"),
    ):
        assert counter(step, order.code).stdout == f"{order.code}: State: {state}\n"
    assert counter("list").stdout == "No orders.\n"
    assert order.code in counter("list", "--all").stdout
    shown = counter("show", order.code.lower(), lang="de").stdout
    assert "Stand: geliefert" in shown
    assert "Bezahlt: 42,60" in shown
    assert "Zahlung: Überweisung" in shown


def test_what_stands_in_no_file_is_told_without_one(counter: Counter) -> None:
    said = counter("show", "nonsense")
    assert said.stderr.startswith("error: “nonsense” is no order code. [desk-no-code]\n")


def test_a_code_with_a_slip_in_it_is_told_as_such(counter: Counter) -> None:
    for command in ("confirm", "show"):
        assert counter(command, "aaa-bbb-ccc", lang="de").stderr == (
            "Fehler: „aaa-bbb-ccc“ sieht aus wie ein Bestellcode, aber die letzte Stelle, die "
            "Prüfziffer, passt nicht dazu. [desk-code-mistyped]\n"
            "    Ein Zeichen ist vertippt oder vertauscht. Alle Codes zeigt: handschlag order list "
            "--all\n\n1 Fehler\n"
        )


def test_an_input_that_is_closed_is_told(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(SystemExit):
        cli.main(["--lang", "en", "order", "read", "-", "--source", str(counter.root)])
    assert capsys.readouterr().err == (
        "-: error: Nothing can be read here: the input is closed. [desk-nothing-pasted]\n"
        "    Name a file in place of -, or call the command in a terminal.\n\n1 error\n"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(counter: Counter) -> None:
    os.mkfifo(counter.root / "mail.eml")

    said = counter("read", str(counter.root / "mail.eml"))

    assert "There is no text in it" in said.stderr


def test_a_file_too_large_for_an_order_is_told_as_such(counter: Counter) -> None:
    mail = counter.root / "mail.eml"
    mail.write_bytes(b"x" * 10_000_001)

    assert counter("read", str(mail)).stderr.lstrip() == (
        f"{mail.as_posix()}: error: This file is larger than 10 MB; no order is that large. "
        "[desk-letter-too-large]\n"
        "    Copy nothing but the text of the order into a .txt file, without what is attached.\n\n"
        "1 error\n"
    )


def test_looking_keeps_nothing(workshop: Workshop, counter: Counter) -> None:
    order = workshop.order(MUGS)
    said = counter("read", "-", "--look", typed=write_sheet(order).encode())
    assert said.exit_code == 0
    assert "Kept" not in said.stdout
    assert counter("show", order.code).exit_code == 1


def test_what_is_wrong_is_said_with_its_line_and_ends_with_one(
    workshop: Workshop, counter: Counter
) -> None:
    order = replace(workshop.order(MUGS), total=Money(5000))
    said = counter("read", "-", typed=write_sheet(order).encode())
    assert said.exit_code == 1
    assert "As it is, this cannot be confirmed. Nothing was kept." in said.stdout
    assert "error" in said.stderr
    assert "53.90 EUR" in said.stderr


def test_machines_get_every_value(workshop: Workshop, counter: Counter) -> None:
    order = workshop.order(BOOK)
    said = counter.data("read", "-", typed=write_sheet(order).encode())
    assert said["ok"]
    (found,) = said["orders"]
    assert found["folder"] == f"orders/{order.code}"
    assert found["order"]["total"] == "99.90 EUR"
    assert found["order"]["lines"][0]["chosen"] == [{"option": "Farbe", "choice": "Grün"}]
    confirmed = counter.data("confirm", order.code)
    assert (confirmed["state"], confirmed["problems"]) == ("confirmed", [])
    assert "confirmation.pdf" in confirmed["files"]
    (row,) = counter.data("list")["orders"]
    assert (row["code"], row["state"]) == (order.code, "confirmed")
    assert counter.data("show", "nonsense")["problems"][0]["code"] == "desk-no-code"


def test_an_enquiry_is_offered_at_the_prices_that_were_typed(
    workshop: Workshop, counter: Counter
) -> None:
    order = workshop.order(Wish("FIX"), mode=Mode.ENQUIRY)
    counter.mail.write_bytes(sent(order))
    said = counter(
        "offer", str(counter.mail), "--price", "1=80,50", "--item", "Leder=12.00", "--shipping", "5,90",
        "--until", "2026-11-30",
    )  # fmt: skip
    assert (said.exit_code, said.stderr) == (0, "")
    shown = counter.data("show", order.code)
    assert (shown["state"], shown["total"], shown["until"]) == (
        "offered",
        "98.40 EUR",
        "2026-11-30",
    )
    assert counter("accept", order.code).exit_code == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ("offer", "x", "--price", "1"),
        ("offer", "x", "--price", "=5"),
        ("cancel", "x", "--by-us", "--costs", "5"),
        ("offer", "x", "--price", "1=1.250"),
        ("deposit", "x", "--amount", "viel"),
        ("list", "--until", "morgen"),
        ("nothing",),
    ],
)
def test_a_wrong_call_ends_with_two(counter: Counter, wrong: tuple[str, ...]) -> None:
    assert counter(*wrong).exit_code == 2


@pytest.mark.parametrize(
    "command", ["show", "confirm", "start", "cancel", "forget", "send", "accept"]
)
def test_an_order_that_is_not_there_is_said_not_to_be(counter: Counter, command: str) -> None:
    said = counter(command, "234-567-89K")
    assert said.exit_code == 1
    assert "234-567-89K" in said.stderr
    assert "Traceback" not in said.output


def test_no_text_of_a_stranger_steers_the_terminal(workshop: Workshop, counter: Counter) -> None:
    order = workshop.order(MUGS, customer=replace(ANNA, name="A\x1b[2J\u202eB"), message="a\x07b")
    text = write_sheet(order).replace("Jürgen", "\x1b]0;x\x07")
    for said in (
        counter("read", "-", typed=text.encode()),
        counter("show", order.code),
        counter("show", "\x1b[31m"),
        counter("read", "\x1b[31m"),
    ):
        assert "\x1b" not in said.output
        assert "\x07" not in said.output
        assert "\u202e" not in said.output


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("120", Money(12000, "")),
        ("12,50", Money(1250, "")),
        ("12.50", Money(1250, "")),
        ("1.250,00", Money(125000, "")),
        ("1 250", Money(125000, "")),
        ("30.00 EUR", Money(3000)),
        ("30 €", Money(3000)),
        ("30 chf", Money(3000, "CHF")),
    ],
)
def test_amounts_mean_what_people_type(typed: str, amount: Money) -> None:
    assert read_amount(typed) == amount


def test_amounts_are_in_the_shops_currency_and_in_no_other(
    workshop: Workshop, counter: Counter
) -> None:
    order = workshop.order(BOOK, MUGS)
    counter("confirm", "-", typed=sent(order))
    said = counter("deposit", order.code, "--amount", "10 CHF")
    assert "The amount is in CHF; this shop reckons in EUR." in said.stderr
    counter("deposit", order.code, "--amount", "10")
    assert counter.data("show", order.code)["paid"] == "10.00 EUR"


@pytest.mark.parametrize("typed", ["", "1.250", "1,250", "12,5", "-5", "€", "5 XYZ", "1e3", "٣"])
def test_amounts_that_could_mean_two_things_are_not_read(typed: str) -> None:
    assert read_amount(typed) is None


def test_every_state_step_and_matter_has_its_words() -> None:
    assert set(STATES) == set(State)
    assert set(STEPS) >= set(Step)
    assert set(MATTERS) == set(Matter)


def test_what_cannot_be_done_now_is_told_with_what_can_be(
    workshop: Workshop, counter: Counter
) -> None:
    order, enquiry = (
        workshop.order(MUGS),
        workshop.order(Wish("FIX"), mode=Mode.ENQUIRY, number=7),
    )
    for each, commands in (
        (order, "confirm, offer, cancel, decline"),
        (enquiry, "offer, cancel, decline"),
    ):
        counter("read", "-", typed=sent(each))
        assert counter("accept", each.code, lang="de").stderr == (
            f"orders/{each.code}: Fehler: Das geht bei {each.code} nicht; der Stand ist „eingegangen“. "
            "[desk-not-now]\n"
            f"    Möglich ist jetzt: {commands}. Den Verlauf zeigt: handschlag order show {each.code}\n\n"
            "1 Fehler\n"
        )
    counter("decline", order.code)
    assert counter("confirm", order.code, lang="de").stderr == (
        f"orders/{order.code}: Fehler: Das geht bei {order.code} nicht mehr; der Stand ist „abgelehnt“. "
        "[desk-over]\n"
        f"    Den Verlauf zeigt: handschlag order show {order.code}\n\n1 Fehler\n"
    )


def test_the_journal_is_told_in_the_owners_language(workshop: Workshop, counter: Counter) -> None:
    order = workshop.order(BOOK, MUGS)
    counter("confirm", "-", typed=sent(order))
    counter("deposit", order.code)
    counter("cancel", order.code, "--by-us")
    with (workshop.root / "orders" / order.code / "journal.jsonl").open("a") as journal:
        journal.write('{"at": "2026-11-20T18:00:00+01:00", "step": "sent", "by": "hand"}\n')
    shown = counter("show", order.code, lang="de").stdout
    assert shown[shown.index("Verlauf") : shown.index("\n\nDateien")] == (
        "Verlauf:\n"
        "  2026-11-20 13:00  eingegangen (Art: Bestellung, Gesamt: 147.90 EUR, Anzahlung: 42.60 EUR, "
        f"Bedingungen: 2026-11-01 {order.terms and order.terms.fingerprint}, Preisliste: {order.prices})\n"
        "  2026-11-20 13:00  bestätigt (Gesamt: 147.90 EUR, Anzahlung: 42.60 EUR, Anzahlung fällig am: "
        "2026-11-27, Lieferung bis: 2026-12-02)\n"
        "  2026-11-20 13:00  Zahlung eingegangen (Betrag: 42.60 EUR)\n"
        "  2026-11-20 13:00  storniert (wie: durch uns, Kosten: 0.00 EUR)\n"
        "  2026-11-20 18:00  gesendet (by: hand)"
    )


@pytest.mark.parametrize("words", [("list",), ("read", "-")])
def test_a_file_in_the_place_of_the_orders_is_told(
    workshop: Workshop, counter: Counter, words: tuple[str, ...]
) -> None:
    (workshop.root / "orders").write_text("x", encoding="utf-8")
    said = counter(*words, typed=write_sheet(workshop.order(MUGS)).encode())
    assert said.exit_code == 1
    assert "orders: error: This is a file; a folder must lie in this place." in said.output
