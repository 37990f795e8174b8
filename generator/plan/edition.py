"""What the planning of one language's pages works from."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.config.settings import Config
from generator.model.site import Category, Edition, Page, Site
from generator.plan.recipes import PictureFacts
from generator.plan.views import PostCard, ProductCard, TestimonialView
from generator.theme.phrases import Phrase
from generator.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Planning:
    """One edition with everything that its pages are made from.

    Cards are made once and shared by all pages that show them.  ``translations`` are the pages of a
    key in all languages; ``posts_on``, ``voices_on`` and ``shelves_of`` lead from a product's key to
    the keys of the posts and testimonials about it and to its categories, so that no page has to
    search all others.
    """

    site: Site
    edition: Edition
    theme: Theme
    pictures: Mapping[str, PictureFacts]
    phrases: Mapping[str, Phrase]
    products: Mapping[str, ProductCard]
    posts: Mapping[str, PostCard]
    testimonials: Mapping[str, TestimonialView]
    by_name: Mapping[str, Page]
    translations: Mapping[str, tuple[Page, ...]]
    posts_on: Mapping[str, tuple[str, ...]]
    voices_on: Mapping[str, tuple[str, ...]]
    shelves_of: Mapping[str, tuple[Category, ...]]

    @property
    def config(self) -> Config:
        """The site's settings."""
        return self.site.config

    @property
    def language(self) -> str:
        """The language of the edition."""
        return self.edition.language

    def phrase(self, key: str, **places: str) -> str:
        """A phrase of the theme; its key where the theme lacks it, which a check reports."""
        phrase = self.phrases.get(key)
        return phrase.form().format(**places) if phrase else key

    def cards(self, keys: tuple[str, ...]) -> tuple[ProductCard, ...]:
        """The cards of those products that exist in this language."""
        return tuple(self.products[key] for key in keys if key in self.products)
