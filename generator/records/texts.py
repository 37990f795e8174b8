"""The text of a record: nobody may mend it by hand, as one would a file of one's own."""

from pathlib import Path

from generator.fields.text import read_text
from generator.problems import Location, Problem, problem


def read_record(path: Path, file: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of ``path`` (``file`` in messages), and what is wrong with it."""
    text, wrong = read_text(path, file)
    return text, tuple(_as_of_a_record(each) for each in wrong)


def _as_of_a_record(found: Problem) -> Problem:
    """Of two versions of what was published, nobody may choose freely; and saving heals no damage."""
    match found.code:
        case "merge-marks":
            return problem("record-merged", found.where)
        case "not-utf8":
            return problem("record-unreadable", Location(found.where.file))
        case _:
            return found
