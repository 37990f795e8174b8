"""What the owner does with an order: each act under the lock, noted only when all of it is done.

Documents are written before the step that they belong to is noted: after a kill the act was either
done or it can simply be done again.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from generator.desk.house import House, current_prices, house
from generator.desk.journal import FILE, append, line
from generator.desk.keeping import Kept, all_kept, kept
from generator.desk.permitted import may, refuse_payment
from generator.desk.receiving import Desk, Received, received
from generator.desk.shelf import ORDERS, SHEET, add, alone, keep
from generator.desk.states import Entry, State, Step
from generator.engine.lock import Busy, NoLock
from generator.hindrances import shown_in
from generator.problems import Location, Problem, SiteError, problem, warning
from generator.trade.money import Money
from generator.trade.normal import folded
from generator.trade.order import Order
from generator.trade.ordercode import looks_like_code, read_code
from generator.trade.sheet import write_sheet
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Shop:
    """Where and when something is done: the site's folder and the present moment in its time."""

    root: Path
    now: datetime

    @staticmethod
    def of(root: Path, now: datetime) -> "Shop":
        """The site in ``root`` at the moment ``now``; its own time zone decides the day."""
        zone = ZoneInfo(house(root).config.site.timezone)
        return Shop(root, now.astimezone(zone))

    @property
    def today(self) -> date:
        """The day on the owner's calendar."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Done:
    """What an act did: the order as it now stands, the files it wrote, what is to be said of it."""

    order: Kept
    files: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@contextmanager
def at_desk(shop: Shop) -> Iterator[House]:
    """The site, with nobody else writing to its orders.  Raises SiteError where that cannot be."""
    try:
        with alone(shop.root):
            yield house(shop.root)
    except Busy as busy:
        raise SiteError([problem("desk-busy", Location(ORDERS), pid=busy.pid or "?")]) from None
    except NoLock as failure:
        where = Location(ORDERS)
        raise SiteError([problem("desk-unwritable", where, reason=failure.reason)]) from failure
    except OSError as failure:
        where = Location(_stumbled_over(failure, shop.root))
        reason = failure.strerror or failure
        raise SiteError([problem("desk-unwritable", where, reason=reason)]) from failure


def _stumbled_over(failure: OSError, root: Path) -> str:
    """The file that could not be read or written; of two, the one that was to be replaced."""
    file = failure.filename2 or failure.filename
    return shown_in(Path(file), root) if isinstance(file, str | Path) else ORDERS


def in_currency(amount: Money, site: House) -> Money:
    """An amount as the owner typed it, in the shop's currency.  Raises SiteError for another one."""
    ours = site.config.shop.currency
    if amount.currency not in ("", ours):
        where = Location("site.yaml")
        raise SiteError([problem("desk-other-currency", where, said=amount.currency, ours=ours)])
    return Money(amount.cents, ours)


# --- what comes in ----------------------------------------------------------------------------


def read(data: bytes, name: str, shop: Shop) -> tuple[tuple[Received, ...], tuple[Problem, ...]]:
    """The orders in a file called ``name``, judged; nothing is kept."""
    site = house(shop.root)
    return received(data, name, desk_of(shop, site))


def desk_of(shop: Shop, site: House) -> Desk:
    """What an order is held against today."""
    others = tuple(all_kept(shop.root, shop.today))
    return Desk(site, shop.today, current_prices(shop.root, shop.now), others)


def take(came: Received, shop: Shop) -> Done:
    """Keep an order that came.  The same one again adds only what it says more; another one under
    the same code is refused.  Raises SiteError; whoever calls has the lock.
    """
    order = came.order
    if order is None:
        raise SiteError(came.problems)
    known = kept(shop.root, order.code, shop.today)
    if known is None:
        entry = Entry(shop.now, Step.RECEIVED, tuple(_received(order)))
        mail = {f"mail.{came.letter.carrier}": came.data, SHEET: _sheet(order)}
        keep(shop.root, order.code, {**mail, FILE: line(entry)})
        return Done(find(shop, order.code), tuple(mail))
    if known.standing.state is State.FORGOTTEN:
        raise SiteError([problem("desk-forgotten", known.where, order=order.code)])
    if known.ordered is None or not same(known.ordered, order):
        raise SiteError([problem("desk-code-taken", known.where, order=order.code)])
    return _more(known, came, order, shop)


def _more(known: Kept, came: Received, order: Order, shop: Shop) -> Done:
    """The same order a second time; one that says more completes the first."""
    since = known.standing.received
    told = warning("desk-known", known.where, order=order.code, day=since.date() if since else "?")
    if known.ordered is None or _length(order) <= _length(known.ordered):
        return Done(known, (), (told,))
    number = sum(each.step is Step.RECEIVED for each in known.entries) + 1
    mail = {f"mail-{number}.{came.letter.carrier}": came.data, SHEET: _sheet(order)}
    add(known.folder, mail)
    if known.standing.state is State.RECEIVED:
        append(known.folder, Entry(shop.now, Step.RECEIVED, tuple(_received(order))))
    return Done(find(shop, order.code), tuple(mail), (told,))


def _received(order: Order) -> Iterator[tuple[str, str]]:
    yield "mode", order.mode.value
    if order.total is not None:
        yield "total", str(order.total)
    if order.deposit is not None:
        yield "deposit", str(order.deposit)
    if order.terms:
        yield "terms", f"{order.terms.version} {order.terms.fingerprint}"
    if order.prices:
        yield "prices", order.prices


def _sheet(order: Order) -> bytes:
    return f"{write_sheet(order)}\n".encode()


def same(one: Order, other: Order) -> bool:
    """Whether two are the same order: all that counts is equal, free text at least where both say it."""
    if _counted(one) != _counted(other):
        return False
    texts = zip(_texts(one), _texts(other), strict=False)
    return all(not a or not b or folded(a) == folded(b) for a, b in texts)


def _counted(order: Order) -> object:
    lines = tuple(
        (each.sku, each.quantity, each.price, each.sum, each.chosen, each.date)
        for each in order.lines
    )
    said = (
        order.mode,
        order.day,
        order.to,
        order.shipping,
        order.total,
        order.deposit,
        order.terms,
    )
    return lines, said, order.prices, folded(order.customer.name), order.customer.email.casefold()


def _texts(order: Order) -> tuple[str, ...]:
    return order.message, *(each.text for line in order.lines for each in line.answers)


def _length(order: Order) -> int:
    return sum(map(len, _texts(order)))


# --- what is noted ----------------------------------------------------------------------------


def find(shop: Shop, code: str) -> Kept:
    """The order of a code that a person typed.  Raises SiteError if there is none."""
    proper = read_code(code)
    if proper is None:
        raise SiteError([no_code(code)])
    found = kept(shop.root, proper, shop.today)
    if found is None:
        raise SiteError([problem("desk-unknown", Location(ORDERS), order=proper)])
    return found


def no_code(text: str) -> Problem:
    """That a text is no code; one that has the form of a code is one with a slip in it."""
    if looks_like_code(text):
        return problem("desk-code-mistyped", Location(""), text=text.strip())
    return problem("desk-no-code", Location(""), text=text[:60])


def note(
    shop: Shop, order: Kept, step: Step, facts: Mapping[str, str], files: Mapping[str, bytes] = {}
) -> Kept:
    """Write the files of a step, then note it; the order as it stands then.

    Raises SiteError for a day before the last step: a clock that is wrong, or a slip in --today.
    """
    last = order.entries[-1].at.date() if order.entries else shop.today
    if shop.today < last:
        code, where = order.code, order.where
        raise SiteError(
            [problem("desk-before-last", where, order=code, last=last, today=shop.today)]
        )
    if files:
        add(order.folder, files)
    said = tuple((name, text) for name, text in facts.items() if text)
    append(order.folder, Entry(shop.now, step, said))
    return find(shop, order.code)


def advance(shop: Shop, code: str, step: Step, anyway: bool = False) -> Done:
    """Note that work was begun, is ready, or was delivered."""
    with at_desk(shop):
        order = find(shop, code)
        doubts = may(order, step, anyway)
        return Done(note(shop, order, step, {}), (), doubts)


def pay_deposit(shop: Shop, code: str, amount: Money | None) -> Done:
    """Note that the deposit, or a part of it, has arrived; all that is missing unless said."""
    with at_desk(shop) as site:
        order = find(shop, code)
        may(order, Step.DEPOSIT)
        missing = order.standing.missing
        if not missing and amount is None:
            raise SiteError([problem("desk-no-deposit", order.where, order=order.code)])
        paid = missing if amount is None else in_currency(amount, site)
        refuse_payment(order, paid)
        return Done(note(shop, order, Step.DEPOSIT, {"amount": str(paid)}))
