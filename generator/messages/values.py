"""What can be wrong with the value of a field."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
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
    "iban-length": Message(
        "„{text}“ ist keine IBAN: Mit {country} beginnen solche von {length} Zeichen, hier sind es {found}.",
        "“{text}” is no IBAN: those that begin with {country} have {length} signs, this has {found}.",
        "Vergleichen Sie sie mit dem Kontoauszug.",
        "Compare it with your bank statement.",
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
    "pair-without-names": Message(
        "Bei „{field}“ fehlt, was „{key}“ und was der Wert dahinter ist.",
        "At “{field}” it is not said what “{key}” is, and what the value behind it.",
        "Schreiben Sie jeden Eintrag mit beiden Namen: - {form}",
        "Write each entry with both names: - {form}",
    ),
    "not-a-phone": Message(
        "„{text}“ bei „{field}“ ist keine Telefonnummer.",
        "“{text}” at “{field}” is no telephone number.",
        "Schreiben Sie eine einzige Nummer, am besten mit Ländervorwahl: +43 662 123456",
        "Write one number only, best with its country code: +43 662 123456",
    ),
    "not-a-text": Message(
        "Bei „{field}“ gehört hierher ein einziger Wert; hier stehen mehrere Angaben.",
        "At “{field}”, a single value belongs here; here are several.",
        "Schreiben Sie ihn in dieselbe Zeile, und in Anführungszeichen, wenn er mit einer "
        "Klammer oder einem Strich beginnt oder einen Doppelpunkt enthält.",
        "Write it on the same line, and in quotation marks if it begins with a bracket or "
        "a dash or holds a colon.",
    ),
    "not-a-focus": Message(
        "„{text}“ bei „{field}“ ist keine Stelle eines Bildes.",
        "“{text}” at “{field}” is no point of a picture.",
        "Schreiben Sie zwei Anteile, von links und von oben (30% 60%), oder Wörter: oben, links unten",
        "Write two shares, from the left and from the top (30% 60%), or words: top, left bottom",
    ),
    "not-a-list": Message(
        "Bei „{field}“ gehört eine Liste hierher; hier stehen Namen mit Werten, wie geschweifte Klammern "
        "oder Doppelpunkte sie machen.",
        "At “{field}” belongs a list; here stand names with values, as braces or colons make them.",
        "Schreiben Sie eckige Klammern: [{form}]",
        "Write square brackets: [{form}]",
    ),
    "markup-in-value": Message(
        "„{text}“ steht bei „{field}“ so auf der Seite, wie es getippt ist.",
        "At “{field}”, “{text}” stands on the page as it was typed.",
        "Fett, Links und HTML gibt es nur im Text unter dem Kopf. Schreiben Sie hier die bloßen Worte und "
        "Zeichen.",
        "Bold, links and HTML are only for the text below the head. Write the mere words and signs here.",
    ),
    "block-for-list": Message(
        "Bei „{field}“ macht | oder > aus den Zeilen einen einzigen Text; gemeint ist wohl eine Liste.",
        "At “{field}”, | or > makes a single text of the lines; a list is probably meant.",
        "Lassen Sie das Zeichen nach dem Doppelpunkt weg, und beginnen Sie jeden Eintrag auf einer "
        "eigenen Zeile mit - und einem Leerzeichen.",
        "Leave out the sign behind the colon, and begin each entry, on a line of its own, with - and a "
        "space.",
    ),
    "lookalike-letter": Message(
        "In „{text}“ steht ein Buchstabe eines anderen Alphabets, der nur so aussieht wie ein lateinischer.",
        "“{text}” holds a letter of another alphabet that only looks like a Latin one.",
        "Tippen Sie das Wort neu; sonst findet es weder die Suche noch eine Suchmaschine.",
        "Type the word anew; otherwise neither the search nor search engines find it.",
    ),
    "list-of-other-marks": Message(
        "Bei „{field}“ beginnt ein Eintrag mit „{mark}“; so wird es keine Liste.",
        "At “{field}” an entry begins with “{mark}”; that makes no list.",
        "Beginnen Sie jeden Eintrag auf einer eigenen Zeile mit einem Bindestrich und einem Leerzeichen: "
        "- eins",
        "Begin each entry, on a line of its own, with a hyphen and a space: - one",
    ),
    "entry-with-names": Message(
        "Bei „{field}“ ist jeder Eintrag ein Name oder ein Wort für sich; hier stehen Namen mit Werten: "
        "{form}.",
        "At “{field}” each entry is a name or a word alone; here stand names with values: {form}.",
        "Schreiben Sie nur, was gemeint ist, ohne Doppelpunkt: - {name}",
        "Write only what is meant, without a colon: - {name}",
    ),
    "entries-without-names": Message(
        "Bei „{field}“ ist nicht gesagt, was „{text}“ ist.",
        "At “{field}” it is not said what “{text}” is.",
        "Jeder Eintrag nennt Namen und Werte: - {form}. Möglich sind: {keys}.",
        "Each entry has names and values: - {form}. Allowed are: {keys}.",
    ),
    "key-elsewhere": Message(
        "„{key}“ gehört unter „{section}:“, nicht hierher.",
        "“{key}” belongs below “{section}:”, not here.",
        "Schreiben Sie die Zeile dort, und eingerückt.",
        "Write the line there, and indented.",
    ),
    "not-an-iban": Message(
        "„{text}“ ist keine IBAN.",
        "“{text}” is no IBAN.",
        "Sie beginnt mit den zwei Buchstaben des Landes und zwei Ziffern, dahinter folgen 11 bis 30 Ziffern "
        "und Buchstaben: AT61 1904 3002 3457 3201",
        "It begins with the country's two letters and two digits; 11 to 30 digits and letters follow: "
        "AT61 1904 3002 3457 3201",
    ),
    "not-pairs": Message(
        "Unter „{field}“ gehören eingerückte Zeilen mit Name, Doppelpunkt und Wert.",
        "Below “{field}” belong indented lines with a name, a colon and a value.",
        "Die Namen wählen Sie selbst; jede Angabe steht in einer eigenen Zeile.",
        "The names are yours to choose; every value stands on a line of its own.",
    ),
    "not-yes-or-no": Message(
        "„{field}“ ist entweder ja oder nein; hier steht „{text}“.",
        "“{field}” is either yes or no; here it is “{text}”.",
        "Schreiben Sie true oder false.",
        "Write true or false.",
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
