"""The orders that are kept, read back: what was ordered, what happened since, where it stands."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.desk.journal import read_journal
from generator.desk.shelf import OFFERED, ORDERS, SHEET, codes, folder_of
from generator.desk.states import Entry, Standing, State, Step, standing
from generator.problems import Location, Problem, problem
from generator.trade.order import Order
from generator.trade.sheetread import read_sheets
from generator.values import dataclass

_LARGEST = 1_000_000


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
    """The order of this code; None if there is none."""
    folder = folder_of(root, code)
    if not folder.is_dir():
        return None
    shown = f"{ORDERS}/{code}"
    entries, problems = read_journal(folder, shown)
    found = standing(entries, today)
    ordered, offered = _sheet(folder / SHEET), _sheet(folder / OFFERED)
    if ordered is None and found.state is not State.FORGOTTEN:
        problems += (problem("desk-sheet-unreadable", Location(f"{shown}/{SHEET}")),)
    return Kept(code, folder, ordered, offered, entries, found, problems)


def all_kept(root: Path, today: date) -> Iterator[Kept]:
    """Every order of the site, in the order of the codes."""
    for code in codes(root):
        found = kept(root, code, today)
        if found is not None:
            yield found


def _sheet(path: Path) -> Order | None:
    """The order that a sheet of ours says; None if it cannot be read whole."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    found = [each.order for each in read_sheets(text) if each.order and not each.problems]
    return found[0] if found else None
