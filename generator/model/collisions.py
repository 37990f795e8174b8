"""Two things in one place: one of them would silently vanish."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from generator.config.settings import Config
from generator.content.documents import Document
from generator.content.names import DocumentKind, SourceName
from generator.engine.paths import flaw
from generator.model.addresses import standing
from generator.model.moves import moves
from generator.model.references import public_address
from generator.model.site import Site
from generator.patterns import pattern
from generator.problems import Location, Problem, problem

_TAGGED = pattern(r"(.+)\.[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?(\.\w+)")
"""A file whose name says a language."""


def collisions(site: Site) -> Iterator[Problem]:
    """Addresses that two sources claim, also where only case tells them apart, and impossible ones."""
    claimed: dict[str, Location] = {}
    for address, where in _claims(site):
        file = where.file
        if (bad := flaw(address.removesuffix("/").removeprefix("/") or "index.html")) is not None:
            name = file.rpartition("/")[2] if "//" in address else bad  # of signs alone
            yield problem("awkward-move" if where.line else "awkward-name", where, name=name)
        folded = address.casefold()
        other = claimed.setdefault(folded, where)
        if other.file != file:
            yield clash(site.config, address, where, other)


def clash(config: Config, address: str, where: Location, other: Location) -> Problem:
    """What is wrong where ``other`` has an address already: a name, ``moved_from``, or a setting."""
    if where.line and other.line:
        return problem("moved-from-twice", where, address=address, other=other.file)
    if where.line:
        return problem("moved-from-used", where, address=address, other=other.file)
    if part := renamed(config, address):
        lists = re.compile(rf"content/{part}(?:/_?index)?(?:\.[A-Za-z-]+)*|(?!content/|static/).*")
        its = other if lists.fullmatch(where.file) else where
        setting = config.place(f"addresses.{part}")
        return problem("address-renamed", setting, part=part, address=address, other=its.file)
    folder, _, name = other.file.rpartition("/")
    if where.file == folder:  # a category that nobody introduces
        return problem("index-of-category", other, address=address, meant=f"_{name}")
    if _composed(where.file) == _composed(other.file):
        return problem("same-name-to-the-eye", where)
    return problem("same-address", where, address=address, other=other.file)


def _composed(name: str) -> str:
    """A name as it looks: its signs may be one each, or letters with what stands above them."""
    return name if name.isascii() else unicodedata.normalize("NFC", name)


def told_apart(documents: Sequence[Document]) -> tuple[list[Document], list[Problem]]:
    """All of them but ``about.en.md`` beside ``about.md`` where both are of one language.

    The language may also be one that the site does not have; that is told already.
    """
    names = {document.file: document.name for document in documents}
    kept: list[Document] = []
    problems: list[Problem] = []
    for document in documents:
        found = _TAGGED.fullmatch(document.file) if document.file.count(".") > 1 else None
        other = f"{found[1]}{found[2]}" if found else ""
        if other not in names or _identity(names[other]) != _identity(document.name):
            kept.append(document)
        elif not any(each.code == "language-not-listed" for each in document.problems):
            problems.append(problem("own-language-named", Location(document.file), other=other))
    return kept, problems


def _identity(name: SourceName) -> tuple[str, str]:
    return name.key, name.language


def renamed(config: Config, address: str) -> str:
    """The part of addresses that stands at this one as the owner renamed it so; or nothing."""
    by_address = {
        standing(config, language, part): part
        for part, _ in config.addresses
        for language in config.site.languages
    }
    return by_address.get(address, "")


_SINGLE = frozenset(
    (
        DocumentKind.HOME,
        DocumentKind.CATEGORY,
        DocumentKind.BLOG,
        DocumentKind.TESTIMONIALS,
        DocumentKind.TERMS,
    )
)
"""Kinds of pages of which there is one in each place."""


def doubles(documents: Iterable[Document]) -> Iterator[Problem]:
    """Two files of one such page: ``blog.md`` and ``blog/index.md``."""
    first: dict[tuple[str, str], str] = {}
    for document in documents:
        name = document.name
        if name.kind in _SINGLE:
            other = first.setdefault((name.key, name.language), document.file)
            if other != document.file:
                yield problem("page-twice", Location(document.file), other=other)


def _claims(site: Site) -> Iterator[tuple[str, Location]]:
    for edition in site.editions:
        for page in edition.all_pages():
            if page.kind is not DocumentKind.TESTIMONIAL:
                yield page.address, Location(page.document.file)
        for category in edition.categories:
            if not category.page:
                yield category.address, Location(f"content/{category.key}")
    for edition in site.editions:
        for page in edition.all_pages():
            yield from ((old, page.document.place("moved_from")) for old, _ in moves(page))
    for asset in (*site.static, *site.downloads):
        address = public_address(asset.file)
        if address.endswith("/index.html"):
            yield address.removesuffix("index.html"), Location(asset.file)
