"""An order as the fields of its sheet, one after the other, before they are laid out as text."""

from collections.abc import Iterator
from dataclasses import fields

from generator.trade.money import Money
from generator.trade.offer import Mode
from generator.trade.order import PICKUP, Customer, Order, OrderLine
from generator.trade.sheetwords import SheetWords
from generator.trade.spans import Span
from generator.values import dataclass

LEFT_OUT = "[+]"
"""Stands for a text that was too long for a compact sheet; no text in normal form can say it."""

HEAD, COSTS, CUSTOMER, MESSAGE = -3, -2, -1, 0
"""The groups of fields; a positive group is the product of that position."""


@dataclass(frozen=True, slots=True)
class SheetField:
    """A field of a group; what it says may be left out of a compact sheet if it is ``free``."""

    key: str
    value: str
    group: int
    free: bool = False

    @property
    def counted(self) -> str:
        """What its check is computed from, the same in every language and form."""
        position = str(self.group) if self.key == "line" else ""
        return f"{self.key}{position}:{self.value}"


def sheet_fields(order: Order, words: SheetWords) -> tuple[SheetField, ...]:
    """What the sheet says, without the fields that say nothing."""
    told = (
        *_head(order),
        *(each for at, line in enumerate(order.lines, 1) for each in line_fields(line, at, words)),
        *_costs(order, words),
        *_customer(order.customer),
        SheetField("message", order.message, MESSAGE, free=True),
    )
    return tuple(each for each in told if each.value)


def _head(order: Order) -> Iterator[SheetField]:
    yield SheetField("order" if order.mode is Mode.ORDER else "enquiry", order.code, HEAD)
    yield SheetField("day", order.day.isoformat(), HEAD)
    yield SheetField("site", order.site, HEAD)


def line_fields(line: OrderLine, at: int, words: SheetWords) -> Iterator[SheetField]:
    """What the sheet says of one product, the ``at``-th."""
    yield SheetField("line", f"{line.title} ({line.sku})", at)
    for chosen in line.chosen:
        yield SheetField("choice", f"{chosen.option} = {chosen.choice}", at)
    yield SheetField("date", line.date, at)
    for answer in line.answers:
        yield SheetField("answer", f"{answer.ask} = {answer.text}", at, free=True)
    yield SheetField("quantity", _quantity(line), at)
    yield SheetField("time", said_span(line.delivery_time, words), at)


def _quantity(line: OrderLine) -> str:
    if line.price is None or line.sum is None:
        return str(line.quantity)
    return f"{line.quantity} x {line.price.amount:.2f} = {line.sum}"


def said_span(span: Span | None, words: SheetWords) -> str:
    """A span in the words of the sheet: ``4-6 Wochen``."""
    if span is None:
        return ""
    numbers = f"{span.least}-{span.most}" if span.least < span.most else str(span.most)
    return f"{numbers} {words.units[span.unit][0 if span.most == 1 else 1]}"


def _costs(order: Order, words: SheetWords) -> Iterator[SheetField]:
    yield SheetField("to", words.pickup if order.to == PICKUP else order.to, COSTS)
    yield SheetField("shipping", _amount(order.shipping), COSTS)
    yield SheetField("total", _amount(order.total), COSTS)
    yield SheetField("deposit", _amount(order.deposit), COSTS)
    yield SheetField("payment", order.payment, COSTS)
    if order.terms is not None:
        terms = f"{order.terms.version} ({order.terms.fingerprint})"
        yield SheetField("terms", terms, COSTS)
    yield SheetField("prices", order.prices, COSTS)


def _amount(amount: Money | None) -> str:
    return "" if amount is None else str(amount)


def _customer(customer: Customer) -> Iterator[SheetField]:
    for each in fields(customer):
        yield SheetField(each.name, getattr(customer, each.name), CUSTOMER)
