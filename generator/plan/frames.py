"""What all pages have in common: title, address, languages, the way that leads there."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from generator.content.names import DocumentKind
from generator.language import language_name
from generator.model.addresses import standing
from generator.model.site import Page
from generator.plan import views
from generator.plan.bodies import body_view
from generator.plan.cards import tag_links
from generator.plan.edition import Planning
from generator.plan.pictures import shown
from generator.plan.scripts import page_scripts
from generator.plan.views import AnyPage, BodyView, LegalRole, LinkView, TranslationView

T = TypeVar("T")
Planned = tuple[str, AnyPage, str]
"""A template's name, what it sees, and the author's file for messages."""


def written(
    page: Page, planning: Planning, layout: str, crumbs: tuple[LinkView, ...]
) -> views.Page:
    """The common part of a page that an author wrote."""
    head = page.head
    image, focus = page.image, head.image_focus
    if image is None and page.kind is DocumentKind.PRODUCT and page.images:
        image, focus = page.images[0], page.product.images[0].focus
    return views.Page(
        layout=head.layout.text if head.layout else layout,
        title=head.title,
        address=page.address,
        description=head.description or page.document.body.excerpt,
        translations=_translations(page, planning),
        crumbs=crumbs,
        image=shown(planning, image, head.image_alt or head.title, focus=focus),
        body=body_view(page, planning),
        date=head.date,
        updated=head.updated,
        tags=tag_links(page, planning),
        role=LegalRole(head.role) if head.role else None,
        draft=page.hidden,
        made=page.made and planning.site.preview,
        extra=views.ExtraView(head.extra),
        scripts=page_scripts(layout, planning, embeds=bool(page.document.body.embeds)),
        card=planning.link_card(page.key),
        embeds=page.document.body.embeds,
    )


def made(
    planning: Planning,
    layout: str,
    title: str,
    address: str,
    translations: tuple[TranslationView, ...] = (),
    description: str = "",
    crumbs: tuple[LinkView, ...] | None = None,
) -> views.Page:
    """The common part of a page that is made from data."""
    return views.Page(
        layout=layout,
        title=title,
        address=address,
        description=description,
        translations=translations,
        crumbs=crumbs_below(planning) if crumbs is None else crumbs,
        image=None,
        body=BodyView(),
        date=None,
        updated=None,
        tags=(),
        role=None,
        draft=False,
        extra=views.ExtraView(),
        scripts=page_scripts(layout, planning),
        card=planning.link_card(),
    )


def crumbs_below(planning: Planning, *parts: LinkView) -> tuple[LinkView, ...]:
    """The way from home to a page, itself left out."""
    return (LinkView(planning.phrase("title.home"), planning.edition.prefix), *parts)


def _translations(page: Page, planning: Planning) -> tuple[TranslationView, ...]:
    pages = planning.translations[page.key]
    return ordered({each.language: each.address for each in pages}, planning)


def ordered(addresses: dict[str, str], planning: Planning) -> tuple[TranslationView, ...]:
    """The own language first; a page that stands alone has no translations."""
    if len(addresses) < 2:
        return ()
    own = planning.language
    order = sorted(
        addresses, key=lambda tag: (tag != own, planning.config.site.languages.index(tag))
    )
    own_first = planning.config.site.language
    return tuple(
        TranslationView(tag, language_name(tag), addresses[tag], default=tag == own_first)
        for tag in order
    )


def list_translations(planning: Planning, part: str) -> tuple[TranslationView, ...]:
    """The same list in the other languages that have one."""
    addresses = {}
    for edition in planning.site.editions:
        full = {
            "products": edition.products or edition.shelf,
            "blog": edition.posts or edition.blog,
            "tags": edition.tags,
            "testimonials": edition.testimonials or edition.voices,
            "search": edition.products or edition.posts,
            "home": True,
        }[part]
        if full:
            at = (
                edition.prefix
                if part == "home"
                else standing(planning.config, edition.language, part)
            )
            addresses[edition.language] = at
    return ordered(addresses, planning)


def pages_of(items: Sequence[T], planning: Planning) -> list[Sequence[T]]:
    """The entries of a list, page by page; one empty page for none."""
    size = planning.config.lists.entries
    return [items[start : start + size] for start in range(0, len(items), size)] or [()]


def numbered(address: str, count: int) -> tuple[str, ...]:
    """The addresses of all pages of a list."""
    return (address, *(f"{address}page/{number}/" for number in range(2, count + 1)))


def _page_title(planning: Planning, title: str, number: int) -> str:
    return title if number == 1 else planning.phrase("title.page", title=title, number=str(number))


def numbered_page(
    planning: Planning, common: views.Page, number: int, addresses: tuple[str, ...]
) -> views.Page:
    """Page two of a list has its own title and address, no text, and no translations."""
    if number == 1:
        return common
    return replace(
        common,
        title=_page_title(planning, common.title, number),
        address=addresses[number - 1],
        body=BodyView(),
        translations=(),
    )
