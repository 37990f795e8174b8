"""What the page of goods says for safety's sake: Regulation (EU) 2023/988, Art. 19."""

from collections.abc import Iterator
from datetime import date

from generator.content.heads import ProductHead
from generator.law.case import Case, Shown
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing, norms
from generator.law.sources import BOOKS, GPSR
from generator.law.traits import EEA, Trait
from generator.trade.offer import Kind

_NORMS = (Norm("EU", "Art. 19 VO (EU) 2023/988", since=date(2024, 12, 13)),)
_GOODS = frozenset({Trait.CONSUMERS, Trait.GOODS})


def _goods(case: Case) -> Iterator[tuple[Shown, ProductHead]]:
    return (each for each in case.products() if each[1].kind is Kind.GOODS)


def _manufacturer(case: Case) -> Iterator[Seen]:
    """Who made it, with a postal address and a mail or web address; the business, if nobody is named."""
    for page, product in _goods(case):
        where = page.page.document.place("manufacturer") if page.page else page.where
        told = product.manufacturer
        reached = "@" in told or "http" in told or "www." in told
        right = not told or (reached and "," in told)
        yield (fine if right and page.has("product-safety") else missing)(where, told)


def _responsible(case: Case) -> Iterator[Seen]:
    """Somebody in the Union answers for what is made outside it."""
    config = case.site.config
    for page, product in _goods(case):
        country = product.manufacturer_country or config.business.country
        if country and country not in EEA:
            named = product.eu_responsible or config.shop.eu_responsible
            yield (fine if named else missing)(page.where, country)


def _picture(case: Case) -> Iterator[Seen]:
    for page, _ in _goods(case):
        if page.page:
            yield (fine if page.page.images or page.page.image else missing)(page.where)


def _warnings(case: Case) -> Iterator[Seen]:
    for page, product in _goods(case):
        said = product.warnings or product.no_warnings
        yield (fine if said else missing)(page.where)


_ISBN = ("978", "979")


def _book_price(case: Case) -> Iterator[Seen]:
    """A book of the trade has one price, and no former one."""
    for page, product in _goods(case):
        if product.gtin.startswith(_ISBN) and page.page:
            where, was = page.page.document.place("was_price"), product.was_price
            yield missing(where, str(was)) if was else fine(page.where)


RULES = (
    Rule("manufacturer", Weight.MUST, _NORMS, _manufacturer, GPSR, traits=_GOODS),
    Rule("eu-responsible", Weight.MUST, _NORMS, _responsible, GPSR, traits=_GOODS),
    Rule("product-picture", Weight.MUST, _NORMS, _picture, GPSR, traits=_GOODS),
    Rule("product-warnings", Weight.MUST, _NORMS, _warnings, GPSR, traits=_GOODS),
    Rule(
        "book-price",
        Weight.MUST,
        norms(DE="§ 3 BuchPrG", AT="BPrBG 2023"),
        _book_price,
        BOOKS,
        traits=_GOODS | {Trait.REDUCED},
    ),
)
