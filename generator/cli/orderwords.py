"""What the commands for orders say, in German and English."""

from collections.abc import Mapping

from generator.desk.overview import Matter
from generator.messages import Tongue

MATTERS: Mapping[Matter, Mapping[Tongue, str]] = {
    Matter.UNREADABLE: {"de": "Ordner beschädigt", "en": "folder damaged"},
    Matter.UNSURE: {
        "de": "vielleicht gesendet: im Postfach nachsehen",
        "en": "perhaps sent: look into your sent mail",
    },
    Matter.UNANSWERED: {"de": "wartet auf Antwort", "en": "waits for an answer"},
    Matter.NO_WORK_YET: {
        "de": "noch nicht beginnen: Anzahlung fehlt ({missing})",
        "en": "do not begin yet: deposit missing ({missing})",
    },
    Matter.DEPOSIT_OVERDUE: {
        "de": "Anzahlung überfällig seit {deposit_due}",
        "en": "deposit overdue since {deposit_due}",
    },
    Matter.DELIVERY_OVERDUE: {
        "de": "Lieferung überfällig seit {delivery_due}",
        "en": "delivery overdue since {delivery_due}",
    },
    Matter.DELIVERY_SOON: {
        "de": "Lieferung bis {delivery_due}",
        "en": "delivery by {delivery_due}",
    },
    Matter.LAPSED: {"de": "nicht angenommen bis {until}", "en": "not accepted by {until}"},
}

SAID: Mapping[str, Mapping[Tongue, str]] = {
    "order": {
        "de": "Zahlungspflichtige Bestellung {code} vom {day}",
        "en": "Binding order {code} of {day}",
    },
    "enquiry": {"de": "Unverbindliche Anfrage {code} vom {day}", "en": "Enquiry {code} of {day}"},
    "individual": {"de": "nach Vereinbarung", "en": "to be agreed"},
    "shipping": {"de": "Versand ({to})", "en": "Shipping ({to})"},
    "pickup": {"de": "Abholung", "en": "collection"},
    "total": {"de": "Gesamt", "en": "Total"},
    "deposit": {"de": "Anzahlung", "en": "Deposit"},
    "payment": {"de": "Zahlung", "en": "Payment"},
    "terms": {"de": "Bedingungen", "en": "Terms"},
    "prices": {"de": "Preisliste", "en": "Price list"},
    "message": {"de": "Nachricht", "en": "Message"},
    "right": {
        "de": "Alles stimmt mit Preisliste und Bedingungen überein.",
        "en": "Everything agrees with price list and terms.",
    },
    "noted": {
        "de": "Es gibt etwas zu beachten, aber nichts, was einer Bestätigung entgegensteht.",
        "en": "There is something to note, but nothing that stands against a confirmation.",
    },
    "wrong": {
        "de": "So kann das nicht bestätigt werden. Abgelegt wurde nichts.",
        "en": "As it is, this cannot be confirmed. Nothing was kept.",
    },
    "kept": {"de": "Abgelegt in {folder}/", "en": "Kept in {folder}/"},
    "state": {"de": "Stand: {state}", "en": "State: {state}"},
    "written": {"de": "Geschrieben in {folder}/: {files}", "en": "Written to {folder}/: {files}"},
    "erased": {"de": "Gelöscht aus {folder}/: {files}", "en": "Erased from {folder}/: {files}"},
    "sent-file": {"de": "Gesendet: {folder}/{files}", "en": "Sent: {folder}/{files}"},
    "sent": {"de": "Gesendet an {to}.", "en": "Sent to {to}."},
    "next-send": {
        "de": "Zum Senden: {folder}/{name}.eml mit dem Mailprogramm öffnen oder den Text aus {name}.txt "
        "kopieren.",
        "en": "To send it: open {folder}/{name}.eml with your mail program, or copy the text of "
        "{name}.txt.",
    },
    "nothing": {"de": "Keine Bestellungen.", "en": "No orders."},
    "open": {
        "de": "{open} offen, {overdue} überfällig.",
        "en": "{open} open, {overdue} overdue.",
    },
    "journal": {"de": "Verlauf", "en": "Journal"},
    "files": {"de": "Dateien", "en": "Files"},
    "until": {"de": "Angebot gilt bis {day}", "en": "Offer stands until {day}"},
    "deposit-due": {"de": "Anzahlung fällig am {day}", "en": "Deposit due on {day}"},
    "delivery-due": {"de": "Lieferung bis {day}", "en": "Delivery by {day}"},
    "paid": {"de": "Bezahlt: {amount}", "en": "Paid: {amount}"},
}


def say(key: str, tongue: Tongue, **facts: object) -> str:
    """A sentence with its places filled."""
    return SAID[key][tongue].format(**facts)
