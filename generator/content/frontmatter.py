"""The head of a content file: between two lines of dashes, before the text."""

import re

from generator.content.borrowed import FOREIGN
from generator.content.schema import PAGE, POST, PRODUCT, TERMS, TESTIMONIAL
from generator.fields.tree import Mapping, quoted, read_yaml
from generator.patterns import pattern
from generator.problems import Location, Problem, errors, problem
from generator.values import dataclass

_OTHER_DASHES = pattern(
    r"\s*(?:-{4,}|--|[-–—]*[–—][-–—]*|---\s*(?:ya?ml|#.*)|(?:\\-|\\?---|\\?\*){3}|\\---|===+|___+"
    r"|(?:```|~~~)\s*(?:ya?ml)?)\s*"
)
"""A line above a head that another program made, or that somebody took for the right one."""
_BLOCK = pattern(
    r"^---[ \t]*\n(?:#.*\n)*((?:[ \t-].*\n|[\w ]+:.*\n|#.*\n)+?)(?:---|\.\.\.)[ \t]*$", re.MULTILINE
)
_JSON = pattern(r"\s*\{\s*\"\w+\"\s*:")
_FENCE = pattern(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
_OURS = frozenset(key.name for key in (*PAGE, *PRODUCT, *POST, *TESTIMONIAL, *TERMS))
_KNOWN = frozenset((*FOREIGN, *_OURS))


@dataclass(frozen=True, slots=True)
class Split:
    """A file in two: its head as a tree (None without one), its text, and where the text starts."""

    head: Mapping | None
    text: str
    first_line: int
    problems: tuple[Problem, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether there was a head that could not be read, so that nothing in it can be missed."""
        return self.head is None and any(errors(self.problems))


def split(text: str, file: str) -> Split:
    """Part the head from the text of a content file."""
    lines = text.split("\n")
    first = next((row for row, line in enumerate(lines) if line.strip()), 0)
    where = Location(file, first + 1)
    opening = lines[first].strip()
    indent = len(lines[first]) - len(lines[first].lstrip())
    if opening == "+++":
        return Split(None, "", 1, (problem("toml-head", where),))
    if opening == ";;;" or _JSON.match(text):
        return Split(None, "", 1, (problem("json-head", where),))
    if opening != "---":
        strange = _foreign_head(lines[first:], where) or _head_in_text(text, file, 1)
        return Split(None, text, 1, tuple(strange))
    for row in range(first + 1, len(lines)):
        if lines[row][indent if lines[row][:indent].isspace() else 0 :].rstrip() in ("---", "..."):
            head, problems = _head("\n".join(lines[first + 1 : row]), file, first + 2)
            below = "\n".join(lines[row + 1 :])
            below_it = () if problems else _left_below(lines, row, file)
            again = below_it or _head_in_text(below, file, row + 2)
            return Split(head, below, row + 2, (*problems, *again))
    return Split(None, "", 1, (problem("head-unclosed", where),))


def _head(text: str, file: str, first_line: int) -> tuple[Mapping | None, tuple[Problem, ...]]:
    head, problems = read_yaml(text, file, first_line)
    if head is None or isinstance(head, Mapping):
        return head, problems
    return None, (*problems, problem("head-without-keys", head.where, line=_first_of(text)))


def _first_of(text: str) -> str:
    return quoted(next(line for line in text.split("\n") if line.strip()))


def _foreign_head(lines: list[str], where: Location) -> list[Problem]:
    """``title: …`` without dashes, or below a dash that a text editor made longer.

    Both would be shown as text.
    """
    above = lines[0]
    below = next((line for line in lines[1:] if not line.startswith("#")), "")
    if _OTHER_DASHES.fullmatch(above) and _is_entry(below):
        return [problem("head-other-dashes", where, line=quoted(above))]
    if _is_entry(above) and (_is_entry(below) or below.strip() == "---"):
        return [problem("head-without-dashes", where, line=quoted(above))]
    return []


def _left_below(lines: list[str], end: int, file: str) -> list[Problem]:
    """A field that stands right below the end of the head: it would be shown, and not be kept to."""
    row = next((row for row in range(end + 1, len(lines)) if lines[row].strip()), end)
    if lines[row].partition(":")[0] not in _OURS or ":" not in lines[row]:
        return []
    line, closed = quoted(lines[row]), lines[end].strip()
    return [problem("head-goes-on", Location(file, row + 1), line=line, end=closed)]


def _head_in_text(text: str, file: str, first_line: int) -> list[Problem]:
    """A head that does not stand at the top; its fields would be shown, and not be kept to.

    What stands in a block of code is an example, unless the file begins with that block.
    """
    for found in _BLOCK.finditer(text) if "---" in text else ():
        above = text[: found.start()]
        fences = len(_FENCE.findall(above))
        if _is_entry(found[1].partition("\n")[0]) and (fences % 2 == 0 or _only_fence(above)):
            line = first_line + above.count("\n")
            return [problem("head-in-text", Location(file, line), line=quoted(found[1]))]
    return []


def _only_fence(above: str) -> bool:
    return bool(_FENCE.match(above)) and above.strip().count("\n") == 0


def _is_entry(line: str) -> bool:
    """Whether a line looks like ``title: …``: a word that heads know, here or elsewhere."""
    word, colon, _ = line.partition(":")
    return bool(colon) and word.removeprefix(".. ").strip().casefold() in _KNOWN
