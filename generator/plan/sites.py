"""What all pages of one language share: menu, foot, business, shop."""

from collections.abc import Iterator, Mapping

from generator.language import direction
from generator.model.addresses import standing
from generator.model.groups import STANDING, names_of
from generator.model.site import Page
from generator.model.values import payment_name
from generator.plan.business import business_view
from generator.plan.complaints import ANCHOR
from generator.plan.duties import guarantee_notice
from generator.plan.edition import Planning
from generator.plan.icons import icons_view
from generator.plan.notices import notices
from generator.plan.policy import policy
from generator.plan.pricetable import has_price_table
from generator.plan.products import shipping_views
from generator.plan.reach import reach
from generator.plan.terms import terms_version
from generator.plan.views import (
    ExtraView,
    FeedView,
    LegalLink,
    LegalRole,
    LinkView,
    PlacesView,
    ShopView,
    SiteView,
)
from generator.trade.labels import withdraw_label

MEDIA_TYPES = {
    "feed.xml": "application/rss+xml",
    "feed.atom.xml": "application/atom+xml",
    "feed.json": "application/feed+json",
}


def site_view(planning: Planning) -> SiteView:
    """The site in one language, for its templates."""
    site = planning.config.site
    names = menu_names(planning)
    menu = tuple(_menu(planning, names))
    return SiteView(
        title=site.title,
        tagline=site.tagline.within(planning.language),
        language=planning.language,
        direction=direction(planning.language),
        url=site.url,
        example=site.example,
        address_form=site.address_form,
        places=_places(planning),
        menu=menu,
        footer=tuple(_footer(planning, {link.address for link in menu})),
        legal=_legal(planning),
        feeds=tuple(_feeds(planning)),
        business=business_view(planning),
        shop=_shop(planning),
        options=tuple((each.name, each.value) for each in planning.theme.settings),
        timezone=site.timezone,
        policy=policy(planning.config),
        icons=icons_view(planning),
        reach=reach(planning),
        notices=notices(planning, names),
        extra=ExtraView(planning.config.extra),
    )


# --- where things stand ----------------------------------------------------------------------


def place(planning: Planning, part: str) -> str:
    """The address of a standing page in this language; empty where there is nothing to show."""
    edition = planning.edition
    has = {
        "products": edition.products or edition.shelf,
        "blog": edition.posts or edition.blog,
        "tags": edition.tags,
        "testimonials": edition.testimonials or edition.voices,
        "order-terms": edition.terms,
        "search": edition.products or edition.posts,
    }[part]
    return standing(planning.config, planning.language, part) if has else ""


def contact_address(planning: Planning) -> str:
    """The contact page, which is made from data where nobody wrote one."""
    page = page_of_role(planning, LegalRole.CONTACT)
    return page.address if page else f"{planning.edition.prefix}contact/"


def _complaint_address(planning: Planning) -> str:
    """The part of the contact page for complaints; the page itself where it has a layout of its own."""
    page = page_of_role(planning, LegalRole.CONTACT)
    own = page is not None and page.head.layout is not None
    return contact_address(planning) + ("" if own else f"#{ANCHOR}")


def page_of_role(planning: Planning, role: LegalRole) -> Page | None:
    """The page that is this to the law."""
    return next((page for page in planning.edition.pages if page.head.role == role), None)


def _places(planning: Planning) -> PlacesView:
    def of_role(role: LegalRole) -> str:
        page = page_of_role(planning, role)
        return page.address if page else ""

    return PlacesView(
        home=planning.edition.prefix,
        products=place(planning, "products"),
        blog=place(planning, "blog"),
        tags=place(planning, "tags"),
        terms=place(planning, "order-terms"),
        testimonials=place(planning, "testimonials"),
        contact=contact_address(planning),
        shipping=of_role(LegalRole.SHIPPING),
        withdrawal=of_role(LegalRole.WITHDRAWAL),
        withdraw=of_role(LegalRole.WITHDRAW),
        order=planning.order,
        search=place(planning, "search"),
        prices=f"{planning.edition.prefix}prices.csv" if has_price_table(planning) else "",
        complaint=_complaint_address(planning),
    )


# --- menu and foot ---------------------------------------------------------------------------


def menu_names(planning: Planning) -> dict[str, LinkView]:
    """Everything that a menu can name, by that name."""
    names = {"home": LinkView(planning.phrase("title.home"), planning.edition.prefix)}
    for part in ("products", "blog", "tags", "testimonials", "search"):
        if address := place(planning, part):
            names[part] = LinkView(list_title(planning, part), address)
    for page in planning.edition.pages:
        link = LinkView(page.head.menu or page.head.title, page.address)
        names[page.key] = link
        names.setdefault(page.key.rpartition("/")[2], link)
    if terms := planning.edition.terms:
        names["order-terms"] = LinkView(terms.head.menu or terms.head.title, terms.address)
    for category in planning.edition.categories:
        names[category.key] = LinkView(category.title, category.address)
    contact = LinkView(planning.phrase("title.contact"), contact_address(planning))
    names.setdefault("contact", contact)
    for category in planning.edition.categories:
        for name in names_of(category.key):
            names.setdefault(name, names[category.key])
    for page in (*planning.edition.products, *planning.edition.posts):
        link = LinkView(page.head.menu or page.head.title, page.address)
        for name in names_of(page.key):
            if name not in STANDING:
                names.setdefault(name, link)
    return names


def list_title(planning: Planning, part: str) -> str:
    """What a list is called: as its own file says, else in the theme's words."""
    edition = planning.edition
    page = {"products": edition.shelf, "blog": edition.blog, "testimonials": edition.voices}.get(
        part
    )
    named = page and (page.head.menu or page.head.title)
    return named or planning.phrase(f"title.{part}")


def _menu(planning: Planning, names: Mapping[str, LinkView]) -> Iterator[LinkView]:
    wanted = [each.text.strip("/") for each in planning.config.menu] or _usual_menu(planning)
    said = {page.key: page for page in planning.edition.pages if page.head.menu}
    seen: set[str] = set()
    for name in (*wanted, *said):
        link = names.get(name)
        if link and link.address not in seen:
            seen.add(link.address)
            yield link


def _usual_menu(planning: Planning) -> list[str]:
    pages = [
        page.key for page in planning.edition.pages if not page.head.role and "/" not in page.key
    ]
    return ["products", "blog", *pages, "contact"]


def _footer(planning: Planning, in_menu: set[str]) -> Iterator[LinkView]:
    for part in ("testimonials", "tags"):
        address = place(planning, part)
        if address and address not in in_menu:
            yield LinkView(list_title(planning, part), address)
    for page in planning.edition.pages:
        if not page.head.role and page.address not in in_menu:
            yield LinkView(page.head.menu or page.head.title, page.address)


_ROLES = (
    LegalRole.TERMS,
    LegalRole.WITHDRAWAL,
    LegalRole.WITHDRAW,
    LegalRole.SHIPPING,
    LegalRole.PRIVACY,
    LegalRole.ACCESSIBILITY,
    LegalRole.IMPRINT,
)


def _legal(planning: Planning) -> tuple[LegalLink, ...]:
    pages = {page.head.role: page for page in reversed(planning.edition.pages) if page.head.role}
    if planning.edition.terms:
        pages[LegalRole.TERMS] = planning.edition.terms
    return tuple(
        LegalLink(role, _link_text(role, pages[role], planning), pages[role].address)
        for role in _ROLES
        if role in pages
    )


def _link_text(role: LegalRole, page: Page, planning: Planning) -> str:
    fixed = withdraw_label(planning.language) if role is LegalRole.WITHDRAW else None
    return fixed or page.head.menu or page.head.title


def _feeds(planning: Planning) -> Iterator[FeedView]:
    title = planning.config.site.title
    if planning.edition.posts:
        for name, media in MEDIA_TYPES.items():
            yield FeedView(title, planning.edition.prefix + name, media)
    if address := place(planning, "products") if planning.edition.products else "":
        about = f"{title}: {list_title(planning, 'products')}"
        for name, media in MEDIA_TYPES.items():
            yield FeedView(about, address + name, media)


def _shop(planning: Planning) -> ShopView:
    shop, language = planning.config.shop, planning.language
    return ShopView(
        currency=shop.currency,
        delivery_time=shop.delivery_time,
        workload_note=shop.workload.note.within(language),
        shipping=shipping_views(shop.shipping, shop, language),
        payment=tuple(payment_name(way, language) for way in shop.payment),
        deposit=shop.deposit,
        cancellation=shop.cancellation,
        terms=terms_version(planning),
        guarantee=guarantee_notice(planning),
        reply_within=shop.reply_within,
        workload=shop.workload.made_to_order,
        workload_in_stock=shop.workload.in_stock,
    )
