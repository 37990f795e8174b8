"""Names of other things that nothing has."""

from collections.abc import Iterator

from generator.fields.kinds import Named
from generator.model.references import Products, products_of, resolve_name
from generator.model.site import Edition, Page, Site
from generator.problems import Location, Problem, nearest, problem, warning


def unknown_names(site: Site) -> Iterator[Problem]:
    """Products, shipping classes, block arguments, menu entries and links that do not exist."""
    own = site.edition(site.config.site.language)
    written = (page.document for edition in site.editions for page in edition.products)
    products = products_of(written, site.hidden)
    for edition in site.editions:
        for page in edition.all_pages():
            yield from _products(page, products)
            yield from _blocks(page, edition, products)
    for page in own.products:
        yield from _shipping_class(page, site)
    yield from _menu(site, own)


def _named(page: Page) -> Iterator[Named]:
    match page.kind:
        case "product":
            yield from page.product.related
            yield from (page.product.substitute,) if page.product.substitute else ()
        case "post":
            yield from page.post.products
        case "testimonial":
            yield from (page.testimonial.product,) if page.testimonial.product else ()


def _products(page: Page, products: Products) -> Iterator[Problem]:
    for named in _named(page):
        if named.where.file == page.document.file:  # what is inherited is reported where it stands
            meant, wrong = resolve_name(named, products)
            yield from (wrong,) if wrong else ()
            if meant and meant == page.key:
                yield warning("related-to-itself", named.where)


def _blocks(page: Page, edition: Edition, products: Products) -> Iterator[Problem]:
    for block in page.document.body.blocks:
        where = Location(page.document.file, block.line)
        if block.name == "product":
            named = Named(block.argument, where)
            _, wrong = resolve_name(named, products)
            yield from (wrong,) if wrong else ()
        elif block.name == "products":
            known = _groups(edition)
            if block.argument.strip().strip("/").casefold() not in known:
                near = nearest(block.argument, known)
                yield problem("unknown-group", where, near=near, name=block.argument)


def _groups(edition: Edition) -> set[str]:
    """What a block of products may name: categories and tags, by name or by title."""
    categories = {
        name.casefold()
        for category in edition.categories
        for name in (category.key.removeprefix("products/"), category.title)
    }
    tags = {name.casefold() for tag in edition.tags for name in (tag.slug, tag.name)}
    return categories | tags


def _shipping_class(page: Page, site: Site) -> Iterator[Problem]:
    named, shop = page.product.shipping.shipping_class, site.config.shop
    known = {rate.shipping_class for rate in shop.shipping if rate.shipping_class}
    worded = dict(shop.shipping_classes)  # that these have no rate is told where they stand
    if named is None or named.text in known or named.text in worded:
        return
    if not known:
        yield problem("no-shipping-class", named.where, name=named.text)
        return
    near, allowed = nearest(named.text, known), ", ".join(sorted(known))
    yield problem(
        "unknown-shipping-class", named.where, near=near, name=named.text, allowed=allowed
    )


_STANDING = ("home", "products", "blog", "tags", "testimonials", "search", "contact", "order-terms")


def _menu(site: Site, own: Edition) -> Iterator[Problem]:
    keys = {page.key for page in own.all_pages()} | {category.key for category in own.categories}
    known = {*_STANDING, *keys, *(key.rpartition("/")[2] for key in keys)}
    seen: set[str] = set()
    for named in site.config.menu:
        if named.text.strip("/") in seen:
            yield problem("menu-entry-twice", named.where, name=named.text)
        seen.add(named.text.strip("/"))
        if named.text.strip("/") not in known:
            near = nearest(named.text, known)
            yield problem("unknown-menu-entry", named.where, near=near, name=named.text)
    for named in (notice.link for notice in site.config.notices if notice.link):
        name = named.text.strip("/")
        if "://" not in name and name not in known and name not in site.hidden:
            near = nearest(name, known)
            yield problem("unknown-notice-link", named.where, near=near, name=named.text)
