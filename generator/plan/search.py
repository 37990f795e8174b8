"""The search page, and the words that the visitor's browser finds things by."""

from collections.abc import Iterable, Iterator

from generator.content.words import telling_words
from generator.language import day
from generator.model.site import Edition, Page
from generator.plan import views
from generator.plan.edition import Planning
from generator.plan.frames import Planned, list_translations, made
from generator.plan.indexed import Index, index_of
from generator.plan.recipes import FoundEntry
from generator.plan.shelves import categories_below, category_view
from generator.plan.sites import place
from generator.plan.views import PictureView

NEWEST = 5
"""Posts that the page names for those without script."""


def search_page(planning: Planning) -> Iterator[Planned]:
    """The page on which one searches; without script it offers the lists."""
    if planning.index is None:
        return
    title = planning.phrase("title.search")
    translations = list_translations(planning, "search")
    view = views.SearchPage(
        page=made(planning, "search", title, place(planning, "search"), translations),
        index=planning.index.address,
        categories=tuple(category_view(each, planning) for each in categories_below(planning)),
        posts=tuple(planning.posts[each.key] for each in planning.edition.posts[:NEWEST]),
    )
    yield "search", view, "site.yaml"


def search_index(planning: Planning) -> Index | None:
    """What the search of this language knows; None where there is nothing to search."""
    edition = planning.edition
    if not place(planning, "search"):
        return None
    entries = (*_products(planning), *_posts(planning), *_pages(edition))
    return index_of(entries, planning.language)


def _products(planning: Planning) -> Iterator[FoundEntry]:
    for page in _public(planning.edition.products):
        product, card = page.product, planning.products[page.key]
        shelves = planning.shelves_of.get(page.key, ())
        told = " ".join((card.description, *product.included, *dict(product.details).values()))
        note = shelves[-1].title if shelves else ""
        yield _entry(page, "product", note, card.image, telling_words(told))


def _posts(planning: Planning) -> Iterator[FoundEntry]:
    for page in _public(planning.edition.posts):
        card = planning.posts[page.key]
        yield _entry(page, "post", day(card.date, planning.language), card.image)


def _pages(edition: Edition) -> Iterator[FoundEntry]:
    terms = [edition.terms] if edition.terms else []
    for page in _public((*edition.pages, *terms)):
        yield _entry(page, "page", "", None)


def _public(pages: Iterable[Page]) -> Iterator[Page]:
    """Not what only a preview shows: an index that knew it would tell of it."""
    return (page for page in pages if not page.hidden)


def _entry(
    page: Page, kind: str, note: str, image: PictureView | None, told: str = ""
) -> FoundEntry:
    sizes = [each.address for each in (*image.webp, *image.sources)] if image else []
    smallest = [*sizes, image.address if image else ""][0]
    tags, words = " ".join(page.head.tags), page.document.body.words
    return FoundEntry(page.address, page.head.title, kind, note, tags, smallest, words, told)
