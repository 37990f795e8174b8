"""The payment code for a deposit: a transfer that the customer's bank reads with a camera.

The picture is that of EPC069-12 ("GiroCode", "Zahlen mit Code"), version 002, in UTF-8.  The code
of the order goes into the unstructured text: the structured field is for ISO 11649 references.
What a bank would refuse is refused here; what draws the code checks neither account nor content.
"""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from generator.patterns import pattern
from generator.trade.codes import code_png, code_svg
from generator.trade.iban import LENGTHS, OUTSIDE_EEA, compact, is_bic, is_iban
from generator.trade.money import Money
from generator.values import dataclass

LONGEST_HOLDER = 70
LONGEST_TEXT = 140
MOST_CENTS = 999_999_999_99
MOST_BYTES = 331
"""What a symbol of version 13 at level M holds."""

_CONTROL = pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money to be sent: to whom (as the bank knows the name), how much, and with which words."""

    holder: str
    iban: str
    amount: Money
    text: str
    bic: str = ""


class Obstacle(StrEnum):
    """Why there can be no payment code for a transfer; the letter then says it in words only."""

    CURRENCY = "currency"
    AMOUNT = "amount"
    HOLDER_MISSING = "holder-missing"
    HOLDER_LONG = "holder-long"
    IBAN = "iban"
    IBAN_OUTSIDE = "iban-outside"
    BIC = "bic"
    BIC_MISSING = "bic-missing"
    TEXT_MISSING = "text-missing"
    TEXT_LONG = "text-long"
    BYTES = "bytes"


def obstacles(transfer: Transfer) -> tuple[Obstacle, ...]:
    """Everything that keeps ``transfer`` from having a payment code; empty if it can have one."""
    found = (*_of_amount(transfer.amount), *_of_account(transfer), *_of_words(transfer))
    if not found and len(_payload(transfer).encode()) > MOST_BYTES:
        return (Obstacle.BYTES,)
    return found


def payload(transfer: Transfer) -> str:
    """What the code says; ``ValueError`` where there can be none."""
    if wrong := obstacles(transfer):
        raise ValueError(f"no payment code: {', '.join(wrong)}")
    return _payload(transfer)


def payment_svg(transfer: Transfer) -> str:
    """The code as an SVG element that scales; give it a text beside it that says the same."""
    return code_svg(payload(transfer))


def payment_png(transfer: Transfer, scale: int = 8) -> bytes:
    """The code as a PNG picture of ``scale`` pixels a module, the same bytes for the same transfer."""
    return code_png(payload(transfer), scale)


def _payload(transfer: Transfer) -> str:
    return "\n".join(
        (
            "BCD",
            "002",
            "1",
            "SCT",
            compact(transfer.bic),
            _line(transfer.holder),
            compact(transfer.iban),
            f"EUR{transfer.amount.amount:.2f}",
            "",
            "",
            _line(transfer.text),
        )
    )


def _line(text: str) -> str:
    """A text on one line: a line end within it would shift all that follows into wrong fields."""
    return " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFC", text)).split())


def _of_amount(amount: Money) -> Iterator[Obstacle]:
    if amount.currency != "EUR":
        yield Obstacle.CURRENCY
    if not 1 <= amount.cents <= MOST_CENTS:
        yield Obstacle.AMOUNT


def _of_account(transfer: Transfer) -> Iterator[Obstacle]:
    country = compact(transfer.iban)[:2]
    if not is_iban(transfer.iban):
        yield Obstacle.IBAN
    elif country not in LENGTHS:
        yield Obstacle.IBAN_OUTSIDE
    if compact(transfer.bic) and not is_bic(transfer.bic):
        yield Obstacle.BIC
    elif not compact(transfer.bic) and country in OUTSIDE_EEA:
        yield Obstacle.BIC_MISSING


def _of_words(transfer: Transfer) -> Iterator[Obstacle]:
    holder, text = len(_line(transfer.holder)), len(_line(transfer.text))
    if not holder:
        yield Obstacle.HOLDER_MISSING
    if holder > LONGEST_HOLDER:
        yield Obstacle.HOLDER_LONG
    if not text:
        yield Obstacle.TEXT_MISSING
    if text > LONGEST_TEXT:
        yield Obstacle.TEXT_LONG
