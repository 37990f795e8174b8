"""The way that leads to a page (Google: "Breadcrumb structured data")."""

from collections.abc import Iterator

from generator.plan.views import LinkView, Page, SiteView
from generator.render.linked.node import Node, node, whole


def trail(page: Page, site: SiteView) -> Iterator[Node]:
    """From home to the page; Google asks for two steps at least."""
    if not page.crumbs:
        return
    steps = (*page.crumbs, LinkView(page.title, page.address))
    yield node(
        "BreadcrumbList",
        itemListElement=[
            node("ListItem", position=number, name=step.text, item=whole(step.address, site.url))
            for number, step in enumerate(steps, start=1)
        ],
    )
