"""Choices, dates, answers and numbers of pieces, held against what the product allows."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from generator.trade.figures import part, read_figure, thousandths, written
from generator.trade.normal import folded, name, normal
from generator.trade.offer import Quantity, QuestionKind
from generator.trade.order import Answer, Chosen
from generator.trade.pricelist import (
    OptionWords,
    PricedMeasure,
    PricedOption,
    PricedProduct,
    ProductWords,
    QuestionRule,
    QuestionWords,
)
from generator.trade.sheetwords import sheet_words
from generator.values import dataclass

MOST = 9999
"""More pieces than these of one product nobody orders by mail."""

ANSWER_LIMIT = 300
LONG_ANSWER_LIMIT = 2000

Wrong = tuple[str, tuple[tuple[str, str], ...]]
"""The code of a flaw and its facts."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An option decided: what it is called, what it costs more, and what is wrong with it."""

    chosen: Chosen | None = None
    surcharge: int = 0
    wrong: Wrong | None = None


# --- choices ----------------------------------------------------------------------------------


def decide(product: PricedProduct, at: int, wish: str, language: str) -> Decision:
    """The option at index ``at`` decided by what was wished; labels of any language are known."""
    option, words = product.options[at], product.within(language).options[at]
    if option.measure is not None:
        return _measured(option.measure, words, wish)
    return _picked(option, [each.options[at] for each in product.words], words, wish)


def _picked(
    option: PricedOption, tongues: list[OptionWords], words: OptionWords, wish: str
) -> Decision:
    wanted = folded(wish)
    facts = (("choice", normal(wish)), ("name", words.name))
    if not wanted:
        return Decision(wrong=("choice-missing", (("name", words.name),)))
    found = _among(wanted, [each.choices for each in (words, *tongues)])
    if found is None:
        return Decision(wrong=("choice-unknown", facts))
    priced = option.choices[found]
    if priced.sold_out:
        return Decision(wrong=("choice-sold-out", facts))
    chosen = Chosen(name(words.name), normal(words.choices[found], 200))
    return Decision(chosen, priced.surcharge.cents)


def _among(wanted: str, tongues: list[tuple[str, ...]]) -> int | None:
    """The place of a label; the first language that knows it decides."""
    for labels in tongues:
        for place, label in enumerate(labels):
            if folded(label) == wanted:
                return place
    return None


def _measured(measure: PricedMeasure, words: OptionWords, wish: str) -> Decision:
    facts: tuple[tuple[str, str], ...]
    if not wish.strip():
        return Decision(wrong=("measure-missing", (("name", words.name),)))
    value = _figure(wish, words.unit)
    if value is None:
        facts = (("choice", normal(wish)), ("name", words.name))
        return Decision(wrong=("measure-unreadable", facts))
    least, most, step = map(thousandths, (measure.least, measure.most, measure.step))
    if not least <= value <= most or (step > 0 and (value - least) % step):
        bounds = (("least", least), ("most", most), ("step", step))
        said = tuple((key, written(bound)) for key, bound in bounds)
        facts = (("choice", written(value)), ("name", words.name), *said)
        return Decision(wrong=("measure-outside", facts))
    chosen = Chosen(name(words.name), normal(f"{written(value)} {words.unit}", 200))
    return Decision(chosen, part(measure.price_per_unit.cents, value, 1000))


def _figure(text: str, unit: str) -> int | None:
    """A number, its unit said or not."""
    said, unit = normal(text), normal(unit)
    if unit and folded(said).endswith(folded(unit)):
        said = said[: -len(unit)].rstrip()
    return read_figure(said)


# --- answers ----------------------------------------------------------------------------------


def answer(
    rule: QuestionRule, words: QuestionWords, wish: str, language: str
) -> tuple[Answer | None, Wrong | None]:
    """What was answered, as sheets write it; None where there is no answer."""
    facts = (("name", words.ask),)
    limit = LONG_ANSWER_LIMIT if rule.kind is QuestionKind.LONG_TEXT else ANSWER_LIMIT
    said = normal(wish, limit)
    if not said:
        return None, ("answer-missing", facts) if rule.required else None
    if (reader := _READERS.get(rule.kind)) is None:
        return Answer(name(words.ask), said), None
    code, read = reader(said, words, language)
    if not read:
        return None, (code, (("answer", said), *facts))
    return Answer(name(words.ask), read), None


def _number(said: str, words: QuestionWords, _: str) -> tuple[str, str]:
    value = _figure(said, words.unit)
    return "answer-no-number", "" if value is None else normal(f"{written(value)} {words.unit}")


def _day(said: str, _: QuestionWords, __: str) -> tuple[str, str]:
    try:
        fitting = len(said) == 10 and date.fromisoformat(said).isoformat() == said
    except ValueError:
        fitting = False
    return "answer-no-date", said if fitting else ""


def _choice(said: str, words: QuestionWords, _: str) -> tuple[str, str]:
    found = _among(folded(said), [words.choices])
    return "answer-unknown", "" if found is None else normal(words.choices[found])


def _yes_no(said: str, _: QuestionWords, language: str) -> tuple[str, str]:
    words = sheet_words(language)
    known = {
        "yes": words.yes,
        "no": words.no,
        folded(words.yes): words.yes,
        folded(words.no): words.no,
    }
    return "answer-unclear", known.get(folded(said), "")


_READERS: Mapping[QuestionKind, Callable[[str, QuestionWords, str], tuple[str, str]]] = (
    MappingProxyType(
        {
            QuestionKind.NUMBER: _number,
            QuestionKind.DATE: _day,
            QuestionKind.CHOICE: _choice,
            QuestionKind.YES_NO: _yes_no,
        }
    )
)


# --- dates and numbers of pieces --------------------------------------------------------------


def wrong_date(product: PricedProduct, words: ProductWords, wish: str) -> Wrong | None:
    """What is wrong with the date of a course; only one with dates asks for one."""
    if not product.dates:
        return None
    if not normal(wish):
        return "date-missing", (("name", words.title),)
    if all(each.start != normal(wish) for each in product.dates):
        return "date-unknown", (("date", normal(wish)), ("name", words.title))
    return None


def wrong_quantity(product: PricedProduct, quantity: int) -> Wrong | None:
    """What is wrong with a number of pieces."""
    allowed = Quantity(1, 1, 1) if product.unique else product.quantity
    most = min(allowed.most or MOST, MOST)
    if allowed.least <= quantity <= most and (quantity - allowed.least) % allowed.step == 0:
        return None
    said = (
        ("least", allowed.least),
        ("most", most),
        ("quantity", quantity),
        ("step", allowed.step),
    )
    return "quantity-outside", tuple((key, str(value)) for key, value in said)
