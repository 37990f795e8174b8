"""What was meant as markup and stayed text: references without a definition, notes without use."""

from generator.content.markdown.notes import Notes
from generator.content.markdown.source import Places
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, warning

_REFERENCE = pattern(r"\[[^\[\]\x04]{0,500}\]\[(?!\^)([^\[\]\x00-\x08]{1,200})\]")
_NOTE = pattern(r"\[\^([^\[\]\x00-\x08]{1,200})\]")


def leftovers(
    text: str, labels: list[str], notes: Notes, places: Places, file: str
) -> list[Problem]:
    """Warnings for what stands in the running text of a page as its author typed it."""
    problems: list[Problem] = []
    if "][" in text:
        for found in _REFERENCE.finditer(text):
            label = found[1]
            where = Location(file, places.of_text(f"][{label}]"))
            near = nearest(label, labels)
            problems.append(warning("missing-reference", where, near=near, label=label))
    if "[^" in text:
        for found in _NOTE.finditer(text):
            where = Location(file, places.of_text(found.group()))
            near = nearest(found[1], notes.labels)
            problems.append(warning("missing-footnote", where, near=near, label=found[1]))
    for label in notes.unused:
        where = Location(file, places.of_text(f"[^{label}]:"))
        problems.append(warning("unused-footnote", where, label=label))
    return problems
