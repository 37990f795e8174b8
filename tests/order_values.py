"""Orders as the browser's script holds them: plain values, amounts in cents."""

from dataclasses import fields
from typing import Any

from generator.trade.flaws import Flaw
from generator.trade.money import Money
from generator.trade.order import Customer, Order, OrderLine
from generator.trade.pricejson import plain
from generator.trade.pricing import Priced, Wish


def of_order(order: Order, currency: str) -> dict[str, Any]:
    """What ``handschlag.sheet`` takes."""
    return {
        "code": order.code,
        "mode": order.mode.value,
        "language": order.language,
        "day": order.day.isoformat(),
        "site": order.site,
        "currency": currency,
        "lines": [of_line(line) for line in order.lines],
        "to": order.to,
        "shipping": cents(order.shipping),
        "total": cents(order.total),
        "deposit": cents(order.deposit),
        "payment": order.payment,
        "terms": None
        if order.terms is None
        else {"version": order.terms.version, "fingerprint": order.terms.fingerprint},
        "prices": order.prices,
        "customer": {each.name: getattr(order.customer, each.name) for each in fields(Customer)},
        "message": order.message,
    }


def of_line(line: OrderLine) -> dict[str, Any]:
    """A line of an order."""
    time = line.delivery_time
    return {
        "sku": line.sku,
        "title": line.title,
        "quantity": line.quantity,
        "price": cents(line.price),
        "sum": cents(line.sum),
        "chosen": [[each.option, each.choice] for each in line.chosen],
        "answers": [[each.ask, each.text] for each in line.answers],
        "date": line.date,
        "time": time and {"least": time.least, "most": time.most, "unit": time.unit.value},
    }


def of_wish(wish: Wish) -> dict[str, Any]:
    """What ``handschlag.price`` takes for a product."""
    return {
        "sku": wish.sku,
        "choices": list(wish.choices),
        "answers": list(wish.answers),
        "quantity": wish.quantity,
        "date": wish.date,
    }


def of_priced(priced: Priced) -> dict[str, Any]:
    """What ``handschlag.price`` gives."""
    return {
        "lines": [of_line(line) for line in priced.lines],
        "goods": cents(priced.goods),
        "shipping": cents(priced.shipping),
        "total": cents(priced.total),
        "deposit": cents(priced.deposit),
        "dues": [{"amount": each.amount.cents, "due": plain(each.due)} for each in priced.dues],
        "flaws": [of_flaw(each) for each in priced.flaws],
    }


def of_flaw(flaw: Flaw) -> dict[str, Any]:
    """One thing wrong."""
    facts = dict(flaw.facts)
    return {"code": flaw.code, "position": flaw.position, "part": flaw.part, "facts": facts}


def cents(amount: Money | None) -> int | None:
    """An amount as the script holds it."""
    return None if amount is None else amount.cents
