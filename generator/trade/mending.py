"""What stood on a line before somebody changed it, found by its check.

A check that no longer agrees still tells what it was made for: whatever the price list allows in its
place is tried, and the one that fits is what was sent.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from generator.problems import Location, Problem, problem
from generator.trade.checks import line_check
from generator.trade.figures import thousandths, written
from generator.trade.normal import name, normal, number_name
from generator.trade.offer import QuestionKind
from generator.trade.order import Order, OrderLine, TermsRef
from generator.trade.pricejson import SHORT
from generator.trade.pricelist import PricedOption, PricedProduct, PriceList
from generator.trade.pricing import price_line, price_order
from generator.trade.sheetfields import line_fields, sheet_fields
from generator.trade.sheetorder import ReadField, assembled
from generator.trade.sheetread import Chunk
from generator.trade.sheetwords import SheetWords
from generator.trade.wishes import product_of, wish_of, wishes_of
from generator.values import dataclass

_TRIES = 3000
_PIECES = 200
_ROUNDS = (
    frozenset({"line", "order", "enquiry", "to", "terms"}),
    frozenset({"choice", "date", "answer", "time"}),
    frozenset({"quantity"}),
    frozenset({"shipping", "total", "deposit"}),
)
"""What each round mends rests on what the rounds before it did."""


@dataclass(frozen=True, slots=True)
class Mended:
    """The fields as they were sent, as far as that can be found, and what was changed in them."""

    chunks: tuple[Chunk, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What changed lines are held against."""

    prices: PriceList
    terms: tuple[TermsRef, ...]
    language: str
    words: SheetWords


def mended(chunks: tuple[Chunk, ...], known: Known) -> Mended:
    """The lines with whatever one change in each can be taken back."""
    problems: list[Problem] = []
    for keys in _ROUNDS:
        if all(chunk.sound for chunk in chunks):
            break
        order = _order(chunks, known)
        tried = [_mend(chunk, keys, order, known) for chunk in chunks]
        chunks = tuple(chunk for chunk, _ in tried)
        problems += [found for _, found in tried if found]
    return Mended(chunks, tuple(problems))


def _order(chunks: tuple[Chunk, ...], known: Known) -> Order | None:
    read = tuple(each for chunk in chunks for each in chunk.fields)
    return assembled(read, known.language, known.words).order


def _mend(
    chunk: Chunk, keys: frozenset[str], order: Order | None, known: Known
) -> tuple[Chunk, Problem | None]:
    if chunk.sound or not chunk.check or order is None:
        return chunk, None
    for at, each in enumerate(chunk.fields):
        if each.key not in keys:
            continue
        for candidate in islice(_candidates(each, order, known), _TRIES):
            fields = (*chunk.fields[:at], candidate, *chunk.fields[at + 1 :])
            if line_check("\n".join(one.counted for one in fields)) == chunk.check:
                return Chunk(fields, chunk.check, sound=True), _changed(
                    each, candidate, known.words
                )
    return chunk, None


def _changed(found: ReadField, right: ReadField, words: SheetWords) -> Problem:
    said, meant = found.value, right.value
    if found.key != right.key:
        said, meant = words.labels[found.key][0], words.labels[right.key][0]
    label = words.labels[right.key][0]
    where = Location("", found.line)
    return problem("sheet-value-changed", where, label=label, found=said, right=meant)


# --- what may have stood there ----------------------------------------------------------------


def _candidates(each: ReadField, order: Order, known: Known) -> Iterator[ReadField]:
    if each.key in ("order", "enquiry"):
        yield replace(each, key="enquiry" if each.key == "order" else "order")
    else:
        yield from (replace(each, value=value) for value in _values(each, order, known))


def _values(each: ReadField, order: Order, known: Known) -> Iterator[str]:
    if each.key == "line":
        yield from (_title(product, known) for product in known.prices.products)
    elif each.position:
        yield from _of_product(each, order, known)
    elif each.key == "to":
        yield known.words.pickup
        yield from dict.fromkeys(to for rate in known.prices.shipping for to in rate.to)
    elif each.key == "terms":
        yield from (f"{one.version} ({one.fingerprint[:SHORT]})" for one in known.terms)
    else:
        yield from _amounts(each, order, known)


def _title(product: PricedProduct, known: Known) -> str:
    title = normal(product.within(known.language).title, 200)
    return f"{title or number_name(product.sku)} ({number_name(product.sku)})"


def _amounts(each: ReadField, order: Order, known: Known) -> Iterator[str]:
    priced = price_order(known.prices, wishes_of(order, known.prices), order.to, order.language)
    right = replace(
        order, shipping=priced.shipping, total=priced.total, deposit=priced.deposit, lines=()
    )
    yield from (one.value for one in sheet_fields(right, known.words) if one.key == each.key)


def _of_product(each: ReadField, order: Order, known: Known) -> Iterator[str]:
    if each.position > len(order.lines):
        return
    line = order.lines[each.position - 1]
    product = product_of(line, known.prices)
    if product is None:
        return
    if each.key == "choice":
        yield from _choices(product, known)
    elif each.key == "date":
        yield from (date.start for date in product.dates)
    elif each.key == "answer":
        yield from _answers(product, known)
    else:
        yield from _pieces(each.key, product, line, known)


def _choices(product: PricedProduct, known: Known) -> Iterator[str]:
    words = product.within(known.language).options
    for option, said in zip(product.options, words, strict=True):
        labels = said.choices or _measures(option, said.unit)
        for label in labels:
            yield f"{name(said.name)} = {normal(label, 200)}"


def _measures(option: PricedOption, unit: str) -> Iterator[str]:
    if option.measure is not None:
        least, most = thousandths(option.measure.least), thousandths(option.measure.most)
        step = thousandths(option.measure.step) or 1000
        yield from (f"{written(value)} {unit}" for value in range(least, most + 1, step))


def _answers(product: PricedProduct, known: Known) -> Iterator[str]:
    words = product.within(known.language).questions
    for rule, said in zip(product.questions, words, strict=True):
        yes_no = (known.words.yes, known.words.no) if rule.kind is QuestionKind.YES_NO else ()
        for text in (*said.choices, *yes_no):
            yield f"{name(said.ask)} = {normal(text)}"


def _pieces(key: str, product: PricedProduct, line: OrderLine, known: Known) -> Iterator[str]:
    """The delivery time, or the number of pieces with their prices."""
    numbers = range(1, _PIECES + 1) if key == "quantity" else range(1, 2)
    wish = wish_of(line, product, known.language)
    for number in numbers:
        right, _ = price_line(product, replace(wish, quantity=number), known.language)
        yield from (one.value for one in line_fields(right, 1, known.words) if one.key == key)
