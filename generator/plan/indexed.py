"""The index of one language's search, under an address that changes with what it says."""

from collections.abc import Sequence

from generator.engine.fingerprint import fingerprint
from generator.plan.recipes import FoundEntry, SearchIndex
from generator.values import dataclass

FORMAT = 1
"""Of the index; another one stands at another address."""

_MARK = 8


@dataclass(frozen=True, slots=True)
class Index:
    """What the search of a language knows, and where it stands; the address changes with it."""

    address: str
    recipe: SearchIndex


def index_of(entries: Sequence[FoundEntry], language: str) -> Index:
    """The index that holds these entries."""
    known = tuple(entries)
    mark = fingerprint(FORMAT, known).hex()[:_MARK]
    return Index(f"/assets/search.{language.casefold()}.{mark}.js", SearchIndex(known))
