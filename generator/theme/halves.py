"""What a template leaves half done in its HTML, and browsers swallow or show without a word."""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, warning

_COMMENT = pattern(r"<!--.*?-->", re.DOTALL)
_CODE = pattern(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BEGIN = pattern(r"<[a-zA-Z][\w:-]*(?=\s)")
_ATTRIBUTE = pattern(r"""\s+[^\s"'=<>/]++(?:\s*+=\s*+("[^"]*+"?|'[^']*+'?|[^\s"'<>]++))?""")
_BRACES = pattern(
    r"(?<!\{)\$?\{\s*((?:page|site|theme|view|product|post|block)\.[^{}\n]+?|t\([^{}\n]+?\))\s*\}(?!\})"
)
_BASE = pattern(r"<base\b", re.IGNORECASE)


def half_done(html: str, file: str) -> Iterator[Problem]:
    """Of a template from which all that Jinja reads was taken, its lines being where they were."""
    html = _COMMENT.sub(_blank, html)
    if (start := html.find("<!--")) >= 0:
        yield warning("template-comment-open", Location(file, _line(html, start)))
        html = html[:start]
    html = _CODE.sub(_blank, html)
    yield from _half_quoted(html, file)
    for found in _BRACES.finditer(html):
        where = Location(file, _line(html, found.start()))
        yield warning("template-braces", where, text=found[0], name=found[1])
    for found in _BASE.finditer(html):
        yield warning("inert-element", Location(file, _line(html, found.start())), name="base")


def _half_quoted(html: str, file: str) -> Iterator[Problem]:
    """Tags in which a quotation mark stays open: what comes after them is swallowed up to the next."""
    place = 0
    while begin := _BEGIN.search(html, place):
        place = begin.end()
        while said := _ATTRIBUTE.match(html, place):
            place = said.end()
            value = said[1] or ""
            end = value.find(">")
            if value.startswith(('"', "'")) and 0 <= end < value.find("<"):
                tag = html[begin.start() : said.start(1) + end + 1]
                where = Location(file, _line(html, begin.start()))
                yield warning("template-half-quoted", where, tag=tag[:80], sign=value[0])
                return  # where the next one begins nobody can tell any more


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
