"""The wishes behind an order, so that it can be reckoned anew."""

from generator.trade.normal import folded, name, number_name
from generator.trade.order import Order, OrderLine
from generator.trade.pricelist import PricedProduct, PriceList
from generator.trade.pricing import Wish


def wishes_of(order: Order, prices: PriceList) -> tuple[Wish, ...]:
    """What was wished, line by line; a product that the list does not know stays as it is."""
    return tuple(wish_of(line, product_of(line, prices), order.language) for line in order.lines)


def product_of(line: OrderLine, prices: PriceList) -> PricedProduct | None:
    """The product of a line; article numbers are compared as sheets write them."""
    return next((each for each in prices.products if number_name(each.sku) == line.sku), None)


def wish_of(line: OrderLine, product: PricedProduct | None, language: str) -> Wish:
    """Choices and answers in the order of the product's options and questions.

    Their names are those of ``language``, else of any other in which they mean one thing.
    """
    if product is None:
        return Wish(line.sku, quantity=line.quantity, date=line.date)
    own = product.within(language)
    tongues = (own, *(words for words in product.words if words is not own))
    chosen = [(each.option, each.choice) for each in line.chosen]
    answers = [(each.ask, each.text) for each in line.answers]
    return Wish(
        product.sku,
        _placed(chosen, [[each.name for each in words.options] for words in tongues]),
        _placed(answers, [[each.ask for each in words.questions] for words in tongues]),
        line.quantity,
        line.date,
    )


def _placed(given: list[tuple[str, str]], tongues: list[list[str]]) -> tuple[str, ...]:
    """What was said, at the place of its name; the first language that knows a name decides."""
    texts = [""] * len(tongues[0])
    places: dict[str, int] = {}
    for names in tongues:
        for place, each in enumerate(names):
            places.setdefault(folded(name(each)), place)
    for each, text in reversed(given):
        if (at := places.get(folded(each))) is not None:
            texts[at] = text
    return tuple(texts)
