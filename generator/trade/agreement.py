"""Whether an order that was read agrees with the price list and the terms that it names.

Everything is reckoned anew: what a sheet says is what the customer saw, never what is owed.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.problems import Location, Problem, in_order, problem
from generator.trade.flaws import Flaw
from generator.trade.mending import Known, mended
from generator.trade.normal import folded, name
from generator.trade.offer import Mode
from generator.trade.order import Order, TermsRef
from generator.trade.pricelist import PriceList
from generator.trade.pricing import Priced, price_order
from generator.trade.sheetfields import SheetField, sheet_fields
from generator.trade.sheetorder import assembled
from generator.trade.sheetread import Reading
from generator.trade.sheetwords import SheetWords, sheet_words
from generator.trade.wishes import product_of, wishes_of
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said of an order.

    ``order`` is the one that was sent, as far as the checks still tell; ``priced`` what it costs
    under the list.  ``problems`` name the lines of the text; none means that all agrees.
    """

    order: Order | None
    priced: Priced | None
    problems: tuple[Problem, ...]


def judge(reading: Reading, prices: PriceList, terms: tuple[TermsRef, ...] = ()) -> Judgement:
    """The order held against ``prices`` and the released ``terms`` of its language."""
    if reading.order is None:
        return Judgement(None, None, reading.problems)
    language = reading.order.language
    words = sheet_words(language)
    mend = mended(reading.chunks, Known(prices, terms, language, words))
    read = tuple(each for chunk in mend.chunks for each in chunk.fields)
    order = assembled(read, language, words).order or reading.order
    priced = price_order(prices, wishes_of(order, prices), order.to, language)
    told = {each.where.line for each in mend.problems}
    problems = [each for each in reading.problems if not _settled(each, told)]
    problems += mend.problems
    problems += _flaws(priced, reading)
    problems += _strange(order, prices, reading)
    problems += _differences(order, priced, reading, words)
    problems += _modes(order, prices, reading)
    problems += _terms(order, terms, reading)
    return Judgement(order, priced, in_order(problems))


def _settled(each: Problem, told: set[int]) -> bool:
    """Whether more is known of a line by now than that it was changed."""
    return each.code == "sheet-line-changed" and each.where.line in told


def _flaws(priced: Priced, reading: Reading) -> Iterator[Problem]:
    for flaw in priced.flaws:
        if not (flaw.code == "answer-missing" and _left_out(flaw, reading)):
            yield Problem(f"order-{flaw.code}", _where(flaw, reading), tuple(sorted(flaw.facts)))


def _left_out(flaw: Flaw, reading: Reading) -> bool:
    asked = folded(name(dict(flaw.facts).get("name", "")))
    return any(folded(each) == asked for each in reading.left_out)


def _where(flaw: Flaw, reading: Reading) -> Location:
    """The line of the part, else that of its product or of the place where it goes."""
    at = f"line.{flaw.position}"
    parts = (f"{at}.{flaw.part}", at, flaw.part)
    return Location("", next(filter(None, map(reading.line_of, parts)), 0))


def _strange(order: Order, prices: PriceList, reading: Reading) -> Iterator[Problem]:
    """Choices and answers that the product does not ask for."""
    for position, line in enumerate(order.lines, 1):
        product = product_of(line, prices)
        if product is None:
            continue
        options = {folded(name(one.name)) for words in product.words for one in words.options}
        asked = {folded(name(one.ask)) for words in product.words for one in words.questions}
        told = (("choice", options, [each.option for each in line.chosen]),
                ("answer", asked, [each.ask for each in line.answers]))  # fmt: skip
        for part, known, said in told:
            for at, each in enumerate(said, 1):
                if folded(each) not in known or each in said[: at - 1]:
                    where = Location("", reading.line_of(f"line.{position}.{part}.{at}"))
                    code = "order-choice-strange" if part == "choice" else "order-answer-strange"
                    yield problem(code, where, name=each, product=line.title)


# --- values -----------------------------------------------------------------------------------


def _differences(
    order: Order, priced: Priced, reading: Reading, words: SheetWords
) -> Iterator[Problem]:
    """Each value that is another under the price list; what has a flaw is spoken of already."""
    flawed = {flaw.position for flaw in priced.flaws}
    if len(priced.lines) < len(order.lines):
        right = order
    else:
        lines = zip(order.lines, priced.lines, range(1, len(order.lines) + 1), strict=True)
        right = replace(
            order, lines=tuple(said if at in flawed else ours for said, ours, at in lines)
        )
    if not flawed:
        right = replace(right, shipping=priced.shipping, total=priced.total, deposit=priced.deposit)
    found = dict(_parts(sheet_fields(order, words)))
    for part, ours in _parts(sheet_fields(right, words)):
        said = found[part].value if part in found else ""
        if not _same(said, ours):
            yield _wrong(part, ours, said, ours.value, reading, words)


def _same(said: str, ours: SheetField) -> bool:
    if ours.key in ("choice", "answer", "line"):
        return folded(said) == folded(ours.value)
    return said == ours.value


def _parts(told: tuple[SheetField, ...]) -> Iterator[tuple[str, SheetField]]:
    """The fields by the parts that a reading knows."""
    counts: dict[tuple[int, str], int] = {}
    for each in told:
        at = counts[each.group, each.key] = counts.get((each.group, each.key), 0) + 1
        number = f".{at}" if each.key in ("choice", "answer") else ""
        inside = "" if each.key == "line" else f".{each.key}"
        yield f"line.{each.group}{inside}{number}" if each.group > 0 else each.key, each


def _wrong(
    part: str, ours: SheetField, said: str, right: str, reading: Reading, words: SheetWords
) -> Problem:
    line = reading.line_of(part) or reading.line_of(f"line.{ours.group}")
    label = words.labels[ours.key][0]
    if not said:
        return problem("order-value-missing", Location("", line), label=label, right=right)
    return problem("order-value-wrong", Location("", line), label=label, found=said, right=right)


# --- what it is made under --------------------------------------------------------------------


def _modes(order: Order, prices: PriceList, reading: Reading) -> Iterator[Problem]:
    if order.mode is Mode.ENQUIRY:
        return
    for position, line in enumerate(order.lines, 1):
        product = product_of(line, prices)
        if product is not None and product.mode is not Mode.ORDER:
            where = Location("", reading.line_of(f"line.{position}"))
            yield problem("order-only-on-request", where, name=line.title)


def _terms(order: Order, terms: tuple[TermsRef, ...], reading: Reading) -> Iterator[Problem]:
    where = Location("", reading.line_of("terms"))
    said = order.terms
    if said is None:
        if order.mode is Mode.ORDER and terms:
            yield problem("order-terms-missing", where)
        return
    known = next((each for each in terms if each.version == said.version), None)
    if known is None:
        yield problem("order-terms-unknown", where, version=said.version)
    elif not _agree(known.fingerprint, said.fingerprint):
        right = known.fingerprint[: len(said.fingerprint)]
        yield problem(
            "order-terms-changed", where, version=said.version, found=said.fingerprint, right=right
        )


def _agree(one: str, other: str) -> bool:
    """Whether one fingerprint begins the other; either may be the short one."""
    return one.startswith(other) or other.startswith(one)
