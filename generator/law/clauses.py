"""Clauses that do not hold against consumers, wherever they stand."""

from generator.law.looks import spoken
from generator.law.rule import Rule, Weight, norms
from generator.law.sources import BGB, KSCHG, ROM
from generator.law.traits import Trait

_OFFERS = frozenset({Trait.OFFERS})
_BUYERS = frozenset({Trait.CONSUMERS, Trait.OFFERS})

RULES = (
    Rule(
        "clause-venue",
        Weight.SHOULD,
        norms(DE="§ 38 ZPO", AT="§ 14 Abs. 1 KSchG"),
        spoken("clause-venue", "terms"),
        KSCHG,
        traits=_BUYERS,
        unverified=True,
    ),
    Rule(
        "clause-law",
        Weight.SHOULD,
        norms(EU="Art. 6 Abs. 2 Rom I (EuGH C-191/15)"),
        spoken("clause-law", "terms"),
        ROM,
        traits=_BUYERS,
    ),
    Rule(
        "clause-risk",
        Weight.SHOULD,
        norms(DE="§ 475 Abs. 2 BGB", AT="§ 7b KSchG"),
        spoken("clause-risk", "terms", "shipping"),
        KSCHG,
        traits=_BUYERS,
    ),
    Rule(
        "clause-penalty",
        Weight.SHOULD,
        norms(DE="§ 309 Nr. 6 BGB"),
        spoken("clause-penalty", "terms"),
        BGB,
        traits=_BUYERS,
    ),
    Rule(
        "clause-form",
        Weight.SHOULD,
        norms(DE="§ 309 Nr. 13 BGB"),
        spoken("clause-form", "terms"),
        BGB,
        traits=_BUYERS,
    ),
    Rule(
        "clause-liability",
        Weight.SHOULD,
        norms(DE="§ 309 Nr. 7 BGB", AT="§ 6 Abs. 1 Z 9 KSchG", CH="Art. 100 Abs. 1 OR"),
        spoken("clause-liability", "terms"),
        KSCHG,
        traits=_BUYERS,
    ),
    Rule(
        "clause-old-number",
        Weight.HINT,
        norms(DE="§ 650 BGB (früher § 651)"),
        spoken("clause-old-number"),
        BGB,
        traits=_OFFERS,
    ),
    Rule(
        "clause-warranty",
        Weight.SHOULD,
        norms(DE="§ 476 Abs. 2 BGB"),
        spoken("clause-warranty", "terms", "product", "shipping"),
        KSCHG,
        traits=_BUYERS,
    ),
    Rule(
        "vague-delivery",
        Weight.SHOULD,
        norms(DE="§ 308 Nr. 1 BGB"),
        spoken("vague-delivery", "terms", "shipping", "product"),
        BGB,
        traits=_BUYERS,
        unverified=True,
    ),
)
