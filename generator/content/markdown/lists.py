"""Lists as people type them: nested by two spaces or by four, right after a line of text too.

Python-Markdown's own lists know only four spaces.  These follow CommonMark where people expect
it and are more patient where they do not: an item is a child if it stands two spaces deeper than
its parent, whatever the parent's marker.  Code in an item stands eight spaces deep where the
item's text stands four deep, as ever.
"""

import re
from dataclasses import field
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor

from generator.patterns import pattern
from generator.values import dataclass

DEEPEST = 50
"""No person nests lists or quotes deeper; text that does is made to hang us."""

_MARKER = pattern(r"( *)([-+*]|\d{1,9}[.)])(?: +(.*)|)$")
_CANDIDATE = pattern(r" {0,3}(?:[-+*]|\d{1,9}[.)])(?: |$)")
_RULE = pattern(r" {0,3}([-*_])(?: *\1){2,} *$")
_NO_LAZY_LINE = pattern(r" {0,3}(?:#{1,6} |>|\x02wzxhzdk:[0-9]+\x03$)")
_MONTH = pattern(
    r"(?:J[aä]nn?er|Januar|Feber|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
    r"|November|Dezember|januar|februar|marts?|april|maj|mai|juni|juli|august|september"
    r"|oktober|november|desember|december)\b"
)


_SEEN_AHEAD = 100


class TooNested(RecursionError):
    """A list stands deeper in lists than any person would put it."""


@dataclass(slots=True)
class _Item:
    indent: int
    text: int  # the column where the text after the marker begins
    lines: list[str]
    inner: list[int] = field(default_factory=list)  # the lines deeper than the marker


@dataclass(slots=True)
class _List:
    kind: str
    start: int
    items: list[_Item] = field(default_factory=list)
    loose: bool = False


def _kind(marker: str) -> str:
    return marker if len(marker) == 1 else marker[-1]


def _marker(line: str) -> re.Match[str] | None:
    found = _MARKER.match(line)
    return None if found is None or _RULE.match(line) else found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


class ListProcessor(BlockProcessor):
    """Turns the lines of a list, and all that belongs to its items, into elements."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self._depth = 0

    def reset(self) -> None:
        """Forget a text that was left half read."""
        self._depth = 0

    def test(self, parent: Element, block: str) -> bool:
        return any(map(_CANDIDATE.match, block.split("\n")))  # quicker than ^ at every letter

    def run(self, parent: Element, blocks: list[str]) -> bool:
        lines = blocks[0].split("\n")
        start = self._start(parent, lines, blocks)
        if start is None:
            return False
        if start:
            blocks[:1] = ["\n".join(lines[:start]), "\n".join(lines[start:])]
            self.parser.parseBlocks(parent, [blocks.pop(0)])
        self._build(parent, self._gather(blocks))
        return True

    def _start(self, parent: Element, lines: list[str], blocks: list[str]) -> int | None:
        for number, line in enumerate(lines):
            found = _marker(line)
            if found and len(found[1]) < 4 and self._begins(parent, found, number, lines, blocks):
                return number
        return None

    def _begins(
        self,
        parent: Element,
        found: re.Match[str],
        number: int,
        lines: list[str],
        blocks: list[str],
    ) -> bool:
        """A number begins a list if it is 1, or if the next line counts on, or it counts on itself.

        "2026. Ein Jahr", "24. Dezember geschlossen" and a lone "1. Mai" are text.
        """
        if not found[3] and number:
            return False
        if len(found[2]) == 1:
            return True
        value = int(found[2][:-1])
        if value > 1 and number:
            return False
        if self._counts_on(
            found,
            value + 1,
            lines[number + 1 : number + 1 + _SEEN_AHEAD],
            blocks[1 : 1 + _SEEN_AHEAD],
        ):
            return True
        if _MONTH.match(found[3] or ""):
            return False
        return value <= 1 or _continues(parent, value)

    def _counts_on(
        self, found: re.Match[str], following: int, lines: list[str], blocks: list[str]
    ) -> bool:
        sibling = re.compile(rf" {{0,{len(found[1]) + 1}}}{following}{re.escape(found[2][-1])} ")
        if any(sibling.match(line) for line in lines):
            return True
        for block in blocks:
            if sibling.match(block.lstrip("\n")):
                return True
            if block.strip() and not block.lstrip("\n").startswith("  "):
                return False
        return False

    def _gather(self, blocks: list[str]) -> _List:
        """Takes the blocks of one list off ``blocks``; what follows the list stays there."""
        first = _marker(blocks[0].split("\n")[0])
        if first is None:
            raise AssertionError("a list begins with a marker")
        kind = _kind(first[2])
        gathered = _List(kind, int(first[2][:-1]) if kind in ".)" else 1)
        blank = 0
        while blocks:
            lines = blocks[0].split("\n")
            taken = _take(gathered, lines, blank)
            if taken < len(lines):
                blocks[0] = "\n".join(lines[taken:])
                break
            blocks.pop(0)
            blank = 1
        return gathered

    def _build(self, parent: Element, gathered: _List) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise TooNested
        element = self._element(parent, gathered)
        self.parser.state.set("item" if gathered.loose else "list")
        for item in gathered.items:
            self.parser.parseChunk(SubElement(element, "li"), _content(item))
        self.parser.state.reset()
        self._depth -= 1

    def _element(self, parent: Element, gathered: _List) -> Element:
        tag = "ol" if gathered.kind in ".)" else "ul"
        sibling = self.lastChild(parent)
        if sibling is not None and sibling.tag == tag and self.parser.state.isstate("detabbed"):
            return sibling  # a definition hands its list over piece by piece
        element = SubElement(parent, tag)
        if tag == "ol" and gathered.start != 1:
            element.set("start", str(gathered.start))
        return element


def _continues(parent: Element, value: int) -> bool:
    for child in reversed(parent):
        if child.tag == "ol":
            return int(child.get("start", "1")) + len(child) == value
    return False


def _take(gathered: _List, lines: list[str], blank: int) -> int:
    """Adds the lines that belong to the list; how many they are, blank ones at the end included."""
    for number, line in enumerate(lines):
        if not line.strip():
            blank += 1
        elif _add(gathered, line, blank):
            blank = 0
        else:
            return number
    return len(lines)


def _add(gathered: _List, line: str, blank: int) -> bool:
    item = gathered.items[-1] if gathered.items else None
    indent = _indent(line)
    if item is None or indent <= item.indent + 1:
        found = _marker(line)
        if found and _kind(found[2]) == gathered.kind:
            gathered.loose |= bool(blank and item)
            gathered.items.append(_Item(indent, indent + len(found[2]) + 1, [found[3] or ""]))
            return True
        if item is None or blank or (found and _interrupts(found)) or _ends_item(line):
            return False
        item.lines.append(line)
        return True
    if blank:
        gathered.loose |= _loosens(item, line)
        item.lines += [""] * blank
    item.inner.append(len(item.lines))
    item.lines.append(line)
    return True


def _interrupts(found: re.Match[str]) -> bool:
    return bool(found[3]) and found[2] in ("-", "+", "*", "1.", "1)")


def _ends_item(line: str) -> bool:
    return bool(_NO_LAZY_LINE.match(line) or _RULE.match(line))


def _loosens(item: _Item, line: str) -> bool:
    """A blank line between the item's own paragraphs loosens its list; one in an inner list not."""
    inner = [each for each in item.inner if _marker(item.lines[each])]
    if _marker(line):
        return not inner
    return not inner or _indent(line) <= _indent(item.lines[inner[0]]) + 1


def _content(item: _Item) -> str:
    """The item's lines with its own indentation taken off: as deep as they stand, at most four."""
    if not item.inner:
        return "\n".join(item.lines)
    least = min(_indent(item.lines[each]) for each in item.inner)
    width = min(max(least, item.indent + 2), item.indent + 4)
    if _is_code(item, least):
        width = item.text
    inner = set(item.inner)
    return "\n".join(
        line[width:] if number in inner else line for number, line in enumerate(item.lines)
    )


def _is_code(item: _Item, least: int) -> bool:
    """Only code stands four deeper than the item's text, after a blank line, and is no list."""
    first = item.inner[0]
    alone = not item.lines[first - 1] and not _marker(item.lines[first])
    return alone and item.text + 4 <= least < item.indent + 8
