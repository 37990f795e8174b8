"""Fenced code, taken out of the text before anything else looks at it.

A fence may stand in a list item or a quote, as people type it there.  One that is never closed
runs to the end of the text, and its author is told.
"""

import re

from generator.patterns import pattern
from generator.values import dataclass

_OPENING = pattern(
    r"(?P<quote>(?: {0,3}> ?)*)(?P<indent> *)(?P<fence>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)$"
)
_MARKER = pattern(r"(?P<indent> *)(?:[-+*]|\d{1,9}[.)]) ")
_LANGUAGE = pattern(r"\s*\{?\s*[.]?([\w+#.-]+)")
_DEEPEST_IN_ITEM = 7


@dataclass(frozen=True, slots=True)
class Fence:
    """Code between fences; ``first`` and ``last`` are its lines counted from 0, fences included."""

    first: int
    last: int
    quote: str
    indent: int
    language: str
    code: str
    closed: bool

    def html(self) -> str:
        """The code as HTML, no quote left in it that could pass for a place of the site."""
        named = f' class="language-{_escaped(self.language)}"' if self.language else ""
        return f"<pre><code{named}>{_escaped(self.code)}</code></pre>"


def _escaped(code: str) -> str:
    code = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return code.replace('"', "&quot;")


class Items:
    """How deep the list items are at a line: four spaces are code only where no item wants them."""

    def __init__(self) -> None:
        self._indent: int | None = None
        self._blank = True

    def pass_line(self, line: str) -> None:
        """Take note of a line that is no fence."""
        if not line.strip():
            self._blank = True
            return
        marker = _MARKER.match(line)
        if marker and (len(marker["indent"]) < 4 or self._indent is not None):
            self._indent = len(marker["indent"])
        elif self._blank and not line.startswith("  "):
            self._indent = None
        self._blank = False

    def allow(self, indent: int) -> bool:
        """Whether a line so indented is text of an item, or not deep enough for code."""
        return indent < 4 or (
            self._indent is not None and indent <= self._indent + _DEEPEST_IN_ITEM
        )


def fence_at(lines: list[str], number: int, items: Items) -> Fence | None:
    """The fenced code that begins at a line, if one does."""
    line = lines[number]
    if "```" not in line and "~~~" not in line:
        return None
    opening = _OPENING.match(line.expandtabs(4))
    if not opening or not items.allow(len(opening["indent"])):
        return None
    return _read(lines, number, opening)


def _read(lines: list[str], first: int, opening: re.Match[str]) -> Fence:
    quote, indent = opening["quote"], len(opening["indent"])
    sign = opening["fence"]
    closing = re.compile(rf" *{re.escape(sign[0])}{{{len(sign)},}}\s*$")
    language = _LANGUAGE.match(opening["info"])
    code: list[str] = []
    last, closed = first, False
    for last in range(first + 1, len(lines)):
        inner = _unquoted(lines[last], quote.count(">"))
        if inner is None:
            last -= 1
            break
        if closing.match(inner):
            closed = True
            break
        code.append(_outdented(inner, indent))
    text = "".join(f"{each}\n" for each in code)
    return Fence(first, last, quote, indent, language[1] if language else "", text, closed)


def _unquoted(line: str, depth: int) -> str | None:
    """The line without its ``>`` signs; None where the quote is over."""
    for _ in range(depth):
        head, sign, line = line.partition(">")
        if not sign or head.strip():
            return None
        line = line.removeprefix(" ")
    return line


def _outdented(line: str, indent: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, indent) :]
