"""The pages of products: each product, the lists of all and of each category."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.site import Category, Page
from generator.plan import views
from generator.plan.edition import Planning
from generator.plan.frames import (
    Planned,
    crumbs_below,
    list_translations,
    made,
    numbered,
    numbered_page,
    ordered,
    pages_of,
    written,
)
from generator.plan.pictures import own_picture
from generator.plan.products import product_images, product_view
from generator.plan.sites import list_title, place
from generator.plan.views import CategoryView, LinkView, OfferedView, Pagination, ProductCard
from generator.trade.offer import Availability

FEWEST, MOST = 6, 120
"""Products of a list that can be narrowed in place; the first page carries all of them."""


def category_view(category: Category, planning: Planning) -> CategoryView:
    """A category as lists show it; without a picture of its own it shows its first product's."""
    page = category.page
    image = own_picture(page, planning) if page else None
    if image is None:
        pictures = (
            view for product in category.products for view in product_images(product, planning)[:1]
        )
        image = next(pictures, None)
    about = page.head.description or page.document.body.excerpt if page else ""
    return CategoryView(
        title=category.title,
        address=category.address,
        description=about,
        count=len(category.products),
        image=image,
        shelf=planning.shelf(category.key),
    )


def categories_below(planning: Planning, above: str = "products") -> tuple[Category, ...]:
    """The categories right below another, or below all products."""
    return tuple(
        each for each in planning.edition.categories if each.key.rpartition("/")[0] == above
    )


def product_pages(planning: Planning) -> Iterator[Planned]:
    """Every page that shows what is sold."""
    edition = planning.edition
    address = place(planning, "products")
    if address:
        title = list_title(planning, "products")
        translations = list_translations(planning, "products")
        if edition.shelf:
            common = written(edition.shelf, planning, "products", crumbs_below(planning))
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
    return crumbs_below(planning, shelf, *above)


def _category(planning: Planning, category: Category) -> Iterator[Planned]:
    shelf = LinkView(list_title(planning, "products"), place(planning, "products"))
    crumbs = crumbs_below(planning, *([shelf] if shelf.address else []))
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
        translations = ordered(addresses, planning)
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
    parts = pages_of(products, planning)
    addresses = numbered(common.address, len(parts))
    source = f"content/{key}"
    offered = _offered(_cards(products, planning))
    for number, part in enumerate(parts, start=1):
        view = views.ProductListPage(
            page=numbered_page(planning, common, number, addresses),
            category=category_view(category, planning) if category else None,
            categories=tuple(
                category_view(each, planning) for each in categories_below(planning, key)
            ),
            products=_cards(part, planning),
            pagination=Pagination(number, addresses),
            rest=_cards(products[len(part) :], planning) if offered and number == 1 else (),
            offered=offered if number == 1 else None,
        )
        yield common.layout, view, source


def _cards(products: Sequence[Page], planning: Planning) -> tuple[ProductCard, ...]:
    return planning.cards(tuple(each.key for each in products))


def _offered(cards: tuple[ProductCard, ...]) -> OfferedView | None:
    """What a list can be narrowed by; a longer one has categories, a shorter one needs nothing."""
    if not FEWEST <= len(cards) <= MOST:
        return None
    stock = {card.availability for card in cards}
    priced = len({card.price for card in cards if card.price}) > 1
    return OfferedView(tuple(each for each in Availability if each in stock), priced)
