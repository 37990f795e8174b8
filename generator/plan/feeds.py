"""What feeds hold: the newest posts, and all products."""

from collections.abc import Iterator
from datetime import date, datetime
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from generator.content.heads import Day
from generator.fields.days import begins
from generator.language import language_name
from generator.model.offers import lowest_price
from generator.model.site import Page
from generator.plan.bodies import feed_html
from generator.plan.catalogue import feed_sheet
from generator.plan.edition import Planning
from generator.plan.listed import Feed, FeedEntry, FeedImage, FeedKind, FeedWelcome
from generator.plan.pictures import shown
from generator.plan.products import product_images
from generator.plan.recipes import Output, path_of
from generator.plan.sites import list_title, place
from generator.plan.views import PictureView

NAMES: tuple[tuple[str, FeedKind], ...] = (
    ("feed.xml", "rss"),
    ("feed.atom.xml", "atom"),
    ("feed.json", "json"),
)
_SINCE = date(2026, 1, 1)
"""The day in all ids; it must never change (RFC 4151)."""
_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "svg": "image/svg+xml",
          "gif": "image/gif"}  # fmt: skip


def feed_outputs(planning: Planning) -> Iterator[Output]:
    """The feeds of one language, each in three notations."""
    site, edition = planning.config.site, planning.edition
    size = planning.config.lists.feed
    posts = [page for page in edition.posts if page.post.feed][:size]
    home = edition.prefix
    title = site.title
    if len(planning.site.editions) > 1:
        title = f"{site.title} ({language_name(planning.language)})"
    if edition.posts:
        entries = tuple(_post_entry(page, planning) for page in posts)
        yield from _notations(planning, title, home, place(planning, "blog"), entries)
    if edition.products:
        shelf = place(planning, "products")
        entries = tuple(_product_entry(page, planning) for page in _newest(edition.products)[:size])
        about = f"{title}: {list_title(planning, 'products')}"
        yield from _notations(planning, about, shelf, shelf, entries)


def _notations(
    planning: Planning, title: str, folder: str, home: str, entries: tuple[FeedEntry, ...]
) -> Iterator[Output]:
    site = planning.config.site
    words = (planning.phrase(f"feed.{key}") for key in ("head", "text", "home"))
    welcome = FeedWelcome(feed_sheet().address, *words)
    for name, kind in NAMES:
        feed = Feed(
            kind=kind,
            title=title,
            subtitle=site.tagline.within(planning.language),
            site=site.url,
            home=home,
            address=folder + name,
            language=planning.language,
            author=planning.config.business.name,
            entries=entries,
            welcome=welcome if kind != "json" else None,
        )
        yield Output(path_of(folder + name), feed)


def _newest(products: tuple[Page, ...]) -> list[Page]:
    """Those with a date first, the newest of them first; the others in the owner's order."""
    return sorted(products, key=lambda page: -_stamp(page.head.date))


def _stamp(day: Day | None) -> float:
    return begins(day).toordinal() if day else 0.0


def _post_entry(page: Page, planning: Planning) -> FeedEntry:
    head = page.head
    published = _zoned(head.date, planning)
    return FeedEntry(
        id=_id(page, planning),
        title=head.title,
        address=page.address,
        summary=head.description or page.document.body.excerpt,
        html=feed_html(page, planning),
        published=published,
        updated=_zoned(head.updated, planning) or published,
        author=page.post.author,
        tags=head.tags,
        image=_image(shown(planning, page.image, head.image_alt)),
    )


def _product_entry(page: Page, planning: Planning) -> FeedEntry:
    head = page.head
    images = product_images(page, planning)
    published = _zoned(head.date or head.publish_from, planning)
    return FeedEntry(
        id=_id(page, planning),
        title=head.title,
        address=page.address,
        summary=head.description or page.document.body.excerpt,
        html=feed_html(page, planning),
        published=published,
        updated=_zoned(head.updated, planning) or published,
        tags=head.tags,
        image=_image(images[0] if images else None),
        price=lowest_price(page.product, planning.config)[0],
    )


def _image(view: PictureView | None) -> FeedImage | None:
    if view is None:
        return None
    return FeedImage(view.address, _TYPES.get(view.address.rpartition(".")[2], "image/jpeg"))


def _id(page: Page, planning: Planning) -> str:
    """An id by RFC 4151 that stays when the page moves or is renamed in its title."""
    named = urlsplit(planning.config.site.url).hostname or ""
    host = named if named.isascii() else named.encode("idna").decode("ascii")
    language = "" if page.language == planning.config.site.language else f":{page.language}"
    return f"tag:{host},{_SINCE:%Y-%m-%d}:{quote(page.key, safe='/-._~')}{language}"


def _zoned(day: Day | None, planning: Planning) -> datetime | None:
    """A day begins at midnight of the site's own time."""
    return begins(day).replace(tzinfo=ZoneInfo(planning.config.site.timezone)) if day else None
