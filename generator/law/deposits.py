"""Deposits, and what cancelling costs."""

from collections.abc import Iterator
from decimal import Decimal

from generator.law.case import Case
from generator.law.looks import mentions, spoken
from generator.law.rule import Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB
from generator.law.traits import Trait
from generator.problems import Location
from generator.trade.offer import Deposit, Kind
from generator.trade.spans import Event

_HALF = Decimal(50)
_LOWER = mentions(
    "terms",
    r"(?:kein|nicht)[^.]{0,30}(?:geringer|niedriger)\w* schaden|geringer\w* (?:schaden|aufwand)",
    r"(?:lower|lesser|smaller|less)\b[^.]{0,20}(?:damage|loss|cost|one)\b",
)


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


def _lower_damage(case: Case) -> Iterator[Seen]:
    """Flat costs, from ``site.yaml`` or in the terms' own words, allow proof of a lower damage."""
    told = any(
        spot.rule == "clause-cancelling" and page.head.role == "terms" for spot, page in case.spots
    )
    if told or Trait.CANCELLATION in case.traits:
        yield from _LOWER(case)


def _open(case: Case) -> Iterator[Seen]:
    """Terms that ask for a deposit which ``site.yaml`` does not know say how high it is."""
    if Trait.DEPOSIT not in case.traits:
        yield from spoken("deposit-open", "terms")(case)


RULES = (
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
        "deposit-open",
        Weight.SHOULD,
        norms(DE="§ 307 BGB", AT="§ 6 Abs. 3 KSchG"),
        _open,
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.OFFERS}),
        unverified=True,
    ),
    Rule(
        "lower-damage",
        Weight.MUST,
        norms(DE="§ 309 Nr. 5 BGB", AT="§ 879 Abs. 3 ABGB"),
        _lower_damage,
        BGB,
        traits=frozenset({Trait.CONSUMERS, Trait.OFFERS}),
    ),
)
