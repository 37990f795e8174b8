"""Two pages that are the same to the law, or one that is two: visitors would be led to one only."""

from collections.abc import Iterator

from generator.content.names import DocumentKind
from generator.model.site import Edition, Page, Site
from generator.problems import Location, Problem, problem


def doubled_roles(site: Site) -> Iterator[Problem]:
    """The second of two pages of one role, language by language."""
    for edition in site.editions:
        yield from _doubled(edition)


def terms_in_another_role(site: Site) -> Iterator[Problem]:
    """Order terms are terms, whatever else they say they are: that other page would be missing."""
    for edition in site.editions:
        page = edition.terms
        if page and page.document.says("role") and page.head.role not in ("", "terms"):
            yield problem("terms-with-role", page.document.place("role"), role=page.head.role)


def _doubled(edition: Edition) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for page in edition.all_pages():
        role, file = _role(page), page.document.file
        if role and not page.hidden and first.setdefault(role, file) != file:
            said = page.document.says("role")
            where = page.document.place("role") if said else Location(file, 1)
            yield problem("role-twice", where, role=role, other=first[role])


def _role(page: Page) -> str:
    return "terms" if page.kind is DocumentKind.TERMS else page.head.role
