"""One style sheet and one script out of a theme's parts, with its options as custom properties."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.patterns import pattern
from generator.theme.options import Token

_ROOM = r"(?:\s|/\*.*?\*/)"
_PIECE = pattern(
    rf"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
    |(?:{_ROOM}|;)*+(\}}){_ROOM}*+|{_ROOM}*+([{{;,]){_ROOM}*+|(:){_ROOM}++|{_ROOM}++""",
    re.DOTALL | re.VERBOSE,
)
_URL = pattern(r"""url\(\s*(["']?)([^"')]+)\1\s*\)""")
_EDGE = pattern(r"""\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[{}]""")
_ON_PAPER = "@media print{"
_LEADS_ELSEWHERE = pattern(r"url\(|@import|</style", re.IGNORECASE)
_MOST_INSIDE = 48_000
"""Signs, of which about a fourth is left when they are packed."""


def root_block(tokens: Sequence[Token]) -> str:
    """The custom properties by day, and those that differ in the dark."""
    light = _declarations((token.name, token.light) for token in tokens)
    dark = _declarations((token.name, token.dark) for token in tokens)
    block = f":root{{{light}}}" if light else ""
    return block + (f"@media (prefers-color-scheme:dark){{:root{{{dark}}}}}" if dark else "")


def _declarations(pairs: Iterable[tuple[str, str]]) -> str:
    return ";".join(f"--{name}:{_harmless(value)}" for name, value in pairs if value)


def _harmless(value: str) -> str:
    """A value cannot end its declaration, whatever a theme's author typed."""
    return re.sub(r"[;{}<>]", "", value)


def bundle_styles(
    parts: Iterable[str], assets: Mapping[str, str], shorten: Callable[[str], str]
) -> str:
    """One style sheet of many.  ``assets`` tells what the files that it names are called now.

    The sheet lies in ``assets/``, so that is where its addresses are counted from.  ``shorten`` is
    ``shortened``, or somebody who remembers what it made.
    """
    sheet = shorten("\n".join(parts))
    return _URL.sub(lambda found: _address(found, assets), sheet)


def _address(found: re.Match[str], assets: Mapping[str, str]) -> str:
    path = re.sub(r"^(\.\./)+", "", found[2])
    return f'url("{assets[path]}")' if path in assets else found[0]


def apart(sheet: str) -> tuple[str, str]:
    """What a shortened ``sheet`` says of screens, and what of paper alone, which no screen waits for."""
    screen: list[str] = []
    paper: list[str] = []
    start = depth = 0
    for edge in _EDGE.finditer(sheet):
        depth += {"{": 1, "}": -1}.get(edge[0], 0)
        if edge[0] == "}" and not depth:
            rule, start = sheet[start : edge.end()], edge.end()
            if rule.startswith(_ON_PAPER):
                paper.append(rule[len(_ON_PAPER) : -1])
            else:
                screen.append(rule)
    return "".join((*screen, sheet[start:])), "".join(paper)


def fits_inside(sheet: str) -> bool:
    """Whether ``sheet`` may stand in pages, so that they are painted without asking for it first.

    One that names files may not: their addresses would be others on every page.
    """
    return len(sheet) <= _MOST_INSIDE and not _LEADS_ELSEWHERE.search(sheet)


def bundle_scripts(parts: Iterable[str]) -> str:
    """All scripts one after another; a forgotten semicolon at the end of one harms none."""
    return "".join(f"{part.strip().removesuffix(';')};\n" for part in parts)


def shortened(css: str) -> str:
    """CSS without comments and needless white space; strings stay as they are."""
    return _PIECE.sub(_short_piece, css).strip()


def _short_piece(found: re.Match[str]) -> str:
    return found[found.lastindex] if found.lastindex else " "
