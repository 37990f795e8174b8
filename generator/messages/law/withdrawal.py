"""The words for the rules on the right of withdrawal."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "withdrawal-page": duty(
        "Belehrung über das Widerrufsrecht (Rücktrittsrecht)",
        "Instruction on the right of withdrawal",
        "Es gibt keine Belehrung über das Widerrufsrecht; ohne sie dauert es zwölf Monate länger.",
        "There is no instruction on the right of withdrawal; without one it lasts twelve "
        "months longer.",
        "Eine Vorlage mit Ihren Angaben schreibt: handschlag new withdrawal",
        "A draft with your details is written by: handschlag new withdrawal",
    ),
    "withdrawal-link": duty(
        "Belehrung vom Bestellen aus erreichbar",
        "Instruction within reach of ordering",
        "Von der Seite {found} führt kein Link zur Belehrung.",
        "No link leads from the page {found} to the instruction.",
        'Das Theme braucht dort einen Link mit data-legal="withdrawal-link".',
        'The theme needs a link with data-legal="withdrawal-link" there.',
    ),
    "withdrawal-sender": duty(
        "Belehrung mit Name, Anschrift, E-Mail und Telefon",
        "Instruction with name, address, e-mail and telephone",
        "In der Belehrung fehlt: {found}.",
        "The instruction lacks: {found}.",
        "Setzen Sie ein, was in site.yaml steht.",
        "Fill in what site.yaml says.",
    ),
    "withdrawal-period": duty(
        "Vierzehn Tage",
        "Fourteen days",
        "Die Belehrung nennt die Frist von 14 Tagen nicht.",
        "The instruction does not name the period of 14 days.",
        "Verwenden Sie den Wortlaut des amtlichen Musters.",
        "Use the wording of the official model.",
    ),
    "withdrawal-refund": duty(
        "Was nach dem Widerruf geschieht",
        "What happens after withdrawal",
        "Die Belehrung sagt nicht, dass und wann Sie das Geld zurückzahlen.",
        "The instruction does not say that and when you pay the money back.",
        "Verwenden Sie den Wortlaut des amtlichen Musters („Folgen des Widerrufs“).",
        "Use the wording of the official model (“Effects of withdrawal”).",
    ),
    "model-form": duty(
        "Muster-Widerrufsformular",
        "Model withdrawal form",
        "Das Muster-Widerrufsformular fehlt.",
        "The model withdrawal form is missing.",
        "handschlag new withdrawal schreibt die Seite als Datei. Dort gehört es, im amtlichen "
        "Wortlaut, zwischen „/// official | model-form“ und „///“. Es steht in Deutschland in "
        "Anlage 2 zu Art. 246a EGBGB, in Österreich in Anhang I Teil B FAGG.",
        "handschlag new withdrawal writes the page as a file. There it belongs, in its official "
        "words, between “/// official | model-form” and “///”. You find it in Germany in Anlage 2 "
        "zu Art. 246a EGBGB, in Austria in Anhang I Teil B FAGG.",
    ),
    "return-costs": duty(
        "Wer die Rücksendung zahlt",
        "Who pays for returning",
        "Nirgends steht, wer die Kosten der Rücksendung trägt; dann tragen Sie sie.",
        "Nothing says who bears the cost of returning goods; then you do.",
        "Schreiben Sie es in die Belehrung, oder unter shop: withdrawal: „return_costs: customer“.",
        "Write it into the instruction, or “return_costs: customer” below shop: withdrawal:.",
    ),
    "withdrawal-ground": duty(
        "Ausnahme auf der Seite des Produkts",
        "The exception on the product's page",
        "Auf der Seite {found} fehlt, dass oder wie das Widerrufsrecht entfällt.",
        "The page {found} does not say that or how the right of withdrawal falls away.",
        'Das Theme zeigt withdrawal mit data-legal="withdrawal-ground".',
        'The theme shows withdrawal with data-legal="withdrawal-ground".',
    ),
    "ladder-beside-right": duty(
        "Keine Stornokosten, wo man widerrufen kann",
        "No cancellation costs where one can withdraw",
        "Die Seite {found} nennt Stornokosten, obwohl man den Kauf widerrufen kann, und das kostet nichts.",
        "The page {found} names cancellation costs, although one can withdraw, which costs nothing.",
        "Das Theme zeigt nur product.cancellation; die Staffel ist dort leer, wo ein Widerrufsrecht besteht.",
        "The theme shows product.cancellation only; the scale is empty where there is a right of withdrawal.",
    ),
    "custom-reason": duty(
        "Warum es eine Maßanfertigung ist",
        "Why it is made to measure",
        "Es ist eine Anfertigung ohne Widerrufsrecht, aber nicht gesagt, warum.",
        "It is custom-made without a right of withdrawal, but nothing says why.",
        "Ergänzen Sie „custom_reason: mit Ihren Initialen geprägt“; die Wahl unter fertigen "
        "Varianten genügt nicht.",
        "Add “custom_reason: stamped with your initials”; choosing among ready variants is "
        "not enough.",
    ),
    "exceptions-in-terms": duty(
        "Ausnahmen auch in den Bedingungen",
        "Exceptions in the terms as well",
        "Es gibt Anfertigungen ohne Widerrufsrecht, aber die Bedingungen kennen keine Ausnahme.",
        "There is custom-made work without a right of withdrawal, but the terms know no exception.",
        "Zählen Sie im Abschnitt über den Widerruf auf, wofür er nicht gilt.",
        "List what it does not apply to in the section on withdrawal.",
    ),
    "withdrawal-restricted": duty(
        "Keine erfundenen Hürden",
        "No invented obstacles",
        "„{found}“ schränkt das Widerrufsrecht ein, wie es das Gesetz nicht erlaubt.",
        "“{found}” restricts the right of withdrawal as the law does not allow.",
        "Streichen Sie es; auch Ausgepacktes und Reduziertes darf zurück, und das Geld fließt "
        "zurück.",
        "Strike it; unpacked and reduced goods may be returned too, and money is paid back.",
    ),
}
"""By rule."""
