"""The mail with which a consumer withdraws where no form takes it."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.trade.mail import Line, OrderText

_LINES: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "de": (
            "Widerruf",
            (
                "An {business}",
                "",
                "Ich widerrufe diesen Vertrag.",
                "",
                "Bestellnummer, oder was wann bestellt wurde: ____",
                "Name: ____",
                "Mail für die Bestätigung: ____",
            ),
        ),
        "en": (
            "Withdrawal",
            (
                "To {business}",
                "",
                "I withdraw from this contract.",
                "",
                "Order code, or what was ordered when: ____",
                "Name: ____",
                "Mail for the acknowledgement: ____",
            ),
        ),
    }
)


def withdraw_text(business: str, language: str) -> OrderText:
    """A declaration to be completed and sent; languages that are not ours speak English."""
    subject, lines = _LINES.get(language.partition("-")[0].casefold(), _LINES["en"])
    said = " ".join(business.split())
    return OrderText(subject, tuple(Line(line.format(business=said)) for line in lines), "")
