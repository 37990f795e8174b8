"""A text that was written as HTML (the terms, the instructions on withdrawal) as blocks of a letter."""

import re
from collections.abc import Iterator

from generator.desk.document import Block, Heading, Item, Paragraph
from generator.desk.reduction import reduced
from generator.patterns import pattern

_BLOCK = pattern(
    r"<(?:h(?P<level>[1-6])|(?P<item>li)|p|pre|tr|div|dt|dd|blockquote)\b[^<>]*>", re.IGNORECASE
)


def prose(markup: str) -> tuple[Block, ...]:
    """Its headings, paragraphs and items in their order, without markup."""
    return tuple(_blocks(markup))


def _blocks(markup: str) -> Iterator[Block]:
    starts = list(_BLOCK.finditer(markup))
    yield from _paragraphs(markup[: starts[0].start()] if starts else markup, None)
    for at, found in enumerate(starts):
        end = starts[at + 1].start() if at + 1 < len(starts) else len(markup)
        yield from _paragraphs(markup[found.end() : end], found)


def _paragraphs(markup: str, found: re.Match[str] | None) -> Iterator[Block]:
    lines = [" ".join(line.split()) for line in reduced(markup).split("\n")]
    said = [line for line in lines if line]
    if not said:
        return
    if found and found["level"]:
        yield Heading(" ".join(said), 2)
    elif found and found["item"]:
        yield Item(" ".join(said))
    else:
        yield from (Paragraph(line) for line in said)
