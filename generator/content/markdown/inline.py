"""What Python-Markdown does not read inside a line: bare addresses, ``~~x~~``, a backslash at its end.

And what it misreads: stress that is closed by fewer signs than opened it.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import (
    Delimiter,
    DelimiterProcessor,
    InlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.util import AtomicString

from generator.content.markdown.quotes import BARE_LINK

_WEB = r"(?<![\w/@.:-])(?:https?://|www\.(?=\w))[^\s<>\"\\\[\]\x00-\x08„“”«»]+"
_MAIL = r"(?<![\w.+/=:@-])[\w.+-]*[\w+-]@(?:[\w-]+\.)+[^\W\d_]{2,}(?![\w-])"
_NOT_AT_END = ".,;:!?'’‘*_~…"
_PAIRS = {")": "(", "}": "{"}
_STRIKE = r"(?<!~)~~(?=[^\s~])((?:[^~]|~(?!~))+)(?<=[^\s~])~~(?!~)"


class BareAddress(InlineProcessor):
    """``https://example.at``, ``www.example.at`` and ``post@example.at`` as links."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """The link, without the punctuation of the sentence around it."""
        typed = _without_punctuation(m.group())
        return _link(_href(typed), typed), m.start(), m.start() + len(typed)


def _without_punctuation(typed: str) -> str:
    while True:
        last = typed[-1]
        stray = last in _PAIRS and typed.count(last) > typed.count(_PAIRS[last])
        if not stray and last not in _NOT_AT_END:
            return typed
        typed = typed[:-1]


def _href(typed: str) -> str:
    if typed.startswith(("http://", "https://")):
        return typed
    return f"https://{typed}" if typed.startswith("www.") else f"mailto:{typed}"


def _link(href: str, shown: str) -> Element:
    link = Element("a", {"href": href, BARE_LINK: ""})
    link.text = AtomicString(shown)
    return link


class PointedMail(InlineProcessor):
    """``<post@example.at>`` as a link that says what it says, not a riddle of entities."""

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """The link."""
        shown = m.group(1).removeprefix("mailto:")
        link = Element("a", {"href": f"mailto:{shown}"})
        link.text = AtomicString(shown)
        return link, m.start(), m.end()


class Strike(InlineProcessor):
    """``~~old~~``."""

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """What is no longer so."""
        struck = Element("del")
        struck.text = m.group(1)
        return struck, m.start(), m.end()


class Stress(DelimiterProcessor):
    """``*`` and ``_``.  For ``*- **x*`` the library takes two signs for the end, of which one is there."""

    _text = ""

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """What is stressed."""
        self._text = data
        return super().handleMatch(m, data)

    def add_region(self, delim: Delimiter, a: int, b: int, c: int, d: int, size: int) -> None:
        """Take what stands between two pairs of signs, if they are signs."""
        if self._text[c:d] == delim.token * (d - c):
            super().add_region(delim, a, b, c, d, size)


def register(md: Markdown) -> None:
    """Teach ``md`` the patterns of this module."""
    patterns = md.inlinePatterns
    stress = Stress("*", "strong,em", md)
    stress.add("_", "strong,em", smart=True)
    patterns.register(stress, "em_strong", 60)
    patterns.register(SubstituteTagInlineProcessor(r"\\\n", "br"), "backslash_break", 185)
    patterns.register(PointedMail(r"<([^<> !]+@[^@<> ]+)>", md), "automail", 110)
    patterns.register(BareAddress(_WEB, md), "bare_web", 86)
    patterns.register(BareAddress(_MAIL, md), "bare_mail", 85)
    patterns.register(Strike(_STRIKE, md), "strike", 55)
