"""Confirming, offering, accepting and declining: the acts that decide on an order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from generator.desk.acts import Done, Shop, at_desk, find, note
from generator.desk.answers import forms
from generator.desk.keeping import Kept
from generator.desk.letters import Setting, offer, refusal
from generator.desk.permitted import may
from generator.desk.replying import (
    Incoming,
    Wanted,
    again,
    amounts,
    begun,
    conclude,
    envelope_of,
    order_of,
    reckoned,
    refuse_wrong,
    setting_of,
)
from generator.desk.shelf import OFFERED
from generator.desk.states import RUNNING, State, Step
from generator.problems import Location, Problem, SiteError, problem, warning
from generator.trade.money import Money
from generator.trade.normal import normal
from generator.trade.normalorder import SHORT_LIMIT
from generator.trade.offer import Mode
from generator.trade.order import Order, OrderLine
from generator.trade.sheet import write_sheet

OFFER_DAYS = 14
"""For how long an offer stands unless its owner says otherwise."""


def confirm(shop: Shop, what: Incoming | str, wanted: Wanted) -> Done:
    """Accept a binding order as it is, and write the confirmation.

    What was confirmed before is recognised, and nothing is done again.
    """
    with at_desk(shop) as site:
        wanted = wanted.within(site)
        done, came = begun(shop, site, what)
        order = done.order
        if order.standing.state in (*RUNNING, State.DELIVERED):
            entry = order.last(Step.CONFIRMED, Step.ACCEPTED)
            day = entry.at.date() if entry else "?"
            told = warning("desk-confirmed-before", order.where, order=order.code, day=day)
            return Done(order, (), (told,))
        may(order, Step.CONFIRMED)
        if came.order is None or came.order.mode is not Mode.ORDER:
            raise SiteError([problem("desk-enquiry", order.where, order=order.code)])
        refuse_wrong(came, wanted.anyway)
        agreed = reckoned(came.order, came, shop, site, wanted)
        return conclude(shop, site, order, agreed, Step.CONFIRMED, None, wanted, came.problems)


def make_offer(shop: Shop, what: Incoming | str, wanted: Wanted) -> Done:
    """Offer what was asked for, at the prices of the list or at those that the owner says."""
    with at_desk(shop) as site:
        wanted = wanted.within(site)
        done, came = begun(shop, site, what)
        order = done.order
        may(order, Step.OFFERED)
        if slips := tuple(_slips(order_of(order), wanted, order.where)):
            raise SiteError(slips)
        asked = _offered(order_of(order), wanted)
        if asked.total is None:
            raise SiteError(
                [problem("desk-price-missing", order.where, positions=_unpriced(asked))]
            )
        until = wanted.until or shop.today + timedelta(days=OFFER_DAYS)
        agreed = reckoned(asked, came, shop, site, wanted)
        asked = replace(asked, deposit=agreed.deposit)
        setting, doubts = setting_of(agreed, shop, site)
        letter = offer(agreed, setting, until, wanted.note)
        files, missing = forms(
            letter, _numbered("offer", order), envelope_of(shop, site, order, asked)
        )
        files[OFFERED] = f"{write_sheet(asked)}\n".encode()
        facts = {"until": until.isoformat(), **amounts(agreed), "deposit": str(agreed.deposit)}
        noted = note(shop, order, Step.OFFERED, facts, files)
        return Done(noted, tuple(files), (*came.problems, *doubts, *missing))


def accept(shop: Shop, code: str, wanted: Wanted) -> Done:
    """Note that the customer accepted our offer, and confirm the contract."""
    with at_desk(shop) as site:
        wanted = wanted.within(site)
        order = find(shop, code)
        if order.standing.state is State.LAPSED and not wanted.anyway:
            day = order.standing.until
            raise SiteError([problem("desk-offer-lapsed", order.where, order=order.code, day=day)])
        if order.standing.state is not State.LAPSED:
            may(order, Step.ACCEPTED)
        offered, entry = order.offered, order.last(Step.OFFERED)
        if offered is None or entry is None:
            raise SiteError(
                [problem("desk-sheet-unreadable", Location(f"{order.where.file}/{OFFERED}"))]
            )
        said = wanted if wanted.deposit is not None else replace(wanted, deposit=offered.deposit)
        agreed = reckoned(offered, again(shop, site, order), shop, site, said)
        return conclude(shop, site, order, agreed, Step.ACCEPTED, entry.at.date(), wanted, ())


def decline(shop: Shop, what: Incoming | str, reason: str) -> Done:
    """Say no to an order or an enquiry, or note that the customer said no to our offer."""
    with at_desk(shop) as site:
        order = find(shop, what) if isinstance(what, str) else begun(shop, site, what)[0].order
        may(order, Step.DECLINED)
        asked = order_of(order)
        said = {State.OFFERED: "decline-offer", State.LAPSED: "decline-lapsed"}.get(
            order.standing.state, "decline" if asked.mode is Mode.ORDER else "decline-enquiry"
        )
        offered = order.last(Step.OFFERED)
        day = replace(asked, day=offered.at.date()) if offered else asked
        letter = refusal(day, Setting(site.config), shop.today, said, reason)
        files, missing = forms(letter, "declined", envelope_of(shop, site, order, asked))
        noted = note(shop, order, Step.DECLINED, {}, files)
        return Done(noted, tuple(files), missing)


def _slips(order: Order, wanted: Wanted, where: Location) -> Iterator[Problem]:
    """Prices of what is not there, or of which nobody can say which one is meant; endless lines."""
    priced = [at for at, _ in wanted.prices]
    known = range(1, len(order.lines) + 1)
    for at in dict.fromkeys(priced):
        if at not in known:
            positions = ", ".join(map(str, known)) or "–"
            yield problem("desk-no-position", where, position=at, positions=positions)
        elif priced.count(at) > 1:
            yield problem("desk-price-twice", where, position=at)
    for title, _ in wanted.items:
        if len(title) > SHORT_LIMIT:
            yield problem("desk-item-long", where, text=f"{title[:30]}…", limit=SHORT_LIMIT)


def _offered(order: Order, wanted: Wanted) -> Order:
    """The order with the owner's prices in it, reckoned anew."""
    prices = dict(wanted.prices)
    lines = [_priced(line, prices.get(at)) for at, line in enumerate(order.lines, 1)]
    lines += [
        OrderLine("-", normal(title) or "-", 1, price, price) for title, price in wanted.items
    ]
    sums = [line.sum for line in lines]
    if not lines or None in sums:
        return replace(order, lines=tuple(lines), total=None)
    known = [each for each in sums if each is not None]
    goods = sum(known[1:], known[0])
    shipping = wanted.shipping if wanted.shipping is not None else order.shipping
    shipping = shipping if shipping is not None else Money(0, goods.currency)
    return replace(order, lines=tuple(lines), shipping=shipping, total=goods + shipping)


def _priced(line: OrderLine, price: Money | None) -> OrderLine:
    return line if price is None else replace(line, price=price, sum=price * line.quantity)


def _unpriced(order: Order) -> str:
    return ", ".join(str(at) for at, line in enumerate(order.lines, 1) if line.sum is None) or "1"


def _numbered(name: str, order: Kept) -> str:
    """A second offer does not replace the first."""
    before = sum(each.step is Step.OFFERED for each in order.entries)
    return f"{name}-{before + 1}" if before else name
