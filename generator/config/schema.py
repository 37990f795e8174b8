"""The keys of ``site.yaml``: the one list that the reader, its errors and the manual use."""

import re
from typing import Any
from urllib.parse import urlsplit

from generator.config.business import BUSINESS
from generator.config.dutykeys import ACCESSIBILITY, PRIVACY
from generator.config.law import LAW
from generator.config.mail import MAIL
from generator.config.settings import (
    SHARED_BY,
    Lists,
    Notice,
    SiteSettings,
    Target,
    ThemeSettings,
    Wanted,
)
from generator.config.shop import SHOP
from generator.fields.desk import Desk, refuse
from generator.fields.kinds import (
    FLAG,
    HOST,
    LANGUAGE,
    MOMENT,
    NAME,
    PAIRS,
    SAID,
    SLUG,
    TEXT,
    TIMEZONE,
    WEB,
    Said,
    member,
    one_of,
    pairs,
    record,
    scalar,
    whole,
)
from generator.fields.lists import list_of, set_of
from generator.fields.providers import ended_rightly
from generator.fields.schema import Key, Kind, Schema, read_record
from generator.fields.tree import Node, Scalar
from generator.patterns import pattern

PARTS = ("products", "blog", "tags", "order-terms", "order", "testimonials", "search")
"""The standing parts of addresses that may be renamed."""

_FILE = pattern(r"[^/:]/(?:[^/]*/)*[^/]+\.(?:html?|php|aspx?)/?$", re.IGNORECASE)


def _web_folder(node: Scalar, desk: Desk) -> str:
    address = str(WEB.read(node, desk))
    if "?" in address or "#" in address:
        refuse("url-with-query", node.where, text=node.shown)
    if _FILE.search(address):
        refuse("url-with-file", node.where, text=node.shown)
    if "%" in address:
        refuse("url-encoded", node.where, text=node.shown)
    if {".", "..", ""} & set(address.rstrip("/").split("/")[3:]):
        refuse("url-with-dots", node.where, text=node.shown)
    host = urlsplit(address).hostname or ""
    if (meant := ended_rightly(host)) != host:
        desk.warn("url-mistyped", node.where, near=meant, text=host)
    return address.rstrip("/") + "/"


WEB_FOLDER = scalar("web", _web_folder)
"""The address of a site: pages stand below it."""

SITE = Schema(
    SiteSettings,
    (
        Key("title", TEXT, "Name der Website.", "The name of the site.", required=True),
        Key(
            "url",
            WEB_FOLDER,
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
            set_of(LANGUAGE),
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
            "allowed_hosts",
            set_of(HOST),
            "Fremde Rechner, von denen Seiten etwas laden dürfen, etwa Filme; sonst keiner.",
            "Other hosts that pages may load something from, such as films; otherwise none.",
        ),
        Key(
            "share",
            set_of(one_of(*SHARED_BY)),
            "Wie Besucher eine Seite weitergeben können; `[]` für gar nicht.",
            "How visitors can pass a page on; `[]` for not at all.",
        ),
        Key(
            "example",
            FLAG,
            "Sagt auf jeder Seite, dass dieser Betrieb erfunden ist.",
            "Says on every page that this business is invented.",
        ),
        Key(
            "cards",
            member(Wanted),
            "Ob Bilder für geteilte Links gezeichnet werden; `auto`: für Seiten mit eigenem Bild, und "
            "eines für alle anderen.",
            "Whether pictures for shared links are drawn; `auto`: for pages with a picture of their "
            "own, and one for all others.",
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


def _theme(node: Node, desk: Desk) -> ThemeSettings:
    if isinstance(node, Scalar):  # a name; here are its options
        refuse("key-elsewhere", node.where, key="theme", section="site")
    return read_record(THEME, node, desk)


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

NOTICE = Schema(
    Notice,
    (
        Key("text", SAID, "Ein Satz.", "A sentence.", required=True),
        Key(
            "from",
            MOMENT,
            "Ab wann; sonst gleich.",
            "Since when; otherwise at once.",
            into="start",
        ),
        Key(
            "to",
            MOMENT,
            "Bis wann; sonst ohne Ende.",
            "Until when; otherwise for good.",
            into="end",
        ),
        Key(
            "link",
            NAME,
            "Wo mehr steht: eine Seite, wie im Menü genannt, oder eine ganze Adresse.",
            "Where to read on: a page, named as in the menu, or a whole address.",
        ),
    ),
    short="text",
)


def _standing(node: Node, desk: Desk) -> Said:
    """Words for a standing part of addresses: where there are several in a row, each by itself."""
    said: Said = SAID.read(node, desk)
    for _, text in said.texts:
        for part in text.split("/"):
            SLUG.read(Scalar(part, node.where), desk)
    return said


_STANDING = Kind(SAID.name, _standing, SAID.words)

ADDRESSES: Schema[dict[str, Any]] = Schema(
    dict,
    tuple(
        Key(part, _STANDING, f"Ersetzt `{part}` in Adressen.", f"Replaces `{part}` in addresses.")
        for part in PARTS
    ),
)

ROOT = (
    Key("site", record(SITE), "Die Website.", "The site.", required=True),
    Key("theme", Kind("record", _theme, schema=THEME), "Das Aussehen.", "The look."),
    Key("business", record(BUSINESS), "Der Betrieb.", "The business.", required=True),
    Key("shop", record(SHOP), "Bestellen und Liefern.", "Ordering and delivering."),
    Key("lists", record(LISTS), "Die Länge von Listen.", "The length of lists."),
    Key("addresses", record(ADDRESSES), "Andere Wörter in Adressen.", "Other words in addresses."),
    Key(
        "menu",
        list_of(NAME, commas=True),
        "Das Menü, der Reihe nach: Seiten, Kategorien, Produkte.",
        "The menu, in order: pages, categories, products.",
    ),
    Key(
        "notices",
        list_of(record(NOTICE)),
        "Was gerade alle wissen sollen.",
        "What everybody should know at present.",
    ),
    Key("publish", list_of(record(TARGET)), "Wohin veröffentlicht wird.", "Where to publish."),
    Key(
        "mail",
        record(MAIL),
        "Wie Antworten auf Bestellungen gesendet werden.",
        "How answers to orders are sent.",
    ),
    Key("law", record(LAW), "Was das Gesetz verlangt.", "What the law asks."),
    Key(
        "privacy",
        record(PRIVACY),
        "Was die Datenschutzerklärung von Ihnen wissen muss.",
        "What the privacy notice must know from you.",
    ),
    Key(
        "accessibility",
        record(ACCESSIBILITY),
        "Wie barrierefrei die Website ist.",
        "How accessible the site is.",
    ),
    Key("extra", PAIRS, "Eigene Felder für eigene Themes.", "Fields of your own for your theme."),
)
