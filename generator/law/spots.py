"""Words that cost money, found in what the owner wrote, with their lines."""

from collections.abc import Iterator

from generator.content.sources import SourceFile
from generator.law.wordlists import LISTS, Words
from generator.problems import Location
from generator.values import dataclass

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text says something that ``rule`` looks at: the words, and the line they stand in."""

    rule: str
    where: Location
    words: str
    line: str


def spot(source: SourceFile) -> tuple[Spot, ...]:
    """What the rules on words find in one file; pure, so that results can be remembered."""
    text = source.data.decode("utf-8", "replace")
    small = text.casefold()
    return tuple(
        found
        for words in LISTS
        if any(needle in small for needle in words.needles)
        for found in _found(words, text, source.file)
    )


def _found(words: Words, text: str, file: str) -> Iterator[Spot]:
    for found in words.pattern.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        where = Location(file, text.count("\n", 0, found.start()) + 1, found.start() - start + 1)
        said = " ".join(found[0].split())[:_LONGEST]
        yield Spot(words.rule, where, said, text[start : end if end >= 0 else None])
