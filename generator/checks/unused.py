"""What a head says of a page that it does not hold: words for no picture, a change yet to come."""

from collections.abc import Iterator

from generator.content.names import DocumentKind
from generator.fields.days import begins
from generator.model.site import Page, Site
from generator.problems import Problem, errors, warning

_OF_PICTURES = ("image_alt", "image_focus")


def unused_words(site: Site) -> Iterator[Problem]:
    """Told once a file."""
    for edition in site.editions:
        for page in edition.all_pages():
            if any(errors(page.document.problems)):
                continue  # what could not be read is no word for anything
            yield from _unused(page)
            yield from _unawaited(page, site)
            updated = page.head.updated
            if updated and page.document.says("updated") and begins(updated) > site.cutoff:
                yield warning("updated-ahead", page.document.place("updated"))


def _unawaited(page: Page, site: Site) -> Iterator[Problem]:
    """A day ahead holds back posts alone."""
    day = page.head.date
    waits = page.kind is DocumentKind.POST or not page.document.says("date")
    if day and not waits and begins(day) > site.cutoff:
        yield warning("date-ahead", page.document.place("date"), day=str(day)[:16])


def _unused(page: Page) -> Iterator[Problem]:
    if not page.head.image and not page.image:
        for field in _OF_PICTURES:
            if page.document.says(field) and getattr(page.head, field):
                yield warning("picture-words-unused", page.document.place(field), field=field)
