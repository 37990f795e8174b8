"""What can be wrong with the value of a field."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "ambiguous-number": Message(
        "„{text}“ bei „{field}“ kann zwei Zahlen meinen: {whole} oder {comma}.",
        "“{text}” at “{field}” can mean two numbers: {whole} or {point}.",
        "Schreiben Sie {whole} oder {comma}, je nachdem, welche gemeint ist.",
        "Write {whole} or {point}, whichever is meant.",
    ),
    "gtin-check": Message(
        "„{text}“ ist keine gültige EAN oder GTIN: Die letzte Ziffer passt nicht zu den anderen.",
        "“{text}” is no valid EAN or GTIN: its last digit does not fit the others.",
        "Vergleichen Sie die Nummer mit der auf der Ware, vielleicht sind zwei Ziffern vertauscht.",
        "Compare the number with the one on the goods; two digits may have changed places.",
    ),
    "iban-check": Message(
        "„{text}“ ist keine gültige IBAN: Die Prüfziffer stimmt nicht.",
        "“{text}” is no valid IBAN: its check digits are wrong.",
        "Vergleichen Sie sie mit dem Kontoauszug, vielleicht sind zwei Ziffern vertauscht.",
        "Compare it with your bank statement; two digits may have changed places.",
    ),
    "lookalike-key": Message(
        "In „{key}“ steht ein Buchstabe eines anderen Alphabets, der nur so aussieht wie ein lateinischer.",
        "“{key}” holds a letter of another alphabet that only looks like a Latin one.",
        "Tippen Sie den Namen neu. Möglich sind: {keys}.",
        "Type the name anew. Allowed are: {keys}.",
    ),
    "mail-with-umlaut": Message(
        "„{text}“ bei „{field}“ hat vor dem @ einen Buchstaben, den kaum ein Anbieter zustellt.",
        "“{text}” at “{field}” has a letter before the @ that hardly any provider delivers.",
        "Prüfen Sie die Adresse: ä wird dort meist zu ae, ß zu ss.",
        "Check the address: ä is mostly written ae there, and ß ss.",
    ),
    "mail-mistyped": Message(
        "„{text}“ ist hinter dem @ wohl vertippt; so erreicht die Post niemanden.",
        "“{text}” is probably mistyped behind the @; mail to it reaches nobody.",
        "Prüfen Sie die Adresse.",
        "Check the address.",
    ),
    "missing-key": Message(
        "Hier fehlt die Angabe „{key}“.",
        "The field “{key}” is missing here.",
        "Ergänzen Sie eine Zeile „{key}: …“.",
        "Add a line “{key}: …”.",
    ),
    "negative-money": Message(
        "„{field}“ kann nicht unter null liegen; hier steht „{text}“.",
        "“{field}” cannot be below zero; here it is “{text}”.",
        "Schreiben Sie den Betrag ohne Minus.",
        "Write the amount without the minus.",
    ),
    "not-a-category": Message(
        "„{text}“ bei „{field}“ ist keine Kategorie; ein Teil davon hat keinen Buchstaben und keine Ziffer.",
        "“{text}” at “{field}” is no category; a part of it has neither a letter nor a digit.",
        "Schreiben Sie ihren Namen, und vor einem Schrägstrich die, in der sie liegt: Geschirr/Becher",
        "Write its name, and before a slash the one it lies in: Tableware/Cups",
    ),
    "not-a-colour": Message(
        "„{text}“ bei „{field}“ ist keine Farbe.",
        "“{text}” at “{field}” is no colour.",
        "Schreiben Sie # und drei oder sechs Ziffern und Buchstaben von a bis f, in "
        'Anführungszeichen: "#7a3b2e"',
        'Write # and three or six digits and letters from a to f, in quotation marks: "#7a3b2e"',
    ),
    "not-a-content": Message(
        "„{text}“ bei „{field}“ ist keine Menge, aus der sich ein Grundpreis errechnen lässt.",
        "“{text}” at “{field}” is no quantity from which a base price can be computed.",
        "Schreiben Sie eine Zahl und eine dieser Einheiten: {units}. Zum Beispiel: 500 g",
        "Write a number and one of these units: {units}. For example: 500 g",
    ),
    "not-a-country": Message(
        "„{text}“ bei „{field}“ ist kein Land, wie es hier geschrieben wird.",
        "“{text}” at “{field}” is no country as it is written here.",
        "Schreiben Sie die zwei Buchstaben des Landes: AT, DE, CH …",
        "Write the two letters of the country: AT, DE, CH …",
    ),
    "not-a-gtin": Message(
        "„{text}“ ist keine EAN oder GTIN.",
        "“{text}” is no EAN or GTIN.",
        "Sie hat 8, 12, 13 oder 14 Ziffern und steht unter dem Strichcode. Haben Sie keine, dann "
        "lassen Sie die Zeile weg.",
        "It has 8, 12, 13 or 14 digits and stands below the bar code. If you have none, leave "
        "the line out.",
    ),
    "not-a-language": Message(
        "„{text}“ bei „{field}“ ist keine Sprache, wie sie hier geschrieben wird.",
        "“{text}” at “{field}” is no language as it is written here.",
        "Schreiben Sie ihr Kürzel, wenn nötig mit dem Land: de, en, de-AT",
        "Write its code, with the country where it matters: de, en, de-AT",
    ),
    "not-a-mail-address": Message(
        "„{text}“ bei „{field}“ ist keine Mailadresse.",
        "“{text}” at “{field}” is no mail address.",
        "Schreiben Sie nur die Adresse, ohne Namen und Klammern: werkstatt@example.at",
        "Write the address alone, without a name or brackets: workshop@example.com",
    ),
    "not-a-mapping": Message(
        "Unter „{field}“ gehören eingerückte Zeilen mit Name, Doppelpunkt und Wert.",
        "Below “{field}” belong indented lines with a name, a colon and a value.",
        "Möglich sind: {keys}.",
        "Allowed are: {keys}.",
    ),
    "not-a-number": Message(
        "„{field}“ braucht eine Zahl; „{text}“ ist keine.",
        "“{field}” needs a number; “{text}” is none.",
        "Schreiben Sie nur Ziffern und, wenn nötig, ein Komma, ohne Einheit: 12,5",
        "Write digits only and, where needed, a point, without a unit: 12.5",
    ),
    "not-a-whole-number": Message(
        "„{field}“ braucht eine ganze Zahl; „{text}“ ist keine.",
        "“{field}” needs a whole number; “{text}” is none.",
        "Schreiben Sie nur Ziffern, ohne Einheit: 12",
        "Write digits only, without a unit: 12",
    ),
    "pair-without-names": Message(
        "Bei „{field}“ fehlt, was „{key}“ und was der Wert dahinter ist.",
        "At “{field}” it is not said what “{key}” is, and what the value behind it.",
        "Schreiben Sie jeden Eintrag mit beiden Namen: - {form}",
        "Write each entry with both names: - {form}",
    ),
    "not-a-share": Message(
        "„{field}“ braucht einen Anteil oder einen Betrag; „{text}“ ist keines von beiden.",
        "“{field}” needs a share or an amount of money; “{text}” is neither.",
        "Schreiben Sie einen Anteil mit seinem Zeichen, 30 % (nichts: 0 %), oder einen Betrag: 12,50",
        "Write a share with its sign, 30 % (nothing: 0 %), or an amount: 12.50",
    ),
    "not-a-percentage": Message(
        "„{field}“ braucht einen Prozentsatz von 0 bis 100; hier steht „{text}“.",
        "“{field}” needs a percentage from 0 to 100; here it is “{text}”.",
        "Schreiben Sie ihn mit seinem Zeichen: 30 %",
        "Write it with its sign: 30 %",
    ),
    "not-a-phone": Message(
        "„{text}“ bei „{field}“ ist keine Telefonnummer.",
        "“{text}” at “{field}” is no telephone number.",
        "Schreiben Sie eine einzige Nummer, am besten mit Ländervorwahl: +43 662 123456",
        "Write one number only, best with its country code: +43 662 123456",
    ),
    "not-a-slug": Message(
        "„{text}“ bei „{field}“ kann nicht am Ende einer Adresse stehen.",
        "“{text}” at “{field}” cannot stand at the end of an address.",
        "Erlaubt sind höchstens 100 kleine Buchstaben, Ziffern und Bindestriche: reisejournal-leder",
        "Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather",
    ),
    "not-a-text": Message(
        "Bei „{field}“ gehört hierher ein einziger Wert; hier stehen mehrere Angaben.",
        "At “{field}”, a single value belongs here; here are several.",
        "Schreiben Sie ihn in dieselbe Zeile, und in Anführungszeichen, wenn er mit einer "
        "Klammer oder einem Strich beginnt oder einen Doppelpunkt enthält.",
        "Write it on the same line, and in quotation marks if it begins with a bracket or "
        "a dash or holds a colon.",
    ),
    "not-a-web-address": Message(
        "„{text}“ bei „{field}“ ist keine vollständige Adresse im Netz.",
        "“{text}” at “{field}” is no complete address on the web.",
        "Sie beginnt mit https:// und enthält keine Leerzeichen: https://www.example.at/",
        "It begins with https:// and has no spaces: https://www.example.com/",
    ),
    "not-a-host": Message(
        "„{text}“ bei „{field}“ ist kein Name eines Rechners.",
        "“{text}” at “{field}” is no name of a host.",
        "Gemeint ist, was in einer Adresse zwischen https:// und dem nächsten Schrägstrich steht: "
        "www.example.at",
        "It is what stands in an address between https:// and the next slash: www.example.com",
    ),
    "not-a-focus": Message(
        "„{text}“ bei „{field}“ ist keine Stelle eines Bildes.",
        "“{text}” at “{field}” is no point of a picture.",
        "Schreiben Sie zwei Anteile, von links und von oben (30% 60%), oder Wörter: oben, links unten",
        "Write two shares, from the left and from the top (30% 60%), or words: top, left bottom",
    ),
    "not-a-weight": Message(
        "„{text}“ bei „{field}“ ist kein Gewicht.",
        "“{text}” at “{field}” is no weight.",
        "Schreiben Sie eine Zahl und g oder kg: 350 g, 1,2 kg",
        "Write a number and g or kg: 350 g, 1.2 kg",
    ),
    "not-an-address": Message(
        "„{text}“ bei „{field}“ ist keine Adresse dieser Website.",
        "“{text}” at “{field}” is no address of this site.",
        "Sie beginnt mit einem Schrägstrich und enthält keine Leerzeichen: /alte/seite/",
        "It begins with a slash and has no spaces: /old/page/",
    ),
    "not-an-iban": Message(
        "„{text}“ ist keine IBAN.",
        "“{text}” is no IBAN.",
        "Sie beginnt mit zwei Buchstaben und zwei Ziffern: AT61 1904 3002 3457 3201",
        "It begins with two letters and two digits: AT61 1904 3002 3457 3201",
    ),
    "not-money": Message(
        "„{field}“ braucht einen Betrag; „{text}“ ist keiner.",
        "“{field}” needs an amount of money; “{text}” is none.",
        "Schreiben Sie zum Beispiel 12,50 oder 1.250,00 {currency}.",
        "Write for example 12.50 or 1,250.00 {currency}.",
    ),
    "not-pairs": Message(
        "Unter „{field}“ gehören eingerückte Zeilen mit Name, Doppelpunkt und Wert.",
        "Below “{field}” belong indented lines with a name, a colon and a value.",
        "Die Namen wählen Sie selbst; jede Angabe steht in einer eigenen Zeile.",
        "The names are yours to choose; every value stands on a line of its own.",
    ),
    "not-positive": Message(
        "„{field}“ muss größer als null sein; hier steht „{text}“.",
        "“{field}” must be greater than zero; here it is “{text}”.",
        "Ist nichts anzugeben, dann lassen Sie die Zeile weg.",
        "If there is nothing to say, leave the line out.",
    ),
    "not-within": Message(
        "„{field}“ ist eine ganze Zahl von {least} bis {most}; hier steht „{text}“.",
        "“{field}” is a whole number from {least} to {most}; here it is “{text}”.",
    ),
    "not-yes-or-no": Message(
        "„{field}“ ist entweder ja oder nein; hier steht „{text}“.",
        "“{field}” is either yes or no; here it is “{text}”.",
        "Schreiben Sie true oder false.",
        "Write true or false.",
    ),
    "other-currency": Message(
        "„{text}“ bei „{field}“ ist nicht in der Währung des Ladens ({currency}).",
        "“{text}” at “{field}” is not in the currency of the shop ({currency}).",
        "Alle Beträge einer Website stehen in einer Währung; welche, sagt site.yaml unter shop: "
        "currency.",
        "All amounts of a site are in one currency; site.yaml says which, below shop: currency.",
    ),
    "part-of-a-cent": Message(
        "„{text}“ bei „{field}“ ist genauer als ein Cent.",
        "“{text}” at “{field}” is finer than a cent.",
        "Runden Sie auf zwei Stellen nach dem Komma.",
        "Round it to two decimals.",
    ),
    "repeated-value": Message(
        "„{text}“ steht bei „{field}“ zum zweiten Mal und wird hier weggelassen.",
        "“{text}” stands at “{field}” for the second time, and is left out here.",
        "Nehmen Sie eines der beiden heraus; vielleicht ist etwas anderes gemeint.",
        "Take one of the two out; something else may be meant.",
    ),
    "choices-in-a-line": Message(
        "„{text}“ bei „{field}“ steht in einer Zeile; ob das eine Wahl ist oder mehrere, ist nicht gesagt.",
        "“{text}” at “{field}” stands on one line; whether it is one choice or several is not said.",
        'Mehrere stehen in Klammern: [{form}]. Ist es eine, dann samt Anführungszeichen: ["{text}"]',
        'Several stand in brackets: [{form}]. If it is one, with its quotation marks: ["{text}"]',
    ),
    "too-many-words": Message(
        "Bei „{field}“ stehen {count} Wörter; erlaubt sind {limit}, denn jedes bekommt eine eigene Seite.",
        "At “{field}” stand {count} words; the limit is {limit}, as each of them gets a page of its own.",
        "Behalten Sie die, nach denen jemand suchen würde.",
        "Keep those that somebody would look for.",
    ),
    "unknown-key": Message(
        "Eine Angabe „{key}“ gibt es hier nicht.",
        "There is no field “{key}” here.",
        "Möglich sind: {keys}.",
        "Allowed are: {keys}.",
    ),
    "unknown-language": Message(
        "„{text}“ ist keine Sprache dieser Website.",
        "“{text}” is no language of this site.",
        "Unter „{field}“ steht entweder ein Text oder je Sprache eine Zeile; die Sprachen sind: "
        "{known}.",
        "At “{field}” stands either a text or a line for each language; the languages are: "
        "{known}.",
    ),
    "unknown-word": Message(
        "„{text}“ gibt es bei „{field}“ nicht.",
        "“{text}” is not known at “{field}”.",
        "Möglich sind: {allowed}.",
        "Allowed are: {allowed}.",
    ),
    "value-too-long": Message(
        "„{field}“ hat {size} Zeichen; erlaubt sind {limit}.",
        "“{field}” has {size} characters; the limit is {limit}.",
        "Schreiben Sie lange Texte unter die zweite Zeile mit den drei Strichen.",
        "Write long texts below the second line of three dashes.",
    ),
}
"""By code, in the order of the alphabet."""
