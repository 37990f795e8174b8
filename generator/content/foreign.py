"""Markup of other generators, which here would be shown to visitors as it was typed."""

import html
import re
from collections.abc import Iterator
from itertools import chain

from generator.content.body import CODE
from generator.patterns import pattern
from generator.problems import Location, Problem, warning

_TAG = pattern(
    r"\{%-?\s*\w[^\n]{0,300}?%\}"  # Liquid, Nunjucks, Jinja
    r"|\{\{[<%][^\n]{0,300}?[>%]\}\}"  # Hugo's shortcodes
    r"|\{\{-?\s*[\w.]+\s*[^\s\w.}][^\n]{0,300}?\}\}"  # values with filters
    r"|\{:[ \t]*[.#\w][^\n{}]*\}"  # Kramdown's attributes
    r"|^\[\[?_?TOC_?\]?\][ \t]*$"
    r"|!?\[\[[^\[\]\n]{1,200}\]\]"  # wikis, Obsidian
    r"|^:{3,}[ \t]*\{?[.\w][^\n]*$"  # Pandoc, MyST, VitePress
    r"|\[[a-z][a-z0-9_-]*(?: [a-z_-]+=[\"'][^\"'\n\]]*[\"'])+ ?/?\]"  # WordPress' shortcodes
    r"|%%[^%\n]+%%",  # remarks of Obsidian
    re.MULTILINE,
)
_SIGNS = ("{", "TOC", "[[", ":::", "%%", '="', "='")
_RARE_TAG = pattern(
    r"\$\$[^$\n]+\$\$"  # formulas
    r"|<%[^\n]{0,300}?%>"  # ERB, EJS, ASP
    r"|\^\[[^\[\]\n]+\]"  # Pandoc's footnotes
    r"|\[[a-z][a-z0-9_-]*(?: [a-z_-]+=[^\s\"'\]]+)+ ?/?\]"  # shortcodes without quotation marks
    r"|\[(?:youtube|vimeo|gallery|embed|audio|video|playlist|contact-form)(?=[ \]])[^\[\]\n]*\](?![(\[:])"
    r"|(?<![\w:]):[a-z][a-z0-9_+-]{2,30}:(?![\w:])"  # signs by their names
)
_RARE_SIGNS = ("$$", "<%", "^[")
_SHORTCODE = pattern(
    r"\[(?:(?:youtube|vimeo|gallery|embed|audio|video|playlist|contact-form)[ \]]|[a-z0-9_-]+ [a-z_-]+=)"
)
_NAMED_SIGN = pattern(r":[a-z][a-z0-9_+-]+:")
_MARK = pattern(
    r"(?<![=\w])(==)([^\s=][^=\n]{0,80})==(?!=)|(?<![+\w])(\+\+)([^\s+][^+\n]{0,80})\+\+(?![+\w])"
    r"|(?<![~\\])(~)([^\s~]{1,20})~(?!~)|(?<![\^\\\[])(\^)([^\s^\[\]]{1,20})\^"
)
_ELEMENTS = {"==": "mark", "++": "u", "~": "sub", "^": "sup"}
"""Signs of other programs' Markdown, and what they stand for."""
_STARS = pattern(r"\*(\d[\d.,]{0,12})\*\d[\d.,]{0,12}")
_BEFORE_STARS = pattern(r"(?<![\w*\\])\d[\d.,]*$")
_ONE_BRACE = pattern(r"(?<![{$`])\{ ?((?:business|shop)\.[a-z_.]+) ?\}(?![}`])")
_FIRST_WORDS = pattern(r"[^\"'*_`|]+")


def foreign_markup(text: str, shown: str, file: str, first_line: int) -> Iterator[Problem]:
    """A warning for each value in one brace, and for each kind of markup that stayed as it was.

    ``shown`` is the HTML of ``text``.
    """
    yield from _marks(text, shown, file, first_line)
    looks = [_TAG] if any(sign in text for sign in _SIGNS) else []
    looks += [_RARE_TAG] if _has_rare(text) else []
    if not looks:
        return
    for found in _ONE_BRACE.finditer(text) if "{" in text else ():
        line = first_line + text.count("\n", 0, found.start())
        yield warning("value-in-one-brace", Location(file, line), text=found[0], name=found[1])
    running = html.unescape(CODE.sub("", shown))
    told: set[str] = set()
    for found in chain.from_iterable(look.finditer(text) for look in looks):
        beginning = _FIRST_WORDS.match(found[0])
        words = beginning[0].strip() if beginning else found[0]
        if words not in told and words in running:
            told.add(words)
            line = first_line + text.count("\n", 0, found.start())
            yield warning("foreign-markup", Location(file, line), text=found[0].strip())


def _has_rare(text: str) -> bool:
    if any(sign in text for sign in _RARE_SIGNS) or _SHORTCODE.search(text):
        return True
    return (" :" in text or "\n:" in text) and bool(_NAMED_SIGN.search(text))


def _marks(text: str, shown: str, file: str, first_line: int) -> Iterator[Problem]:
    """Warnings for signs that other programs make marks of, and for stars between numbers."""
    high = "^" in text and text.count("^") - text.count("[^") > 1  # others are footnotes
    if high or "==" in text or "++" in text or ("~" in text and text.count("~") > 1):
        running = html.unescape(CODE.sub("", shown))
        for found in _MARK.finditer(text):
            sign, words = (each for each in found.groups() if each)
            if found[0] in running:
                element = _ELEMENTS[sign]
                line = first_line + text.count("\n", 0, found.start())
                form = f"<{element}>{words}</{element}>"
                yield warning("mark-of-others", Location(file, line), text=found[0], form=form)
                return
    for found in _STARS.finditer(text) if "*" in text else ():
        before = _BEFORE_STARS.search(text, max(0, found.start() - 12), found.start())
        if before and f"<em>{found[1]}</em>" in shown:
            line = first_line + text.count("\n", 0, found.start())
            whole = before[0] + found[0]
            form = whole.replace("*", "×")
            yield warning("stars-lost", Location(file, line), text=whole, form=form)
