"""What search engines read: the sitemap with the pages' other languages, and robots.txt.

All addresses are whole.  The same pages give the same bytes, in whatever order they come.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from html import escape
from urllib.parse import urljoin

from generator.plan.recipes import SitemapEntry

ENTRY_LIMIT = 50_000
_text = partial(escape, quote=False)
SIZE_LIMIT = 50_000_000
"""How many addresses and how many bytes one file may hold (sitemaps.org)."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def write_sitemap(
    entries: Iterable[SitemapEntry], site: str, language: str, entry_limit: int = ENTRY_LIMIT
) -> tuple[tuple[str, bytes], ...]:
    """The files by name: ``sitemap.xml``, and if one is not enough, those that it then lists.

    ``language`` is the one shown to visitors who speak none of the site's (``x-default``).
    """
    ordered = sorted(set(entries), key=lambda entry: entry.address)
    written = [_url(entry, language) for entry in ordered]
    sets = [_urlset(each) for each in _divided(written, entry_limit)]
    if len(sets) == 1:
        return (("sitemap.xml", sets[0]),)
    parts = tuple((f"sitemap-{number}.xml", each) for number, each in enumerate(sets, start=1))
    index = _index(urljoin(site, name) for name, _ in parts)
    return (("sitemap.xml", index), *parts)


def robots(sitemap: str) -> bytes:
    """robots.txt: everybody may read everything, and here is the list of it."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n".encode()


def _divided(written: list[str], entry_limit: int) -> Iterator[list[str]]:
    """As few portions as both limits allow; one empty portion where there is nothing."""
    portion: list[str] = []
    size = 0
    for each in written:
        length = len(each.encode())
        if portion and (len(portion) == entry_limit or size + length > SIZE_LIMIT - 1000):
            yield portion
            portion, size = [], 0
        portion.append(each)
        size += length
    yield portion


def _urlset(urls: list[str]) -> bytes:
    return f"{_DECLARATION}<urlset {_SITEMAPS} {_XHTML}>\n{''.join(urls)}</urlset>\n".encode()


def _index(addresses: Iterable[str]) -> bytes:
    listed = "".join(f"<sitemap><loc>{_text(each)}</loc></sitemap>\n" for each in addresses)
    return f"{_DECLARATION}<sitemapindex {_SITEMAPS}>\n{listed}</sitemapindex>\n".encode()


def _url(entry: SitemapEntry, language: str) -> str:
    lines = (f"<loc>{_text(entry.address)}</loc>", *_changed(entry), *_links(entry, language))
    return "<url>\n" + "".join(f"  {line}\n" for line in lines) + "</url>\n"


def _changed(entry: SitemapEntry) -> Iterator[str]:
    """A time counts only with its zone; without one we know the day."""
    when = entry.updated
    if isinstance(when, datetime) and when.tzinfo is not None:
        yield f"<lastmod>{when.isoformat(timespec='seconds')}</lastmod>"
    elif when is not None:
        yield f"<lastmod>{when:%Y-%m-%d}</lastmod>"


def _links(entry: SitemapEntry, language: str) -> Iterator[str]:
    """A page that exists in one language only has no other to offer."""
    if len(entry.alternates) < 2:
        return
    spoken = dict(sorted(entry.alternates))
    if language in spoken:
        spoken["x-default"] = spoken[language]
    for tag, address in spoken.items():
        said = f'hreflang="{escape(tag)}" href="{escape(address)}"'
        yield f'<xhtml:link rel="alternate" {said}/>'
