"""What a price must say: PAngV in Germany, PrAG and § 5 ECG in Austria, PBV in Switzerland."""

from collections.abc import Callable, Iterator

from generator.content.names import DocumentKind
from generator.language import money
from generator.law.case import Case, Shown, shows
from generator.law.looks import page_with, spoken
from generator.law.rule import Look, Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BGB, EGBGB, PANGV, PBV, PRAG, UST
from generator.law.traits import Trait
from generator.model import offers
from generator.records.days import history, lowest_before
from generator.trade.offer import Kind, base_price

_PRICED = frozenset({Trait.CONSUMERS, Trait.PRICED})
_SENT = frozenset({Trait.CONSUMERS, Trait.GOODS})


def _beside_prices(marker: str, concerned: Callable[[Case, Shown], bool]) -> Look:
    """Every page with a price has something that is marked so."""

    def look(case: Case) -> Iterator[Seen]:
        for page in case.shown:
            if page.has("price") and concerned(case, page):
                yield (fine if page.has(marker) else missing)(page.where, page.address)

    return look


def _always(_case: Case, _page: Shown) -> bool:
    return True


def _is_sent(case: Case, page: Shown) -> bool:
    """Whether what the page shows comes by post; lists do if anything does."""
    if not any(not rate.pickup for rate in case.site.config.shop.shipping):
        return False
    if page.page is None or page.page.kind is not DocumentKind.PRODUCT:
        return page.page is None
    product = page.page.product
    return product.kind is Kind.GOODS and not (product.pickup_only or product.shipping.pickup_only)


def _is_measured(_case: Case, page: Shown) -> bool:
    """Whether it is sold by measure, and not just by the very unit that base prices are for."""
    if page.page is None or page.page.kind is not DocumentKind.PRODUCT:
        return False
    content, price = page.page.product.net_content, page.page.product.price
    return content is not None and (price is None or base_price(price, content).price != price)


def _rates(case: Case) -> Iterator[Seen]:
    """Each country that is sold to has a price for shipping, unless everything is collected."""
    shop, where = case.site.config.shop, case.setting("shop.shipping")
    if not shop.shipping:
        yield missing(where, ", ".join(shop.markets) or case.site.config.business.country)
    sent = [rate for rate in shop.shipping if not rate.pickup]
    for country in shop.markets if sent else ():
        named = any(country in rate.to or not rate.to for rate in sent)
        yield (fine if named else missing)(where, country)


def _amounts(case: Case) -> Iterator[Seen]:
    """The page on shipping says what it costs, as site.yaml does."""
    for page in case.of_role("shipping"):
        for rate in case.site.config.shop.shipping:
            if rate.price:
                amount = money(rate.price, page.language)
                plain = amount.replace("€", "").replace("CHF", "").strip()
                yield (fine if shows(page, plain) else missing)(page.where, amount)


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


def _customs(case: Case) -> Iterator[Seen]:
    told = [page for role in ("shipping", "terms") for page in case.of_role(role)]
    words = ("zoll", "einfuhr", "customs", "import")
    saying = [page for page in told if any(word in page.facts.text.casefold() for word in words)]
    yield fine(saying[0].where) if saying else missing(case.place_of("shipping"))


def _unpriced(kind: Callable[[Kind], bool]) -> Look:
    """Who names no price says how it is reckoned."""

    def look(case: Case) -> Iterator[Seen]:
        for page, product in case.products():
            if kind(product.kind) and not (product.price or product.price_from):
                yield (fine if product.price_note else missing)(page.where, page.address)

    return look


def _swiss_reductions(case: Case) -> Iterator[Seen]:
    for page in case.site.edition(case.site.config.site.language).products:
        if page.product.was_price:
            yield missing(page.document.place("was_price"), str(page.product.was_price))


RULES = (
    Rule(
        "vat-note",
        Weight.MUST,
        norms(DE="§ 6 Abs. 1 Nr. 1 PAngV", AT="§ 5 Abs. 2 ECG, PrAG"),
        _beside_prices("vat-note", _always),
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
        "shipping-note",
        Weight.MUST,
        norms(DE="§ 6 Abs. 1 Nr. 2 PAngV", AT="§ 5 Abs. 2 ECG, PrAG"),
        _beside_prices("shipping-note", _is_sent),
        PANGV,
        traits=_PRICED | _SENT,
    ),
    Rule(
        "shipping-rates",
        Weight.MUST,
        norms(DE="§ 6 Abs. 2 PAngV", AT="§ 5 Abs. 2 ECG", CH="Art. 4 PBV"),
        _rates,
        PANGV,
        traits=_SENT,
    ),
    Rule(
        "shipping-page",
        Weight.MUST,
        norms(DE="§ 6 Abs. 2 PAngV", AT="§ 5 Abs. 2 ECG", CH="Art. 4 PBV"),
        page_with("shipping"),
        PANGV,
        traits=_SENT,
    ),
    Rule(
        "shipping-amounts",
        Weight.MUST,
        norms(DE="§ 6 Abs. 2 PAngV", AT="§ 5 Abs. 2 ECG", CH="Art. 4 PBV"),
        _amounts,
        PANGV,
        traits=_SENT,
    ),
    Rule(
        "base-price",
        Weight.MUST,
        (
            Norm("DE", "§ 4 PAngV"),
            Norm("AT", "§ 10a PrAG", weight=Weight.SHOULD),
            Norm("CH", "Art. 5 PBV", weight=Weight.SHOULD),
        ),
        _beside_prices("base-price", _is_measured),
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
    Rule(
        "swiss-customs",
        Weight.SHOULD,
        norms(CH="Art. 4 PBV, Praxis des SECO"),
        _customs,
        PBV,
        traits=_SENT | {Trait.SELLS_ABROAD_TO_CH},
    ),
)
