"""Orders as a terminal shows them, and as data for other programs.

What a customer wrote is cleaned of everything that could steer a terminal.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.cli.orderjournal import entry_text
from generator.cli.orderwords import MATTERS, say
from generator.desk.keeping import Kept
from generator.desk.overview import Row
from generator.desk.receiving import Received
from generator.fields.walk import names_in
from generator.language import day as day_words
from generator.language import money
from generator.messages import Tongue
from generator.messages.facts import STATES
from generator.model.values import payment_name
from generator.trade.money import Money
from generator.trade.order import PICKUP, Customer, Order, OrderLine

_WIDTH = 78


def clean(text: object) -> str:
    """Text on one line, without what would steer a terminal."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(str(text).split()))


def order_text(order: Order, tongue: Tongue) -> str:
    """What was ordered, by whom, for how much."""
    head = say(order.mode.value, tongue, code=order.code, day=_day(order.day, tongue))
    lines = [head, *(f"  {each}" for each in _customer(order.customer)), ""]
    for number, each in enumerate(order.lines, 1):
        lines += _line(number, each, tongue)
    lines += [f"  {each}" for each in _sums(order, tongue)]
    lines += [f"  {each}" for each in _rest(order, tongue)]
    return "\n".join(lines)


def _customer(customer: Customer) -> Iterator[str]:
    place = f"{customer.postcode} {customer.city}".strip()
    yield clean(", ".join(filter(None, (customer.name, customer.street, place, customer.country))))
    contact = clean(" · ".join(filter(None, (customer.email, customer.phone))))
    if contact:
        yield contact


def _line(number: int, line: OrderLine, tongue: Tongue) -> Iterator[str]:
    unpriced = say("individual", tongue)
    price = unpriced if line.price is None else money(line.price, tongue)
    reckoned = f"{line.quantity} × {price}"
    yield _row(f"{number}. {clean(line.title)} ({clean(line.sku)})", reckoned, line.sum, tongue)
    told = [f"{each.option}: {each.choice}" for each in line.chosen]
    told += [line.date] if line.date else []
    told += [f"{each.ask} {each.text}" for each in line.answers]
    yield from (f"       {clean(each)}" for each in told)


def _row(label: str, reckoned: str, amount: Money | None, tongue: Tongue) -> str:
    said = "" if amount is None else money(amount, tongue)
    return f"  {label.ljust(_WIDTH - 40)} {reckoned.rjust(20)} {said.rjust(14)}".rstrip()


def _sums(order: Order, tongue: Tongue) -> Iterator[str]:
    to = say("pickup", tongue) if order.to == PICKUP else clean(order.to)
    for label, amount in (
        (say("shipping", tongue, to=to or "–"), order.shipping),
        (say("total", tongue), order.total),
        (say("deposit", tongue), order.deposit),
    ):
        if amount is not None:
            yield f"{label.ljust(_WIDTH - 40)} {''.rjust(20)} {money(amount, tongue).rjust(14)}"


def _rest(order: Order, tongue: Tongue) -> Iterator[str]:
    terms = f"{order.terms.version} ({order.terms.fingerprint})" if order.terms else ""
    told = (
        ("payment", payment_name(order.payment, tongue)),
        ("terms", terms),
        ("prices", order.prices),
        ("message", order.message),
    )
    yield from (f"{say(key, tongue)}: {clean(text)}" for key, text in told if text)


def kept_text(order: Kept, today: date, row: Row, tongue: Tongue) -> str:
    """An order with all that happened to it."""
    found = order.standing
    said = [order_text(order.order, tongue)] if order.order else [order.code]
    said += ["", say("state", tongue, state=STATES[found.state][tongue])]
    for key, when in (
        ("until", found.until),
        ("deposit-due", found.deposit_due),
        ("delivery-due", found.delivery_due),
    ):
        said += [say(key, tongue, day=_day(when, tongue))] if when else []
    said += [say("paid", tongue, amount=money(found.paid, tongue))] if found.paid else []
    said += matter_texts(row, tongue)
    said += ["", f"{say('journal', tongue)}:"]
    for entry in order.entries:
        said.append(f"  {entry.at:%Y-%m-%d %H:%M}  {clean(entry_text(entry, tongue))}")
    names = [each for each in names_in(order.folder) if not each.startswith(".")]
    said += ["", f"{say('files', tongue)} (orders/{order.code}/): {clean(', '.join(names))}"]
    return "\n".join(said)


def matter_texts(row: Row, tongue: Tongue) -> list[str]:
    """Why an order wants attention."""
    found = row.order.standing
    facts = {
        "missing": money(found.missing, tongue),
        "deposit_due": _day(found.deposit_due, tongue),
        "delivery_due": _day(found.delivery_due, tongue),
        "until": _day(found.until, tongue),
    }
    return [MATTERS[each][tongue].format(**facts) for each in row.matters]


def rows_text(rows: Iterable[Row], tongue: Tongue) -> str:
    """The list, a line for each order, and what it wants below it."""
    lines = []
    for row in rows:
        order, found = row.order.order, row.order.standing
        name = clean(order.customer.name)[:24] if order else "–"
        total = money(found.total, tongue) if found.total else "–"
        changed = f"{found.changed:%Y-%m-%d}" if found.changed else "–"
        state = STATES[found.state][tongue]
        lines.append(
            f"{row.order.code}  {state.ljust(18)}  {name.ljust(24)}  {total.rjust(12)}  {changed}"
        )
        lines += [f"             ! {each}" for each in matter_texts(row, tongue)]
    return "\n".join(lines)


def _day(when: date | None, tongue: Tongue) -> str:
    return day_words(when, tongue, "medium") if when else ""


# --- as data ----------------------------------------------------------------------------------


def order_data(order: Order | None) -> Any:
    """An order as plain values: amounts as order sheets write them, days as ISO dates."""
    return None if order is None else _plain(asdict(order))


def _plain(value: Any) -> Any:
    match value:
        case {"cents": int(cents), "currency": str(currency)}:
            return str(Money(cents, currency))
        case dict():
            return {name: _plain(each) for name, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case date():
            return value.isoformat()
        case _:
            return value


def kept_data(row: Row) -> dict[str, Any]:
    """An order and where it stands."""
    order, found = row.order, row.order.standing
    return {
        "code": order.code,
        "folder": f"orders/{order.code}",
        "state": found.state.value,
        "matters": [each.value for each in row.matters],
        "overdue": row.overdue,
        "total": str(found.total),
        "deposit": str(found.deposit),
        "paid": str(found.paid),
        "missing": str(found.missing),
        "received": found.received.isoformat() if found.received else None,
        "changed": found.changed.isoformat() if found.changed else None,
        "until": _plain(found.until),
        "deposit_due": _plain(found.deposit_due),
        "delivery_due": _plain(found.delivery_due),
        "order": order_data(order.order),
        "journal": [
            {"at": e.at.isoformat(), "step": e.step.value, **dict(e.facts)} for e in order.entries
        ],
    }


def received_data(came: Received) -> dict[str, Any]:
    """What came, and what it would cost today under its list."""
    priced = came.priced
    return {
        "sound": came.sound,
        "carrier": came.letter.carrier.name.lower(),
        "sender": came.letter.answer_to or came.letter.sender,
        "order": order_data(came.order),
        "total_by_list": str(priced.total) if priced and priced.total is not None else None,
        "left_out": list(came.left_out),
    }


def as_json(said: object) -> str:
    """Data for machines; keys are kept, new ones may be added."""
    return json.dumps(said, ensure_ascii=False, indent=2)
