"""Dispute resolution: § 36 VSBG, § 19 AStG, and a platform that is closed."""

from collections.abc import Iterator
from datetime import date

from generator.law.case import Case
from generator.law.looks import mentions, shown_on, spoken
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import ODR, VSBG
from generator.law.traits import Trait

_TOLD = mentions(
    "imprint", r"streitbeilegung|schlichtung", r"dispute resolution|arbitration board|conciliation"
)


def _board(case: Case) -> Iterator[Seen]:
    disputes, where = case.site.config.business.disputes, case.setting("business.disputes")
    for name in ("board", "address", "url"):
        text = getattr(disputes, name) if disputes else ""
        yield (fine if text else missing)(where, name)
        yield from shown_on(case, text, "imprint") if text else ()


RULES = (
    Rule(
        "closed-platform",
        Weight.MUST,
        (Norm("EU", "VO (EU) 2024/3228", since=date(2025, 7, 20)),),
        spoken("closed-platform"),
        ODR,
    ),
    Rule(
        "disputes",
        Weight.MUST,
        norms(DE="§ 36 Abs. 1 Nr. 1 VSBG"),
        _TOLD,
        VSBG,
        traits=frozenset({Trait.CONSUMERS, Trait.MANY_EMPLOYEES}),
        seat=True,
    ),
    Rule(
        "disputes-board",
        Weight.MUST,
        norms(DE="§ 36 Abs. 1 Nr. 2 VSBG", AT="§ 19 AStG"),
        _board,
        VSBG,
        traits=frozenset({Trait.CONSUMERS, Trait.DISPUTES_BOARD}),
        seat=True,
    ),
)
