"""What every page has: title, address, the way to it, its translations."""

from generator.content.names import DocumentKind
from generator.language import language_name
from generator.model import site
from generator.plan.bodies import body_view
from generator.plan.cards import tag_links
from generator.plan.edition import Planning
from generator.plan.pictures import shown
from generator.plan.views import BodyView, LegalRole, LinkView, Page, TranslationView


def written(page: site.Page, planning: Planning, layout: str, crumbs: tuple[LinkView, ...]) -> Page:
    """The common part of a page that an author wrote."""
    head = page.head
    image = page.image
    if image is None and page.kind is DocumentKind.PRODUCT and page.images:
        image = page.images[0]
    return Page(
        layout=head.layout.text if head.layout else layout,
        title=head.title,
        address=page.address,
        description=head.description or page.document.body.excerpt,
        translations=_translations(page, planning),
        crumbs=crumbs,
        image=shown(planning, image, head.image_alt or head.title),
        body=body_view(page, planning),
        date=head.date,
        updated=head.updated,
        tags=tag_links(page, planning),
        role=LegalRole(head.role) if head.role else None,
        draft=page.hidden,
        extra=head.extra,
    )


def made(
    planning: Planning,
    layout: str,
    title: str,
    address: str,
    translations: tuple[TranslationView, ...] = (),
    description: str = "",
    crumbs: tuple[LinkView, ...] | None = None,
) -> Page:
    """The common part of a page that is made from data."""
    return Page(
        layout=layout,
        title=title,
        address=address,
        description=description,
        translations=translations,
        crumbs=crumbs_to(planning) if crumbs is None else crumbs,
        image=None,
        body=BodyView(),
        date=None,
        updated=None,
        tags=(),
        role=None,
        draft=False,
        extra=(),
    )


def crumbs_to(planning: Planning, *parts: LinkView) -> tuple[LinkView, ...]:
    """The way from home to the page above."""
    return (LinkView(planning.phrase("title.home"), planning.edition.prefix), *parts)


def _translations(page: site.Page, planning: Planning) -> tuple[TranslationView, ...]:
    pages = planning.translations[page.key]
    return in_order({each.language: each.address for each in pages}, planning)


def in_order(addresses: dict[str, str], planning: Planning) -> tuple[TranslationView, ...]:
    """The own language first; a page that stands alone has no translations."""
    if len(addresses) < 2:
        return ()
    own = planning.language
    order = sorted(
        addresses, key=lambda tag: (tag != own, planning.config.site.languages.index(tag))
    )
    return tuple(TranslationView(tag, language_name(tag), addresses[tag]) for tag in order)
