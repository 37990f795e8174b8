"""What came in: the orders in a mail, each judged by what was released when it was made."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.desk.carriers import LARGEST, Letter, is_outlook, letter
from generator.desk.house import House
from generator.desk.keeping import Kept
from generator.desk.states import RUNNING, State
from generator.problems import Location, Problem, Severity, errors, in_order, problem, warning
from generator.trade.agreement import judge
from generator.trade.normal import folded
from generator.trade.order import Order, OrderLine, TermsRef
from generator.trade.pricejson import price_digest, price_json
from generator.trade.pricelist import PriceList
from generator.trade.pricing import Priced
from generator.trade.sheetread import Reading, read_sheets
from generator.trade.wishes import product_of
from generator.values import dataclass

_AHEAD = timedelta(days=2)
"""Clocks differ, and so do the days around the world."""

_LONG_AGO = timedelta(days=60)
"""By then, whoever ordered has long asked what became of it."""

_MISSED = frozenset(("order-terms-unknown", "desk-list-unknown", "desk-list-not-yet-released"))

_AGAIN = timedelta(days=3)
"""So near to each other, the same wish is more often a second click than a second wish."""


@dataclass(frozen=True, slots=True)
class Received:
    """An order that came, and all that is to be said of it.

    ``order`` is None where the text is too damaged to speak of one; ``priced`` where no list is known
    to judge it by.  ``left_out`` are texts that the customer was asked to send besides.
    """

    letter: Letter
    data: bytes
    order: Order | None
    prices: PriceList | None = None
    priced: Priced | None = None
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it can be confirmed as it is."""
        return self.order is not None and not any(errors(self.problems))


@dataclass(frozen=True, slots=True)
class Desk:
    """What orders are held against: the site, the list of today, the orders that are kept."""

    house: House
    today: date
    current: PriceList | None
    others: tuple[Kept, ...]


def received(
    data: bytes, name: str, desk: Desk
) -> tuple[tuple[Received, ...], tuple[Problem, ...]]:
    """The orders in ``data``, a file called ``name``; a problem if it holds none."""
    where = Location(name)
    came = letter(data)
    readings = _best(came.texts) if came else ()
    if not readings and is_outlook(data):
        return (), (problem("desk-outlook", where),)
    if came is None:
        if len(data) > LARGEST:
            limit = LARGEST // 1_000_000
            return (), (problem("desk-letter-too-large", where, limit=limit),)
        return (), (problem("desk-no-letter", where),)
    if not readings:
        return (), (problem("desk-no-sheet", where),)
    orders = (_judged(came, data, each, name, desk) for each in readings)
    return tuple(_with_damage(each, desk.house) for each in orders), ()


def _with_damage(found: Received, house: House) -> Received:
    """Where a record is missed that is there and damaged, its damage is told as well."""
    missed = {each.code for each in found.problems} & _MISSED
    if found.order is None or not missed:
        return found
    damage = house.damage(found.order.prices)
    if not any(errors(found.problems)):
        damage = tuple(replace(each, severity=Severity.WARNING) for each in damage)
    return replace(found, problems=(*found.problems, *damage))


def _best(texts: Iterable[str]) -> tuple[Reading, ...]:
    """The readings of the text in which the most is right; the first of two that are as good."""
    found = [read for text in texts if (read := read_sheets(text))]
    return min(found, key=_faults, default=())


def _faults(readings: tuple[Reading, ...]) -> tuple[int, int, int]:
    return (
        sum(each.order is None for each in readings),
        sum(len(each.problems) for each in readings),
        sum(len(each.left_out) for each in readings),
    )


def _judged(came: Letter, data: bytes, reading: Reading, name: str, desk: Desk) -> Received:
    if reading.order is None:
        return Received(came, data, None, problems=_in_file(reading.problems, name))
    prices, doubts = _prices(reading.order, reading, desk)
    if prices is None:
        said = (*reading.problems, *doubts, *_doubts(reading.order, came, reading, desk))
        return Received(
            came, data, reading.order, problems=_in_file(said, name), left_out=reading.left_out
        )
    told = judge(reading, prices, _terms(reading.order, desk.house))
    order = told.order or reading.order
    said = (
        *told.problems,
        *doubts,
        *_doubts(order, came, reading, desk),
        *_taken(order, prices, reading, desk),
    )
    return Received(came, data, order, prices, told.priced, _in_file(said, name), reading.left_out)


def _in_file(problems: Iterable[Problem], name: str) -> tuple[Problem, ...]:
    """Problems of a text, named by the file that it came in."""
    placed = (replace(each, where=replace(each.where, file=name)) for each in problems)
    return in_order(placed)


def _terms(order: Order, house: House) -> tuple[TermsRef, ...]:
    """The released versions of the order's language, or of all where it has none."""
    all_terms = house.records.terms
    own = [each for each in all_terms if each.language == order.language] or list(all_terms)
    return tuple(TermsRef(str(each.version), each.fingerprint) for each in own)


def _prices(
    order: Order, reading: Reading, desk: Desk
) -> tuple[PriceList | None, tuple[Problem, ...]]:
    """The list that the order names, from the records; else today's, if it is the same."""
    where = Location("", reading.line_of("prices"))
    if not order.lines:
        return None, ()
    if not order.prices:
        return None, (problem("desk-list-missing", where),)
    released = desk.house.prices(order.prices)
    if released is not None:
        return released, ()
    today = desk.current
    if today is not None and price_digest(price_json(today)).startswith(order.prices):
        return today, (warning("desk-list-not-yet-released", where, list=order.prices),)
    return None, (problem("desk-list-unknown", where, list=order.prices),)


def _doubts(order: Order, came: Letter, reading: Reading, desk: Desk) -> Iterator[Problem]:
    """What no price list tells: who sent it, when, and to whom."""
    mail = order.customer.email.casefold()
    senders = {came.answer_to or came.sender} - {"", desk.house.config.business.email.casefold()}
    if mail and senders and mail not in senders:
        where = Location("", reading.line_of("email"))
        yield warning("desk-sender-other", where, sender=min(senders), mail=order.customer.email)
    if order.day > desk.today + _AHEAD:
        yield warning("desk-day-ahead", Location("", reading.line_of("day")), day=order.day)
    if order.day < desk.today - _LONG_AGO:
        yield warning("desk-day-long-past", Location("", reading.line_of("day")), day=order.day)
    ways = desk.house.config.shop.payment
    if order.payment and ways and order.payment not in ways:
        where = Location("", reading.line_of("payment"))
        yield warning("desk-payment-other", where, text=order.payment)
    ours = desk.house.config.site.url.rstrip("/")
    if order.site and order.site.rstrip("/") != ours:
        where = Location("", reading.line_of("site"))
        yield warning("desk-other-site", where, site=order.site, ours=ours)
    if reading.left_out:
        names = ", ".join(reading.left_out)
        yield warning("desk-left-out", Location(""), names=names)
    twin = next((each for each in desk.others if _seems_the_same(each, order)), None)
    if twin is not None:
        yield warning("desk-seems-known", Location(""), order=order.code, other=twin.code)


def _seems_the_same(other: Kept, order: Order) -> bool:
    """Whether somebody sent the same again under another code, as a reloaded page does."""
    known = other.ordered
    return (
        known is not None
        and known.code != order.code
        and other.standing.state not in (State.CANCELLED, State.DECLINED)
        and abs(known.day - order.day) <= _AGAIN
        and _wish(known) == _wish(order)
    )


def _wish(order: Order) -> object:
    """Who wants what: equal for the same wish, whatever the day's prices and the way of sending."""
    wanted = [
        (line.sku, line.quantity, line.chosen, line.answers, line.date) for line in order.lines
    ]
    return order.mode, order.customer.email.casefold(), folded(order.customer.name), wanted


def _taken(order: Order, prices: PriceList, reading: Reading, desk: Desk) -> Iterator[Problem]:
    """What others have ordered before: pieces that exist once, seats of a course."""
    others = [each for each in desk.others if each.code != order.code and each.order is not None]
    for position, line in enumerate(order.lines, 1):
        product = product_of(line, prices)
        where = Location("", reading.line_of(f"line.{position}"))
        if product is None:
            continue
        if product.unique:
            yield from _sold(line.sku, line.title, others, where)
        seats = next((each.seats for each in product.dates if each.start == line.date), 0)
        if seats:
            left = seats - _seats(line.sku, line.date, others)
            if line.quantity > left:
                yield problem(
                    "desk-seats-gone", where, name=line.title, date=line.date, left=max(left, 0)
                )
        if line.date and line.date[:10] < desk.today.isoformat():
            yield warning("desk-date-past", where, name=line.title, date=line.date)


def _sold(sku: str, title: str, others: list[Kept], where: Location) -> Iterator[Problem]:
    """Sold to somebody, which excludes this order; or wanted by somebody, which is good to know."""
    wanted = [each for each in others if any(line.sku == sku for line in _lines(each))]
    sold = next((each.code for each in wanted if _binds(each)), "")
    asked = next((each.code for each in wanted if each.standing.state in _ASKED), "")
    if sold:
        yield problem("desk-unique-sold", where, name=title, other=sold)
    elif asked:
        yield warning("desk-unique-wanted", where, name=title, other=asked)


_ASKED = (State.RECEIVED, State.OFFERED, State.UNKNOWN)


def _binds(other: Kept) -> bool:
    return other.standing.state in (*RUNNING, State.DELIVERED)


def _lines(other: Kept) -> tuple[OrderLine, ...]:
    return other.order.lines if other.order else ()


def _seats(sku: str, when: str, others: list[Kept]) -> int:
    return sum(
        line.quantity
        for other in others
        if _binds(other)
        for line in _lines(other)
        if line.sku == sku and line.date == when
    )
