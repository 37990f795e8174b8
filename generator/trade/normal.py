"""The normal form in which every text of an order stands.

Mail changes what it carries: line ends, spaces, quotation marks, the composition of letters.  A text
in normal form has none of what may change, and no sign that a sheet needs for itself.  Spelled out
by code points rather than by Unicode properties, so that every browser and every Python agree.
"""

import re
import unicodedata
from string import ascii_lowercase, ascii_uppercase

from generator.patterns import pattern

TEXT_LIMIT = 2000
"""How many characters a text of an order may have."""

_QUOTES = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛′´ʼ＇", "'"),
    }
)
# Most texts have nothing to be evened out, and orders are read by the thousand.
_PLAIN = pattern(r"[!-;=?-Z\\^-{}~]+(?: [!-;=?-Z\\^-{}~]+)*")
_OWN = str.maketrans("[]|<>", "()/‹›")
_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_HIDDEN = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_SPACE = pattern("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
# A sign that would join the letter or the "=" before it.
_JOINING = pattern("^[ \u0300-\u036f]+")


def normal(text: str, limit: int = TEXT_LIMIT) -> str:
    """``text`` on one line, composed (NFC), with single spaces, straight quotes, nothing hidden.

    Brackets, bars and angles become other signs: those are the sheet's own, or mean a quotation.
    """
    if len(text) <= limit and _PLAIN.fullmatch(text):
        return text
    return _JOINING.sub("", even(text.translate(_OWN)))[:limit].rstrip(" ")


def even(text: str) -> str:
    """``text`` on one line, evened out as mail may have changed it; the sheet's own signs stay."""
    shown = unicodedata.normalize("NFC", _HIDDEN.sub("", text))
    return unicodedata.normalize("NFC", _SPACE.sub(" ", shown.translate(_QUOTES))).strip(" ")


def name(text: str) -> str:
    """The normal form of what stands before an ``=`` in a sheet: the name of an option, a question."""
    return normal(text.replace("=", ":"), 200)


def number_name(text: str) -> str:
    """The normal form of an article number, which stands in brackets in a sheet."""
    return normal(re.sub("[()=]", "-", normal(text)), 60)


def folded(text: str) -> str:
    """What two texts share that differ only in the case of plain letters, as phones change it."""
    return normal(text).translate(_LOWER)
