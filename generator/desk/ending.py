"""Cancelling: what the end of an order costs, and the letter that says so."""

from collections.abc import Iterator
from dataclasses import replace

from generator.desk.acts import Done, Shop, at_desk, find, in_currency, note
from generator.desk.answers import forms
from generator.desk.daysoff import days_off
from generator.desk.deal import Deal
from generator.desk.house import House
from generator.desk.keeping import Kept
from generator.desk.letters import Setting, Settlement, cancellation
from generator.desk.permitted import may
from generator.desk.replying import Wanted, again, envelope_of, order_of, reckoned
from generator.desk.settling import Costs, cancellation_costs
from generator.desk.states import RUNNING, Step
from generator.problems import Problem, SiteError, problem, warning
from generator.trade.money import Money
from generator.trade.order import Order
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Ending:
    """How an order is cancelled: by its owner, by the customer, or by the right of withdrawal."""

    by_owner: bool = False
    withdrawn: bool = False
    costs: Money | None = None
    reason: str = ""


def cancel(shop: Shop, code: str, ending: Ending) -> Done:
    """End an order; what it costs the customer follows from the ladder that was agreed."""
    with at_desk(shop) as site:
        if ending.costs is not None:
            ending = replace(ending, costs=in_currency(ending.costs, site))
        order = find(shop, code)
        may(order, Step.CANCELLED)
        asked = order_of(order)
        settlement, doubts = _settlement(shop, site, order, asked, ending)
        letter = cancellation(asked, Setting(site.config), shop.today, settlement)
        files, missing = forms(letter, "cancelled", envelope_of(shop, site, order, asked))
        due = str(settlement.due) if settlement.due is not None else ""
        facts = {"how": settlement.ended, "costs": due}
        noted = note(shop, order, Step.CANCELLED, facts, files)
        return Done(noted, tuple(files), (*doubts, *missing))


def _settlement(
    shop: Shop, site: House, order: Kept, asked: Order, ending: Ending
) -> tuple[Settlement, tuple[Problem, ...]]:
    """What the end of an order costs, and what is doubtful about it."""
    paid, nothing = order.standing.paid, Money(0, order.standing.paid.currency)
    if order.standing.state not in RUNNING:
        if ending.costs:
            raise SiteError([problem("desk-costs-before", order.where, order=order.code)])
        return Settlement("cancel-before", reason=ending.reason), ()
    if ending.by_owner or ending.withdrawn:
        ended = "cancel-owner" if ending.by_owner else "cancel-withdrawn"
        return Settlement(ended, (), nothing, paid, ending.reason), ()
    if ending.costs is not None:
        said, total = ending.costs, asked.total
        if total is not None and said > total:
            raise SiteError([problem("desk-costs-above", order.where, costs=said, total=total)])
        return Settlement("cancel-customer", (), said, paid, ending.reason), ()
    then = _at(shop, order)
    agreed = reckoned(asked, again(shop, site, order), then, site, Wanted())
    off = days_off(site.config, then.today)
    costs = cancellation_costs(agreed, order.entries, shop.now, off)
    due = sum((each.amount for each in costs if each.amount is not None), nothing)
    doubts = tuple(_doubts(order, agreed, costs))
    return Settlement("cancel-customer", costs, due, paid, ending.reason), doubts


def _at(shop: Shop, order: Kept) -> Shop:
    """The moment at which the contract was made, for days that count from it."""
    return replace(shop, now=order.standing.agreed or shop.now)


def _doubts(order: Kept, agreed: Deal, costs: tuple[Costs, ...]) -> Iterator[Problem]:
    if any(each.amount is None for each in costs):
        yield warning("desk-ladder-over", order.where, order=order.code)
    if agreed.withdrawable:
        yield warning("desk-withdrawable", order.where, order=order.code)
