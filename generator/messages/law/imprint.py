"""The words for the rules on the imprint."""

from collections.abc import Mapping

from generator.messages import Message
from generator.messages.law import Duty

DUTIES: Mapping[str, Duty] = {
    "country": Duty(
        "Land des Betriebs",
        "Country of the business",
        Message(
            "Das Land des Betriebs fehlt; danach richtet sich, welche Pflichten gelten.",
            "The country of the business is missing; which duties apply depends on it.",
            "Ergänzen Sie unter business: eine Zeile „country: AT“ (oder DE, CH …).",
            "Add a line “country: AT” (or DE, CH …) below business:.",
        ),
    ),
    "imprint-page": Duty(
        "Impressum",
        "Imprint",
        Message(
            "Es gibt kein Impressum.",
            "There is no imprint.",
            "Legen Sie eine Seite mit „role: imprint“ an.",
            "Make a page with “role: imprint”.",
        ),
    ),
    "imprint-link": Duty(
        "Impressum von jeder Seite aus erreichbar",
        "Imprint within reach of every page",
        Message(
            "Von der Seite {found} führt kein Link zum Impressum.",
            "No link leads from the page {found} to the imprint.",
            'Das Theme braucht in jedem Fuß einen Link mit data-legal="imprint-link".',
            'The theme needs a link with data-legal="imprint-link" in every foot.',
        ),
    ),
    "imprint-name": Duty(
        "Name des Betriebs im Impressum",
        "Name of the business in the imprint",
        Message(
            "Im Impressum fehlt der Name des Betriebs.",
            "The imprint lacks the name of the business.",
            "Er gehört so dorthin, wie er in site.yaml unter business: name steht.",
            "It belongs there as it stands in site.yaml below business: name.",
        ),
    ),
    "imprint-owner": Duty(
        "Vor- und Familienname im Impressum",
        "First and family name in the imprint",
        Message(
            "Im Impressum fehlen Vor- und Familienname der Person, der der Betrieb gehört.",
            "The imprint lacks the first and family name of the person who owns the business.",
            "Ergänzen Sie unter business: „owner: Vorname Nachname“, und nennen Sie ihn im Impressum. "
            "Ist der Betrieb eine Gesellschaft, fehlt „legal_form: …“.",
            "Add “owner: First Family” below business:, and name them in the imprint. If the business "
            "is a company, what is missing is “legal_form: …”.",
        ),
    ),
    "imprint-address": Duty(
        "Anschrift im Impressum",
        "Address in the imprint",
        Message(
            "Zur Anschrift fehlt: {found}.",
            "The address lacks: {found}.",
            "Sie braucht unter business: street, postcode und city, und das Impressum muss sie zeigen.",
            "It needs street, postcode and city below business:, and the imprint has to show them.",
        ),
    ),
    "imprint-post-box": Duty(
        "Eine Anschrift, an der man jemanden antrifft",
        "An address where somebody can be met",
        Message(
            "„{found}“ ist ein Postfach; nötig ist eine Straße mit Hausnummer.",
            "“{found}” is a post box; a street with a number is needed.",
            "Schreiben Sie bei street die Anschrift, an der Sie zu finden sind.",
            "Write the address at which you are found into street.",
        ),
    ),
    "imprint-email": Duty(
        "E-Mail-Adresse im Impressum",
        "E-mail address in the imprint",
        Message(
            "Im Impressum fehlt die E-Mail-Adresse; ein Formular allein genügt nicht.",
            "The imprint lacks the e-mail address; a form alone is not enough.",
            "Nennen Sie dort {found}.",
            "Name {found} there.",
        ),
    ),
    "old-norms": Duty(
        "Keine Gesetze, die es nicht mehr gibt",
        "No laws that are gone",
        Message(
            "„{found}“ ist der alte Name eines Gesetzes.",
            "“{found}” is the old name of a law.",
            "Heute: § 5 DDG statt § 5 TMG, § 18 MStV statt § 55 RStV, TDDDG statt TTDSG.",
            "Today: § 5 DDG for § 5 TMG, § 18 MStV for § 55 RStV, TDDDG for TTDSG.",
        ),
    ),
}
