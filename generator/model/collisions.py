"""Two things in one place: one of them would silently vanish."""

from collections.abc import Iterable, Iterator

from generator.content.documents import Document
from generator.content.names import DocumentKind
from generator.engine.paths import flaw
from generator.model.moves import moves
from generator.model.references import public_address
from generator.model.site import Site
from generator.problems import Location, Problem, problem


def collisions(site: Site) -> Iterator[Problem]:
    """Addresses that two sources claim, also where only case tells them apart, and impossible ones."""
    claimed: dict[str, tuple[str, str]] = {}
    for address, where in _claims(site):
        file = where.file
        if (bad := flaw(address.removesuffix("/").removeprefix("/") or "index.html")) is not None:
            name = file.rpartition("/")[2] if "//" in address else bad  # of signs alone
            yield problem("awkward-move" if where.line else "awkward-name", where, name=name)
        folded = address.casefold()
        other = claimed.setdefault(folded, (address, file))
        if other[1] != file:
            yield problem("same-address", where, address=address, other=other[1])


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
