"""The pages of posts and of tags."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.site import Page
from generator.plan import views
from generator.plan.edition import Planning
from generator.plan.frames import (
    Planned,
    crumbs_below,
    list_translations,
    made,
    numbered,
    numbered_page,
    pages_of,
    written,
)
from generator.plan.products import post_products
from generator.plan.sites import list_title, place
from generator.plan.views import LinkView, Pagination


def blog_pages(planning: Planning) -> Iterator[Planned]:
    """The list of posts, page by page, and every post."""
    edition, address = planning.edition, place(planning, "blog")
    if not address:
        return
    title, translations = list_title(planning, "blog"), list_translations(planning, "blog")
    if edition.blog:
        common = written(edition.blog, planning, "blog", crumbs_below(planning))
        common = replace(common, title=title, address=address, translations=translations)
    else:
        common = made(planning, "blog", title, address, translations)
    parts = pages_of(edition.posts, planning)
    addresses = numbered(address, len(parts))
    for number, part in enumerate(parts, start=1):
        view = views.PostListPage(
            page=numbered_page(planning, common, number, addresses),
            posts=tuple(planning.posts[each.key] for each in part),
            pagination=Pagination(number, addresses),
        )
        yield common.layout, view, "content/blog"
    crumbs = crumbs_below(planning, LinkView(title, address))
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


def tag_pages(planning: Planning) -> Iterator[Planned]:
    """All tags, and what stands under each."""
    address = place(planning, "tags")
    if not address:
        return
    title = list_title(planning, "tags")
    tags = tuple(
        views.TagView(tag.name, tag.address, len(tag.posts) + len(tag.products))
        for tag in planning.edition.tags
    )
    common = made(planning, "tags", title, address, list_translations(planning, "tags"))
    yield "tags", views.TagsPage(common, tags), "content"
    crumbs = crumbs_below(planning, LinkView(title, address))
    for tag, shown_tag in zip(planning.edition.tags, tags, strict=True):
        view = views.TagPage(
            page=made(planning, "tag", tag.name, tag.address, crumbs=crumbs),
            tag=shown_tag,
            products=planning.cards(tuple(each.key for each in tag.products)),
            posts=tuple(planning.posts[each.key] for each in tag.posts),
        )
        yield "tag", view, "content"
