"""The order terms: that there are some, what they must explain, and clauses that cost money."""

from collections.abc import Iterator
from decimal import Decimal

from generator.law.case import Case
from generator.law.looks import mentions, page_with, spoken
from generator.law.rule import Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB, BGB_ORDER, EGBGB, KSCHG, ROM
from generator.law.traits import Trait
from generator.problems import Location
from generator.trade.offer import Deposit, Kind
from generator.trade.spans import Event

_OFFERS = frozenset({Trait.OFFERS})
_BUYERS = frozenset({Trait.CONSUMERS, Trait.OFFERS})
_BINDING = frozenset({Trait.CONSUMERS, Trait.ORDERS})
_HALF = Decimal(50)


def _contract(number: int) -> dict[str, str]:
    return {
        "DE": f"§ 312i Abs. 1 Nr. 2 BGB, Art. 246c Nr. {number} EGBGB",
        "AT": "§ 9 Abs. 1 ECG",
    }


def _before_acceptance(case: Case) -> Iterator[Seen]:
    """A deposit may fall due when the order is confirmed, not when it is sent."""
    for where, deposit in _deposits(case):
        early = deposit.due is not None and deposit.due.event is Event.ORDER
        yield (missing if early else fine)(where)


def _share(case: Case) -> Iterator[Seen]:
    for where, deposit in _deposits(case):
        high = deposit.percent is not None and deposit.percent > _HALF
        yield (missing if high else fine)(where, f"{deposit.percent or 0:f} %")


def _whole_before_work(case: Case) -> Iterator[Seen]:
    """Work done for somebody is not paid in full before it is done."""
    for page, product in case.products():
        deposit = product.deposit or case.site.config.shop.deposit
        if product.kind is Kind.SERVICE and deposit:
            whole = deposit.percent == 100 or (
                deposit.amount is not None and deposit.amount == product.price
            )
            where = page.page.document.place("deposit") if page.page else page.where
            yield (missing if whole else fine)(where)


def _deposits(case: Case) -> Iterator[tuple[Location, Deposit]]:
    if usual := case.site.config.shop.deposit:
        yield case.setting("shop.deposit"), usual
    for page, product in case.products():
        if product.deposit and page.page:
            yield page.page.document.place("deposit"), product.deposit


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
        "deposit-due",
        Weight.SHOULD,
        norms(DE="§ 307 BGB", AT="§ 879 Abs. 3 ABGB"),
        _before_acceptance,
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.DEPOSIT}),
        unverified=True,
    ),
    Rule(
        "deposit-share",
        Weight.HINT,
        norms(DE="§ 307 BGB", AT="§ 879 Abs. 3 ABGB"),
        _share,
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.DEPOSIT}),
        unverified=True,
    ),
    Rule(
        "deposit-whole",
        Weight.SHOULD,
        norms(DE="§§ 307, 309 Nr. 15 BGB (BGH VII ZR 162/12)"),
        _whole_before_work,
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.SERVICES, Trait.DEPOSIT}),
    ),
    Rule(
        "lower-damage",
        Weight.MUST,
        norms(DE="§ 309 Nr. 5 BGB", AT="§ 879 Abs. 3 ABGB"),
        mentions(
            "terms",
            r"(?:kein|nicht)[^.]{0,30}(?:geringer|niedriger)\w* schaden|geringer\w* (?:schaden|aufwand)",
            r"(?:lower|lesser|smaller|less)\b[^.]{0,20}(?:damage|loss|cost|one)\b",
        ),
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.CANCELLATION}),
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
