"""Headings: their ids by the page's language, and their levels below the page's own title."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor

from generator.content.body import Heading
from generator.content.markdown.source import Places
from generator.patterns import pattern
from generator.problems import Location, Problem, warning
from generator.text import slug

TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HEADING = pattern(r"^ {0,3}(#{1,6})(?: +([^\n]*))?$", re.MULTILINE)
_WORD = pattern(r"\w+")


class HashHeadings(BlockProcessor):
    """``## Text``: the space is needed, so that ``#handmade`` stays what it is."""

    def test(self, parent: Element, block: str) -> bool:
        return "#" in block and bool(_HEADING.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        position = 0
        for found in _HEADING.finditer(block):
            if before := block[position : found.start()].strip("\n"):
                self.parser.parseBlocks(parent, [before])
            if text := _without_closing_signs((found[2] or "").strip()):
                SubElement(parent, f"h{len(found[1])}").text = text
            position = found.end()
        if after := block[position:].lstrip("\n"):
            blocks.insert(0, after)


def _without_closing_signs(text: str) -> str:
    head = text.rstrip("#")
    return head.rstrip() if not head or head.endswith(" ") else text


def move_below_title(headings: list[Element]) -> bool:
    """Make room for the page's title, its only h1; whether that was needed."""
    if not any(each.tag == "h1" for each in headings):
        return False
    for each in headings:
        each.tag = TAGS[min(TAGS.index(each.tag) + 1, 5)]
    return True


def name_headings(
    headings: list[Element], language: str, readable: Callable[[Element], str]
) -> tuple[Heading, ...]:
    """Give each heading an id of its own, as its author said it or from its words."""
    own = {each.get("id", "") for each in headings}
    names = _Names(own)
    named: list[Heading] = []
    for each in headings:
        text = readable(each)
        said = each.get("id")
        chosen = names.take(said or slug(text, language) or "section", said is not None)
        each.set("id", chosen)
        named.append(Heading(int(each.tag[1]), chosen, text))
    return tuple(named)


class _Names:
    """Hands out each name once: to who said it first, then with numbers."""

    def __init__(self, said: set[str]) -> None:
        self._said = said
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, wanted: str, said: bool) -> str:
        chosen = wanted
        while chosen in self._taken or (chosen in self._said and not (said and chosen == wanted)):
            number = self._next[wanted] = self._next.get(wanted, 1) + 1
            chosen = f"{wanted}-{number}"
        self._taken.add(chosen)
        return chosen


def skipped_levels(
    headings: tuple[Heading, ...], moved: bool, places: Places, file: str
) -> list[Problem]:
    """A warning for each heading more than one level below the one before; the title is level 1."""
    problems: list[Problem] = []
    above = 1
    for each in headings:
        if each.level > above + 1:
            line = places.of_heading(each.level - moved, _WORD.findall(each.text))
            problems.append(
                warning(
                    "heading-skipped",
                    Location(file, line),
                    text=each.text,
                    level=each.level - moved,
                    expected=above + 1 - moved,
                    signs="#" * (above + 1 - moved),
                )
            )
        above = each.level
    return problems
