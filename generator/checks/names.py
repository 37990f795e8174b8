"""Names of other things that nothing has."""

from collections.abc import Iterable, Iterator

from generator.content.names import DocumentKind
from generator.fields.kinds import Named
from generator.model.groups import STANDING, group_names, names_of
from generator.model.references import Products, products_of, resolve_name
from generator.model.site import Edition, Page, Site
from generator.model.visibility import holds
from generator.problems import Location, Problem, nearest, problem, warning


def unknown_names(site: Site) -> Iterator[Problem]:
    """Products, shipping classes, block arguments, menu entries and links that do not exist."""
    own = site.edition(site.config.site.language)
    written = (page.document for edition in site.editions for page in edition.products)
    products = products_of(written, site.hidden)
    for edition in site.editions:
        for page in edition.all_pages():
            yield from _products(page, products)
            yield from _blocks(page, edition, products, site)
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


def _blocks(page: Page, edition: Edition, products: Products, site: Site) -> Iterator[Problem]:
    for block in page.document.body.blocks:
        where = Location(page.document.file, block.line)
        if block.name == "product":
            named = Named(block.argument, where)
            _, wrong = resolve_name(named, products)
            yield from (wrong,) if wrong else ()
        elif block.name == "products":
            known = group_names(edition)
            group = block.argument.strip().strip("/").casefold()
            if group in known or not group:  # that nothing is named is told where the text is read
                continue
            if group in site.hidden_groups or f"products/{group}" in site.hidden:
                yield warning("group-hidden", where, name=block.argument)
                continue
            near = nearest(block.argument, known)
            yield problem("unknown-group", where, near=near, name=block.argument)


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


def _menu(site: Site, own: Edition) -> Iterator[Problem]:
    pages = (page for page in own.all_pages() if page.kind is not DocumentKind.TESTIMONIAL)
    known = {*STANDING, *_called(page.key for page in pages)}
    known |= _called(category.key for category in own.categories)
    hidden = _called(key for key in site.hidden if not key.startswith("testimonials/"))
    hidden |= _called(name for name in site.hidden_groups if name.startswith("products/"))
    seen: set[str] = set()
    for named in site.config.menu:
        name = named.text.strip("/")
        if name in seen:
            yield problem("menu-entry-twice", named.where, name=named.text)
        seen.add(name)
        if name in known:
            continue
        if name in hidden:
            yield warning("menu-entry-hidden", named.where, name=named.text)
            continue
        if "://" in named.text:
            yield problem("menu-entry-elsewhere", named.where, name=named.text)
            continue
        near = nearest(named.text, known)
        yield problem("unknown-menu-entry", named.where, near=near, name=named.text)
    for notice in site.config.notices:
        name = notice.link.text.strip("/") if notice.link else ""
        if not notice.link or "://" in name or name in known:
            continue
        if name not in hidden:
            near = nearest(name, known)
            yield problem(
                "unknown-notice-link", notice.link.where, near=near, name=notice.link.text
            )
        elif holds(notice, site.cutoff):  # before and after, nobody would miss the link
            yield warning("notice-link-hidden", notice.link.where, name=notice.link.text)


def _called(keys: Iterable[str]) -> set[str]:
    return {name for key in keys for name in names_of(key) if name}
