"""What is really on a page: ids, links, hosts.  Checks ask this, whatever the theme looks like."""

import html
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from sys import intern

from generator.patterns import pattern
from generator.render.marked import Outline, labels, outline, role_text, sends
from generator.render.refused import refused, unsent
from generator.values import dataclass

# Patterns that begin with a sign of their own are found many times faster than others.
_ID = pattern(r'id="([^"]+)"')
_MARKER = pattern(r'data-(legal|order)="([^"]+)"')
_NAMES = "a|area|audio|embed|iframe|img|input|link|script|source|track|video"
_TAG = pattern(rf"<({_NAMES})\s([^>]*)>")
_LARGE = pattern("<[a-z]*[A-Z]")
_ANY_TAG = pattern(rf"<(?i:({_NAMES})\s)([^>]*)>")
"""Takes twice the time, and is asked only where a tag is written with capitals."""
_ATTRIBUTE = pattern(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_FETCHED = ("stylesheet", "preload", "icon", "apple-touch-icon", "manifest")


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found in a page.

    ``links`` are those a visitor can follow, as written; ``loads`` what the browser fetches by
    itself; ``sends`` where its forms lead; ``markers`` the stable attributes by which themes say
    what is where, ``labels`` the words on marked links and buttons.  ``text`` and ``outline`` are
    there for pages with a legal role and for those on which something is ordered.  ``refused`` and
    ``unsent`` are what the page's own rules keep from acting, and where they let no form send to.
    """

    ids: tuple[str, ...]
    links: tuple[str, ...]
    loads: tuple[str, ...]
    markers: tuple[str, ...]
    unsized: int = 0
    undescribed: int = 0
    labels: tuple[tuple[str, str], ...] = ()
    text: str = ""
    outline: Outline = ()
    sends: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    unsent: tuple[str, ...] = ()


def shared(facts: Facts) -> Facts:
    """The same, its words being one and the same object on all pages: most are in every frame."""
    return replace(
        facts,
        ids=tuple(map(intern, facts.ids)),
        links=tuple(map(intern, facts.links)),
        loads=tuple(map(intern, facts.loads)),
        markers=tuple(map(intern, facts.markers)),
    )


def facts_of(page: str, *, ours: bool = True) -> Facts:
    """The facts of a page's HTML, whatever quotes its authors use.

    ``ours`` are pages whose templates are all our own, which ask for nothing that they refuse.
    """
    links: dict[str, None] = {}
    loads: dict[str, None] = {}
    unsized = undescribed = 0
    tags = _ANY_TAG if _LARGE.search(page) else _TAG
    for tag, written in tags.findall(page):
        tag, said = tag.lower(), _said(written)
        if tag in ("a", "area"):
            links |= dict.fromkeys([said["href"]] if "href" in said else ())
            continue
        loads |= dict.fromkeys(_loaded(tag, said))
        unsized += tag == "img" and "width" not in said
        undescribed += tag == "img" and "alt" not in said
    ids = (each[1] for each in _ID.finditer(page) if page[each.start() - 1].isspace())
    markers = (f"{kind}:{name}" for kind, name in _MARKER.findall(page))
    marked = "data-legal=" in page
    return Facts(
        ids=tuple(map(html.unescape, ids)),
        links=tuple(map(html.unescape, links)),
        loads=tuple(map(html.unescape, loads)),
        markers=tuple(dict.fromkeys(markers)),
        unsized=unsized,
        undescribed=undescribed,
        labels=labels(page) if marked else (),
        text=role_text(page) if marked else "",
        outline=outline(page) if marked else (),
        sends=sends(page),
        refused=() if ours else refused(page),
        unsent=() if ours else unsent(page),
    )


@lru_cache(maxsize=4096)
def _said(written: str) -> Mapping[str, str]:
    """What an element's attributes say; those of its frame are the same on many pages."""
    return {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(written)}


def _loaded(tag: str, said: Mapping[str, str]) -> list[str]:
    """What a browser fetches for one element, without being asked."""
    if tag == "link":
        return [said["href"]] if said.get("rel") in _FETCHED and "href" in said else []
    found = [said[name] for name in ("src", "poster") if name in said]
    sizes = (part.split() for part in said.get("srcset", "").split(","))
    return [*found, *(part[0] for part in sizes if part)]
