"""The harmonised notice on the legal guarantee, and what producers promise beyond it."""

from collections.abc import Iterator
from datetime import date

from generator.law.case import Case
from generator.law.looks import spoken
from generator.law.rule import Norm, Rule, Seen, Weight, fine, missing
from generator.law.sources import NOTICE
from generator.law.traits import Trait
from generator.problems import Location
from generator.trade.offer import Kind

_DAY = date(2026, 9, 27)
_GOODS = frozenset({Trait.CONSUMERS, Trait.GOODS})
_OFFICIAL = ("guarantee-notice", "model-form", "withdrawal-instruction")
_OFFICIAL_PAGE = "europa.eu/youreurope"
_NORMS = (
    Norm("DE", "Art. 246a § 1 Abs. 1 Nr. 11 EGBGB", since=_DAY),
    Norm("AT", "§ 4 FAGG, § 5a KSchG", since=_DAY),
    Norm("EU", "Art. 6 RL 2011/83/EU, DVO (EU) 2025/1960", since=_DAY),
)


def _notice(case: Case) -> Iterator[Seen]:
    """It is on the order page, or else on the page of every product that is goods."""
    ordering = [page for page in case.desks() if page.page is None and _carries(page.facts.markers)]
    if ordering:
        yield from (fine(page.where) for page in ordering[:1])
        return
    if not case.site.config.shop.guarantee_notice.texts and not case.site.config.site.example:
        goods = (page for page, product in case.products() if product.kind is Kind.GOODS)
        first = next((page.address for page in goods), "/")
        yield missing(case.setting("shop.guarantee_notice"), first)
        return
    for page, product in case.products():
        if product.kind is Kind.GOODS:
            there = _carries(page.facts.markers)
            yield (fine if there else missing)(page.where, page.address)


def _carries(markers: tuple[str, ...]) -> bool:
    return not {"legal:guarantee-notice", "legal:guarantee-placeholder"}.isdisjoint(markers)


def _unaltered(case: Case) -> Iterator[Seen]:
    """The file is one that was written down when something was released."""
    known = case.site.records.notices
    for file, digest in case.site.notices if known else ():
        yield (fine if digest in known else missing)(Location(file), file)


def _link(case: Case) -> Iterator[Seen]:
    for page in case.shown:
        if page.has("guarantee-notice"):
            led = any(_OFFICIAL_PAGE in link for link in page.facts.links)
            yield (fine if led else missing)(page.where, page.address)


def _placeholders(case: Case) -> Iterator[Seen]:
    """An example may show where an official text belongs; a real site needs the text itself."""
    for page in case.shown:
        for marker in page.facts.markers:
            if marker.removeprefix("legal:") in _OFFICIAL:
                yield fine(page.where)
            if marker.startswith("legal:") and marker.endswith("-placeholder"):
                yield missing(page.where, page.address)


RULES = (
    Rule("guarantee-notice", Weight.MUST, _NORMS, _notice, NOTICE, traits=_GOODS),
    Rule("guarantee-unaltered", Weight.SHOULD, _NORMS, _unaltered, NOTICE, traits=_GOODS),
    Rule("guarantee-link", Weight.SHOULD, _NORMS, _link, NOTICE, traits=_GOODS),
    Rule("official-texts", Weight.HINT, _NORMS, _placeholders, NOTICE, traits=_GOODS),
    Rule(
        "guarantee-promise",
        Weight.SHOULD,
        (
            Norm("DE", "§ 479 BGB"),
            Norm("AT", "§ 9a KSchG"),
            Norm("EU", "Art. 6 RL 2011/83/EU, DVO (EU) 2025/1960", since=_DAY),
        ),
        spoken("guarantee-promise"),
        NOTICE,
        traits=_GOODS,
    ),
)
