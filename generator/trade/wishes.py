"""The wishes behind an order, so that it can be reckoned anew."""

from generator.trade.normal import folded, name, number_name
from generator.trade.order import Order, OrderLine
from generator.trade.pricelist import PricedProduct, PriceList
from generator.trade.pricing import Wish


def wishes_of(order: Order, prices: PriceList) -> tuple[Wish, ...]:
    """What was wished, line by line; a product that the list does not know stays as it is."""
    return tuple(wish_of(line, product_of(line, prices)) for line in order.lines)


def product_of(line: OrderLine, prices: PriceList) -> PricedProduct | None:
    """The product of a line; article numbers are compared as sheets write them."""
    return next((each for each in prices.products if number_name(each.sku) == line.sku), None)


def wish_of(line: OrderLine, product: PricedProduct | None) -> Wish:
    """Choices and answers in the order of the product's options and questions, of any language."""
    if product is None:
        return Wish(line.sku, quantity=line.quantity, date=line.date)
    chosen = {folded(each.option): each.choice for each in line.chosen}
    answers = {folded(each.ask): each.text for each in line.answers}
    tongues = product.words
    return Wish(
        product.sku,
        tuple(
            _said(chosen, tuple(words.options[at].name for words in tongues))
            for at in range(len(product.options))
        ),
        tuple(
            _said(answers, tuple(words.questions[at].ask for words in tongues))
            for at in range(len(product.questions))
        ),
        line.quantity,
        line.date,
    )


def _said(given: dict[str, str], names: tuple[str, ...]) -> str:
    return next((given[folded(name(each))] for each in names if folded(name(each)) in given), "")
