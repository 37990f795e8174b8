"""The text of an HTML mail, line by line as a reader would see it.

Only words are taken: nothing is followed, loaded or executed.  The work grows with the length of
the text alone, whatever a stranger puts into it; the standard library's parser gives no such promise.
"""

import html
from collections.abc import Iterator

from generator.patterns import pattern

_RAW = frozenset(("script", "style", "title"))
_UNSEEN = frozenset(("template", "noscript", "object", "svg"))
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
        ),
        *(
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "head",
            "header",
            "hr",
            "html",
        ),
        *("h1", "h2", "h3", "h4", "h5", "h6", "li", "main", "nav", "ol", "p", "pre", "section"),
        *("summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    )
)
_CELLS = frozenset(("td", "th"))
_START = pattern("<(?=[a-zA-Z/!?])")
_NAME = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_QUOTE_OR_END = pattern("[>\"']")
_WHITE = pattern("[ \t\n\r\f]+")


def reduced(text: str) -> str:
    """The words of HTML; a line for each block, break or row, cells apart by a space."""
    page = _Page()
    for name, words in _pieces(text):
        if name:
            page.tag(name)
        else:
            page.say(_unescaped(words))
    return page.text()


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Tags by their names (``p``, ``/p``), and the words between them."""
    at, lower = 0, text.lower()
    while at < len(text):
        begun = _START.search(text, at)
        start = begun.start() if begun else len(text)
        if start > at:
            yield "", text[at:start]
        found = _NAME.match(text, start)
        at = _end(text, start, found is not None)
        if found:
            name = found[2].lower()
            yield found[1] + name, ""
            if name in _RAW and not found[1]:
                close = lower.find(f"</{name}", at)
                at = len(text) if close < 0 else close


def _end(text: str, start: int, named: bool) -> int:
    """Where the tag or the remark that begins at ``start`` ends."""
    if text.startswith("<!--", start):
        return _past(text, "-->", start + 4)
    return _end_of_tag(text, start) if named else _past(text, ">", start)


def _past(text: str, mark: str, start: int) -> int:
    """Behind the next ``mark``; as browsers do, what never ends swallows the rest."""
    found = text.find(mark, start)
    return len(text) if found < 0 else found + len(mark)


def _end_of_tag(text: str, start: int) -> int:
    """Behind the ``>`` that stands in no quotes."""
    at = start
    while found := _QUOTE_OR_END.search(text, at):
        if found[0] == ">":
            return found.end()
        closing = text.find(found[0], found.end())
        if closing < 0:
            return _past(text, ">", found.end())
        at = closing + 1
    return len(text)


def _unescaped(words: str) -> str:
    try:
        return html.unescape(words)
    except ValueError:  # the number of a sign with thousands of digits
        return words


class _Page:
    """What is seen so far: lines, and whether what comes is seen at all."""

    def __init__(self) -> None:
        self._lines: list[list[str]] = [[]]
        self._unseen = 0
        self._kept = 0

    def text(self) -> str:
        """The lines, without the spaces around them."""
        return "\n".join("".join(pieces).strip(" ") for pieces in self._lines)

    def tag(self, name: str) -> None:
        """A tag begins or ends a line, a cell, or what is not seen."""
        kind, step = name.removeprefix("/"), -1 if name.startswith("/") else 1
        if kind == "br":
            self._lines.append([])
        elif kind in _BLOCKS:
            self._begin_line()
        elif kind in _CELLS and step > 0:
            self._lines[-1].append(" ")
        if kind in _UNSEEN:
            self._unseen = max(self._unseen + step, 0)
        if kind == "pre":
            self._kept = max(self._kept + step, 0)

    def say(self, words: str) -> None:
        """Words; line ends among them count only where the author's own lines are kept."""
        if self._unseen:
            return
        if not self._kept:
            self._lines[-1].append(_WHITE.sub(" ", words))
            return
        first, *more = words.replace("\r\n", "\n").split("\n")
        self._lines[-1].append(first)
        self._lines.extend([each] for each in more)

    def _begin_line(self) -> None:
        if any(piece.strip() for piece in self._lines[-1]):
            self._lines.append([])
