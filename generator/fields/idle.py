"""HTML and SVG that somebody wrote as a file: what in it the security rules of the pages keep from acting."""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, warning

# Both are possessive: what they have passed they never look at again.
_TAG = pattern(
    r"""<!--.*?-->|<([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*+)>""", re.DOTALL | re.IGNORECASE
)
_ATTRIBUTE = pattern(r"""([^\s"'=<>/]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]++))?""")
_PROGRAM = pattern(r"""["']?\s*(?:javascript|vbscript):""", re.IGNORECASE)
_RUN = ("", "module", "text/javascript", "application/javascript")
"""The types of scripts; others are data, which any page may hold."""
_FAR = pattern(r"""["']?\s*(?:https?:)?//([^/?#"'\s]*)""", re.IGNORECASE)
_FETCHED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
"""Elements that fetch something as the page is opened, and the attribute that says from where."""


def fetched_afar(html: str, file: str, host: str = "") -> Iterator[Problem]:
    """Scripts, pictures, frames and styles of another host than ``host``, which pages may not fetch."""
    for tag in _TAG.finditer(html):
        name = (tag[1] or "").lower()
        attributes = {key.lower(): value for key, value in _ATTRIBUTE.findall(tag[2] or "")}
        address = attributes.get(_FETCHED.get(name, ""), "")
        if name == "link" and "stylesheet" not in attributes.get("rel", "").lower():
            continue
        far = _FAR.match(address)
        if far and far[1].lower() != host:
            line = html.count("\n", 0, tag.start()) + 1
            address = address.strip("\"'")
            yield warning("far-markup", Location(file, line), name=name, address=address)


def idle(html: str, file: str, *, styles: bool = True) -> Iterator[Problem]:
    """Scripts, handlers and (where ``styles`` are minded) styles that would do nothing."""
    for tag in _TAG.finditer(html):
        if tag[1]:
            for what in _idle_in(tag[1].lower(), tag[2], styles=styles):
                line = html.count("\n", 0, tag.start()) + 1
                yield warning("idle-markup", Location(file, line), what=what)


def _idle_in(name: str, said: str, *, styles: bool) -> Iterator[str]:
    attributes = {key.lower(): value for key, value in _ATTRIBUTE.findall(said)}
    kind = attributes.get("type", "").strip("\"'").lower()
    if name == "script" and "src" not in attributes and kind in _RUN:
        yield "<script>"
    if name == "style" and styles:
        yield "<style>"
    for key, value in attributes.items():
        handler = key.startswith("on") and key.isalpha() and value
        if handler or (key == "style" and styles) or _PROGRAM.match(value):
            yield f"{key}={value[:40]}"
