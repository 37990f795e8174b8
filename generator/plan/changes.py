"""What changed from one version of a text to the next, paragraph by paragraph and word by word."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from generator.plan.views import ChangedParagraph, ChangedWords, Touched
from generator.records.terms import ReleasedTerms, headings, words

_ALIKE = 0.5
"""From here on two paragraphs are one that was changed, not one gone and another new."""

Paragraphs = Sequence[str]


def changes(old: ReleasedTerms, new: ReleasedTerms) -> tuple[ChangedParagraph, ...]:
    """Every paragraph that is not the same in both, in the order of the newer text."""
    before, after = (old.title, *words(old.html)), (new.title, *words(new.html))
    sections = {*headings(old.html), *headings(new.html)}
    found: list[ChangedParagraph] = []
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            at = _section(after, k, sections) or _section(before, i, sections)
            parts = _paragraphs(before[i:j], after[k:m])
            found += [ChangedParagraph(at, each) for each in parts]
    return tuple(found)


def _section(text: Paragraphs, at: int, sections: set[str]) -> str:
    """The heading under which a paragraph stands."""
    above = (each for each in reversed(text[: at + 1]) if each in sections)
    return next(above, "")


def _paragraphs(old: Paragraphs, new: Paragraphs) -> Iterator[tuple[ChangedWords, ...]]:
    """Each paragraph of a passage: those that were changed side by side, the others whole."""
    waiting = list(old)
    for text in new:
        former = next((each for each in waiting if _alike(each, text)), None)
        if former is None:
            yield (ChangedWords(text, Touched.ADDED),)
            continue
        while waiting[0] != former:
            yield (ChangedWords(waiting.pop(0), Touched.REMOVED),)
        waiting.pop(0)
        yield tuple(_words(former.split(" "), text.split(" ")))
    yield from ((ChangedWords(each, Touched.REMOVED),) for each in waiting)


def _alike(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, old.split(" "), new.split(" "), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _words(old: Sequence[str], new: Sequence[str]) -> Iterator[ChangedWords]:
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield ChangedWords(" ".join(new[k:m]), Touched.SAME)
            continue
        if j > i:
            yield ChangedWords(" ".join(old[i:j]), Touched.REMOVED)
        if m > k:
            yield ChangedWords(" ".join(new[k:m]), Touched.ADDED)
