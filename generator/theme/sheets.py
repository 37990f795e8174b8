"""What is wrong with a theme's style sheet, before a browser passes over it without a word."""

import re
from collections.abc import Collection, Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem

_PIECE = pattern(
    r"""(?P<comment>/\*.*?\*/)|(?P<open>/\*)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?P<quote>["'])
    |(?P<url>\burl\(\s*(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[^"'()\s]*))\s*\))
    |(?P<import>@import\b)|(?P<brace>[{}])""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_ELSEWHERE = pattern(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_NO_FILE = pattern(r"data:|#|/|$", re.IGNORECASE)


def flaws(css: str, label: str, assets: Collection[str]) -> Iterator[Problem]:
    """What a browser would not read as it was meant, or would fetch from others or in vain.

    ``assets`` are the paths that the sheet may name.
    """
    opened: list[int] = []
    for found in _PIECE.finditer(css):
        place = found.start()
        match found.lastgroup:
            case "open" | "quote":
                yield problem("css-unclosed", _at(css, place, label), sign=found[0])
                return
            case "import":
                yield problem("css-import", _at(css, place, label))
            case "brace" if found[0] == "{":
                opened.append(place)
            case "brace":
                if not opened:
                    yield problem("css-unopened", _at(css, place, label))
                    return
                opened.pop()
            case "url":
                address = found["double"] or found["single"] or found["bare"] or ""
                yield from _misled(address, _at(css, place, label), assets)
    if opened:
        yield problem("css-unclosed", _at(css, opened[-1], label), sign="{")


def _misled(address: str, where: Location, assets: Collection[str]) -> Iterator[Problem]:
    if _ELSEWHERE.match(address):
        yield problem("css-outside", where, address=address)
    elif not _NO_FILE.match(address):
        name = re.sub(r"^(\.\.?/)+|[?#].*", "", address)
        if name not in assets:
            yield problem("css-missing", where, near=nearest(name, assets), name=name)


def _at(css: str, place: int, label: str) -> Location:
    return Location(label, *located(css, place))


def located(text: str, place: int) -> tuple[int, int]:
    """The line and the column of a place in ``text``."""
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
