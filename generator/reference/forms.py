"""How each kind of value may be written: in words, and by examples that are really read."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.config.hours import HOURS
from generator.fields import kinds, lists
from generator.fields.reach import POINT, TELEGRAM, THREEMA
from generator.fields.schema import Kind
from generator.fields.trading import SHARE
from generator.messages import Tongue
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of value as owners know it: its name, what may be written, and examples."""

    kind: Kind
    names: Mapping[Tongue, str]
    said: Mapping[Tongue, str]
    examples: tuple[str, ...]


def _form(kind: Kind, de: tuple[str, str], en: tuple[str, str], *examples: str) -> Form:
    return Form(kind, {"de": de[0], "en": en[0]}, {"de": de[1], "en": en[1]}, examples)


FORMS = (
    _form(kinds.TEXT,
          ("Text", "eine Zeile; in Anführungszeichen, wenn `: ` oder ` #` darin vorkommt"),
          ("text", "one line; within quotation marks if it holds `: ` or ` #`"),
          "Von Hand gebunden", '"Achtung: heiß"'),
    _form(kinds.LONG_TEXT,
          ("langer Text", "auch mehrere Zeilen, nach `|` eingerückt"),
          ("long text", "several lines as well, indented below a `|`"),
          "Danke!"),
    _form(kinds.SAID,
          ("Text je Sprache", "ein Text, oder eine Zeile je Sprache der Website"),
          ("text by language", "a text, or one line for each language of the site"),
          "Notizbücher", "{de: Notizbücher, en: Notebooks}"),
    _form(lists.WORDS,
          ("Wörter", "eine Liste, oder mit Beistrichen in einer Zeile"),
          ("words", "a list, or commas on one line"),
          "[leder, papier]", "leder, papier"),
    _form(kinds.FLAG,
          ("ja oder nein", "`true`, `yes`, `on`, `ja` oder `false`, `no`, `off`, `nein`"),
          ("yes or no", "`true`, `yes`, `on`, `ja` or `false`, `no`, `off`, `nein`"),
          "true", "nein"),
    _form(kinds.whole(),
          ("ganze Zahl", "ohne Nachkommastellen"),
          ("whole number", "without decimals"),
          "12"),
    _form(kinds.NUMBER,
          ("Zahl", "mit Komma oder Punkt; `1.250` könnte zweierlei heißen und wird zurückgewiesen"),
          ("number", "with a comma or a point; `1.250` could mean two things and is refused"),
          "2,5", "2.5", "1250"),
    _form(kinds.PRICE,
          ("Betrag", "mit Komma oder Punkt, mit oder ohne Währung; in `{…}` in Anführungszeichen, "
           "wenn ein Komma darin steht"),
          ("amount", "with a comma or a point, with or without currency; within `{…}` in quotation "
           "marks if it holds a comma"),
          "12,50", "12.50", "12", "1.250,00 €", "EUR 12,50"),
    _form(SHARE,
          ("Anteil oder Betrag", "Prozente mit Zeichen, oder ein Betrag"),
          ("share or amount", "a percentage with its sign, or an amount"),
          "30 %", "50,00"),
    _form(kinds.PERCENT,
          ("Prozentsatz", "zwischen 0 und 100"),
          ("percentage", "between 0 and 100"),
          "20 %"),
    _form(kinds.CONTENT,
          ("Inhalt", "eine Menge in g, kg, ml, cl, l, cm, m, m² oder m³"),
          ("content", "an amount in g, kg, ml, cl, l, cm, m, m² or m³"),
          "500 g", "0,75 l", "2 m2"),
    _form(kinds.WEIGHT,
          ("Gewicht", "in g oder kg"),
          ("weight", "in g or kg"),
          "350 g", "1,2 kg"),
    _form(kinds.FOCUS,
          ("Bildmitte", "zwei Anteile, von links und von oben, oder Wörter: `links`, `rechts`, `oben`, "
           "`unten`, `Mitte`"),
          ("focal point", "two shares, from the left and from the top, or words: `left`, `right`, "
           "`top`, `bottom`, `center`"),
          "30% 60%", "oben", "left bottom"),
    _form(kinds.DAY,
          ("Tag", "deutsch, englisch oder mit dem Jahr voran; `03/04/2026` könnte zweierlei heißen "
           "und wird zurückgewiesen"),
          ("day", "in German, in English or with the year first; `03/04/2026` could mean two things "
           "and is refused"),
          "2026-11-05", "5.11.2026", "5. November 2026", "5 November 2026", "November 5, 2026"),
    _form(kinds.MOMENT,
          ("Tag, auch mit Uhrzeit", "in der Zeit der Website, wenn keine Zone dabeisteht"),
          ("day, also with a time", "in the site's time unless it names a zone"),
          "2026-11-05", "2026-11-05 9:30", "5.11.2026 um 9:30 Uhr", "2026-11-05T09:30:00+01:00"),
    _form(HOURS,
          ("Öffnungszeiten", "Tage, dann Zeiten; Tage deutsch oder englisch, kurz oder lang, mit "
           "`-` von bis, mit `,` aufgezählt"),
          ("opening hours", "days, then times; days in English or German, short or long, from to "
           "with `-`, one by one with `,`"),
          "{di-fr: '9:00-12:00, 14:00-18:00', sa: 9-12}", "{mon: closed, tue-sun: 11:00-22:00}"),
    _form(kinds.SPAN,
          ("Zeitspanne", "in Stunden, Tagen, Werktagen, Wochen oder Monaten"),
          ("span of time", "in hours, days, working days, weeks or months"),
          "3-5 days", "2 Wochen", "48 h", "5-7 Werktage"),
    _form(kinds.EVENT,
          ("Zeitpunkt eines Auftrags", "`order`, `confirmation`, `start`, `ready`, `delivery`, "
           "`date` (bei Kursen), oder eine Zeitspanne davor oder danach"),
          ("moment of an order", "`order`, `confirmation`, `start`, `ready`, `delivery`, `date` "
           "(of a course), or a span of time before or after it"),
          "start", "48 h after order", "14 Tage vor Termin"),
    _form(kinds.MAIL,
          ("Mailadresse", "ohne Namen und Klammern"),
          ("mail address", "without a name or brackets"),
          "werkstatt@example.at"),
    _form(kinds.PHONE,
          ("Telefonnummer", "am besten mit der Vorwahl des Landes"),
          ("telephone number", "best with the code of the country"),
          "+43 662 123456", "0662/123456"),
    _form(TELEGRAM,
          ("Konto bei Telegram", "der Name, mit oder ohne `@`"),
          ("account at Telegram", "the name, with or without `@`"),
          "werkstatt_at", '"@werkstatt_at"'),
    _form(THREEMA,
          ("ID bei Threema", "acht Zeichen"),
          ("ID at Threema", "eight signs"),
          "ABCD1234"),
    _form(POINT,
          ("Ort auf der Karte", "Breite und Länge in Grad, die Breite zuerst; in `{…}` in "
           "Anführungszeichen"),
          ("place on the map", "latitude and longitude in degrees, latitude first; within `{…}` in "
           "quotation marks"),
          "47.8006, 13.0445"),
    _form(kinds.WEB,
          ("Adresse im Netz", "ganz, mit `https://`"),
          ("web address", "whole, with `https://`"),
          "https://www.example.at/"),
    _form(kinds.HOST,
          ("Name eines Rechners", "ohne `https://`"),
          ("name of a host", "without `https://`"),
          "www.example.at"),
    _form(kinds.ADDRESS,
          ("Adresse in der Website", "mit Schrägstrich am Anfang"),
          ("address within the site", "with a slash at its beginning"),
          "/produkte/becher/"),
    _form(kinds.SLUG,
          ("Teil einer Adresse", "Kleinbuchstaben, Ziffern und Bindestriche"),
          ("part of an address", "small letters, digits and hyphens"),
          "offene-tuer"),
    _form(kinds.NAME,
          ("Name", "der Name einer Datei oder einer anderen Sache der Website; wo ein Produkt "
           "gemeint ist: der Dateiname ohne `.md`"),
          ("name", "the name of a file or of something else in the site; of a product: the file's "
           "name without `.md`"),
          "becher", "becher.jpg"),
    _form(kinds.IBAN,
          ("IBAN", "mit oder ohne Leerzeichen; die Prüfziffer wird nachgerechnet"),
          ("IBAN", "with or without spaces; its check digits are verified"),
          "AT61 1904 3002 3457 3201"),
    _form(kinds.BIC,
          ("BIC", "acht oder elf Zeichen"),
          ("BIC", "eight or eleven signs"),
          "BSPLAT22"),
    _form(kinds.GTIN,
          ("EAN oder GTIN", "8, 12, 13 oder 14 Ziffern; die letzte wird nachgerechnet"),
          ("EAN or GTIN", "8, 12, 13 or 14 digits; the last one is verified"),
          "4006381333931"),
    _form(kinds.LANGUAGE,
          ("Sprache", "zwei Buchstaben, bei Bedarf mit Land"),
          ("language", "two letters, with a country where needed"),
          "de-AT", "en"),
    _form(kinds.COUNTRY,
          ("Land", "zwei Buchstaben"),
          ("country", "two letters"),
          "AT", "NO"),
    _form(kinds.TIMEZONE,
          ("Zeitzone", "Erdteil und Stadt"),
          ("time zone", "continent and city"),
          "Europe/Vienna"),
    _form(kinds.PAIRS,
          ("eigene Angaben", "Namen, die Sie wählen, und ihre Werte"),
          ("facts of your own", "names that you choose, and their values"),
          "{Material: Steinzeug, Höhe: 9 cm}"),
)  # fmt: skip
"""Every kind of value that needs no table of its own."""


def value_name(kind: Kind, tongue: Tongue) -> str:
    """What a kind of value is called in the tables of the manual."""
    if kind.name.startswith("list:"):
        single = Kind(kind.name.removeprefix("list:"), kind.read, kind.words, kind.schema)
        return {"de": "Liste: ", "en": "list: "}[tongue] + value_name(single, tongue)
    if kind.words:
        return " · ".join(f"`{word}`" for word in kind.words)
    if kind.schema:
        return {"de": "Angaben, siehe unten", "en": "several keys, see below"}[tongue]
    if kind.name.startswith("pairs:"):
        return (
            value_name(kinds.PAIRS, tongue)
            if kind.name != "pairs:text"
            else _names["pairs:text"][tongue]
        )
    return _names[kind.name][tongue]


_names = MappingProxyType({form.kind.name: form.names for form in FORMS})
