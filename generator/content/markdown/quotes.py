"""Quotes, dashes, ellipses and apostrophes as a language prints them.

``set_type`` sees the text of a whole page at once, with marks where its pieces join, so that a
quote beside ``**bold**`` knows both of its neighbours.
"""

import re
from collections.abc import Callable

from generator.patterns import pattern
from generator.values import dataclass

JOIN = "\x01"
"""Stands where two pieces of one paragraph meet, markup between them; it has no width."""

BLOCK = "\x04"
"""Stands where a paragraph, a cell, an item begins."""

OPAQUE = "\x05"
"""Stands for what is neither text nor space: code, a picture."""

BARE_LINK = "\x06"
"""Stands for an address that the text itself shows as a link."""

BREAK = "\x07"
"""Stands for the end of a line that its author broke."""

MARKS = BLOCK + OPAQUE + BARE_LINK + BREAK

STASHED = pattern("\x02wzxhzdk:([0-9]+)\x03")
"""A piece of HTML that its author typed, by its number."""

_APOSTROPHE = "’"
_HARD_SPACE = "\u00a0"
_NARROW_SPACE = "\u202f"
_SPACE = frozenset(" \n\t\u00a0\u202f\u2009" + BLOCK + BREAK)
_OPENERS = frozenset("([{<«‹„‚“‘»›—–-/|=¿¡")
_BRACKETS = frozenset("([{")
_VERBATIM = frozenset({"code", "kbd", "samp", "pre", "tt", "var", "script", "style"})
_TAG_NAME = pattern(r"<(/?)([a-zA-Z][\w-]*)[^>]*?(/?)>\Z", re.DOTALL)
# Each begins with its sign and looks back after it: so the next one is found many times faster.
_TOKEN = pattern(
    "[\"'\x04\x06]|[.]{3}(?<![.]{4})(?![.])"
    "|---(?<!-{4})(?!-)|--(?<!-{3})(?!-)|-(?<=[ \n]-)(?=[ \n])|" + STASHED.pattern
)
_WORTH_A_LOOK = ('"', "'", BARE_LINK, "...", "--", " -", "\n-", "\x02w")
_FRENCH = pattern(r"(?<=«) +| +(?=[»;:!?])")
_CLOSING_SINGLE = pattern("(?<=[^\\s\x04])'(?!\\w)")
_SEEN_AHEAD = 400

Verbatim = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Quotes:
    """The four marks of a language; hard spaces belong to them where it wants some."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_GERMAN = Quotes("„", "“", "‚", "‘")
_SWISS = Quotes("«", "»", "‹", "›")
_ENGLISH = Quotes("“", "”", "‘", "’")
_LATIN = Quotes("«", "»", "“", "”")
_EASTERN = Quotes("„", "”", "«", "»")
_NORTHERN = Quotes("”", "”", "’", "’")
_QUOTES = {
    "de": _GERMAN, "de-ch": _SWISS, "de-li": _SWISS, "lb": _GERMAN, "cs": _GERMAN, "sk": _GERMAN,
    "sl": _GERMAN, "bg": _GERMAN, "et": _GERMAN, "lt": _GERMAN, "lv": _GERMAN, "is": _GERMAN,
    "en": _ENGLISH, "nl": _ENGLISH, "tr": _ENGLISH, "pt-br": _ENGLISH, "ga": _ENGLISH,
    "fr": Quotes("«" + _HARD_SPACE, _HARD_SPACE + "»", "“", "”"),
    "fr-ch": Quotes("«" + _NARROW_SPACE, _NARROW_SPACE + "»", "‹", "›"),
    "it": _LATIN, "it-ch": _SWISS, "rm": _SWISS, "es": _LATIN, "pt": _LATIN, "ca": _LATIN,
    "el": _LATIN, "nb": Quotes("«", "»", "‘", "’"), "nn": Quotes("«", "»", "‘", "’"),
    "no": Quotes("«", "»", "‘", "’"), "da": Quotes("»", "«", "›", "‹"),
    "sv": _NORTHERN, "fi": _NORTHERN, "pl": _EASTERN, "ro": _EASTERN,
    "hu": Quotes("„", "”", "»", "«"), "hr": Quotes("„", "”", "‘", "’"),
    "ru": Quotes("«", "»", "„", "“"), "uk": Quotes("«", "»", "„", "“"),
}  # fmt: skip


def quotes_of(language: str) -> Quotes:
    """The quotes of ``language`` ("de-CH"), or of its main language, or the English ones."""
    name = language.lower().replace("_", "-")
    return _QUOTES.get(name) or _QUOTES.get(name.partition("-")[0], _ENGLISH)


def set_type(text: str, language: str, stashed: list[str], demote: Verbatim) -> str:
    """``text`` with its typography set; ``stashed`` are the HTML pieces its marks speak of.

    ``demote`` is told the number of each bare link that stands in HTML which must not hold one.
    """
    if language.lower().startswith("fr"):
        text = _FRENCH.sub(_french_space, text)
    if not any(sign in text for sign in _WORTH_A_LOOK):
        return text
    return _TOKEN.sub(_Setter(text, quotes_of(language), stashed, demote), text)


def _french_space(found: re.Match[str]) -> str:
    following = found.string[found.end() : found.end() + 1]
    return _NARROW_SPACE if following in ("!", "?", ";") else _HARD_SPACE


class _Setter:
    """Goes through one text from its start to its end and remembers what is open."""

    def __init__(self, text: str, quotes: Quotes, stashed: list[str], demote: Verbatim) -> None:
        self._text = text
        self._quotes = quotes
        self._stashed = stashed
        self._demote = demote
        self._links = 0
        self._start_block()

    def _start_block(self) -> None:
        self._double = False
        self._single = False
        self._verbatim = ""
        self._in_link = False

    def __call__(self, found: re.Match[str]) -> str:
        sign = found.group()
        if sign == BLOCK:
            self._start_block()
        elif sign == BARE_LINK:
            self._pass_link()
        elif sign[0] == "\x02":
            self._pass_html(self._stashed[int(found.group(1))])
        elif not self._verbatim:
            return self._set(sign, found.start(), found.end())
        return sign

    def _pass_link(self) -> None:
        if self._verbatim or self._in_link:
            self._demote(self._links)
        self._links += 1

    def _pass_html(self, html: str) -> None:
        """An author's ``<code>`` holds code until its ``</code>``; what is in it stays as typed."""
        tag = _TAG_NAME.match(html)
        if not tag or tag[3]:
            return
        name = tag[2].lower()
        if name == "a":
            self._in_link = not tag[1]
        if not tag[1] and not self._verbatim and name in _VERBATIM:
            self._verbatim = name
        elif tag[1] and name == self._verbatim:
            self._verbatim = ""

    def _set(self, sign: str, start: int, end: int) -> str:
        if sign == "...":
            return "…"
        before, after = self._before(start), self._after(end)
        if sign[0] == "-":
            return _dash(sign, before, after)
        if sign == '"':
            return self._double_quote(before, after)
        return self._single_quote(before, after, start)

    def _double_quote(self, before: str, after: str) -> str:
        can_close = before not in _SPACE
        if self._double and can_close and before not in _BRACKETS:
            self._double = False
            return self._quotes.closing
        if after not in _SPACE and (not can_close or before in _OPENERS):
            self._double = True
            return self._quotes.opening
        if not can_close or before.isdigit():  # 27" is a measure
            return '"'
        return self._quotes.closing

    def _single_quote(self, before: str, after: str, start: int) -> str:
        if before.isdigit() and (after.isdigit() or not after.isalnum()) and not self._single:
            return "'"  # 5'10
        if before.isalnum() and after.isalnum():
            return _APOSTROPHE
        if self._single and before not in _SPACE:
            self._single = False
            return self._quotes.inner_closing
        if self._opens_single(before, after, start):
            self._single = True
            return self._quotes.inner_opening
        return _APOSTROPHE

    def _opens_single(self, before: str, after: str, start: int) -> bool:
        """``'s ist`` and ``'68er`` begin with an apostrophe: nothing after them closes a quote."""
        possible = before in _SPACE or before in _OPENERS or before == '"'
        if not possible or after in _SPACE or self._text.startswith("'n'", start):
            return False
        end = self._text.find(BLOCK, start)
        limit = start + _SEEN_AHEAD
        return bool(
            _CLOSING_SINGLE.search(self._text, start + 1, min(end, limit) if end > 0 else limit)
        )

    def _before(self, position: int) -> str:
        while position > 0:
            last = self._text[position - 1]
            if last == "\x03":
                position = self._text.rfind("\x02", 0, position)
                if not self._is_tag(position):
                    return OPAQUE
            elif last == JOIN:
                position -= 1
            else:
                return last
        return BLOCK

    def _after(self, position: int) -> str:
        while position < len(self._text):
            first = self._text[position]
            if first == "\x02":
                if not self._is_tag(position):
                    return OPAQUE
                position = self._text.find("\x03", position) + 1
            elif first == JOIN:
                position += 1
            else:
                return first
        return BLOCK

    def _is_tag(self, position: int) -> bool:
        found = STASHED.match(self._text, position)
        return found is not None and self._stashed[int(found[1])].startswith("<")


def _dash(sign: str, before: str, after: str) -> str:
    """``--strict`` and ``--`` at a border are no dashes; ``a -- b``, ``a - b`` and ``9--12`` are."""
    if sign == "---":
        return "—"
    alone = before in _SPACE and after in _SPACE
    between = before.isalnum() and after.isalnum()
    return "–" if alone or (between and sign == "--") else sign
