"""What became of the order terms from one version to the next."""

from enum import StrEnum

from generator.plan.views.business import TermsVersion
from generator.values import dataclass


class Touched(StrEnum):
    """What became of a few words from one version of a text to the next."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Words side by side that met the same fate."""

    text: str
    touched: Touched


@dataclass(frozen=True, slots=True)
class ChangedParagraph:
    """A paragraph that is new, gone, or changed in some of its words; ``section`` is its heading."""

    section: str
    words: tuple[ChangedWords, ...]


@dataclass(frozen=True, slots=True)
class TermsChanges:
    """What a version of the terms changed in the one ``before``; no paragraphs where only the day."""

    before: TermsVersion
    paragraphs: tuple[ChangedParagraph, ...]
