"""How the pages for the law are called: title, end of the address, description."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.trade.labels import withdraw_label
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """A page's title, the last part of its address, and what search engines show."""

    title: str
    slug: str
    description: str


_GERMAN: Mapping[str, Title] = MappingProxyType(
    {
        "imprint": Title(
            "Impressum",
            "impressum",
            "Wer für diese Website verantwortlich ist, und wie wir erreichbar sind.",
        ),
        "privacy": Title(
            "Datenschutz",
            "datenschutz",
            "Welche Daten anfallen, wozu, wie lange sie bleiben und welche Rechte es gibt.",
        ),
        "shipping": Title(
            "Versand und Zahlung",
            "versand",
            "Wohin wir liefern, was es kostet und wie bezahlt wird.",
        ),
        "withdrawal": Title(
            "Widerrufsrecht",
            "widerruf",
            "14 Tage Widerrufsrecht: Frist, Folgen, Ausnahmen und ein Formular.",
        ),
        "withdraw": Title(
            withdraw_label("de") or "",
            "vertrag-widerrufen",
            "Einen Vertrag mit uns online widerrufen.",
        ),
        "accessibility": Title(
            "Barrierefreiheit",
            "barrierefreiheit",
            "Wie zugänglich diese Website ist, was noch fehlt und an wen man sich wenden kann.",
        ),
    }
)
_ENGLISH: Mapping[str, Title] = MappingProxyType(
    {
        "imprint": Title(
            "Legal notice",
            "legal-notice",
            "Who is responsible for this website, and how to reach us.",
        ),
        "privacy": Title(
            "Privacy",
            "privacy",
            "Which data arise, what for, how long they are kept, and which rights there are.",
        ),
        "shipping": Title(
            "Shipping and payment", "shipping", "Where we deliver, what it costs and how to pay."
        ),
        "withdrawal": Title(
            "Right of withdrawal",
            "withdrawal",
            "14 days to withdraw: time, consequences, exceptions and a form.",
        ),
        "withdraw": Title(
            withdraw_label("en") or "", "withdraw", "Withdraw online from a contract with us."
        ),
        "accessibility": Title(
            "Accessibility",
            "accessibility",
            "How accessible this website is, what is missing, and whom to turn to.",
        ),
    }
)
_AUSTRIAN = Title(
    # The law says Rücktritt, its own model texts Widerruf.
    "Rücktrittsrecht (Widerrufsrecht)",
    "ruecktritt",
    "14 Tage Rücktrittsrecht: Frist, Folgen, Ausnahmen und ein Formular.",
)


def title_of(role: str, tongue: str, country: str) -> Title:
    """What the page of ``role`` is called in German (``de``) or English."""
    if (role, tongue, country) == ("withdrawal", "de", "AT"):
        return _AUSTRIAN
    return (_GERMAN if tongue == "de" else _ENGLISH)[role]
