"""What a list shows, in its order (Google: "Carousel structured data", summary page)."""

from collections.abc import Iterator, Sequence

from generator.plan.views import PostCard, ProductCard, SiteView
from generator.render.linked.node import Node, node, whole


def entries(title: str, cards: Sequence[ProductCard | PostCard], site: SiteView) -> Iterator[Node]:
    """The entries of a list; nothing for an empty one."""
    if cards:
        yield node(
            "ItemList",
            name=title,
            numberOfItems=len(cards),
            itemListElement=[
                node("ListItem", position=number, url=whole(card.address, site.url))
                for number, card in enumerate(cards, start=1)
            ],
        )
