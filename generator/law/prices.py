"""What a price must say: PAngV in Germany, PrAG and § 5 ECG in Austria, PBV in Switzerland."""

from collections.abc import Callable, Iterator

from generator.content.names import DocumentKind
from generator.law.case import Case, Shown
from generator.law.looks import beside_prices, spoken
from generator.law.rule import Look, Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB, EGBGB, PANGV, PBV, PRAG, UST
from generator.law.traits import Trait
from generator.model import offers
from generator.records.days import days_at, history, lowest_before
from generator.trade.offer import Kind, base_price

_PRICED = frozenset({Trait.CONSUMERS, Trait.PRICED})
_SENT = frozenset({Trait.CONSUMERS, Trait.GOODS})

_LONG_ENOUGH = 30
"""Days on which a former price in Switzerland must have been asked for (Art. 16 PBV)."""


def _always(_case: Case, _page: Shown) -> bool:
    return True


def _is_measured(_case: Case, page: Shown) -> bool:
    """Whether it is sold by measure, and not just by the very unit that base prices are for."""
    if page.page is None or page.page.kind is not DocumentKind.PRODUCT:
        return False
    content, price = page.page.product.net_content, page.page.product.price
    return content is not None and (price is None or base_price(price, content).price != price)


def _reductions(case: Case) -> Iterator[Seen]:
    """The former price is the lowest of the 30 days before the reduction."""
    past, config = history(case.site.records.days), case.site.config
    for page in case.site.edition(config.site.language).products:
        was, where = page.product.was_price, page.document.place("was_price")
        price, _ = offers.lowest_price(page.product, config)
        if was is None or price is None or page.product.kind is not Kind.GOODS:
            continue
        lowest = lowest_before(past, offers.sku(page), price, case.today)
        known = lowest is not None and was <= lowest
        yield (fine if known else missing)(where, str(was))


def _francs(case: Case) -> Iterator[Seen]:
    currency = case.site.config.shop.currency
    yield (fine if currency == "CHF" else missing)(case.setting("shop.currency"), currency)


def _unpriced(kind: Callable[[Kind], bool]) -> Look:
    """Who names no price says how it is reckoned."""

    def look(case: Case) -> Iterator[Seen]:
        for page, product in case.products():
            if kind(product.kind) and not (product.price or product.price_from):
                yield (fine if product.price_note else missing)(page.where, page.address)

    return look


def _swiss_reductions(case: Case) -> Iterator[Seen]:
    """The former price was asked for on 30 days on end, as far as releases tell."""
    past = history(case.site.records.days)
    for page in case.site.edition(case.site.config.site.language).products:
        if was := page.product.was_price:
            long = days_at(past, offers.sku(page), was, case.today) >= _LONG_ENOUGH
            yield (fine if long else missing)(page.document.place("was_price"), str(was))


RULES = (
    Rule(
        "vat-note",
        Weight.MUST,
        norms(DE="§ 6 Abs. 1 Nr. 1 PAngV", AT="§ 5 Abs. 2 ECG, PrAG"),
        beside_prices("vat-note", _always),
        PANGV,
        traits=_PRICED,
    ),
    Rule(
        "vat-wrong",
        Weight.MUST,
        norms(DE="§ 19 UStG", AT="§ 6 Abs. 1 Z 27 UStG"),
        spoken("vat-wrong"),
        UST,
        traits=frozenset({Trait.SMALL_BUSINESS}),
        seat=True,
    ),
    Rule(
        "base-price",
        Weight.MUST,
        (
            Norm("DE", "§ 4 PAngV"),
            Norm("AT", "§ 10a PrAG", weight=Weight.SHOULD),
            Norm("CH", "Art. 5 PBV", weight=Weight.SHOULD),
        ),
        beside_prices("base-price", _is_measured),
        PANGV,
        traits=_PRICED | {Trait.MEASURED},
    ),
    Rule(
        "base-price-unit",
        Weight.SHOULD,
        norms(DE="§ 5 PAngV", AT="§ 10a PrAG"),
        spoken("base-price-unit", "product"),
        PANGV,
        traits=_PRICED,
    ),
    Rule(
        "bottle-deposit",
        Weight.SHOULD,
        norms(DE="§ 7 PAngV"),
        spoken("bottle-deposit"),
        PANGV,
        traits=_PRICED,
    ),
    Rule(
        "reduced-price",
        Weight.MUST,
        norms(DE="§ 11 PAngV", AT="§ 9a PrAG"),
        _reductions,
        PRAG,
        traits=_PRICED | {Trait.REDUCED},
    ),
    Rule(
        "reduced-percent",
        Weight.SHOULD,
        norms(DE="§ 11 PAngV", AT="§ 9a PrAG"),
        spoken("reduced-percent", "product", "category", "home"),
        PRAG,
        traits=_PRICED,
    ),
    Rule(
        "swiss-reductions",
        Weight.HINT,
        (Norm("CH", "Art. 16 PBV"),),
        _swiss_reductions,
        PBV,
        traits=_PRICED,
    ),
    Rule(
        "price-reservation",
        Weight.SHOULD,
        norms(DE="§ 8 PAngV, § 309 Nr. 1 BGB"),
        spoken("price-reservation"),
        BGB,
        traits=frozenset({Trait.CONSUMERS}),
    ),
    Rule(
        "service-price",
        Weight.HINT,
        (Norm("DE", "§ 12 PAngV"), Norm("CH", "Art. 10 PBV", weight=Weight.SHOULD)),
        _unpriced(lambda kind: kind is not Kind.GOODS),
        PANGV,
        traits=frozenset({Trait.CONSUMERS, Trait.SERVICES}),
    ),
    Rule(
        "price-method",
        Weight.SHOULD,
        norms(DE="Art. 246a § 1 Abs. 1 EGBGB", AT="§ 4 Abs. 1 FAGG"),
        _unpriced(lambda kind: kind is Kind.GOODS),
        EGBGB,
        traits=_SENT,
    ),
    Rule(
        "swiss-francs",
        Weight.MUST,
        norms(CH="Art. 3 PBV"),
        _francs,
        PBV,
        traits=_PRICED,
    ),
)
