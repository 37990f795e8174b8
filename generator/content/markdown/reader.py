"""One configured Python-Markdown for one language, and the way of a text through it."""

import re
from string import punctuation
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import ListIndentProcessor
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.attr_list import AttrListExtension, AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.util import HTML_PLACEHOLDER

from generator.content.body import CODE, VALUE, Body
from generator.content.markdown import blocks, inline
from generator.content.markdown.directives import split, without_marks
from generator.content.markdown.elements import Elements
from generator.content.markdown.headings import (
    HashHeadings,
    move_below_title,
    name_headings,
    skipped_levels,
)
from generator.content.markdown.leftovers import (
    defined_twice,
    empty_blocks,
    leftovers,
    lost_cells,
    slips,
)
from generator.content.markdown.lists import ListProcessor
from generator.content.markdown.notes import Notes
from generator.content.markdown.raw import with_places
from generator.content.markdown.signs import BLOCK, Needed
from generator.content.markdown.source import Source, prepare
from generator.content.markdown.spans import Spans
from generator.content.markdown.standalone import Standalone
from generator.content.markdown.tables import Tables
from generator.content.markdown.targets import Targets
from generator.content.markdown.typed import flaws, without_notes
from generator.content.markdown.writing import html_of
from generator.content.words import telling_words
from generator.patterns import pattern
from generator.problems import Location, Problem, warning
from generator.text import plain

_NOT_READ_ALOUD = pattern(
    r'<sup class="footnote-ref".*?</sup>|<a [^>]*class="footnote-back".*?</a>'
)
_ONLY_MARK = pattern("\\s*\x02(?:wzxhzdk:|open|shut)[0-9]+\x03\\s*")


class _DefinitionIndent(ListIndentProcessor):
    """Indented text below a definition; lists look after their own."""

    ITEM_TYPES = ["dd"]  # noqa: RUF012  (Python-Markdown's own attribute)
    LIST_TYPES = ["dl"]  # noqa: RUF012


class _Attributes(AttrListTreeprocessor):
    """``{#id .class}``, but not ``{{ shop.deposit }}``."""

    _BRACES = r"\{(?!\{)\:?[ ]*([^\}\n ][^\n]*)\}"
    HEADER_RE = re.compile(rf"[ ]+{_BRACES}[ ]*$")  # type: ignore[misc]
    BLOCK_RE = re.compile(rf"\n[ ]*{_BRACES}[ ]*$")  # type: ignore[misc]
    INLINE_RE = re.compile(rf"^{_BRACES}")  # type: ignore[misc]


class Reader:
    """Reads the texts of one language, one after the other."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._abbreviations = AbbrExtension()
        self._md = Markdown(
            extensions=[
                DefListExtension(),
                AttrListExtension(),
                self._abbreviations,
            ],
            output_format="html",
        )
        self._md.ESCAPED_CHARS = list(punctuation)  # as CommonMark says: every sign may be escaped
        self._lists = ListProcessor(self._md.parser)
        self._tables = Tables(self._md)
        self._notes = Notes(self._md, language)
        inline.register(self._md)
        self._register()
        self._blocks = Needed(self._md.parser.blockprocessors, BLOCK)
        self._spans = Spans(self._md)
        self._md.treeprocessors.register(self._spans, "inline", 20)

    def _register(self) -> None:
        processors = self._md.parser.blockprocessors
        blocks.register(self._md.parser)
        for name in ("indent", "olist", "ulist"):
            processors.deregister(name)
        processors.register(_DefinitionIndent(self._md.parser), "defindent", 85)
        processors.register(HashHeadings(self._md.parser), "hashheader", 70)
        processors.register(self._tables, "table", 75)
        processors.register(self._lists, "list", 65)
        processors.register(Standalone(self._md.parser), "standalone", 64)
        self._md.treeprocessors.register(_Attributes(self._md), "attr_list", 8)

    def read(
        self, text: str, *, prefix: str, first_line: int, file: str
    ) -> tuple[Body, tuple[Problem, ...]]:
        """The body of a file, and what is wrong with it."""
        self._md.reset()
        self._notes.start(prefix)
        self._tables.start()
        source = prepare(text, first_line=first_line, file=file, html_mark=HTML_PLACEHOLDER)
        root = self._tree(source)
        targets = Targets(source.places, file)
        elements = Elements(self._md, self._language, targets)
        elements.finish(root)
        moved = move_below_title(elements.headings)
        headings = name_headings(elements.headings, self._language, elements.readable)
        typed = self._place_typed_html(len(source.fences), targets, elements.inert)
        html = self._html(root, "\\" in source.text)
        body, marked = split(html, source.directives)
        return Body(
            html=body,
            excerpt=self._excerpt(root),
            links=tuple(targets.links),
            pictures=tuple(targets.pictures),
            headings=headings,
            blocks=marked,
            words=telling_words(plain(_NOT_READ_ALOUD.sub("", without_marks(html)))),
            values=_values(html, source) if "{{" in html else (),
        ), (
            *source.problems,
            *targets.problems,
            *skipped_levels(headings, moved, source.places, file),
            *self._leftovers(elements, source, file),
            *flaws(typed, elements.running_text, source.places, file),
            *empty_blocks(marked, file),
        )

    def _leftovers(self, elements: Elements, source: Source, file: str) -> list[Problem]:
        labels = list(self._md.references)
        return [
            *leftovers(elements.running_text, labels, self._notes, source.places, file),
            *defined_twice(source.text, source.places, file),
            *slips(elements.running_text, source.places, file),
            *lost_cells(self._tables.overfull, source.places, file),
            *_inert(elements.inert, source, file),
        ]

    def _tree(self, source: Source) -> Element:
        md = self._md
        for fence in source.fences:
            md.htmlStash.store(fence.html())
        text = source.text
        if "<" in text:
            text = "\n".join(md.preprocessors["html_block"].run(text.split("\n")))
        root = Element(md.doc_tag)
        # A tuple serves where the registry stands: the parser only goes through it.
        md.parser.blockprocessors = self._blocks.for_text(text)  # type: ignore[assignment]
        md.parser.parseChunk(root, text)
        self._spans.run(root)
        self._notes.append_to(root, self._spans.run)
        if "{" in text:
            md.treeprocessors["attr_list"].run(root)
        if self._abbreviations.abbrs:  # type: ignore[attr-defined]
            md.treeprocessors["abbr"].run(root)
        return root

    def _place_typed_html(self, first: int, targets: Targets, inert: list[str]) -> list[str]:
        """Give links and pictures their places; the pieces of HTML as the author typed them."""
        pieces = []
        stashed = cast(list[str], self._md.htmlStash.rawHtmlBlocks)
        for number in range(first, len(stashed)):
            if stashed[number].startswith(("<", "&")):
                pieces.append(stashed[number])
            if stashed[number].startswith("<"):
                stashed[number] = with_places(without_notes(stashed[number]), targets, inert)
        return pieces

    def _html(self, root: Element, escaped: bool) -> str:
        if escaped:
            self._md.treeprocessors["unescape"].run(root)
        html = html_of(root).strip()
        return self._restored(html.removeprefix("<div>").removesuffix("</div>")).strip()

    def _restored(self, html: str) -> str:
        for processor in self._md.postprocessors:
            html = processor.run(html)
        return html

    def _excerpt(self, root: Element) -> str:
        """The first paragraph that stands in no list, quote or block and says something."""
        depth = 0
        for child in root:
            text = child.text or ""
            depth += text.startswith("\x02open") - text.startswith("\x02shut")
            if child.tag != "p" or depth or (not len(child) and _ONLY_MARK.fullmatch(text)):
                continue
            html = self._restored(html_of(child))
            if said := plain(_NOT_READ_ALOUD.sub("", html)):
                return said
        return ""


def _values(html: str, source: Source) -> tuple[tuple[str, int], ...]:
    running = VALUE.finditer(CODE.sub("", html))
    return tuple((each[0], source.places.of_text(each[0])) for each in running)


def _inert(names: list[str], source: Source, file: str) -> list[Problem]:
    return [
        warning("inert-attribute", Location(file, source.places.of_text(name)), attribute=name)
        for name in names
    ]
