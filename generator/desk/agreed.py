"""The parts of a letter that say what is agreed: the lines, the sums, delivery, the ladder."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from generator.config.settings import Config
from generator.desk.deal import Deal
from generator.desk.document import Block, Facts, Heading, Item, Paragraph, Position, Positions
from generator.language import country_name, day, day_and_time, money, percent, span, until
from generator.model.values import payment_name
from generator.trade.money import Money, share
from generator.trade.offer import Rung
from generator.trade.order import PICKUP, Order, OrderLine
from generator.trade.tax import VatMode, tax_note


def agreed_parts(deal: Deal, config: Config, words: Mapping[str, str]) -> Iterator[Block]:
    """What, for how much, when and where to."""
    order = deal.order
    columns = (words["what"], words["quantity"], words["price"], words["sum"])
    lines = tuple(_position(line, words, order.language) for line in order.lines)
    yield Positions(columns, lines, tuple(_sums(order, words)))
    rows = tuple((label, value) for label, value in _facts(deal, config, words) if value)
    yield Facts(rows)
    if order.message:
        yield Heading(words["message"])
        yield Paragraph(order.message, quoted=True)


def ladder_parts(deal: Deal, words: Mapping[str, str]) -> Iterator[Block]:
    """What cancelling costs; the customer's right to show a lower damage always stands with it."""
    language = deal.order.language
    if not deal.ladders:
        return
    yield Heading(words["cancellation"])
    for ladder in deal.ladders:
        titles = titles_of(ladder.titles, language)
        yield Paragraph(words["cancellation-of"].format(titles=titles))
        for rung in ladder.rungs:
            facts = {
                "until": rung_words(rung, language),
                "costs": _costs(rung, ladder.sum, words, language),
            }
            yield Item(words["cancellation-rung"].format(**facts))
    if any(rung.percent or rung.amount for ladder in deal.ladders for rung in ladder.rungs):
        yield Paragraph(words["cancellation-proof"])


def rung_words(rung: Rung, language: str) -> str:
    """Up to when a rung holds, as the beginning of a line."""
    said = until(rung.until, language)
    return said[:1].upper() + said[1:]


def titles_of(titles: Sequence[str], language: str) -> str:
    """Names in a sentence, each once."""
    from generator.language import quoted

    return ", ".join(quoted(title, language) for title in dict.fromkeys(titles))


def _costs(rung: Rung, of: Money, words: Mapping[str, str], language: str) -> str:
    if rung.amount:
        return money(min(rung.amount, of) if of else rung.amount, language)
    if not rung.percent:
        return words["cancellation-free"]
    amount = money(share(of, rung.percent), language)
    return words["cancellation-percent"].format(
        percent=percent(rung.percent, language), amount=amount
    )


def _position(line: OrderLine, words: Mapping[str, str], language: str) -> Position:
    details = [f"{each.option}: {each.choice}" for each in line.chosen]
    details += [words["date"].format(date=_when(line.date, language))] if line.date else []
    details += [f"{each.ask}{_colon(each.ask)} {each.text}" for each in line.answers]
    return Position(
        title=words["sku"].format(title=line.title, sku=line.sku),
        details=tuple(details),
        quantity=str(line.quantity),
        price=_amount(line.price, words, language),
        sum=_amount(line.sum, words, language),
    )


def _colon(ask: str) -> str:
    return "" if ask.endswith(("?", ":")) else ":"


def _when(text: str, language: str) -> str:
    """The date of a course in the customer's words; as it stands where it is none."""
    try:
        return day_and_time(
            datetime.fromisoformat(text) if " " in text else date.fromisoformat(text), language
        )
    except ValueError:
        return text


def _amount(amount: Money | None, words: Mapping[str, str], language: str) -> str:
    return words["individual"] if amount is None else money(amount, language)


def _sums(order: Order, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    language = order.language
    if order.shipping is not None and order.total is not None:
        yield words["goods"], money(order.total - order.shipping, language)
        if order.shipping or order.to:
            yield _sending(order, words), money(order.shipping, language)
    yield words["total"], _amount(order.total, words, language)


def _sending(order: Order, words: Mapping[str, str]) -> str:
    if order.to == PICKUP or not order.to:
        return words["pickup"]
    return words["shipping"].format(country=country_name(order.to, order.language))


def _facts(deal: Deal, config: Config, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    order, language = deal.order, deal.order.language
    asked = words["asked" if order.mode.value == "enquiry" else "ordered"]
    yield asked, day(order.day, language)
    vat = VatMode(config.business.vat.mode)
    yield words["tax"], tax_note(vat, config.business.country, language) or ""
    yield words["time"], _time(deal, words)
    if order.to == PICKUP:
        business = config.business
        place = (business.name, business.street, f"{business.postcode} {business.city}")
        yield words["picked-up"], ", ".join(filter(None, map(str.strip, place)))
    elif order.to:
        yield words["deliver-to"], ", ".join(_address(order))
    yield words["payment"], payment_name(order.payment, language) if order.payment else ""
    yield words["phone"], order.customer.phone
    yield words["site"], order.site


def _address(order: Order) -> Iterator[str]:
    customer = order.customer
    country = country_name(customer.country, order.language) if customer.country else ""
    place = f"{customer.postcode} {customer.city}".strip()
    yield from filter(None, (customer.name, customer.street, place, country))


def _time(deal: Deal, words: Mapping[str, str]) -> str:
    """The longest time of a line, and the last day that follows from it."""
    language = deal.order.language
    spans = dict.fromkeys(line.delivery_time for line in deal.order.lines if line.delivery_time)
    said = ", ".join(span(each, language) for each in spans)
    if deal.delivery is None:
        return said
    last = day(deal.delivery, language)
    if not said:
        return words["latest"].format(day=last)
    return words["time-until"].format(span=said, day=last)
