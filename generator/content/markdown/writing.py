"""The tree that Markdown made, written as HTML.

It is what Python-Markdown's ``prettify`` and serializer make of it, in one walk and for what can stand
in a tree of ours: no comments, no namespaces, no scripts, as HTML that authors type is put by.
"""

import re
from collections.abc import Callable
from xml.etree.ElementTree import HTML_EMPTY, Element

from markdown.util import BLOCK_LEVEL_ELEMENTS, AtomicString

from generator.patterns import pattern

_BLOCKS = frozenset(BLOCK_LEVEL_ELEMENTS)
_BOOLEAN = frozenset(
    [
        "allowfullscreen",
        "async",
        "autofocus",
        "autoplay",
        "checked",
        "controls",
        "default",
        "defer",
        "disabled",
        "formnovalidate",
        "hidden",
        "inert",
        "ismap",
        "itemscope",
        "loop",
        "multiple",
        "muted",
        "nomodule",
        "novalidate",
        "open",
        "playsinline",
        "readonly",
        "required",
        "reversed",
        "selected",
    ]
)
"""Attributes that say yes by being there (HTML, attributes index)."""
_BARE_AMPERSAND = pattern(r"&(?!(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);)", re.IGNORECASE)


def html_of(root: Element) -> str:
    """``root`` as HTML, each of the blocks in it on a line of its own."""
    pieces: list[str] = []
    _write(root, pieces.append, True)
    return "".join(pieces)


def _write(element: Element, write: Callable[[str], None], is_own_line: bool) -> None:
    tag, text, tail = element.tag, element.text, element.tail
    write(f"<{tag}{_attributes(element)}>" if element.attrib else f"<{tag}>")
    holds_lines = is_own_line and tag != "pre"
    if len(element) and holds_lines and element[0].tag in _BLOCKS and _is_blank(text):
        text = "\n"
    elif tag == "pre":
        _end_code(element)
    if text:
        write(_escaped(text))
    for child in element:
        _write(child, write, holds_lines and child.tag in _BLOCKS)
    if tag not in HTML_EMPTY:
        write(f"</{tag}>")
    if is_own_line and _is_blank(tail):
        write("\n")
    elif tag == "br":
        write("\n" if _is_blank(tail) else f"\n{_escaped(tail or '')}")
    elif tail:
        write(_escaped(tail))


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()


def _end_code(block: Element) -> None:
    """Code that stands alone in its block ends with its last line."""
    if len(block) and block[0].tag == "code" and not len(block[0]) and block[0].text is not None:
        block[0].text = AtomicString(block[0].text.rstrip() + "\n")


def _attributes(element: Element) -> str:
    return "".join(
        f" {name}" if name == value and name in _BOOLEAN else f' {name}="{_escaped_value(value)}"'
        for name, value in sorted(element.attrib.items())
    )


def _escaped_value(value: str) -> str:
    value = _escaped(value)
    return value.replace('"', "&quot;") if '"' in value else value


def _escaped(text: str) -> str:
    if "&" in text:
        text = _BARE_AMPERSAND.sub("&amp;", text)
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text
