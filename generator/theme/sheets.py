"""What is wrong with a theme's style sheet, before a browser passes over it without a word."""

import re
from collections.abc import Collection, Iterable, Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning

_PIECE = pattern(
    r"""(?P<comment>/\*.*?\*/)|(?P<open>/\*)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?P<quote>["'])
    |(?P<url>\burl\(\s*(?:"(?P<double>[^"\n]*)"|'(?P<single>[^'\n]*)'|(?P<bare>[^"'()\n]*?))\s*\))
    |(?P<import>@import\b)|(?P<escape>\\.)|(?P<edge>[{}()])""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_OPENS = {"}": "{", ")": "("}
_TWO_IN_ONE = pattern(
    r"(?<=[{};])\s*([a-z-]+\s*:[^:;{}\n]*[^:;{}\s])[^\S\n]*+\n\s*+[a-z-]+\s*+:[^:;{}]*+(?=[;}])",
    re.IGNORECASE,
)
_COMMENT = pattern(r"/\*.*?\*/", re.DOTALL)
_DECLARED = pattern(r"--[\w-]+(?=\s*:)|(?<=@property)\s+--[\w-]+")
_NAMED = pattern(r"--[\w-]+")
_ASKED = pattern(r"\bvar\(\s*(--[\w-]+)\s*\)")
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
                yield problem("css-unclosed", at(css, place, label), sign=found[0])
                return
            case "import":
                yield problem("css-import", at(css, place, label))
            case "edge" if found[0] in "{(":
                opened.append(place)
            case "edge":
                if not opened or css[opened[-1]] != _OPENS[found[0]]:
                    yield _unpaired(css, place, opened, label)
                    return
                opened.pop()
            case "url":
                bare = found["bare"] or ""
                address = found["double"] or found["single"] or bare
                if " " in bare:
                    yield problem("css-unquoted", at(css, place, label), address=bare)
                else:
                    yield from _misled(address, at(css, place, label), assets)
    if opened:
        yield problem("css-unclosed", at(css, opened[-1], label), sign=css[opened[-1]])
    else:
        yield from _run_together(css, label)


def undeclared(css: str, label: str, known: Collection[str]) -> Iterator[Problem]:
    """Properties of one's own that a sheet asks for and that no sheet and no script declares."""
    plain = _COMMENT.sub(_blank, css)
    for found in _ASKED.finditer(plain):
        if found[1] not in known:
            where = at(css, found.start(1), label)
            yield warning("css-undeclared", where, near=nearest(found[1], known), name=found[1])


def declared(sheets: Iterable[str], scripts: Iterable[str]) -> set[str]:
    """The properties of one's own that ``sheets`` declare, and those that ``scripts`` name."""
    said = (name.strip() for sheet in sheets for name in _DECLARED.findall(sheet))
    return {*said, *(name for script in scripts for name in _NAMED.findall(script))}


def _unpaired(css: str, place: int, opened: list[int], label: str) -> Problem:
    """A bracket that closes nothing, or another than the last one that is open."""
    if opened and css[place] == "}":
        return problem("css-unclosed", at(css, opened[-1], label), sign=css[opened[-1]])
    return problem("css-unopened", at(css, place, label), sign=css[place])


def _run_together(css: str, label: str) -> Iterator[Problem]:
    """Two declarations without a semicolon between them, of which a browser keeps neither."""
    plain = bare(css)
    for found in _TWO_IN_ONE.finditer(plain):
        where = at(css, found.start(1), label)
        yield problem(
            "css-no-semicolon", where, text=" ".join(css[found.start(1) : found.end(1)].split())
        )


def bare(css: str) -> str:
    """As much room without comments, texts and addresses."""
    return _PIECE.sub(_blank, css)


def _blank(found: re.Match[str]) -> str:
    """As much room without what only looks like a sign; brackets stay."""
    return found[0] if found.lastgroup == "edge" else re.sub(r"[^\n]", " ", found[0])


def _misled(address: str, where: Location, assets: Collection[str]) -> Iterator[Problem]:
    if _ELSEWHERE.match(address):
        yield problem("css-outside", where, address=address)
    elif not _NO_FILE.match(address):
        name = re.sub(r"^(\.\.?/)+|[?#].*", "", address)
        if name not in assets:
            yield problem("css-missing", where, near=nearest(name, assets), name=name)


def at(css: str, place: int, label: str) -> Location:
    """A place in a style sheet."""
    return Location(label, *located(css, place))


def located(text: str, place: int) -> tuple[int, int]:
    """The line and the column of a place in ``text``."""
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
