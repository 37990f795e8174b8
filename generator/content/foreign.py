"""Markup of other generators, which here would be shown to visitors as it was typed."""

import html
import re
from collections.abc import Iterator

from generator.content.body import CODE
from generator.patterns import pattern
from generator.problems import Location, Problem, warning

_TAG = pattern(
    r"\{%-?\s*\w[^\n]*?%\}"  # Liquid, Nunjucks, Jinja
    r"|\{\{[<%][^\n]*?[>%]\}\}"  # Hugo's shortcodes
    r"|\{\{-?\s*[\w.]+\s*[^\s\w.}][^\n]*?\}\}"  # values with filters
    r"|\{:[ \t]*[.#\w][^\n{}]*\}"  # Kramdown's attributes
    r"|^\[\[?_?TOC_?\]?\][ \t]*$"
    r"|!?\[\[[^\[\]\n]{1,200}\]\]"  # wikis, Obsidian
    r"|^:{3,}[ \t]*\{?[.\w][^\n]*$"  # Pandoc, MyST, VitePress
    r"|\[[a-z][a-z0-9_-]*(?: [a-z_-]+=[\"'][^\"'\n\]]*[\"'])+ ?/?\]"  # WordPress' shortcodes
    r"|%%[^%\n]+%%",  # remarks of Obsidian
    re.MULTILINE,
)
_ONE_BRACE = pattern(r"(?<![{$`])\{ ?((?:business|shop)\.[a-z_.]+) ?\}(?![}`])")
_FIRST_WORDS = pattern(r"[^\"'*_`|]+")


def foreign_markup(text: str, shown: str, file: str, first_line: int) -> Iterator[Problem]:
    """A warning for each value in one brace, and for each kind of markup that stayed as it was.

    ``shown`` is the HTML of ``text``.
    """
    if not any(sign in text for sign in ("{", "TOC", "[[", ":::", "%%", '="', "='")):
        return
    for found in _ONE_BRACE.finditer(text) if "{" in text else ():
        line = first_line + text.count("\n", 0, found.start())
        yield warning("value-in-one-brace", Location(file, line), text=found[0], name=found[1])
    running = html.unescape(CODE.sub("", shown))
    told: set[str] = set()
    for found in _TAG.finditer(text):
        beginning = _FIRST_WORDS.match(found[0])
        words = beginning[0].strip() if beginning else found[0]
        if words not in told and words in running:
            told.add(words)
            line = first_line + text.count("\n", 0, found.start())
            yield warning("foreign-markup", Location(file, line), text=found[0].strip())
