"""A draft of order terms from building blocks, chosen by what the site says of itself.

The blocks stand in ``clauses/``.  Values stay places (``{{ shop.deposit }}``), so that terms, order page
and confirmation cannot contradict each other.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.drafts.clauses import chosen, with_headings
from generator.drafts.facts import facts_of
from generator.drafts.pages import tongue_of
from generator.messages import Tongue
from generator.model.site import Site
from generator.problems import Location, SiteError, problem
from generator.scaffold.filling import as_yaml, write_new
from generator.values import dataclass

_CLAUSES = Path(__file__).parent / "clauses"


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
    config = site.config
    products = (page.product for page in site.edition(config.site.language).products)
    facts = facts_of(config, products)
    found = []
    for language in config.site.languages:
        own = language == config.site.language
        tongue = tongue_of(language)
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


# --- the text -----------------------------------------------------------------------------------


def _text(tongue: Tongue, facts: frozenset[str], today: date) -> str:
    frame = _FRAMES[tongue]
    notes = [f"#  - {note}" for note in chosen(_CLAUSES / f"review.{tongue}.md", facts)]
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
    return (
        "\n\n".join(
            [
                "\n".join(head),
                notice,
                *with_headings(chosen(_CLAUSES / f"{tongue}.md", facts), numbered=True),
            ]
        )
        + "\n"
    )
