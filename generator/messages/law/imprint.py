"""The words for the rules on the imprint."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "country": duty(
        "Land des Betriebs",
        "Country of the business",
        "Das Land des Betriebs fehlt; danach richtet sich, welche Pflichten gelten.",
        "The country of the business is missing; which duties apply depends on it.",
        "Ergänzen Sie unter business: eine Zeile „country: AT“ (oder DE, CH …).",
        "Add a line “country: AT” (or DE, CH …) below business:.",
    ),
    "imprint-page": duty(
        "Impressum",
        "Imprint",
        "Es gibt kein Impressum.",
        "There is no imprint.",
        "Eine Vorlage mit Ihren Angaben schreibt: handschlag new imprint",
        "A draft with your details is written by: handschlag new imprint",
    ),
    "imprint-link": duty(
        "Impressum von jeder Seite aus erreichbar",
        "Imprint within reach of every page",
        "Von der Seite {found} führt kein Link zum Impressum.",
        "No link leads from the page {found} to the imprint.",
        'Das Theme braucht im Fuß jeder Seite einen Link mit data-legal="imprint-link".',
        'The theme needs a link with data-legal="imprint-link" in the foot of every page.',
    ),
    "imprint-label": duty(
        "Ein Link, dem man ansieht, wohin er führt",
        "A link that says where it leads",
        "Der Link zum Impressum heißt „{found}“; daran erkennt man es nicht.",
        "The link to the imprint says “{found}”, by which nobody knows it.",
        "Nennen Sie die Seite „Impressum“; auf Englisch „Imprint“ oder „Legal notice“.",
        "Call the page “Imprint” or “Legal notice”, in German “Impressum”.",
    ),
    "imprint-name": duty(
        "Name des Betriebs im Impressum",
        "Name of the business in the imprint",
        "Im Impressum fehlt der Name des Betriebs.",
        "The imprint lacks the name of the business.",
        "Er gehört so dorthin, wie er in site.yaml unter business: name steht.",
        "It belongs there as it stands in site.yaml below business: name.",
    ),
    "imprint-owner": duty(
        "Vor- und Familienname im Impressum",
        "First and family name in the imprint",
        "Vor- und Familienname der Person, der der Betrieb gehört, fehlen.",
        "The first and family name of the person who owns the business are missing.",
        "Ergänzen Sie unter business: „owner: Vorname Nachname“ und zeigen Sie den Namen im "
        "Impressum. Ist der Betrieb eine Gesellschaft, fehlt „legal_form: …“.",
        "Add “owner: First Family” below business: and show the name in the imprint. If the "
        "business is a company, what is missing is “legal_form: …”.",
    ),
    "imprint-address": duty(
        "Anschrift im Impressum",
        "Address in the imprint",
        "An der Anschrift fehlt: {found}.",
        "The address lacks: {found}.",
        "Nötig sind unter business: street, postcode und city; das Impressum muss sie zeigen.",
        "Needed are street, postcode and city below business:, and the imprint has to show them.",
    ),
    "imprint-post-box": duty(
        "Eine Anschrift, an der man jemanden antrifft",
        "An address where somebody can be met",
        "„{found}“ ist ein Postfach; nötig ist eine Straße mit Hausnummer.",
        "“{found}” is a post box; a street with a number is needed.",
        "Schreiben Sie bei street die Anschrift, an der Sie zu finden sind.",
        "Write the address at which you are found into street.",
    ),
    "imprint-email": duty(
        "E-Mail-Adresse im Impressum",
        "E-mail address in the imprint",
        "Im Impressum fehlt die E-Mail-Adresse; ein Formular allein genügt nicht.",
        "The imprint lacks the e-mail address; a form alone is not enough.",
        "Zeigen Sie dort, was in site.yaml unter business: email steht.",
        "Show there what site.yaml says below business: email.",
    ),
    "phone": duty(
        "Telefonnummer",
        "Telephone number",
        "Wer an Verbraucher aus der Ferne verkauft, nennt eine Telefonnummer; sie fehlt.",
        "Who sells to consumers at a distance names a telephone number; it is missing.",
        "Ergänzen Sie unter business: „phone: …“ und zeigen Sie sie im Impressum.",
        "Add “phone: …” below business: and show it in the imprint.",
    ),
    "second-way": duty(
        "Ein zweiter schneller Weg neben der E-Mail",
        "A second quick way beside e-mail",
        "Neben der E-Mail-Adresse fehlt ein zweiter schneller Weg, am einfachsten eine "
        "Telefonnummer.",
        "Beside the e-mail address, a second quick way is missing; a telephone number is the "
        "simplest.",
        "Ergänzen Sie unter business: „phone: …“ und zeigen Sie sie im Impressum.",
        "Add “phone: …” below business: and show it in the imprint.",
    ),
    "swiss-phone": duty(
        "Telefonnummer (in der Schweiz empfohlen)",
        "Telephone number (recommended in Switzerland)",
        "In der Schweiz ist eine Telefonnummer im Impressum üblich; sie fehlt.",
        "A telephone number in the imprint is usual in Switzerland; it is missing.",
        "Ergänzen Sie unter business: „phone: …“.",
        "Add “phone: …” below business:.",
    ),
}
"""By rule."""
