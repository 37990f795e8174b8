"""Words as somebody typed or copied them, and what comes along unseen or means nothing here."""

import re

from generator.fields.desk import Desk
from generator.fields.tree import Scalar, quoted
from generator.patterns import pattern

UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff\u00ad"
"""Signs that nobody sees and that stand around such words."""

_MARKUP = pattern(
    r"</?(?:b|i|em|strong|u|br|p|span|a|small|sub|sup|font|div|h[1-6]|img|ul|li)(?:\s[^<>]*)?/?>"
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
    text = one_line(node, desk)
    if markup := _markup_in(text):
        desk.warn("markup-in-value", node.where, field=desk.reading, text=quoted(markup))
    return text


def clean(node: Scalar, desk: Desk) -> str:
    """A text without what cannot be seen: control characters turn mail heads and pages over, and
    those of U+202A to U+2069 the order in which letters are shown."""
    text = node.text if node.text.isprintable() else _without_unseen(node, desk)
    return re.sub(r"[ \t]+", " ", text).strip()


def _without_unseen(node: Scalar, desk: Desk) -> str:
    kept = "".join(c for c in node.text if c in "\n\t" or (c >= " " and c != "\x7f"))
    kept = re.sub(r"[\x80-\x9f\u2028-\u202e\u2066-\u2069\ufeff]", "", kept)
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
