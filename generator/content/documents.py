"""A document: what one content file says, and nothing about where it will stand."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.content.body import Body
from generator.content.borrowed import FOREIGN, MEANT
from generator.content.foreign import foreign_markup
from generator.content.frontmatter import Split, split
from generator.content.heads import (
    Head,
    PageHead,
    PostHead,
    ProductHead,
    TermsHead,
    TestimonialHead,
)
from generator.content.moments import (
    blank_page,
    doubtful_days,
    unsaid_testimonial,
    unsaid_visibility,
)
from generator.content.names import DocumentKind, SourceName, understand
from generator.content.schema import PAGE, POST, PRODUCT, TERMS, TESTIMONIAL
from generator.content.sources import SourceFile
from generator.fields.desk import Desk
from generator.fields.mere import shows_nothing
from generator.fields.schema import Key, read_keys
from generator.fields.text import decode, misread
from generator.fields.tree import Mapping
from generator.problems import Location, Problem, errors, problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The settings of the site that decide how a file is read."""

    language: str = "de-AT"
    languages: tuple[str, ...] = ("de-AT",)
    currency: str = "EUR"
    timezone: str = "Europe/Vienna"


@dataclass(frozen=True, slots=True)
class Document:
    """One content file, read and checked on its own.

    Everything here can be known from the file alone; its address, neighbours and translations are
    the site's business.  ``own`` are the fields that its kind adds.  ``places`` says where each
    field of the head was written.
    """

    file: str
    name: SourceName
    head: PageHead
    own: Head | None
    body: Body
    places: tuple[tuple[str, int, int], ...] = ()
    problems: tuple[Problem, ...] = ()

    def place(self, *fields: str) -> Location:
        """Where the first of ``fields`` was written that was; the file if none was."""
        written = {each[0]: each for each in reversed(self.places)}
        found = next((written[field] for field in fields if field in written), None)
        return Location(self.file, found[1], found[2]) if found else Location(self.file)

    def says(self, field: str) -> bool:
        """Whether the author wrote ``field``."""
        return any(each[0] == field for each in self.places)


_OWN: dict[DocumentKind, tuple[tuple[Key, ...], Any]] = {
    DocumentKind.PRODUCT: (PRODUCT, ProductHead),
    DocumentKind.POST: (POST, PostHead),
    DocumentKind.TESTIMONIAL: (TESTIMONIAL, TestimonialHead),
    DocumentKind.TERMS: (TERMS, TermsHead),
}


@dataclass(frozen=True, slots=True)
class Parser:
    """Reads source files by the settings of one site; pure, so that results can be remembered."""

    reading: Reading

    def __call__(self, source: SourceFile) -> Document:
        """The document that ``source`` holds, with all that is wrong with it."""
        from generator.content.markdown import read_body

        name, problems = understand(source.file, self.reading.languages)
        parts = _parts(source)
        head, own, wrong = self._heads(name, parts, source.file)
        head, parts = _title_from_text(head, name, parts)
        body, noted = read_body(
            parts.text,
            language=name.language,
            prefix=re.sub(r"\W+", "-", name.key) or "home",
            first_line=parts.first_line,
            file=source.file,
        )
        missing = () if parts.broken else _missing_title(head, name, parts, source.file, wrong)
        said = {key: Location(source.file, line, at) for key, line, at in _places(parts)}
        days = () if parts.broken else doubtful_days(head, name, said, source.file)
        strange = foreign_markup(parts.text, body.html, source.file, parts.first_line)
        whole = not parts.broken and not wrong and name.language == self.reading.language
        unsaid = unsaid_testimonial(own, body, said, source.file) if whole else ()
        unseen = unsaid_visibility(parts.head, head.draft, source.file)
        told = (*missing, *days, *unseen, *noted, *strange, *unsaid)
        found = (*problems, *parts.problems, *wrong, *told)
        if not noted and not any(errors(found)):
            end = Location(source.file, max(parts.first_line - 1, 1))
            found += (*blank_page(head, name, body, end),)
        return Document(source.file, name, head, own, body, _places(parts), found)

    def _heads(
        self, name: SourceName, parts: Split, file: str
    ) -> tuple[PageHead, Head | None, tuple[Problem, ...]]:
        keys, own_class = _OWN.get(name.kind, ((), None))
        desk = Desk(
            self.reading.currency,
            name.language,
            self.reading.languages,
            self.reading.timezone,
            synonyms=MEANT,
            partial=name.language != self.reading.language or parts.broken,
        )
        node = parts.head or Mapping((), Location(file, 1))
        values = read_keys((*PAGE, *keys), node, desk)
        own_names = {key.attribute for key in keys}
        own = {key: values.pop(key) for key in list(values) if key in own_names}
        head = PageHead(**values)
        if name.date is not None and head.date is None:
            head = replace(head, date=name.date)
        wrong = (
            _placed_elsewhere(desk.problems, head.role)
            if name.kind is DocumentKind.PAGE
            else desk.problems
        )
        return head, own_class(**own) if own_class else None, tuple(wrong)


_OF_TERMS = {key.name for key in TERMS}
_PLACES = {
    "content/products/": {key.name for key in PRODUCT} - {key.name for key in PAGE} - {*FOREIGN},
    "content/blog/": {key.name for key in POST} - {key.name for key in PAGE} - {*FOREIGN},
}
"""Where the files lie whose heads have fields that a page has not."""


def _placed_elsewhere(wrong: list[Problem], role: str) -> Iterator[Problem]:
    """What is wrong with a page's head; fields of another kind are told once, by their place.

    Terms with a version are such a kind; a page that is only called so (``role``) has none.
    """
    told: set[str] = set()
    for each in wrong:
        key = dict(each.facts).get("key", "") if each.code == "unknown-key" else ""
        folder = next((place for place, names in _PLACES.items() if key in names), "")
        if role == "terms" and key in _OF_TERMS:
            if "terms" not in told:
                told.add("terms")
                yield problem("terms-elsewhere", each.where, key=key)
        elif not folder:
            yield each
        elif folder not in told:
            told.add(folder)
            yield problem("placed-elsewhere", each.where, key=key, folder=folder)


def _parts(source: SourceFile) -> Split:
    text, undecoded = decode(source.data, source.file)
    if undecoded:
        return Split(None, "", 1, undecoded)
    parts = split(text, source.file)
    return replace(parts, problems=(*parts.problems, *misread(text, source.file)))


def _title_from_text(head: PageHead, name: SourceName, parts: Split) -> tuple[PageHead, Split]:
    """Without ``title``, a heading ``# …`` that opens the text is the title."""
    found = re.match(r"\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)", parts.text)
    if head.title or not found or name.kind is DocumentKind.TESTIMONIAL or shows_nothing(found[1]):
        return head, parts
    rest = parts.text[found.end() :]
    line = parts.first_line + parts.text.count("\n", 0, found.end())
    title = re.sub(r"[*_`]+|\{#[^}]*\}", "", found[1]).strip()
    return replace(head, title=title), replace(parts, text=rest, first_line=line)


_UNTITLED = (
    DocumentKind.HOME,
    DocumentKind.TESTIMONIAL,
    DocumentKind.CATEGORY,
    DocumentKind.BLOG,
    DocumentKind.TESTIMONIALS,
)
"""Kinds that find a title without the author: the site's, the customer's, the folder's, the list's."""


def _missing_title(
    head: PageHead, name: SourceName, parts: Split, file: str, wrong: tuple[Problem, ...]
) -> tuple[Problem, ...]:
    said = any(each.near == "title" or ("field", "title") in each.facts for each in wrong)
    if head.title or said or name.kind in _UNTITLED:
        return ()
    if parts.head is None and not parts.text.strip():
        return (problem("file-blank", Location(file)),)
    empty = (Location(file, line, column) for key, line, column in _places(parts) if key == "title")
    return (problem("no-title", next(empty, Location(file, 1))),)


def _places(parts: Split) -> tuple[tuple[str, int, int], ...]:
    if parts.head is None:
        return ()
    return tuple(_keys(parts.head))


def _keys(head: Mapping) -> Iterator[tuple[str, int, int]]:
    """Each key with its place, and those right below it: ``quantity.min``."""
    for key, value in head.entries:
        yield key.text, key.where.line, key.where.column
        for inner, _ in value.entries if isinstance(value, Mapping) else ():
            yield f"{key.text}.{inner.text}", inner.where.line, inner.where.column
