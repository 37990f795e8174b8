"""The words around the rules: subjects, countries, how much something matters, whom it concerns."""

from collections.abc import Mapping

from generator.messages import Tongue

Both = tuple[str, str]
"""German and English."""

SUBJECTS: Mapping[str, Both] = {
    "imprint": ("Impressum", "Imprint"),
    "register": ("Register, Behörden, Nummern", "Registers, authorities, numbers"),
    "media": ("Beiträge und Werbung", "Posts and advertising"),
    "prices": ("Preise", "Prices"),
    "ordering": ("Bestellen", "Ordering"),
    "terms": ("Bestellbedingungen", "Order terms"),
    "withdrawal": ("Widerrufsrecht (Rücktrittsrecht)", "Right of withdrawal"),
    "function": ("Elektronischer Widerruf", "Withdrawing electronically"),
    "guarantee": ("Gewährleistung und Garantie", "Legal guarantee and guarantees"),
    "products": ("Angaben zu Produkten", "Product data"),
    "claims": ("Stimmen und Werbeaussagen", "Reviews and claims"),
    "disputes": ("Streitbeilegung", "Disputes"),
    "privacy": ("Datenschutz", "Privacy"),
    "accessibility": ("Barrierefreiheit", "Accessibility"),
}

LANDS: Mapping[str, Both] = {
    "": ("überall", "everywhere"),
    "AT": ("Österreich", "Austria"),
    "CH": ("Schweiz", "Switzerland"),
    "DE": ("Deutschland", "Germany"),
    "EU": ("EU", "EU"),
}

WEIGHTS: Mapping[str, Both] = {
    "must": ("Pflichtangabe", "mandatory"),
    "should": ("zu prüfen", "to look at"),
    "hint": ("empfohlen", "recommended"),
}

TRAITS: Mapping[str, Both] = {
    "consumers": ("Verkauf auch an Verbraucher", "consumers among the buyers"),
    "businesses-only": ("Verkauf nur an Unternehmen", "businesses as the only buyers"),
    "priced": ("Preise auf der Website", "prices on the site"),
    "reduced": ("frühere Preise (was_price)", "former prices (was_price)"),
    "offers": ("etwas zum Bestellen oder Anfragen", "something to order or ask for"),
    "no-offers": ("nichts zum Bestellen", "nothing to order"),
    "orders": ("verbindliche Bestellungen", "binding orders"),
    "by-form": ("Bestellung per Formular", "orders by form"),
    "by-mail": ("Bestellung per Mail", "orders by mail"),
    "goods": ("Waren", "goods"),
    "services": ("Dienste, Kurse oder Dateien", "services, courses or files"),
    "measured": ("Ware nach Gewicht oder Maß", "goods by weight or measure"),
    "custom-made": ("Maßanfertigungen", "custom-made work"),
    "revocable": ("etwas mit Widerrufsrecht", "something with a right of withdrawal"),
    "revocable-orders": (
        "Bestellungen mit Widerrufsrecht",
        "orders with a right of withdrawal",
    ),
    "not-revocable-orders": (
        "keine Bestellung mit Widerrufsrecht",
        "no orders with a right of withdrawal",
    ),
    "exempt": ("Ausnahmen vom Widerrufsrecht", "exceptions from the right of withdrawal"),
    "deposit": ("Anzahlung", "a deposit"),
    "cancellation": ("Stornokosten", "cancellation costs"),
    "editorial": ("Beiträge (Blog)", "posts (a blog)"),
    "sponsored": ("bezahlte Beiträge", "sponsored posts"),
    "voices": ("Stimmen von Kunden", "reviews by customers"),
    "small-business": ("Kleinunternehmen", "small business for VAT"),
    "vat-standard": ("Regelbesteuerung", "standard VAT"),
    "vat-id": ("mit Umsatzsteuer-Nummer", "a VAT number"),
    "economic-id": ("mit Wirtschafts-Identifikationsnummer", "an economic id"),
    "person": ("eine natürliche Person", "a natural person"),
    "company": ("Gesellschaft", "a company or partnership"),
    "registered": ("im Register eingetragen", "an entry in a register"),
    "trade": ("angemeldetes Gewerbe", "a registered trade"),
    "unregistered-trade": ("Gewerbe ohne Firmenbuch", "a trade outside the Firmenbuch"),
    "supervised": ("Gewerbe mit Aufsicht", "a supervised trade"),
    "chamber": ("Kammer oder Beruf", "a chamber or profession"),
    "profession": ("geregelter Beruf", "a regulated profession"),
    "liquidation": ("in Liquidation", "in liquidation"),
    "whatsapp": ("WhatsApp als Kontakt", "WhatsApp as a contact"),
    "many-employees": ("mehr als zehn Beschäftigte", "more than ten employees"),
    "not-micro": ("zehn oder mehr Beschäftigte", "ten or more employees"),
    "perhaps-micro": (
        "weniger als zehn Beschäftigte, oder nicht gesagt",
        "fewer than ten employees, or not said",
    ),
    "disputes-board": ("Teilnahme an Schlichtungen", "takes part in dispute resolution"),
    "sells-abroad-to-ch": ("Verkauf aus dem Ausland in die Schweiz", "sales into Switzerland"),
    "several-languages": ("mehrere Sprachen", "several languages"),
}
"""What must be true of a site for a rule to concern it."""

UNVERIFIED: Both = (
    "Dazu haben wir den Gesetzestext nicht selbst gelesen; deshalb nie mehr als ein Hinweis.",
    "For this we have not read the statute itself; so never more than a warning.",
)
BY_MAIL: Both = (
    "Ob eine vorbereitete Mail als Bestellung über die Website zählt, ist offen; bei Bestellung per "
    "Mail deshalb nur ein Hinweis.",
    "Whether a prepared mail counts as an order through the site is open; with orders by mail, "
    "therefore, a warning only.",
)


def chosen(both: Both, tongue: Tongue) -> str:
    """The one of two texts that the reader speaks."""
    return both[0] if tongue == "de" else both[1]
