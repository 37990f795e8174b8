"""The kinds of values that fields declare."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from generator.engine.paths import flaw
from generator.fields import days, focus, numbers, words
from generator.fields.braces import cuts, is_empty
from generator.fields.countries import COUNTRIES, MEANT
from generator.fields.desk import Desk, refuse
from generator.fields.habits import MEANT as HABITS
from generator.fields.mere import UNSEEN, mere_lines, mere_words, one_line
from generator.fields.providers import meant_provider
from generator.fields.schema import Kind, Schema, read_record
from generator.fields.tree import Mapping, Node, Scalar
from generator.problems import Location, nearest
from generator.text import slug
from generator.values import dataclass

LONGEST = 20_000
"""Characters of one value; what is longer belongs into the text of the page."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name of something else in the site, with the place where it was written."""

    text: str
    where: Location


@dataclass(frozen=True, slots=True)
class Said:
    """A text in one or several languages."""

    texts: tuple[tuple[str, str], ...] = ()

    def within(self, language: str) -> str:
        """The text in ``language``, else in its nearest relative, else the first; or nothing."""
        primary = language.split("-")[0]
        by_tag = dict(self.texts)
        related = (text for tag, text in self.texts if tag.split("-")[0] == primary)
        return by_tag.get(language) or next(related, "") or next(iter(by_tag.values()), "")


def scalar(name: str, read: Callable[[Scalar, Desk], Any], words: tuple[str, ...] = ()) -> Kind:
    """A kind that is written as one text."""

    def checked(node: Node, desk: Desk) -> Any:
        return read(as_text(node), desk)

    return Kind(name, checked, words)


def as_text(node: Node) -> Scalar:
    """The node if it is a text of bearable length, else a refusal."""
    if not isinstance(node, Scalar):
        refuse("not-a-text", node.where)
    if len(node.text) > LONGEST:
        refuse("value-too-long", node.where, size=len(node.text), limit=LONGEST)
    if node.text.isascii():
        return node
    bare = node.text.strip(UNSEEN)
    return node if bare == node.text else replace(node, text=bare)


def _flag(node: Scalar, _: Desk) -> bool:
    text = node.text.strip().casefold()
    if text in ("true", "yes", "on", "ja", "wahr"):
        return True
    if text in ("false", "no", "off", "nein", "falsch"):
        return False
    refuse("not-yes-or-no", node.where, text=node.shown)


def one_of(*allowed: str, name: str = "word") -> Kind:
    """One of some words; case does not matter, nor whether words are joined by ``-`` or ``_``."""

    def read(node: Scalar, _: Desk) -> str:
        said = node.text.strip()
        folded = re.sub(r"[\s_]+", "-", said.casefold())
        for word in allowed:
            if folded == re.sub(r"[\s_]+", "-", word.casefold()):
                return word
        meant = HABITS.get(said.casefold(), "")
        near = meant if meant in allowed else nearest(said, allowed)
        refuse("unknown-word", node.where, near=near, text=node.shown, allowed=", ".join(allowed))

    return scalar(name, read, allowed)


def member(kind: type[StrEnum]) -> Kind:
    """One of the words of an enumeration, as its member."""
    by_word = one_of(*(each.value for each in kind))

    def read(node: Node, desk: Desk) -> StrEnum:
        return kind(by_word.read(node, desk))

    return Kind("word", read, by_word.words)


def whole(least: int = 0, most: int = 1_000_000) -> Kind:
    """A whole number within bounds."""

    def read(node: Scalar, _: Desk) -> int:
        if re.fullmatch(rf"[-+]?\d{{{numbers.DIGITS + 1},}}", node.text.strip()):
            refuse("not-within", node.where, text=node.shown, least=least, most=most)
        value = numbers.read_number(node, "not-a-whole-number")
        if value != int(value) or not least <= value <= most:
            refuse("not-within", node.where, text=node.shown, least=least, most=most)
        return int(value)

    return scalar("whole", read)


def record(schema: Schema[Any]) -> Kind:
    """A mapping with declared keys."""
    return Kind("record", lambda node, desk: read_record(schema, node, desk), schema=schema)


def pairs(value: Kind) -> Kind:
    """A mapping with keys of one's own, in the order written."""

    def read(node: Node, desk: Desk) -> tuple[tuple[str, Any], ...]:
        if not isinstance(node, Mapping):
            refuse("not-pairs", node.where)
        cut = cuts(node)
        desk.problems.extend(each.problem() for each in cut)
        skipped = {name for each in cut for name in each.names}
        values = []
        for key, each in node.entries:
            with desk.value_of(key.text):
                if key.text not in skipped and not is_empty(each):
                    name = one_line(key, desk) if value is OWN_TEXT else mere_words(key, desk)
                    values.append((name, value.read(each, desk)))
        return tuple(values)

    return Kind(f"pairs:{value.name}", read)


def _said(node: Node, desk: Desk) -> Said:
    if isinstance(node, Scalar):
        return Said(((desk.language, mere_words(node, desk)),))
    if not isinstance(node, Mapping):
        refuse("not-a-text", node.where)
    texts = []
    for tag, value in node.entries:
        language = language_like(tag.text, desk.languages)
        if not language:
            near = nearest(tag.text, desk.languages)
            refuse(
                "unknown-language",
                tag.where,
                near=near,
                text=tag.shown,
                known=", ".join(desk.languages),
            )
        texts.append((language, mere_words(as_text(value), desk)))
    return Said(tuple(texts))


def language_like(tag: str, languages: tuple[str, ...]) -> str:
    """The language of the site that ``tag`` means: itself, or the only one of its family."""
    exact = [each for each in languages if each.casefold() == tag.casefold()]
    family = [each for each in languages if each.split("-")[0] == tag.casefold()]
    return (exact or (family if len(family) == 1 else []) or [""])[0]


def _named(node: Scalar, desk: Desk) -> Named:
    return Named(one_line(node, desk), node.where)


def _money(least: int | None) -> Callable[[Scalar, Desk], Any]:
    def read(node: Scalar, desk: Desk) -> Any:
        amount = numbers.read_money(node, desk)
        if least is not None and amount.cents < least:
            refuse("negative-money", node.where, text=node.shown)
        return amount

    return read


def _positive(node: Scalar, _: Desk) -> Decimal:
    value = numbers.read_number(node)
    if value <= 0:
        refuse("not-positive", node.where, text=node.shown)
    return value


def _language(node: Scalar, _: Desk) -> str:
    match = re.fullmatch(
        r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?", node.text.strip()
    )
    if not match:
        refuse("not-a-language", node.where, text=node.shown)
    parts = (match[1].lower(), (match[2] or "").title(), (match[3] or "").upper())
    return "-".join(part for part in parts if part)


def _country(node: Scalar, _: Desk) -> str:
    text = node.text.strip().upper()
    if text not in COUNTRIES:
        refuse("not-a-country", node.where, near=MEANT.get(text, ""), text=node.shown)
    return text


def _mail(node: Scalar, desk: Desk) -> str:
    address = words.read_mail(node)
    if not address.partition("@")[0].isascii():
        desk.warn("mail-with-umlaut", node.where, text=node.shown, field=desk.reading)
    if near := meant_provider(address):
        desk.warn("mail-mistyped", node.where, near=near, text=node.shown)
    return address


def _timezone(node: Scalar, _: Desk) -> str:
    from generator.fields.zones import read_timezone

    return read_timezone(node)


def _slug(node: Scalar, _: Desk) -> str:
    text = node.text.strip().strip("/")
    if (
        not re.fullmatch(r"[^\W_]+(?:[-_][^\W_]+)*", text)
        or text != text.lower()
        or len(text) > 100
    ):
        refuse("not-a-slug", node.where, text=node.shown)
    return text


def _shelf(node: Scalar, desk: Desk) -> str:
    """A category, where it stands below another with that before it: ``cups/small``."""
    text = one_line(node, desk)
    parts = text.strip("/").removeprefix("products/").split("/")
    if any(flaw(slug(part, desk.language)) is not None for part in parts):
        refuse("not-a-category", node.where, text=node.shown)
    return text


def _price_of_goods(node: Scalar, desk: Desk) -> Any:
    numbers.no_several(node)
    numbers.no_words(node)
    return _money(0)(node, desk)


TEXT = scalar("text", mere_words)
OWN_TEXT = scalar("text", one_line)
"""One of an owner's own fields; a theme may take it for anything."""
LONG_TEXT = scalar("long-text", mere_lines)
SAID = Kind("said", _said)
FLAG = scalar("flag", _flag)
PRICE = scalar("money", _money(0))
PRICE_OF_GOODS = scalar("money", _price_of_goods)
MONEY = scalar("money", _money(None))
NUMBER = scalar("number", lambda node, _: numbers.read_number(node))
POSITIVE = scalar("number", _positive)
PERCENT = scalar("percent", lambda node, _: numbers.read_percent(node))
CONTENT = scalar("content", lambda node, _: numbers.read_content(node))
DAY = scalar("day", lambda node, _: days.read_day(node))
MOMENT = scalar("moment", days.read_moment)
TIMES = scalar("times", lambda node, _: days.read_times(node))
SPAN = scalar("span", lambda node, _: words.read_span(node))
EVENT = scalar("event", lambda node, _: words.read_moment_of_order(node))
MAIL = scalar("mail", _mail)
PHONE = scalar("phone", lambda node, _: words.read_phone(node))
WEB = scalar("web", lambda node, _: words.read_web_address(node))
HOST = scalar("host", lambda node, _: words.read_host(node))
IBAN = scalar("iban", lambda node, _: words.read_iban(node))
BIC = scalar("bic", lambda node, _: words.read_bic(node))
GTIN = scalar("gtin", lambda node, _: words.read_gtin(node))
WEIGHT = scalar("weight", lambda node, _: words.read_weight(node))
FOCUS = scalar("focus", lambda node, _: focus.read_focus(node))
LANGUAGE = scalar("language", _language)
COUNTRY = scalar("country", _country)
TIMEZONE = scalar("timezone", _timezone)
SLUG = scalar("slug", _slug)
ADDRESS = scalar("address", lambda node, _: words.read_address(node))
SHELF = scalar("text", _shelf)
NAME = scalar("name", _named)
PAIRS = pairs(OWN_TEXT)
FACTS = pairs(TEXT)
