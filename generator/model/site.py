"""The site as a value: its pages in their places, language by language."""

from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

from generator.config.settings import Config
from generator.content.documents import Document
from generator.content.heads import (
    Head,
    PageHead,
    PostHead,
    ProductHead,
    TermsHead,
    TestimonialHead,
)
from generator.content.names import DocumentKind
from generator.content.sources import Asset
from generator.records.folder import Records
from generator.values import dataclass

H = TypeVar("H", bound=Head)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Where the links and pictures of a text lead: by their number in the body.

    A link that leads to a page not yet visible is empty and becomes plain text.
    """

    links: tuple[str, ...] = ()
    pictures: tuple[Asset | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A document in its place.

    ``head`` and ``own`` are complete: a translation has inherited what it does not say itself.
    ``hidden`` is true for drafts and pages ahead of their time, which only a preview shows.
    ``made`` says that nobody wrote it: it was made from data, and nobody has read it yet.
    """

    document: Document
    address: str
    head: PageHead
    own: Head | None
    image: Asset | None
    images: tuple[Asset, ...]
    resolved: Resolved
    hidden: bool = False
    made: bool = False

    @property
    def key(self) -> str:
        """What all translations of the page share."""
        return self.document.name.key

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.document.name.language

    @property
    def kind(self) -> DocumentKind:
        """What kind of page it is."""
        return self.document.name.kind

    def _own(self, expected: type[H]) -> H:
        if not isinstance(self.own, expected):
            raise TypeError(f"{self.document.file} is a {self.kind}")
        return self.own

    @property
    def product(self) -> ProductHead:
        """Its fields as a product."""
        return self._own(ProductHead)

    @property
    def post(self) -> PostHead:
        """Its fields as a post."""
        return self._own(PostHead)

    @property
    def testimonial(self) -> TestimonialHead:
        """Its fields as a testimonial."""
        return self._own(TestimonialHead)

    @property
    def terms(self) -> TermsHead:
        """Its fields as order terms."""
        return self._own(TermsHead)


@dataclass(frozen=True, slots=True)
class Category:
    """A category: ``key`` is ``products/cups``; ``page`` what the owner wrote about it, if anything."""

    key: str
    title: str
    address: str
    page: Page | None
    products: tuple[Page, ...]
    below: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and everything under it."""

    name: str
    slug: str
    address: str
    products: tuple[Page, ...]
    posts: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """The site in one language; ``prefix`` is ``/`` for the site's own and ``/en/`` for others.

    Products are in the owner's order, posts and testimonials newest first.
    """

    language: str
    prefix: str
    home: Page | None
    pages: tuple[Page, ...]
    products: tuple[Page, ...]
    shelf: Page | None
    categories: tuple[Category, ...]
    posts: tuple[Page, ...]
    blog: Page | None
    testimonials: tuple[Page, ...]
    voices: Page | None
    terms: Page | None
    tags: tuple[Tag, ...]

    def all_pages(self) -> Iterator[Page]:
        """Every page that an author wrote."""
        yield from (
            page for page in (self.home, self.shelf, self.blog, self.voices, self.terms) if page
        )
        yield from self.pages
        yield from self.products
        yield from (category.page for category in self.categories if category.page)
        yield from self.posts
        yield from self.testimonials


_LINKED = (".jpg", ".jpeg", ".png", ".svg")
"""The endings of pictures that can be made anew as they are."""


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that is visible at ``cutoff``.

    ``pictures`` are all that some page shows, ``downloads`` other files of ``content/`` that a page
    links to, ``static`` what is copied as it is.  ``next_change`` is the moment at which
    another page or notice becomes visible or one disappears, with its file; ``hidden`` are the keys
    of pages that exist but are not visible in any language, ``hidden_groups`` the names of what such
    pages stand in, in small letters.  ``records`` is what was released before,
    ``notices`` the official files that pages show, with their digests;
    ``texts`` are made from data for the blocks that ask for them.
    """

    config: Config
    cutoff: datetime
    preview: bool
    editions: tuple[Edition, ...]
    pictures: tuple[Asset, ...]
    downloads: tuple[Asset, ...]
    static: tuple[Asset, ...]
    redirects: tuple[tuple[str, str], ...]
    next_change: tuple[datetime, str] | None
    hidden: frozenset[str] = frozenset()
    hidden_groups: frozenset[str] = frozenset()
    records: Records = Records()
    notices: tuple[tuple[str, str], ...] = ()
    texts: tuple[Page, ...] = ()

    def text(self, role: str, language: str) -> Page | None:
        """What was made from data for a role, as a page of its own or for a block."""
        made = [page for each in self.editions for page in each.pages if page.made]
        found = (page for page in (*self.texts, *made) if page.language == language)
        return next((page for page in found if page.head.role == role), None)

    def made(self) -> tuple[str, ...]:
        """The roles of the pages that nobody wrote, in the order of their names."""
        pages = (page for each in self.editions for page in each.pages if page.made)
        return tuple(sorted({page.head.role for page in pages}))

    def edition(self, language: str) -> Edition:
        """The edition in ``language``."""
        return next(each for each in self.editions if each.language == language)

    @property
    def linked_pictures(self) -> tuple[Asset, ...]:
        """The pictures among the downloads; what a camera or a program wrote into them stays here."""
        return tuple(each for each in self.downloads if each.file.lower().endswith(_LINKED))

    def picture(self, file: str) -> Asset | None:
        """The picture that stands in ``file``."""
        return next((asset for asset in self.pictures if asset.file == file), None)
