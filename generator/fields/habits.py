"""What people write in place of a word of ours, because they know it from elsewhere or in German."""

from collections.abc import Mapping

MEANT: Mapping[str, str] = {
    said: word
    for word, known in (
        ("bank transfer", "überweisung, banküberweisung, vorauskasse per überweisung"),
        ("prepayment", "vorkasse, vorauskasse, vorauszahlung"),
        ("invoice", "rechnung, auf rechnung, kauf auf rechnung"),
        ("cash on pickup", "bar, barzahlung, bar bei abholung, cash"),
        ("card on pickup", "karte, kartenzahlung, bankomat, ec-karte, card"),
        ("cash on delivery", "nachnahme, per nachnahme"),
        ("in-stock", "auf lager, lagernd, vorrätig, verfügbar, sofort lieferbar, available"),
        ("sold-out", "ausverkauft, vergriffen, nicht verfügbar, out of stock, unavailable"),
        ("preorder", "vorbestellbar, vorbestellung, backorder"),
        ("made-to-order", "auf bestellung, nach maß, auf anfrage, anfertigung"),
        ("unique", "einzelstück, unikat, einzeln"),
        ("small-business", "kleinunternehmer, kleinunternehmerin, kleinunternehmerregelung"),
        ("standard", "regelbesteuert, regelbesteuerung, normal"),
        ("margin", "differenzbesteuerung, differenzbesteuert"),
        ("course", "kurs, workshop"),
        ("service", "dienstleistung, leistung"),
        ("goods", "ware, produkt, product"),
        ("digital", "datei, download, pdf"),
        ("enquiry", "anfrage"),
        ("yes-no", "ja-nein, ja/nein"),
        ("choice", "auswahl"),
        ("imprint", "impressum"),
        ("privacy", "datenschutz, datenschutzerklärung"),
        ("terms", "agb"),
        ("shipping", "versand"),
        ("contact", "kontakt"),
    )
    for said in known.split(", ")
}
"""By what they write, in small letters; it is told as what was probably meant, never taken for it."""
