"""The mail with which a product is ordered or asked for where no script runs.

``order_text`` writes it as lines that a person completes by hand; ``mailto`` makes the link that
opens it.  Money is written as in every order sheet, whatever the page around it shows.  What comes
from the site is put on one line each, so that no text can pose as another line.
"""

import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from urllib.parse import quote

from generator.trade.mailwords import WORDS, MailWords
from generator.trade.money import Money
from generator.trade.offer import (
    CourseDate,
    Measure,
    Mode,
    Option,
    Quantity,
    Question,
    QuestionKind,
)
from generator.values import dataclass

LINK_LIMIT = 1600
"""How many characters of a link every mail program in use still opens."""

_SUBJECT_LIMIT = 120
_BLANK = "____"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the mail; a shortened mail keeps only what ``identifies`` the order."""

    text: str
    identifies: bool = False


@dataclass(frozen=True, slots=True)
class OrderText:
    """A mail to be completed and sent; ``rest`` ends a shortened one and says what is missing."""

    subject: str
    lines: tuple[Line, ...]
    rest: str

    @property
    def body(self) -> str:
        """The complete text, to read and to copy."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class OneProduct:
    """What the mail says of a product.

    ``address`` is that of its page, whole.  ``total`` is asked for in ``Mode.ORDER`` and is left out
    otherwise.  ``tax_note``, ``price_note``, ``shipping_note``, ``delivery_time`` and
    ``deposit_due`` are words in the mail's language; ``terms`` names the version in force.
    """

    mode: Mode
    name: str
    sku: str
    address: str
    options: tuple[Option, ...] = ()
    questions: tuple[Question, ...] = ()
    dates: tuple[CourseDate, ...] = ()
    quantity: Quantity = Quantity()
    price: Money | None = None
    price_from: bool = False
    price_note: str = ""
    tax_note: str = ""
    shipping: Money | None = None
    shipping_note: str = ""
    total: Money | None = None
    deposit: Money | None = None
    deposit_due: str = ""
    delivery_time: str = ""
    terms: str = ""


def order_text(product: OneProduct, language: str) -> OrderText:
    """The mail for one product; in English where the language is not ours.

    A binding order must show its total: one without is a mistake of the caller.
    """
    if product.mode is Mode.ORDER and product.total is None:
        raise ValueError(f"A binding order of {product.sku} must name its total")
    words = _words(language)
    said = words.order if product.mode is Mode.ORDER else words.enquiry
    lines = (
        Line(said, identifies=True),
        Line(""),
        *_what(product, words),
        *_costs(product, words),
        Line(""),
        *_customer(words),
    )
    subject = f"{words.subject[product.mode is Mode.ORDER]}: {_flat(product.name)} ({product.sku})"
    return OrderText(_flat(subject), lines, words.rest)


def contact_text(about: str, language: str) -> OrderText:
    """An enquiry without a product: room for the matter and for whom to answer."""
    words = _words(language)
    return OrderText(_flat(f"{words.subject[0]}: {about}"), tuple(_customer(words)), words.rest)


def mailto(to: str, text: OrderText, limit: int = LINK_LIMIT) -> tuple[str, bool]:
    """The link that opens this mail, and whether the mail in it had to be shortened.

    No link is longer than ``limit``, and nothing in a text can add a head to the mail.
    """
    local, at, domain = _flat(to).rpartition("@")
    head = f"mailto:{_encoded(local)}{at}{_encoded(domain)}?subject="
    subject = _fitting(_flat(text.subject), min(_SUBJECT_LIMIT * 3, (limit - len(head)) // 3))
    start = f"{head}{_encoded(subject)}&body="
    whole = start + _encoded(text.body)
    if len(whole) <= limit:
        return whole, False
    return start + _encoded(_shortened(text, limit - len(start))), True


# --- what the mail says -----------------------------------------------------------------------


def _words(language: str) -> MailWords:
    return WORDS.get(language.partition("-")[0].casefold(), WORDS["en"])


def _what(product: OneProduct, words: MailWords) -> Iterator[Line]:
    name = _flat(product.name)
    sku = _flat(product.sku)
    yield Line(f"{words.product}: {name} ({words.sku} {sku})", identifies=True)
    yield Line(f"{words.page}: {_flat(product.address)}", identifies=True)
    yield Line(f"{words.quantity}: {_quantity(product, words)}", identifies=True)
    if product.dates:
        yield Line(f"{words.date}: {_BLANK} ({_choices(_dates(product.dates))})")
    for option in product.options:
        yield Line(f"{_flat(option.name)}: {_option(option, words)}")
    for question in product.questions:
        yield from _question(question, words)


def _quantity(product: OneProduct, words: MailWords) -> str:
    """An order without script has a fixed total and so a fixed number of pieces."""
    quantity = product.quantity
    if product.mode is Mode.ORDER or quantity.least == quantity.most:
        return str(quantity.least)
    bounds = [
        words.at_most.format(quantity.most) if quantity.most else "",
        words.step.format(quantity.step) if quantity.step > 1 else "",
    ]
    said = ", ".join(filter(None, bounds))
    return f"{quantity.least} ({said})" if said else str(quantity.least)


def _option(option: Option, words: MailWords) -> str:
    if option.measure is not None:
        return _measure(option.measure, words)
    free = (choice for choice in option.choices if not choice.sold_out)
    said = tuple(f"{_flat(choice.label)}{_surcharge(choice.surcharge)}" for choice in free)
    return f"{_BLANK} ({_choices(said)})"


def _measure(measure: Measure, words: MailWords) -> str:
    unit = _flat(measure.unit)
    said = [f"{measure.least}–{measure.most} {unit}", words.step.format(measure.step)]
    if measure.price_per_unit:
        said.append(f"{measure.price_per_unit} / {unit}")
    return f"{_BLANK} {unit} ({', '.join(said)})"


def _surcharge(amount: Money) -> str:
    return f" {'+' if amount.cents > 0 else ''}{amount}" if amount else ""


def _dates(dates: tuple[CourseDate, ...]) -> tuple[str, ...]:
    return tuple(" ".join(filter(None, (_day(each.start), _flat(each.place)))) for each in dates)


def _day(when: date | datetime) -> str:
    """A date as order sheets write it."""
    return f"{when:%Y-%m-%d %H:%M}" if isinstance(when, datetime) else when.isoformat()


def _question(question: Question, words: MailWords) -> Iterator[Line]:
    hints = [
        words.required if question.required else "",
        words.example.format(_flat(question.example)) if question.example else "",
        words.why.format(_flat(question.why)) if question.why else "",
    ]
    hint = ", ".join(filter(None, hints))
    ask = _flat(question.ask)
    mark = "" if ask.endswith(("?", ":")) else ":"
    yield Line(f"{ask}{mark} {_blank(question, words)}" + (f" ({hint})" if hint else ""))


def _blank(question: Question, words: MailWords) -> str:
    if question.kind is QuestionKind.YES_NO:
        return f"[ ] {words.yes}  [ ] {words.no}"
    if question.kind is QuestionKind.CHOICE:
        return f"{_BLANK} ({_choices(tuple(map(_flat, question.choices)))})"
    unit = words.day_format if question.kind is QuestionKind.DATE else _flat(question.unit)
    return f"{_BLANK} {unit}".rstrip()


def _costs(product: OneProduct, words: MailWords) -> Iterator[Line]:
    """The lines of what it costs, without those that say nothing."""
    said = (
        (words.price, _price(product, words), True),
        (words.shipping, _with(product.shipping, product.shipping_note), False),
        (words.total, _with(product.total if product.mode is Mode.ORDER else None, ""), True),
        (words.deposit, _with(product.deposit, product.deposit_due), True),
        (words.delivery_time, _flat(product.delivery_time), False),
        (words.terms, _flat(product.terms), True),
    )
    for label, value, identifies in said:
        if value:
            yield Line(f"{label}: {value}", identifies)


def _price(product: OneProduct, words: MailWords) -> str:
    if product.price is None:
        return _flat(product.price_note)
    start = f"{words.price_from} " if product.price_from else ""
    return start + _with(product.price, product.tax_note)


def _with(amount: Money | None, note: str) -> str:
    """An amount, its note in brackets; the note alone where there is no amount."""
    said = _flat(note)
    if amount is None:
        return said
    return f"{amount} ({said})" if said else str(amount)


def _customer(words: MailWords) -> Iterator[Line]:
    yield from (Line(f"{label}:") for label in words.customer)


def _choices(labels: tuple[str, ...]) -> str:
    return " · ".join(labels)


def _flat(text: str) -> str:
    """Text on one line, without characters that control anything."""
    kept = (
        each for each in text if each.isspace() or unicodedata.category(each) not in {"Cc", "Cs"}
    )
    return " ".join("".join(kept).split())


# --- the link ---------------------------------------------------------------------------------


def _encoded(text: str) -> str:
    """RFC 6068: everything but unreserved characters by its UTF-8 bytes, lines end in CR LF."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return quote("\r\n".join(lines), safe="", errors="replace")


def _fitting(text: str, limit: int) -> str:
    """As much of ``text`` as fits when encoded; whatever is cut leaves a "…"."""
    if len(_encoded(text)) <= limit:
        return text
    room = limit - len(_encoded("…"))
    for end in range(min(len(text), max(room, 0)), 0, -1):
        if len(_encoded(text[:end])) <= room:
            return text[:end].rstrip() + "…"
    return ""


def _shortened(text: OrderText, room: int) -> str:
    """The lines that identify the order, as many as fit, and the sentence on where the rest is."""
    ending = f"\n\n{text.rest}"
    kept: list[str] = []
    for line in text.lines:
        if line.identifies and len(_encoded("\n".join([*kept, line.text]) + ending)) <= room:
            kept.append(line.text)
    return _fitting("\n".join(kept) + ending, room)
