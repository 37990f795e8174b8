"""All orders at a glance: where each stands, and what is to be done about it."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from generator.desk.keeping import Kept, all_kept
from generator.desk.states import OPEN, RUNNING, State
from generator.values import dataclass

ANSWER_DAYS = 3
"""After so many days a customer should have an answer."""

_SOON = timedelta(days=3)


class Matter(StrEnum):
    """Why an order wants attention."""

    UNREADABLE = "unreadable"
    UNSURE = "unsure"
    UNANSWERED = "unanswered"
    NO_WORK_YET = "no-work-yet"
    DEPOSIT_OVERDUE = "deposit-overdue"
    DELIVERY_OVERDUE = "delivery-overdue"
    DELIVERY_SOON = "delivery-soon"
    LAPSED = "lapsed"


URGENT = (
    Matter.UNREADABLE,
    Matter.UNSURE,
    Matter.UNANSWERED,
    Matter.DEPOSIT_OVERDUE,
    Matter.DELIVERY_OVERDUE,
)
"""What is late, or wrong."""


@dataclass(frozen=True, slots=True)
class Row:
    """An order in the list."""

    order: Kept
    matters: tuple[Matter, ...]

    @property
    def open(self) -> bool:
        """Whether something is still to be done, or wrong."""
        return self.order.standing.state in OPEN or bool(self.matters)

    @property
    def overdue(self) -> bool:
        """Whether something of it is late, or wrong."""
        return any(each in URGENT for each in self.matters)


def overview(root: Path, today: date) -> tuple[Row, ...]:
    """Every order, the urgent ones first, then the longest untouched."""
    rows = [Row(each, tuple(matters(each, today))) for each in all_kept(root, today)]
    return tuple(sorted(rows, key=_urgency))


def _urgency(row: Row) -> tuple[bool, bool, str, str]:
    changed = row.order.standing.changed
    return not row.overdue, not row.open, changed.isoformat() if changed else "", row.order.code


def matters(order: Kept, today: date) -> Iterator[Matter]:
    """What is to be said of an order today."""
    found = order.standing
    if found.state is not State.FORGOTTEN and (order.order is None or order.problems):
        yield Matter.UNREADABLE
    if found.unsure:
        yield Matter.UNSURE
    if found.state is State.RECEIVED and _since(order, today) > ANSWER_DAYS:
        yield Matter.UNANSWERED
    if found.state is State.LAPSED:
        yield Matter.LAPSED
    if found.missing:
        yield Matter.NO_WORK_YET
        if found.deposit_due is not None and found.deposit_due < today:
            yield Matter.DEPOSIT_OVERDUE
    if found.state in RUNNING and found.delivery_due is not None:
        if found.delivery_due < today:
            yield Matter.DELIVERY_OVERDUE
        elif found.delivery_due <= today + _SOON and found.state is not State.READY:
            yield Matter.DELIVERY_SOON


def _since(order: Kept, today: date) -> int:
    received = order.standing.received
    return (today - received.date()).days if received else 0
