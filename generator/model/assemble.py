"""From documents to the site: who is visible, where it stands, and what it leads to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from generator.config.settings import Config
from generator.content.documents import Document
from generator.content.heads import Head, PageHead, ProductHead
from generator.content.names import DocumentKind
from generator.content.sources import Asset, Sources, unpublished
from generator.model.addresses import document_address, prefix, standing
from generator.model.collisions import collisions, doubles, told_apart
from generator.model.editions import make_edition
from generator.model.groups import hidden_groups, lists_of, still_listed
from generator.model.inherit import inherit_head, inherit_own
from generator.model.moves import moves
from generator.model.offers import as_of
from generator.model.references import (
    Index,
    find_picture,
    index,
    public_address,
    resolve_link,
)
from generator.model.roles import with_role
from generator.model.site import Edition, Page, Resolved, Site
from generator.model.visibility import is_consented, is_visible, next_change
from generator.problems import Location, Problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """Documents made from data: ``pages`` stand in the site, ``texts`` only where a block asks for them."""

    pages: tuple[Document, ...] = ()
    texts: tuple[Document, ...] = ()


NOTHING_MADE = Made()


@dataclass(frozen=True, slots=True)
class Draft:
    """A document whose head is complete, on its way to becoming a page."""

    document: Document
    head: PageHead
    own: Head | None
    hidden: bool
    made: bool = False


def assemble(
    config: Config,
    documents: Sequence[Document],
    sources: Sources,
    cutoff: datetime,
    preview: bool = False,
    made: Made = NOTHING_MADE,
) -> tuple[Site, tuple[Problem, ...]]:
    """The site as visitors see it at ``cutoff``; a preview shows hidden pages too, marked as such.

    ``made`` are texts made from data: pages that nobody wrote, and those that blocks in texts ask for.
    """
    documents, misnamed = told_apart(documents)
    completed, problems = _complete(documents, config, cutoff)
    shown = [draft for draft in completed if preview or not draft.hidden]
    shown += [Draft(each, each.head, None, hidden=False, made=True) for each in made.pages]
    addresses = _addresses(config, shown)
    hidden = {draft.document.name.key for draft in completed} - {key for key, _ in addresses}
    known = _known(config, shown, completed, addresses, (*sources.assets, *sources.static))
    pages, unresolved = _place(shown, addresses, known)
    pictures, unpictured = _pictures(pages, config, known)
    site = Site(
        config=config,
        cutoff=cutoff,
        preview=preview,
        editions=_editions(config, pages),
        pictures=pictures,
        downloads=_downloads(pages, known),
        static=sources.static,
        redirects=tuple(sorted(move for page in pages for move in moves(page))),
        next_change=_next_change(completed, config, cutoff),
        hidden=frozenset(hidden),
        hidden_groups=_hidden_groups(completed),
        texts=tuple(_placed_texts(made.texts, addresses, known)),
    )
    lost = doubles(page.document for page in pages if not page.hidden)
    unseen = () if preview else (each.document for each in completed if each.hidden)
    listed = still_listed(unseen, _lists(config, shown))
    unread = unpublished(sources.assets, site.downloads)
    told = (*unresolved, *unpictured, *lost, *listed, *unread, *collisions(site))
    return site, (*misnamed, *problems, *told)


def _known(
    config: Config,
    shown: Sequence[Draft],
    completed: Iterable[Draft],
    addresses: Mapping[tuple[str, str], str],
    files: Iterable[Asset],
) -> Index:
    """What texts can lead to: pages, and lists that nobody needs to introduce."""
    everything = {**_contacts(config, shown), **_lists(config, shown), **addresses}
    unseen = [draft for draft in completed if draft.hidden]
    names = (draft.document.name for draft in completed)
    hidden = {*(name.key for name in names), *(key for key, _ in _lists(config, unseen))}
    return index(
        config.site.languages,
        everything,
        hidden - {key for key, _ in everything},
        files,
        _standing(config, shown, everything.values()),
    )


def _contacts(config: Config, drafts: Iterable[Draft]) -> dict[tuple[str, str], str]:
    """The contact pages, which are made where no page has that role."""
    written = {each.document.name.language for each in drafts if each.head.role == "contact"}
    own = config.site.language
    return {} if own in written else {("contact", own): f"{prefix(config, own)}contact/"}


def _lists(config: Config, drafts: Iterable[Draft]) -> dict[tuple[str, str], str]:
    return lists_of(config, ((each.document, each.head, each.own) for each in drafts))


def _next_change(
    drafts: Iterable[Draft], config: Config, cutoff: datetime
) -> tuple[datetime, str] | None:
    said = ((each.document, each.head) for each in drafts)
    return next_change(said, config.notices, cutoff)


def _hidden_groups(drafts: Iterable[Draft]) -> frozenset[str]:
    return frozenset(
        hidden_groups((each.document, each.head, each.own) for each in drafts if each.hidden)
    )


def _editions(config: Config, pages: list[Page]) -> tuple[Edition, ...]:
    """The site's own language, and every other in which there is a page."""
    return tuple(
        make_edition(config, language, [page for page in pages if page.language == language])
        for language in config.site.languages
        if language == config.site.language or any(page.language == language for page in pages)
    )


def _addresses(config: Config, drafts: Iterable[Draft]) -> dict[tuple[str, str], str]:
    """Where each document stands, by key and language; testimonials have no page of their own."""
    return {
        (name.key, name.language): document_address(config, name, draft.head)
        for draft in drafts
        if (name := draft.document.name).kind is not DocumentKind.TESTIMONIAL
    }


def _complete(
    documents: Sequence[Document], config: Config, cutoff: datetime
) -> tuple[list[Draft], list[Problem]]:
    """Every document that may be published at all, with what it inherits."""
    originals = {
        document.name.key: document
        for document in documents
        if document.name.language == config.site.language
    }
    drafts: list[Draft] = []
    problems: list[Problem] = []
    for document in documents:
        head, own = document.head, document.own
        original = originals.get(document.name.key, document)
        if original is not document:
            head, unheeded = inherit_head(document, head, original.head)
            own, said = inherit_own(document, own, original.own)
            problems += (*unheeded, *said)
        if not is_consented(own):
            continue
        if isinstance(own, ProductHead):
            own = as_of(own, cutoff)
        head = with_role(head, document)
        drafts.append(Draft(document, head, own, not is_visible(document, head, cutoff)))
    return drafts, problems


def _standing(config: Config, drafts: Iterable[Draft], addresses: Iterable[str]) -> set[str]:
    """The addresses that a link from the root may lead to."""
    found = {"/", *addresses}
    for language in {draft.document.name.language for draft in drafts}:
        found.add(prefix(config, language))
        found |= {
            standing(config, language, part)
            for part in ("products", "blog", "tags", "testimonials", "search")
        }
    return found


def _place(
    drafts: Iterable[Draft], addresses: Mapping[tuple[str, str], str], known: Index
) -> tuple[list[Page], list[Problem]]:
    pages = []
    problems: list[Problem] = []
    for draft in drafts:
        name = draft.document.name
        resolved, wrong = _resolve(draft.document, known)
        image, images, missing = _head_pictures(draft, known)
        problems += [*wrong, *missing]
        address = addresses.get((name.key, name.language), "")
        pages.append(
            Page(
                draft.document,
                address,
                draft.head,
                draft.own,
                image,
                images,
                resolved,
                draft.hidden,
                draft.made,
            )
        )
    return pages, problems


def _placed_texts(
    texts: Iterable[Document], addresses: Mapping[tuple[str, str], str], known: Index
) -> list[Page]:
    drafts = [Draft(each, each.head, None, hidden=False, made=True) for each in texts]
    return _place(drafts, addresses, known)[0]


def _resolve(document: Document, known: Index) -> tuple[Resolved, list[Problem]]:
    problems: list[Problem] = []
    links: list[str] = []
    pictures: list[Asset | None] = []
    for link in document.body.links:
        address, wrong = resolve_link(link.target, link.line, document, known)
        links.append(address)
        problems += [wrong] if wrong else []
    for picture in document.body.pictures:
        where = Location(document.file, picture.line)
        asset, wrong = find_picture(picture.target, where, document.name.folder, known)
        pictures.append(asset)
        problems += [wrong] if wrong else []
    return Resolved(tuple(links), tuple(pictures)), problems


def _head_pictures(
    draft: Draft, known: Index
) -> tuple[Asset | None, tuple[Asset, ...], list[Problem]]:
    folder = draft.document.name.folder
    problems: list[Problem] = []
    image: Asset | None = None
    if draft.head.image:
        image, wrong = find_picture(draft.head.image.text, draft.head.image.where, folder, known)
        problems += [wrong] if wrong else []
    images = []
    for each in draft.own.images if isinstance(draft.own, ProductHead) else ():
        if each.file:
            asset, wrong = find_picture(each.file.text, each.file.where, folder, known)
            images += [asset] if asset else []
            problems += [wrong] if wrong else []
    return image, tuple(images), problems


def _pictures(
    pages: Iterable[Page], config: Config, known: Index
) -> tuple[tuple[Asset, ...], list[Problem]]:
    """Every picture that the site shows, in the order of names; those of the settings may be missing."""
    found: set[Asset] = set()
    problems: list[Problem] = []
    for page in pages:
        found.update(
            asset for asset in (page.image, *page.images, *page.resolved.pictures) if asset
        )
    named = [person.photo for person in config.business.people] + [config.site.logo]
    for name in named:
        if name:
            asset, wrong = find_picture(name.text, name.where, "content", known)
            found.update([asset] if asset else [])
            problems += [wrong] if wrong else []
    return tuple(sorted(found, key=lambda asset: asset.file)), problems


def _downloads(pages: Iterable[Page], known: Index) -> tuple[Asset, ...]:
    """Files of ``content/`` that a text links to."""
    linked = {link.split("#")[0] for page in pages for link in page.resolved.links}
    return tuple(
        asset
        for file, asset in sorted(known.files.items())
        if file.startswith("content/") and public_address(file) in linked
    )
