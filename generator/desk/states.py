"""How far an order is: the steps that were noted, and what follows from them.

An order stands where its steps have brought it; nothing but the steps is ever stored.  Only an
offer changes by itself: it lapses after the day up to which it holds.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from generator.patterns import pattern
from generator.trade.money import Money
from generator.values import dataclass


class Step(StrEnum):
    """What happened to an order, as the journal says it."""

    RECEIVED = "received"
    OFFERED = "offered"
    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    DEPOSIT = "deposit"
    STARTED = "started"
    READY = "ready"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    SENDING = "sending"
    SENT = "sent"
    FORGOTTEN = "forgotten"


class State(StrEnum):
    """How far an order is."""

    RECEIVED = "received"
    OFFERED = "offered"
    LAPSED = "lapsed"
    CONFIRMED = "confirmed"
    ACCEPTED = "accepted"
    DEPOSIT_PAID = "deposit-paid"
    STARTED = "started"
    READY = "ready"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    FORGOTTEN = "forgotten"
    UNKNOWN = "unknown"
    """Its journal is damaged; no step can be taken from here."""


AGREED = (State.CONFIRMED, State.ACCEPTED)
"""A contract holds, and nothing has been done for it yet."""

RUNNING = (*AGREED, State.DEPOSIT_PAID, State.STARTED, State.READY)
"""A contract holds and is not fulfilled."""

OPEN = (State.RECEIVED, State.OFFERED, *RUNNING)
"""Something is still to be done, by the owner or by the customer."""

_WORK = (*AGREED, State.DEPOSIT_PAID)

FROM: Mapping[Step, tuple[State, ...]] = MappingProxyType(
    {
        Step.OFFERED: (State.RECEIVED, State.OFFERED, State.LAPSED),
        Step.CONFIRMED: (State.RECEIVED,),
        Step.ACCEPTED: (State.OFFERED,),
        Step.DEPOSIT: RUNNING,
        Step.STARTED: _WORK,
        Step.READY: (*_WORK, State.STARTED),
        Step.DELIVERED: (*_WORK, State.STARTED, State.READY),
        Step.CANCELLED: (State.RECEIVED, State.OFFERED, *RUNNING),
        Step.DECLINED: (State.RECEIVED, State.OFFERED, State.LAPSED),
    }
)
"""From where a step may be taken."""

_COMMANDS: Mapping[Step, str] = MappingProxyType(
    {
        Step.CONFIRMED: "confirm",
        Step.OFFERED: "offer",
        Step.ACCEPTED: "accept",
        Step.DEPOSIT: "deposit",
        Step.STARTED: "start",
        Step.READY: "ready",
        Step.DELIVERED: "deliver",
        Step.CANCELLED: "cancel",
        Step.DECLINED: "decline",
    }
)


def possible(state: State) -> tuple[str, ...]:
    """The commands whose steps may be taken now."""
    return tuple(command for step, command in _COMMANDS.items() if state in FROM[step])


NEEDS_DEPOSIT = (Step.STARTED, Step.READY, Step.DELIVERED)
"""What must not happen while a deposit that was agreed is missing."""


_MONEY = pattern(r"(\d{1,12})\.(\d\d) ([A-Z]{3})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Entry:
    """One step, when it was noted, and what was noted with it."""

    at: datetime
    step: Step
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, name: str) -> str:
        """What was noted under ``name``; empty for nothing."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an order stands.

    ``agreed`` is when the contract was made, ``until`` the last day of an offer, ``deposit_due``
    and ``delivery_due`` the last days that were promised.  ``unsure`` says that an answer was being
    mailed when the program ended, so that nobody knows whether it went out.
    """

    state: State = State.RECEIVED
    received: datetime | None = None
    agreed: datetime | None = None
    changed: datetime | None = None
    total: Money = Money(0)
    deposit: Money = Money(0)
    paid: Money = Money(0)
    until: date | None = None
    deposit_due: date | None = None
    delivery_due: date | None = None
    unsure: bool = False

    @property
    def missing(self) -> Money:
        """What is missing of the deposit of a contract that is still to be fulfilled."""
        nothing = Money(0, self.deposit.currency)
        if self.state not in RUNNING:
            return nothing
        return max(self.deposit - self.paid, nothing)


def standing(entries: Iterable[Entry], today: date) -> Standing:
    """Where these steps have brought an order as of ``today``."""
    found = Standing()
    for entry in entries:
        found = _after(found, entry)
    if found.state is State.OFFERED and found.until is not None and found.until < today:
        return replace(found, state=State.LAPSED)
    return found


def _after(before: Standing, entry: Entry) -> Standing:
    if entry.step in (Step.SENDING, Step.SENT):
        return replace(before, unsure=entry.step is Step.SENDING)
    if entry.step is Step.DEPOSIT:
        return _paid(replace(before, changed=entry.at), entry)
    now = replace(before, state=State(entry.step.value), changed=entry.at)
    if entry.step is Step.RECEIVED:
        return _promised(replace(now, received=before.received or entry.at), entry)
    if entry.step in (Step.OFFERED, Step.CONFIRMED, Step.ACCEPTED):
        agreed = None if entry.step is Step.OFFERED else entry.at
        return _promised(replace(now, agreed=agreed), entry)
    return now


def _paid(before: Standing, entry: Entry) -> Standing:
    """A deposit that comes late does not bring begun work back to its beginning."""
    amount = _money(entry.fact("amount"), Money(0, before.paid.currency))
    if amount.currency != before.paid.currency:  # by hand, or from before the shop changed it
        return before
    paid = before.paid + amount
    whole = paid >= before.deposit and before.state in AGREED
    return replace(before, paid=paid, state=State.DEPOSIT_PAID if whole else before.state)


def _promised(before: Standing, entry: Entry) -> Standing:
    """Amounts and days as this step said them; what it does not say stays."""
    total = _money(entry.fact("total"), before.total)
    return replace(
        before,
        total=total,
        deposit=_money(entry.fact("deposit"), Money(before.deposit.cents, total.currency)),
        paid=Money(before.paid.cents, total.currency),
        until=_day(entry.fact("until")) or before.until,
        deposit_due=_day(entry.fact("deposit_due")) or before.deposit_due,
        delivery_due=_day(entry.fact("delivery_due")) or before.delivery_due,
    )


def _money(text: str, otherwise: Money) -> Money:
    """An amount as order sheets write it: ``30.00 EUR``."""
    found = _MONEY.fullmatch(text)
    return Money(int(found[1] + found[2]), found[3]) if found else otherwise


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
