"""What wishes cost under a price list, and what is wrong with them.

The same rules, sign by sign, stand in the browser's script; ``tests/vectors`` hold the two together.
All amounts are whole cents; percentages and measures are rounded half up, once per line.
"""

from collections.abc import Iterator

from generator.trade.answering import Wrong, answer, decide, wrong_date, wrong_quantity
from generator.trade.carriage import carriage
from generator.trade.deposits import Due, dues
from generator.trade.flaws import Flaw
from generator.trade.money import Money
from generator.trade.normal import normal, number_name
from generator.trade.order import Answer, Chosen, OrderLine
from generator.trade.pricelist import PricedProduct, PriceList
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """What a visitor wants of one product.

    ``choices`` has a text for each option of the product (a label, or a number for a measure),
    ``answers`` one for each question, empty where there is none.
    """

    sku: str
    choices: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    quantity: int = 1
    date: str = ""


@dataclass(frozen=True, slots=True)
class Priced:
    """What the wishes cost.

    ``lines`` has one for each wish whose product exists.  Amounts are None where a line has no
    price, be it priced individually or flawed; ``shipping`` also where nothing can be sent there.
    """

    lines: tuple[OrderLine, ...]
    goods: Money | None
    shipping: Money | None
    total: Money | None
    deposit: Money | None
    dues: tuple[Due, ...]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    position: int
    product: PricedProduct
    line: OrderLine


def price_order(prices: PriceList, wishes: tuple[Wish, ...], to: str, language: str) -> Priced:
    """The wishes reckoned under ``prices``, sent ``to`` a country or ``PICKUP``, in ``language``."""
    items: list[_Item] = []
    flaws: list[Flaw] = []
    for position, wish in enumerate(wishes, 1):
        product = prices.product(wish.sku)
        if product is None:
            flaws.append(Flaw("product-unknown", position, "sku", (("sku", wish.sku),)))
            continue
        line, wrong = price_line(product, wish, language, position)
        items.append(_Item(position, product, line))
        flaws.extend(wrong)
    flaws.extend(_sold_once(items))
    return _reckoned(prices, items, to, flaws)


def _reckoned(prices: PriceList, items: list[_Item], to: str, flaws: list[Flaw]) -> Priced:
    goods = _sum([item.line.sum for item in items], prices.currency)
    sent = tuple((item.position, item.product, item.line) for item in items)
    shipping, wrong = carriage(prices, sent, to, goods)
    owed = dues(prices, sent, goods) if goods is not None else ()
    return Priced(
        lines=tuple(item.line for item in items),
        goods=goods,
        shipping=shipping,
        total=goods + shipping if goods is not None and shipping is not None else None,
        deposit=_sum([due.amount for due in owed], prices.currency) if goods is not None else None,
        dues=owed,
        flaws=(*flaws, *wrong),
    )


def price_line(
    product: PricedProduct, wish: Wish, language: str, position: int = 1
) -> tuple[OrderLine, tuple[Flaw, ...]]:
    """One wish as a line of an order; without a price where its choices do not decide one."""
    chosen, surcharge, flaws = _decided(product, wish, language, position)
    unpriced = product.price is None or bool(flaws)
    answers, wrong = _answered(product, wish, language, position)
    words = product.within(language)
    flaws += wrong
    flaws += _flawed(wrong_date(product, words, wish.date), position, "date")
    flaws += _flawed(wrong_quantity(product, wish.quantity), position, "quantity")
    price = None
    if product.price is not None and not unpriced:
        # A piece never costs less than nothing, whatever its choices take off.
        price = Money(max(product.price.cents + surcharge, 0), product.price.currency)
    line = OrderLine(
        sku=number_name(product.sku),
        title=normal(words.title, 200) or number_name(product.sku),
        quantity=wish.quantity,
        price=price,
        sum=price * wish.quantity if price is not None else None,
        chosen=chosen,
        answers=answers,
        date=normal(wish.date) if product.dates else "",
        delivery_time=product.delivery_time,
    )
    return line, tuple(flaws)


def _decided(
    product: PricedProduct, wish: Wish, language: str, position: int
) -> tuple[tuple[Chosen, ...], int, list[Flaw]]:
    flaws: list[Flaw] = []
    chosen: list[Chosen] = []
    surcharge = 0
    for at in range(len(product.options)):
        said = wish.choices[at] if at < len(wish.choices) else ""
        decision = decide(product, at, said, language)
        flaws += _flawed(decision.wrong, position, f"choice.{at + 1}")
        chosen += [decision.chosen] if decision.chosen else []
        surcharge += decision.surcharge
    return tuple(chosen), surcharge, flaws


def _answered(
    product: PricedProduct, wish: Wish, language: str, position: int
) -> tuple[tuple[Answer, ...], list[Flaw]]:
    flaws: list[Flaw] = []
    answers: list[Answer] = []
    for at, words in enumerate(product.within(language).questions):
        said = wish.answers[at] if at < len(wish.answers) else ""
        given, wrong = answer(product.questions[at], words, said, language)
        flaws += _flawed(wrong, position, f"answer.{at + 1}")
        answers += [given] if given else []
    return tuple(answers), flaws


def _flawed(wrong: Wrong | None, position: int, part: str) -> list[Flaw]:
    return [] if wrong is None else [Flaw(wrong[0], position, part, wrong[1])]


def _sold_once(items: list[_Item]) -> Iterator[Flaw]:
    seen: set[str] = set()
    for item in items:
        if item.product.unique and item.product.sku in seen:
            facts = (("name", item.line.title),)
            yield Flaw("unique-twice", item.position, "sku", facts)
        seen.add(item.product.sku)


def _sum(amounts: list[Money | None], currency: str) -> Money | None:
    """The sum; None where one of them is unknown, or there are none to sum."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts):
        return None
    return sum(known, Money(0, currency))
