"""What a search knows, as a classic script: a page opened from a disk can fetch nothing else."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.content.words import words_of
from generator.plan.recipes import FoundEntry, SearchIndex

COMMON = 20
"""From so many entries on, a word that more than half of them have tells nothing."""

_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"


def write_index(index: SearchIndex) -> bytes:
    """The index: what is shown of each entry, and each word of their texts with its entries.

    A line of ``words`` is a word and the numbers (base 36) of the entries that have it.  What
    stands in an entry's title, note or tags is not said again: the browser takes it from there.
    """
    entries = [
        (each.address, each.title, each.kind, each.note, each.tags, each.picture)
        for each in index.entries
    ]
    lines = _lines(_places(index.entries), len(entries))
    known = {"entries": entries, "words": "|".join(lines)}
    return f"handschlagSearch={json.dumps(known, ensure_ascii=False, separators=(',', ':'))};\n".encode()


def _places(entries: tuple[FoundEntry, ...]) -> dict[str, list[int]]:
    """Where each word stands, by the number of the entry."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for word in _unsaid(entry):
            places[word].append(number)
    return places


@lru_cache(maxsize=2048)
def _unsaid(entry: FoundEntry) -> tuple[str, ...]:
    """The words of an entry's text that are not said beside it, each once."""
    said = words_of(f"{entry.title} {entry.note} {entry.tags}")
    return tuple({*entry.told.split(), *entry.words.split()}.difference(said))


def _lines(places: Mapping[str, list[int]], count: int) -> Iterator[str]:
    for word in sorted(places):
        if count < COMMON or len(places[word]) * 2 <= count:
            yield " ".join((word, *map(_base36, places[word])))


def _base36(number: int) -> str:
    signs = _SIGNS[number % 36]
    while number := number // 36:
        signs = _SIGNS[number % 36] + signs
    return signs
