"""What can be wrong with what is sold, and with the terms on which it is."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "all-sold-out": Message(
        "Bei „{name}“ ist keine einzige Wahl zu haben, also kann niemand bestellen.",
        "At “{name}” no choice at all is to be had, so nobody can order.",
        "Nehmen Sie bei einer Wahl sold_out weg, oder schreiben Sie beim Produkt "
        "„availability: sold-out“.",
        "Take sold_out off one of the choices, or write “availability: sold-out” at the product.",
    ),
    "asked-twice": Message(
        "„{name}“ steht hier zum zweiten Mal.",
        "“{name}” stands here for the second time.",
        "Eine Bestellung könnte die beiden nicht unterscheiden; benennen Sie eine anders.",
        "An order could not tell the two apart; give one of them another name.",
    ),
    "available-from-past": Message(
        "Seit {day} müsste es da sein; gezeigt wird es noch so, als käme es erst.",
        "Since {day} it should be there; it is still shown as something yet to come.",
        "Schreiben Sie „availability: in-stock“ und lassen Sie available_from weg, oder nennen Sie einen "
        "neuen Tag.",
        "Write “availability: in-stock” and leave available_from out, or name another day.",
    ),
    "available-from-unused": Message(
        "„available_from“ wird nur gezeigt, wenn das Produkt vorbestellt werden kann oder ausverkauft ist.",
        "“available_from” is shown only where the product can be preordered or is sold out.",
        "Schreiben Sie „availability: preorder“, oder lassen Sie die Zeile weg.",
        "Write “availability: preorder”, or leave the line out.",
    ),
    "custom-reason-unused": Message(
        "„custom_reason“ gehört zu Angefertigtem, aber „custom_made: true“ fehlt; der Satz steht nirgends.",
        "“custom_reason” belongs to what is custom-made, but “custom_made: true” is missing; the sentence "
        "is shown nowhere.",
        "Ergänzen Sie „custom_made: true“, oder lassen Sie die Zeile weg.",
        "Add “custom_made: true”, or leave the line out.",
    ),
    "unique-several": Message(
        "Ein Einzelstück (unique) gibt es nur einmal; eine Menge (quantity) passt nicht dazu.",
        "There is only one of what is unique; a quantity does not go with it.",
        "Lassen Sie quantity weg, oder schreiben Sie „availability: in-stock“.",
        "Leave quantity out, or write “availability: in-stock”.",
    ),
    "choice-twice": Message(
        "Bei „{name}“ steht die Wahl „{choice}“ zweimal.",
        "At “{name}” the choice “{choice}” is given twice.",
        "Eine Bestellung könnte die beiden nicht unterscheiden; benennen Sie eine anders.",
        "An order could not tell them apart; give one of them another name.",
    ),
    "choices-without-choice": Message(
        "Die Frage „{ask}“ hat Antworten zur Wahl, ist aber keine Auswahlfrage.",
        "The question “{ask}” offers answers, but is no question of choice.",
        "Schreiben Sie „kind: choice“ dazu, oder lassen Sie choices weg.",
        "Add “kind: choice”, or leave choices out.",
    ),
    "course-without-dates": Message(
        "Der Kurs hat keinen Termin.",
        "The course has no dates.",
        "Ergänzen Sie dates mit „start: …“, oder „order: none“, solange keiner feststeht.",
        "Add dates with “start: …”, or “order: none” as long as none is fixed.",
    ),
    "custom-without-reason": Message(
        "Für Angefertigtes gilt kein Rücktrittsrecht, aber es ist nicht gesagt, warum dieses "
        "Produkt dazu gehört.",
        "There is no right of withdrawal for what is custom-made, but nothing says why this "
        "product is.",
        "Ergänzen Sie zum Beispiel „custom_reason: wird mit Ihrem Namen geprägt“.",
        "Add for example “custom_reason: is stamped with your name”.",
    ),
    "dates-without-course": Message(
        "Das Produkt hat Termine, ist aber kein Kurs.",
        "The product has dates, but is no course.",
        "Schreiben Sie „kind: course“ dazu, oder lassen Sie dates weg.",
        "Add “kind: course”, or leave dates out.",
    ),
    "dates-past": Message(
        "Alle Termine des Kurses sind vorbei; er steht ohne freien Termin da und kann nicht bestellt werden.",
        "All dates of the course are past; it is shown without a free date and cannot be ordered.",
        "Ergänzen Sie einen neuen Termin unter dates, oder schreiben Sie „order: none“.",
        "Add a new date at dates, or write “order: none”.",
    ),
    "deposit-above-price": Message(
        "Die Anzahlung ist höher als der Preis.",
        "The deposit is higher than the price.",
        "Schreiben Sie einen kleineren Betrag oder einen Anteil: 30 %",
        "Write a smaller amount, or a share: 30 %",
    ),
    "discount-above-price": Message(
        "Die Abschläge der Wahlmöglichkeiten sind zusammen höher als der Preis.",
        "Together, the discounts of the choices are higher than the price.",
        "Prüfen Sie die Beträge mit Minus bei surcharge und price_per_unit.",
        "Check the amounts with a minus at surcharge and price_per_unit.",
    ),
    "free-of-charge": Message(
        "Der Preis ist null.",
        "The price is zero.",
        "Soll es nichts kosten, sagen Sie es dazu: „price_note: kostenlos“. Steht der Preis noch nicht "
        "fest, schreiben Sie „price_note: nach Aufwand“ statt des Preises.",
        "If it costs nothing, say so: “price_note: free of charge”. If the price is not settled yet, "
        "write “price_note: by effort” in place of it.",
    ),
    "least-above-most": Message(
        "Bei „{name}“ ist die kleinste Zahl (min) größer als die größte (max).",
        "At “{name}” the least number (min) is greater than the greatest (max).",
        "Vertauschen Sie die beiden.",
        "Exchange the two.",
    ),
    "no-price": Message(
        "Dieses Produkt hat weder einen Preis noch einen Satz dazu.",
        "This product has neither a price nor a word about it.",
        "Ergänzen Sie „price: …“, oder „price_note: nach Aufwand“, wenn Sie ihn erst nennen können, "
        "wenn Sie die Arbeit kennen.",
        "Add “price: …”, or “price_note: by effort” if you can name it only once you know the work.",
    ),
    "price-and-more": Message(
        "Bei „price“ steht der Betrag allein; „{text}“ sagt mehr.",
        "At “price” stands the amount alone; “{text}” says more.",
        "Schreiben Sie „price: {amount}“, mit allen Steuern. Für wie viel Gramm oder Liter er gilt, sagt "
        "„net_content: 1 kg“ darunter.",
        "Write “price: {amount}”, with all taxes. For how many grams or litres it is, says "
        "“net_content: 1 kg” below it.",
    ),
    "price-in-words": Message(
        "Bei „price“ steht nur ein Betrag; „{text}“ ist keiner.",
        "At “price” stands an amount only; “{text}” is none.",
        "Worte an seiner Stelle haben ein eigenes Feld. Schreiben Sie: „price_note: {text}“.",
        "Words in its place have a field of their own. Write: “price_note: {text}”.",
    ),
    "price-of-several": Message(
        "Bei „price“ steht ein einziger Preis; „{text}“ ist der niedrigste von mehreren.",
        "At “price” stands a single price; “{text}” is the lowest of several.",
        "Schreiben Sie „price_from: {least}“ in den Kopf, statt „price“.",
        "Write “price_from: {least}” in place of “price”.",
    ),
    "option-of-two-kinds": Message(
        "„{name}“ hat sowohl eine Auswahl (choices) als auch eine Zahl (min, max, step).",
        "“{name}” has both choices and a number (min, max, step).",
        "Machen Sie zwei Einträge unter options daraus.",
        "Make two entries below options of it.",
    ),
    "option-without-choices": Message(
        "Bei „{name}“ gibt es nichts zu wählen.",
        "At “{name}” there is nothing to choose.",
        "Ergänzen Sie „choices: [klein, groß]“, oder für eine Zahl „min: …“ und „max: …“.",
        "Add “choices: [small, large]”, or for a number “min: …” and “max: …”.",
    ),
    "order-label-unknown": Message(
        "Für die Sprache „{language}“ kennen wir die Worte nicht, die auf der Schaltfläche stehen "
        "müssen („{mode}“).",
        "For the language “{language}” we do not know the words that must stand on the button "
        "(“{mode}”).",
        "Das Gesetz schreibt sie vor, sonst ist keine Bestellung gültig. Lassen Sie das Produkt in "
        "dieser Sprache weg, oder schreiben Sie „order: none“.",
        "The law prescribes them, or no order is valid. Leave the product out in this language, or "
        "write “order: none”.",
    ),
    "order-without-price": Message(
        "Dieses Produkt kann verbindlich bestellt werden, hat aber keinen Preis.",
        "This product can be ordered bindingly, but has no price.",
        "Ergänzen Sie „price: …“, oder schreiben Sie „order: enquiry“, damit man anfragen kann.",
        "Add “price: …”, or write “order: enquiry” so that people can ask for an offer.",
    ),
    "pickup-of-file": Message(
        "Eine Datei zum Herunterladen kann man nicht abholen.",
        "A file to download cannot be collected.",
        "Nehmen Sie pickup_only weg, oder ändern Sie „kind: digital“.",
        "Take pickup_only away, or change “kind: digital”.",
    ),
    "preorder-without-day": Message(
        "Das Produkt kann vorbestellt werden, aber es ist nicht gesagt, ab wann es da ist.",
        "The product can be preordered, but nothing says from when it is there.",
        "Ergänzen Sie „available_from: …“ mit dem Tag.",
        "Add “available_from: …” with the day.",
    ),
    "question-without-choices": Message(
        "Die Auswahlfrage „{ask}“ hat keine Antworten.",
        "The question of choice “{ask}” has no answers.",
        "Ergänzen Sie „choices: [ja, nein]“ mit Ihren Antworten, oder ändern Sie „kind: choice“.",
        "Add “choices: [yes, no]” with your answers, or change “kind: choice”.",
    ),
    "related-to-itself": Message(
        "Das Produkt verweist hier auf sich selbst.",
        "The product refers to itself here.",
        "Nennen Sie ein anderes, oder löschen Sie die Zeile.",
        "Name another one, or delete the line.",
    ),
    "same-sku": Message(
        "Die Artikelnummer „{sku}“ hat schon {other}.",
        "The article number “{sku}” belongs to {other} already.",
        "Geben Sie einem der beiden im Kopf ein eigenes „sku: …“; in einer Bestellung sähen sie "
        "sonst gleich aus.",
        "Give one of the two a “sku: …” of its own in its head; an order could not tell them apart.",
    ),
    "substitute-unused": Message(
        "Der Ersatz wird nur gezeigt, wenn das Produkt ausverkauft ist.",
        "The substitute is shown only when the product is sold out.",
        "Schreiben Sie „availability: sold-out“, oder lassen Sie substitute weg.",
        "Write “availability: sold-out”, or leave substitute out.",
    ),
    "text-flag": Message(
        "Besucher läsen hier „{text}“.",
        "Visitors would read “{text}” here.",
        "Schreiben Sie die Worte, um die es geht, oder lassen Sie die Zeile weg.",
        "Write the words that are meant, or leave the line out.",
    ),
    "surcharge-in-words": Message(
        "Die Wahl „{choice}“ nennt einen Betrag, aber er wird nicht berechnet.",
        "The choice “{choice}” names an amount, but it is not charged.",
        "Schreiben Sie ihn dazu: - {{label: {label}, surcharge: …}}",
        "Write it beside it: - {{label: {label}, surcharge: …}}",
    ),
    "tiny-deposit": Message(
        "Die Anzahlung ist ein Betrag von weniger als eins.",
        "The deposit is an amount of less than one.",
        "Ist ein Anteil gemeint, schreiben Sie ihn mit seinem Zeichen: 30 %",
        "If a share is meant, write it with its sign: 30 %",
    ),
    "two-prices": Message(
        "Das Produkt hat einen Preis (price) und einen Ab-Preis (price_from).",
        "The product has a price (price) and a lowest price (price_from).",
        "Behalten Sie price; was eine Wahl mehr kostet, steht bei ihr als surcharge.",
        "Keep price; what a choice costs more stands beside it as surcharge.",
    ),
    "ambiguous-share": Message(
        "„{text}“ bei „{field}“ hat kein Zeichen und kann {percent} meinen.",
        "“{text}” at “{field}” has no sign and can mean {percent}.",
        "Schreiben Sie {percent}; ein Betrag braucht hier seine Währung.",
        "Write {percent}; an amount needs its currency here.",
    ),
    "date-twice": Message(
        "Der Termin {date} steht zweimal da.",
        "The date {date} is given twice.",
        "Eine Bestellung könnte die beiden nicht unterscheiden; streichen Sie einen, oder geben Sie "
        "die Uhrzeit an.",
        "An order could not tell the two apart; delete one, or give the time of day.",
    ),
    "ladder-order": Message(
        "Eine Stufe dieser Staffel gilt nicht länger als die darüber und käme nie zum Zug.",
        "A step of this ladder holds no longer than the one above it and would never count.",
        "Ordnen Sie die Stufen vom frühesten Zeitpunkt zum spätesten, jeden nur einmal.",
        "Put the steps in order from the earliest moment to the latest, each of them once.",
    ),
    "moment-without-date": Message(
        "Eine Stufe richtet sich nach dem Termin (date), aber das Produkt ist kein Kurs und hat keinen.",
        "A step goes by the date, but the product is no course and has none.",
        "Nennen Sie ein anderes Ereignis: order, confirmation, start, ready oder delivery.",
        "Name another event: order, confirmation, start, ready or delivery.",
    ),
    "deposit-afterwards": Message(
        "Die Anzahlung wäre erst nach der Lieferung oder dem Termin fällig; dann ist sie keine mehr.",
        "The deposit would be due only after delivery or the date; then it is none any more.",
        "Nennen Sie bei due einen Zeitpunkt davor: 7 days after confirmation",
        "Name a moment before that at due: 7 days after confirmation",
    ),
    "deposit-without-date": Message(
        "Die Anzahlung richtet sich nach dem Termin (date), aber das Produkt ist kein Kurs und hat keinen.",
        "The deposit goes by the date, but the product is no course and has none.",
        "Nennen Sie bei due ein anderes Ereignis: order, confirmation, start, ready oder delivery.",
        "Name another event at due: order, confirmation, start, ready or delivery.",
    ),
    "most-unreached": Message(
        "Bei „{name}“ führt kein Schritt auf die größte Zahl {most}; die letzte ist {last}.",
        "At “{name}” no step leads to the greatest number {most}; the last one is {last}.",
        "Prüfen Sie min, max und step.",
        "Check min, max and step.",
    ),
    "ladder-falls": Message(
        "Wer später storniert, zahlt nach dieser Staffel weniger.",
        "By this ladder, who cancels later pays less.",
        "Ordnen Sie die Stufen vom frühesten Zeitpunkt zum spätesten, und sehen Sie nach, ob die "
        "Kosten dabei steigen.",
        "Put the steps in order from the earliest moment to the latest, and see whether the costs "
        "rise.",
    ),
    "was-price-lower": Message(
        "Der frühere Preis (was_price) ist nicht höher als der jetzige.",
        "The former price (was_price) is not higher than the present one.",
        "Lassen Sie was_price weg, wenn der Preis nicht gesenkt wurde.",
        "Leave was_price out if the price was not reduced.",
    ),
    "choices-of-one-sku": Message(
        "Zwei Möglichkeiten haben die Artikelnummer {sku}.",
        "Two choices have the article number {sku}.",
        "Geben Sie jeder ihre eigene, oder lassen Sie sku weg.",
        "Give each its own, or leave sku out.",
    ),
    "warnings-denied": Message(
        "„no_warnings“ sagt, das Stück brauche keine Warnung; unter warnings stehen welche.",
        "“no_warnings” says that the piece needs no warning; below warnings there are some.",
        "Lassen Sie eines von beiden weg.",
        "Leave one of the two out.",
    ),
}
"""By code, in the order of the alphabet."""
