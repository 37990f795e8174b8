"""Facts that have words of their own: states of orders, kinds of values, answers of the system.

A fact is the same in every language, so that other programs can read it; its words are chosen here.
"""

import errno
import os
from collections.abc import Mapping
from functools import cache

from generator.messages import Tongue

STATES: Mapping[str, Mapping[Tongue, str]] = {
    "received": {"de": "eingegangen", "en": "received"},
    "offered": {"de": "angeboten", "en": "offered"},
    "lapsed": {"de": "Angebot abgelaufen", "en": "offer lapsed"},
    "confirmed": {"de": "bestätigt", "en": "confirmed"},
    "accepted": {"de": "angenommen", "en": "accepted"},
    "deposit-paid": {"de": "angezahlt", "en": "deposit paid"},
    "started": {"de": "in Arbeit", "en": "started"},
    "ready": {"de": "fertig", "en": "ready"},
    "delivered": {"de": "geliefert", "en": "delivered"},
    "cancelled": {"de": "storniert", "en": "cancelled"},
    "declined": {"de": "abgelehnt", "en": "declined"},
    "forgotten": {"de": "gelöscht", "en": "erased"},
    "unknown": {"de": "unbekannt", "en": "unknown"},
}
"""The states of an order."""

KINDS: Mapping[str, Mapping[Tongue, str]] = {
    "text": {"de": "Text", "en": "text"},
    "number": {"de": "Zahl", "en": "number"},
    "yes-no": {"de": "ja oder nein", "en": "yes or no"},
    "nothing": {"de": "nichts", "en": "nothing"},
    "list": {"de": "Liste", "en": "list"},
    "names": {"de": "Liste mit Namen", "en": "list of names"},
    "day": {"de": "Tag", "en": "day"},
    "amount": {"de": "Geldbetrag", "en": "amount of money"},
    "macro": {"de": "Makro oder Funktion", "en": "macro or function"},
    "thing": {"de": "etwas mit eigenen Feldern", "en": "something with fields of its own"},
}
"""What a template's values are."""

TOKENS: Mapping[str, Mapping[Tongue, str]] = {
    "end of statement block": {"de": "%}", "en": "%}"},
    "end of print statement": {"de": "}}", "en": "}}"},
    "begin of statement block": {"de": "{%", "en": "{%"},
    "begin of print statement": {"de": "{{", "en": "{{"},
    "template data / text": {"de": "Text", "en": "text"},
    "end of template": {"de": "das Ende der Vorlage", "en": "the end of the template"},
    "name": {"de": "ein Name", "en": "a name"},
    "string": {"de": "etwas in Anführungszeichen", "en": "something in quotation marks"},
    "integer": {"de": "eine Zahl", "en": "a number"},
}
"""What Jinja calls the signs of its own notation."""

SLIPS: Mapping[str, Mapping[Tongue, str]] = {
    "no-command": {
        "de": "nach {% fehlt der Befehl, etwa if, for oder block",
        "en": "after {% the command is missing, such as if, for or block",
    },
    "nothing": {
        "de": "hier fehlt ein Wert oder ein Name",
        "en": "a value or a name is missing here",
    },
    "block-name": {
        "de": "der Name eines Blocks besteht aus Buchstaben, Ziffern und _, ohne Bindestrich",
        "en": "the name of a block is made of letters, digits and _, without a hyphen",
    },
    "block-required": {
        "de": "ein Block mit required bleibt hier leer; ihn füllt die Vorlage, die diese mit extends nennt",
        "en": "a block with required stays empty here; the template that extends this one fills it",
    },
    "private": {
        "de": "was mit _ beginnt, lässt sich nicht importieren; geben Sie dem Makro einen anderen Namen",
        "en": "what begins with _ cannot be imported; give the macro another name",
    },
    "macro-order": {
        "de": "in der Klammer des Makros steht, was einen Wert hat (name=…), hinter dem, was keinen hat",
        "en": "in the brackets of the macro, what has a value (name=…) stands after what has none",
    },
    "call": {
        "de": "nach {% call steht ein Makro mit Klammern, etwa {% call card() %}",
        "en": "after {% call a macro with brackets stands, such as {% call card() %}",
    },
    "test-chain": {
        "de": "zwei Prüfungen mit is verbindet and: a is string and a is lower",
        "en": "two tests with is are joined by and: a is string and a is lower",
    },
    "field": {
        "de": "nach dem Punkt oder in der eckigen Klammer fehlt der Name eines Feldes",
        "en": "the name of a field is missing after the dot or in the square brackets",
    },
    "brackets-order": {
        "de": "in der Klammer steht, was einen Namen hat (name=…), hinter dem, was keinen hat",
        "en": "in the brackets, what has a name (name=…) stands after what has none",
    },
    "loop": {
        "de": "loop heißt in Schleifen schon etwas; nehmen Sie einen anderen Namen",
        "en": "loop means something in loops already; take another name",
    },
    "fixed": {
        "de": "true, false, none und feste Werte lassen sich nicht setzen; nehmen Sie einen anderen Namen",
        "en": "true, false, none and fixed values cannot be set; take another name",
    },
    "escape": {
        "de": "nach \\ folgt in einem Text etwas, das keinen Sinn ergibt; \\ selbst schreiben Sie als \\\\",
        "en": "what follows \\ in a text makes no sense; \\ itself is written as \\\\",
    },
    "extends-inside": {
        "de": "extends steht ganz oben, nicht in einem Block oder hinter if und for",
        "en": "extends stands at the top, not within a block or after if and for",
    },
}
"""Slips in templates that are too rare for a message of their own."""

THINGS: Mapping[str, Mapping[Tongue, str]] = {
    "empty": {"de": "leer", "en": "empty"},
    "zeros": {
        "de": "voller Nullen, wie nach einem Absturz oder von einer kaputten Karte",
        "en": "full of zeros, as after a crash or from a broken card",
    },
    "pdf": {"de": "ein PDF", "en": "a PDF"},
    "zip": {
        "de": "ein gepackter Ordner oder ein Dokument (ZIP, Word)",
        "en": "a packed folder or a document (ZIP, Word)",
    },
    "packed": {"de": "gepackt", "en": "packed"},
    "film": {"de": "ein Film", "en": "a film"},
    "photoshop": {"de": "ein Dokument von Photoshop", "en": "a document of Photoshop"},
    "office": {"de": "ein Dokument von Office", "en": "a document of Office"},
    "html": {
        "de": "eine Webseite, wie sie statt eines Bildes geladen wird, das es nicht gibt",
        "en": "a web page, as is loaded in place of a picture that is not there",
    },
    "words": {"de": "Text", "en": "text"},
}
"""What a file is that is called like a picture."""

_GERMAN: Mapping[int, str] = {
    errno.ENOENT: "das gibt es nicht",
    errno.EACCES: "das ist Ihnen nicht erlaubt",
    errno.EPERM: "das erlaubt das System nicht",
    errno.EISDIR: "das ist ein Ordner",
    errno.ENOTDIR: "das ist kein Ordner",
    errno.ENOSPC: "auf dem Datenträger ist kein Platz mehr",
    errno.EROFS: "von diesem Datenträger lässt sich nur lesen",
    errno.EEXIST: "das gibt es schon",
    errno.ENOTEMPTY: "der Ordner ist nicht leer",
    errno.ELOOP: "die symbolischen Links führen im Kreis",
    errno.ENAMETOOLONG: "der Name ist zu lang",
    errno.EBUSY: "das ist gerade in Gebrauch",
    errno.ECONNREFUSED: "dort nimmt niemand Verbindungen an",
    errno.ETIMEDOUT: "es kam keine Antwort",
    errno.EHOSTUNREACH: "dieser Rechner ist nicht zu erreichen",
    errno.ENETUNREACH: "das Netz ist nicht zu erreichen",
}
"""What the system says, mostly in English whatever language the owner speaks."""

_OF_NAMES: Mapping[str, str] = {
    "Name or service not known": "diesen Namen kennt im Netz niemand",
    "nodename nor servname provided, or not known": "diesen Namen kennt im Netz niemand",
    "Temporary failure in name resolution": "Namen lassen sich gerade nicht nachschlagen; fehlt das Netz?",
}
"""What it says of names of computers."""


def fact_words(name: str, text: str, tongue: Tongue) -> str:
    """What the fact called ``name`` says to a reader; most are said as they are."""
    if name == "state":
        return STATES[text][tongue] if text in STATES else text
    if name in ("of_kind", "other_kind"):
        return KINDS[text][tongue] if text in KINDS else text
    if name in ("wanted", "got"):
        return TOKENS[text][tongue] if text in TOKENS else text
    if name == "thing":
        return THINGS[text][tongue] if text in THINGS else text
    if name == "slip":
        return SLIPS[text][tongue] if text in SLIPS else text
    if name in ("reason", "detail"):
        return system_words(text, tongue)
    return text


def system_words(text: str, tongue: Tongue) -> str:
    """An answer of the operating system; what we have no words for stays as it is."""
    return _german().get(text, text) if tongue == "de" else text


@cache
def _german() -> Mapping[str, str]:
    return {**_OF_NAMES, **{os.strerror(number): words for number, words in _GERMAN.items()}}
