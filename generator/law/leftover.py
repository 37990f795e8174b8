"""What a new site brings along, and its owner has not replaced yet."""

from collections.abc import Iterator
from itertools import chain

from generator.config.settings import Config
from generator.law.case import Case
from generator.law.looks import said_or_fine, spoken
from generator.law.rule import Seen, missing
from generator.patterns import pattern

_LEFT = pattern(
    r"\b(?:Vorname Nachname|First Name Surname)\b|^Ihr (?:Webspace-A|Maila)nbieter$|"
    r"^Your (?:web host|mail provider)$|^Beispiel(?:gasse|stra(?:ß|ss)e) 1$|^1 Example Street$|"
    r"^\+43 662 000000$|^\+49 861 000000$|^\+41 52 000 00 00$|^\+353 1 000 0000$|"
    r"^(?:ATU|DE|IE|CHE-)[0.]{7,}A?$|^toepferei@example\.at$|^pottery@example\.com$|"
    r"^(?:Töpferei Beispiel|Example Pottery)$"
)
_SPOKEN = spoken(
    "placeholders", "imprint", "privacy", "terms", "withdrawal", "shipping", "accessibility"
)


def placeholders(case: Case) -> Iterator[Seen]:
    """None in texts for the law, nor, unless the site says it is an example, in ``site.yaml``."""
    left = () if case.site.config.site.example else _left(case)
    yield from said_or_fine(
        chain(left, (each for each in _SPOKEN(case) if each.missing)), "content/"
    )


def _left(case: Case) -> Iterator[Seen]:
    for key, text in _said(case.site.config):
        if _LEFT.search(text):
            yield missing(case.setting(key), text)


def _said(config: Config) -> Iterator[tuple[str, str]]:
    business, privacy = config.business, config.privacy
    yield from (
        ("business.name", business.name),
        ("business.owner", business.owner),
        ("business.street", business.street),
        ("business.phone", business.phone),
        ("business.email", business.email),
        ("business.vat", business.vat.id),
        ("business.media", business.media.responsible),
        *(("business.media", text) for _, text in business.media.ownership.texts),
        ("privacy.host", privacy.host.name if privacy.host else ""),
        ("privacy.mail", privacy.mail.name if privacy.mail else ""),
    )
