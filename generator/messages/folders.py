"""What can be wrong with the folders of a site, and with what lies in them."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "awkward-name": Message(
        "„{name}“ kann nicht auf jedem System Name einer Datei oder eines Ordners sein.",
        "“{name}” cannot be the name of a file or a folder on every system.",
        "Benennen Sie die Datei um: mit Buchstaben, Ziffern, Punkten und Bindestrichen, ohne Leerzeichen "
        "oder Punkt am Ende, und nicht con, aux oder nul.",
        "Rename the file: with letters, digits, points and hyphens, without a space or point at the end, "
        "and not con, aux or nul.",
    ),
    "unseen-in-name": Message(
        "Der Name enthält ein unsichtbares Zeichen ({sign}); er liest sich anders, als er ist.",
        "The name holds an invisible character ({sign}); it reads otherwise than it is.",
        "Benennen Sie die Datei um, und tippen Sie ihren Namen dabei ganz neu.",
        "Rename the file, and type its whole name anew.",
    ),
    "far-markup": Message(
        "Das Element <{name}> holt etwas von einem anderen Server, was die Sicherheitsregeln der Seiten "
        "verbieten: {address}",
        "The element <{name}> fetches something from another host, which the security rules of the pages "
        "forbid: {address}",
        "Legen Sie die Datei in den Ordner static, und nennen Sie sie ohne Server: /bild.jpg",
        "Put the file into the folder static, and name it without a host: /picture.jpg",
    ),
    "link-outside": Message(
        "Diese Verknüpfung führt aus dem Ordner der Website hinaus oder ins Leere.",
        "This symbolic link leads out of the site's folder, or nowhere.",
        "Legen Sie statt der Verknüpfung die Datei selbst hierher.",
        "Put the file itself here in place of the link.",
    ),
    "link-private": Message(
        "Diese Verknüpfung führt zu {place}; das ist nur für Sie bestimmt und wird nicht veröffentlicht.",
        "This symbolic link leads to {place}, which is meant for you alone and is not published.",
        "Löschen Sie die Verknüpfung. Soll jeder die Datei lesen, legen Sie eine Kopie von ihr hierher.",
        "Delete the link. If everybody is to read the file, put a copy of it here.",
    ),
    "linked-folder": Message(
        "Dies ist nur eine Verknüpfung mit einem Ordner.",
        "This is only a symbolic link to a folder.",
        "Legen Sie statt der Verknüpfung den Ordner selbst hierher.",
        "Put the folder itself here in place of the link.",
    ),
    "copied-page": Message(
        "Dem Namen nach ist das eine Kopie von {other}; sie wird eine Seite wie jede andere.",
        "By its name, this is a copy of {other}; it becomes a page like any other.",
        "Löschen Sie die Datei, oder geben Sie ihr einen eigenen Namen.",
        "Delete the file, or give it a name of its own.",
    ),
    "translation-misnamed": Message(
        "Dem Namen nach ist das eine Übersetzung von {other}; es wird eine eigene Seite in der Sprache "
        "der Website.",
        "By its name, this is a translation of {other}; it becomes a page of its own in the site's "
        "language.",
        "Benennen Sie die Datei um: {name}. Ist sie keine Übersetzung, geben Sie ihr einen anderen Namen.",
        "Rename the file: {name}. If it is no translation, give it another name.",
    ),
    "hidden-text": Message(
        "Der Name beginnt mit einem Punkt; so eine Datei wird nicht als Seite gelesen.",
        "The name begins with a point; such a file is not read as a page.",
        "Soll sie eine Seite sein, benennen Sie sie ohne den Punkt. Soll sie noch warten, schreiben Sie "
        "stattdessen in ihren Kopf: draft: true",
        "If it is meant to be a page, rename it without the point. If it is still to wait, write into its "
        "head instead: draft: true",
    ),
    "nearly-markdown": Message(
        "Der Name der Datei endet nicht auf .md; sie wird nicht als Seite gelesen.",
        "The file's name does not end in .md; it is not read as a page.",
        "Benennen Sie sie um, wenn sie eine Seite sein soll. Windows zeigt Endungen erst, wenn man "
        "es unter „Ansicht“ einstellt.",
        "Rename it if it is meant to be a page. Windows shows the endings of names only once that "
        "is set under “View”.",
    ),
    "other-text": Message(
        "Diese Datei wird weder als Seite gelesen noch veröffentlicht.",
        "This file is neither read as a page nor published.",
        "Soll sie eine Seite sein, speichern Sie ihren Text als Datei mit .md. Zum Herunterladen zeigen Sie "
        "von einer Seite auf sie: [Preise](preise.xlsx)",
        "If it is meant to be a page, save its text as a file that ends in .md. For downloads, link to it "
        "from a page: [Prices](prices.xlsx)",
    ),
    "static-markdown": Message(
        "Was in static liegt, wird so veröffentlicht, wie es ist; aus dieser Datei wird keine Seite.",
        "What lies in static is published as it is; this file becomes no page.",
        "Legen Sie sie in den Ordner content, wenn sie eine Seite sein soll.",
        "Put it into the folder content if it is meant to be a page.",
    ),
    "static-private": Message(
        "Diese Datei könnte jeder herunterladen; solche enthalten meist Daten, Passwörter oder Mails.",
        "Everybody could download this file; such files mostly hold data, passwords or mail.",
        "Nehmen Sie sie aus dem Ordner {folder}.",
        "Take it out of the folder {folder}.",
    ),
    "static-photo": Message(
        "Was in static liegt, wird unverändert veröffentlicht; in diesem Foto steht noch, was die Kamera "
        "dazugeschrieben hat, etwa der Ort.",
        "What lies in static is published unchanged; this photo still holds what the camera wrote, such "
        "as the place.",
        "Legen Sie es in content/images, und zeigen Sie es von dort.",
        "Put it into content/images, and show it from there.",
    ),
    "file-unhostable": Message(
        "Diese Datei ist größer als {limit} GB; so große Dateien nimmt kein Webspace.",
        "This file is larger than {limit} GB; no web space takes files of that size.",
        "Einen Film verkleinern Sie, oder Sie verweisen auf einen Dienst für Filme; anderes legen Sie "
        "woandershin.",
        "Make a film smaller, or link to a service for films; put anything else elsewhere.",
    ),
    "no-pages": Message(
        "In diesem Ordner steht keine einzige Seite; die Website besteht nur aus dem, was das Programm "
        "von selbst macht.",
        "There is not a single page in this folder; the site is made of nothing but what the program "
        "makes by itself.",
        "Sehen Sie nach, ob der Ordner ganz da ist (Sicherung, Cloud); die erste Seite heißt index.md.",
        "See whether the folder is all there (backup, cloud); the first page is called index.md.",
    ),
    "no-content": Message(
        "Es gibt keinen Ordner content, in dem die Seiten stehen.",
        "There is no folder content to hold the pages.",
        "Legen Sie ihn neben site.yaml an; die erste Seite heißt index.md.",
        "Make it beside site.yaml; the first page is called index.md.",
    ),
    "not-a-file": Message(
        "Das ist keine gewöhnliche Datei und kann nicht gelesen werden.",
        "This is no ordinary file and cannot be read.",
        "Löschen Sie den Eintrag, oder legen Sie an seine Stelle eine Datei.",
        "Delete the entry, or put a file in its place.",
    ),
    "not-a-folder": Message(
        "Das ist eine Datei; an dieser Stelle muss ein Ordner liegen.",
        "This is a file; a folder must lie in this place.",
        "Geben Sie der Datei einen anderen Namen, oder legen Sie sie woandershin.",
        "Give the file another name, or put it elsewhere.",
    ),
    "placed-elsewhere": Message(
        "„{key}“ gibt es nur in Dateien unter {folder}; diese hier ist eine gewöhnliche Seite.",
        "“{key}” is only for files below {folder}; this one is an ordinary page.",
        "Verschieben Sie die Datei nach {folder}, genau so geschrieben, oder löschen Sie die Angabe.",
        "Move the file to {folder}, spelt exactly like that, or delete the field.",
    ),
    "posts-elsewhere": Message(
        "Datierte Texte in {folder} werden gewöhnliche Seiten: ohne Liste, Schlagwörter und Feed.",
        "Dated texts in {folder} become ordinary pages: without a list, tags or a feed.",
        "Verschieben Sie den Ordner, wenn es Beiträge sind: nach content/blog/",
        "If they are posts, move the folder: to content/blog/",
    ),
    "folder-elsewhere": Message(
        "{count} Dateien in {folder} haben Felder wie „{key}“, die es nur unter {meant} gibt.",
        "{count} files in {folder} have fields such as “{key}”, which are only for files below {meant}.",
        "Benennen Sie den Ordner um, genau so geschrieben: {meant}",
        "Rename the folder, spelt exactly like that: {meant}",
    ),
    "category-untranslated": Message(
        "Auf „{language}“ hat diese Kategorie keinen Titel; dort heißt sie wie ihr Ordner: „{title}“.",
        "In “{language}” this category has no title; there it is called like its folder: “{title}”.",
        "Schreiben Sie ihn in eine Übersetzung: {file}",
        "Write it into a translation: {file}",
    ),
    "language-folder": Message(
        "{folder} ist hier keine Sprache, sondern ein Ordner; seine Seiten gelten als „{language}“.",
        "{folder} is no language here but a folder; its pages count as “{language}”.",
        "Eine Übersetzung liegt neben ihrer Seite. Verschieben Sie die Datei: {file}",
        "A translation lies beside its page. Move the file: {file}",
    ),
    "terms-elsewhere": Message(
        "„{key}“ gibt es nur in den Bestellbedingungen; diese Datei ist eine gewöhnliche Seite.",
        "“{key}” is only for the order terms; this file is an ordinary page.",
        "Nennen Sie die Datei content/order-terms.md und löschen Sie die Zeile mit role. Haben die "
        "Bedingungen keine Fassung, löschen Sie stattdessen „{key}“.",
        "Call the file content/order-terms.md, and delete the line with role. If the terms have no "
        "version, delete “{key}” instead.",
    ),
    "private-key": Message(
        "Hier beginnt ein geheimer Schlüssel; diese Datei könnte jeder herunterladen.",
        "A private key begins here; everybody could download this file.",
        "Nehmen Sie die Datei heraus. War sie schon im Netz, ersetzen Sie den Schlüssel durch einen "
        "neuen.",
        "Take the file out. If it was on the web already, replace the key by a new one.",
    ),
    "static-hidden": Message(
        "Der Name beginnt mit einem Punkt; das wird nicht veröffentlicht.",
        "The name begins with a point; this is not published.",
        "Nur .well-known und .htaccess kommen mit. Was Ihr Server sonst braucht ({name}), legen Sie selbst "
        "auf ihn; alles andere benennen Sie um.",
        "Only .well-known and .htaccess are taken along. What else your server needs ({name}), put onto it "
        "yourself; rename anything else.",
    ),
    "unreadable-name": Message(
        "Der Name dieser Datei enthält Zeichen, die sich nicht lesen lassen.",
        "The name of this file holds characters that cannot be read.",
        "Benennen Sie die Datei um; sie kommt wohl von einem anderen System.",
        "Rename the file; it probably comes from another system.",
    ),
}
