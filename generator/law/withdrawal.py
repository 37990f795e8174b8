"""The right to withdraw: the instruction, its exceptions, and the model form (§ 312g BGB, § 11 FAGG)."""

from collections.abc import Iterator

from generator.law.case import Case
from generator.law.looks import mentions, page_with, shown_on, spoken
from generator.law.rule import Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import EGBGB, FAGG
from generator.law.traits import Trait, ground_of, has_right

_REVOCABLE = frozenset({Trait.CONSUMERS, Trait.REVOCABLE})
_INSTRUCTION = norms(
    DE="Art. 246a § 1 Abs. 2 EGBGB", AT="§ 4 Abs. 1 FAGG", EU="Art. 6 RL 2011/83/EU"
)


def _link(case: Case) -> Iterator[Seen]:
    """From where one orders, a link leads to the instruction."""
    if case.of_role("withdrawal"):
        for page in case.desks():
            yield (fine if page.has("withdrawal-link") else missing)(page.where, page.address)


def _sender(case: Case) -> Iterator[Seen]:
    """The instruction names to whom one withdraws: what site.yaml says of name, address, mail, phone."""
    business = case.site.config.business
    for text in (business.name, business.street, business.city, business.email, business.phone):
        if text:
            yield from shown_on(case, text, "withdrawal")


def _model_form(case: Case) -> Iterator[Seen]:
    for page in case.of_role("withdrawal"):
        there = page.has("model-form") or page.has("model-form-placeholder")
        yield (
            fine
            if there
            or "muster-widerrufsformular" in page.facts.text.casefold()
            or "model withdrawal form" in page.facts.text.casefold()
            else missing
        )(page.where)


def _grounds(case: Case) -> Iterator[Seen]:
    """Where there is no right, or it can be lost, the product's page says so itself."""
    for page, product in case.products():
        if ground_of(product):
            yield (fine if page.has("withdrawal-ground") else missing)(page.where, page.address)


def _ladders(case: Case) -> Iterator[Seen]:
    """Who can withdraw for nothing is not shown what cancelling costs."""
    for page, product in case.products():
        if has_right(product):
            yield (missing if page.has("cancellation") else fine)(page.where, page.address)


def _reasons(case: Case) -> Iterator[Seen]:
    for page, product in case.products():
        if product.custom_made and page.page:
            where = page.page.document.place("custom_made")
            yield (fine if product.custom_reason else missing)(where)


def _exceptions_in_terms(case: Case) -> Iterator[Seen]:
    """The terms know the exceptions that the products have."""
    yield from mentions(
        "terms",
        r"kein(?:en)? \S*(?:widerruf|rücktritt)\S*recht|ausnahme",
        r"no right (?:of withdrawal|to withdraw)|exception|exempt",
    )(case)


def _return_costs(case: Case) -> Iterator[Seen]:
    if case.site.config.shop.withdrawal.return_costs:
        yield fine(case.setting("shop.withdrawal"))
    yield from mentions(
        "withdrawal",
        r"kosten[^.]{0,40}rücksend|rücksend[^.]{0,40}kosten",
        r"costs?[^.]{0,40}(?:return|sending \w+ back)|return[^.]{0,40}costs?",
    )(case)


RULES = (
    Rule(
        "withdrawal-page",
        Weight.MUST,
        _INSTRUCTION,
        page_with("withdrawal"),
        EGBGB,
        traits=_REVOCABLE,
    ),
    Rule("withdrawal-link", Weight.MUST, _INSTRUCTION, _link, EGBGB, traits=_REVOCABLE),
    Rule("withdrawal-sender", Weight.MUST, _INSTRUCTION, _sender, EGBGB, traits=_REVOCABLE),
    Rule(
        "withdrawal-period",
        Weight.MUST,
        norms(DE="§ 355 Abs. 2 BGB", AT="§ 11 FAGG", EU="Art. 9 RL 2011/83/EU"),
        mentions("withdrawal", r"(?:14|vierzehn) tage", r"(?:14|fourteen) days"),
        FAGG,
        traits=_REVOCABLE,
    ),
    Rule(
        "withdrawal-refund",
        Weight.MUST,
        norms(DE="§ 357 BGB", AT="§ 14 FAGG", EU="Art. 13 RL 2011/83/EU"),
        mentions(
            "withdrawal", r"zurückzuzahlen|zurückzahl|erstatt|zurück", r"reimburse|refund|back"
        ),
        FAGG,
        traits=_REVOCABLE,
    ),
    Rule(
        "model-form",
        Weight.MUST,
        norms(
            DE="Anlage 2 zu Art. 246a EGBGB",
            AT="Anhang I Teil B FAGG",
            EU="Anhang I B RL 2011/83/EU",
        ),
        _model_form,
        EGBGB,
        traits=_REVOCABLE,
    ),
    Rule(
        "return-costs",
        Weight.MUST,
        norms(DE="§ 357 Abs. 5 BGB", AT="§ 15 Abs. 2 FAGG"),
        _return_costs,
        FAGG,
        traits=_REVOCABLE | {Trait.GOODS},
    ),
    Rule(
        "withdrawal-ground",
        Weight.MUST,
        norms(DE="Art. 246a § 1 Abs. 3 EGBGB", AT="§ 4 Abs. 1 Z 11 FAGG"),
        _grounds,
        EGBGB,
        traits=frozenset({Trait.CONSUMERS, Trait.EXEMPT}),
    ),
    Rule(
        "ladder-beside-right",
        Weight.MUST,
        norms(DE="§ 312g Abs. 1 BGB", AT="§ 11 FAGG", EU="Art. 9 Abs. 1 RL 2011/83/EU"),
        _ladders,
        FAGG,
        traits=_REVOCABLE,
    ),
    Rule(
        "custom-reason",
        Weight.SHOULD,
        norms(DE="§ 312g Abs. 2 Nr. 1 BGB", AT="§ 18 Abs. 1 Z 3 FAGG"),
        _reasons,
        FAGG,
        traits=frozenset({Trait.CONSUMERS, Trait.CUSTOM_MADE}),
    ),
    Rule(
        "exceptions-in-terms",
        Weight.SHOULD,
        norms(DE="§ 312g Abs. 2 BGB", AT="§ 18 FAGG"),
        _exceptions_in_terms,
        EGBGB,
        traits=frozenset({Trait.CONSUMERS, Trait.CUSTOM_MADE}),
    ),
    Rule(
        "withdrawal-restricted",
        Weight.SHOULD,
        norms(DE="§ 361 Abs. 2 BGB", AT="§ 4 FAGG"),
        spoken("withdrawal-restricted", "terms", "withdrawal", "shipping", "product"),
        FAGG,
        traits=_REVOCABLE,
        unverified=True,
    ),
)
