"""The keys under ``business`` in ``site.yaml``."""

import re
from typing import Any

from generator.config.dutykeys import DISPUTES, INSURANCE, MEDIA, PROFESSION
from generator.config.hours import HOURS
from generator.config.settings import Bank, Business, Closed, Person, Register, Vat
from generator.fields.desk import Desk, refuse
from generator.fields.kinds import (
    BIC,
    COUNTRY,
    DAY,
    FLAG,
    IBAN,
    MAIL,
    NAME,
    PHONE,
    PRICE,
    SAID,
    TEXT,
    WEB,
    one_of,
    pairs,
    record,
    scalar,
    whole,
)
from generator.fields.lists import TEXTS, list_of
from generator.fields.numbers import no_part_of_one, read_percent
from generator.fields.reach import POINT, TELEGRAM, THREEMA
from generator.fields.schema import Key, Kind, Schema, read_record
from generator.fields.tree import Node, Scalar


def _rate(node: Scalar, _: Desk) -> Any:
    if not node.text.strip().endswith("%"):
        no_part_of_one(node)
    text = node.text if node.text.strip().endswith("%") else f"{node.text} %"
    return read_percent(Scalar(text, node.where))


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


def _vat(node: Node, desk: Desk) -> Any:
    if isinstance(node, Scalar) and re.fullmatch(r"\d+(?:[.,]\d+)?\s*%?", node.text.strip()):
        form = f"{{mode: standard, rate: {node.shown.rstrip('% ')}}}"
        refuse("rate-alone", node.where, text=node.shown, form=form)
    return read_record(VAT, node, desk)


REGISTER = Schema(
    Register,
    (
        Key(
            "name",
            TEXT,
            "Das Register; sonst das übliche des Landes.",
            "The register; otherwise the country's usual one.",
        ),
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
        Key("bic", BIC, "Der BIC, wenn er gebraucht wird.", "The BIC, where one is needed."),
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
    short="from",
)

PERSON = Schema(
    Person,
    (
        Key("name", TEXT, "Der Name.", "The name.", required=True),
        Key("role", SAID, "Was sie oder er hier tut.", "What they do here."),
        Key("photo", NAME, "Ein Bild.", "A picture."),
    ),
    short="name",
    pair=("name", "role"),
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
        Key("signal", PHONE, "Die Nummer bei Signal.", "The number at Signal."),
        Key("telegram", TELEGRAM, "Das Konto bei Telegram.", "The account at Telegram."),
        Key("threema", THREEMA, "Die ID bei Threema.", "The ID at Threema."),
        Key(
            "location",
            POINT,
            "Wo der Betrieb auf der Karte liegt; für den Weg dorthin.",
            "Where the business is on the map; for the way there.",
        ),
        Key(
            "newsletter",
            SAID,
            "Was man per Mail bekommt und wie oft; bestellt und abbestellt wird mit einer Mail.",
            "What one gets by mail and how often; asked for and ended by a mail.",
        ),
        Key("vat", Kind("record", _vat, schema=VAT), "Die Umsatzsteuer.", "Value added tax."),
        Key("register", record(REGISTER), "Das Firmenbuch.", "The commercial register."),
        Key("chamber", TEXT, "Die Kammer.", "The chamber."),
        Key("authority", TEXT, "Die Aufsichtsbehörde.", "The supervising authority."),
        Key("trade", TEXT, "Das Gewerbe, wie es angemeldet ist.", "The trade as it is registered."),
        Key(
            "trade_seat",
            TEXT,
            "Der Standort der Gewerbeberechtigung; sonst die Anschrift.",
            "Where the trade is licensed; otherwise the address.",
        ),
        Key(
            "permit",
            FLAG,
            "Die Tätigkeit braucht eine Erlaubnis; dann ist `authority` Pflicht.",
            "The activity needs a permit; `authority` is then mandatory.",
        ),
        Key(
            "representatives",
            TEXTS,
            "Wer den Betrieb vertritt: Geschäftsführung, Vorstand, Gesellschafter.",
            "Who represents the business: directors, board, partners.",
        ),
        Key("object", SAID, "Der Gegenstand des Unternehmens.", "The object of the business."),
        Key(
            "economic_id",
            TEXT,
            "Die Wirtschafts-Identifikationsnummer (DE).",
            "The economic identification number (DE).",
        ),
        Key(
            "capital",
            SAID,
            "Das Kapital, wenn Sie es nennen, samt ausstehenden Einlagen.",
            "The share capital if you state it, with what is unpaid.",
        ),
        Key("in_liquidation", FLAG, "In Liquidation.", "In liquidation."),
        Key(
            "profession",
            record(PROFESSION),
            "Der reglementierte Beruf.",
            "The regulated profession.",
        ),
        Key(
            "insurance",
            record(INSURANCE),
            "Die Berufshaftpflicht.",
            "The professional liability insurance.",
        ),
        Key(
            "media",
            record(MEDIA),
            "Wer hinter dem Veröffentlichten steht.",
            "Who stands behind what is published.",
        ),
        Key("disputes", record(DISPUTES), "Streitbeilegung.", "Dispute resolution."),
        Key(
            "employees",
            whole(0, 100_000),
            "Wie viele hier arbeiten; danach richten sich einige Pflichten.",
            "How many work here; some duties depend on it.",
        ),
        Key(
            "turnover",
            PRICE,
            "Der Umsatz im Jahr; er wird nirgends gezeigt.",
            "Turnover in a year; it is shown nowhere.",
        ),
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
