"""The head of a content file: between two lines of dashes, before the text."""

import re
from dataclasses import dataclass

from generator.fields.tree import Mapping, Node, read_yaml
from generator.problems import Location, Problem, problem

_ELSEWHERE = re.compile(r"(?:[A-Z][a-z]+|\.\. [a-z]+): \S.*")


@dataclass(frozen=True, slots=True)
class Split:
    """A file in two: its head as a tree (None without one), its text, and where the text starts."""

    head: Node | None
    text: str
    first_line: int
    problems: tuple[Problem, ...] = ()


def split(text: str, file: str) -> Split:
    """Part the head from the text of a content file."""
    lines = text.split("\n")
    if lines[0].rstrip() == "+++":
        return Split(None, "", 1, (problem("toml-head", Location(file, 1)),))
    if lines[0].rstrip() != "---":
        return Split(None, text, 1, tuple(_foreign_head(lines, file)))
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in ("---", "..."):
            head, problems = read_yaml("\n".join(lines[1:number]), file, first_line=2)
            if head is not None and not isinstance(head, Mapping):
                problems += (problem("head-without-keys", head.where),)
                head = None
            return Split(head, "\n".join(lines[number + 1 :]), number + 2, problems)
    return Split(None, "", 1, (problem("head-unclosed", Location(file, 1)),))


def _foreign_head(lines: list[str], file: str) -> list[Problem]:
    """``Title: …`` without dashes, as other generators write heads, would be shown as text."""
    if len(lines) > 1 and _ELSEWHERE.fullmatch(lines[0]) and _ELSEWHERE.fullmatch(lines[1]):
        return [problem("head-without-dashes", Location(file, 1), line=lines[0][:60])]
    return []
