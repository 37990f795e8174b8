"""A statement on accessibility, where one is due: BFSG, BaFG (since 28 June 2025)."""

from collections.abc import Iterator
from datetime import date

from generator.law.case import Case
from generator.law.looks import mentions, page_with
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing
from generator.law.sources import BFSG
from generator.law.traits import Trait

_DAY = date(2025, 6, 28)
_NORMS = (Norm("DE", "BFSG, Anlage 3", since=_DAY), Norm("AT", "§ 19 BaFG", since=_DAY))
_COVERED = frozenset({Trait.CONSUMERS, Trait.OFFERS, Trait.NOT_MICRO})


def _known_or_told(case: Case) -> Iterator[Seen]:
    """Whether an exemption for the very small applies can only be said by who knows how many work there."""
    if case.site.config.business.employees is not None:
        yield fine(case.setting("business.employees"))
    elif case.of_role("accessibility"):
        yield fine(case.place_of("accessibility"))
    else:
        yield missing(case.setting("business.employees"))


RULES = (
    Rule(
        "accessibility-page", Weight.MUST, _NORMS, page_with("accessibility"), BFSG, traits=_COVERED
    ),
    Rule(
        "accessibility-authority",
        Weight.SHOULD,
        _NORMS,
        mentions(
            "accessibility",
            r"sozialministeriumservice|marktüberwachung",
            r"sozialministeriumservice|market surveillance|supervis",
        ),
        BFSG,
        traits=_COVERED,
    ),
    Rule(
        "employees-known",
        Weight.HINT,
        _NORMS,
        _known_or_told,
        BFSG,
        traits=frozenset({Trait.CONSUMERS, Trait.OFFERS, Trait.PERHAPS_MICRO}),
    ),
)
