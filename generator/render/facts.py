"""What is really on a page: ids, links, hosts.  Checks ask this, whatever the theme looks like."""

import html
import re
from dataclasses import dataclass

_ID = re.compile(r'\sid="([^"]+)"')
_HREF = re.compile(r'<(a|link|area)\b[^>]*?\shref="([^"]*)"', re.IGNORECASE)
_LOADED = re.compile(
    r'<(?:img|script|source|iframe|video|audio|embed|track|input)\b[^>]*?\s(?:src|poster)="([^"]*)"',
    re.IGNORECASE,
)
_SRCSET = re.compile(r'\ssrcset="([^"]*)"')
_STYLESHEET = re.compile(
    r'<link\b(?=[^>]*\srel="(?:stylesheet|preload|icon|manifest)")[^>]*?\shref="([^"]*)"'
)
_UNSIZED = re.compile(r"<img\b(?![^>]*\swidth=)[^>]*>", re.IGNORECASE)
_UNDESCRIBED = re.compile(r"<img\b(?![^>]*\salt=)[^>]*>", re.IGNORECASE)
_MARKERS = re.compile(r'\sdata-(legal|order)="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found in a page.

    ``links`` are those a visitor can follow, as written; ``loads`` what the browser fetches by
    itself; ``markers`` the stable attributes by which themes say what is where.
    """

    ids: tuple[str, ...]
    links: tuple[str, ...]
    loads: tuple[str, ...]
    markers: tuple[str, ...]
    unsized: int = 0
    undescribed: int = 0


def facts_of(page: str) -> Facts:
    """The facts of a page's HTML."""
    links = (address for tag, address in _HREF.findall(page) if tag.lower() != "link")
    loads = [*_LOADED.findall(page), *_STYLESHEET.findall(page)]
    for sizes in _SRCSET.findall(page):
        loads.extend(part.split()[0] for part in sizes.split(",") if part.strip())
    return Facts(
        ids=tuple(map(html.unescape, _ID.findall(page))),
        links=tuple(dict.fromkeys(map(html.unescape, links))),
        loads=tuple(dict.fromkeys(map(html.unescape, loads))),
        markers=tuple(dict.fromkeys(f"{kind}:{name}" for kind, name in _MARKERS.findall(page))),
        unsized=len(_UNSIZED.findall(page)),
        undescribed=len(_UNDESCRIBED.findall(page)),
    )
