"""Categories, tags and lists by the names under which texts and menus ask for them."""

from collections.abc import Iterable, Iterator, Mapping

from generator.config.settings import Config
from generator.content.documents import Document
from generator.content.heads import Head, PageHead, ProductHead
from generator.content.names import DocumentKind
from generator.model.addresses import standing, tag_slug
from generator.model.editions import category_address, parts_of, shelf_of
from generator.model.site import Edition
from generator.problems import Problem, warning

STANDING = ("home", "products", "blog", "tags", "testimonials", "search", "contact", "order-terms")
"""Names that settings have for what every site has, also where there is none yet."""


def names_of(key: str) -> tuple[str, str, str]:
    """The names by which settings may call a page: whole, below products, and the last part alone."""
    return key, key.removeprefix("products/"), key.rpartition("/")[2]


def group_names(edition: Edition) -> set[str]:
    """What a block of products may name: categories and tags, by name or by title."""
    categories = {
        name.casefold()
        for category in edition.categories
        for name in (category.key.removeprefix("products/"), category.title)
    }
    tags = {name.casefold() for tag in edition.tags for name in (tag.slug, tag.name)}
    return categories | tags


Written = tuple[Document, PageHead, Head | None]
"""A document with its head and its own fields, complete."""


def lists_of(config: Config, written: Iterable[Written]) -> dict[tuple[str, str], str]:
    """Where the lists stand that these pages are in, by key and language, whoever introduces them."""
    found: dict[tuple[str, str], str] = {}
    for document, head, own in written:
        language = document.name.language
        lists = list(_LISTS.get(document.name.kind, ()))
        if head.tags and "search" in lists:  # products and posts alone have pages of tags
            lists.append("tags")
        for part in lists:
            if (part, language) not in found:
                found[part, language] = standing(config, language, part)
        key = (
            shelf_of(document.name.key, own.category, language)
            if isinstance(own, ProductHead)
            else ""
        )
        while "/" in key and (key, language) not in found:
            found[key, language] = category_address(config, language, key)
            key = key.rpartition("/")[0]
    return found


_LISTS = {
    DocumentKind.PRODUCT: ("products", "search"),
    DocumentKind.POST: ("blog", "search"),
    DocumentKind.TESTIMONIAL: ("testimonials",),
}


_INTRODUCING = (DocumentKind.CATEGORY, DocumentKind.BLOG, DocumentKind.TESTIMONIALS)


def still_listed(
    hidden: Iterable[Document], lists: Mapping[tuple[str, str], str]
) -> Iterator[Problem]:
    """A warning for each of ``hidden`` that introduces one of ``lists``, which stands nevertheless."""
    for each in hidden:
        name = each.name
        if name.kind in _INTRODUCING and (name.key, name.language) in lists:
            where = each.place("draft", "publish_from", "publish_until")
            yield warning("list-stays", where, address=lists[name.key, name.language])


def hidden_groups(drafts: Iterable[Written]) -> Iterator[str]:
    """The names of groups that pages stand in which are not visible: they may have no other page."""
    for document, head, own in drafts:
        language = document.name.language
        for tag in head.tags:
            yield from (tag.casefold(), tag_slug(tag, language))
        if not isinstance(own, ProductHead):
            continue
        key = shelf_of(document.name.key, own.category, language)
        yield from (part.casefold() for part in parts_of(own.category) if part != "products")
        while "/" in key:
            yield from (key.casefold(), key.partition("/")[2].casefold())
            key = key.rpartition("/")[0]
