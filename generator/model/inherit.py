"""What a translation takes over from the file it translates.

A product's price, number or deposit is said once, in the file of the site's own language; a
translation says only words.  So no two languages can ever offer two prices.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from generator.content.documents import Document
from generator.content.heads import (
    Head,
    ImageHead,
    OptionHead,
    PageHead,
    ProductHead,
    QuestionHead,
)
from generator.content.names import DocumentKind
from generator.content.schema import (
    CHOICE,
    DATE,
    IMAGE,
    OPTION,
    POST,
    PRODUCT,
    QUESTION,
    TERMS,
    TESTIMONIAL,
)
from generator.fields.days import begins, ends
from generator.fields.kinds import Named
from generator.fields.schema import Schema
from generator.model.roles import with_role
from generator.problems import Location, Problem, problem, warning

Rows = tuple[Any, ...]
P = TypeVar("P", bound=PageHead | ProductHead)
_ROWS = ("options", "questions", "images", "dates")
_ONCE = {key.attribute: key.name for key in (*PRODUCT, *TERMS, *POST, *TESTIMONIAL) if not key.text}
_NEVER_SHARED = ("slug", "moved_from", "title", "menu", "description", "tags", "updated",
                 "image_alt")  # fmt: skip


def inherit_head(
    document: Document, head: PageHead, original: PageHead
) -> tuple[PageHead, tuple[Problem, ...]]:
    """The page fields of a translation, with what it leaves to the original.

    A translation may come later than the page that it translates, or go sooner; never the other way.
    """
    given = {
        field.name: getattr(original, field.name)
        for field in fields(PageHead)
        if field.name not in _NEVER_SHARED and not document.says(field.name)
    }
    taken = replace(head, **given)
    if head.date is None:
        taken = replace(taken, date=original.date)
    starts = [taken.publish_from, original.publish_from]
    if document.name.kind is DocumentKind.POST:
        starts += [taken.date, original.date]
    start = max(filter(None, starts), key=begins, default=None)
    ending = filter(None, (taken.publish_until, original.publish_until))
    waiting = replace(
        taken,
        draft=taken.draft or original.draft,
        publish_from=start,
        publish_until=min(ending, key=ends, default=None),
    )
    other_role = _other_role(document, head, original)
    return waiting, (*other_role, *_unheeded(document, taken, waiting))


def _other_role(document: Document, said: PageHead, original: PageHead) -> Iterator[Problem]:
    """What a page is to the law, it is in all languages; of order terms that is told by itself."""
    role = with_role(original, document).role
    if said.role not in ("", role) and document.name.kind is not DocumentKind.TERMS:
        yield problem("said-once", document.place("role"), field="role")


def _unheeded(document: Document, said: PageHead, waiting: PageHead) -> Iterator[Problem]:
    """A field by which a translation would be seen although its original is not."""
    for field in ("draft", "publish_from", "publish_until"):
        if document.says(field) and getattr(said, field) != getattr(waiting, field):
            yield warning("translation-waits", document.place(field), field=field)


def inherit_own(
    document: Document, own: Head | None, original: Head | None
) -> tuple[Head | None, tuple[Problem, ...]]:
    """The fields of a translation's kind, with what it leaves to the original."""
    if own is None or original is None or type(own) is not type(original):
        return own, ()
    problems = tuple(_said_twice(document, own, original))
    if not isinstance(own, ProductHead) or not isinstance(original, ProductHead):
        once = {name: getattr(original, name) for name in _names(own) if not document.says(name)}
        return replace(own, **once), problems
    problems += tuple(_other_rows(document, own, original))
    problems += tuple(_said_twice_in_rows(own, original))
    problems += tuple(_reordered(own, original))
    if problems:
        return own, problems
    return _product(document, own, original), tuple(_untranslated(document, original))


def _names(own: Head) -> tuple[str, ...]:
    return tuple(field.name for field in fields(own))


def _said_twice(document: Document, own: Head, original: Head) -> Iterator[Problem]:
    for attribute in _names(own):
        key = _ONCE.get(attribute)
        if key and document.says(key) and _worth(own, attribute) != _worth(original, attribute):
            yield problem("said-once", document.place(key), field=key)


def _said_twice_in_rows(own: ProductHead, original: ProductHead) -> Iterator[Problem]:
    """Facts of a date, a picture, an option, a choice or a question that the original says otherwise."""
    for mine, theirs in _pairs(own.dates, original.dates):
        yield from _said_otherwise(mine, theirs, DATE)
    for mine, theirs in _pairs(own.images, original.images):
        yield from _said_otherwise(mine, theirs, IMAGE)
    for mine, theirs in _pairs(own.questions, original.questions):
        yield from _said_otherwise(mine, theirs, QUESTION)
    for mine, theirs in _pairs(own.options, original.options):
        yield from _said_otherwise(mine, theirs, OPTION)
        for choice, its in _pairs(mine.choices, theirs.choices):
            yield from _said_otherwise(choice, its, CHOICE)


def _reordered(own: ProductHead, original: ProductHead) -> Iterator[Problem]:
    """Choices in another order: what stands in the same place is taken for the same."""
    for mine, theirs in _pairs(own.options, original.options):
        labels = [each.label.casefold() for each in theirs.choices]
        for number, choice in enumerate(mine.choices):
            if choice.label.casefold() in labels[:number] + labels[number + 1 :]:
                facts = {"name": mine.name, "choice": choice.label}
                yield problem("choices-reordered", mine.where, **facts)
                return


def _pairs(mine: Rows, theirs: Rows) -> Iterator[tuple[Any, Any]]:
    """Rows beside each other; where their numbers differ, nobody knows which belong together."""
    yield from zip(mine, theirs, strict=True) if len(mine) == len(theirs) else ()


def _said_otherwise(mine: Any, theirs: Any, schema: Schema[Any]) -> Iterator[Problem]:
    unsaid = schema.builds()
    for key in schema.keys:
        said = _worth(mine, key.attribute)
        left = said in (_worth(unsaid, key.attribute), _worth(theirs, key.attribute))
        if not key.text and not left:
            yield problem("said-once", mine.where, field=key.name)


def _worth(row: Any, attribute: str) -> Any:
    """A value of a row; of a name what it says, wherever it stands."""
    value = getattr(row, attribute)
    return value.text if isinstance(value, Named) else value


def _untranslated(document: Document, original: ProductHead) -> Iterator[Problem]:
    """Words that a visitor would read in another language than the page's."""
    missing = [
        key.name
        for key in PRODUCT
        if key.text and getattr(original, key.attribute) and not document.says(key.name)
    ]
    if missing:
        yield warning("untranslated", Location(document.file, 1), fields=", ".join(missing))


def _other_rows(document: Document, own: ProductHead, original: ProductHead) -> Iterator[Problem]:
    for rows in _ROWS:
        mine, theirs = getattr(own, rows), getattr(original, rows)
        if mine and len(mine) != len(theirs):
            where = document.place(rows)
            yield problem("other-count", where, field=rows, found=len(mine), expected=len(theirs))
    for mine, theirs in zip(own.options, original.options, strict=False):
        if mine.choices and len(mine.choices) != len(theirs.choices):
            found, expected = len(mine.choices), len(theirs.choices)
            yield problem(
                "other-count", mine.where, field="choices", found=found, expected=expected
            )


def _product(document: Document, own: ProductHead, original: ProductHead) -> ProductHead:
    words = {
        key.attribute: getattr(own, key.attribute)
        for key in PRODUCT
        if key.text and document.says(key.name) and key.name not in _ROWS
    }
    rows: dict[str, Any] = {}
    if own.options:
        rows["options"] = tuple(map(_option, own.options, original.options))
    if own.questions:
        rows["questions"] = tuple(map(_question, own.questions, original.questions))
    if own.images:
        rows["images"] = tuple(map(_image, own.images, original.images))
    if own.dates:
        rows["dates"] = tuple(
            replace(theirs, place=mine.place or theirs.place, note=mine.note or theirs.note)
            for mine, theirs in zip(own.dates, original.dates, strict=True)
        )
    return replace(original, **words, **rows)


def _option(mine: OptionHead, theirs: OptionHead) -> OptionHead:
    choices = tuple(
        replace(choice, label=word.label)
        for choice, word in zip(theirs.choices, mine.choices or theirs.choices, strict=True)
    )
    return replace(theirs, name=mine.name, unit=mine.unit or theirs.unit, choices=choices)


def _question(mine: QuestionHead, theirs: QuestionHead) -> QuestionHead:
    return replace(
        theirs,
        ask=mine.ask,
        unit=mine.unit or theirs.unit,
        example=mine.example or theirs.example,
        why=mine.why or theirs.why,
        choices=mine.choices or theirs.choices,
    )


def _image(mine: ImageHead, theirs: ImageHead) -> ImageHead:
    return replace(theirs, alt=mine.alt or theirs.alt, caption=mine.caption or theirs.caption)
