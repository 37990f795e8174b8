"""The keys of ``site.yaml``: the one list that the reader, its errors and the manual use."""

from typing import Any

from generator.config.hours import HOURS
from generator.config.mail import MAIL as MAIL_SERVER
from generator.config.settings import (
    Bank,
    Business,
    Closed,
    Lists,
    Person,
    Register,
    Shipping,
    Shop,
    SiteSettings,
    Target,
    ThemeSettings,
    Vat,
    Workload,
)
from generator.fields.desk import Desk
from generator.fields.kinds import (
    COUNTRY,
    DAY,
    FLAG,
    IBAN,
    LANGUAGE,
    MAIL,
    NAME,
    PAIRS,
    PHONE,
    PRICE,
    SAID,
    SPAN,
    TEXT,
    TIMEZONE,
    WEB,
    WEIGHT,
    list_of,
    member,
    one_of,
    pairs,
    record,
    scalar,
    whole,
)
from generator.fields.numbers import read_percent
from generator.fields.schema import Key, Schema
from generator.fields.trading import CANCELLATION, DEPOSIT
from generator.fields.tree import Scalar
from generator.trade.money import CURRENCIES
from generator.trade.offer import Mode

PARTS = ("products", "blog", "tags", "order-terms", "order", "testimonials", "search")
"""The standing parts of addresses that may be renamed."""


def _web_folder(node: Scalar, desk: Desk) -> str:
    return str(WEB.read(node, desk)).split("#")[0].split("?")[0].rstrip("/") + "/"


def _rate(node: Scalar, _: Desk) -> Any:
    text = node.text if node.text.strip().endswith("%") else f"{node.text} %"
    return read_percent(Scalar(text, node.where))


SITE = Schema(
    SiteSettings,
    (
        Key("title", TEXT, "Name der Website.", "The name of the site.", required=True),
        Key(
            "url",
            scalar("web", _web_folder),
            "Die Adresse, unter der die Website stehen wird; Feeds und Suchmaschinen brauchen sie.",
            "The address at which the site will stand; feeds and search engines need it.",
            required=True,
        ),
        Key(
            "tagline",
            SAID,
            "Was hier gemacht wird, in einem Satz.",
            "What is made here, in one sentence.",
        ),
        Key(
            "description",
            SAID,
            "Für Suchmaschinen; sonst gilt `tagline`.",
            "For search engines; otherwise `tagline`.",
        ),
        Key("language", LANGUAGE, "Die eigene Sprache der Website.", "The site's own language."),
        Key(
            "languages",
            list_of(LANGUAGE),
            "Alle Sprachen der Website, die eigene zuerst.",
            "All languages of the site, its own first.",
        ),
        Key(
            "timezone",
            TIMEZONE,
            "Die Zeitzone, in der Zeiten gemeint sind.",
            "The time zone in which times are meant.",
        ),
        Key("theme", NAME, "Das Aussehen: Name eines Themes.", "The look: the name of a theme."),
        Key(
            "logo",
            NAME,
            "Ein Bild (am besten SVG) für Kopf und Lesezeichen.",
            "A picture (SVG is best) for head and bookmarks.",
        ),
        Key(
            "address_form",
            one_of("Sie", "du"),
            "Wie die Website ihre Besucher anspricht.",
            "How the site addresses German-speaking visitors.",
        ),
        Key(
            "example",
            FLAG,
            "Sagt auf jeder Seite, dass dieser Betrieb erfunden ist.",
            "Says on every page that this business is invented.",
        ),
    ),
)

THEME = Schema(
    ThemeSettings,
    (
        Key(
            "options",
            pairs(NAME),
            "Was das Theme einzustellen erlaubt.",
            "What the theme lets you choose.",
        ),
    ),
)

VAT = Schema(
    Vat,
    (
        Key(
            "mode",
            one_of("standard", "small-business", "margin"),
            "Regelbesteuert, Kleinunternehmer oder differenzbesteuert.",
            "Standard, small-business exemption, or margin scheme.",
        ),
        Key("id", TEXT, "Die UID-Nummer.", "The VAT number."),
        Key("rate", scalar("percent", _rate), "Der Steuersatz.", "The tax rate."),
    ),
    short="mode",
)

REGISTER = Schema(
    Register,
    (
        Key("court", TEXT, "Das Firmenbuch- oder Registergericht.", "The court of the register."),
        Key(
            "number", TEXT, "Die Nummer im Firmenbuch oder Register.", "The number in the register."
        ),
    ),
)

BANK = Schema(
    Bank,
    (
        Key(
            "holder",
            TEXT,
            "Der Kontoinhaber, genau wie ihn die Bank kennt.",
            "The account holder, exactly as the bank knows the name.",
        ),
        Key("iban", IBAN, "Die IBAN.", "The IBAN."),
        Key("bic", TEXT, "Der BIC, wenn er gebraucht wird.", "The BIC, where one is needed."),
    ),
)

CLOSED = Schema(
    Closed,
    (
        Key("from", DAY, "Der erste Tag.", "The first day.", into="start", required=True),
        Key(
            "to",
            DAY,
            "Der letzte Tag; sonst nur der erste.",
            "The last day; otherwise one only.",
            into="end",
        ),
        Key("note", SAID, "Warum.", "Why."),
    ),
)

PERSON = Schema(
    Person,
    (
        Key("name", TEXT, "Der Name.", "The name.", required=True),
        Key("role", SAID, "Was sie oder er hier tut.", "What they do here."),
        Key("photo", NAME, "Ein Bild.", "A picture."),
    ),
    short="name",
)

BUSINESS = Schema(
    Business,
    (
        Key("name", TEXT, "Der Name des Betriebs.", "The name of the business.", required=True),
        Key(
            "email",
            MAIL,
            "Die Adresse, an die Bestellungen gehen.",
            "The address to which orders go.",
            required=True,
        ),
        Key("owner", TEXT, "Wem der Betrieb gehört.", "Who owns it."),
        Key("legal_form", TEXT, "Die Rechtsform.", "The legal form."),
        Key("street", TEXT, "Straße und Hausnummer.", "Street and number."),
        Key("postcode", TEXT, "Die Postleitzahl.", "The postcode."),
        Key("city", TEXT, "Der Ort.", "The town."),
        Key("country", COUNTRY, "Das Land: AT, DE, CH …", "The country: AT, DE, CH …"),
        Key("phone", PHONE, "Die Telefonnummer.", "The telephone number."),
        Key("whatsapp", PHONE, "Die Nummer bei WhatsApp.", "The number at WhatsApp."),
        Key("vat", record(VAT), "Die Umsatzsteuer.", "Value added tax."),
        Key("register", record(REGISTER), "Das Firmenbuch.", "The commercial register."),
        Key("chamber", TEXT, "Die Kammer.", "The chamber."),
        Key("authority", TEXT, "Die Aufsichtsbehörde.", "The supervising authority."),
        Key("trade", TEXT, "Das Gewerbe, wie es angemeldet ist.", "The trade as it is registered."),
        Key("bank", record(BANK), "Das Konto für Anzahlungen.", "The account for deposits."),
        Key("hours", HOURS, "Die Öffnungszeiten.", "The opening hours."),
        Key(
            "closed",
            list_of(record(CLOSED)),
            "Tage, an denen zu ist.",
            "Days on which it is closed.",
        ),
        Key(
            "profiles",
            pairs(WEB),
            "Der Betrieb anderswo im Netz: Name und Adresse.",
            "The business elsewhere on the web: name and address.",
        ),
        Key("people", list_of(record(PERSON)), "Wer hier arbeitet.", "Who works here."),
    ),
)

SHIPPING = Schema(
    Shipping,
    (
        Key("to", list_of(COUNTRY), "In welche Länder.", "To which countries."),
        Key("price", PRICE, "Was der Versand kostet.", "What shipping costs."),
        Key("free_from", PRICE, "Ab diesem Warenwert kostenlos.", "Free from this value of goods."),
        Key(
            "class",
            TEXT,
            "Nur für Produkte mit `shipping: {class: …}`.",
            "Only for products with `shipping: {class: …}`.",
            into="shipping_class",
        ),
        Key("up_to", WEIGHT, "Bis zu diesem Gewicht.", "Up to this weight."),
        Key("pickup", FLAG, "Abholung statt Versand.", "Collection instead of shipping."),
    ),
)

WORKLOAD = Schema(
    Workload,
    (
        Key(
            "made-to-order",
            SPAN,
            "Lieferzeit für Angefertigtes, derzeit.",
            "Delivery time of made-to-order work at present.",
            into="made_to_order",
        ),
        Key(
            "in-stock",
            SPAN,
            "Lieferzeit für Lagerndes, derzeit.",
            "Delivery time of what is in stock at present.",
            into="in_stock",
        ),
        Key("note", SAID, "Ein Satz dazu.", "A sentence about it."),
    ),
)

SHOP = Schema(
    Shop,
    (
        Key("currency", one_of(*CURRENCIES), "Die Währung.", "The currency."),
        Key(
            "audience",
            one_of("consumers", "businesses", "both"),
            "Wer hier kauft.",
            "Who buys here.",
        ),
        Key("markets", list_of(COUNTRY), "Länder, in die verkauft wird.", "Countries that are sold to."),
        Key(
            "order_by",
            one_of("mailto", "form"),
            "Bestellung per Mail oder per Formular.",
            "Orders by mail or by form.",
        ),
        Key("endpoint", WEB, "Wohin das Formular schickt.", "Where the form sends to."),
        Key(
            "default_mode",
            member(Mode),
            "Verbindlich bestellen (`order`), anfragen (`enquiry`) oder keines (`none`).",
            "Binding order (`order`), request for an offer (`enquiry`), or neither (`none`).",
        ),
        Key("delivery_time", SPAN, "Die übliche Lieferzeit.", "The usual delivery time."),
        Key("workload", record(WORKLOAD), "Was gerade länger dauert.", "What takes longer at present."),
        Key(
            "shipping",
            list_of(record(SHIPPING)),
            "Versandpreise; der erste passende gilt.",
            "Shipping rates; the first that fits applies.",
        ),
        Key(
            "payment",
            list_of(one_of("bank transfer", "cash on pickup", "card on pickup", "invoice", "prepayment",
                           "paypal", "twint", "cash on delivery")),
            "Wie bezahlt werden kann.",
            "How one can pay.",
        ),
        Key("deposit", DEPOSIT, "Die Anzahlung.", "The deposit."),
        Key("cancellation", CANCELLATION, "Was eine Stornierung kostet.", "What cancelling costs."),
    ),
)  # fmt: skip

LISTS = Schema(
    Lists,
    (
        Key(
            "entries",
            whole(1, 200),
            "Einträge je Seite einer Liste.",
            "Entries on a page of a list.",
        ),
        Key("feed", whole(1, 500), "Einträge in einem Feed.", "Entries in a feed."),
    ),
)

TARGET = Schema(
    Target,
    (
        Key("name", TEXT, "Wie das Ziel heißt.", "What the place is called.", required=True),
        Key(
            "kind",
            one_of("sftp", "ftps", "rsync", "git", "folder", "zip"),
            "Der Weg dorthin.",
            "The way there.",
            required=True,
        ),
        Key("host", TEXT, "Der Rechner.", "The host."),
        Key("port", whole(1, 65535), "Der Port.", "The port."),
        Key(
            "user",
            TEXT,
            "Der Benutzer; das Passwort steht nie hier.",
            "The user; never the password.",
        ),
        Key("path", TEXT, "Der Ordner dort.", "The folder there."),
    ),
)

ADDRESSES: Schema[dict[str, Any]] = Schema(
    dict,
    tuple(
        Key(part, SAID, f"Ersetzt `{part}` in Adressen.", f"Replaces `{part}` in addresses.")
        for part in PARTS
    ),
)

ROOT = (
    Key("site", record(SITE), "Die Website.", "The site.", required=True),
    Key("theme", record(THEME), "Das Aussehen.", "The look."),
    Key("business", record(BUSINESS), "Der Betrieb.", "The business.", required=True),
    Key("shop", record(SHOP), "Bestellen und Liefern.", "Ordering and delivering."),
    Key("lists", record(LISTS), "Die Länge von Listen.", "The length of lists."),
    Key("addresses", record(ADDRESSES), "Andere Wörter in Adressen.", "Other words in addresses."),
    Key("menu", list_of(NAME), "Das Menü, der Reihe nach.", "The menu, in order."),
    Key("publish", list_of(record(TARGET)), "Wohin veröffentlicht wird.", "Where to publish."),
    Key(
        "mail",
        record(MAIL_SERVER),
        "Wie Antworten auf Bestellungen gesendet werden.",
        "How answers to orders are sent.",
    ),
    Key("extra", PAIRS, "Eigene Felder für eigene Themes.", "Fields of your own for your theme."),
)
