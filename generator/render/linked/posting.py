"""A post (Google: "Article structured data")."""

from generator.plan.views import PostPage, SiteView
from generator.render.linked.business import again, named
from generator.render.linked.node import Node, node, whole, zoned


def posting(view: PostPage, site: SiteView) -> Node:
    """A post with who wrote it and when; the business where no author is named."""
    page = view.page
    address = whole(page.address, site.url)
    written = zoned(page.date, site.timezone) if page.date else ""
    return node(
        "BlogPosting",
        headline=page.title,
        description=page.description,
        image=whole(page.image.address, site.url) if page.image else "",
        datePublished=written,
        dateModified=zoned(page.updated, site.timezone) if page.updated else written,
        author=node("Person", name=view.author) if view.author else named(site),
        publisher=named(site) if view.author else again(site),
        mainEntityOfPage=address,
        url=address,
        inLanguage=site.language,
        keywords=[tag.text for tag in page.tags],
    )
