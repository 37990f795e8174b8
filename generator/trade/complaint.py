"""Two short mails that visitors write: something is not right, and a wish for news.

Their words belong to the mail and not to a theme, as those of orders do (``trade.mailwords``).
"""

from collections.abc import Mapping
from types import MappingProxyType

from generator.trade.mail import Line, OrderText
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class _Words:
    complaint: str
    asked: tuple[str, ...]
    news: str
    wish: str


_WORDS: Mapping[str, _Words] = MappingProxyType(
    {
        "de": _Words(
            complaint="Beschwerde",
            asked=(
                "Um welche Bestellung oder welches Stück geht es?",
                "Was ist nicht in Ordnung?",
                "Was soll geschehen? (reparieren, tauschen, Geld zurück, anderes)",
                "Name:",
                "Telefon, wenn wir anrufen sollen:",
            ),
            news="Neuigkeiten per Mail",
            wish="Bitte schicken Sie mir Neuigkeiten an diese Mailadresse. Abbestellen kann ich mit "
            "einer Mail.",
        ),
        "en": _Words(
            complaint="Complaint",
            asked=(
                "Which order or piece is it about?",
                "What is not right?",
                "What should happen? (repair, exchange, money back, something else)",
                "Name:",
                "Phone, if you would like a call:",
            ),
            news="News by mail",
            wish="Please send me news to this mail address. I can end this with a mail.",
        ),
    }
)


def complaint_text(about: str, language: str) -> OrderText:
    """A complaint to the business called ``about``: what we must know to put it right."""
    words = _words(language)
    lines = (line for asked in words.asked for line in (Line(asked), Line("")))
    return OrderText(f"{words.complaint}: {about}", tuple(lines), "")


def news_text(language: str) -> OrderText:
    """The mail that asks for news; who sends it from their own address has proved it theirs."""
    words = _words(language)
    return OrderText(words.news, (Line(words.wish),), "")


def _words(language: str) -> _Words:
    return _WORDS.get(language.partition("-")[0].casefold(), _WORDS["en"])
