"""The keys of front matter: the one list that the reader, its errors and the manual use."""

from dataclasses import replace
from typing import Any

from generator.content.heads import (
    ChoiceHead,
    DateHead,
    ImageHead,
    OptionHead,
    QuestionHead,
    ShippingHead,
)
from generator.fields.desk import Desk
from generator.fields.kinds import (
    ADDRESS,
    CONTENT,
    COUNTRY,
    DAY,
    FACTS,
    FLAG,
    FOCUS,
    GTIN,
    LONG_TEXT,
    MOMENT,
    MONEY,
    NAME,
    NUMBER,
    PAIRS,
    POSITIVE,
    PRICE,
    PRICE_OF_GOODS,
    SHELF,
    SLUG,
    SPAN,
    TEXT,
    WEIGHT,
    member,
    one_of,
    record,
    whole,
)
from generator.fields.lists import TEXTS, WORDS, choices, list_of, set_of
from generator.fields.schema import Key, Kind, Schema, read_record
from generator.fields.trading import CANCELLATION, DEPOSIT
from generator.fields.tree import Node
from generator.trade.offer import Availability, Mode, Quantity, QuestionKind
from generator.trade.offer import Kind as ProductKind

ROLES = (
    "imprint",
    "privacy",
    "terms",
    "withdrawal",
    "withdraw",
    "contact",
    "shipping",
    "accessibility",
)

PAGE = (
    Key("title", TEXT, "Der Titel; sonst gilt die erste Überschrift `# …` des Textes.",
        "The title; otherwise the first heading `# …` of the text.", text=True),
    Key("description", TEXT, "Ein, zwei Sätze für Listen und Suchmaschinen.",
        "A sentence or two for lists and search engines.", text=True),
    Key("date", MOMENT, "Das Datum, auch mit Uhrzeit; ein späteres macht einen Beitrag erst dann sichtbar.",
        "The date, also with a time; a post dated ahead appears on its day.", text=True),
    Key("updated", MOMENT, "Wann zuletzt geändert.", "When last changed.", text=True),
    Key("tags", WORDS, "Schlagwörter.", "Tags.", text=True),
    Key("slug", SLUG, "Der letzte Teil der Adresse statt des Dateinamens.",
        "The last part of the address instead of the file's name.", text=True),
    Key("moved_from", set_of(ADDRESS, commas=True), "Frühere Adressen; sie leiten hierher.",
        "Earlier addresses; they lead here.", text=True),
    Key("image", NAME, "Das Bild zur Seite.", "The picture of the page.", text=True),
    Key("image_alt", TEXT, "Was auf dem Bild zu sehen ist.", "What the picture shows.", text=True),
    Key("image_focus", FOCUS, "Welche Stelle des Bildes zu sehen bleibt, wo es beschnitten wird.",
        "Which point of the picture stays in view where it is cropped.", text=True),
    Key("layout", NAME, "Eine andere Vorlage des Themes.", "Another template of the theme.", text=True),
    Key("position", whole(-10_000, 10_000), "Der Platz in Listen und Menüs; kleine zuerst.",
        "The place in lists and menus; small ones first.", text=True),
    Key("menu", TEXT, "Unter diesem Namen im Menü.", "In the menu under this name.", text=True),
    Key("draft", FLAG, "Ein Entwurf erscheint nur in der Vorschau.",
        "A draft appears in the preview only.", text=True),
    Key("publish_from", MOMENT, "Erst ab dann sichtbar.", "Visible only from then.", text=True),
    Key("publish_until", MOMENT, "Nur bis dahin sichtbar.", "Visible only until then.", text=True),
    Key("role", one_of(*ROLES), "Was die Seite rechtlich ist.", "What the page is to the law.", text=True),
    Key("extra", PAIRS, "Eigene Felder für eigene Themes.", "Fields of your own for your theme.", text=True),
)  # fmt: skip


def _placed(schema: Schema[Any]) -> Kind:
    """A record that remembers where it was written."""

    def read(node: Node, desk: Desk) -> Any:
        return replace(read_record(schema, node, desk), where=node.where)

    return Kind("record", read, schema=schema)


CHOICE = Schema(
    ChoiceHead,
    (
        Key("label", TEXT, "Die Bezeichnung.", "The label.", required=True, text=True),
        Key("surcharge", MONEY, "Aufpreis; ein Abschlag mit Minus.", "Surcharge; a discount with a minus."),
        Key("sku", TEXT, "Die Artikelnummer mit dieser Wahl.", "The article number with this choice."),
        Key("sold_out", FLAG, "Zur Zeit nicht zu haben.", "Not to be had at present."),
    ),
    short="label", pair=("label", "surcharge"),
)  # fmt: skip

OPTION = Schema(
    OptionHead,
    (
        Key("name", TEXT, "Was zu wählen ist.", "What is to be chosen.", required=True, text=True),
        Key("choices", choices(list_of(_placed(CHOICE))), "Die Möglichkeiten.", "The choices.", text=True),
        Key("min", NUMBER, "Die kleinste Zahl.", "The least number.", into="least"),
        Key("max", NUMBER, "Die größte Zahl.", "The greatest number.", into="most"),
        Key("step", POSITIVE, "In Schritten von.", "In steps of."),
        Key("unit", TEXT, "Die Einheit der Zahl.", "The unit of the number.", text=True),
        Key("price_per_unit", MONEY, "Preis je Einheit.", "Price per unit."),
    ),
    pair=("name", "choices"),
)  # fmt: skip

QUESTION = Schema(
    QuestionHead,
    (
        Key("ask", TEXT, "Die Frage.", "The question.", required=True, text=True),
        Key("kind", member(QuestionKind), "Wie geantwortet wird.", "How it is answered."),
        Key("unit", TEXT, "Die Einheit einer Zahl.", "The unit of a number.", text=True),
        Key("required", FLAG, "Ohne Antwort geht es nicht.", "It does not go without an answer."),
        Key("example", TEXT, "Ein Beispiel.", "An example.", text=True),
        Key("why", TEXT, "Wozu gefragt wird.", "Why it is asked.", text=True),
        Key("choices", choices(TEXTS), "Die Antworten bei `choice`.", "The answers of a `choice`.",
            text=True),
    ),
    short="ask",
)  # fmt: skip

DATE = Schema(
    DateHead,
    (
        Key("start", MOMENT, "Beginn.", "Start.", required=True),
        Key("end", MOMENT, "Ende.", "End."),
        Key(
            "seats",
            whole(0, 100_000),
            "Freie Plätze; 0: ausgebucht.",
            "Free seats; 0: fully booked.",
        ),
        Key("place", TEXT, "Ort.", "Place.", text=True),
        Key("note", TEXT, "Ein Hinweis.", "A note.", text=True),
    ),
    short="start",
)

IMAGE = Schema(
    ImageHead,
    (
        Key("file", NAME, "Der Dateiname.", "The file's name.", required=True),
        Key("alt", TEXT, "Was darauf zu sehen ist.", "What it shows.", text=True),
        Key("caption", TEXT, "Die Bildunterschrift.", "The caption.", text=True),
        Key("focus", FOCUS, "Welche Stelle zu sehen bleibt, wo das Bild beschnitten wird.",
            "Which point stays in view where the picture is cropped."),
    ),
    short="file",
)  # fmt: skip

SHIPPING = Schema(
    ShippingHead,
    (
        Key("class", NAME, "Eine Versandklasse aus `site.yaml`.", "A shipping class of `site.yaml`.",
            into="shipping_class"),
        Key("weight", WEIGHT, "Das Gewicht.", "The weight."),
        Key("pickup_only", FLAG, "Nur zum Abholen.", "For collection only."),
    ),
    short="class",
)  # fmt: skip

QUANTITY = Schema(
    Quantity,
    (
        Key("min", whole(1), "Mindestens so viele.", "At least so many.", into="least"),
        Key("max", whole(1), "Höchstens so viele.", "At most so many.", into="most"),
        Key("step", whole(1), "In Schritten von.", "In steps of."),
    ),
)


PRODUCT = (
    Key("kind", member(ProductKind), "Ware, Dienstleistung, Kurs oder Datei.",
        "Goods, service, course or file."),
    Key("price", PRICE_OF_GOODS, "Der Preis mit allen Abgaben.", "The price with all taxes."),
    Key("price_from", PRICE, "Der niedrigste Preis, wenn die Wahl ihn ändert.",
        "The lowest price where choices change it."),
    Key("price_note", TEXT, "Statt eines Preises: nach Aufwand …",
        "In place of a price: by effort …", text=True),
    Key("was_price", PRICE, "Der Preis vor einer Ermäßigung.", "The price before a reduction."),
    Key("sku", TEXT, "Die Artikelnummer; sonst der Dateiname.",
        "The article number; otherwise the file's name."),
    Key("gtin", GTIN, "Die EAN oder GTIN.", "The EAN or GTIN."),
    Key("brand", TEXT, "Die Marke.", "The brand."),
    Key("category", SHELF, "Eine andere Kategorie als der Ordner.", "Another category than the folder."),
    Key("availability", member(Availability), "Ob und wie es zu haben ist.",
        "Whether and how it is to be had."),
    Key("available_from", DAY, "Ab wann.", "From when."),
    Key("substitute", NAME, "Ein anderes Produkt an seiner Stelle.", "Another product in its place."),
    Key("delivery_time", SPAN, "Die Lieferzeit.", "The delivery time."),
    Key("order", member(Mode), "Verbindlich bestellen, anfragen, oder keines.",
        "Binding order, request for an offer, or neither."),
    Key("options", list_of(_placed(OPTION)), "Was man wählen kann.", "What can be chosen.", text=True),
    Key("questions", list_of(_placed(QUESTION)), "Was vorher zu wissen ist.",
        "What must be known first.", text=True),
    Key("quantity", record(QUANTITY), "Wie viele.", "How many."),
    Key("dates", list_of(_placed(DATE)), "Die Termine eines Kurses.", "The dates of a course.", text=True),
    Key("deposit", DEPOSIT, "Die Anzahlung.", "The deposit."),
    Key("cancellation", CANCELLATION, "Was eine Stornierung kostet.", "What cancelling costs."),
    Key("net_content", CONTENT, "Der Inhalt; der Grundpreis wird daraus errechnet.",
        "The content; the base price is computed from it."),
    Key("perishable", FLAG, "Verdirbt rasch.", "Spoils quickly."),
    Key("sealed_hygiene", FLAG, "Versiegelt aus Gründen der Hygiene.", "Sealed for reasons of hygiene."),
    Key("custom_made", FLAG, "Nach Angaben der Kundin gefertigt.", "Made to the customer's specification."),
    Key("custom_reason", TEXT, "Inwiefern.", "In what way.", text=True),
    Key("included", TEXTS, "Was man bekommt.", "What one gets.", text=True),
    Key("not_included", TEXTS, "Was nicht dabei ist.", "What is not included.", text=True),
    Key("may_vary", TEXTS, "Was abweichen kann.", "What may vary.", text=True),
    Key("images", list_of(_placed(IMAGE)), "Die Bilder.", "The pictures.", text=True),
    Key("shipping", record(SHIPPING), "Wie es verschickt wird.", "How it is sent."),
    Key("weight", WEIGHT, "Das Gewicht.", "The weight."),
    Key("pickup_only", FLAG, "Nur zum Abholen.", "For collection only."),
    Key("manufacturer", TEXT, "Der Hersteller mit Anschrift; sonst der Betrieb.",
        "The manufacturer with address; otherwise the business."),
    Key("eu_responsible", TEXT, "Die verantwortliche Person in der EU.", "The responsible person in the EU."),
    Key("manufacturer_country", COUNTRY, "Das Land des Herstellers, wenn es nicht das des Betriebs ist.",
        "The manufacturer's country, where it is not that of the business."),
    Key("no_warnings", FLAG, "Geprüft: Das Stück braucht keine Warnung.", "Checked: it needs no warning."),
    Key("warnings", TEXTS, "Warnungen.", "Warnings.", text=True),
    Key("details", FACTS, "Angaben in einer Tabelle.", "Facts in a table.", text=True),
    Key("related", set_of(NAME), "Verwandte Produkte.", "Related products."),
)  # fmt: skip

POST = (
    Key("author", TEXT, "Wer geschrieben hat.", "Who wrote it.", text=True),
    Key(
        "products",
        set_of(NAME),
        "Produkte, von denen die Rede ist.",
        "Products it speaks of.",
        text=True,
    ),
    Key("feed", FLAG, "`false`: nicht in die Feeds.", "`false`: not in the feeds.", text=True),
    Key("sponsored", FLAG, "Bezahlt oder gefördert.", "Paid for or sponsored."),
)

TESTIMONIAL = (
    Key("name", TEXT, "Wer es gesagt hat.", "Who said it.", required=True, text=True),
    Key("product", NAME, "Zu welchem Produkt.", "About which product.", text=True),
    Key("source", TEXT, "Wie es gesagt wurde.", "How it was said.", text=True),
    Key("consent", FLAG, "Ohne Einverständnis wird nichts veröffentlicht.",
        "Nothing is published without consent."),
    Key("verified", TEXT, "Wie der Kauf geprüft wurde.", "How the purchase was checked.", text=True),
    Key("rating", whole(1, 5), "1 bis 5, nur wenn sie gegeben wurde.", "1 to 5, only if one was given."),
    Key("answer", LONG_TEXT, "Die Antwort des Betriebs.", "The owner's answer.", text=True),
)  # fmt: skip

TERMS = (
    Key("version", DAY, "Die Fassung: ein Datum.", "The version: a date.", required=True),
    Key("valid_from", DAY, "Ab wann sie gilt.", "Since when it holds."),
)
