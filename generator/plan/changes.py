"""What changed from one version of a text to the next, paragraph by paragraph and word by word."""

from collections import deque
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from generator.plan.views import ChangedParagraph, ChangedWords, Touched
from generator.records.terms import ReleasedTerms, headings, words

_ALIKE = 0.5
"""From here on two paragraphs are one that was changed, not one gone and another new."""

_AHEAD = 8
"""So many new paragraphs are looked through for what an old one became."""

_BY_CHANCE = 2
"""So many words between two changes are read with them."""

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
    waiting = deque(old)
    for at, text in enumerate(new):
        ahead = new[at : at + _AHEAD]
        while waiting and not any(_alike(waiting[0], each) for each in ahead):
            yield (ChangedWords(waiting.popleft(), Touched.REMOVED),)
        if waiting and _alike(waiting[0], text):
            yield tuple(_words(waiting.popleft().split(" "), text.split(" ")))
        else:
            yield (ChangedWords(text, Touched.ADDED),)
    yield from ((ChangedWords(each, Touched.REMOVED),) for each in waiting)


def _alike(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, old.split(" "), new.split(" "), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _words(old: Sequence[str], new: Sequence[str]) -> Iterator[ChangedWords]:
    for same, i, j, k, m in _runs(old, new):
        if same:
            yield ChangedWords(" ".join(new[k:m]), Touched.SAME)
            continue
        if j > i:
            yield ChangedWords(" ".join(old[i:j]), Touched.REMOVED)
        if m > k:
            yield ChangedWords(" ".join(new[k:m]), Touched.ADDED)


def _runs(old: Sequence[str], new: Sequence[str]) -> list[tuple[bool, int, int, int, int]]:
    """Which words stayed and which did not; a word or two that stayed by chance are read along."""
    runs: list[tuple[bool, int, int, int, int]] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for at, (kind, i, j, k, m) in enumerate(steps):
        inside = 0 < at < len(steps) - 1
        same = kind == "equal" and not (inside and j - i <= _BY_CHANCE)
        if runs and runs[-1][0] == same:
            _, first, _, begin, _ = runs.pop()
            i, k = first, begin
        runs.append((same, i, j, k, m))
    return runs
