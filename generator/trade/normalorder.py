"""An order put into its normal form, in which its sheet gives it back unchanged."""

from dataclasses import fields, replace

from generator.trade.normal import name, normal, number_name
from generator.trade.order import Answer, Chosen, Customer, Order, OrderLine

SHORT_LIMIT = 200
"""How long a title, a label, a name or a line of an address may be."""


def in_normal_form(order: Order) -> Order:
    """The order with every text as sheets carry it; answers that say nothing are left out."""
    return replace(
        order,
        site=_short(order.site),
        lines=tuple(_line(line) for line in order.lines),
        to=_short(order.to),
        payment=_short(order.payment),
        customer=_customer(order.customer),
        message=normal(order.message),
    )


def _short(text: str) -> str:
    return normal(text, SHORT_LIMIT)


def _line(line: OrderLine) -> OrderLine:
    sku = number_name(line.sku)
    answers = [Answer(name(each.ask), normal(each.text)) for each in line.answers]
    return replace(
        line,
        sku=sku,
        title=_short(line.title) or sku,
        chosen=tuple(Chosen(name(each.option), _short(each.choice)) for each in line.chosen),
        answers=tuple(each for each in answers if each.text),
        date=_short(line.date),
    )


def _customer(customer: Customer) -> Customer:
    told = {each.name: _short(getattr(customer, each.name)) for each in fields(customer)}
    return Customer(**told)
