"""Code and blocks that were taken out stand for themselves, also within lines of a paragraph."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor

from generator.patterns import pattern

_MARK = pattern("^ *(\x02wzxhzdk:[0-9]+\x03) *$", re.MULTILINE)


class Standalone(BlockProcessor):
    """A line that holds nothing but the mark of a piece taken out ends the paragraph before it."""

    def test(self, parent: Element, block: str) -> bool:
        return "\x02" in block and bool(_MARK.search(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        position = 0
        for mark in _MARK.finditer(block):
            if before := block[position : mark.start()].strip("\n"):
                self.parser.parseBlocks(parent, [before])
            SubElement(parent, "p").text = mark[1]
            position = mark.end()
        if after := block[position:].lstrip("\n"):
            blocks.insert(0, after)
