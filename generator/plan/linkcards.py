"""The cards that networks show beside links: which pages have one, and what stands on it."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from generator.config.settings import Wanted
from generator.content.names import DocumentKind
from generator.engine.fingerprint import fingerprint
from generator.language import day, money
from generator.model.site import Page
from generator.plan.edition import LinkCard, Planning
from generator.plan.recipes import CardRecipe, PictureFacts
from generator.plan.views import CardPicture
from generator.text import slug
from generator.theme.colour import Colour, parse_colour, readable
from generator.theme.theme import Theme
from generator.values import dataclass

SIZE = (1200, 630)
SITE = ""
"""The key of the card that all pages share that have none of their own."""


@dataclass(frozen=True, slots=True)
class _Look:
    """Colours and letters of a theme, as they go onto cards."""

    paper: str
    ink: str
    quiet: str
    accent: str
    serif: bool
    weight: int


def link_cards(planning: Planning) -> Mapping[str, LinkCard]:
    """The cards of one language by the keys of their pages, that of the site included."""
    wanted = planning.config.site.cards
    if wanted is Wanted.NEVER:
        return {}
    look = _look(planning.theme)
    cards = {SITE: _site_card(planning, look)}
    for page in planning.edition.all_pages():
        photo = _photo(page, planning)
        drawn = page.kind not in (DocumentKind.HOME, DocumentKind.TESTIMONIAL)
        if drawn and (photo or wanted is Wanted.ALWAYS):
            words = (page.head.title, _note(page, planning), planning.config.site.title)
            cards[page.key] = _card(planning, look, page.key, words, photo)
    return cards


def _site_card(planning: Planning, look: _Look) -> LinkCard:
    site, home = planning.config.site, planning.edition.home
    photo = _photo(home, planning) if home else None
    tagline, host = site.tagline.within(planning.language), urlsplit(site.url).netloc
    return _card(planning, look, "home", (site.title, tagline, host), photo)


def _card(
    planning: Planning,
    look: _Look,
    key: str,
    words: tuple[str, str, str],
    photo: PictureFacts | None,
) -> LinkCard:
    title, note, name = words
    recipe = CardRecipe(
        title=title,
        note=note,
        name=name,
        paper=look.paper,
        ink=look.ink,
        quiet=look.quiet,
        accent=look.accent,
        serif=look.serif,
        weight=look.weight,
        photo=photo.file if photo else "",
        digest=photo.digest if photo else "",
    )
    short = slug(key.rpartition("/")[2], planning.language)
    address = f"/assets/cards/{short}-{fingerprint(recipe).hex()[:8]}.jpg"
    said = ", ".join(part for part in (title, note) if part)
    return LinkCard(CardPicture(address, *SIZE, said), recipe)


def _photo(page: Page, planning: Planning) -> PictureFacts | None:
    """The page's own picture, if it could be measured."""
    files = [asset.file for asset in (page.image, *page.images[:1]) if asset]
    return next((planning.pictures[file] for file in files if file in planning.pictures), None)


def _note(page: Page, planning: Planning) -> str:
    """What stands below the title: the price of a product, the day of a post."""
    if product := planning.products.get(page.key):
        if product.price is None:
            return product.price_note
        price = money(product.price, planning.language)
        return planning.phrase("price.from", price=price) if product.price_from else price
    if post := planning.posts.get(page.key):
        return day(post.date, planning.language)
    return ""


def _look(theme: Theme) -> _Look:
    """By the custom properties that themes share; what a theme does not name is black on white."""
    tokens = {token.name: token.light for token in theme.tokens}

    def colour(name: str, otherwise: str) -> Colour:
        return parse_colour(tokens.get(name, "")) or parse_colour(otherwise) or Colour(0, 0, 0)

    paper = colour("paper", "#ffffff")
    ink, quiet, accent = (
        str(readable(colour(name, otherwise), [paper]))
        for name, otherwise in (("ink", "#1d1d1b"), ("ink-2", "#55514c"), ("accent", "#1d1d1b"))
    )
    family = tokens.get("font-head", "").rpartition(",")[2].strip()
    weight = tokens.get("head-weight", "")
    bold = min(900, max(200, int(weight))) if weight.isdecimal() else 600
    return _Look(str(paper), ink, quiet, accent, family == "serif", bold)
