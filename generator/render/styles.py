"""A page's style sheets as it needs them: without the rules that nothing on it can match.

A sheet serves all pages of a theme, and a page shows a part of it.  What is left out was looked for in
its markup: elements and classes, of each simple selector that must match for the rule to apply.
Wherever that cannot be told the rule stays.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from html import unescape
from typing import Final

from markupsafe import Markup, escape

from generator.patterns import pattern
from generator.scripts import BUNDLES, script
from generator.values import dataclass

_ELEMENT = pattern(r"<([a-z][\w-]*)")
_CLASSES = pattern(r"""[\s"'/]class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_SOURCE = pattern(r"""[\s"'/]src\s*=\s*["']?([^"'\s>]+)""")
_STRING = r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
_TEXT = pattern(_STRING)
_EDGE = pattern(rf"{_STRING}|[{{}};]")
_PART = pattern(rf"{_STRING}|[()\[\],]")
_COMBINED = pattern(rf"({_STRING})|\s*([>+~])(?!=)\s*")
_CONDITION = ("@media", "@supports", "@container")
_SAID = pattern(r"(?:[^\W\d]|-)[\w-]*")
_ATTRIBUTE = pattern(r"\[[^\]]*\]")
_CALLED = pattern(r":[\w-]+\([^()]*\)")
_PSEUDO = pattern(r"::?[\w-]+|#[\w-]+")
_ASKED = pattern(r"(\.?)((?:[^\W\d]|-)[\w-]*)")
_STRANGE = pattern(r"[^\w\s.>+~*-]")
_OURS = (*BUNDLES, "shop")
"""Our scripts, and the catalogue."""
_EVERYWHERE: Final = frozenset({"html", "head", "body", "tbody", "colgroup"})
"""What a browser makes by itself."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """``block`` for all that one of ``selectors`` matches, each with what must be there: elements, and
    classes with a point.  They are not ``apart`` where one counts for the others: browsers pass over a
    whole rule for one selector that they do not know, as those of a single maker are, and what stands
    nested in a rule has the weight of the heaviest."""

    selectors: tuple[tuple[str, frozenset[str]], ...]
    block: str
    apart: bool = True


@dataclass(frozen=True, slots=True)
class _Group:
    """Rules under one condition."""

    opening: str
    rules: "tuple[_Rule | _Group, ...]"


_Sheet = tuple[_Rule | _Group, ...]


def fitted(head: str, body: str) -> Markup:
    """``head`` with the style sheets inside it that stand beside one another as one sheet, without the
    rules that nothing in ``body`` can match, be it what a script of this page makes of it.

    Nothing is left out on a page with a script that is not ours.
    """
    said = escape(head)
    before, *rest = str(said).split("<style>")
    sheets = [each.partition("</style>")[::2] for each in rest]
    worn = _worn("".join((before, *(after for _, after in sheets))), str(body))
    if worn is None:
        return said
    fitting = "".join(_fitting(sheets, worn))
    return Markup(before + fitting)  # noqa: S704 - the theme's own, or escaped above


def _fitting(sheets: Sequence[tuple[str, str]], worn: frozenset[str]) -> Iterator[str]:
    """What is left of the sheets, each with what stands behind it; neighbours as one."""
    left: list[str] = []
    for number, (sheet, after) in enumerate(sheets, 1):
        left.append(_fit(sheet, worn))
        if after.strip() or number == len(sheets):
            yield f"<style>{''.join(left)}</style>{after}"
            left = []


def _worn(head: str, body: str) -> frozenset[str] | None:
    """The elements of a page, and the classes with a point; None if nobody can tell."""
    low = body.lower()
    worn = {*_ELEMENT.findall(low), *_EVERYWHERE}
    worn.update(f".{name}" for said in _classes(body, low) for name in unescape(said).split())
    for each in (*head.lower().split("<script")[1:], *low.split("<script")[1:]):
        tag = each.partition(">")[0]
        address = _SOURCE.search(tag)
        name = address[1].rpartition("/")[2].partition(".")[0] if address else ""
        if tag.count('"') % 2 or (address and not ("data-site" in tag and name in _OURS)):
            return None
        worn |= _said(name)
    return frozenset(worn)


def _classes(body: str, low: str) -> set[str]:
    """What attributes ``class`` say, mostly written in the same way: then a look is twenty times as fast."""
    alike = body.split('class="')[1:]
    if len(alike) == low.count("class"):
        return {each.partition('"')[0] for each in alike}
    return {"".join(each) for each in _CLASSES.findall(body)}


@cache
def _said(name: str) -> frozenset[str]:
    """The words in our script ``name`` that may be elements or classes."""
    texts = _TEXT.findall(script(name).decode()) if name in BUNDLES else ()
    words = [word for text in texts for word in _SAID.findall(text)]
    return frozenset((*words, *(f".{word}" for word in words)))


# --- of a sheet -------------------------------------------------------------------------------


def _fit(sheet: str, worn: frozenset[str]) -> str:
    return _left(sheet, worn & _named(sheet))


@lru_cache(maxsize=256)
def _left(sheet: str, worn: frozenset[str]) -> str:
    return "".join(_kept(_parsed(sheet), worn))


def _kept(rules: _Sheet, worn: frozenset[str]) -> Iterator[str]:
    for each in rules:
        if isinstance(each, _Group):
            if inner := "".join(_kept(each.rules, worn)):
                yield f"{each.opening}{inner}}}"
        elif left := [selector for selector, need in each.selectors if need <= worn]:
            said = left if each.apart else [selector for selector, _ in each.selectors]
            yield ",".join(said) + each.block


@lru_cache(maxsize=64)
def _named(sheet: str) -> frozenset[str]:
    """All names that rules of ``sheet`` ask for."""
    return frozenset().union(*_needs(_parsed(sheet)))


def _needs(rules: _Sheet) -> Iterator[frozenset[str]]:
    for each in rules:
        if isinstance(each, _Group):
            yield from _needs(each.rules)
        else:
            yield from (need for _, need in each.selectors)


@lru_cache(maxsize=64)
def _parsed(sheet: str) -> _Sheet:
    return tuple(_rules(sheet))


def _rules(sheet: str) -> Iterator[_Rule | _Group]:
    """The rules of a shortened sheet, in order; what stands inside a rule stays with it."""
    start = depth = opened = 0
    for edge in _EDGE.finditer(sheet):
        if edge[0] == "{":
            depth += 1
            opened = edge.end() if depth == 1 else opened
        elif edge[0] == "}":
            depth -= 1
        elif edge[0] != ";" or depth:
            continue
        if depth == 0:
            yield _rule(sheet[start : edge.end()], opened - start)
            start = opened = edge.end()
    if rest := sheet[start:].strip():
        yield _whole(rest)


def _rule(text: str, opens: int) -> _Rule | _Group:
    """One rule, whose block opens before the sign ``opens``; a statement has none."""
    if text.startswith(_CONDITION):
        return _Group(text[:opens], tuple(_rules(text[opens:-1])))
    if opens <= 0 or text.startswith("@"):
        return _whole(text)
    said, block = text[: opens - 1], text[opens - 1 :]
    selectors = tuple((each, _need(each)) for each in _selectors(said))
    return _Rule(selectors, block, apart=":-" not in said and "{" not in block[1:])


def _selectors(said: str) -> Iterator[str]:
    """The selectors of a list, without needless spaces."""
    short = _COMBINED.sub(lambda found: found[1] or found[2], said)
    start = depth = 0
    for part in _PART.finditer(short):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(part[0], 0)
        if part[0] == "," and not depth:
            yield short[start : part.start()]
            start = part.end()
    yield short[start:]


def _whole(text: str) -> _Rule:
    """What always stays."""
    return _Rule((("", frozenset()),), text)


def _need(selector: str) -> frozenset[str]:
    """What a selector needs.  What stands within brackets need not be there."""
    plain = _ATTRIBUTE.sub("", _TEXT.sub("", selector))
    while plain != (less := _CALLED.sub("", plain)):
        plain = less
    plain = _PSEUDO.sub("", plain)
    names = [] if _STRANGE.search(plain) else _ASKED.findall(plain)
    return frozenset(f".{name}" if point else name.lower() for point, name in names)
