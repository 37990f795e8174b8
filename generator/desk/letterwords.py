"""The words of letters to customers: German in both forms of address, and English.

Sentences are whole, so that each can be read and translated by itself.  The places in braces are
filled with amounts, days and names.
"""

from collections.abc import Mapping
from types import MappingProxyType

_GERMAN = {
    "page": "Seite",
    "confirmation": "Auftragsbestätigung {code}",
    "offer": "Angebot {code}",
    "declined": "Zu Ihrer Bestellung {code}",
    "cancelled": "Stornierung {code}",
    "greeting": "Guten Tag {name},",
    "greeting-nobody": "Guten Tag,",
    "confirm": "danke für Ihre Bestellung vom {day}. Wir nehmen sie hiermit an; damit ist der Vertrag "
    "geschlossen. Vereinbart ist:",
    "accepted": "danke, dass Sie unser Angebot vom {day} angenommen haben. Damit ist der Vertrag "
    "geschlossen. Vereinbart ist:",
    "offered": "danke für Ihre Anfrage vom {day}. Wir bieten Ihnen an:",
    "until": "Dieses Angebot gilt bis einschließlich {day}.",
    "how-to-accept": "Wenn Sie es annehmen möchten, antworten Sie bis dahin auf diese Nachricht mit dem "
    "Satz: „Ich nehme das Angebot {code} vom {day} über {total} zahlungspflichtig an.“ Erst damit "
    "kommt ein Vertrag zustande; wir bestätigen ihn.",
    "what": "Was",
    "quantity": "Menge",
    "price": "Einzelpreis",
    "sum": "Summe",
    "sku": "{title} (Nr. {sku})",
    "date": "Termin: {date}",
    "individual": "nach Vereinbarung",
    "goods": "Summe der Positionen",
    "shipping": "Versand nach {country}",
    "pickup": "Abholung",
    "total": "Gesamt",
    "tax": "Steuer",
    "deliver-to": "Lieferung an",
    "picked-up": "Abholung bei",
    "time": "Lieferzeit",
    "time-until": "{span}, spätestens am {day}",
    "latest": "spätestens am {day}",
    "payment": "Zahlung",
    "ordered": "Bestellt am",
    "asked": "Angefragt am",
    "site": "Website",
    "phone": "Telefon",
    "message": "Ihre Nachricht",
    "note": "Anmerkung",
    "deposit": "Anzahlung",
    "deposit-day": "Bitte überweisen Sie die Anzahlung von {amount} bis {day}.",
    "deposit-moment": "Bitte bezahlen Sie die Anzahlung von {amount} {moment}.",
    "deposit-open": "Bitte bezahlen Sie die Anzahlung von {amount}.",
    "deposit-later": "Wenn Sie das Angebot annehmen, ist eine Anzahlung von {amount} zu leisten. Wohin "
    "und bis wann, steht in unserer Bestätigung.",
    "deposit-work": "Sobald sie eingegangen ist, beginnen wir mit der Arbeit.",
    "rest": "Der Rest von {amount} ist zu bezahlen wie vereinbart: {payment}.",
    "rest-open": "Es bleiben danach {amount} zu bezahlen.",
    "account": "Konto für die Überweisung",
    "holder": "Empfänger",
    "iban": "IBAN",
    "bic": "BIC",
    "amount": "Betrag",
    "reference": "Verwendungszweck",
    "code-words": "Code zum Überweisen mit einer Banking-App: {amount} an {holder}, IBAN {iban}, "
    "Verwendungszweck {reference}",
    "withdrawal": "Widerrufsrecht",
    "withdrawal-stands": "Für {titles} haben Sie ein Widerrufsrecht. Die Belehrung dazu steht unten.",
    "cancellation": "Wenn Sie absagen",
    "cancellation-of": "Für {titles} gilt, wenn Sie vom Auftrag zurücktreten, ohne dass wir einen Grund "
    "dafür gegeben haben:",
    "cancellation-rung": "{until}: {costs}",
    "cancellation-percent": "{percent} des Preises, das sind {amount}",
    "cancellation-free": "kostenlos",
    "cancellation-proof": "Das ist unser pauschalierter Aufwand, keine Strafe. Sie dürfen uns nachweisen, "
    "dass uns kein oder ein geringerer Schaden entstanden ist; dann bezahlen Sie nur diesen. "
    "Ihre gesetzlichen Rechte, auch bei Mängeln, bleiben davon unberührt.",
    "terms-hold": "Es gelten unsere Bestellbedingungen in der Fassung {version} (Fingerabdruck "
    "{fingerprint}); ihr ganzer Wortlaut steht unten.",
    "terms-annex": "Bestellbedingungen, Fassung {version}",
    "closing": "Bei Fragen antworten Sie einfach auf diese Nachricht.",
    "regards": "Mit freundlichen Grüßen",
    "decline": "danke für Ihre Bestellung vom {day}. Leider können wir sie nicht annehmen; es ist kein "
    "Vertrag zustande gekommen, und Sie müssen nichts bezahlen.",
    "decline-enquiry": "danke für Ihre Anfrage vom {day}. Leider können wir Ihnen dazu kein Angebot machen.",
    "decline-offer": "Sie haben uns mitgeteilt, dass Sie unser Angebot vom {day} nicht annehmen. Wir haben "
    "es geschlossen; es ist kein Vertrag zustande gekommen.",
    "decline-lapsed": "unser Angebot vom {day} ist abgelaufen, ohne dass Sie es angenommen haben. Es ist "
    "kein Vertrag zustande gekommen.",
    "cancel-customer": "Sie haben Ihren Auftrag vom {day} storniert. Wir bestätigen das hiermit.",
    "cancel-owner": "leider müssen wir Ihren Auftrag vom {day} stornieren. Was Sie bezahlt haben, bekommen "
    "Sie ohne Abzug zurück.",
    "cancel-before": "Sie haben Ihre Bestellung vom {day} zurückgezogen, bevor wir sie angenommen haben. Es "
    "ist kein Vertrag zustande gekommen.",
    "cancel-withdrawn": "Sie haben den Vertrag vom {day} widerrufen. Wir bestätigen, dass Ihr Widerruf bei "
    "uns eingegangen ist: am {now}.",
    "costs": "Nach der vereinbarten Staffel ({rung}) berechnen wir {amount}.",
    "costs-free": "Nach der vereinbarten Staffel ({rung}) kostet Sie das nichts.",
    "costs-none": "Es fallen keine Kosten an.",
    "costs-proof": "Sie dürfen uns nachweisen, dass uns kein oder ein geringerer Schaden entstanden ist; "
    "dann bezahlen Sie nur diesen.",
    "refund": "Sie haben {paid} bezahlt; davon überweisen wir Ihnen {amount} zurück.",
    "still-owed": "Bitte überweisen Sie den offenen Betrag von {amount}.",
    "because": "Grund: {reason}",
}

_INFORMAL = {
    "greeting": "Hallo {name},",
    "greeting-nobody": "Hallo,",
    "declined": "Zu deiner Bestellung {code}",
    "confirm": "danke für deine Bestellung vom {day}. Wir nehmen sie hiermit an; damit ist der Vertrag "
    "geschlossen. Vereinbart ist:",
    "accepted": "danke, dass du unser Angebot vom {day} angenommen hast. Damit ist der Vertrag "
    "geschlossen. Vereinbart ist:",
    "offered": "danke für deine Anfrage vom {day}. Wir bieten dir an:",
    "how-to-accept": "Wenn du es annehmen möchtest, antworte bis dahin auf diese Nachricht mit dem Satz: "
    "„Ich nehme das Angebot {code} vom {day} über {total} zahlungspflichtig an.“ Erst damit kommt ein "
    "Vertrag zustande; wir bestätigen ihn.",
    "message": "Deine Nachricht",
    "deposit-day": "Bitte überweise die Anzahlung von {amount} bis {day}.",
    "deposit-moment": "Bitte bezahle die Anzahlung von {amount} {moment}.",
    "deposit-open": "Bitte bezahle die Anzahlung von {amount}.",
    "deposit-later": "Wenn du das Angebot annimmst, ist eine Anzahlung von {amount} zu leisten. Wohin und "
    "bis wann, steht in unserer Bestätigung.",
    "withdrawal-stands": "Für {titles} hast du ein Widerrufsrecht. Die Belehrung dazu steht unten.",
    "cancellation": "Wenn du absagst",
    "cancellation-of": "Für {titles} gilt, wenn du vom Auftrag zurücktrittst, ohne dass wir einen Grund "
    "dafür gegeben haben:",
    "cancellation-proof": "Das ist unser pauschalierter Aufwand, keine Strafe. Du darfst uns nachweisen, "
    "dass uns kein oder ein geringerer Schaden entstanden ist; dann bezahlst du nur diesen. Deine "
    "gesetzlichen Rechte, auch bei Mängeln, bleiben davon unberührt.",
    "closing": "Bei Fragen antworte einfach auf diese Nachricht.",
    "regards": "Herzliche Grüße",
    "decline": "danke für deine Bestellung vom {day}. Leider können wir sie nicht annehmen; es ist kein "
    "Vertrag zustande gekommen, und du musst nichts bezahlen.",
    "decline-enquiry": "danke für deine Anfrage vom {day}. Leider können wir dir dazu kein Angebot machen.",
    "decline-offer": "du hast uns mitgeteilt, dass du unser Angebot vom {day} nicht annimmst. Wir haben es "
    "geschlossen; es ist kein Vertrag zustande gekommen.",
    "decline-lapsed": "unser Angebot vom {day} ist abgelaufen, ohne dass du es angenommen hast. Es ist "
    "kein Vertrag zustande gekommen.",
    "cancel-customer": "du hast deinen Auftrag vom {day} storniert. Wir bestätigen das hiermit.",
    "cancel-owner": "leider müssen wir deinen Auftrag vom {day} stornieren. Was du bezahlt hast, bekommst "
    "du ohne Abzug zurück.",
    "cancel-before": "du hast deine Bestellung vom {day} zurückgezogen, bevor wir sie angenommen haben. Es "
    "ist kein Vertrag zustande gekommen.",
    "cancel-withdrawn": "du hast den Vertrag vom {day} widerrufen. Wir bestätigen, dass dein Widerruf bei "
    "uns eingegangen ist: am {now}.",
    "costs-free": "Nach der vereinbarten Staffel ({rung}) kostet dich das nichts.",
    "costs-proof": "Du darfst uns nachweisen, dass uns kein oder ein geringerer Schaden entstanden ist; "
    "dann bezahlst du nur diesen.",
    "refund": "Du hast {paid} bezahlt; davon überweisen wir dir {amount} zurück.",
    "still-owed": "Bitte überweise den offenen Betrag von {amount}.",
}

_ENGLISH = {
    "page": "Page",
    "confirmation": "Order confirmation {code}",
    "offer": "Offer {code}",
    "declined": "About your order {code}",
    "cancelled": "Cancellation {code}",
    "greeting": "Dear {name},",
    "greeting-nobody": "Hello,",
    "confirm": "thank you for your order of {day}. We hereby accept it; the contract is concluded. "
    "What is agreed:",
    "accepted": "thank you for accepting our offer of {day}. The contract is concluded. What is agreed:",
    "offered": "thank you for your enquiry of {day}. We offer you:",
    "until": "This offer stands up to and including {day}.",
    "how-to-accept": "If you would like to accept it, answer this message by then with the sentence: “I "
    "accept offer {code} of {day} for {total}, with obligation to pay.” Only then is a contract made; "
    "we will confirm it.",
    "what": "What",
    "quantity": "Quantity",
    "price": "Price each",
    "sum": "Sum",
    "sku": "{title} (no. {sku})",
    "date": "Date: {date}",
    "individual": "to be agreed",
    "goods": "Sum of the items",
    "shipping": "Shipping to {country}",
    "pickup": "Collection",
    "total": "Total",
    "tax": "Tax",
    "deliver-to": "Delivered to",
    "picked-up": "Collected from",
    "time": "Delivery time",
    "time-until": "{span}, at the latest on {day}",
    "latest": "at the latest on {day}",
    "payment": "Payment",
    "ordered": "Ordered on",
    "asked": "Asked for on",
    "site": "Website",
    "phone": "Phone",
    "message": "Your message",
    "note": "Note",
    "deposit": "Deposit",
    "deposit-day": "Please transfer the deposit of {amount} by {day}.",
    "deposit-moment": "Please pay the deposit of {amount} {moment}.",
    "deposit-open": "Please pay the deposit of {amount}.",
    "deposit-later": "If you accept the offer, a deposit of {amount} falls due. Where to and by when will "
    "stand in our confirmation.",
    "deposit-work": "Once it has arrived, we begin the work.",
    "rest": "The rest of {amount} is to be paid as agreed: {payment}.",
    "rest-open": "{amount} then remain to be paid.",
    "account": "Account for the transfer",
    "holder": "Account holder",
    "iban": "IBAN",
    "bic": "BIC",
    "amount": "Amount",
    "reference": "Reference",
    "code-words": "Code for a transfer by banking app: {amount} to {holder}, IBAN {iban}, reference "
    "{reference}",
    "withdrawal": "Right of withdrawal",
    "withdrawal-stands": "For {titles} you have a right of withdrawal. The instructions stand below.",
    "cancellation": "If you cancel",
    "cancellation-of": "For {titles}, if you cancel without our having given cause for it:",
    "cancellation-rung": "{until}: {costs}",
    "cancellation-percent": "{percent} of the price, that is {amount}",
    "cancellation-free": "free of charge",
    "cancellation-proof": "This is our expense at a flat rate, not a penalty. You may show us that we had no "
    "damage or a lower one; then you pay only that. Your statutory rights, also in respect of defects, "
    "are unaffected.",
    "terms-hold": "Our order terms apply in their version {version} (fingerprint {fingerprint}); their full "
    "text stands below.",
    "terms-annex": "Order terms, version {version}",
    "closing": "If you have questions, simply answer this message.",
    "regards": "Kind regards",
    "decline": "thank you for your order of {day}. Unfortunately we cannot accept it; no contract has been "
    "made, and you need not pay anything.",
    "decline-enquiry": "thank you for your enquiry of {day}. Unfortunately we cannot make you an offer.",
    "decline-offer": "you told us that you do not accept our offer of {day}. We have closed it; no contract "
    "has been made.",
    "decline-lapsed": "our offer of {day} has ended without your having accepted it. No contract has been "
    "made.",
    "cancel-customer": "you have cancelled your order of {day}. We hereby confirm this.",
    "cancel-owner": "unfortunately we have to cancel your order of {day}. What you have paid will be "
    "returned to you in full.",
    "cancel-before": "you have taken back your order of {day} before we accepted it. No contract has been "
    "made.",
    "cancel-withdrawn": "you have withdrawn from the contract of {day}. We confirm that your withdrawal has "
    "reached us: on {now}.",
    "costs": "By the ladder that was agreed ({rung}) we charge {amount}.",
    "costs-free": "By the ladder that was agreed ({rung}) this costs you nothing.",
    "costs-none": "There are no costs.",
    "costs-proof": "You may show us that we had no damage or a lower one; then you pay only that.",
    "refund": "You have paid {paid}; of this we return {amount} to you.",
    "still-owed": "Please transfer the open amount of {amount}.",
    "because": "Reason: {reason}",
}

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "de": MappingProxyType(_GERMAN),
        "de-du": MappingProxyType({**_GERMAN, **_INFORMAL}),
        "en": MappingProxyType(_ENGLISH),
    }
)
"""By language; ``de-du`` for those who say du.  Every other language speaks English."""


def letter_words(language: str, address_form: str = "Sie") -> Mapping[str, str]:
    """The words for a customer who ordered in ``language``."""
    if language.partition("-")[0].casefold() != "de":
        return WORDS["en"]
    return WORDS["de-du" if address_form == "du" else "de"]
