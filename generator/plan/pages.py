"""Every page of one language, as its template will see it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.model.addresses import standing
from generator.model.site import Category, Page
from generator.plan import views
from generator.plan.edition import Planning
from generator.plan.frame import crumbs_to, in_order, made, written
from generator.plan.orderpages import order_form, order_pages
from generator.plan.orders import contact_enquiry
from generator.plan.pictures import shown
from generator.plan.products import post_products, product_images, product_view
from generator.plan.sites import contact_address, list_title, page_of_role, place
from generator.plan.termpages import terms_pages
from generator.plan.views import (
    AnyPage,
    BodyView,
    CategoryView,
    LegalRole,
    LinkView,
    Pagination,
    TranslationView,
)

T = TypeVar("T")
Planned = tuple[str, AnyPage, str]
"""A template's name, what it sees, and the author's file for messages."""

HOME_PRODUCTS = 8
HOME_POSTS = 3
HOME_TESTIMONIALS = 2


def all_pages(planning: Planning) -> Iterator[Planned]:
    """Every page of the edition."""
    yield _home(planning)
    yield from _products(planning)
    yield from _blog(planning)
    yield from _tags(planning)
    yield from _testimonials(planning)
    yield from terms_pages(planning)
    yield from order_pages(planning)
    yield from _plain(planning)
    yield _not_found(planning)


def _list_translations(planning: Planning, part: str) -> tuple[TranslationView, ...]:
    """The same list in the other languages that have one."""
    addresses = {}
    for edition in planning.site.editions:
        full = {
            "products": edition.products or edition.shelf,
            "blog": edition.posts or edition.blog,
            "tags": edition.tags,
            "testimonials": edition.testimonials or edition.voices,
            "home": True,
        }[part]
        if full:
            at = (
                edition.prefix
                if part == "home"
                else standing(planning.config, edition.language, part)
            )
            addresses[edition.language] = at
    return in_order(addresses, planning)


def _pages_of(items: Sequence[T], planning: Planning) -> list[Sequence[T]]:
    size = planning.config.lists.entries
    return [items[start : start + size] for start in range(0, len(items), size)] or [()]


def _numbered(address: str, count: int) -> tuple[str, ...]:
    return (address, *(f"{address}page/{number}/" for number in range(2, count + 1)))


def _page_title(planning: Planning, title: str, number: int) -> str:
    return title if number == 1 else planning.phrase("title.page", title=title, number=str(number))


# --- home ----------------------------------------------------------------------------------------


def _home(planning: Planning) -> Planned:
    edition, site = planning.edition, planning.config.site
    if edition.home:
        page = written(edition.home, planning, "home", ())
        source = edition.home.document.file
    else:
        translations = _list_translations(planning, "home")
        page = made(planning, "home", site.title, edition.prefix, translations, crumbs=())
        source = "site.yaml"
    tagline = site.description.within(planning.language) or site.tagline.within(planning.language)
    page = replace(page, title=page.title or site.title, description=page.description or tagline)
    chosen = [each for each in edition.products if each.product.availability != "sold-out"]
    view = views.HomePage(
        page=page,
        products=planning.cards(tuple(each.key for each in chosen[:HOME_PRODUCTS])),
        categories=tuple(category_view(each, planning) for each in _upper(planning)),
        posts=tuple(planning.posts[each.key] for each in edition.posts[:HOME_POSTS]),
        testimonials=tuple(
            planning.testimonials[each.key] for each in edition.testimonials[:HOME_TESTIMONIALS]
        ),
    )
    return page.layout, view, source


# --- products ------------------------------------------------------------------------------------


def category_view(category: Category, planning: Planning) -> CategoryView:
    """A category as lists show it; without a picture of its own it shows its first product's."""
    page = category.page
    image = shown(planning, page.image, page.head.image_alt) if page else None
    if image is None:
        pictures = (
            view for product in category.products for view in product_images(product, planning)[:1]
        )
        image = next(pictures, None)
    about = page.head.description or page.document.body.excerpt if page else ""
    return CategoryView(category.title, category.address, about, len(category.products), image)


def _upper(planning: Planning, above: str = "products") -> tuple[Category, ...]:
    return tuple(
        each for each in planning.edition.categories if each.key.rpartition("/")[0] == above
    )


def _products(planning: Planning) -> Iterator[Planned]:
    edition = planning.edition
    address = place(planning, "products")
    if address:
        title = list_title(planning, "products")
        translations = _list_translations(planning, "products")
        if edition.shelf:
            common = written(edition.shelf, planning, "products", crumbs_to(planning))
            common = replace(common, title=title, address=address, translations=translations)
        else:
            common = made(planning, "products", title, address, translations)
        yield from _product_lists(planning, common, None, edition.products, "products")
    for category in edition.categories:
        yield from _category(planning, category)
    for page in edition.products:
        crumbs = _product_crumbs(page, planning)
        common = written(page, planning, "product", crumbs)
        yield (
            common.layout,
            views.ProductPage(common, product_view(page, planning)),
            page.document.file,
        )


def _product_crumbs(page: Page, planning: Planning) -> tuple[LinkView, ...]:
    shelf = LinkView(list_title(planning, "products"), place(planning, "products"))
    above = [
        LinkView(category.title, category.address)
        for category in planning.shelves_of.get(page.key, ())
    ]
    return crumbs_to(planning, shelf, *above)


def _category(planning: Planning, category: Category) -> Iterator[Planned]:
    shelf = LinkView(list_title(planning, "products"), place(planning, "products"))
    crumbs = crumbs_to(planning, *([shelf] if shelf.address else []))
    if category.page:
        common = written(category.page, planning, "products", crumbs)
        common = replace(common, title=category.title)
    else:
        addresses = {
            edition.language: each.address
            for edition in planning.site.editions
            for each in edition.categories
            if each.key == category.key
        }
        translations = in_order(addresses, planning)
        common = made(
            planning, "products", category.title, category.address, translations, crumbs=crumbs
        )
    yield from _product_lists(planning, common, category, category.products, category.key)


def _product_lists(
    planning: Planning,
    common: views.Page,
    category: Category | None,
    products: Sequence[Page],
    key: str,
) -> Iterator[Planned]:
    parts = _pages_of(products, planning)
    addresses = _numbered(common.address, len(parts))
    source = f"content/{key}"
    for number, part in enumerate(parts, start=1):
        view = views.ProductListPage(
            page=_numbered_page(planning, common, number, addresses),
            category=category_view(category, planning) if category else None,
            categories=tuple(category_view(each, planning) for each in _upper(planning, key)),
            products=planning.cards(tuple(each.key for each in part)),
            pagination=Pagination(number, addresses),
        )
        yield common.layout, view, source


def _numbered_page(
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


# --- posts -----------------------------------------------------------------------------------------


def _blog(planning: Planning) -> Iterator[Planned]:
    edition, address = planning.edition, place(planning, "blog")
    if not address:
        return
    title, translations = list_title(planning, "blog"), _list_translations(planning, "blog")
    if edition.blog:
        common = written(edition.blog, planning, "blog", crumbs_to(planning))
        common = replace(common, title=title, address=address, translations=translations)
    else:
        common = made(planning, "blog", title, address, translations)
    parts = _pages_of(edition.posts, planning)
    addresses = _numbered(address, len(parts))
    for number, part in enumerate(parts, start=1):
        view = views.PostListPage(
            page=_numbered_page(planning, common, number, addresses),
            posts=tuple(planning.posts[each.key] for each in part),
            pagination=Pagination(number, addresses),
        )
        yield common.layout, view, "content/blog"
    crumbs = crumbs_to(planning, LinkView(title, address))
    for number, page in enumerate(edition.posts):
        yield _post(planning, page, crumbs, edition.posts, number)


def _post(
    planning: Planning, page: Page, crumbs: tuple[LinkView, ...], posts: Sequence[Page], number: int
) -> Planned:
    def link(at: int) -> LinkView | None:
        inside = 0 <= at < len(posts)
        return LinkView(posts[at].head.title, posts[at].address) if inside else None

    common = written(page, planning, "post", crumbs)
    view = views.PostPage(
        page=common,
        author=page.post.author,
        sponsored=page.post.sponsored,
        products=post_products(page, planning),
        earlier=link(number + 1),
        later=link(number - 1),
    )
    return common.layout, view, page.document.file


def _tags(planning: Planning) -> Iterator[Planned]:
    address = place(planning, "tags")
    if not address:
        return
    title = list_title(planning, "tags")
    tags = tuple(
        views.TagView(tag.name, tag.address, len(tag.posts) + len(tag.products))
        for tag in planning.edition.tags
    )
    common = made(planning, "tags", title, address, _list_translations(planning, "tags"))
    yield "tags", views.TagsPage(common, tags), "content"
    crumbs = crumbs_to(planning, LinkView(title, address))
    for tag, shown_tag in zip(planning.edition.tags, tags, strict=True):
        view = views.TagPage(
            page=made(planning, "tag", tag.name, tag.address, crumbs=crumbs),
            tag=shown_tag,
            products=planning.cards(tuple(each.key for each in tag.products)),
            posts=tuple(planning.posts[each.key] for each in tag.posts),
        )
        yield "tag", view, "content"


# --- the rest --------------------------------------------------------------------------------------


def _testimonials(planning: Planning) -> Iterator[Planned]:
    address = place(planning, "testimonials")
    if not address:
        return
    edition = planning.edition
    title = list_title(planning, "testimonials")
    translations = _list_translations(planning, "testimonials")
    if edition.voices:
        common = written(edition.voices, planning, "testimonials", crumbs_to(planning))
        common = replace(common, title=title, address=address, translations=translations)
    else:
        common = made(planning, "testimonials", title, address, translations)
    said = tuple(planning.testimonials[each.key] for each in edition.testimonials)
    yield common.layout, views.TestimonialsPage(common, said), "content/testimonials"


def _plain(planning: Planning) -> Iterator[Planned]:
    for page in planning.edition.pages:
        contact = page.head.role == LegalRole.CONTACT
        layout = "contact" if contact else "page"
        common = written(page, planning, layout, _page_crumbs(page, planning))
        view = _contact(common, planning) if contact else views.PlainPage(common)
        yield common.layout, view, page.document.file
    if page_of_role(planning, LegalRole.CONTACT) is None:
        title = planning.phrase("title.contact")
        common = made(planning, "contact", title, contact_address(planning))
        yield "contact", _contact(common, planning), "site.yaml"


def _contact(common: views.Page, planning: Planning) -> views.ContactPage:
    return views.ContactPage(common, contact_enquiry(planning), order_form(planning))


def _page_crumbs(page: Page, planning: Planning) -> tuple[LinkView, ...]:
    """Home, and the pages of the sections above."""
    by_key = {each.key: each for each in planning.edition.pages}
    parts = page.key.split("/")
    above = (by_key.get("/".join(parts[:depth])) for depth in range(1, len(parts)))
    return crumbs_to(planning, *(LinkView(each.head.title, each.address) for each in above if each))


def _not_found(planning: Planning) -> Planned:
    title = planning.phrase("title.not-found")
    address = f"{planning.edition.prefix}404.html"
    return "404", views.PlainPage(made(planning, "404", title, address, crumbs=())), "site.yaml"
