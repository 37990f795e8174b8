"""Words that cost money, found in what the owner wrote, with their lines."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.content.sources import SourceFile
from generator.patterns import pattern
from generator.problems import Location
from generator.values import dataclass

if TYPE_CHECKING:
    from generator.law.words.list import Words

_LONGEST = 80
_FARTHEST = 400
_ENDS = pattern(r"[.!?]\s+(?=[A-ZÄÖÜ„“])|\n\s*\n|\n(?=\s*[-*|#>:])|\n(?=\w+:)")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text says something that ``rule`` looks at, and the words."""

    rule: str
    where: Location
    words: str


def spot(source: SourceFile) -> tuple[Spot, ...]:
    """What the rules on words find in one file; pure, so that results can be remembered."""
    from generator.law.words import LISTS, VOCABULARY

    text = source.data.decode("utf-8", "replace")
    words = text.casefold().split()
    possible = VOCABULARY.possible(words)
    if not possible:
        return ()
    small = " ".join(words)
    found = {needle for needle in possible if needle in small}
    return tuple(
        each
        for rule in LISTS
        if not found.isdisjoint(rule.needles)
        for each in _found(rule, text, source.file)
    )


def _found(words: "Words", text: str, file: str) -> Iterator[Spot]:
    for found in words.pattern.finditer(text):
        if not words.minds(_sentence(text, found)):
            continue
        start = text.rfind("\n", 0, found.start()) + 1
        where = Location(file, text.count("\n", 0, found.start()) + 1, found.start() - start + 1)
        said = " ".join(found[0].split())[:_LONGEST]
        yield Spot(words.rule, where, said)


def _sentence(text: str, found: re.Match[str]) -> str:
    """The sentence, or the line of a list or table, in which something was found."""
    first = max(0, found.start() - _FARTHEST)
    begin = max((each.end() for each in _ENDS.finditer(text, first, found.start())), default=first)
    end = _ENDS.search(text, found.end(), found.end() + _FARTHEST)
    return text[begin : end.start() + 1 if end else found.end() + _FARTHEST]
