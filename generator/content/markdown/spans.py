"""What stands inside a line: stress, links, code.  Done as Python-Markdown does it, only faster.

The order in which texts are looked at and patterns are tried is the library's, as is what the
patterns do: a pattern may find what another one has left.  What it finds is put by, a mark in its
place, and put back once the whole text has been looked at.  Unlike the library this leaves texts
alone in which nothing can be found, and tries only those patterns whose sign occurs.
"""

import re
from collections import deque
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import (
    INLINE_PLACEHOLDER,
    INLINE_PLACEHOLDER_PREFIX,
    AtomicString,
    Registry,
)

from generator.content.markdown.signs import INLINE, Needed
from generator.patterns import pattern
from generator.values import dataclass

_MARK = pattern(re.escape(INLINE_PLACEHOLDER).replace("%s", "([0-9]+)"))

Patterns = tuple[InlineProcessor, ...]
Tags = tuple[str, ...]
"""The tags around a text, the outermost first."""


@dataclass(slots=True)
class _Split:
    """A text in parts: what stands before its first element, and its elements with their tails."""

    text: str
    elements: list[Element]

    def add(self, text: str) -> None:
        if self.elements:
            self.elements[-1].tail = (self.elements[-1].tail or "") + text
        else:
            self.text += text


class Spans(Treeprocessor):
    """Finds what stands inside the lines of a tree."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        # Patterns look here for what was put by in a text of which they take a part.
        self.stashed_nodes: dict[str, Element | str] = {}
        patterns = cast("Registry[InlineProcessor]", md.inlinePatterns)  # none of the older kind
        self._needed = Needed(patterns, INLINE)

    def run(self, root: Element) -> None:
        """Look at every text below ``root``, breadth first."""
        self.stashed_nodes.clear()
        waiting: deque[tuple[Element, Tags]] = deque([(root, ())])
        while waiting:
            element, above = waiting.popleft()
            self._look_into(element, (*above, element.tag.lower()), waiting)

    def _look_into(
        self, element: Element, tags: Tags, waiting: deque[tuple[Element, Tags]]
    ) -> None:
        found: list[tuple[Element, list[Element]]] = []
        for child in element:  # those that a tail turns into stand behind it and are met next
            if child.text and not isinstance(child.text, AtomicString):
                inside = (*tags, child.tag.lower())
                elements = self._in_text(child, inside)
                waiting.extend((each, inside) for each in elements)
                found.append((child, elements))
            if child.tail:
                self._in_tail(child, element, tags)
            if len(child):
                waiting.append((child, tags))
        for child, elements in found:
            child[0:0] = elements

    def _in_text(self, child: Element, tags: Tags) -> list[Element]:
        marked = self._marked(child.text or "", tags)
        if INLINE_PLACEHOLDER_PREFIX not in marked:
            child.text = marked
            return []
        split = self._split(marked)
        child.text = split.text or None
        return split.elements

    def _in_tail(self, child: Element, parent: Element, tags: Tags) -> None:
        marked = self._marked(child.tail or "", tags)
        if INLINE_PLACEHOLDER_PREFIX not in marked:
            child.tail = marked
            return
        split = self._split(marked)
        child.tail = split.text or None
        place = list(parent).index(child) + 1
        parent[place:place] = split.elements

    # --- finding ---------------------------------------------------------------------------------

    def _marked(self, text: str, tags: Tags) -> str:
        """``text`` with a mark for each thing found."""
        if isinstance(text, AtomicString):
            return text
        return self._tried(text, self._needed.for_text(text), 0, tags)

    def _tried(self, text: str, patterns: Patterns, first: int, tags: Tags) -> str:
        for number in range(first, len(patterns)):
            excluded = patterns[number].ANCESTOR_EXCLUDES
            if not excluded or not any(each.lower() in tags for each in excluded):
                text = self._all_of(text, patterns, number, tags)
        return text

    def _all_of(self, text: str, patterns: Patterns, number: int, tags: Tags) -> str:
        """``text`` with a mark for each thing that one of the patterns finds."""
        tried = patterns[number]
        expression = tried.getCompiledRegExp()
        position = 0
        while True:
            for match in expression.finditer(text, position):
                node, start, end = tried.handleMatch(match, text)
                if start is not None and end is not None:
                    break
            else:
                return text
            if node is None:  # seen, and to be left as it is
                position = end
                continue
            if not isinstance(node, str):
                self._look_within(node, patterns, number, tags)
            mark = self._put_by(node)
            text = f"{text[:start]}{mark}{text[end:]}"
            position = start + len(mark)

    def _look_within(self, node: Element, patterns: Patterns, number: int, tags: Tags) -> None:
        """Look at the texts of what was found; what it was found by is tried on tails only."""
        if isinstance(node.text, AtomicString):
            return
        for each in (node, *node):
            if each.text and not isinstance(each.text, AtomicString):
                inside = (*tags, each.tag.lower())
                each.text = self._tried(each.text, patterns, number + 1, inside)
            if each.tail and not isinstance(each.tail, AtomicString):
                each.tail = self._tried(each.tail, patterns, number, tags)

    def _put_by(self, node: Element | str) -> str:
        number = f"{len(self.stashed_nodes):04}"
        self.stashed_nodes[number] = node
        return INLINE_PLACEHOLDER % number

    # --- putting back ----------------------------------------------------------------------------

    def _split(self, marked: str) -> _Split:
        """``marked`` with what was put by in its place."""
        split = _Split("", [])
        position = 0
        for mark in _MARK.finditer(marked):
            node = self.stashed_nodes.get(mark[1])
            if node is None:  # no mark of ours
                continue
            split.add(marked[position : mark.start()])
            position = mark.end()
            if isinstance(node, str):
                split.add(node)
            else:
                self._fill(node)
                split.elements.append(node)
        split.add(marked[position:])
        return split

    def _fill(self, node: Element) -> None:
        for each in (node, *node):
            if each.tail and INLINE_PLACEHOLDER_PREFIX in each.tail:
                split = self._split(each.tail)
                each.tail = split.text or None
                place = 0 if each is node else list(node).index(each) + 1
                node[place:place] = split.elements
            if each.text and INLINE_PLACEHOLDER_PREFIX in each.text:
                split = self._split(each.text)
                each.text = split.text or None
                each[0:0] = split.elements
