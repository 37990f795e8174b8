"""What rules look at: the site, its pages as they were rendered, and words that somebody should see."""

from collections.abc import Iterator
from datetime import date

from generator.content.heads import ProductHead
from generator.content.names import DocumentKind
from generator.law.spots import Spot
from generator.law.traits import Trait
from generator.model import offers
from generator.model.site import Page, Site
from generator.patterns import pattern
from generator.problems import Location
from generator.render.facts import Facts
from generator.trade.offer import Mode
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A rendered page: its path, the file it is made from, what was found in it.

    ``page`` is what the author wrote, nothing for lists and pages made from data.
    """

    path: str
    source: str
    language: str
    facts: Facts
    page: Page | None = None

    def has(self, marker: str) -> bool:
        """Whether something on it carries ``data-legal="<marker>"``."""
        return f"legal:{marker}" in self.facts.markers

    @property
    def address(self) -> str:
        """Its address as visitors see it."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def where(self) -> Location:
        """The file to mend; of pages made from data, that is where the data stand."""
        made = self.page is not None and self.page.made
        return Location("site.yaml" if made else self.source)


@dataclass(frozen=True, slots=True)
class Case:
    """A site before the law, on the day ``today``.

    ``seat`` is its own country, ``reach`` every country whose law it meets, both with ``EU`` where
    that is so, and the empty name of everywhere.  ``spots`` are words that some rule minds, with the
    page they stand on.  ``fetches`` are the style sheets and scripts of the theme that ask other hosts or
    follow visitors, with what they ask.
    """

    site: Site
    shown: tuple[Shown, ...]
    spots: tuple[tuple[Spot, Page], ...]
    fetches: tuple[tuple[str, str], ...]
    today: date
    seat: frozenset[str]
    reach: frozenset[str]
    traits: frozenset[Trait]

    def of_role(self, role: str) -> tuple[Shown, ...]:
        """The pages with a legal role, one for each language that has it.

        Earlier versions of the terms are not among them; what was agreed stays as it was.
        """
        found = (each for each in self.shown if each.facts.text and each.has(role))
        return tuple(each for each in found if each.page or role != "terms")

    def setting(self, key: str) -> Location:
        """Where ``key`` (``business.phone``) stands in ``site.yaml``, else the section it belongs to."""
        return self.site.config.place(key, key.partition(".")[0])

    def place_of(self, role: str) -> Location:
        """The file of the page with a role; where it would stand, if there is none."""
        found = self.of_role(role)
        return found[0].where if found else Location(f"content/{role}.md")

    def products(self) -> Iterator[tuple[Shown, ProductHead]]:
        """The pages of products that can be ordered or asked for, in every language."""
        for each in self.shown:
            if each.page and each.page.kind is DocumentKind.PRODUCT:
                product = each.page.product
                if offers.mode(product, self.site.config) is not Mode.NONE:
                    yield each, product

    def desks(self) -> Iterator[Shown]:
        """The pages on which something is ordered or asked for: products, and the order page.

        The contact page is none of them: who asks there without a product orders nothing.
        """
        for each in self.shown:
            product = each.page is not None and each.page.kind is DocumentKind.PRODUCT
            if each.has("order-button") and (product or "order:list" in each.facts.markers):
                yield each


_LOOSE = pattern(r"[\s()/\-–.,;:·|‑]+")


def squeezed(text: str) -> str:
    """``text`` without what may differ in how a value is set: spaces, hyphens, capitals."""
    return _LOOSE.sub("", text).casefold()


def shows(page: Shown, value: str) -> bool:
    """Whether a page with a legal role says ``value``, however it is set."""
    return squeezed(value) in squeezed(page.facts.text)
