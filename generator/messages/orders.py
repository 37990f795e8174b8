"""What can be wrong with an order sheet, and with an order under a price list."""

from collections.abc import Mapping

from generator.messages import Message

_ASK_DE = "Fragen Sie bei der Kundin, beim Kunden nach."
_ASK_EN = "Ask the customer."
_SHEET: Mapping[str, Message] = {
    "sheet-check-missing": Message(
        "Bei „{label}: {found}“ fehlt die Prüfung in eckigen Klammern.",
        "At “{label}: {found}” the check in square brackets is missing.",
        "Vergleichen Sie die Zeile mit der Mail der Kundin, des Kunden.",
        "Compare the line with the customer’s mail.",
    ),
    "sheet-count-wrong": Message(
        "Das Bestellblatt hat {found} Angaben, nennt am Ende aber {right}.",
        "The order sheet holds {found} statements, but says {right} at its end.",
        "Es fehlt etwas, oder etwas kam dazu. " + _ASK_DE,
        "Something is missing, or was added. " + _ASK_EN,
    ),
    "sheet-cut": Message(
        "Das Bestellblatt bricht ab, bevor sein Ende kommt.",
        "The order sheet breaks off before its end.",
        "Bitten Sie darum, dass der ganze Text noch einmal geschickt wird.",
        "Ask for the whole text to be sent again.",
    ),
    "sheet-field-astray": Message(
        "„{label}: {found}“ steht bei keinem Produkt.",
        "“{label}: {found}” belongs to no product.",
        "Die Zeile „Position …“ davor fehlt. " + _ASK_DE,
        "The line “Item …” before it is missing. " + _ASK_EN,
    ),
    "sheet-field-missing": Message(
        "Auf dem Bestellblatt fehlt „{label}“.",
        "“{label}” is missing from the order sheet.",
        _ASK_DE,
        _ASK_EN,
    ),
    "sheet-field-twice": Message(
        "„{label}: {found}“ steht ein zweites Mal da.",
        "“{label}: {found}” stands there a second time.",
        "Es gilt die erste Zeile, bis Sie nachgefragt haben.",
        "The first line counts until you have asked.",
    ),
    "sheet-line-changed": Message(
        "„{label}: {found}“ ist nicht mehr, was abgeschickt wurde; die Prüfung stimmt nicht.",
        "“{label}: {found}” is no longer what was sent; its check does not agree.",
        "Jemand oder ein Programm hat die Zeile geändert. " + _ASK_DE,
        "Somebody or some program changed the line. " + _ASK_EN,
    ),
    "sheet-line-strange": Message(
        "„{found}“ gehört nicht zum Bestellblatt.",
        "“{found}” is no part of the order sheet.",
        "Vielleicht ist es eine Bemerkung der Kundin, des Kunden.",
        "Perhaps the customer wrote a remark there.",
    ),
    "sheet-position-missing": Message(
        "Die Positionen sind nicht von 1 bis {found} gezählt; eine fehlt.",
        "The items are not counted from 1 to {found}; one is missing.",
        _ASK_DE,
        _ASK_EN,
    ),
    "sheet-sum-wrong": Message(
        "Jede Zeile stimmt für sich, aber die Summe am Ende nicht: Zeilen sind vertauscht oder ersetzt.",
        "Each line agrees by itself, but the sum at the end does not: lines were moved or replaced.",
        _ASK_DE,
        _ASK_EN,
    ),
    "sheet-too-large": Message(
        "Der Text ist länger als {most} Zeichen und wird nicht gelesen.",
        "The text is longer than {most} characters and is not read.",
        "Kopieren Sie nur das Bestellblatt heraus.",
        "Copy only the order sheet from it.",
    ),
    "sheet-value-changed": Message(
        "Bei „{label}“ steht „{found}“, abgeschickt wurde „{right}“.",
        "“{label}” says “{found}”, but “{right}” was sent.",
        "Die Prüfung der Zeile verrät, was dort stand.",
        "The check of the line tells what stood there.",
    ),
    "sheet-value-unreadable": Message(
        "Bei „{label}“ ist „{found}“ nicht zu verstehen.",
        "At “{label}”, “{found}” makes no sense.",
        _ASK_DE,
        _ASK_EN,
    ),
    "sheet-version-unknown": Message(
        "Das Bestellblatt hat das Format {version}; dieses Programm ist älter.",
        "The order sheet has format {version}; this program is older.",
        "Bringen Sie das Programm auf den neuesten Stand.",
        "Bring the program up to date.",
    ),
}

_AGREEMENT: Mapping[str, Message] = {
    "order-answer-missing": Message(
        "Auf „{name}“ wurde nicht geantwortet.",
        "“{name}” was not answered.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-answer-no-date": Message(
        "„{answer}“ bei „{name}“ ist kein Tag.",
        "“{answer}” at “{name}” is no day.",
        "Ein Tag steht so da: 2026-12-24.",
        "A day is written like this: 2026-12-24.",
    ),
    "order-answer-no-number": Message(
        "„{answer}“ bei „{name}“ ist keine Zahl.",
        "“{answer}” at “{name}” is no number.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-answer-strange": Message(
        "Nach „{name}“ wird bei „{product}“ nicht gefragt, oder die Antwort steht zweimal da.",
        "“{name}” is not asked of “{product}”, or is answered twice.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-answer-unclear": Message(
        "„{answer}“ bei „{name}“ ist weder Ja noch Nein.",
        "“{answer}” at “{name}” is neither yes nor no.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-answer-unknown": Message(
        "„{answer}“ stand bei „{name}“ nicht zur Wahl.",
        "“{answer}” was no choice at “{name}”.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-choice-missing": Message(
        "Bei „{name}“ wurde nichts gewählt.",
        "Nothing was chosen at “{name}”.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-choice-sold-out": Message(
        "„{choice}“ bei „{name}“ war nach dieser Preisliste nicht zu haben.",
        "“{choice}” at “{name}” was not to be had under this price list.",
        "Bieten Sie eine andere Wahl an.",
        "Offer another choice.",
    ),
    "order-choice-strange": Message(
        "„{name}“ gibt es bei „{product}“ nicht zu wählen, oder es wurde zweimal gewählt.",
        "“{name}” is nothing to choose at “{product}”, or was chosen twice.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-choice-unknown": Message(
        "„{choice}“ stand bei „{name}“ nicht zur Wahl.",
        "“{choice}” was no choice at “{name}”.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-date-missing": Message(
        "Für „{name}“ ist kein Termin genannt.",
        "No date is named for “{name}”.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-date-unknown": Message(
        "Am {date} findet „{name}“ nicht statt.",
        "“{name}” does not take place on {date}.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-measure-missing": Message(
        "Bei „{name}“ fehlt das Maß.",
        "The measure is missing at “{name}”.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-measure-outside": Message(
        "{choice} bei „{name}“ geht nicht: von {least} bis {most} in Schritten von {step}.",
        "{choice} is not possible at “{name}”: from {least} to {most} in steps of {step}.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-measure-unreadable": Message(
        "„{choice}“ bei „{name}“ ist keine Zahl.",
        "“{choice}” at “{name}” is no number.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-no-pickup": Message(
        "Abholung gibt es nach dieser Preisliste nicht.",
        "Pick-up is not offered by this price list.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-not-sent-there": Message(
        "„{name}“ wird nach dieser Preisliste nicht dorthin geliefert: {place}.",
        "By this price list, “{name}” is not delivered there: {place}.",
        "Bieten Sie Abholung oder einen eigenen Versandpreis an.",
        "Offer pick-up, or a shipping price of its own.",
    ),
    "order-only-on-request": Message(
        "„{name}“ gibt es nur auf Anfrage; verbindlich bestellt werden konnte es nicht.",
        "“{name}” is only made on request; it could not be ordered bindingly.",
        "Antworten Sie mit einem Angebot.",
        "Answer with an offer.",
    ),
    "order-pickup-only": Message(
        "„{name}“ gibt es nur zum Abholen.",
        "“{name}” can only be picked up.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-place-missing": Message(
        "Es ist nicht gesagt, wohin geliefert werden soll.",
        "Nothing says where to deliver.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-product-unknown": Message(
        "Die Nummer {sku} steht nicht in der Preisliste.",
        "The number {sku} is not in the price list.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-quantity-outside": Message(
        "{quantity} Stück gehen nicht: von {least} bis {most} in Schritten von {step}.",
        "{quantity} pieces are not possible: from {least} to {most} in steps of {step}.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-terms-changed": Message(
        "Der Abdruck {found} gehört nicht zu den Bedingungen vom {version}; richtig ist {right}.",
        "The fingerprint {found} is not that of the terms of {version}; {right} is.",
        "Senden Sie mit der Antwort die Bedingungen, die gelten sollen.",
        "Send the terms that shall hold with your answer.",
    ),
    "order-terms-missing": Message(
        "Das Bestellblatt nennt keine Bedingungen.",
        "The order sheet names no terms.",
        "Senden Sie mit der Antwort die Bedingungen, die gelten sollen.",
        "Send the terms that shall hold with your answer.",
    ),
    "order-terms-unknown": Message(
        "Bedingungen vom {version} wurden nie veröffentlicht.",
        "Terms of {version} were never released.",
        "Senden Sie mit der Antwort die Bedingungen, die gelten sollen.",
        "Send the terms that shall hold with your answer.",
    ),
    "order-unique-twice": Message(
        "„{name}“ gibt es nur einmal, es ist aber zweimal bestellt.",
        "There is only one “{name}”, but it is ordered twice.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-value-missing": Message(
        "„{label}“ fehlt; nach der Preisliste ist es {right}.",
        "“{label}” is missing; by the price list it is {right}.",
        _ASK_DE,
        _ASK_EN,
    ),
    "order-value-wrong": Message(
        "Bei „{label}“ steht „{found}“; nach der Preisliste ist es „{right}“.",
        "“{label}” says “{found}”; by the price list it is “{right}”.",
        "Bestätigen Sie nur, was stimmt, und sagen Sie dazu, warum es anders ist.",
        "Confirm only what is right, and say why it differs.",
    ),
}

MESSAGES: Mapping[str, Message] = {**_SHEET, **_AGREEMENT}
