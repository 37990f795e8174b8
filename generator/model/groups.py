"""Categories and tags by the names under which texts and menus ask for them."""

from collections.abc import Iterable, Iterator

from generator.content.documents import Document
from generator.content.heads import Head, PageHead, ProductHead
from generator.model.addresses import tag_slug
from generator.model.editions import parts_of, shelf_of
from generator.model.site import Edition


def group_names(edition: Edition) -> set[str]:
    """What a block of products may name: categories and tags, by name or by title."""
    categories = {
        name.casefold()
        for category in edition.categories
        for name in (category.key.removeprefix("products/"), category.title)
    }
    tags = {name.casefold() for tag in edition.tags for name in (tag.slug, tag.name)}
    return categories | tags


def hidden_groups(drafts: Iterable[tuple[Document, PageHead, Head | None]]) -> Iterator[str]:
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
