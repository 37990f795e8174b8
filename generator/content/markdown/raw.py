"""HTML that the author typed: it passes, but its links and pictures are the site's like all others."""

import re
from html import escape, unescape

from generator.content.markdown.targets import Targets
from generator.patterns import pattern

_PIECE = pattern(
    r"<!--.*?-->|<(?P<tag>[a-zA-Z][\w-]*)"
    r"(?P<attributes>(?:[\s/]+[^\s\"'<>/=]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>]+))?)+)",
    re.DOTALL,
)
_ATTRIBUTE = pattern(
    r"[\s/]+(?P<name>[^\s\"'<>/=]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'<>]+)))?"
)
_ADDRESSES = frozenset({"href", "src", "poster"})
_LEADING = frozenset({"action", "formaction", "xlink:href", "data"})
"""Further attributes by which something leads elsewhere."""
_OUR_COMMENT = pattern(r"<!--\s*block:\d+\s*-->")
_WORTH_A_LOOK = pattern(r"href|src|poster|style|[\s/]on|action|data|<!--", re.IGNORECASE)
_PROGRAM = pattern(r"[\s\x00-\x1f]*(?:j\s*a\s*v\s*a|vb)\s*s\s*c\s*r\s*i\s*p\s*t\s*:", re.IGNORECASE)
"""An address that is a program; browsers read it over line ends."""


def with_places(html: str, targets: Targets, inert: list[str]) -> str:
    """``html`` with places for what is of the site; attributes that a strict policy ignores go.

    Their names are added to ``inert``.
    """
    if not _WORTH_A_LOOK.search(html):
        return html
    return _PIECE.sub(lambda found: _piece(found, targets, inert), _OUR_COMMENT.sub("", html))


def is_inert(name: str) -> bool:
    """Whether the pages' Content Security Policy makes this attribute do nothing."""
    small = name.lower()
    return small == "style" or (small.startswith("on") and small.isalpha() and len(small) > 3)


def _piece(found: re.Match[str], targets: Targets, inert: list[str]) -> str:
    if not found["tag"]:
        return found.group()
    said = [
        (each["name"], _value(each), each.group())
        for each in _ATTRIBUTE.finditer(found["attributes"])
    ]
    values = {name.lower(): value for name, value, _ in said}
    kept = [_attribute(found["tag"].lower(), *each, values, targets, inert) for each in said]
    return f"<{found['tag']}{''.join(kept)}"


def _value(found: re.Match[str]) -> str:
    return unescape(found["double"] or found["single"] or found["bare"] or "")


def _attribute(
    tag: str,
    name: str,
    value: str,
    typed: str,
    values: dict[str, str],
    targets: Targets,
    inert: list[str],
) -> str:
    if is_inert(name) or (name.lower() in _LEADING and _PROGRAM.match(value)):
        inert.append(name.lower())
        return ""
    if name.lower() not in _ADDRESSES or not value:
        return typed
    if tag == "img":
        place = targets.picture(value, values.get("alt", ""), values.get("title", ""))
    else:
        place = targets.link(value)
    return f' {name.lower()}="{escape(place)}"'
