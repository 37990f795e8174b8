"""What an owner types and cannot mean is told, and no customer ever reads it."""

import pytest
from terminal import Counter, counter
from workshop import BOOK, MUGS, Workshop, released, sent, workshop

from generator.trade.offer import Mode
from generator.trade.pricing import Wish

__all__ = ["counter", "released", "workshop"]

DEPOSIT = (
    "orders/{}: Fehler: Die Anzahlung ist mit {} höher als die ganze Bestellung ({}). "
    "[desk-deposit-above]\n    Prüfen Sie den Betrag hinter --deposit.\n\n1 Fehler\n"
)
DELIVERY = (
    "orders/{}: Fehler: Der letzte Tag der Lieferung, {}, ist schon vorbei. [desk-delivery-past]\n"
    "    Prüfen Sie den Tag hinter --delivery, auch das Jahr.\n\n1 Fehler\n"
)


def kept(workshop: Workshop, counter: Counter, *wishes: Wish, mode: Mode = Mode.ORDER) -> str:
    """The code of an order that was read."""
    order = workshop.order(*wishes, mode=mode)
    assert counter("read", "-", typed=sent(order)).exit_code == 0
    return order.code


def refusal(counter: Counter, code: str, *words: str) -> str:
    """What a command says that is refused, and writes nothing."""
    before = counter.data("show", code)
    said = counter(*words, lang="de")
    assert said.exit_code == 1
    assert counter.data("show", code) == before
    return said.stderr


def test_a_deposit_is_never_more_than_the_whole(workshop: Workshop, counter: Counter) -> None:
    code = kept(workshop, counter, BOOK, MUGS)
    for command in ("confirm", "offer"):
        said = refusal(counter, code, command, code, "--deposit", "147,91")
        assert said == DEPOSIT.format(code, "147.91 EUR", "147.90 EUR")
    counter("offer", code)
    said = refusal(counter, code, "accept", code, "--deposit", "5000")
    assert said == DEPOSIT.format(code, "5000.00 EUR", "147.90 EUR")
    assert counter("accept", code, "--deposit", "147,90").exit_code == 0


def test_a_delivery_is_never_promised_for_a_day_that_is_past(
    workshop: Workshop, counter: Counter
) -> None:
    code = kept(workshop, counter, MUGS)
    for command in ("confirm", "offer"):
        said = refusal(counter, code, command, code, "--delivery", "2026-11-19")
        assert said == DELIVERY.format(code, "2026-11-19")
    assert counter("confirm", code, "--delivery", "2026-11-20").exit_code == 0


def test_all_slips_of_an_offer_are_told_at_once(workshop: Workshop, counter: Counter) -> None:
    code = kept(workshop, counter, MUGS)
    wrong = ("--until", "2026-11-19", "--delivery", "2026-11-19", "--deposit", "54")
    said = refusal(counter, code, "offer", code, *wrong)
    assert [line.rpartition("[")[2] for line in said.splitlines() if "Fehler:" in line] == [
        "desk-delivery-past]",
        "desk-deposit-above]",
        "desk-until-past]",
    ]


@pytest.mark.parametrize("position", ["0", "2", "999999999"])
def test_a_price_for_what_was_not_asked_for_is_refused(
    workshop: Workshop, counter: Counter, position: str
) -> None:
    code = kept(workshop, counter, Wish("FIX"), mode=Mode.ENQUIRY)
    assert refusal(counter, code, "offer", code, "--price", f"{position}=5") == (
        f"orders/{code}: Fehler: Eine Position {position} hat diese Bestellung nicht; es gibt: 1. "
        "[desk-no-position]\n"
        "    Zählen Sie so, wie handschlag order show es zeigt. Eine weitere Zeile kommt mit --item "
        "dazu.\n\n1 Fehler\n"
    )


def test_a_position_of_thousands_of_digits_is_a_wrong_call(
    workshop: Workshop, counter: Counter
) -> None:
    code = kept(workshop, counter, Wish("FIX"), mode=Mode.ENQUIRY)
    assert counter("offer", code, "--price", f"{'9' * 5000}=5").exit_code == 2


@pytest.mark.parametrize(
    ("option", "said", "told"),
    [
        (
            "--price",
            "2",
            "“2” does not say both",
        ),
        (
            "--item",
            "=5",
            "“=5” does not say both",
        ),
        ("--price", "1=abc", "“abc” is not an amount"),
        ("--price", "Mug=5", "before the = stands the number of the item"),
    ],
)
def test_what_is_wrong_with_a_price_is_told(
    workshop: Workshop, counter: Counter, option: str, said: str, told: str
) -> None:
    code = kept(workshop, counter, Wish("FIX"), mode=Mode.ENQUIRY)
    call = counter("offer", code, option, said)
    assert (call.exit_code, told in " ".join(call.stderr.split())) == (2, True)


def test_a_price_that_is_given_twice_is_refused(workshop: Workshop, counter: Counter) -> None:
    code = kept(workshop, counter, Wish("FIX"), mode=Mode.ENQUIRY)
    assert refusal(counter, code, "offer", code, "--price", "1=5", "--price", "01=6") == (
        f"orders/{code}: Fehler: Für Position 1 sind zwei Preise genannt. [desk-price-twice]\n"
        "    Nennen Sie nur einen.\n\n1 Fehler\n"
    )


def test_a_further_line_without_end_is_refused(workshop: Workshop, counter: Counter) -> None:
    code = kept(workshop, counter, MUGS)
    assert refusal(counter, code, "offer", code, "--item", f"{'x' * 3000}=5") == (
        f"orders/{code}: Fehler: Die weitere Zeile „{'x' * 30}…“ ist zu lang; sie darf höchstens 200 "
        "Zeichen haben. [desk-item-long]\n"
        "    Was länger ist, sagen Sie mit --note.\n\n1 Fehler\n"
    )


@pytest.mark.parametrize(
    "title", ["x" * 200, "Leder [rot] = <weich>", "[HS1 de-AT]\nEnde", "\u200b"]
)
def test_a_further_line_is_read_again_whatever_it_says(
    workshop: Workshop, counter: Counter, title: str
) -> None:
    code = kept(workshop, counter, MUGS)
    assert counter("offer", code, "--item", f"{title}=5").exit_code == 0
    assert counter("accept", code).exit_code == 0


def test_no_more_is_paid_than_the_order_costs(workshop: Workshop, counter: Counter) -> None:
    code = kept(workshop, counter, BOOK, MUGS)
    counter("confirm", code)
    assert refusal(counter, code, "deposit", code, "--amount", "0") == (
        f"orders/{code}: Fehler: Eine Zahlung von nichts lässt sich nicht vermerken. "
        "[desk-payment-nothing]\n"
        "    Sagen Sie hinter --amount, wie viel eingegangen ist.\n\n1 Fehler\n"
    )
    counter("deposit", code)
    assert refusal(counter, code, "deposit", code, "--amount", "9999") == (
        f"orders/{code}: Fehler: Eingegangen sein sollen 9999.00 EUR; die ganze Bestellung kostet nur "
        "noch 105.30 EUR. [desk-payment-above]\n"
        "    Prüfen Sie den Betrag. Kam wirklich so viel, vermerken Sie 105.30 EUR und überweisen den "
        "Rest zurück.\n\n1 Fehler\n"
    )
    assert counter("deposit", code, "--amount", "105,30").exit_code == 0
    assert refusal(counter, code, "deposit", code, "--amount", "1") == (
        f"orders/{code}: Fehler: {code} ist schon ganz bezahlt (147.90 EUR). [desk-paid-whole]\n"
        "    Was darüber hinaus kam, ist für etwas anderes, oder Sie überweisen es zurück.\n\n1 Fehler\n"
    )


def test_cancelling_costs_nothing_before_a_contract_and_never_more_than_the_whole(
    workshop: Workshop, counter: Counter
) -> None:
    code = kept(workshop, counter, MUGS)
    assert refusal(counter, code, "cancel", code, "--costs", "5") == (
        f"orders/{code}: Fehler: Über {code} gibt es noch keinen Vertrag; eine Absage kostet da nichts. "
        "[desk-costs-before]\n"
        "    Lassen Sie --costs weg.\n\n1 Fehler\n"
    )
    counter("confirm", code)
    assert refusal(counter, code, "cancel", code, "--costs", "53,91") == (
        f"orders/{code}: Fehler: Die Stornierung soll 53.91 EUR kosten; die ganze Bestellung kostet "
        "53.90 EUR. [desk-costs-above]\n"
        "    Prüfen Sie den Betrag hinter --costs.\n\n1 Fehler\n"
    )
    assert counter("cancel", code, "--costs", "53,90").exit_code == 0
