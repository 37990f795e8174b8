"""What Python-Markdown does not read inside a line: bare addresses, ``~~x~~``, a backslash at its end.

Also which of its patterns a text can need at all: a pattern whose sign does not occur in a page
is not tried on any of its paragraphs.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, Pattern, SubstituteTagInlineProcessor
from markdown.util import AtomicString

from generator.content.markdown.quotes import BARE_LINK

_WEB = r"(?<![\w/@.:-])(?:https?://|www\.(?=\w))[^\s<>\"\\\[\]\x00-\x08„“”«»]+"
_MAIL = r"(?<![\w.+/=:@-])[\w.+-]*[\w+-]@(?:[\w-]+\.)+[^\W\d_]{2,}(?![\w-])"
_NOT_AT_END = ".,;:!?'’‘*_~…"
_PAIRS = {")": "(", "}": "{"}
_STRIKE = r"(?<!~)~~(?=[^\s~])((?:[^~]|~(?!~))+)(?<=[^\s~])~~(?!~)"
_SIGNS = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("<",),
    "automail": ("<",),
    "linebreak": ("  \n",),
    "html": ("<",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
    "em_strong2": ("_",),
    "not_strong": ("*", "_"),
    "footnote": ("[^",),
    "backslash_break": ("\\\n",),
    "bare_web": ("http", "www."),
    "bare_mail": ("@",),
    "strike": ("~~",),
}


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


def register(md: Markdown) -> None:
    """Teach ``md`` the patterns of this module."""
    patterns = md.inlinePatterns
    patterns.register(SubstituteTagInlineProcessor(r"\\\n", "br"), "backslash_break", 185)
    patterns.register(PointedMail(r"<([^<> !]+@[^@<> ]+)>", md), "automail", 110)
    patterns.register(BareAddress(_WEB, md), "bare_web", 86)
    patterns.register(BareAddress(_MAIL, md), "bare_mail", 85)
    patterns.register(Strike(_STRIKE, md), "strike", 55)


class Patterns:
    """The inline patterns of one instance, each with the signs without which it cannot match."""

    def __init__(self, md: Markdown) -> None:
        self._named = [(name, md.inlinePatterns[name]) for name in _names(md)]

    def for_text(self, text: str) -> list[Pattern]:
        """Those that may match somewhere in ``text``, in their order."""
        seen: dict[str, bool] = {}
        needed: list[Pattern] = []
        for name, pattern in self._named:
            signs = _SIGNS.get(name)
            if signs is None or any(_seen(each, text, seen) for each in signs):
                needed.append(pattern)
        return needed


def _seen(sign: str, text: str, seen: dict[str, bool]) -> bool:
    if sign not in seen:
        seen[sign] = sign in text
    return seen[sign]


def _names(md: Markdown) -> list[str]:
    """The names of the registered patterns by their order; the registry tells only their places."""
    known = [name for name in _SIGNS if name in md.inlinePatterns]
    order = sorted(known, key=md.inlinePatterns.get_index_for_name)
    if len(order) != len(md.inlinePatterns):
        raise LookupError("an inline pattern without signs: add it to _SIGNS")
    return order
