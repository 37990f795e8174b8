"""A draft of order terms from building blocks, chosen by what the site says of itself.

The blocks stand in ``clauses/``: paragraphs, some below a line ``?? custom -CH`` that names what must
hold of the site (``-``: must not).  Values stay places (``{{ shop.deposit }}``), so that terms, order
page and confirmation cannot contradict each other.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from generator.config.settings import Config
from generator.content.heads import ProductHead
from generator.messages import Tongue
from generator.model import offers
from generator.model.site import Site
from generator.problems import Location, SiteError, problem
from generator.scaffold.filling import as_yaml, write_new
from generator.trade.offer import Kind, Mode
from generator.values import dataclass

_CLAUSES = Path(__file__).parent / "clauses"
_UNION = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
_HALF = Decimal(50)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands around the clauses, in one language."""

    title: str
    description: str
    draft: str
    review: str
    notice: str
    warning: str


_FRAMES: dict[Tongue, _Frame] = {
    "de": _Frame(
        title="Bestellbedingungen (AGB) und Kundeninformationen",
        description="Wie ein Vertrag zustande kommt, was er kostet, wann gezahlt und geliefert wird "
        "und was gilt, wenn etwas anders kommt.",
        draft="Ein Entwurf aus Bausteinen, gewählt nach den Angaben in site.yaml und bei den Produkten.",
        review="Zu prüfen ist vor allem:",
        notice="Ein Entwurf",
        warning="Diese Bedingungen sind ein Entwurf und noch nicht geprüft.",
    ),
    "en": _Frame(
        title="Order terms and customer information",
        description="How a contract comes about, what it costs, when it is paid and delivered, and "
        "what happens if plans change.",
        draft="A draft from building blocks, chosen by what site.yaml and the products say.",
        review="To be reviewed above all:",
        notice="A draft",
        warning="These terms are a draft and have not been reviewed yet.",
    ),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft in one language: where it belongs, and its text."""

    file: str
    text: str


def draft_terms(site: Site, today: date) -> tuple[Draft, ...]:
    """A draft for each language of the site that is ours; raises SiteError where none is."""
    config, facts = site.config, facts_of(site)
    found = []
    for language in config.site.languages:
        own = language == config.site.language
        tongue = _tongue(language)
        if tongue:
            name = "order-terms.md" if own else f"order-terms.{language}.md"
            found.append(Draft(f"content/{name}", _text(tongue, facts, today)))
    if not found:
        where = Location("site.yaml")
        raise SiteError([problem("draft-language", where, language=config.site.language)])
    return tuple(found)


def write_drafts(root: Path, drafts: Iterable[Draft]) -> None:
    """Write drafts where nothing is yet; raises SiteError, and overwrites nothing, otherwise."""
    there = [draft.file for draft in drafts if (root / draft.file).exists()]
    if there:
        raise SiteError([problem("draft-over-terms", Location(file)) for file in there])
    for draft in drafts:
        write_new(root / draft.file, draft.file, draft.text)


def _tongue(language: str) -> Tongue | None:
    known: dict[str, Tongue] = {"de": "de", "en": "en"}
    return known.get(language.partition("-")[0].lower())


# --- what holds of the site ---------------------------------------------------------------------


def facts_of(site: Site) -> frozenset[str]:
    """Everything that clauses ask for and that holds of the site."""
    products = [page.product for page in site.edition(site.config.site.language).products]
    return frozenset((*_of_business(site.config), *_of_shop(site.config, products), *_of(products)))


def _of_business(config: Config) -> Iterator[str]:
    business = config.business
    yield business.country
    yield "du" if config.site.address_form.casefold() == "du" else "Sie"
    yield {"small-business": "small"}.get(business.vat.mode, business.vat.mode)
    for name in ("owner", "street", "city", "phone"):
        if getattr(business, name):
            yield name


def _of_shop(config: Config, products: list[ProductHead]) -> Iterator[str]:
    shop = config.shop
    yield from {"both": ("consumers", "businesses")}.get(shop.audience, (shop.audience,))
    yield "form" if shop.order_by == "form" else "mail"
    modes = {offers.mode(each, config) for each in products} or {shop.default_mode}
    yield from (mode.value for mode in modes if mode is not Mode.NONE)
    sent = [rate for rate in shop.shipping if not rate.pickup]
    said = {
        "shipping": sent,
        "pickup": len(sent) < len(shop.shipping),
        "payment": shop.payment,
        "delivery_time": shop.delivery_time,
        "deposit": shop.deposit,
        "deposit_high": shop.deposit and (shop.deposit.percent or 0) > _HALF,
        "ladder": shop.cancellation,
        "abroad": any(_customs(config.business.country, to) for rate in sent for to in rate.to),
    }
    yield from (name for name, holds in said.items() if holds)


def _customs(home: str, to: str) -> bool:
    return home != to and not {home, to} <= _UNION


def _of(products: list[ProductHead]) -> Iterator[str]:
    kinds = {Kind.COURSE: "course", Kind.SERVICE: "service", Kind.DIGITAL: "digital"}
    for each in products:
        yield kinds.get(each.kind, "goods")
        yield from ("custom",) if each.custom_made else ()
        yield from ("perishable",) if each.perishable else ()
        yield from ("sealed",) if each.sealed_hygiene else ()


# --- the text -----------------------------------------------------------------------------------


def _text(tongue: Tongue, facts: frozenset[str], today: date) -> str:
    frame = _FRAMES[tongue]
    notes = [f"#  - {note}" for note in _chosen(f"review.{tongue}.md", facts)]
    head = [
        "---",
        f"# {frame.draft}",
        f"# {frame.review}",
        *notes,
        f"title: {as_yaml(frame.title)}",
        "role: terms",
        f"version: {today.isoformat()}",
        f"valid_from: {today.isoformat()}",
        f"description: {as_yaml(frame.description)}",
        "---",
    ]
    notice = f"/// notice | {frame.notice}\n{frame.warning}\n///"
    return "\n\n".join(["\n".join(head), notice, *_numbered(_chosen(f"{tongue}.md", facts))]) + "\n"


def _chosen(name: str, facts: frozenset[str]) -> Iterator[str]:
    """The paragraphs whose conditions hold."""
    for paragraph in (_CLAUSES / name).read_text(encoding="utf-8").strip().split("\n\n"):
        condition, text = "", paragraph
        if paragraph.startswith("??"):
            condition, _, text = paragraph.removeprefix("??").partition("\n")
        if all(_holds(each, facts) for each in condition.split()):
            yield text


def _holds(fact: str, facts: frozenset[str]) -> bool:
    return fact.removeprefix("-") not in facts if fact.startswith("-") else fact in facts


def _numbered(paragraphs: Iterable[str]) -> Iterator[str]:
    """Sections with their numbers; a heading with nothing below it is left out."""
    number, heading = 0, ""
    for paragraph in paragraphs:
        if paragraph.startswith("## "):
            heading = paragraph.removeprefix("## ")
            continue
        if heading:
            number += 1
            yield f"## {number}. {heading}"
            heading = ""
        yield paragraph
