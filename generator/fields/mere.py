"""Words as somebody typed or copied them, and what comes along unseen or means nothing here."""

import re

from generator.fields.desk import Desk
from generator.fields.tree import Scalar, quoted
from generator.patterns import pattern

UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff\u00ad\u115f\u1160\u180e\u2800\u3164\uffa0"
"""Signs that nobody sees and that stand around such words."""

_BLANK = pattern(rf"[\s{UNSEEN}\ufe00-\ufe0f]*")
"""What such signs are where no word is among them; the last ones choose how the sign before is drawn."""
NO_SIGNS = (
    "\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff"
    "]|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0000-\U000e007f"
)
"""Within brackets of a pattern: what Unicode gave to no sign, and letters that nobody sees.

Those are part of a sign behind a black flag only, which they make that of Scotland or of Wales.
"""

_CYRILLIC = pattern("[\u0400-\u04ff]")
_OTHER_ALPHABET = pattern(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
"""Within a word of Latin and Cyrillic letters, of which one came along from elsewhere."""
_UNSEEN = pattern(rf"[\x80-\x9f\u2028-\u202e\u2066-\u2069\ufeff{NO_SIGNS}]")
_MARKUP = pattern(
    r"</?(?:b|i|em|strong|u|br|p|span|a|small|sub|sup|font|div|h[1-6]|img|ul|li"
    r"|script|style|iframe|svg|form|button|input|table|t[rdh]|center|marquee|link|meta)(?:\s[^<>]*)?/?>"
    r"|&(?:amp|nbsp|[nm]dash|quot|lt|gt|[aouAOU]uml|szlig|euro|shy|hellip|#x?[\da-fA-F]+);"
    r"|\*\*[^\s*][^*]*\*\*"
    r"|\[[^\[\]]+\]\([^()\s]+\)",
    re.IGNORECASE,
)


def one_line(node: Scalar, desk: Desk) -> str:
    """A text on one line."""
    return clean(node, desk).replace("\n", " ").strip()


def mere_words(node: Scalar, desk: Desk) -> str:
    """A text on one line that is shown as it is: no notation makes it bold, a link or another sign."""
    return _without_markup(one_line(node, desk), node, desk)


def mere_lines(node: Scalar, desk: Desk) -> str:
    """The same on several lines."""
    return _without_markup(clean(node, desk), node, desk)


def _without_markup(text: str, node: Scalar, desk: Desk) -> str:
    if markup := _markup_in(text):
        desk.warn("markup-in-value", node.where, field=desk.reading, text=quoted(markup))
    return text


def clean(node: Scalar, desk: Desk) -> str:
    """A text without what cannot be seen: control characters turn mail heads and pages over, and
    those of U+202A to U+2069 the order in which letters are shown."""
    text = node.text if node.text.isprintable() else _without_unseen(node, desk)
    if not text.isascii() and _CYRILLIC.search(text) and (found := _OTHER_ALPHABET.search(text)):
        word = next((each for each in text.split() if found[0] in each), found[0])
        desk.warn("lookalike-letter", node.where, text=quoted(word))
    return "" if shows_nothing(text) else re.sub(r"[ \t]+", " ", text).strip()


def shows_nothing(text: str) -> bool:
    """Whether a reader of ``text`` sees no sign at all."""
    return not text.isascii() and bool(_BLANK.fullmatch(text))


def _without_unseen(node: Scalar, desk: Desk) -> str:
    kept = "".join(c for c in node.text if c in "\n\t" or (c >= " " and c != "\x7f"))
    kept = _UNSEEN.sub("", kept)
    lost = next((c for c in node.text if c != "\r" and c not in kept), "")
    if lost:
        desk.warn("control-character", node.where, character=f"U+{ord(lost):04X}")
    return kept


def _markup_in(text: str) -> str:
    """HTML or Markdown where words are shown as they are; empty if there is none."""
    if not any(sign in text for sign in ("<", "&", "**", "](")):
        return ""
    found = _MARKUP.search(text)
    return found[0] if found else ""
