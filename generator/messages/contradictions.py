"""What contradicts itself, and what hides nothing although it looks so."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "accessible-with-gaps": Message(
        "„status: full“ sagt, dass nichts fehlt, „gaps“ zählt auf, was fehlt.",
        "“status: full” says that nothing is missing, “gaps” lists what is.",
        "Schreiben Sie „status: partial“, oder löschen Sie „gaps“.",
        "Write “status: partial”, or delete “gaps”.",
    ),
    "base-price-by-size": Message(
        "Der Grundpreis wäre falsch, wenn „{choice}“ gewählt ist: Er wird aus net_content errechnet.",
        "The base price would be wrong when “{choice}” is chosen: it is reckoned from net_content.",
        "Machen Sie zwei Produkte daraus, oder lassen Sie net_content weg.",
        "Make two products of it, or leave net_content out.",
    ),
    "checked-later": Message(
        "Der Tag der Prüfung, {day}, liegt noch vor uns.",
        "The day of the check, {day}, is yet to come.",
        "Schreiben Sie, wann Sie die Website zuletzt geprüft haben.",
        "Write when you last checked the site.",
    ),
    "choices-reordered": Message(
        "Bei „{name}“ steht „{choice}“ hier an anderer Stelle als in der Datei, die übersetzt wird; "
        "bestellt würde dort etwas anderes.",
        "At “{name}”, “{choice}” stands in another place here than in the file that is translated; "
        "something else would be ordered there.",
        "Nennen Sie die Möglichkeiten in derselben Reihenfolge.",
        "Name the choices in the same order.",
    ),
    "costs-above-price": Message(
        "Eine Stornierung kostet hier mehr als das Produkt.",
        "Cancelling costs more than the product here.",
        "Schreiben Sie bei „costs“ einen kleineren Betrag oder einen Anteil: 30 %",
        "At “costs”, write a smaller amount, or a share: 30 %",
    ),
    "endpoint-half": Message(
        "Der „endpoint“ {text} nennt nur den Dienst; Bestellungen kämen bei niemandem an.",
        "The “endpoint” {text} names the service only; orders would reach nobody.",
        "Schreiben Sie die ganze Adresse, wie der Dienst sie Ihnen zeigt: {form}",
        "Write the whole address as the service shows it to you: {form}",
    ),
    "endpoint-here": Message(
        "Den „endpoint“ {text} erreicht von außen niemand; bei Ihnen käme nichts an.",
        "Nobody reaches the “endpoint” {text} from outside; nothing would get to you.",
        "Schreiben Sie die Adresse, die Ihr Formulardienst Ihnen zeigt: https://formspree.io/f/…",
        "Write the address that your form service shows you: https://formspree.io/f/…",
    ),
    "endpoint-without-https": Message(
        "Der „endpoint“ beginnt mit http://; was Kundinnen über sich schreiben, wäre unverschlüsselt.",
        "The “endpoint” begins with http://; what customers write of themselves would not be encrypted.",
        "Schreiben Sie https://; jeder Formulardienst nimmt es an.",
        "Write https://; every form service takes it.",
    ),
    "price-note-unused": Message(
        "„price_note“ steht statt eines Preises; neben einem Preis sieht es niemand.",
        "“price_note” stands in place of a price; beside one nobody sees it.",
        "Löschen Sie die Zeile, oder den Preis. Was zum Preis zu sagen ist, gehört in den Text.",
        "Delete the line, or the price. What there is to say of the price belongs into the text.",
    ),
    "receiver-with-endpoint": Message(
        "„form_service: {name}“ nimmt Bestellungen unter Ihrer eigenen Adresse an, der „endpoint“ "
        "anderswo; nur eines von beiden bekommt sie.",
        "“form_service: {name}” takes orders at your own address, the “endpoint” elsewhere; only one of "
        "the two gets them.",
        "Löschen Sie eine der beiden Zeilen.",
        "Delete one of the two lines.",
    ),
    "fact-of-goods": Message(
        "„{field}“ haben nur Waren, und das hier ist keine ({kind}).",
        "Only goods have “{field}”, and this is none ({kind}).",
        "Löschen Sie die Zeile, oder berichtigen Sie „kind“.",
        "Delete the line, or mend “kind”.",
    ),
    "same-gtin": Message(
        "Die GTIN „{gtin}“ hat schon {other}.",
        "The GTIN “{gtin}” belongs to {other} already.",
        "Jede bezeichnet genau ein Produkt; sehen Sie auf der Packung nach.",
        "Each stands for one product alone; look on its package.",
    ),
    "seats-below-least": Message(
        "Man müsste mindestens {least} Plätze nehmen, kein Termin hat mehr als {seats}.",
        "One would have to take {least} places at least, and no date has more than {seats}.",
        "Berichtigen Sie „quantity“ oder „seats“.",
        "Mend “quantity” or “seats”.",
    ),
    "terms-hold-before": Message(
        "Diese Fassung gälte, bevor es sie gab: „valid_from“ liegt vor „version“.",
        "This version would hold before it was there: “valid_from” is before “version”.",
        "Nennen Sie die Fassung nach dem Tag, an dem Sie sie geschrieben haben; sie gilt ab dann "
        "oder später.",
        "Name the version after the day on which you wrote it; it holds from then on or later.",
    ),
    "translation-waits": Message(
        "„{field}“ gilt hier nicht: So wäre die Übersetzung zu sehen, die Seite selbst aber nicht.",
        "“{field}” does not hold here: the translation would be seen while the page itself is not.",
        "Eine Übersetzung erscheint nie vor ihrer Seite und bleibt nie länger; löschen Sie die Zeile, "
        "oder ändern Sie sie auch dort.",
        "A translation never appears before its page and never stays longer; delete the line, or "
        "change it there, too.",
    ),
    "underscore-shown": Message(
        "Der Unterstrich vor „{name}“ verbirgt nichts; die Seite wird veröffentlicht.",
        "The underscore before “{name}” hides nothing; the page is published.",
        "Schreiben Sie „draft: true“ in den Kopf, oder nehmen Sie ihn weg.",
        "Write “draft: true” in the head, or take the underscore away.",
    ),
    "unit-missing": Message(
        "Bei „{name}“ wählt man eine Zahl, aber nicht von was.",
        "At “{name}” one chooses a number, but not of what.",
        "Schreiben Sie die Einheit dazu: „unit: Seiten“.",
        "Add the unit: “unit: pages”.",
    ),
    "was-price-unused": Message(
        "„was_price“ steht neben einem Preis; ohne ihn sieht es niemand.",
        "“was_price” stands beside a price; without one nobody sees it.",
        "Löschen Sie die Zeile, oder ergänzen Sie „price“.",
        "Delete the line, or add “price”.",
    ),
    "weight-twice": Message(
        "Das Gewicht steht hier und unter „shipping“, und nicht gleich.",
        "The weight stands here and below “shipping”, and not the same.",
        "Löschen Sie eines von beiden.",
        "Delete one of the two.",
    ),
    "visibility-inside": Message(
        "„{field}“ steht hier unter „{of}“ und verbirgt so nichts.",
        "“{field}” stands below “{of}” here and hides nothing there.",
        "Rücken Sie die Zeile ganz nach links.",
        "Move the line to the very left.",
    ),
}
