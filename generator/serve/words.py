"""What the preview says in the terminal and in the browser."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from generator.messages import Tongue
from generator.request import Report

_WORDS: Mapping[str, Mapping[Tongue, str]] = {
    "building": {"de": "Die Website wird gebaut …", "en": "Building the site …"},
    "address": {"de": "Vorschau: {address}", "en": "Preview: {address}"},
    "network": {
        "de": "  im Netz: {address} (wer in Ihrem Netz ist, sieht auch die Entwürfe)",
        "en": "  in the network: {address} (whoever is in your network sees the drafts, too)",
    },
    "drafts": {
        "de": "Entwürfe und Künftiges sind zu sehen und so gekennzeichnet.",
        "en": "Drafts and pages ahead of their time are shown, and marked as such.",
    },
    "end": {"de": "Beenden mit Strg+C", "en": "Stop with Ctrl-C"},
    "bye": {"de": "Vorschau beendet.", "en": "Preview stopped."},
    "changed": {"de": "{time}  {what} · {seconds} s", "en": "{time}  {what} · {seconds} s"},
    "same": {"de": "Alles aktuell", "en": "All up to date"},
    "mended": {"de": "Behoben", "en": "Mended"},
    "kept": {
        "de": "{time}  Die Vorschau zeigt weiter den letzten guten Stand.",
        "en": "{time}  The preview goes on showing the last good site.",
    },
    "none": {
        "de": "{time}  Die Vorschau zeigt diese Fehler, bis sie behoben sind.",
        "en": "{time}  The preview shows these errors until they are mended.",
    },
    "behind": {
        "de": "Was Sie dahinter sehen, ist der letzte gute Stand.",
        "en": "What you see behind this is the last good site.",
    },
    "no_site": {
        "de": "Sobald das behoben ist, erscheint hier von selbst die Website.",
        "en": "As soon as this is mended, the site appears here by itself.",
    },
    "nothing_here": {"de": "Hier ist nichts.", "en": "There is nothing here."},
    "close": {"de": "Schließen", "en": "Close"},
    "refused": {
        "de": "Diese Vorschau antwortet nur dem eigenen Browser unter ihrer eigenen Adresse.",
        "en": "This preview only answers a browser of yours, at its own address.",
    },
}
_COUNTS: Mapping[str, Mapping[Tongue, tuple[str, str]]] = {
    "page": {"de": ("1 Seite", "{count} Seiten"), "en": ("1 page", "{count} pages")},
    "file": {
        "de": ("1 andere Datei", "{count} andere Dateien"),
        "en": ("1 other file", "{count} other files"),
    },
}


def say(key: str, tongue: Tongue, **facts: Any) -> str:
    """The words for ``key``."""
    return _WORDS[key][tongue].format(**facts)


def built_line(
    report: Report, mended: bool, moment: datetime, seconds: float, tongue: Tongue
) -> str:
    """One calm line about a build that came out well."""
    parts = [say("mended", tongue)] if mended else []
    changed = [*report.changes.written, *report.changes.removed]
    pages = sum(1 for path in changed if path.endswith(".html"))
    parts += _counted("page", pages, tongue) + _counted("file", len(changed) - pages, tongue)
    return say(
        "changed",
        tongue,
        time=clock(moment),
        what=", ".join(parts) or say("same", tongue),
        seconds=_number(seconds, tongue),
    )


def clock(moment: datetime) -> str:
    """The time of day."""
    return f"{moment:%H:%M:%S}"


def _counted(what: str, count: int, tongue: Tongue) -> list[str]:
    one, many = _COUNTS[what][tongue]
    return [one if count == 1 else many.format(count=count)] if count else []


def _number(seconds: float, tongue: Tongue) -> str:
    text = f"{seconds:.2f}"
    return text.replace(".", ",") if tongue == "de" else text
