"""The order terms: that there are some, and what they must explain."""

from collections.abc import Iterator

from generator.law.case import Case
from generator.law.looks import mentions, page_with, shown_on
from generator.law.rule import Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB, BGB_ORDER, EGBGB
from generator.law.traits import Trait

_OFFERS = frozenset({Trait.OFFERS})
_BUYERS = frozenset({Trait.CONSUMERS, Trait.OFFERS})
_BINDING = frozenset({Trait.CONSUMERS, Trait.ORDERS})


def _contract(number: int) -> dict[str, str]:
    return {
        "DE": f"§ 312i Abs. 1 Nr. 2 BGB, Art. 246c Nr. {number} EGBGB",
        "AT": "§ 9 Abs. 1 ECG",
    }


def _sender(case: Case) -> Iterator[Seen]:
    """They name the same business as the imprint does."""
    business = case.site.config.business
    for text in (business.name, business.email):
        yield from shown_on(case, text, "terms")


def _languages(case: Case) -> Iterator[Seen]:
    """Every language in which one can order has the texts that belong to it."""
    selling = {page.language for page in case.desks()}
    for role in ("terms", "withdrawal") if Trait.REVOCABLE in case.traits else ("terms",):
        there = {page.language: page for page in case.of_role(role)}
        for language in sorted(selling) if there else ():
            page = there.get(language)
            yield fine(page.where) if page else missing(case.place_of(role), language)


RULES = (
    Rule(
        "terms-page",
        Weight.MUST,
        norms(
            DE="§ 312i Abs. 1 Nr. 4 BGB, Art. 246a EGBGB",
            AT="§ 11 ECG, § 4 FAGG",
            CH="Art. 3 Abs. 1 lit. s UWG",
        ),
        page_with("terms"),
        BGB_ORDER,
        traits=_OFFERS,
    ),
    Rule(
        "terms-sender",
        Weight.SHOULD,
        norms(DE="Art. 246a § 1 Abs. 1 EGBGB", AT="§ 4 Abs. 1 FAGG"),
        _sender,
        EGBGB,
        traits=_BUYERS,
    ),
    Rule(
        "contract-steps",
        Weight.SHOULD,
        norms(**_contract(1), CH="Art. 3 Abs. 1 lit. s Ziff. 2 UWG"),
        mentions(
            "terms",
            r"vertrag[^.]{0,80}(?:zustande|geschlossen)",
            r"contract[^.]{0,80}(?:comes? about|arise|concluded|made|formed)",
        ),
        EGBGB,
        traits=_OFFERS,
    ),
    Rule(
        "contract-storage",
        Weight.SHOULD,
        norms(**_contract(2)),
        mentions(
            "terms", r"\bbewahr|aufbewahr|speicher|gespeichert", r"\bkeep\b|\bkept\b|\bstore[ds]?\b"
        ),
        EGBGB,
        traits=_OFFERS,
    ),
    Rule(
        "contract-mistakes",
        Weight.SHOULD,
        norms(**_contract(3), CH="Art. 3 Abs. 1 lit. s Ziff. 3 UWG"),
        mentions(
            "terms",
            r"berichtig|korrigier|jede angabe[^.]{0,20}änder|fehler",
            r"correct|mistake|change (?:every|any|each|anything)",
        ),
        EGBGB,
        traits=_BINDING,
    ),
    Rule(
        "contract-language",
        Weight.SHOULD,
        norms(**_contract(4)),
        mentions(
            "terms",
            r"\bsprache|auf (?:deutsch|englisch|französisch|italienisch)|in (?:deutscher|englischer)",
            r"\blanguage|in (?:german|english|french|italian)",
        ),
        EGBGB,
        traits=_OFFERS,
    ),
    Rule(
        "selling-languages",
        Weight.SHOULD,
        norms(DE="Art. 246c Nr. 4 EGBGB", AT="§ 9 Abs. 1 ECG"),
        _languages,
        EGBGB,
        traits=frozenset({Trait.OFFERS, Trait.SEVERAL_LANGUAGES}),
    ),
    Rule(
        "for-businesses",
        Weight.SHOULD,
        norms(DE="§ 1 PAngV, § 13 BGB", AT="§ 1 KSchG"),
        mentions(
            "terms",
            r"unternehm\w*|gewerbetreibende\w*",
            r"business(?:es)?|traders?",
        ),
        BGB,
        traits=frozenset({Trait.BUSINESSES_ONLY, Trait.OFFERS}),
        unverified=True,
    ),
)
