"""The functions and filters of templates, each a plain function of the page being drawn."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from types import MappingProxyType
from typing import Any

from markupsafe import Markup, escape

from generator import language as tongue
from generator import text as texts
from generator.problems import nearest
from generator.render import addresses, filters
from generator.render.addresses import Here
from generator.render.linked.document import linked_data
from generator.render.linked.node import zoned
from generator.render.speech import Speech
from generator.render.styles import fitted
from generator.theme.options import Token
from generator.theme.phrases import PLACE
from generator.theme.theme import PAPER, Asset, Theme
from generator.trade.offer import CourseDate
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the filters know of the page being drawn."""

    here: Here
    speech: Speech
    informal: bool
    theme: Theme


class UnknownAsset(Exception):
    """The theme has no such file; ``near`` is the one that was probably meant."""

    def __init__(self, name: str, near: str) -> None:
        self.name, self.near = name, near
        super().__init__(name)


class UnfilledPlace(Exception):
    """A phrase wants a place filled for which the template gives nothing."""

    def __init__(self, key: str, place: str) -> None:
        self.key, self.place = key, place
        super().__init__(f"{key}: {place}")


def say(drawing: Drawing, key: str, **places: Any) -> Markup:
    """A phrase with its places filled."""
    if not places:
        return _said(drawing.speech, key, drawing.informal)
    return _filled(key, drawing.speech.phrase(key, informal=drawing.informal), places)


@lru_cache(maxsize=1024)
def _said(speech: Speech, key: str, informal: bool) -> Markup:
    """Most phrases have no places, and every page says the same ones."""
    return _filled(key, speech.phrase(key, informal=informal), {})


def say_counted(drawing: Drawing, key: str, count: int, **places: Any) -> Markup:
    """A phrase in the form that the count asks for; its place ``count`` is filled as well."""
    shown = tongue.number(count, drawing.speech.language)
    said = drawing.speech.phrase(key, informal=drawing.informal, count=count)
    return _filled(key, said, {"count": shown, **places})


def _filled(key: str, said: str, places: Mapping[str, Any]) -> Markup:
    def fill(found: re.Match[str]) -> str:
        if found[1] not in places:
            raise UnfilledPlace(key, found[1])
        return str(escape(places[found[1]]))

    whole = PLACE.sub(fill, str(escape(said)))
    return Markup(whole)  # noqa: S704 - both the phrase and what fills it are escaped above


def asset(drawing: Drawing, name: str) -> str:
    """The address of a file in the theme's ``assets``; ``css`` and ``js`` are the bundles for all pages."""
    found = _asset(drawing, name)
    return found.address if found else ""


def style(drawing: Drawing, name: str, *, apart: bool = False) -> Markup:
    """The element for a style sheet that ``asset`` would find: the sheet itself, so that the page is
    painted without asking for it; a link where it is large, names other files or is to stand
    ``apart``, as ``print.css`` may."""
    found = _asset(drawing, name)
    if found is None:
        return Markup()
    on_paper = name == PAPER
    if found.inside and not (on_paper and apart):
        said = found.content.decode()
        said = f"@media print{{{said}}}" if on_paper else said
        return Markup(f"<style>{said}</style>")  # noqa: S704 - the theme's own
    link = Markup('<link rel="stylesheet" href="{}"{}>')
    media = Markup(' media="print"') if on_paper else ""
    return link.format(addresses.url(found.address, drawing.here), media)


def _asset(drawing: Drawing, name: str) -> Asset | None:
    """A file of the theme; none for a bundle for all pages for which the theme has no parts."""
    known = _assets(drawing.theme)
    if name not in known:
        raise UnknownAsset(name, nearest(name, known))
    return known[name]


@lru_cache(maxsize=4)
def _assets(theme: Theme) -> Mapping[str, Asset | None]:
    named = {each.original: each for each in theme.assets}
    by_address = {each.address: each for each in theme.assets}
    bundles = {"css": by_address.get(theme.stylesheet), "js": by_address.get(theme.script)}
    return {PAPER: None} | named | bundles


def token(drawing: Drawing, name: str, *, dark: bool = False) -> str:
    """The value of a custom property that an option sets; empty if none does."""
    found = _tokens(drawing.theme).get(name)
    return (found.dark if dark else found.light) if found else ""


@lru_cache(maxsize=4)
def _tokens(theme: Theme) -> Mapping[str, Token]:
    return {each.name: each for each in theme.tokens}


def html(drawing: Drawing, text: str) -> Markup:
    """HTML of an author's text, its addresses led to where they stand."""
    return Markup(addresses.placed(text, drawing.here))  # noqa: S704 - authors are trusted


def period(drawing: Drawing, date: CourseDate) -> str:
    """From the start of a course to its end, saying nothing twice."""
    return tongue.period(date.start, date.end, drawing.speech.language)


Function = Callable[..., Any]
"""Takes the drawing first, then what the template gives."""


def _here(function: Callable[..., str]) -> Function:
    @wraps(function)
    def filtered(drawing: Drawing, value: Any) -> str:
        return function(value, drawing.here)

    return filtered


def _spoken(function: Callable[..., str]) -> Function:
    @wraps(function)
    def filtered(drawing: Drawing, value: Any, *rest: Any, **more: Any) -> str:
        return function(value, drawing.speech.language, *rest, **more)

    return filtered


def _worded(function: Callable[..., str]) -> Function:
    """For words of trade, which a theme may say in its own way."""

    @wraps(function)
    def filtered(drawing: Drawing, value: Any) -> str:
        return function(value, drawing.speech.language, drawing.speech.words)

    return filtered


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {"t": say, "nt": say_counted, "asset": asset, "style": style, "token": token}
)
FILTERS: Mapping[str, Function] = MappingProxyType(
    {
        "url": _here(addresses.url),
        "absolute": _here(addresses.absolute),
        "srcset": _here(filters.srcset),
        "html": html,
        "money": _spoken(tongue.money),
        "difference": _spoken(tongue.difference),
        "number": _spoken(tongue.number),
        "percent": _spoken(tongue.percent),
        "base_price": _spoken(tongue.base_price),
        "day": _spoken(tongue.day),
        "day_and_time": _spoken(tongue.day_and_time),
        "weekday": _spoken(tongue.weekday),
        "day_ranges": _spoken(tongue.day_ranges),
        "clock": _spoken(tongue.clock),
        "hours": _spoken(tongue.hours),
        "period": period,
        "span": _worded(tongue.span),
        "moment": _worded(tongue.moment),
        "until": _worded(tongue.until),
        "quoted": _spoken(tongue.quoted),
    }
)
PLAIN_FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "linked_data": linked_data,
        "iso": tongue.iso,
        "allowing": filters.allowing,
        "locale": filters.locale,
        "zoned": zoned,
        "plain": texts.plain,
        "fitted": fitted,
        "packed": filters.packed,
        "paragraphs": filters.paragraphs,
        "mark": filters.mark,
        "tel": filters.tel,
        "whatsapp": filters.whatsapp,
        "origin": filters.origin,
    }
)
