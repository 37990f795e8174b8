"""The kinds of values that site and product both declare: deposits and cancellation ladders."""

from decimal import Decimal
from typing import Any

from generator.fields.desk import Desk, Unreadable, refuse
from generator.fields.kinds import EVENT, PRICE, as_text, record, scalar
from generator.fields.lists import list_of
from generator.fields.numbers import no_part_of_one, read_money, read_percent
from generator.fields.schema import Key, Kind, Schema
from generator.fields.tree import Scalar
from generator.trade.money import Money
from generator.trade.offer import Deposit, Rung
from generator.trade.spans import Event, Moment


def _share_or_amount(node: Scalar, desk: Desk) -> Decimal | Money:
    text = as_text(node)
    if text.text.strip().endswith("%"):
        return read_percent(text)
    no_part_of_one(text)
    try:
        amount = read_money(text, desk)
    except Unreadable as unreadable:
        if unreadable.problem.code == "not-money":
            refuse("not-a-share", node.where, text=text.shown)
        raise
    if amount.cents < 0:
        refuse("negative-money", node.where, text=text.shown)
    return amount


SHARE = scalar("share", _share_or_amount)
"""``30 %`` or an amount."""


def _deposit(share: Decimal | Money | None = None, **rest: Any) -> Deposit:
    if isinstance(share, Money):
        return Deposit(amount=share, **rest)
    return Deposit(percent=share, **rest)


_MISSED = Moment(Event.ORDER)
"""Stands for a moment that was not given: that is a problem, but no reason to stop reading."""


def _rung(until: Moment = _MISSED, costs: Decimal | Money | None = None) -> Rung:
    if isinstance(costs, Money):
        return Rung(until, amount=costs)
    return Rung(until, percent=costs)


DEPOSIT: Kind = record(
    Schema(
        _deposit,
        (
            Key("share", SHARE, "`30 %` oder ein Betrag.", "`30 %` or an amount.", required=True),
            Key(
                "from",
                PRICE,
                "Erst ab diesem Warenwert.",
                "Only from this value of goods.",
                into="start",
            ),
            Key("due", EVENT, "Fällig bis wann.", "Due until when."),
        ),
        short="share",
    )
)

CANCELLATION: Kind = list_of(
    record(
        Schema(
            _rung,
            (
                Key(
                    "until",
                    EVENT,
                    "Bis zu welchem Ereignis, oder wie lange davor oder danach.",
                    "Until which event, or how long before or after it.",
                    required=True,
                ),
                Key(
                    "costs",
                    SHARE,
                    "Was die Stornierung dann kostet.",
                    "What it costs.",
                    required=True,
                ),
            ),
        )
    )
)
