"""What can be wrong in the text of a page, a post, a product."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "block-unread": Message(
        "„{text}“ beginnt so keinen Baustein und steht als Text auf der Seite.",
        "“{text}” begins no block like this, and stands on the page as text.",
        "Ein Baustein beginnt am Anfang der Zeile mit drei Schrägstrichen und einem Leerzeichen.",
        "A block begins at the start of the line, with three slashes and a space.",
    ),
    "bold-spaced": Message(
        "Die Sterne in „{text}“ stehen als Sterne auf der Seite; innen sind Leerzeichen zu viel.",
        "The asterisks in “{text}” stand on the page as asterisks; there are spaces inside of them.",
        "Schreiben Sie **fett** ohne Leerzeichen nach den ersten und vor den letzten zwei Sternen.",
        "Write **bold** without a space after the first and before the last two asterisks.",
    ),
    "bold-unclosed": Message(
        "Die Sterne in „{text}“ stehen als Sterne auf der Seite; es fehlen die zwei am Ende.",
        "The asterisks in “{text}” stand on the page as asterisks; the two at its end are missing.",
        "Schreiben Sie **fett** mit zwei Sternen vorn und hinten, ohne Leerzeichen innen; "
        "sollen es Sterne sein, schreiben Sie \\*\\*.",
        "Write **bold** with two asterisks on either side and no space inside; if they are meant "
        "as asterisks, write \\*\\*.",
    ),
    "code-unclosed": Message(
        "Das Zeichen ` in „{text}“ steht als solches auf der Seite; es fehlt das zweite.",
        "The sign ` in “{text}” stands on the page as it is; the second one is missing.",
        "Schreiben Sie `Code` mit einem ` vorn und hinten; für Anführungen nehmen Sie „…“ und ’.",
        "Write `code` with a ` on either side; for quotations take “…” and ’.",
    ),
    "cells-lost": Message(
        "Diese Zeile hat mehr Spalten als die Tabelle; was zu viel ist, erscheint nicht: {row}",
        "This row has more columns than its table; what is too much is not shown: {row}",
        "Geben Sie der Kopfzeile und der Zeile mit den Strichen so viele Spalten wie dieser.",
        "Give the head and the line of dashes as many columns as this row has.",
    ),
    "comment-unclosed": Message(
        "Die Bemerkung, die hier mit <!-- beginnt, hört nicht auf und stünde als Text auf der Seite.",
        "The comment that begins here with <!-- does not end and would be shown as text.",
        "Schreiben Sie --> dorthin, wo sie endet.",
        "Write --> where it ends.",
    ),
    "control-character": Message(
        "Diese Zeile enthält ein unsichtbares Steuerzeichen ({character}); es wurde weggelassen.",
        "This line holds an invisible control character ({character}); it was left out.",
        "Tippen Sie die Zeile neu, statt sie aus einem anderen Programm einzufügen.",
        "Type the line anew instead of pasting it from another program.",
    ),
    "defined-twice": Message(
        "Für [{label}] steht hier ein zweites Ziel oder ein zweiter Text; nur eines davon gilt.",
        "A second target or a second text stands here for [{label}]; only one of them holds.",
        "Geben Sie einem der beiden einen anderen Namen, auch dort, wo darauf verwiesen wird.",
        "Give one of the two another name, also where it is referred to.",
    ),
    "embed-address": Message(
        "„{argument}“ ist keine ganze Adresse, von der etwas gezeigt werden kann.",
        "“{argument}” is no whole address from which something can be shown.",
        "Nehmen Sie die Adresse zum Einbetten, mit https:// am Anfang und ohne Leerzeichen: "
        "/// embed | https://www.youtube-nocookie.com/embed/…",
        "Take the address for embedding, with https:// at its beginning and no space in it: "
        "/// embed | https://www.youtube-nocookie.com/embed/…",
    ),
    "embed-page": Message(
        "„{argument}“ ist die Seite mit dem Film; in einer anderen lässt der Anbieter sie nicht zeigen.",
        "“{argument}” is the page with the film; the provider lets nobody show it within another.",
        "Schreiben Sie die Adresse zum Einbetten: /// embed | {instead}",
        "Write the address for embedding: /// embed | {instead}",
    ),
    "entity-unknown": Message(
        "Das Zeichen „{text}“ gibt es nicht; auf der Seite steht es, wie es getippt ist.",
        "There is no sign “{text}”; it stands on the page as it was typed.",
        "Tippen Sie das Zeichen selbst: ä, é, –; ein festes Leerzeichen heißt &nbsp;",
        "Type the sign itself: ä, é, –; a hard space is &nbsp;",
    ),
    "empty-link": Message(
        "Dieser Verweis oder dieses Bild hat kein Ziel.",
        "This link or picture has no target.",
        "Schreiben Sie das Ziel in die runden Klammern: [Text](seite.md).",
        "Write the target into the round brackets: [text](page.md).",
    ),
    "heading-skipped": Message(
        "Die Überschrift „{text}“ hat Ebene {level}, nach der davor käme höchstens {expected}.",
        "The heading “{text}” has level {level}; after the one before, {expected} is the deepest.",
        "Beginnen Sie die Zeile mit {signs}; wer sich die Seite vorlesen lässt, findet sich sonst nicht "
        "zurecht.",
        "Begin the line with {signs}; people who have the page read to them would lose their way.",
    ),
    "heading-unread": Message(
        "Das wird keine Überschrift und steht so auf der Seite, wie es getippt ist: {text}",
        "This becomes no heading and stands on the page as it was typed: {text}",
        "Setzen Sie nach den Zeichen # ein Leerzeichen: ## Kontakt",
        "Put a space after the signs #: ## Contact",
    ),
    "inert-attribute": Message(
        "Das Attribut „{attribute}“ hätte auf der Seite keine Wirkung und wurde weggelassen.",
        "The attribute “{attribute}” would have no effect on the page and was left out.",
        "Die Sicherheitsregeln der Seiten verbieten es. Verwenden Sie eine Klasse: {{: .name}}.",
        "The security rules of the pages forbid it. Use a class: {{: .name}}.",
    ),
    "inert-element": Message(
        "Das Element <{name}> bewirkt auf der Seite nichts: Die Sicherheitsregeln der Seiten verbieten es.",
        "The element <{name}> does nothing on the page: the security rules of the pages forbid it.",
        "Löschen Sie es. Skripte und Stile gehören als Dateien in das Theme, Formulare macht das Programm.",
        "Delete it. Scripts and styles belong into the theme, as files; forms are made by the program.",
    ),
    "local-link": Message(
        "„{target}“ steht nur auf einem Computer, nicht im Netz; Besucher kommen dort nicht hin.",
        "“{target}” is only on a computer, not on the web; visitors cannot get there.",
        "Legen Sie die Datei in den Ordner static und verweisen Sie auf sie: /preisliste.pdf",
        "Put the file into the folder static and link to it there: /price-list.pdf",
    ),
    "empty-block": Message(
        "Der Baustein „{name}“ ist leer; auf der Seite ist von ihm nichts zu sehen.",
        "The block “{name}” is empty; nothing of it is seen on the page.",
        "Schreiben Sie seinen Inhalt (bei gallery: Bilder) vor die Zeile, die ihn beendet.",
        "Write its content (for a gallery: pictures) before the line that ends it.",
    ),
    "gallery-without-pictures": Message(
        "In diesem Baustein steht Text, aber kein Bild; auf der Seite ist von ihm nichts zu sehen.",
        "There is text in this block but no picture; nothing of it is seen on the page.",
        "Ein Bild schreiben Sie so, eines in jeder Zeile: ![Was darauf ist](foto.jpg)",
        "A picture is written like this, one on each line: ![What it shows](photo.jpg)",
    ),
    "link-unread": Message(
        "Das hier wird kein Link und steht so auf der Seite, wie es getippt ist: {text}",
        "This becomes no link and stands on the page as it was typed: {text}",
        "Schreiben Sie [Worte](ziel.md): erst eckige, dann gleich runde Klammern, und beide zu.",
        "Write [words](target.md): square brackets first, round ones right after, and both closed.",
    ),
    "list-unread": Message(
        "Diese Zeilen werden keine Liste, sondern stehen hintereinander als Text: {text}",
        "These lines become no list, but stand one after the other as text: {text}",
        "Beginnen Sie jede Zeile mit einem Strich und einem Leerzeichen: - eins",
        "Begin each line with a dash and a space: - one",
    ),
    "missing-block-argument": Message(
        "Dem Baustein „{name}“ fehlt die Angabe, was er zeigen soll.",
        "The block “{name}” does not say what to show.",
        "Schreiben Sie sie nach einem senkrechten Strich: /// {name} | …",
        "Write it after a bar: /// {name} | …",
    ),
    "missing-footnote": Message(
        "Zur Fußnote [^{label}] gibt es keinen Text.",
        "The footnote [^{label}] has no text.",
        "Ergänzen Sie eine Zeile, die mit [^{label}]: beginnt.",
        "Add a line that begins with [^{label}]:",
    ),
    "missing-reference": Message(
        "Der Verweis auf [{label}] hat kein Ziel und erscheint so, wie er getippt ist.",
        "The reference to [{label}] has no target and appears as it was typed.",
        "Ergänzen Sie eine Zeile [{label}]: ziel.md oder schreiben Sie das Ziel in runde Klammern.",
        "Add a line [{label}]: target.md, or write the target into round brackets.",
    ),
    "needless-block-argument": Message(
        "Der Baustein „{name}“ kennt keine Angabe; hier steht „{argument}“.",
        "The block “{name}” takes no argument; here it has “{argument}”.",
        "Schreiben Sie nur /// {name}.",
        "Write only /// {name}.",
    ),
    "notice-unread": Message(
        "„{text}“ gehört zu einem anderen Programm und steht hier als Text auf der Seite.",
        "“{text}” belongs to another program and stands here on the page as text.",
        "Ein Hinweis steht zwischen /// notice | Titel und ///, jedes in einer eigenen Zeile.",
        "A notice stands between /// notice | title and ///, each on a line of its own.",
    ),
    "stray-block-end": Message(
        "Diese Zeile beendet einen Baustein, aber keiner mit so vielen Schrägstrichen ist offen.",
        "This line ends a block, but none with as many slashes is open.",
        "Löschen Sie die Zeile, oder zählen Sie die Schrägstriche am Anfang des Bausteins.",
        "Delete the line, or count the slashes where the block begins.",
    ),
    "table-unread": Message(
        "Diese Zeilen werden keine Tabelle, sondern stehen hintereinander als Text: {text}",
        "These lines become no table, but stand one after the other as text: {text}",
        "Über der Tabelle steht eine leere Zeile, und unter ihrer Kopfzeile eine mit Strichen für "
        "jede Spalte: |---|---|",
        "Above the table stands an empty line, and below its head a line of dashes for each "
        "column: |---|---|",
    ),
    "tag-unclosed": Message(
        "Das Element <{name}> wird nicht geschlossen und gälte für alles, was folgt.",
        "The element <{name}> is never closed and would hold for all that follows.",
        "Schreiben Sie </{name}> dorthin, wo es endet; soll es nur Text sein, schreiben Sie &lt;{name}>.",
        "Write </{name}> where it ends; if it is only text, write &lt;{name}>.",
    ),
    "tag-half-quoted": Message(
        "In {tag} fehlt das schließende Anführungszeichen {sign}; so wird daraus kein Element.",
        "In {tag}, the closing quotation mark {sign} is missing; so it becomes no element.",
        "Ergänzen Sie das Zeichen vor dem >.",
        "Add the mark before the >.",
    ),
    "tag-unopened": Message(
        "Das </{name}> hier schließt ein Element, das nicht offen ist, und bringt die Seite durcheinander.",
        "The </{name}> here closes an element that is not open, and disturbs the page.",
        "Löschen Sie es, oder ergänzen Sie <{name}> davor.",
        "Delete it, or add <{name}> before it.",
    ),
    "text-too-long": Message(
        "Der Text hat {size} Zeichen; erlaubt sind {limit}.",
        "The text has {size} characters; the limit is {limit}.",
        "Teilen Sie ihn auf mehrere Seiten auf.",
        "Divide it into several pages.",
    ),
    "text-too-nested": Message(
        "Listen, Zitate oder Klammern sind hier tiefer als {limit} Ebenen verschachtelt.",
        "Lists, quotes or brackets are nested deeper than {limit} levels here.",
        "Rücken Sie weniger tief ein.",
        "Indent less.",
    ),
    "too-many-abbreviations": Message(
        "Der Text erklärt mehr als {limit} Abkürzungen (*[…]: …).",
        "The text explains more than {limit} abbreviations (*[…]: …).",
        "Machen Sie eine eigene Seite mit einer Liste daraus.",
        "Make a page of its own of them, with a list.",
    ),
    "text-too-slow": Message(
        "Der Text war nach {seconds} Sekunden noch nicht gelesen.",
        "The text could not be read within {seconds} seconds.",
        "Suchen Sie nach sehr vielen Klammern, Sternen oder spitzen Klammern ohne Gegenstück, "
        "oder teilen Sie den Text auf.",
        "Look for very many brackets, asterisks or angle brackets without their counterparts, "
        "or divide the text.",
    ),
    "text-unreadable": Message(
        "Der Text konnte nicht gelesen werden ({error}). Das ist ein Fehler des Programms.",
        "The text could not be read ({error}). This is a fault of the program.",
        "Bitte melden Sie ihn mit dieser Datei; bis dahin hilft es, den Text zu vereinfachen.",
        "Please report it with this file; until then, simplifying the text will help.",
    ),
    "unclosed-block": Message(
        "Der Baustein, der hier beginnt, wird nicht beendet.",
        "The block that begins here is never ended.",
        "Schreiben Sie {slashes} in eine eigene Zeile, wo er enden soll.",
        "Write {slashes} on a line of its own where it shall end.",
    ),
    "unclosed-code": Message(
        "Der Code, der hier beginnt, wird nicht beendet und reicht bis ans Ende der Datei.",
        "The code that begins here is never ended and runs to the end of the file.",
        "Wiederholen Sie die Zeichen dieser Zeile dort, wo der Code enden soll.",
        "Repeat the signs of this line where the code shall end.",
    ),
    "unknown-block": Message(
        "Einen Baustein „{name}“ gibt es nicht.",
        "There is no block “{name}”.",
        "Es gibt: {known}. Eine Angabe steht nach einem senkrechten Strich: /// notice | Titel.",
        "There are: {known}. An argument stands after a bar: /// notice | title.",
    ),
    "unknown-block-argument": Message(
        "Der Baustein „{name}“ kennt „{argument}“ nicht.",
        "The block “{name}” does not know “{argument}”.",
        "Er kennt: {known}.",
        "It knows: {known}.",
    ),
    "misspelt-address": Message(
        "„{target}“ ist keine Adresse, die ein Browser versteht.",
        "“{target}” is no address that a browser understands.",
        "Öffnen Sie die Seite im Browser, und kopieren Sie ihre Adresse: https://www.example.com/…",
        "Open the page in a browser, and copy its address: https://www.example.com/…",
    ),
    "unsafe-link": Message(
        "„{target}“ ist kein Verweis auf eine Seite, sondern würde ein Programm oder "
        "eingebettete Daten ausführen.",
        "“{target}” is no link to a page; it would run a program or embedded data.",
        "Verweisen Sie auf eine Datei der Website oder auf eine Adresse mit https://.",
        "Link to a file of the site or to an address with https://.",
    ),
    "unused-footnote": Message(
        "Auf die Fußnote [^{label}] verweist nichts; sie wird nicht gezeigt.",
        "Nothing refers to the footnote [^{label}]; it is not shown.",
        "Setzen Sie [^{label}] in den Text oder löschen Sie die Fußnote.",
        "Put [^{label}] into the text, or delete the note.",
    ),
    "value-unclosed": Message(
        "„{text}“ wird nicht geschlossen und steht so auf der Seite, wie es getippt ist.",
        "“{text}” is not closed and stands on the page as it was typed.",
        "Schreiben Sie }}}} nach dem Namen des Wertes.",
        "Write }}}} after the name of the value.",
    ),
}
"""By code, in the order of the alphabet."""
