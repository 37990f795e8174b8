"""Text as values: slugs for addresses and ids, the plain text of HTML, excerpts, the alphabet."""

import re
from html import unescape
from unicodedata import category, combining, normalize

from generator.patterns import pattern

_LONGEST_SLUG = 100

# What decomposition cannot do, or does otherwise than the language's own readers would.
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_NORDIC = {"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae"}
_FINNISH_SWEDISH = {"å": "a", "ä": "a", "ö": "o"}
_BY_LANGUAGE = {
    "de": _GERMAN,
    "lb": _GERMAN,
    "da": _NORDIC,
    "nb": _NORDIC,
    "nn": _NORDIC,
    "no": _NORDIC,
    "sv": _FINNISH_SWEDISH,
    "fi": _FINNISH_SWEDISH,
    "is": {"þ": "th", "ð": "d", "æ": "ae", "ö": "o"},
    "hr": {"đ": "d"},
    "sr": {"đ": "dj"},
}
_EVERYWHERE = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "å": "a",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "ħ": "h",
    "ŋ": "ng",
    "€": " euro ",
    "’": "",
    "'": "",
}
_AND = {
    "de": "und", "lb": "an", "en": "and", "fr": "et", "it": "e", "es": "y", "pt": "e", "ca": "i",
    "nl": "en", "da": "og", "nb": "og", "nn": "og", "no": "og", "sv": "och", "fi": "ja", "is": "og",
    "pl": "i", "cs": "a", "sk": "a", "hu": "es", "sl": "in", "hr": "i", "ro": "si", "tr": "ve",
}  # fmt: skip
_NOT_IN_SLUGS = pattern(r"[^a-z0-9]+")
_HYPHENS = pattern(r"-{2,}")
_LATIN_BASE = pattern(r"[a-z]")

_HIDDEN = pattern(r"<!--.*?-->|<(script|style|template)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_INLINE_TAG = pattern(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong"
    r"|sub|sup|time|u|var|wbr)(?:\s[^<>]*)?>"
)
_CAPITAL_TAG = pattern(r"</?[A-Z][^<>]*>")
_TAG = pattern(r"</?[a-zA-Z][^<>]*>")


def as_spelt(text: str, language: str) -> str:
    """German ``text`` as the country writes it: without ß in Switzerland."""
    return text.replace("ß", "ss") if language.casefold() == "de-ch" else text


def slug(text: str, language: str) -> str:
    """``text`` as a part of an address: small letters, digits and hyphens, as its readers spell it.

    "Größe & Maß" is ``groesse-und-mass`` in German.  Letters of other scripts stay as they are;
    only a text without any letter or digit gives "".
    """
    own = _BY_LANGUAGE.get(language.partition("-")[0].lower(), {})
    small = normalize("NFC", text).lower().replace("&", f" {_and(language)} ")
    spelt = "".join(own.get(each) or _EVERYWHERE.get(each, each) for each in small)
    return _shortened(_hyphenated(_without_marks(spelt)).strip("-"))


def _hyphenated(text: str) -> str:
    if text.isascii():
        return _NOT_IN_SLUGS.sub("-", text)
    # Vowel signs and the like belong to the letter before them.
    # Signs without a width part no words: a soft hyphen, a space that nobody sees.
    kept = (
        each
        if each.isalnum() or (kind := category(each))[0] == "M"
        else ""
        if kind == "Cf"
        else "-"
        for each in text
    )
    return _HYPHENS.sub("-", "".join(kept))


def _and(language: str) -> str:
    return _AND.get(language.partition("-")[0].lower(), "and")


def _without_marks(text: str) -> str:
    """Accents fall from Latin letters; in other scripts they may be part of the letter."""
    if text.isascii():
        return text
    kept: list[str] = []
    latin = False
    for each in normalize("NFKD", text).lower():
        if not combining(each):
            latin = bool(_LATIN_BASE.match(each))
        elif latin:
            continue
        kept.append(each)
    return normalize("NFC", "".join(kept))


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST_SLUG:
        return words
    head, hyphen, _ = words[: _LONGEST_SLUG + 1].rpartition("-")
    return head if hyphen else words[:_LONGEST_SLUG]


def plain(html: str) -> str:
    """What a reader reads of ``html``: no tags, no comments, entities resolved, one line."""
    if "<" in html:
        html = _CAPITAL_TAG.sub(lambda tag: tag[0].lower(), html)
        html = _TAG.sub(" ", _INLINE_TAG.sub("", _HIDDEN.sub(" ", html)))
    if "&" in html:
        html = unescape(html)
    return " ".join(html.split())


def excerpt(text: str, length: int = 200) -> str:
    """At most ``length`` characters of ``text``, ending with a whole word and an ellipsis if cut."""
    words = " ".join(text.split())
    if len(words) <= length:
        return words
    head = words[:length]
    if words[length - 1] != " " and " " in head[: length - 1]:
        head = head[: length - 1].rpartition(" ")[0]
    return head[: length - 1].rstrip(" ,;:.–—-") + "…"


_OWN_LETTERS = {"sv": "åäö", "fi": "åäö", "da": "æøå", "nb": "æøå", "no": "æøå"}
_BASE_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})


def sort_key(text: str, language: str) -> tuple[str, str]:
    """Where text stands in an alphabetical list: by DIN 5007-1, ä as a and ß as ss.

    The Nordic languages keep their own letters at the end of the alphabet.
    """
    own = _OWN_LETTERS.get(language.partition("-")[0].casefold(), "")
    last = {ord(letter): f"z~{place}" for place, letter in enumerate(own)}
    folded = normalize("NFC", text.casefold()).translate(last)
    decomposed = normalize("NFKD", folded.translate(_BASE_LETTERS))
    return "".join(each for each in decomposed if not combining(each)), text
