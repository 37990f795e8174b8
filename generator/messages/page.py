"""The page of the manual that lists all problems; ``docs/`` holds it in both languages."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.messages import Message, Tongue, tables
from generator.patterns import pattern

_TITLE: Mapping[Tongue, str] = MappingProxyType(
    {"de": "Was falsch sein kann, und was hilft", "en": "What can be wrong, and how to mend it"}
)
_INTRODUCTION: Mapping[Tongue, str] = MappingProxyType(
    {
        "de": "Jede Meldung nennt Datei, Zeile und Spalte, was dort falsch ist und was hilft. Fehler "
        "verhindern, dass die Website erzeugt wird; die bisherige bleibt dann, wie sie ist. "
        "Hinweise verhindern es nur, wenn Sie es mit `--strict` verlangen. Gezeigt werden immer "
        "alle auf einmal. Die Namen der Meldungen ändern sich nie, und an der Stelle von … steht "
        "in der Meldung, was bei Ihnen gefunden wurde.",
        "en": "Every message names the file, the line and the column, what is wrong there, and how "
        "to mend it. Errors keep the site from being built; the one before stays as it is. "
        "Warnings do so only if you ask for it with `--strict`. You are always shown all of them "
        "at once. The names of messages never change, and in the place of … a message says what "
        "was found.",
    }
)
_HEADINGS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "first_steps": ("Der Anfang", "The beginning"),
        "yaml": ("Schreibweise von site.yaml und der Köpfe", "The notation of site.yaml and heads"),
        "values": ("Einzelne Angaben", "Single fields"),
        "numbers": ("Zahlen und Beträge", "Numbers and amounts"),
        "days": ("Tage, Zeiten und Fristen", "Days, times and spans"),
        "addresses": ("Adressen", "Addresses"),
        "settings": ("Die Einstellungen der Website", "The settings of the site"),
        "shipping": ("Versand", "Shipping"),
        "folders": ("Ordner und Dateien", "Folders and files"),
        "names": ("Namen von Dateien", "Names of files"),
        "content": ("Seiten und ihre Köpfe", "Pages and their heads"),
        "contradictions": ("Was einander widerspricht", "What contradicts itself"),
        "markdown": ("Texte", "Texts"),
        "dialects": ("Schreibweisen anderer Programme", "The notation of other programs"),
        "links": ("Verweise und Namen", "Links and names"),
        "pictures": ("Bilder", "Pictures"),
        "products": ("Produkte und Bedingungen", "Products and terms"),
        "release": ("Was veröffentlicht ist", "What has been released"),
        "orders": ("Bestellblätter", "Order sheets"),
        "desk": ("Am Bestelltisch", "At the order desk"),
        "answers": ("Antworten auf Bestellungen", "Answers to orders"),
        "theme": ("Themes", "Themes"),
        "notation": ("Schreibweise von Vorlagen", "The notation of templates"),
        "templates": ("Vorlagen", "Templates"),
        "build": ("Das Erzeugen der Website", "Building the site"),
        "preview": ("Die Vorschau", "The preview"),
    }
)
_PLACE = pattern(r"(\{\{|\}\})|\{\w+\}")
_MARKUP = pattern(r"[\\`*\[\]<>#|]")


def problems_page(tongue: Tongue) -> str:
    """All messages as Markdown, the codes as headings, so that a message can link to its entry."""
    return "\n".join(_lines(tongue))


def _lines(tongue: Tongue) -> Iterator[str]:
    yield f"# {_TITLE[tongue]}\n"
    yield f"{_INTRODUCTION[tongue]}\n"
    for name, table in tables().items():
        yield f"## {_HEADINGS[name][tongue == 'en']}\n"
        for code in sorted(table):
            yield from _entry(code, table[code], tongue)


def _entry(code: str, message: Message, tongue: Tongue) -> Iterator[str]:
    said, mend = message.within(tongue)
    yield f"### {code}\n"
    yield f"**{_plain(said)}**\n"
    if mend:
        yield f"{_plain(mend)}\n"


def _plain(words: str) -> str:
    """A message without its facts, as Markdown that shows its signs as they are."""
    shown = _MARKUP.sub(r"\\\g<0>", words)
    return _PLACE.sub(lambda found: found[0][0] if found[1] else "…", shown)
