"""What a price must say of shipping, and the page on it."""

from collections.abc import Iterator

from generator.content.names import DocumentKind
from generator.language import money
from generator.law.case import Case, Shown, shows
from generator.law.looks import beside_prices, page_with
from generator.law.rule import Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import PANGV, PBV
from generator.law.traits import Trait
from generator.trade.offer import Kind

_SENT = frozenset({Trait.CONSUMERS, Trait.GOODS})


def _is_sent(case: Case, page: Shown) -> bool:
    """Whether what the page shows comes by post; lists do if anything does."""
    if not any(not rate.pickup for rate in case.site.config.shop.shipping):
        return False
    if page.page is None or page.page.kind is not DocumentKind.PRODUCT:
        return page.page is None
    product = page.page.product
    return product.kind is Kind.GOODS and not (product.pickup_only or product.shipping.pickup_only)


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


def _customs(case: Case) -> Iterator[Seen]:
    told = [page for role in ("shipping", "terms") for page in case.of_role(role)]
    words = ("zoll", "einfuhr", "customs", "import")
    saying = [page for page in told if any(word in page.facts.text.casefold() for word in words)]
    yield fine(saying[0].where) if saying else missing(case.place_of("shipping"))


RULES = (
    Rule(
        "shipping-note",
        Weight.MUST,
        norms(DE="§ 6 Abs. 1 Nr. 2 PAngV", AT="§ 5 Abs. 2 ECG, PrAG"),
        beside_prices("shipping-note", _is_sent),
        PANGV,
        traits=_SENT | {Trait.PRICED},
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
        "swiss-customs",
        Weight.SHOULD,
        norms(CH="Art. 4 PBV, Praxis des SECO"),
        _customs,
        PBV,
        traits=_SENT | {Trait.SELLS_ABROAD_TO_CH},
    ),
)
