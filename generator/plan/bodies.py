"""The texts of pages: their places filled, their blocks with data."""

import html
import re

from generator.content.body import VALUE, Block
from generator.model.site import Page
from generator.model.values import expand, has_values
from generator.patterns import pattern
from generator.plan.edition import Planning
from generator.plan.filling import PICTURE, Filling, filled
from generator.plan.pictures import shown
from generator.plan.views import BlockView, BodyView, PictureView, ProductCard

_BLOCK = pattern(r"<!--block:(\d+)-->")
_PROGRAM = pattern(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)


def body_view(page: Page, planning: Planning) -> BodyView:
    """The text of a page for its template."""
    body, filling = page.document.body, filling_of(page, planning)
    text = filled(body.html, filling)
    if VALUE.search(text) and has_values(page):
        text = expand(text, planning.config, planning.language)
    blocks = tuple(_block(each, page, filling, planning) for each in body.blocks)
    return BodyView(text, body.excerpt, body.headings, blocks)


def feed_html(page: Page, planning: Planning) -> str:
    """The text of a page for feed readers, which know no theme: blocks become plain HTML.

    What the page's own rules keep from acting is left out: a reader has no such rules.
    """
    body, filling = page.document.body, filling_of(page, planning)

    def block(found: re.Match[str]) -> str:
        return _plain_block(body.blocks[int(found[1])], filling, planning)

    whole = _BLOCK.sub(block, filled(body.html, filling))
    return _PROGRAM.sub("", whole) if "<s" in whole.lower() else whole


def filling_of(page: Page, planning: Planning) -> Filling:
    """Where the links of a page's text lead, and what its pictures are."""
    written = zip(page.resolved.pictures, page.document.body.pictures, strict=True)
    return Filling(
        links=page.resolved.links,
        pictures=tuple(shown(planning, asset, each.alt) for asset, each in written),
        first=page.image is None and not page.images,
    )


def _block(block: Block, page: Page, filling: Filling, planning: Planning) -> BlockView:
    return BlockView(
        name=block.name,
        argument=block.argument,
        html=_made(block, planning) or filled(block.html, filling),
        products=block_products(block, planning),
        pictures=_gallery(block, page, planning),
    )


def _made(block: Block, planning: Planning) -> str:
    """The text that ``/// legal | imprint`` asks for, with its values."""
    found = planning.site.text(block.argument, planning.language) if block.name == "legal" else None
    if found is None:
        return ""
    text = filled(found.document.body.html, filling_of(found, planning))
    return expand(text, planning.config, planning.language)


def block_products(block: Block, planning: Planning) -> tuple[ProductCard, ...]:
    """The cards that a block asks for: of one product, of a category, or of a tag."""
    if block.name == "product":
        page = planning.by_name.get(block.argument.strip().removesuffix(".md"))
        return planning.cards((page.key,)) if page else ()
    if block.name != "products":
        return ()
    wanted = block.argument.strip().strip("/").casefold()
    for category in planning.edition.categories:
        if wanted in (category.key.removeprefix("products/").casefold(), category.title.casefold()):
            return planning.cards(tuple(each.key for each in category.products))
    for tag in planning.edition.tags:
        if wanted in (tag.slug, tag.name.casefold()):
            return planning.cards(tuple(each.key for each in tag.products))
    return ()


def _gallery(block: Block, page: Page, planning: Planning) -> tuple[PictureView, ...]:
    if block.name != "gallery":
        return ()
    numbers = [int(found[2]) for found in PICTURE.finditer(block.html)]
    pictures = page.document.body.pictures
    views = (
        shown(planning, page.resolved.pictures[n], pictures[n].alt, pictures[n].title)
        for n in numbers
    )
    return tuple(view for view in views if view)


def _plain_block(block: Block, filling: Filling, planning: Planning) -> str:
    cards = block_products(block, planning)
    if cards:
        items = (
            f'<li><a href="site:{card.address}">{html.escape(card.title)}</a></li>'
            for card in cards
        )
        return f"<ul>{''.join(items)}</ul>"
    if made := _made(block, planning):
        return made
    if block.name == "embed":
        address = html.escape(block.argument)
        return f'{filled(block.html, filling)}<p><a href="{address}">{address}</a></p>'
    title = (
        f"<p><strong>{html.escape(block.argument)}</strong></p>" if block.name == "notice" else ""
    )
    return title + filled(block.html, filling)
