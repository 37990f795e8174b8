"""What people write into style sheets out of habit or by a slip, and browsers pass over without a word.

Only what no style sheet can mean is told.
"""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.problems import Problem, nearest, warning
from generator.theme.sheets import at

_TEMPLATE = pattern(r"\{[{%]")
_LINE_COMMENT = pattern(r"(?:^|(?<=[;{}]))[^\S\n]*//", re.MULTILINE)
_ELEMENT = pattern(r"</?style\b", re.IGNORECASE)
_OTHER = pattern(
    r"(?:^|(?<=[;{}]))\s*(\$[\w-]+(?=\s*:)|@(?:mixin|include|extend|use|forward|each|function)\b)"
)
_COLOUR = pattern(r":[^:;{}]*?(?<![\w-])(#[0-9a-f]+)\b(?=[^:{};]*[;}])", re.IGNORECASE)
_COLOUR_LENGTHS = (3, 4, 6, 8)
_APART = pattern(
    r":[^:;{}]*?(?<![\w.#-])(\d*\.?\d+)\s+(px|rem|em|vh|vw|%)(?=[\s;}])(?=[^:{};]*[;}])"
)
_RULE = pattern(r"@([a-z-]+)")
_RULES = (
    "charset", "color-profile", "container", "counter-style", "document", "font-face",
    "font-feature-values", "font-palette-values", "function", "import", "keyframes", "layer", "media",
    "namespace", "page", "position-try", "property", "scope", "starting-style", "supports",
    "view-transition",
)  # fmt: skip
_PROPERTY = pattern(r"(?:^|(?<=[;{]))\s*([a-z-]{4,})(?=\s*:)", re.IGNORECASE)
_PROPERTIES = (
    "align-items", "background", "background-color", "border-bottom", "border-color", "border-radius",
    "border-style", "border-top", "border-width", "box-shadow", "color", "display", "font-family",
    "font-size", "font-style", "font-weight", "height", "justify-content", "letter-spacing",
    "line-height", "margin", "margin-bottom", "margin-top", "max-height", "max-width", "min-height",
    "min-width", "opacity", "overflow", "padding", "padding-bottom", "padding-top", "position",
    "text-align", "text-decoration", "width",
)  # fmt: skip
"""Those used most; nothing else that there is lies one slip away from them."""
_NAMED = pattern(
    r"(?:^|(?<=[;{]))\s*(?:background|border|outline)?-?color\s*:\s*([a-z]{3,20})(?=\s*[;}])",
    re.IGNORECASE,
)
_NAMES = (
    "black", "blue", "brown", "currentcolor", "gold", "gray", "green", "grey", "inherit", "ivory",
    "maroon", "navy", "olive", "orange", "pink", "purple", "red", "silver", "teal", "transparent",
    "turquoise", "violet", "white", "yellow",
)  # fmt: skip
"""Colours; no other that there is (CSS Color 4, 6.1) lies one slip away from them."""


def slips(css: str, plain: str, label: str) -> Iterator[Problem]:
    """What is wrong with ``css``; ``plain`` is the same without comments, texts and addresses."""
    if found := _TEMPLATE.search(plain):
        yield warning("css-template", at(css, found.start(), label), sign=found[0])
        return  # all that follows may be a template's
    for found in _LINE_COMMENT.finditer(plain):
        yield warning("css-line-comment", at(css, found.end() - 2, label))
    if found := _ELEMENT.search(plain):
        yield warning("css-element", at(css, found.start(), label), text=found[0])
    if found := _OTHER.search(plain):
        yield warning("css-other", at(css, found.start(1), label), text=found[1])
    for found in _COLOUR.finditer(plain):
        if len(found[1]) - 1 not in _COLOUR_LENGTHS:
            yield warning("css-colour", at(css, found.start(1), label), text=found[1])
    for found in _APART.finditer(plain):
        text, joined = f"{found[1]} {found[2]}", f"{found[1]}{found[2]}"
        where = at(css, found.start(1), label)
        yield warning("css-unit-apart", where, text=text, joined=joined)
    yield from _misspelt(css, plain, label)


def _misspelt(css: str, plain: str, label: str) -> Iterator[Problem]:
    for found in _RULE.finditer(plain):
        if found[1] not in _RULES and (near := _one_slip(found[1], _RULES)):
            where = at(css, found.start(), label)
            yield warning("css-misspelt", where, near=f"@{near}", name=found[0])
    for found in _PROPERTY.finditer(plain):
        name = found[1].lower()
        if name not in _PROPERTIES and (near := _one_slip(name, _PROPERTIES)):
            where = at(css, found.start(1), label)
            yield warning("css-misspelt", where, near=near, name=found[1])
    for found in _NAMED.finditer(plain):
        name = found[1].lower()
        if name not in _NAMES and (near := _one_slip(name, _NAMES)):
            yield warning("css-misspelt", at(css, found.start(1), label), near=near, name=found[1])


def _one_slip(name: str, known: tuple[str, ...]) -> str:
    """The known name that is ``name`` with a letter too many, too few, another, or two exchanged."""
    near = nearest(name, known)
    return near if near and _steps(name, near) == 1 else ""


def _steps(one: str, other: str) -> int:
    """How many slips lie between two words: none, one, or more, which is told as two."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if one == other:
        return 0
    exchanged = len(one) == len(other) == 2 and one == other[::-1]
    return 1 if exchanged or max(len(one), len(other)) == 1 else 2
