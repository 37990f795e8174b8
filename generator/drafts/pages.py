"""Pages that nobody wrote, made from what the owner said, where that is enough to be certain.

A text made so is Markdown like any other: the build reads it as if it lay in ``content/``, a block
shows it inside an owner's own page, and ``handschlag new`` writes it into a file to be edited.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from generator.config.settings import Config
from generator.content.body import MADE_TEXTS
from generator.content.documents import Document
from generator.content.heads import ProductHead
from generator.content.names import DocumentKind
from generator.content.sources import SourceFile
from generator.drafts.clauses import chosen, with_headings
from generator.drafts.facts import facts_of
from generator.drafts.titles import title_of
from generator.messages import Tongue
from generator.model.roles import with_role
from generator.text import as_spelt
from generator.values import dataclass

_TEXTS = Path(__file__).parent / "texts"
_EMBEDS = "embeds "
"""Before the name of a host among the facts."""


@dataclass(frozen=True, slots=True)
class MadeTexts:
    """Texts made from data: ``pages`` for roles that no file has, ``texts`` for blocks that ask for one."""

    pages: tuple[SourceFile, ...] = ()
    texts: tuple[SourceFile, ...] = ()


def made_texts(config: Config, documents: Sequence[Document]) -> MadeTexts:
    """What is to be made for a site that says ``config`` and has ``documents``."""
    pages: list[SourceFile] = []
    texts: list[SourceFile] = []
    facts = facts_in(config, documents)
    for language in config.site.languages:
        own = [each for each in documents if each.name.language == language]
        made = _missing(language, config, documents, facts)
        names = _names(language, made, documents)
        for role in MADE_TEXTS:
            if role in made:
                pages.append(_source(role, language, config, facts, names))
            elif _is_asked_for(role, own) and not lacking(role, config, facts):
                texts.append(_source(role, language, config, facts, names))
    return MadeTexts(tuple(pages), tuple(texts))


def page_files(role: str, config: Config, documents: Sequence[Document]) -> tuple[SourceFile, ...]:
    """The page of ``role`` as files to be edited, one for each language that has none yet."""
    facts = facts_in(config, documents)
    return tuple(
        _source(
            role,
            language,
            config,
            facts | {"file"},
            _names(language, _missing(language, config, documents, facts), documents),
        )
        for language in config.site.languages
        if tongue_of(language)
        and any(each.name.language == language for each in documents)
        and role not in roles_of(documents, language)
    )


def _missing(
    language: str, config: Config, documents: Sequence[Document], facts: frozenset[str]
) -> tuple[str, ...]:
    """The roles that no file of ``language`` has, where enough is said and no address is in the way."""
    tongue = tongue_of(language)
    own = [each for each in documents if each.name.language == language]
    if not own or tongue is None:
        return ()
    there = roles_of(documents, language)
    taken = {name for each in own for name in (each.name.key, each.head.slug)}
    slugs = {role: title_of(role, tongue, config.business.country).slug for role in MADE_TEXTS}
    return tuple(
        role
        for role in MADE_TEXTS
        if role not in there
        and not {role, slugs[role]} & taken
        and not lacking(role, config, facts)
    )


def _names(language: str, made: tuple[str, ...], documents: Sequence[Document]) -> dict[str, str]:
    """The files of the pages with a role, to link to: those that are there and those to be made."""
    return {**{role: f"{role}.md" for role in made}, **roles_of(documents, language)}


def page_text(
    role: str, tongue: Tongue, config: Config, facts: frozenset[str], names: Mapping[str, str]
) -> str:
    """The page of ``role`` as a file; ``names`` are the files of the pages that it may lead to."""
    title = title_of(role, tongue, config.business.country)
    own = config.site.language.split("-")[0] == tongue
    slug = [f"slug: {title.slug}"] if tongue == "de" or not own else []
    head = [
        "---",
        *(_remarks(role, tongue) if "file" in facts else ()),
        f"title: {title.title}",
        *slug,
        f"role: {role}",
        f"description: {_quoted(title.description)}",
        "---",
    ]
    facts = facts | {f"page_{each}" for each in names}
    paragraphs = with_headings(chosen(_TEXTS / f"{role}.{tongue}.md", facts))
    text = "\n\n".join(("\n".join(head), *paragraphs)) + "\n"
    hosts = sorted(each.removeprefix(_EMBEDS) for each in facts if each.startswith(_EMBEDS))
    text = text.replace("(embeds)", ", ".join(hosts))
    for each, file in names.items():
        text = text.replace(f"(role:{each})", f"({file})")
    return text


def lacking(role: str, config: Config, facts: frozenset[str]) -> tuple[str, ...]:
    """The fields that must be filled first for a page of ``role`` that leaves nothing open."""
    business = config.business
    said = {
        "business.street": business.street,
        "business.postcode": business.postcode,
        "business.city": business.city,
        "business.country": business.country,
        **_needs(role, config, facts),
    }
    return tuple(name for name, value in said.items() if not value)


def _needs(role: str, config: Config, facts: frozenset[str]) -> dict[str, object]:
    match role:
        case "imprint":
            return {"business.owner": config.business.owner or config.business.representatives}
        case "privacy":
            return {"privacy.host": config.privacy.host}
        case "shipping":
            return {"shop.shipping": config.shop.shipping, "shop.payment": config.shop.payment}
        case "withdrawal":
            return {"content/products": "right" in facts}
        case "withdraw":
            return {"content/products": "function" in facts}
        case _:
            return {"accessibility.status": config.accessibility.status}


def tongue_of(language: str) -> Tongue | None:
    """The language of ours that ``language`` is; None for one that we have no words in."""
    known: dict[str, Tongue] = {"de": "de", "en": "en"}
    return known.get(language.partition("-")[0].lower())


def facts_in(config: Config, documents: Sequence[Document]) -> frozenset[str]:
    """Everything that building blocks ask for and that holds of a site with ``documents``."""
    return facts_of(config, _products(documents, config)) | set(_of_content(documents))


def _products(documents: Sequence[Document], config: Config) -> list[ProductHead]:
    return [
        each.own
        for each in documents
        if isinstance(each.own, ProductHead)
        and each.name.language == config.site.language
        and not each.head.draft
    ]


def _of_content(documents: Sequence[Document]) -> Iterator[str]:
    kinds = {each.name.kind for each in documents if not each.head.draft}
    yield from ("voices",) if DocumentKind.TESTIMONIAL in kinds else ()
    yield from ("blog",) if DocumentKind.POST in kinds else ()
    shown = (each.body for each in documents if each.body.blocks and not each.head.draft)
    for host in {host for body in shown for host in body.embeds}:
        yield from ("embeds", f"{_EMBEDS}{host.removeprefix('https://')}")


def roles_of(documents: Sequence[Document], language: str) -> dict[str, str]:
    """The files of ``language`` that have a role, from ``content/``; drafts as well."""
    said = {each.name.key: role for each in documents if (role := with_role(each.head, each).role)}
    own = (each for each in documents if each.name.language == language)
    return {
        said[each.name.key]: each.file.partition("/")[2] for each in own if each.name.key in said
    }


def _is_asked_for(role: str, documents: Sequence[Document]) -> bool:
    return any(
        block.name == "legal" and block.argument == role
        for each in documents
        for block in each.body.blocks
    )


def _source(
    role: str, language: str, config: Config, facts: frozenset[str], names: Mapping[str, str]
) -> SourceFile:
    tongue = tongue_of(language) or "en"
    suffix = "" if language == config.site.language else f".{language}"
    text = page_text(role, tongue, config, facts, names)
    return SourceFile(f"content/{role}{suffix}.md", as_spelt(text, language).encode())


def _remarks(role: str, tongue: Tongue) -> tuple[str, ...]:
    """What the owner reads above a file that was written for editing."""
    official = _REMARKS[tongue][2:] if role == "withdrawal" else ()
    return (*_REMARKS[tongue][:2], *official)


_REMARKS: Mapping[Tongue, tuple[str, str, str]] = MappingProxyType(
    {
        "de": (
            "# Ein Entwurf nach den Angaben in site.yaml, kein Rechtsrat: Lassen Sie ihn prüfen.",
            "# Was in {{ … }} steht, kommt von dort und ändert sich mit.",
            "# In die beiden Bausteine „official“ gehören die amtlichen Texte, im Wortlaut.",
        ),
        "en": (
            "# A draft from what site.yaml says, and no legal advice: have it reviewed.",
            "# What stands in {{ … }} comes from there and changes with it.",
            "# The official texts belong into the two blocks “official”, word for word.",
        ),
    }
)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
