"""When a consumer cannot withdraw from a contract made at a distance, and how a page says so.

Two things are kept apart, as the law does (Art. 246a § 1 Abs. 3 EGBGB): where there never is a
right, and where it stands at first but can be lost.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from generator.trade.offer import Kind

WITHDRAWAL_DAYS = 14
"""How long the right lasts (Art. 9 of Directive 2011/83/EU)."""


class Ground(StrEnum):
    """Why there is no right of withdrawal, or how it is lost."""

    CUSTOM_MADE = "custom-made"
    PERISHABLE = "perishable"
    FIXED_DATE = "fixed-date"
    NO_SUCH_LAW = "no-such-law"
    SEALED_HYGIENE = "sealed-hygiene"
    SERVICE_DONE = "service-done"
    DIGITAL_BEGUN = "digital-begun"

    @property
    def excludes(self) -> bool:
        """Whether there is no right at all, rather than one that can be lost."""
        return self not in {Ground.SEALED_HYGIENE, Ground.SERVICE_DONE, Ground.DIGITAL_BEGUN}


def withdrawal_ground(
    kind: Kind,
    *,
    custom_made: bool,
    perishable: bool,
    sealed_hygiene: bool,
    country: str,
    dated: bool = True,
) -> Ground | None:
    """The ground for a product sold to consumers in ``country``; ``None``: a right like any other.

    ``custom_made`` frees goods only, never work or services.  ``dated`` says that a course is
    booked for a certain day.
    """
    if country.upper() == "CH":
        return Ground.NO_SUCH_LAW
    if kind is Kind.GOODS:
        return _ground_of_goods(custom_made, perishable, sealed_hygiene)
    if kind is Kind.COURSE and dated:
        return Ground.FIXED_DATE
    return Ground.DIGITAL_BEGUN if kind is Kind.DIGITAL else Ground.SERVICE_DONE


def _ground_of_goods(custom_made: bool, perishable: bool, sealed_hygiene: bool) -> Ground | None:
    """The ground that excludes the right goes before the one that only lets it be lost."""
    said = (
        (custom_made, Ground.CUSTOM_MADE),
        (perishable, Ground.PERISHABLE),
        (sealed_hygiene, Ground.SEALED_HYGIENE),
    )
    return next((ground for holds, ground in said if holds), None)


_NORMS: Mapping[str, Mapping[Ground, str]] = MappingProxyType(
    {
        "DE": {
            Ground.CUSTOM_MADE: "§ 312g Abs. 2 Nr. 1 BGB",
            Ground.PERISHABLE: "§ 312g Abs. 2 Nr. 2 BGB",
            Ground.FIXED_DATE: "§ 312g Abs. 2 Nr. 9 BGB",
            Ground.SEALED_HYGIENE: "§ 312g Abs. 2 Nr. 3 BGB",
            Ground.SERVICE_DONE: "§ 356 Abs. 5 BGB",
            Ground.DIGITAL_BEGUN: "§ 356 Abs. 6 BGB",
        },
        "AT": {
            Ground.CUSTOM_MADE: "§ 18 Abs. 1 Z 3 FAGG",
            Ground.PERISHABLE: "§ 18 Abs. 1 Z 4 FAGG",
            Ground.FIXED_DATE: "§ 18 Abs. 1 Z 10 FAGG",
            Ground.SEALED_HYGIENE: "§ 18 Abs. 1 Z 5 FAGG",
            Ground.SERVICE_DONE: "§ 18 Abs. 1 Z 1 FAGG",
            Ground.DIGITAL_BEGUN: "§ 18 Abs. 1 Z 11 FAGG",
        },
        "": {
            Ground.CUSTOM_MADE: "Art. 16 lit. c RL 2011/83/EU",
            Ground.PERISHABLE: "Art. 16 lit. d RL 2011/83/EU",
            Ground.FIXED_DATE: "Art. 16 lit. l RL 2011/83/EU",
            Ground.SEALED_HYGIENE: "Art. 16 lit. e RL 2011/83/EU",
            Ground.SERVICE_DONE: "Art. 16 lit. a RL 2011/83/EU",
            Ground.DIGITAL_BEGUN: "Art. 16 lit. m RL 2011/83/EU",
        },
    }
)

_GERMAN = {
    Ground.CUSTOM_MADE: "Kein {right}, weil eigens nach Kundenwunsch angefertigt ({norm}).",
    Ground.PERISHABLE: "Kein {right}, weil die Ware schnell verdirbt ({norm}).",
    Ground.FIXED_DATE: "Kein {right}, weil für einen festen Termin gebucht wird ({norm}).",
    Ground.NO_SUCH_LAW: "Das Schweizer Recht kennt für Bestellungen im Internet kein Widerrufsrecht.",
    Ground.SEALED_HYGIENE: "Das {right} erlischt, wenn die Versiegelung geöffnet wird, weil die Ware "
    "dann aus Gründen der Hygiene nicht zurückgenommen werden kann ({norm}).",
    Ground.SERVICE_DONE: "Das {right} erlischt, wenn auf ausdrücklichen Wunsch vor Ablauf der Frist "
    "begonnen und die Leistung vollständig erbracht wurde ({norm}).",
    Ground.DIGITAL_BEGUN: "Das {right} erlischt, wenn auf ausdrücklichen Wunsch vor Ablauf der Frist "
    "mit der Bereitstellung begonnen und dies bestätigt wurde ({norm}).",
}
_ENGLISH = {
    Ground.CUSTOM_MADE: "No right of withdrawal, as it is made to the customer’s wishes ({norm}).",
    Ground.PERISHABLE: "No right of withdrawal, as the goods spoil quickly ({norm}).",
    Ground.FIXED_DATE: "No right of withdrawal, as it is booked for a fixed date ({norm}).",
    Ground.NO_SUCH_LAW: "Swiss law knows no right of withdrawal from orders made online.",
    Ground.SEALED_HYGIENE: "The right of withdrawal ends when the seal is opened, as for reasons of "
    "hygiene the goods cannot then be taken back ({norm}).",
    Ground.SERVICE_DONE: "The right of withdrawal ends when the work was begun before the period "
    "was over, at express request, and is fully done ({norm}).",
    Ground.DIGITAL_BEGUN: "The right of withdrawal ends when supply was begun before the period "
    "was over, at express request, and this was confirmed ({norm}).",
}
_SENTENCES: Mapping[str, Mapping[Ground, str]] = MappingProxyType({"de": _GERMAN, "en": _ENGLISH})


def withdrawal_sentence(ground: Ground, country: str, language: str) -> str | None:
    """The sentence for the product's page, naming the norm; ``None`` in a language not ours."""
    sentence = _SENTENCES.get(language.partition("-")[0].casefold(), {}).get(ground)
    if sentence is None:
        return None
    # Austrian law speaks of Rücktritt, its own model texts of Widerruf.
    right = "Rücktrittsrecht (Widerrufsrecht)" if country.upper() == "AT" else "Widerrufsrecht"
    norms = _NORMS.get(country.upper(), _NORMS[""])
    return sentence.format(right=right, norm=norms.get(ground, ""))
