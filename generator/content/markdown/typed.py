"""HTML that an author typed, as a browser takes it: what is not closed, not known, or does nothing."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from html.parser import HTMLParser

from generator.content.markdown.source import Places
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, warning

_VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    )
)
_MAY_STAY_OPEN = frozenset(
    (
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "rp",
        "rt",
        "html",
        "body",
        "head",
    )
)
_INERT = frozenset(
    (
        "script",
        "style",
        "object",
        "embed",
        "applet",
        "base",
        "meta",
        "link",
        "form",
        "frame",
        "frameset",
    )
)
_ENTITIES = (
    "nbsp", "amp", "quot", "apos", "auml", "ouml", "uuml", "szlig", "Auml", "Ouml", "Uuml", "eacute",
    "egrave", "euro", "reg", "trade", "ndash", "mdash", "hellip", "bdquo", "ldquo", "rdquo", "laquo",
    "raquo", "middot", "times", "deg", "shy", "rarr", "larr",
)  # fmt: skip
"""Signs that people write by their names."""
_LEFT_OUT = pattern(r"<!--.*?-->|</?(?:base|meta|link)\b[^>]*>", re.DOTALL | re.IGNORECASE)
_HALF_QUOTED = r"<{name}\s[^<>]*=\s*([\"'])(?:(?!\1)[^<>])*>"
"""A tag that ends before the quotation mark in it is closed."""
_UNSEEN = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]?")
"""What browsers show nothing or � for, and what turns letters round."""
_SHOWN_AS_IT_IS = pattern(r"<!--|<(?:pre|code|kbd|samp|script|style|textarea)\b", re.IGNORECASE)
_MARKDOWN = pattern(r"(\*\*[^\s*<>][^*<>\n]{0,60}\*\*|!?\[[^\[\]<>\n]{1,60}\]\([^()\s<>]{1,120}\))")
_COMMENT_OPENS = pattern(r"<!--(?!.*?-->)", re.DOTALL)


def without_notes(html: str) -> str:
    """``html`` without an author's comments, and without tags that would act on the whole page."""
    return _LEFT_OUT.sub("", html)


def flaws(pieces: Iterable[str], running_text: str, places: Places, file: str) -> Iterator[Problem]:
    """Tags without their counterparts, comments without an end, signs and elements that are nothing."""
    tags = _Tags()
    for piece in pieces:
        if piece.startswith("&"):
            near = "" if unescape(piece) != piece else nearest(piece[1:-1], _ENTITIES)
            if near:
                where = Location(file, places.of_text(piece))
                yield warning("entity-unknown", where, near=f"&{near};", text=piece)
            elif piece.startswith("&#") and _UNSEEN.fullmatch(unescape(piece)):
                where = Location(file, places.of_text(piece))
                yield warning("entity-unseen", where, text=piece)
            continue
        if "**" in piece or "](" in piece:
            yield from _markdown_within(piece, places, file)
        tags.feed(piece)
        tags.close()
        tags.reset()
    for name in dict.fromkeys(tags.inert):
        yield warning("inert-element", Location(file, _line(f"<{name}", places)), name=name)
    for name in dict.fromkeys(tags.open):
        yield warning("tag-unclosed", Location(file, _line(f"<{name}", places)), name=name)
    for name in dict.fromkeys(tags.unopened):
        where = Location(file, _line(f"</{name}", places))
        if half := places.spelt(_HALF_QUOTED.format(name=re.escape(name))):
            yield warning("tag-half-quoted", where, tag=half[0], sign=half[1])
        else:
            yield warning("tag-unopened", where, name=name)
    if _COMMENT_OPENS.search(running_text):
        yield warning("comment-unclosed", Location(file, places.of_text("<!--")))


def _markdown_within(piece: str, places: Places, file: str) -> Iterator[Problem]:
    """A warning for the first of what would be Markdown elsewhere; code shows it as it is."""
    found = _MARKDOWN.search(piece)
    if found and not _SHOWN_AS_IT_IS.search(piece):
        where = Location(file, places.of_text(found[1]))
        yield warning("markdown-in-html", where, text=found[1])


def _line(tag: str, places: Places) -> int:
    """Where a tag stands, which some write in capitals, or in both."""
    spelt = places.spelt(re.escape(tag))
    return places.of_text(tag) or places.of_text(spelt[0] if spelt else "")


class _Tags(HTMLParser):
    """Counts the tags of pieces of HTML, one piece after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.unopened: list[str] = []
        self.inert: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _INERT and not (tag == "script" and dict(attrs).get("src")):
            self.inert.append(tag)
        if tag not in _VOID and tag not in _MAY_STAY_OPEN:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """``<![…``, which HTML does not know, and at which the library would give up."""
        return self.parse_bogus_comment(i)

    def handle_pi(self, data: str) -> None:
        self.inert.append(f"?{data.split()[0].rstrip('?')}" if data.strip("? ") else "?")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            del self.open[len(self.open) - 1 - self.open[::-1].index(tag)]
        elif tag not in _VOID and tag not in _MAY_STAY_OPEN - {"html", "body"}:
            self.unopened.append(tag)
