"""All records of a site, read and proved."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.fields.text import read_text
from generator.fields.walk import files_below
from generator.patterns import pattern
from generator.problems import Location, Problem, problem
from generator.records import days, lists, notices, terms
from generator.records.days import DayPrices
from generator.records.terms import ReleasedTerms
from generator.values import dataclass

T = TypeVar("T")
_FOLDER = "records"
_COPY = pattern(r"([^ ~]+?)(?:\.sync-conflict|[ ~]).*(\.\w+)")
"""What clouds and systems call a second file of a name; ours hold neither spaces nor such signs."""
_DIGEST_NAME = pattern(r"((?:[0-9a-f]{32}){1,2})\.json")


@dataclass(frozen=True, slots=True)
class Records:
    """What was released: terms and prices in the order of their names, lists and notices by digests."""

    terms: tuple[ReleasedTerms, ...] = ()
    days: tuple[DayPrices, ...] = ()
    lists: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    def terms_in(self, language: str) -> tuple[ReleasedTerms, ...]:
        """The versions in a language, the oldest first."""
        return tuple(each for each in self.terms if each.language == language)

    def digest(self, beginning: str) -> str:
        """The whole digest of the list that an order names by its first signs; empty if none is known."""
        found = [each for each in self.lists if beginning and each.startswith(beginning)]
        return found[0] if len(found) == 1 else ""


def read_records(root: Path) -> tuple[Records, tuple[Problem, ...]]:
    """Everything that was released of the site in ``root``, and what is wrong with it."""
    problems: list[Problem] = []
    found = dict(files_below(root, _FOLDER, problems))
    texts = [*_read(found, terms.FOLDER, ".html", terms.read, problems)]
    prices = [*_read(found, days.FOLDER, ".json", days.read, problems)]
    kept = (_digests(found, each.FOLDER) for each in (lists, notices))
    return Records(tuple(texts), tuple(prices), *kept), tuple(problems)


def _digests(found: Mapping[str, str], folder: str) -> tuple[str, ...]:
    """What is kept there under its own digest."""
    names = (file.rpartition("/") for file in found)
    named = (_DIGEST_NAME.fullmatch(name) for place, _, name in names if place == folder)
    return tuple(each[1] for each in named if each)


def _read(
    found: Mapping[str, str],
    folder: str,
    ending: str,
    understand: Callable[[str, str], T | Problem],
    problems: list[Problem],
) -> Iterator[T]:
    for file, path in found.items():
        if file.rpartition("/")[0] != folder or not file.endswith(ending):
            continue
        if (original := _COPY.sub(r"\1\2", file)) != file and original in found:
            problems.append(problem("record-copied", Location(file), other=original))
            continue
        text, wrong = read_text(Path(path), file)
        said = understand(text, file) if not wrong else None
        if isinstance(said, Problem):
            problems.append(said)
        elif said is not None:
            yield said
        problems.extend(_as_of_a_record(each) for each in wrong)


def _as_of_a_record(found: Problem) -> Problem:
    """Of two versions of what was published, nobody may choose freely."""
    return problem("record-merged", found.where) if found.code == "merge-marks" else found
