"""Feeds of posts and products: RSS 2.0, Atom and JSON Feed 1.1; the only door to feedgen.

Addresses are counted from the site's root and become whole ones here, inside the HTML as well.
The same content gives the same bytes; nothing asks the time.
"""

import html
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generator.language import money
from generator.patterns import pattern
from generator.plan.listed import Feed, FeedEntry, FeedImage, FeedKind
from generator.render.addresses import Here, absolute, url
from generator.render.faraway import with_whole_addresses

if TYPE_CHECKING:
    from feedgen.feed import FeedGenerator

MEDIA_TYPES: Mapping[FeedKind, str] = MappingProxyType(
    {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}
)
"""What links to a feed call it."""

_GENERATOR = "Handschlag"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def write_feed(feed: Feed) -> bytes:
    """The feed's file.  A time without a zone is a mistake of the caller."""
    if feed.kind == "json":
        return _json(feed)
    generator = _generator(feed)
    written = (generator.rss_str if feed.kind == "rss" else generator.atom_str)(pretty=True)
    return _dressed(bytes(written), feed)


def _dressed(written: bytes, feed: Feed) -> bytes:
    """The feed with the style sheet that browsers ask for between declaration and content."""
    if feed.welcome is None:
        return written
    style = html.escape(url(feed.welcome.style, Here(feed.address, feed.site)))
    declaration, _, rest = written.partition(b"\n")
    asked = f'<?xml-stylesheet type="text/css" href="{style}"?>'
    return b"\n".join((declaration, asked.encode(), rest))


# --- RSS and Atom -----------------------------------------------------------------------------


def _generator(feed: Feed) -> "FeedGenerator":
    """feedgen's feed; it takes the last link for the channel's and stamps the present if let."""
    from feedgen.feed import FeedGenerator

    made = FeedGenerator()
    made.load_extension("dc", atom=False)
    made.register_extension("enclosed", _Enclosed, _Enclosed, rss=False)
    made.register_extension("welcoming", _Welcoming)
    home, own = _whole(feed.home, feed), _whole(feed.address, feed)
    made.id(home)
    made.title(_legal(feed.title) or home)
    made.subtitle(_legal(feed.subtitle) or _legal(feed.title) or home)
    made.author(name=_legal(feed.author) or _legal(feed.title) or home)
    made.language(feed.language)
    made.generator(_GENERATOR)
    made.updated(_changed(feed))
    made.link(href=own, rel="self", type=MEDIA_TYPES[feed.kind])
    made.link(href=home, rel="alternate", type="text/html")
    made.welcoming.feed = feed
    for entry in feed.entries:
        _add(made, feed, entry)
    return made


def _add(made: "FeedGenerator", feed: Feed, entry: FeedEntry) -> None:
    address = _whole(entry.address, feed)
    item = made.add_entry(order="append")
    item.id(_legal(entry.id))
    item.title(_legal(entry.title) or address)
    if entry.published:
        item.published(_zoned(entry.published))
    item.updated(_zoned(entry.updated))
    item.link(href=address, rel="alternate", type="text/html")
    _add_text(item, feed, entry)
    for tag in filter(None, map(_legal, entry.tags)):
        item.category(term=tag)
    if entry.author:
        item.author(name=_legal(entry.author))
        item.dc.dc_creator(_legal(entry.author))
    if entry.image:
        _add_picture(item, feed, entry.image)


def _add_text(item: Any, feed: Feed, entry: FeedEntry) -> None:
    """Readers take RSS's description for HTML, Atom's summary for the text it is."""
    summary = _summary(entry, feed)
    if summary:
        item.summary(html.escape(summary, quote=False) if feed.kind == "rss" else summary)
    content = _content(entry, feed)
    if content:
        item.content(content, type="html")


def _add_picture(item: Any, feed: Feed, picture: FeedImage) -> None:
    address = _whole(picture.address, feed)
    if feed.kind == "rss":
        item.enclosure(address, picture.length, picture.type)
    else:
        item.enclosed.picture = (address, picture)


class _Enclosed:
    """An extension of feedgen for a picture in Atom: its own links of entries lose what they are."""

    picture: tuple[str, FeedImage] | None = None

    def extend_ns(self) -> dict[str, str]:
        return {}

    def extend_atom(self, element: Any) -> None:
        if self.picture is not None:
            address, picture = self.picture
            said = {"href": address, "rel": "enclosure", "type": picture.type}
            length = {"length": str(picture.length)} if picture.length else {}
            element.append(element.makeelement("link", said | length))


class _Welcoming:
    """An extension of feedgen: a few words for people, in XHTML, which feed readers pass over."""

    feed: Feed | None = None

    def extend_ns(self) -> dict[str, str]:
        return {}

    def extend_rss(self, rss: Any) -> None:
        self._greet(rss[0])

    def extend_atom(self, atom: Any) -> None:
        self._greet(atom)

    def _greet(self, parent: Any) -> None:
        if self.feed is None or self.feed.welcome is None:
            return
        words = self.feed.welcome
        box = parent.makeelement(f"{_XHTML}div", nsmap={None: _XHTML[1:-1]})
        for text, tag, more in (
            (words.head, "b", {}),
            (words.text, "span", {}),
            (words.home, "a", {"href": _whole(self.feed.home, self.feed)}),
        ):
            line, said = (parent.makeelement(f"{_XHTML}{name}") for name in ("p", tag))
            said.text = _legal(text)
            said.attrib.update(more)
            line.append(said)
            box.append(line)
        parent.insert(0, box)


# --- JSON Feed --------------------------------------------------------------------------------


def _json(feed: Feed) -> bytes:
    said = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _legal(feed.title),
        "home_page_url": _whole(feed.home, feed),
        "feed_url": _whole(feed.address, feed),
        "description": _legal(feed.subtitle),
        "language": feed.language,
        "authors": _authors(feed.author),
        "items": [_without_empty(_item(entry, feed)) for entry in feed.entries],
    }
    kept = _without_empty(said) | {"title": said["title"], "items": said["items"]}
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _item(entry: FeedEntry, feed: Feed) -> dict[str, object]:
    content = _content(entry, feed)
    summary = _summary(entry, feed)
    picture = entry.image
    return {
        "id": _legal(entry.id),
        "url": _whole(entry.address, feed),
        "title": _legal(entry.title),
        "content_html": content,
        # An item must have a text of one kind or the other.
        "content_text": "" if content else summary or _legal(entry.title) or entry.address,
        "summary": summary,
        "image": _whole(picture.address, feed) if picture else "",
        "date_published": _zoned(entry.published).isoformat() if entry.published else "",
        "date_modified": _zoned(entry.updated).isoformat() if entry.updated else "",
        "authors": _authors(entry.author),
        "tags": [tag for tag in map(_legal, entry.tags) if tag],
    }


def _authors(name: str) -> list[dict[str, str]]:
    return [{"name": _legal(name)}] if _legal(name) else []


def _without_empty(said: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in said.items() if value}


# --- what all notations share -----------------------------------------------------------------

_ILLEGAL = pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLOCK = pattern(r"<!--block:\d+-->")


def _legal(text: str) -> str:
    """Text on one line without the characters that XML cannot hold."""
    return " ".join(_ILLEGAL.sub("", text).split())


def _zoned(when: datetime | None) -> datetime:
    """A product without a date has always been there."""
    if when is None:
        return _NEVER
    if when.tzinfo is None:
        raise ValueError(f"{when} has no time zone, which feeds need")
    return when.replace(microsecond=0)


def _changed(feed: Feed) -> datetime:
    """A feed without entries has never changed."""
    return max((_zoned(entry.updated) for entry in feed.entries), default=_NEVER)


def _whole(address: str, feed: Feed) -> str:
    return absolute(_legal(address), Here(feed.address, feed.site))


def _summary(entry: FeedEntry, feed: Feed) -> str:
    return " · ".join(filter(None, (_price(entry, feed), _legal(entry.summary))))


def _price(entry: FeedEntry, feed: Feed) -> str:
    return money(entry.price, feed.language) if entry.price else ""


def _content(entry: FeedEntry, feed: Feed) -> str:
    """The text with whole addresses, without blocks that only pages draw; a product's price first."""
    text = _BLOCK.sub("", _ILLEGAL.sub("", entry.html)).strip()
    whole = with_whole_addresses(text, Here(entry.address, feed.site))
    price = _price(entry, feed)
    return f"<p>{html.escape(price)}</p>\n{whole}" if whole and price else whole
