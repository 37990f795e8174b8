"""Withdrawing electronically, in two steps, with labels fixed by law: § 356a BGB, § 13a FAGG."""

from collections.abc import Callable, Iterator
from datetime import date

from generator.law.case import Case
from generator.law.looks import linked, mentions, page_with
from generator.law.rule import Look, Norm, Rule, Seen, Weight, fine, missing
from generator.law.sources import FUNCTION
from generator.law.traits import Trait, has_own_receiver
from generator.trade.labels import confirm_label, withdraw_label

_GERMAN_DAY, _AUSTRIAN_DAY = date(2026, 6, 19), date(2026, 10, 1)
_ORDERS = frozenset({Trait.CONSUMERS, Trait.REVOCABLE_ORDERS})


def _of(paragraph: int) -> tuple[Norm, ...]:
    return (
        Norm("DE", f"§ 356a Abs. {paragraph} BGB", since=_GERMAN_DAY),
        Norm("AT", "§ 13a FAGG", since=_AUSTRIAN_DAY),
        Norm("EU", "Art. 11a RL 2011/83/EU", since=_GERMAN_DAY),
    )


def _labelled(marker: str, due: Callable[[str], str | None]) -> Look:
    """The words on a control are those of the law, in the page's language."""

    def look(case: Case) -> Iterator[Seen]:
        seen: set[tuple[str, str]] = set()
        for page in case.shown:
            label = due(page.language)
            for name, words in page.facts.labels:
                if name == marker and label and (label, words) not in seen:
                    seen.add((label, words))
                    yield (fine if words == label else missing)(page.where, words)

    return look


_NEEDED = 3
"""Name, contract, and an address for the acknowledgement: nothing else may be asked for."""


def _fields(case: Case) -> Iterator[Seen]:
    for page in case.of_role("withdrawal-function"):
        required = [name for step, name in page.facts.outline if step == "required"]
        yield (missing if len(required) > _NEEDED else fine)(page.where, ", ".join(required))


def _acknowledged(case: Case) -> Iterator[Seen]:
    """Our own receiver confirms content, day and time; of others the owner must say that they do."""
    config = case.site.config
    by = config.shop.withdrawal.by or config.shop.order_by
    sure = by == "form" and (has_own_receiver(config) or config.shop.withdrawal.acknowledged)
    yield (fine if sure else missing)(case.setting("shop.withdrawal"))


def _needless(case: Case) -> Iterator[Seen]:
    for page in case.shown[:1]:
        yield (missing if page.has("withdraw-link") else fine)(page.where)


RULES = (
    Rule(
        "function-page",
        Weight.MUST,
        _of(1),
        page_with("withdrawal-function"),
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-link",
        Weight.MUST,
        _of(1),
        linked("withdrawal-function", "withdraw-link"),
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-label",
        Weight.MUST,
        _of(1),
        _labelled("withdraw-link", withdraw_label),
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-fields",
        Weight.MUST,
        _of(2),
        _fields,
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-confirm",
        Weight.MUST,
        _of(3),
        _labelled("withdraw-confirm", confirm_label),
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-receipt",
        Weight.MUST,
        _of(4),
        _acknowledged,
        FUNCTION,
        traits=_ORDERS | {Trait.BY_FORM},
    ),
    Rule(
        "function-by-mail",
        Weight.HINT,
        _of(4),
        _acknowledged,
        FUNCTION,
        traits=_ORDERS | {Trait.BY_MAIL},
    ),
    Rule(
        "function-sentence",
        Weight.MUST,
        (
            Norm("DE", "Anlage 1 zu Art. 246a EGBGB, Hinweis 3", since=_GERMAN_DAY),
            Norm("AT", "§ 13a FAGG", since=_AUSTRIAN_DAY),
        ),
        mentions(
            "withdrawal",
            r"\bonline\b|elektronisch|formular[^.]{0,30}seite",
            r"\bonline\b|electronic",
        ),
        FUNCTION,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "function-privacy",
        Weight.SHOULD,
        (
            Norm("DE", "Art. 13 DSGVO, § 356a BGB", since=_GERMAN_DAY),
            Norm("AT", "Art. 13 DSGVO, § 13a FAGG", since=_AUSTRIAN_DAY),
        ),
        mentions("privacy", r"widerr[uie]|rücktritt", r"withdraw"),
        FUNCTION,
        traits=_ORDERS,
    ),
    Rule(
        "function-needless",
        Weight.HINT,
        _of(1),
        _needless,
        FUNCTION,
        traits=frozenset({Trait.CONSUMERS, Trait.OFFERS, Trait.NOT_REVOCABLE_ORDERS}),
    ),
)
