"""Python-Markdown's own kinds of blocks, asked only where their signs stand.

A text in which one of them occurs has many other blocks; a look for one letter costs a tenth of what
their patterns do.
"""

from xml.etree.ElementTree import Element

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockQuoteProcessor, HRProcessor, SetextHeaderProcessor


class _Quotes(BlockQuoteProcessor):
    def test(self, parent: Element, block: str) -> bool:
        return ">" in block and super().test(parent, block)


class _Underlined(SetextHeaderProcessor):
    def test(self, parent: Element, block: str) -> bool:
        return "\n" in block and ("=" in block or "-" in block) and super().test(parent, block)


class _Rules(HRProcessor):
    def test(self, parent: Element, block: str) -> bool:
        return ("-" in block or "*" in block or "_" in block) and super().test(parent, block)


def register(parser: BlockParser) -> None:
    """Put them in the places of the library's."""
    parser.blockprocessors.register(_Underlined(parser), "setextheader", 60)
    parser.blockprocessors.register(_Rules(parser), "hr", 50)
    parser.blockprocessors.register(_Quotes(parser), "quote", 20)
