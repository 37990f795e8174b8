"""The words for the rules on product data."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "manufacturer": duty(
        "Hersteller mit Anschrift und E-Mail",
        "Manufacturer with address and e-mail",
        "Auf der Seite fehlt der Hersteller mit Anschrift und E-Mail oder Webadresse.",
        "The page lacks the manufacturer with address and e-mail or web address.",
        "Ist es Ihr eigenes Stück, genügt Ihre Anschrift in site.yaml; sonst: „manufacturer: "
        "Name, Anschrift, mail@example.com“.",
        "For your own work, your address in site.yaml is enough; otherwise: “manufacturer: "
        "name, address, mail@example.com”.",
    ),
    "eu-responsible": duty(
        "Verantwortliche Person in der EU",
        "Responsible person in the EU",
        "Der Hersteller sitzt außerhalb der EU ({found}); es fehlt, wer in der EU "
        "verantwortlich ist.",
        "The manufacturer is outside the EU ({found}); who is responsible within the EU is "
        "missing.",
        "Ergänzen Sie beim Produkt „eu_responsible: Name, Anschrift, E-Mail“.",
        "Add “eu_responsible: name, address, e-mail” to the product.",
    ),
    "product-picture": duty(
        "Bild des Produkts",
        "Picture of the product",
        "Das Produkt hat kein Bild; daran soll man es erkennen können.",
        "The product has no picture by which one could identify it.",
        "Ergänzen Sie „images: …“.",
        "Add “images: …”.",
    ),
    "product-warnings": duty(
        "Warnhinweise, oder dass es keine braucht",
        "Warnings, or that none are needed",
        "Es ist nicht gesagt, ob das Produkt Warnhinweise braucht.",
        "Nothing says whether the product needs warnings.",
        "Ergänzen Sie „warnings: […]“, oder „no_warnings: true“, wenn Sie geprüft haben, dass "
        "keine nötig sind.",
        "Add “warnings: […]”, or “no_warnings: true” if you have checked that none are needed.",
    ),
    "book-price": duty(
        "Bücher ohne Rabatt",
        "Books without a discount",
        "Ein neues Buch hat einen festen Preis; der frühere Preis {found} zeigt einen Nachlass.",
        "A new book has a fixed price; the former price {found} shows a discount.",
        "Lassen Sie was_price weg, oder die gtin, wenn es gebraucht ist.",
        "Leave out was_price, or the gtin where the book is used.",
    ),
}
"""By rule."""
