"""The cards that networks show beside links: which pages have one, and what stands on it."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from generator.config.settings import Wanted
from generator.content.names import DocumentKind
from generator.engine.fingerprint import fingerprint
from generator.language import day, money
from generator.model.site import Page
from generator.plan.appearance import Appearance, appearance_of
from generator.plan.edition import LinkCard, Planning
from generator.plan.recipes import CardRecipe, PictureFacts
from generator.plan.views import CardPicture
from generator.text import slug
from generator.theme.looks import CENTRE, Focus

SIZE = (1200, 630)
Photo = tuple[PictureFacts, Focus]
SITE = ""
"""The key of the card that all pages share that have none of their own."""


def link_cards(planning: Planning) -> Mapping[str, LinkCard]:
    """The cards of one language by the keys of their pages, that of the site included."""
    wanted = planning.config.site.cards
    if wanted is Wanted.NEVER:
        return {}
    look = appearance_of(planning.theme)
    cards = {SITE: _site_card(planning, look)}
    for page in planning.edition.all_pages():
        photo = _photo(page, planning)
        drawn = page.kind not in (DocumentKind.HOME, DocumentKind.TESTIMONIAL)
        if drawn and (photo or wanted is Wanted.ALWAYS):
            words = (page.head.title, _note(page, planning), planning.config.site.title)
            cards[page.key] = _card(planning, look, page.key, words, photo)
    return cards


def _site_card(planning: Planning, look: Appearance) -> LinkCard:
    site, home = planning.config.site, planning.edition.home
    photo = _photo(home, planning) if home else None
    tagline, host = site.tagline.within(planning.language), urlsplit(site.url).netloc
    return _card(planning, look, "home", (site.title, tagline, host), photo)


def _card(
    planning: Planning,
    look: Appearance,
    key: str,
    words: tuple[str, str, str],
    photo: Photo | None,
) -> LinkCard:
    title, note, name = words
    recipe = CardRecipe(
        title=title,
        note=note,
        name=name,
        appearance=look,
        photo=photo[0].file if photo else "",
        digest=photo[0].digest if photo else "",
        focus=photo[1] if photo else CENTRE,
    )
    short = slug(key.rpartition("/")[2], planning.language)
    address = f"/assets/cards/{short}-{fingerprint(recipe).hex()[:8]}.jpg"
    said = ", ".join(part for part in (title, note) if part)
    return LinkCard(CardPicture(address, *SIZE, said), recipe)


def _photo(page: Page, planning: Planning) -> Photo | None:
    """The page's own picture, if one could be measured."""
    named = [(page.image, page.head.image_focus)] if page.image else []
    if page.kind is DocumentKind.PRODUCT:
        named += [
            (asset, each.focus)
            for asset, each in zip(page.images, page.product.images, strict=False)
        ]
    found = ((planning.pictures.get(asset.file), focus) for asset, focus in named)
    return next(((facts, focus) for facts, focus in found if facts), None)


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
