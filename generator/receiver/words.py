"""What our receiver says to customers and to the owner, German and English.

The German is impersonal, so that it suits shops that say "du" as well as those that say "Sie".
``{code}`` is the code of the order with a space before it, or nothing; ``{declaration}`` what a
withdrawal says; ``{time}`` is written by the pattern ``time`` of PHP's ``date``; ``{email}`` is the
owner's address on pages and the customer's in ``foot``.
"""

from collections.abc import Mapping
from types import MappingProxyType

_GERMAN = {
    "time": "d.m.Y, H:i",
    "subject-order": "Bestellung",
    "subject-enquiry": "Anfrage",
    "subject-withdrawal": "Widerruf",
    "clock": "{time} Uhr",
    "withdrawn": "Widerruf eines Vertrags",
    "withdrawn-contract": "Vertrag:",
    "withdrawn-name": "Name:",
    "withdrawn-email": "Mail:",
    "withdrawn-time": "Eingegangen:",
    "withdrawn-told": "Eine Bestätigung des Eingangs mit diesem Inhalt geht gleichzeitig an diese Adresse.",
    "withdrawn-untold": "Die Bestätigung des Eingangs konnte nicht von selbst verschickt werden, weil "
    "an diese Adresse heute schon mehrere gingen. Das Gesetz verlangt sie; bitte gleich selbst antworten "
    "und diesen Text mitschicken.",
    "foot": "Gesendet über das Formular auf {site}\nEine Antwort auf diese Mail geht an {email}",
    "acknowledge-subject-order": "Bestellung{code} eingegangen",
    "acknowledge-order": "Guten Tag,\n\n"
    "die Bestellung{code} ist am {time} Uhr bei uns eingegangen. Vielen Dank!\n\n"
    "Diese Nachricht kommt von selbst und bestätigt nur den Eingang; angenommen ist die Bestellung "
    "damit noch nicht. Wir prüfen sie und melden uns mit einer eigenen Mail.\n\n"
    "Nichts bestellt? Dann hat jemand diese Adresse irrtümlich eingetragen. Eine kurze Antwort auf "
    "diese Mail genügt.",
    "acknowledge-subject-enquiry": "Anfrage{code} eingegangen",
    "acknowledge-enquiry": "Guten Tag,\n\n"
    "die Anfrage{code} ist am {time} Uhr bei uns eingegangen. Vielen Dank!\n\n"
    "Diese Nachricht kommt von selbst und bestätigt nur den Eingang. Die Anfrage verpflichtet zu "
    "nichts; wir antworten mit einer eigenen Mail.\n\n"
    "Nichts angefragt? Dann hat jemand diese Adresse irrtümlich eingetragen. Eine kurze Antwort auf "
    "diese Mail genügt.",
    "acknowledge-subject-withdrawal": "Widerruf eingegangen",
    "acknowledge-withdrawal": "Guten Tag,\n\n"
    "dieser Widerruf ist bei uns eingegangen:\n\n{declaration}\n\n"
    "Diese Nachricht kommt von selbst und bestätigt den Eingang mit Inhalt, Datum und Uhrzeit. Bitte "
    "aufbewahren. Wie es weitergeht, schreiben wir in einer eigenen Mail.\n\n"
    "Nichts widerrufen? Dann hat jemand diese Adresse irrtümlich eingetragen. Eine kurze Antwort auf "
    "diese Mail genügt.",
    "title-withdrawal": "Der Widerruf ist eingegangen",
    "page-acknowledged-withdrawal": "Eine Bestätigung mit diesem Inhalt ist per Mail unterwegs. Kommt sie "
    "nicht innerhalb einer Stunde an, bitte an {email} schreiben.",
    "page-received-withdrawal": "Wir bestätigen den Eingang per Mail. Kommt bis morgen nichts an, bitte an "
    "{email} schreiben und diesen Text mitschicken.",
    "title-order": "Die Bestellung ist eingegangen",
    "title-enquiry": "Die Anfrage ist eingegangen",
    "title-problem": "Das wurde nicht gesendet",
    "page-acknowledged": "Vielen Dank! Eine Bestätigung des Eingangs ist per Mail unterwegs. Kommt "
    "sie nicht an: {email}.",
    "page-received": "Vielen Dank! Wir melden uns per Mail. Fragen dazu: {email}.",
    "page-nothing": "Hier kommen Formulare an; von selbst gibt es hier nichts zu sehen.",
    "page-foreign": "Dieses Formular wurde nicht von unserer Seite gesendet. Bitte dort noch einmal "
    "versuchen oder an {email} schreiben.",
    "page-large": "Das ist mehr Text, als wir auf diesem Weg annehmen. Bitte kürzen oder an {email} "
    "schreiben.",
    "page-unreadable": "Das konnten wir nicht lesen. Bitte an {email} schreiben.",
    "page-machine": "Das sah aus wie von einer Maschine ausgefüllt. War es keine: bitte zurückgehen "
    "und noch einmal senden, oder den Text unten an {email} schicken.",
    "page-empty": "Das Formular war leer. Bitte zurückgehen und ausfüllen.",
    "page-address": "Die E-Mail-Adresse fehlt oder stimmt nicht; wir könnten nicht antworten. Bitte "
    "zurückgehen und sie prüfen, oder den Text unten an {email} schicken.",
    "page-often": "Von hier kam in kurzer Zeit zu viel. Bitte in einer Stunde noch einmal "
    "versuchen oder den Text unten an {email} schicken.",
    "page-failed": "Unser Mailversand hat gerade eine Störung. Bitte den Text unten an {email} "
    "schicken; so geht nichts verloren.",
    "copy": "Zum Aufbewahren",
    "unsent": "Der Text",
    "home": "Zur Startseite",
}

_ENGLISH = {
    "time": "j F Y, H:i",
    "subject-order": "Order",
    "subject-enquiry": "Enquiry",
    "subject-withdrawal": "Withdrawal",
    "clock": "{time}",
    "withdrawn": "Withdrawal from a contract",
    "withdrawn-contract": "Contract:",
    "withdrawn-name": "Name:",
    "withdrawn-email": "Mail:",
    "withdrawn-time": "Received:",
    "withdrawn-told": "An acknowledgement of receipt with this content goes to this address at the "
    "same time.",
    "withdrawn-untold": "The acknowledgement of receipt could not be sent automatically, as several "
    "went to this address today. The law asks for it; please answer yourself at once and send this text "
    "along.",
    "foot": "Sent with the form on {site}\nAn answer to this mail goes to {email}",
    "acknowledge-subject-order": "Order{code} received",
    "acknowledge-order": "Hello,\n\n"
    "your order{code} reached us on {time}. Thank you!\n\n"
    "This message is automatic and says only that the order arrived; it is not yet accepted. "
    "We check it and answer with a mail of our own.\n\n"
    "You ordered nothing? Then somebody entered your address by mistake. A short answer to this "
    "mail is enough.",
    "acknowledge-subject-enquiry": "Enquiry{code} received",
    "acknowledge-enquiry": "Hello,\n\n"
    "your enquiry{code} reached us on {time}. Thank you!\n\n"
    "This message is automatic and says only that the enquiry arrived. It binds you to nothing; "
    "we answer with a mail of our own.\n\n"
    "You asked nothing? Then somebody entered your address by mistake. A short answer to this "
    "mail is enough.",
    "acknowledge-subject-withdrawal": "Withdrawal received",
    "acknowledge-withdrawal": "Hello,\n\n"
    "this withdrawal has reached us:\n\n{declaration}\n\n"
    "This message is automatic and acknowledges receipt with content, date and time. Please keep it. "
    "What comes next we write in a mail of our own.\n\n"
    "You did not withdraw from anything? Then somebody entered your address by mistake. A short answer to "
    "this mail is enough.",
    "title-withdrawal": "Your withdrawal has arrived",
    "page-acknowledged-withdrawal": "An acknowledgement with this content is on its way by mail. If it "
    "does not arrive within an hour, please write to {email}.",
    "page-received-withdrawal": "We acknowledge receipt by mail. If nothing arrives by tomorrow, please "
    "write to {email} and send this text along.",
    "title-order": "Your order has arrived",
    "title-enquiry": "Your enquiry has arrived",
    "title-problem": "This was not sent",
    "page-acknowledged": "Thank you! A mail that confirms its arrival is on its way. If it does not "
    "reach you: {email}.",
    "page-received": "Thank you! We answer by mail. Questions: {email}.",
    "page-nothing": "Forms arrive here; there is nothing to see.",
    "page-foreign": "This form was not sent from our site. Please try again there, or write to "
    "{email}.",
    "page-large": "This is more text than we take this way. Please shorten it, or write to {email}.",
    "page-unreadable": "We could not read this. Please write to {email}.",
    "page-machine": "This looked as if a machine had filled it in. If not: please go back and send "
    "it once more, or send the text below to {email}.",
    "page-empty": "The form was empty. Please go back and fill it in.",
    "page-address": "The e-mail address is missing or wrong; we could not answer. Please go back "
    "and check it, or send the text below to {email}.",
    "page-often": "Too much came from here in a short time. Please try again in an hour, or send "
    "the text below to {email}.",
    "page-failed": "We cannot send mail at the moment. Please send the text below to {email}, so "
    "that nothing is lost.",
    "copy": "To keep",
    "unsent": "The text",
    "home": "To the home page",
}

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"de": MappingProxyType(_GERMAN), "en": MappingProxyType(_ENGLISH)}
)
"""By language; the others speak English until somebody gives us their words."""


def receiver_words(language: str) -> Mapping[str, str]:
    """The words for a site's language (``de-AT``)."""
    return WORDS.get(language.partition("-")[0].casefold(), WORDS["en"])
