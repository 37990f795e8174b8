"""One language of the site: its pages sorted into shelves, posts, tags."""

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from generator.config.settings import Config
from generator.content.names import DocumentKind
from generator.fields.days import begins
from generator.model.addresses import prefix, standing, tag_slug
from generator.model.site import Category, Edition, Page, Tag
from generator.text import slug, sort_key


def make_edition(config: Config, language: str, pages: list[Page]) -> Edition:
    """The edition of ``language`` from all of its pages."""
    by_kind: dict[DocumentKind, list[Page]] = {kind: [] for kind in DocumentKind}
    for page in pages:
        by_kind[page.kind].append(page)
    products = sorted(by_kind[DocumentKind.PRODUCT], key=_by_position)
    posts = sorted(by_kind[DocumentKind.POST], key=_newest_first)
    shelves = {page.key: page for page in by_kind[DocumentKind.CATEGORY]}
    return Edition(
        language=language,
        prefix=prefix(config, language),
        home=_only(by_kind[DocumentKind.HOME]),
        pages=tuple(sorted(by_kind[DocumentKind.PAGE], key=_by_position)),
        products=tuple(products),
        shelf=shelves.get("products"),
        categories=_categories(config, language, products, shelves),
        posts=tuple(posts),
        blog=_only(by_kind[DocumentKind.BLOG]),
        testimonials=tuple(sorted(by_kind[DocumentKind.TESTIMONIAL], key=_newest_first)),
        voices=_only(by_kind[DocumentKind.TESTIMONIALS]),
        terms=_only(by_kind[DocumentKind.TERMS]),
        tags=_tags(config, language, products, posts),
    )


def _only(pages: list[Page]) -> Page | None:
    return pages[0] if pages else None


def _by_position(page: Page) -> tuple[bool, int, tuple[str, ...] | str, str]:
    """Those with a position first, the others as the language's own dictionary sorts them."""
    position = page.head.position
    return position is None, position or 0, sort_key(page.head.title, page.language), page.key


def _newest_first(page: Page) -> tuple[float, str]:
    moment = begins(page.head.date) if page.head.date else datetime(1970, 1, 1)  # noqa: DTZ001
    return -(moment - datetime(1970, 1, 1)).total_seconds(), page.key  # noqa: DTZ001


def category_key(page: Page) -> str:
    """The category of a product: what it says, else its folder; ``products`` for none."""
    return shelf_of(page.key, page.product.category, page.language)


def shelf_of(key: str, category: str, language: str) -> str:
    """The category of the product with this key, by what its head says of it."""
    said = category.strip("/").removeprefix("products/")
    if said:
        return "/".join(("products", *(slug(part, language) for part in parts_of(said))))
    return key.rpartition("/")[0]


def parts_of(category: str) -> list[str]:
    """The names in ``Töpfe / Vasen``, as typed."""
    return [part for each in category.split("/") if (part := each.strip())]


def _categories(
    config: Config, language: str, products: list[Page], shelves: dict[str, Page]
) -> tuple[Category, ...]:
    inside: dict[str, list[Page]] = {key: [] for key in shelves if key != "products"}
    titles: dict[str, str] = {}
    for product in products:
        key = category_key(product)
        said = parts_of(product.product.category)
        while key != "products":
            if said:
                titles.setdefault(key, said.pop())
            inside.setdefault(key, []).append(product)
            key = key.rpartition("/")[0]
    made = [
        Category(
            key=key,
            title=_title(key, page, titles),
            address=page.address if page else category_address(config, language, key),
            page=page,
            products=tuple(own),
            below=tuple(sorted(other for other in inside if other.rpartition("/")[0] == key)),
        )
        for key, own in inside.items()
        for page in (shelves.get(key),)
    ]
    return tuple(sorted(made, key=lambda each: _category_order(each, language)))


def _title(key: str, page: Page | None, titles: dict[str, str]) -> str:
    if page and page.head.title:
        return page.head.title
    return titles.get(key) or _spoken(key.rpartition("/")[2])


def _spoken(name: str) -> str:
    """A folder's name as a title: ``tea-pots`` is Tea pots, ``TV-Möbel`` and ``IKEA`` stay as typed."""
    words = name if " " in name else name.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:] if name == name.lower() else name


def category_address(config: Config, language: str, key: str) -> str:
    """Where a category stands that nobody wrote a page about."""
    parts = (slug(part, language) for part in key.split("/")[1:])
    return standing(config, language, "products", *parts)


def _category_order(category: Category, language: str) -> tuple[bool, int, tuple[str, ...] | str]:
    position = category.page.head.position if category.page else None
    return position is None, position or 0, sort_key(category.title, language)


def _tags(
    config: Config, language: str, products: Iterable[Page], posts: Iterable[Page]
) -> tuple[Tag, ...]:
    names: dict[str, str] = {}
    under: dict[str, tuple[list[Page], list[Page]]] = {}
    for page in chain(products, posts):
        for word in page.head.tags:
            key = tag_slug(word, language)
            names.setdefault(key, word)
            shelf = under.setdefault(key, ([], []))[page.kind is DocumentKind.POST]
            if page not in shelf[-1:]:
                shelf.append(page)
    tags = [
        Tag(
            names[key],
            key,
            standing(config, language, "tags", key),
            tuple(of_products),
            tuple(of_posts),
        )
        for key, (of_products, of_posts) in under.items()
    ]
    return tuple(sorted(tags, key=lambda tag: sort_key(tag.name, language)))
