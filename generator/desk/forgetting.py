"""Erasing a person's data where nothing obliges to keep it.

What led to a contract is business correspondence, which tax and commercial law oblige to keep; what
did not goes at once.  The journal stays in either case: it holds days and amounts, no person, and it
is how the same mail is recognised should it come again.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from generator.desk.acts import Done, Shop, at_desk, find
from generator.desk.journal import FILE, append
from generator.desk.keeping import Kept
from generator.desk.permitted import journaled
from generator.desk.shelf import erase
from generator.desk.states import RUNNING, Entry, State, Step
from generator.problems import Problem, SiteError, problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Duty:
    """How many years after the end of the year business letters are kept, and by which norm."""

    years: int
    norm: str


DUTIES: Mapping[str, Duty] = MappingProxyType(
    {
        "AT": Duty(7, "§ 132 BAO, § 212 UGB"),
        "DE": Duty(8, "§ 147 AO, § 257 HGB"),
        "CH": Duty(10, "Art. 958f OR"),
    }
)
"""The longest of the periods that can hold for the papers of an order."""

_ELSEWHERE = Duty(10, "")


def forget(shop: Shop, code: str) -> Done:
    """Erase what a customer wrote and what we wrote to them.

    Raises SiteError where an order is still open, or has to be kept; the problem says until when.
    """
    with at_desk(shop) as site:
        order = journaled(find(shop, code))
        if order.standing.state is State.FORGOTTEN:  # perhaps a kill kept us from finishing
            return Done(order, erase(order.folder, (FILE,)))
        if order.standing.state in RUNNING:
            raise SiteError([problem("desk-still-running", order.where, order=order.code)])
        duty = DUTIES.get(site.config.business.country, _ELSEWHERE)
        until = kept_until(order, duty)
        if until is not None and shop.today <= until:
            raise SiteError([_must_keep(order, until, duty)])
        # Noted first: after a kill between the two, forgetting again finishes it.
        append(order.folder, Entry(shop.now, Step.FORGOTTEN))
        gone = erase(order.folder, (FILE,))
        return Done(find(shop, code), gone)


def kept_until(order: Kept, duty: Duty) -> date | None:
    """The last day on which the papers of a contract must be kept; None where there was none."""
    if order.last(Step.CONFIRMED, Step.ACCEPTED) is None:
        return None
    last = max(entry.at for entry in order.entries)
    return date(last.year + duty.years, 12, 31)


def _must_keep(order: Kept, until: date, duty: Duty) -> Problem:
    norm, years = duty.norm or "–", duty.years
    return problem(
        "desk-must-keep", order.where, order=order.code, until=until, norm=norm, years=years
    )
