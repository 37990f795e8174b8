"""The order sheet: the one text that carries an order, whole or compact.

Every line ends with a short check in square brackets, the last one with the number of fields and a
sum; no text in normal form holds such brackets, so nothing that a customer writes can pose as a
line, and a sheet is read the same wherever mail broke its lines.  ``sheetread`` reads both forms.
"""

from dataclasses import replace
from urllib.parse import quote

from generator.trade.checks import line_check, whole_check
from generator.trade.normal import normal
from generator.trade.order import Order
from generator.trade.sheetfields import (
    CUSTOMER,
    LEFT_OUT,
    MESSAGE,
    SheetField,
    sheet_fields,
)
from generator.trade.sheetwords import FORMAT, SheetWords, sheet_words
from generator.values import dataclass

LINK_LIMIT = 1600
"""How many characters of a link every mail program in use still opens."""


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A link that opens a mail with the sheet, and what was too long for it.

    ``whole`` says whether the mail holds all of the order; else the page's text has to be copied.
    """

    href: str
    whole: bool


def write_sheet(order: Order) -> str:
    """The whole sheet: plain words, one field a line, products set apart."""
    words = sheet_words(order.language)
    told = sheet_fields(order, words)
    lines = [opening(order)]
    group = told[0].group
    for each in told:
        if each.group != group and not (group == CUSTOMER and each.group == MESSAGE):
            lines.append("")
        group = each.group
        field = f"{_label(each, words, short=False)}: {each.value}"
        lines.append(f"{field} [{line_check(each.counted)}]")
    lines += ["", f"{words.ends} {_closing(order, told)}"]
    return "\n".join(lines)


def write_compact(order: Order) -> str:
    """The same in few signs: a line for each product, short labels."""
    words = sheet_words(order.language)
    return _compact(order, sheet_fields(order, words), words)


def sheet_link(to: str, subject: str, order: Order, limit: int = LINK_LIMIT) -> SheetLink:
    """A ``mailto:`` link no longer than ``limit``: the whole sheet, else the compact one.

    Where even that is too long, long texts are left out, the longest first, and the mail says so.
    """
    local, at, domain = normal(to).rpartition("@")
    head = f"mailto:{encoded(local)}{at}{encoded(domain)}?subject={encoded(normal(subject, 120))}"
    start = f"{head}&body="
    for text in (write_sheet(order), write_compact(order)):
        if len(start + encoded(text)) <= limit:
            return SheetLink(start + encoded(text), whole=True)
    return SheetLink(start + encoded(_shortened(order, limit - len(start))), whole=False)


def encoded(text: str) -> str:
    """RFC 6068: UTF-8 in percent, line ends as CR LF, a plus never as a space."""
    return quote(text.replace("\n", "\r\n"), safe="!*'(),:;/@", errors="replace")


def opening(order: Order) -> str:
    """The mark with which a sheet begins: its format version and its language."""
    return f"[HS{FORMAT} {order.language}]"


def _label(field: SheetField, words: SheetWords, *, short: bool) -> str:
    label = words.labels[field.key][short]
    if field.key != "line":
        return label
    return f"{label}{field.group}" if short else f"{label} {field.group}"


def _closing(order: Order, told: tuple[SheetField, ...]) -> str:
    whole = whole_check((opening(order), *(each.counted for each in told)))
    return f"[{len(told)}={whole}]"


# --- the compact form -------------------------------------------------------------------------


def _compact(order: Order, told: tuple[SheetField, ...], words: SheetWords, note: str = "") -> str:
    lines = []
    for group in dict.fromkeys(each.group for each in told):
        members = [each for each in told if each.group == group]
        fields = "|".join(f"{_label(each, words, short=True)}:{_tight(each)}" for each in members)
        check = line_check("\n".join(each.counted for each in members))
        lines.append(f"{fields}[{check}]")
    body = "\n".join(lines)
    return f"{opening(order)}{body}\n{note}{_closing(order, told)}"


def _tight(field: SheetField) -> str:
    """A value without the spaces that nobody misses; the check does not count them."""
    if field.key in ("choice", "answer"):
        return field.value.replace(" = ", "=", 1)
    if field.key == "quantity":
        return field.value.replace(" x ", "x").replace(" = ", "=")
    return field.value.replace(" (", "(") if field.key == "terms" else field.value


def _shortened(order: Order, room: int) -> str:
    """The compact sheet without as few of its free texts as possible."""
    words = sheet_words(order.language)
    told = sheet_fields(order, words)
    free = [at for at, each in enumerate(told) if each.free]
    longest = sorted(free, key=lambda at: -len(encoded(told[at].value)))
    for count in range(1, len(longest) + 1):
        left = longest[:count]
        shorter = tuple(_without(each) if at in left else each for at, each in enumerate(told))
        text = _compact(order, shorter, words, f"{words.left_out} ")
        if len(encoded(text)) <= room:
            return text
    return words.left_out


def _without(field: SheetField) -> SheetField:
    ask, equals, _ = field.value.partition(" = ")
    kept = f"{ask} = {LEFT_OUT}" if equals and field.key == "answer" else LEFT_OUT
    return replace(field, value=kept)
