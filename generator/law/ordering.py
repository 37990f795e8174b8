"""The way to a contract: what stands before the first field, above the button and on it."""

from collections.abc import Iterator

from generator.law.case import Case, Shown
from generator.law.looks import spoken
from generator.law.rule import Look, Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB, BGB_ORDER, ECG, EGBGB, FAGG, UWG_CH
from generator.law.traits import Trait, has_own_receiver
from generator.model import offers
from generator.trade.labels import order_label
from generator.trade.offer import Kind, Mode

_BUYERS = frozenset({Trait.CONSUMERS, Trait.OFFERS})
_ORDERS = frozenset({Trait.CONSUMERS, Trait.ORDERS})
_ALSO_CLEAR = {
    "de": (
        "kaufen",
        "jetzt kaufen",
        "kostenpflichtig bestellen",
        "zahlungspflichtigen vertrag schließen",
    ),
    "en": ("buy now",),
}
"""Other words that courts and authors hold to be clear; a theme may use them."""

_BUTTON = "legal:order-button"


def _is_goods(page: Shown) -> bool:
    return page.page is None or page.page.product.kind is Kind.GOODS


def _before_fields(marker: str, key: str, *, goods: bool) -> Look:
    """Something stands before the first field and the button, wherever one orders."""

    def look(case: Case) -> Iterator[Seen]:
        if not getattr(case.site.config.shop, key):
            yield missing(case.setting(f"shop.{key}"))
            return
        yield fine(case.setting(f"shop.{key}"))
        for page in case.desks():
            if not goods or _is_goods(page):
                yield (fine if _comes_first(page, marker) else missing)(page.where)

    return look


def _comes_first(page: Shown, marker: str) -> bool:
    for step, _ in page.facts.outline:
        if step == f"legal:{marker}":
            return True
        if step in ("field", _BUTTON):
            return False
    return False


def _labels(page: Shown) -> tuple[str, ...]:
    return tuple(words for marker, words in page.facts.labels if marker == "order-button")


def _is_binding(words: str, language: str) -> bool:
    label = order_label(Mode.ORDER, language) or ""
    short = language.partition("-")[0].casefold()
    return words.casefold() in (label.casefold(), *_ALSO_CLEAR.get(short, ()))


def _buttons(case: Case) -> Iterator[Seen]:
    for page in case.shown:
        enquiry = order_label(Mode.ENQUIRY, page.language)
        for words in _labels(page):
            clear = _is_binding(words, page.language) or words == enquiry
            yield (fine if clear else missing)(page.where, words)


def _summary(case: Case) -> Iterator[Seen]:
    """Above every binding button stands what is ordered, and no field comes between them."""
    for page in case.desks():
        before = ""
        for step, words in page.facts.outline:
            if step in ("legal:order-summary", "field"):
                before = step
            if step == _BUTTON and _is_binding(words, page.language):
                right = before == "legal:order-summary"
                yield (fine if right else missing)(page.where, page.address)


def _at_button(marker: str) -> Look:
    """Every page on which one orders has something that is marked so."""

    def look(case: Case) -> Iterator[Seen]:
        for page in case.desks():
            yield (fine if page.has(marker) else missing)(page.where, page.address)

    return look


def _terms_at_button(case: Case) -> Iterator[Seen]:
    """Checked where there are terms; that there are some is another rule's business."""
    if case.of_role("terms"):
        yield from _at_button("terms-version")(case)


def _ticked(case: Case) -> Iterator[Seen]:
    for page in case.desks():
        ticked = [name for step, name in page.facts.outline if step == "checked"]
        yield missing(page.where, ", ".join(ticked)) if ticked else fine(page.where)


def _receipt(case: Case) -> Iterator[Seen]:
    """Our own receiver acknowledges what it gets; of others a site cannot know."""
    own = has_own_receiver(case.site.config)
    yield (fine if own else missing)(case.setting("shop.endpoint"), case.site.config.shop.endpoint)


def _delivery_time(case: Case) -> Iterator[Seen]:
    for page, product in case.products():
        if product.kind is Kind.GOODS:
            known = offers.delivery_time(product, case.site.config)
            yield (fine if known else missing)(page.where)


RULES = (
    Rule(
        "delivery-limits",
        Weight.MUST,
        norms(DE="§ 312j Abs. 1 BGB", AT="§ 8 Abs. 3 FAGG"),
        _before_fields("delivery-limits", "shipping", goods=True),
        BGB_ORDER,
        traits=_BUYERS | {Trait.GOODS},
    ),
    Rule(
        "payment-ways",
        Weight.MUST,
        norms(DE="§ 312j Abs. 1 BGB", AT="§ 8 Abs. 3 FAGG"),
        _before_fields("payment-ways", "payment", goods=False),
        BGB_ORDER,
        traits=_BUYERS,
    ),
    Rule(
        "order-summary",
        Weight.MUST,
        norms(
            DE="§ 312j Abs. 2 BGB",
            AT="§ 8 Abs. 1 FAGG",
            EU="Art. 8 Abs. 2 RL 2011/83/EU",
            CH="Art. 3 Abs. 1 lit. s Ziff. 3 UWG",
        ),
        _summary,
        BGB_ORDER,
        traits=_ORDERS,
        softer_by_mail=True,
    ),
    Rule(
        "order-button",
        Weight.MUST,
        norms(DE="§ 312j Abs. 3 BGB", AT="§ 8 Abs. 2 FAGG", EU="Art. 8 Abs. 2 RL 2011/83/EU"),
        _buttons,
        FAGG,
        traits=_BUYERS,
        softer_by_mail=True,
    ),
    Rule(
        "ticked-boxes",
        Weight.MUST,
        norms(DE="§ 312a Abs. 3 BGB"),
        _ticked,
        BGB,
        traits=_BUYERS,
    ),
    Rule(
        "payment-fee",
        Weight.SHOULD,
        norms(DE="§ 312a Abs. 4 BGB"),
        spoken("payment-fee"),
        BGB,
        traits=_BUYERS,
    ),
    Rule(
        "bank-account",
        Weight.HINT,
        (Norm("", "Empfehlung"),),
        spoken("bank-account"),
        BGB,
        traits=frozenset({Trait.OFFERS}),
    ),
    Rule(
        "delivery-time",
        Weight.MUST,
        norms(DE="Art. 246a § 1 Abs. 1 Nr. 10 EGBGB", AT="§ 4 Abs. 1 Z 7 FAGG"),
        _delivery_time,
        EGBGB,
        traits=_BUYERS | {Trait.GOODS},
    ),
    Rule(
        "terms-at-button",
        Weight.MUST,
        norms(DE="§ 305 Abs. 2 BGB, § 312i Abs. 1 Nr. 4 BGB", AT="§ 11 ECG"),
        _terms_at_button,
        ECG,
        traits=frozenset({Trait.OFFERS}),
    ),
    Rule(
        "receipt",
        Weight.SHOULD,
        norms(
            DE="§ 312i Abs. 1 Nr. 3 BGB",
            AT="§ 10 Abs. 2 ECG",
            CH="Art. 3 Abs. 1 lit. s Ziff. 4 UWG",
        ),
        _receipt,
        UWG_CH,
        traits=frozenset({Trait.ORDERS, Trait.BY_FORM}),
    ),
)
