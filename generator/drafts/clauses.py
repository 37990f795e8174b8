"""Texts from building blocks: paragraphs, some below a line ``?? custom -CH``.

The line names what must hold of the site (``-``: must not).  Values stay places
(``{{ business.name }}``), so that a text follows the settings.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path


def chosen(file: Path, facts: frozenset[str]) -> Iterator[str]:
    """The paragraphs of ``file`` whose conditions hold."""
    for paragraph in file.read_text(encoding="utf-8").strip().split("\n\n"):
        condition, text = "", paragraph
        if paragraph.startswith("??"):
            condition, _, text = paragraph.removeprefix("??").partition("\n")
        if all(_holds(each, facts) for each in condition.split()):
            yield text


def _holds(fact: str, facts: frozenset[str]) -> bool:
    return fact.removeprefix("-") not in facts if fact.startswith("-") else fact in facts


def with_headings(paragraphs: Iterable[str], *, numbered: bool = False) -> Iterator[str]:
    """The paragraphs in sections; a heading with nothing below it is left out."""
    number, heading = 0, ""
    for paragraph in paragraphs:
        if paragraph.startswith("## "):
            heading = paragraph.removeprefix("## ")
            continue
        if heading:
            number += 1
            yield f"## {number}. {heading}" if numbered else f"## {heading}"
            heading = ""
        yield paragraph
