"""The orders that are kept, read back: what was ordered, what happened since, where it stands."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from generator.desk.journal import FILE, read_journal
from generator.desk.shelf import OFFERED, ORDERS, SHEET, codes, content, folder_of
from generator.desk.states import Entry, Standing, State, Step, standing
from generator.fields.walk import is_litter, names_in
from generator.problems import Location, Problem, SiteError, errors, problem, warning
from generator.trade.order import Order
from generator.trade.ordercode import read_code
from generator.trade.sheetread import read_sheets
from generator.values import dataclass

_LARGEST = 1_000_000
_ANSWERS: Mapping[str, tuple[Step, ...]] = MappingProxyType(
    {
        "offer": (Step.OFFERED,),
        "confirmation.": (Step.CONFIRMED, Step.ACCEPTED),
        "declined.": (Step.DECLINED,),
        "cancelled.": (Step.CANCELLED,),
    }
)
"""How the files of an answer are called, and the steps that write them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An order in its folder.

    ``ordered`` is what the customer sent, ``offered`` what the owner offered; each None where there
    is none, or where it was forgotten.
    """

    code: str
    folder: Path
    ordered: Order | None
    offered: Order | None
    entries: tuple[Entry, ...]
    standing: Standing
    problems: tuple[Problem, ...] = ()

    @property
    def order(self) -> Order | None:
        """What holds: the offer where there is one."""
        return self.offered or self.ordered

    @property
    def where(self) -> Location:
        """Its folder, as problems name it."""
        return Location(f"{ORDERS}/{self.code}")

    def last(self, *steps: Step) -> Entry | None:
        """The last of these steps that was noted."""
        return next((each for each in reversed(self.entries) if each.step in steps), None)


def kept(root: Path, code: str, today: date) -> Kept | None:
    """The order of this code; None if there is none.

    Where one stands whose journal cannot be read, or is gone although it was answered, nobody knows.
    """
    folder, shown = folder_of(root, code), f"{ORDERS}/{code}"
    if not folder.exists():
        return None
    if not folder.is_dir():
        raise SiteError([problem("not-a-folder", Location(shown))])
    entries, problems = _journal(folder, code)
    damaged = any(errors(problems))
    found = Standing(State.UNKNOWN) if damaged else standing(entries, today)
    ordered, flaws = _sheet(folder / SHEET, f"{shown}/{SHEET}")
    offered, more = _sheet(folder / OFFERED, f"{shown}/{OFFERED}")
    if found.state is not State.FORGOTTEN:
        none = problem("desk-sheet-unreadable", Location(f"{shown}/{SHEET}"))
        problems += (*flaws, *more) if ordered or flaws else (none, *more)
    return Kept(code, folder, ordered, offered, entries, found, problems)


def all_kept(root: Path, today: date) -> Iterator[Kept]:
    """Every order of the site, in the order of the codes."""
    for code in codes(root):
        found = kept(root, code, today)
        if found is not None:
            yield found


def strays(root: Path) -> Iterator[Problem]:
    """What lies between the orders and looks like one, but is passed over."""
    for name in names_in(root / ORDERS):
        path, where = root / ORDERS / name, Location(f"{ORDERS}/{name}")
        if read_code(name) == name:
            if not path.is_dir():
                yield problem("not-a-folder", where)
        elif not is_litter(name):
            order, _ = _sheet(path / SHEET, SHEET)
            if order is not None:
                yield warning("desk-folder-misnamed", where, order=order.code)


def _journal(folder: Path, code: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The steps of an order; that one is missing is a problem where its answers lie beside them."""
    entries, problems = read_journal(folder, f"{ORDERS}/{code}")
    if any(errors(problems)):
        return entries, problems
    noted = {each.step for each in entries}
    unsaid = tuple(name for name, steps in _ANSWERS.items() if noted.isdisjoint(steps))
    answers = ", ".join(each for each in names_in(folder) if each.startswith(unsaid))
    if not answers:
        return entries, problems
    where = Location(f"{ORDERS}/{code}/{FILE}")
    if entries:
        return entries, (*problems, warning("desk-step-lost", where, order=code, answers=answers))
    return (), (*problems, problem("desk-journal-lost", where, order=code, answers=answers))


def _sheet(path: Path, file: str) -> tuple[Order | None, tuple[Problem, ...]]:
    """The order that a sheet of ours says, and why there is none if it cannot be read whole."""
    data, problems = content(path, file, _LARGEST)
    if data is None or problems:
        return None, problems
    text = data.decode("utf-8", "replace")
    found = [each.order for each in read_sheets(text) if each.order and not each.problems]
    return (found[0], ()) if found else (None, (problem("desk-sheet-unreadable", Location(file)),))
