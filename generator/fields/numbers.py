"""Numbers as people write them: ``12,50``, ``1.250,00 €``, ``30 %``, ``0,75 l``.

A number that could mean two things (``1.250``: a thousand or one and a quarter?) is refused and
says so; a wrong guess would cost the owner money.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from generator.fields.desk import Desk, Unreadable, refuse
from generator.fields.tree import Scalar
from generator.patterns import pattern
from generator.problems import Location
from generator.trade.money import CURRENCIES, Money
from generator.trade.offer import CONTENT_UNITS, Content

_SIGNS = {
    "€": "EUR",
    "EURO": "EUR",
    "FR.": "CHF",
    "SFR.": "CHF",
    "£": "GBP",
    "$": "USD",
    "KČ": "CZK",
}
_SIGNS |= {code: code for code in CURRENCIES}
_APART = "'’ \u00a0\u2009\u202f"
"""What may stand between groups of three digits, besides a point or a comma."""

_GROUPED = pattern(rf"\d{{1,3}}(?:[{_APART}]\d{{3}})+(?:[.,]\d{{1,2}})?")
_NUMBER = pattern(rf"(?P<sign>[-+−]?) ?(?P<digits>\d[\d.,{_APART}]*)")
AMOUNT = rf"[-+−]?\d(?:[\d.,{_APART}]*[\d.,])?"
"""A pattern for what may be a number, in front of its unit."""

_UNIT = pattern(rf"(?P<number>{AMOUNT})\s*(?P<unit>[^\d\s.,].*)?")
DIGITS = 12
"""The longest number anybody needs in a shop; longer ones are slips or attacks."""


class TooLarge(ValueError):
    """A number of more digits than anybody needs."""


class Ambiguous(ValueError):
    """A number that could mean two things, and how each is written beyond doubt.

    ``whole`` reads its mark as one of thousands, ``comma`` and ``point`` as one of decimals;
    ``cents`` is the nearest amount of money to those.
    """

    def __init__(self, whole: str, fraction: str) -> None:
        decimals = fraction.rstrip("0") or "0"
        decimals += "0" if len(decimals) == 3 else ""
        self.whole = f"{whole}{fraction}"
        self.cents = str(Decimal(f"{whole}.{fraction}").quantize(Decimal("0.01"), ROUND_HALF_UP))
        self.comma, self.point = f"{whole},{decimals}", f"{whole}.{decimals}"


def number_in(text: str) -> Decimal:
    """The number that ``text`` writes with a German, Swiss or English comma, point or space.

    Raises ValueError if it writes none, Ambiguous if it could write two, TooLarge if it is too long.
    """
    match = _NUMBER.fullmatch(text.strip())
    if not match:
        raise ValueError(text)
    if len(re.sub(r"\D", "", text)) > DIGITS:
        raise TooLarge(text)
    value = Decimal(_plain_digits(match["digits"].strip()))
    return -value if match["sign"] in ("-", "−") else value


def _plain_digits(digits: str) -> str:
    if _GROUPED.fullmatch(digits):
        return re.sub(rf"[{_APART}]", "", digits).replace(",", ".")
    if not re.fullmatch(r"[\d.,]+", digits):
        raise ValueError(digits)
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        return _two_kinds_of_mark(digits)
    if points + commas > 1:
        return _thousands(digits, "." if points else ",")
    if points + commas == 1:
        return _one_mark(digits, "." if points else ",")
    return digits


def _two_kinds_of_mark(digits: str) -> str:
    thousand, decimal = (".", ",") if digits.rfind(",") > digits.rfind(".") else (",", ".")
    whole, _, cents = digits.rpartition(decimal)
    if decimal in whole or not cents:
        raise ValueError(digits)
    return f"{_thousands(whole, thousand)}.{cents}"


def _thousands(digits: str, mark: str) -> str:
    if not re.fullmatch(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+", digits):
        raise ValueError(digits)
    return digits.replace(mark, "")


def _one_mark(digits: str, mark: str) -> str:
    whole, fraction = digits.split(mark)
    if not whole or not fraction:
        raise ValueError(digits)
    if len(fraction) == 3 and whole != "0" and len(whole) <= 3:
        raise Ambiguous(whole, fraction)
    return f"{whole}.{fraction}"


def read_number(
    node: Scalar, code: str = "not-a-number", whole: Scalar | None = None, **facts: Any
) -> Decimal:
    """The number that a scalar writes, else ``code`` as the problem.

    ``whole`` is the value as typed where the number is only a part of it.
    """
    shown = (whole or node).shown
    try:
        return number_in(node.text)
    except Ambiguous as two:
        forms = {"whole": two.whole, "comma": two.comma, "point": two.point}
        if code == "not-money":
            forms |= {"comma": two.cents.replace(".", ","), "point": two.cents}
        refuse("ambiguous-number", node.where, text=shown, **forms)
    except TooLarge:
        refuse("number-too-large", node.where, text=shown, limit=DIGITS)
    except ValueError:
        refuse(code, node.where, text=shown, **facts)


def read_money(node: Scalar, desk: Desk) -> Money:
    """An amount in the site's currency; its sign or code may stand before or behind."""
    text, said = _without_currency(node.text.strip())
    if said and said != desk.currency:
        refuse("other-currency", node.where, text=node.shown, currency=desk.currency)
    amount = read_number(Scalar(text, node.where), "not-money", node, currency=desk.currency)
    if amount != amount.quantize(Decimal("0.01")):
        refuse("part-of-a-cent", node.where, text=node.shown)
    return Money(int(amount * 100), desk.currency)


def _without_currency(text: str) -> tuple[str, str]:
    for sign in sorted(_SIGNS, key=len, reverse=True):
        for rest in (text.upper().removeprefix(sign), text.upper().removesuffix(sign)):
            if len(rest) < len(text) and rest.strip():
                return _without_dash(rest.strip()), _SIGNS[sign]
    return _without_dash(text), ""


def _without_dash(text: str) -> str:
    """``12,-`` and ``12.–``: a dash in place of no cents."""
    return re.sub(r"(?<=\d)([.,])(?:--?|[–—])$", r"\g<1>00", text)


def read_percent(node: Scalar) -> Decimal:
    """``30 %`` between 0 and 100; the sign is asked for, as 0,3 and 30 are both typed."""
    text = node.text.strip()
    if not text.endswith("%"):
        refuse("not-a-percentage", node.where, text=node.shown)
    value = _within_hundred(text[:-1].strip())
    if value is None:
        value = read_number(Scalar(text[:-1].strip(), node.where), "not-a-percentage", node)
    if not 0 <= value <= 100:
        refuse("not-a-percentage", node.where, text=node.shown)
    return value


def _within_hundred(text: str) -> Decimal | None:
    """``33,333`` where numbers end at 100: its mark cannot be one of thousands."""
    try:
        number_in(text)
    except Ambiguous as two:
        if text[0].isdigit():
            return Decimal(two.point.rstrip("0").rstrip("."))
    except ValueError:
        pass
    return None


_SEVERAL = pattern(
    r"(?:ab|from|von|bis)\b\D*(\d[\d.,]*).*"
    r"|\D{0,5}(\d[\d.,]*)\s*(?:€|EUR|CHF)?\s*(?:-|–|—|\bbis\b|\bto\b)\s*\d.*",
    re.IGNORECASE,
)


def no_several(node: Scalar) -> None:
    """Refuse ``ab 5`` and ``5-10`` for a price: the lowest of several has a field of its own."""
    if several := _SEVERAL.fullmatch(node.text.strip()):
        refuse("price-of-several", node.where, text=node.shown, least=several[1] or several[2])


_AND_MORE = pattern(
    r"(?:€|EUR|CHF)?\s*(\d[\d.,]*)(?:\s*(?:€|EUR|CHF|Euro))?\s*"
    r"(?:/|\b(?:pro|per|je|zzgl|inkl|incl|plus|exkl|excl|netto|brutto|VB)\b).*",
    re.IGNORECASE,
)
_WORDS = pattern(
    r"[^\d]*\b(?:anfrage|aufwand|vereinbarung|absprache|verhandlung\w*|gratis|kostenlos|umsonst|frei"
    r"|individuell|request|effort|arrangement|negotiable|free|enquiry|inquiry)\b[^\d]*",
    re.IGNORECASE,
)


def no_words(node: Scalar) -> None:
    """Refuse ``auf Anfrage`` for a price, which has a field of its own, and ``12 €/kg``."""
    text = node.text.strip()
    if _WORDS.fullmatch(text):
        refuse("price-in-words", node.where, text=node.shown)
    if more := _AND_MORE.fullmatch(text):
        refuse("price-and-more", node.where, text=node.shown, amount=more[1])


def no_part_of_one(node: Scalar) -> None:
    """Refuse ``0,3`` without a sign: where a share may stand, it means 30 % to many."""
    found = re.fullmatch(r"0?[.,](\d{1,4})", node.text.strip())
    if found and found[1].strip("0"):
        percent = Decimal(f"0.{found[1]}") * 100
        refuse("ambiguous-share", node.where, text=node.shown, percent=f"{percent.normalize():f} %")


def content_in(text: str, where: Location) -> Content | None:
    """The content that ``text`` says and nothing else, or None."""
    try:
        return read_content(Scalar(text, where))
    except Unreadable:
        return None


def read_content(node: Scalar) -> Content:
    """``500 g``, ``0,75 l``: an amount and one of the units that base prices know."""
    match = _UNIT.fullmatch(node.text.strip())
    unit = (match["unit"] or "").strip() if match else ""
    unit = {"m2": "m²", "m3": "m³", "qm": "m²"}.get(unit.casefold(), unit)
    unit = next((known for known in CONTENT_UNITS if known == unit.casefold()), "")
    if not match or not unit:
        refuse("not-a-content", node.where, text=node.shown, units=", ".join(CONTENT_UNITS))
    units = ", ".join(CONTENT_UNITS)
    amount = read_number(Scalar(match["number"], node.where), "not-a-content", node, units=units)
    if amount <= 0:
        refuse("not-positive", node.where, text=node.shown)
    return Content(amount, unit)
