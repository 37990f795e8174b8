"""All records of a site, read and proved."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.fields.walk import files_below
from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning
from generator.records import days, lists, notices, terms
from generator.records.days import DayPrices
from generator.records.terms import ReleasedTerms
from generator.records.texts import read_record
from generator.trade.pricelist import PriceList
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
    listed, noticed = (_digests(found, each.FOLDER) for each in (lists, notices))
    problems += (*_gone(found.keys(), prices), *_without_days(root, found.keys(), listed))
    return Records(tuple(texts), tuple(prices), listed, noticed), tuple(problems)


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
        text, wrong = read_record(Path(path), file)
        said = understand(text, file) if not wrong else None
        if isinstance(said, Problem):
            problems.append(said)
        elif said is not None:
            yield said
        problems.extend(wrong)


# --- what is gone -------------------------------------------------------------------------------


def _gone(found: Collection[str], prices: Iterable[DayPrices]) -> Iterator[Problem]:
    """Records that others name: without them a lowest price of 30 days would be another one."""
    named = {file: each.file for each in prices for file in _named(each)}
    for file in sorted(named.keys() - found):
        yield problem("record-gone", Location(file), by=named[file])


def _named(prices: DayPrices) -> Iterator[str]:
    yield from (f"{days.FOLDER}/{name}.json" for name in prices.after)
    if prices.prices:  # a day on which nothing is sold any more has no list
        yield lists.file_of(prices.list)


def _without_days(root: Path, found: Collection[str], kept: Iterable[str]) -> Iterator[Problem]:
    """Lists with prices, and no day of any: no error, as a release may have been cut off between."""
    if any(file.startswith(f"{days.FOLDER}/") for file in found):
        return
    for read in (lists.read_list(root, digest) for digest in kept):
        if isinstance(read, PriceList) and any(each.price for each in read.products):
            yield warning("days-gone", Location(days.FOLDER))
            return
