"""One walk over the tree that Markdown made, which turns it into what the site needs.

Links and pictures become places, pictures that stand alone become figures, ``[ ]`` a box, and the
running text is gathered, so that its typography can be set across the borders of the markup.
"""

import re
from html import unescape
from typing import cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.util import AtomicString

from generator.content.markdown.headings import TAGS
from generator.content.markdown.quotes import (
    BARE_LINK,
    BLOCK,
    BREAK,
    JOIN,
    MARKS,
    OPAQUE,
    STASHED,
    set_type,
)
from generator.content.markdown.raw import is_inert
from generator.content.markdown.targets import Targets
from generator.patterns import pattern
from generator.text import plain

_INLINE = frozenset(
    {
        "a",
        "abbr",
        "br",
        "code",
        "del",
        "em",
        "img",
        "input",
        "label",
        "span",
        "strong",
        "sub",
        "sup",
    }
)
_TASK = pattern(r"\s*\[([ xX])\](?:\s+|$)")
_ESCAPED = pattern("\x02([0-9]+)\x03")


class Elements:
    """Walks one tree once; what it gathers on the way stands in its attributes."""

    def __init__(self, md: Markdown, language: str, targets: Targets) -> None:
        self.headings: list[Element] = []
        self.inert: list[str] = []
        self.running_text = ""
        self._stashed = cast(list[str], md.htmlStash.rawHtmlBlocks)
        self._language = language
        self._targets = targets
        self._bare_links: list[Element] = []
        self._picture_paragraphs: list[Element] = []
        self._slots: list[tuple[Element, bool]] = []
        self._pieces: list[str] = []
        self._marks = ""

    def finish(self, root: Element) -> None:
        """Walk over ``root`` and set its typography."""
        for child in root:
            self._walk(child, root)
        typed = JOIN.join([*self._pieces, self._marks])
        self.running_text = set_type(typed, self._language, self._stashed, self._demote)
        if self.running_text is not typed:
            self._put_back()
        for paragraph in self._picture_paragraphs:
            self._frame_pictures(paragraph)

    def _put_back(self) -> None:
        for (element, is_tail), piece in zip(
            self._slots, self.running_text.split(JOIN), strict=False
        ):
            if is_tail:
                element.tail = piece.lstrip(MARKS)
            else:
                element.text = piece.lstrip(MARKS)

    def _demote(self, number: int) -> None:
        """A bare address inside HTML that is a link or code already is only text there."""
        link = self._bare_links[number]
        link.tag = "span"
        del link.attrib["href"]

    def _walk(self, element: Element, parent: Element) -> None:
        tag = element.tag
        if element.attrib:
            self._clean(element)
        if tag not in _INLINE:
            self._marks += BLOCK
            if tag == "li":
                _make_task(element, parent)
            elif tag in TAGS:
                self.headings.append(element)
        if tag in ("code", "pre"):
            self._hide_code(element)
        else:
            self._gather(element, False)
            for child in element:
                self._walk(child, element)
                if child.tail:
                    self._gather(child, True)
            self._finish(element, tag)
        if tag not in _INLINE:
            self._marks += BLOCK

    def _finish(self, element: Element, tag: str) -> None:
        if tag == "a":
            self._link(element)
        elif tag == "img":
            self._picture(element)
        elif tag == "br":
            self._marks += BREAK
        elif tag == "p":
            self._note_pictures(element)

    def _gather(self, element: Element, is_tail: bool) -> None:
        text = element.tail if is_tail else element.text
        if not text:
            return
        if isinstance(text, AtomicString):
            self._marks += OPAQUE
            return
        self._slots.append((element, is_tail))
        self._pieces.append(self._marks + text)
        self._marks = ""

    def _hide_code(self, element: Element) -> None:
        """Code is nothing to the text around it, and no quote in it may pass for an attribute's."""
        for each in element.iter("code"):
            if each.text and '"' in each.text:
                each.text = AtomicString(each.text.replace('"', "&quot;"))
        self._marks += OPAQUE

    def _clean(self, element: Element) -> None:
        for name, value in list(element.attrib.items()):
            if is_inert(name):
                del element.attrib[name]
                self.inert.append(name.lower())
            elif name == "align":
                del element.attrib[name]
                _add_class(element, f"align-{value}")
            elif value is None:
                element.set(name, "")

    def _link(self, element: Element) -> None:
        if BARE_LINK in element.attrib:
            del element.attrib[BARE_LINK]
            self._bare_links.append(element)
            self._targets.bare(element.get("href", ""))
            self._marks += BARE_LINK
        elif element.get("class") != "footnote-back" and "href" in element.attrib:
            typed = _unescaped(element.get("href", ""))
            element.set("href", self._targets.link(typed))
            if not len(element) and not (element.text or "").strip():
                self._targets.wordless(typed)

    def _picture(self, element: Element) -> None:
        self._marks += OPAQUE
        typed = _unescaped(element.get("src", ""))
        alt, title = self._text(element.get("alt", "")), self._text(element.get("title", ""))
        element.set("src", self._targets.picture(typed, alt, title))

    def _note_pictures(self, paragraph: Element) -> None:
        if not len(paragraph) or (paragraph.text and not paragraph.text.isspace()):
            return
        if all(_is_picture(each) for each in paragraph):
            self._picture_paragraphs.append(paragraph)

    def _frame_pictures(self, paragraph: Element) -> None:
        """A paragraph of nothing but pictures is one figure, or a row of them."""
        if len(paragraph) == 1:
            self._frame(paragraph, paragraph[0])
            return
        paragraph.tag = "div"
        _add_class(paragraph, "pictures")
        for number, child in enumerate(list(paragraph)):
            figure = Element("figure")
            paragraph[number] = figure
            child.tail = None
            figure.append(child)
            self._frame(figure, child)

    def _frame(self, figure: Element, child: Element) -> None:
        figure.tag = "figure"
        _add_class(figure, "picture")
        picture = child if child.tag == "img" else child[0]
        child.tail = None
        if title := self._text(picture.attrib.pop("title", "")):
            caption = SubElement(figure, "figcaption")
            caption.text = AtomicString(set_type(title, self._language, [], self._demote))

    def readable(self, element: Element) -> str:
        """The text of an element as a reader reads it, without the numbers of its footnotes."""
        return self._text("".join(_texts(element)))

    def _text(self, marked: str) -> str:
        if "\x02" in marked:
            marked = STASHED.sub(self._stashed_text, _unescaped(marked))
        return " ".join(unescape(marked).split())

    def _stashed_text(self, found: re.Match[str]) -> str:
        return plain(self._stashed[int(found[1])])


def _texts(element: Element) -> list[str]:
    texts = [element.text or ""]
    for child in element:
        if child.get("class") != "footnote-ref":
            texts += _texts(child)
        texts.append(child.tail or "")
    return texts


def _unescaped(marked: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1])), marked) if "\x02" in marked else marked


def _add_class(element: Element, name: str) -> None:
    own = element.get("class")
    element.set("class", f"{name} {own}" if own else name)


def _is_picture(element: Element) -> bool:
    if element.tail and not element.tail.isspace():
        return False
    if element.tag == "a" and len(element) == 1 and not element.text:
        return element[0].tag == "img" and not element[0].tail
    return element.tag == "img"


def _make_task(item: Element, parent: Element) -> None:
    """``[x] done``: a box that the reader cannot change, labelled by the item's own text."""
    holder = item[0] if len(item) and item[0].tag == "p" and not item.text else item
    box = _TASK.match(holder.text or "")
    if not box:
        return
    label = Element("label")
    checkbox = SubElement(label, "input", {"type": "checkbox", "disabled": "disabled"})
    if box[1] != " ":
        checkbox.set("checked", "checked")
    checkbox.tail = f" {(holder.text or '')[box.end() :]}"
    for child in list(holder):
        if child.tag not in _INLINE:
            break
        holder.remove(child)
        label.append(child)
    holder.text = None
    holder.insert(0, label)
    _add_class(item, "task")
    if "tasks" not in parent.get("class", ""):
        _add_class(parent, "tasks")
