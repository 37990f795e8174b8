"""The keys under ``shop`` in ``site.yaml``."""

from generator.config.dutykeys import WITHDRAWAL
from generator.config.settings import Shipping, Shop, Wanted, Workload
from generator.fields.kinds import (
    COUNTRY,
    FLAG,
    PRICE,
    SAID,
    SPAN,
    TEXT,
    WEB,
    WEIGHT,
    member,
    one_of,
    pairs,
    record,
)
from generator.fields.lists import list_of, set_of
from generator.fields.schema import Key, Schema
from generator.fields.trading import CANCELLATION, DEPOSIT
from generator.trade.endpoints import NAMES
from generator.trade.money import CURRENCIES
from generator.trade.offer import Mode

SHIPPING = Schema(
    Shipping,
    (
        Key("to", set_of(COUNTRY), "In welche Länder.", "To which countries."),
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
    pair=("to", "price"),
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
        Key("markets", set_of(COUNTRY), "Länder, in die verkauft wird.", "Countries that are sold to."),
        Key(
            "order_by",
            one_of("mailto", "form"),
            "Bestellung per Mail oder per Formular.",
            "Orders by mail or by form.",
        ),
        Key("endpoint", WEB, "Wohin das Formular schickt.", "Where the form sends to."),
        Key(
            "form_service",
            one_of(*NAMES),
            "Welcher Dienst das Formular annimmt; sonst am `endpoint` erkannt. `receiver` ist unser "
            "eigener Empfänger auf Ihrem Webspace, er braucht PHP und keinen `endpoint`.",
            "Which service takes the form; else known by the `endpoint`. `receiver` is our own "
            "receiver on your web space; it needs PHP and no `endpoint`.",
        ),
        Key(
            "default_mode",
            member(Mode),
            "Verbindlich bestellen (`order`), anfragen (`enquiry`) oder keines (`none`).",
            "Binding order (`order`), request for an offer (`enquiry`), or neither (`none`).",
        ),
        Key("delivery_time", SPAN, "Die übliche Lieferzeit.", "The usual delivery time."),
        Key(
            "reply_within",
            SPAN,
            "Wie schnell auf Anfragen und Beschwerden geantwortet wird.",
            "How soon enquiries and complaints are answered.",
        ),
        Key("workload", record(WORKLOAD), "Was gerade länger dauert.", "What takes longer at present."),
        Key(
            "shipping",
            list_of(record(SHIPPING)),
            "Versandpreise; der erste passende gilt.",
            "Shipping rates; the first that fits applies.",
        ),
        Key(
            "shipping_classes",
            pairs(SAID),
            "Wie Kunden die Versandarten lesen, die oben `class` heißen: `parcel: {de: Paket, en: parcel}`; "
            "sonst so, wie sie dort stehen.",
            "What customers read of the classes given as `class` above: `parcel: {de: Paket, en: parcel}`; "
            "else as they stand there.",
        ),
        Key(
            "payment",
            set_of(one_of("bank transfer", "cash on pickup", "card on pickup", "invoice", "prepayment",
                          "paypal", "twint", "cash on delivery")),
            "Wie bezahlt werden kann.",
            "How one can pay.",
        ),
        Key("deposit", DEPOSIT, "Die Anzahlung.", "The deposit."),
        Key("cancellation", CANCELLATION, "Was eine Stornierung kostet.", "What cancelling costs."),
        Key("codes", member(Wanted), "Ob jedes Produkt einen QR-Code für Schilder bekommt; `auto`: wenn es "
            "ein Bild hat.", "Whether each product gets a QR code for signs; `auto`: if it has a picture."),
        Key("withdrawal", record(WITHDRAWAL), "Der Widerruf.", "Withdrawal from contracts."),
        Key("eu_responsible", TEXT, "Die verantwortliche Person in der EU mit Anschrift und Mail, wenn der "
            "Hersteller keinen Sitz dort hat.", "The responsible person in the EU, with address and mail, "
            "where the manufacturer has no seat there."),
        Key("guarantee_notice", SAID, "Die amtliche Mitteilung zur Gewährleistung: eine Datei in `static/`, "
            "je Sprache.", "The official notice on the legal guarantee: a file in `static/`, by language."),
    ),
)  # fmt: skip
