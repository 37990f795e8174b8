"""Which needles can be in a text, by its words: these come again from text to text."""

from collections.abc import Collection, Iterable

_MOST = 20_000
"""Words that are remembered; a site of a thousand texts has about half as many."""


class Vocabulary:
    """Knows of each word met so far which of ``needles`` it could be a part of.

    To look for every needle in every text would be a sixth of all reading.
    """

    def __init__(self, needles: Iterable[str]) -> None:
        self._needles = tuple((_piece(needle), needle) for needle in dict.fromkeys(needles))
        self._plain: set[str] = set()
        self._telling: dict[str, tuple[str, ...]] = {}

    def possible(self, words: Collection[str]) -> set[str]:
        """The needles of which ``words`` hold a piece: all that their text has, and perhaps others."""
        rest = set(words) - self._plain
        if not rest <= self._telling.keys():
            self._learn(rest.difference(self._telling))
        return {needle for word in rest for needle in self._telling.get(word, ())}

    def _learn(self, words: set[str]) -> None:
        if len(self._plain) > _MOST:
            self._plain.clear()
        together = " ".join(words)
        found = [(piece, needle) for piece, needle in self._needles if piece in together]
        for word in words if found else ():
            if needles := tuple(needle for piece, needle in found if piece in word):
                self._telling[word] = needles
        self._plain.update(words.difference(self._telling))


def _piece(needle: str) -> str:
    """The longest part of ``needle`` that stands in one word."""
    return max(needle.split(), key=len)
