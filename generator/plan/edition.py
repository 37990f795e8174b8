"""What the planning of one language's pages works from."""

from collections.abc import Mapping

from generator.config.settings import Config
from generator.model.addresses import standing
from generator.model.site import Category, Edition, Page, Site
from generator.plan.indexed import Index
from generator.plan.recipes import CardRecipe, PictureFacts
from generator.plan.views import CardPicture, LinkView, PostCard, ProductCard, TestimonialView
from generator.records.days import Held
from generator.records.terms import ReleasedTerms
from generator.theme.phrases import Phrase
from generator.theme.theme import Theme
from generator.trade.offer import Mode
from generator.trade.pricelist import PricedProduct, PriceList
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """A script that pages load: its address, which changes with its content."""

    address: str
    content: bytes


@dataclass(frozen=True, slots=True)
class LinkCard:
    """The card for links to a page: what templates see of it, and how it is made."""

    view: CardPicture
    recipe: CardRecipe


@dataclass(frozen=True, slots=True)
class Planning:
    """One edition with everything that its pages are made from.

    Cards, and links to tags by their slugs, are made once and shared by all pages that show them.
    ``translations`` are the pages of a key in all languages; ``posts_on``, ``voices_on`` and
    ``shelves_of`` lead from a product's key to the keys of the posts and testimonials about it and
    to its categories, so that no page has to search all others; ``shelf_numbers`` count the topmost
    categories, in all languages alike.
    ``priced`` are the products of ``prices`` by their number; ``modes`` are those in which the
    visitors of this language can order; where there are any, ``catalogue`` is what their browsers
    know of the shop; ``index`` is what can be searched.  ``versions`` are those of the order terms,
    the newest first; ``past`` the prices as they were released one after another.  ``link_cards``
    are by the keys of their pages, that of the site by none.
    """

    site: Site
    edition: Edition
    theme: Theme
    pictures: Mapping[str, PictureFacts]
    phrases: Mapping[str, Phrase]
    tags: Mapping[str, LinkView]
    products: Mapping[str, ProductCard]
    posts: Mapping[str, PostCard]
    testimonials: Mapping[str, TestimonialView]
    by_name: Mapping[str, Page]
    translations: Mapping[str, tuple[Page, ...]]
    posts_on: Mapping[str, tuple[str, ...]]
    voices_on: Mapping[str, tuple[str, ...]]
    shelves_of: Mapping[str, tuple[Category, ...]]
    shelf_numbers: Mapping[str, int]
    prices: PriceList
    priced: Mapping[str, PricedProduct]
    link_cards: Mapping[str, LinkCard]
    modes: tuple[Mode, ...] = ()
    catalogue: Script | None = None
    index: Index | None = None
    versions: tuple[ReleasedTerms, ...] = ()
    past: tuple[Held, ...] = ()

    @property
    def config(self) -> Config:
        """The site's settings."""
        return self.site.config

    @property
    def language(self) -> str:
        """The language of the edition."""
        return self.edition.language

    @property
    def order(self) -> str:
        """The address of the order page; empty where nothing can be ordered."""
        return standing(self.config, self.language, "order") if self.modes else ""

    def phrase(self, key: str, **places: str) -> str:
        """A phrase of the theme; its key where the theme lacks it, which a check reports."""
        phrase = self.phrases.get(key)
        return phrase.form().format(**places) if phrase else key

    def link_card(self, key: str = "") -> CardPicture | None:
        """The card for links to the page ``key``, or that of the site."""
        card = self.link_cards.get(key) or self.link_cards.get("")
        return card.view if card else None

    def shelf(self, category: str) -> int:
        """The number of the topmost category above the one with this key, or of itself."""
        return self.shelf_numbers.get("/".join(category.split("/")[:2]), 0)

    def cards(self, keys: tuple[str, ...]) -> tuple[ProductCard, ...]:
        """The cards of those products that exist in this language."""
        return tuple(self.products[key] for key in keys if key in self.products)
