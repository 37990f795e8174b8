"""The words of the order mail, German and English; they belong to its format, not to a theme."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class MailWords:
    """The words of one language; ``subject`` for an enquiry and for an order."""

    subject: tuple[str, str]
    order: str
    enquiry: str
    product: str
    sku: str
    page: str
    quantity: str
    date: str
    at_most: str
    step: str
    required: str
    example: str
    why: str
    yes: str
    no: str
    day_format: str
    price: str
    price_from: str
    shipping: str
    total: str
    deposit: str
    delivery_time: str
    terms: str
    customer: tuple[str, ...]
    rest: str


_GERMAN = MailWords(
    subject=("Anfrage", "Bestellung"),
    order="Ich bestelle zahlungspflichtig:",
    enquiry="Ich frage unverbindlich an und bitte um ein Angebot:",
    product="Artikel",
    sku="Nr.",
    page="Seite",
    quantity="Menge",
    date="Termin",
    at_most="höchstens {}",
    step="in Schritten von {}",
    required="nötig",
    example="z. B. {}",
    why="Grund: {}",
    yes="ja",
    no="nein",
    day_format="(JJJJ-MM-TT)",
    price="Preis",
    price_from="ab",
    shipping="Versand",
    total="Gesamt",
    deposit="Anzahlung",
    delivery_time="Lieferzeit",
    terms="Bedingungen",
    customer=("Name", "Straße, Nr.", "PLZ, Ort", "Land", "E-Mail", "Telefon", "Nachricht"),
    rest="Gekürzt: Bitte den übrigen Text von der Seite hierher kopieren und ausfüllen.",
)

_ENGLISH = MailWords(
    subject=("Enquiry", "Order"),
    order="I order with obligation to pay:",
    enquiry="I would like an offer, without obligation, for:",
    product="Item",
    sku="no.",
    page="Page",
    quantity="Quantity",
    date="Date",
    at_most="at most {}",
    step="in steps of {}",
    required="required",
    example="e.g. {}",
    why="reason: {}",
    yes="yes",
    no="no",
    day_format="(YYYY-MM-DD)",
    price="Price",
    price_from="from",
    shipping="Shipping",
    total="Total",
    deposit="Deposit",
    delivery_time="Delivery time",
    terms="Terms",
    customer=("Name", "Street, no.", "Postcode, town", "Country", "E-mail", "Phone", "Message"),
    rest="Shortened: please copy the remaining text here from the page and complete it.",
)

WORDS: Mapping[str, MailWords] = MappingProxyType({"de": _GERMAN, "en": _ENGLISH})
"""By language; the others speak English until somebody gives us their words."""
