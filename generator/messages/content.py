"""What can be wrong with the files of a site and their heads."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "file-missing": Message(
        "Diese Datei gibt es nicht.",
        "There is no such file.",
        "Sie muss im Ordner Ihrer Website liegen; rufen Sie das Programm in diesem Ordner auf.",
        "It must lie in the folder of your site; run the program in that folder.",
    ),
    "site-above": Message(
        "Diese Datei gibt es hier nicht; die Website beginnt weiter oben, in {folder}.",
        "There is no such file here; the site begins further up, in {folder}.",
        "Wechseln Sie dorthin, oder nennen Sie den Ordner: --source {folder}",
        "Go there, or name the folder: --source {folder}",
    ),
    "file-too-large": Message(
        "Die Datei ist größer als {limit} MB; so lang ist kein Text.",
        "The file is larger than {limit} MB; no text is that long.",
        "Bilder und andere Dateien gehören nicht in den Text, sondern daneben.",
        "Pictures and other files do not belong into the text, but beside it.",
    ),
    "file-unreadable": Message(
        "Die Datei lässt sich nicht lesen ({reason}).",
        "The file cannot be read ({reason}).",
        "Prüfen Sie, ob Sie sie öffnen dürfen und ob sie in einem anderen Programm offen ist.",
        "Check whether you may open it, and whether another program has it open.",
    ),
    "file-vanished": Message(
        "Diese Datei war eben noch da und ist es nicht mehr.",
        "This file was there a moment ago and is gone now.",
        "Erzeugen Sie die Website noch einmal, sobald alle Dateien gespeichert oder kopiert sind.",
        "Build the site once more as soon as all files are saved or copied.",
    ),
    "path-too-long": Message(
        "Dieser Pfad ist zu lang für das System.",
        "This path is too long for the system.",
        "Geben Sie der Datei oder den Ordnern darüber kürzere Namen.",
        "Give the file, or the folders above it, shorter names.",
    ),
    "too-many-open": Message(
        "Das System lässt das Programm keine weiteren Dateien öffnen.",
        "The system does not let the program open any more files.",
        "Schließen Sie andere Programme, oder erlauben Sie mehr: ulimit -n 1024",
        "Close other programs, or allow more: ulimit -n 1024",
    ),
    "foreign-markup": Message(
        "„{text}“ gehört zu einem anderen Programm; hier steht es als Text auf der Seite.",
        "“{text}” belongs to another program; here it stands on the page as text.",
        "Löschen Sie es, oder schreiben Sie es als Markdown: Bilder als ![…](bild.jpg), Verweise als "
        "[…](seite.md).",
        "Delete it, or write it as Markdown: pictures as ![…](picture.jpg), links as […](page.md).",
    ),
    "consent-unsaid": Message(
        "Diese Stimme wird nicht gezeigt: Von einer Einwilligung steht nichts da.",
        "This testimonial is not shown: nothing is said of consent.",
        "Wer hier zu Wort kommt, muss zugestimmt haben; dann schreiben Sie „consent: true“, sonst "
        "„consent: false“.",
        "Whoever speaks here must have agreed; then write “consent: true”, else “consent: false”.",
    ),
    "testimonial-empty": Message(
        "Diese Stimme sagt nichts: Unter dem Kopf steht kein Text.",
        "This testimonial says nothing: there is no text below its head.",
        "Schreiben Sie die Worte unter die zweite Zeile ---.",
        "Write the words below the second line ---.",
    ),
    "page-blank": Message(
        "Diese Seite ist leer: Besucher sähen nichts als ihren Titel.",
        "This page is blank: visitors would see nothing but its title.",
        "Schreiben Sie unter den Kopf, was dort stehen soll; ist sie noch nicht fertig, „draft: true“ "
        "in den Kopf.",
        "Write below the head what is to stand there; if it is not finished yet, add “draft: true” to the "
        "head.",
    ),
    "menu-flag": Message(
        "Im Menü hieße diese Seite „{text}“.",
        "In the menu, this page would be called “{text}”.",
        "Hinter „menu:“ steht der Name im Menü. Soll die Seite nicht hinein, lassen Sie die Zeile weg.",
        "Behind “menu:” stands the name in the menu. If the page shall not be in it, leave the line out.",
    ),
    "hours-unsaid": Message(
        "Hier sollen die Öffnungszeiten stehen, aber site.yaml nennt keine.",
        "The opening hours are to stand here, but site.yaml names none.",
        "Ergänzen Sie sie dort unter business: hours, oder nehmen Sie den Block weg.",
        "Add them there below business: hours, or take the block out.",
    ),
    "terms-unsaid": Message(
        "Hier soll „{name}“ stehen, aber site.yaml sagt dazu nichts.",
        "“{name}” is to stand here, but site.yaml says nothing of it.",
        "Ergänzen Sie es dort unter shop: {name}, oder nehmen Sie den Block weg.",
        "Add it there below shop: {name}, or take the block out.",
    ),
    "head-in-text": Message(
        "Hier beginnt ein Kopf, aber nicht am Anfang der Datei; „{line}“ stünde als Text auf der Seite.",
        "A head begins here, but not at the top of the file; “{line}” would be shown as text.",
        "Jede Datei hat einen einzigen Kopf, und über ihm steht nichts. Verschieben Sie die Zeilen "
        "dorthin, oder löschen Sie sie.",
        "Every file has one head only, and nothing stands above it. Move the lines there, or delete "
        "them.",
    ),
    "head-other-dashes": Message(
        "Über dem Kopf der Seite stehen nicht genau drei Bindestriche, sondern „{line}“.",
        "Above the head of the page stand not exactly three hyphens, but “{line}”.",
        "Schreiben Sie --- vor und nach dem Kopf; manche Programme machen daraus beim Tippen "
        "einen langen Strich.",
        "Write --- before and after the head; some programs make one long dash of them.",
    ),
    "head-unclosed": Message(
        "Der Kopf der Seite beginnt hier mit ---, hört aber nicht auf.",
        "The head of the page begins here with ---, but does not end.",
        "Schreiben Sie --- in eine eigene Zeile, bevor der Text beginnt.",
        "Write --- on a line of its own before the text begins.",
    ),
    "head-goes-on": Message(
        "„{line}“ steht unter dem Ende des Kopfes ({end}) und stünde als Text auf der Seite.",
        "“{line}” stands below the end of the head ({end}) and would be shown as text.",
        "Verschieben Sie die Zeile über „{end}“. Gehört sie zum Text, beginnen Sie sie mit einem "
        "großen Buchstaben.",
        "Move the line above “{end}”. If it belongs to the text, begin it with a capital letter.",
    ),
    "head-without-dashes": Message(
        "„{line}“ sieht nach dem Kopf der Seite aus, stünde so aber im Text.",
        "“{line}” looks like the head of the page, but would be shown as text.",
        "Schreiben Sie vor und nach dem Kopf eine Zeile mit drei Bindestrichen: ---",
        "Write a line of three hyphens before and after the head: ---",
    ),
    "head-without-keys": Message(
        "Im Kopf der Seite steht keine Angabe, sondern „{line}“.",
        "The head of the page holds no fields, but “{line}”.",
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert: „title: Skizzenbuch“.",
        "Write name, colon, space, value: “title: Sketchbook”.",
    ),
    "json-head": Message(
        "Der Kopf der Seite ist in JSON geschrieben.",
        "The head of the page is written in JSON.",
        'Schreiben Sie --- in eine Zeile davor und eine danach, und „title: …“ statt „"title": …“.',
        'Write --- on a line before and on one after it, and “title: …” in place of “"title": …”.',
    ),
    "layout-of-others": Message(
        "Die Vorlage „{layout}“ zeigt, was diese Seite nicht hat.",
        "The template “{layout}” shows what this page does not have.",
        "Löschen Sie die Zeile: Die passende Vorlage findet sich von selbst.",
        "Delete the line: the right template is found without it.",
    ),
    "never-visible": Message(
        "Die Seite wäre nie zu sehen: publish_until liegt vor ihrem ersten Tag (publish_from oder date).",
        "The page would never be seen: publish_until lies before its first day (publish_from or date).",
        "Prüfen Sie die beiden Tage, auch das Jahr.",
        "Check the two days, and their years.",
    ),
    "no-title": Message(
        "Diese Seite hat keinen Titel.",
        "This page has no title.",
        "Beginnen Sie den Text mit einer Zeile „# Titel“, oder schreiben Sie in den Kopf der Datei "
        "„title: …“.",
        "Begin the text with a line “# Title”, or write “title: …” into the head of the file.",
    ),
    "merge-marks": Message(
        "Hier stehen zwei Fassungen hintereinander, zwischen <<<<<<< und >>>>>>>.",
        "Two versions stand here one after the other, between <<<<<<< and >>>>>>>.",
        "Behalten Sie die richtige, und löschen Sie die andere und die drei Zeilen mit den Zeichen.",
        "Keep the right one, and delete the other and the three lines of signs.",
    ),
    "misread-letters": Message(
        "„{text}“ ist wohl ein „{meant}“, das ein Programm in einem alten Zeichensatz gelesen hat.",
        "“{text}” is probably a “{meant}” that a program has read in an old encoding.",
        "Holen Sie den Text noch einmal aus seiner Quelle, oder ersetzen Sie die Zeichen.",
        "Take the text from its source once more, or replace the signs.",
    ),
    "file-blank": Message(
        "Die Datei ist leer.",
        "The file is empty.",
        "Löschen Sie sie, holen Sie sie aus Ihrer Sicherung, oder beginnen Sie sie mit „# Titel“.",
        "Delete it, bring it back from your backup, or begin it with “# Title”.",
    ),
    "not-a-text-file": Message(
        "Das ist kein bloßer Text, sondern die Datei eines anderen Programms ({kind}).",
        "This is no plain text, but the file of another program ({kind}).",
        "Kopieren Sie den Text daraus in eine neue Datei, die mit einem einfachen Editor gespeichert wird; "
        "umbenennen genügt nicht.",
        "Copy the text from it into a new file that is saved by a plain editor; to rename it is not enough.",
    ),
    "not-utf8": Message(
        "Die Datei ist in einem alten Zeichensatz gespeichert ({encoding}), nicht in UTF-8.",
        "The file was saved in another encoding ({encoding}), not in UTF-8.",
        "Öffnen Sie sie in Ihrem Schreibprogramm und wählen Sie beim Speichern UTF-8.",
        "Open it in your editor, and choose UTF-8 when saving.",
    ),
    "other-count": Message(
        "Die Zahl der Einträge bei „{field}“ ist {found}; in der Datei, die hier übersetzt wird, "
        "ist sie {expected}.",
        "“{field}” has {found} here in place of the {expected} of the file that is translated.",
        "Eine Übersetzung nennt dieselben Einträge in derselben Reihenfolge, oder gar keine.",
        "A translation names the same entries in the same order, or none at all.",
    ),
    "tags-of-one-address": Message(
        "Die Schlagwörter „{tag}“ und „{other}“ haben dieselbe Adresse und gelten als eines: „{other}“.",
        "The tags “{tag}” and “{other}” have the same address and count as one: “{other}”.",
        "Nennen Sie eines anders, mit Buchstaben: C sharp.",
        "Call one of them otherwise, with letters: C sharp.",
    ),
    "date-ahead": Message(
        "Der Tag {day} liegt noch vor uns, aber nur Beiträge warten auf ihren; das hier ist schon zu sehen.",
        "The day {day} is still to come, but only posts wait for theirs; this is to be seen already.",
        "Soll es erst dann erscheinen, schreiben Sie „publish_from“ statt date. Sonst prüfen Sie das Jahr.",
        "If it is to appear only then, write “publish_from” in place of date. Otherwise check the year.",
    ),
    "post-without-day": Message(
        "Der Beitrag hat kein Datum und steht deshalb hinter allen anderen.",
        "The post has no date and so stands behind all others.",
        "Schreiben Sie „date: …“ in den Kopf, oder stellen Sie den Tag vor den Dateinamen: "
        "2026-11-05-name.md",
        "Write “date: …” into the head, or put the day before the file's name: 2026-11-05-name.md",
    ),
    "page-twice": Message(
        "Diese Seite steht schon in {other}; eine der beiden Dateien ginge verloren.",
        "This page is in {other} already; one of the two files would be lost.",
        "Führen Sie die Texte in einer der beiden zusammen, und löschen Sie die andere.",
        "Bring the texts together in one of the two, and delete the other.",
    ),
    "said-once": Message(
        "„{field}“ steht hier anders als in der Datei, die hier übersetzt wird.",
        "“{field}” differs here from the file that is translated.",
        "Löschen Sie die Zeile; was kein Text ist, gilt für alle Sprachen und steht nur einmal.",
        "Delete the line; what is no text holds for all languages and is said only once.",
    ),
    "tag-without-address": Message(
        "Aus dem Schlagwort „{tag}“ kann keine Adresse werden.",
        "The tag “{tag}” cannot become an address.",
        "Nehmen Sie ein Wort mit Buchstaben oder Ziffern, und nicht con, aux oder nul.",
        "Take a word with letters or digits, and not con, aux or nul.",
    ),
    "toml-head": Message(
        "Der Kopf der Seite ist in TOML geschrieben (zwischen +++).",
        "The head of the page is written in TOML (between +++).",
        "Schreiben Sie --- statt +++, und „title: …“ statt „title = …“.",
        "Write --- in place of +++, and “title: …” in place of “title = …”.",
    ),
    "two-days": Message(
        "Im Kopf steht der {said}, im Dateinamen der {name}; es gilt der Kopf.",
        "The head says {said}, the file's name {name}; the head counts.",
        "Lassen Sie einen der beiden weg, oder machen Sie sie gleich.",
        "Leave one of the two out, or make them agree.",
    ),
    "untranslated": Message(
        "Dieser Übersetzung fehlen Worte; Besucher läsen sie in der eigenen Sprache der Website.",
        "This translation lacks words; visitors would read them in the site's own language.",
        "Ergänzen Sie im Kopf der Datei: {fields}.",
        "Add to the head of the file: {fields}.",
    ),
    "value-in-one-brace": Message(
        "„{text}“ bleibt auf der Seite, wie es getippt ist.",
        "“{text}” stays on the page as it was typed.",
        "Ein Wert aus site.yaml steht in zwei Klammern: {{{{ {name} }}}}",
        "A value of site.yaml stands within two braces: {{{{ {name} }}}}",
    ),
    "value-stays-text": Message(
        "„{text}“ bleibt auf dieser Seite Text.",
        "“{text}” stays text on this page.",
        "Werte aus site.yaml setzen nur die Bestellbedingungen und Seiten mit „role: …“ ein.",
        "Only the order terms and pages with “role: …” put values of site.yaml in place.",
    ),
    "updated-before": Message(
        "Die Seite wäre geändert worden, bevor es sie gab: updated liegt vor date.",
        "The page would have been changed before it was there: updated lies before date.",
        "Prüfen Sie die beiden Tage, auch das Jahr.",
        "Check the two days, and their years.",
    ),
    "picture-words-unused": Message(
        "„{field}“ gehört zu einem Bild, aber diese Seite hat keines.",
        "“{field}” belongs to a picture, but this page has none.",
        "Ergänzen Sie „image: …“, oder lassen Sie die Zeile weg.",
        "Add “image: …”, or leave the line out.",
    ),
    "updated-ahead": Message(
        "Die Seite wäre erst in Zukunft geändert worden: updated liegt nach heute.",
        "The page would have been changed in the future: updated lies after today.",
        "Prüfen Sie den Tag, auch das Jahr.",
        "Check the day, and its year.",
    ),
    "visibility-unsaid": Message(
        "„{field}“ hat hier keinen Wert und zählt nicht; die Seite ist ohne Rücksicht darauf zu sehen.",
        "“{field}” has no value here and does not count; the page is shown regardless of it.",
        "Schreiben Sie einen dahinter (draft: true, oder einen Tag), oder lassen Sie die Zeile weg.",
        "Write one behind it (draft: true, or a day), or leave the line out.",
    ),
}
"""By code, in the order of the alphabet."""
