"""What can be wrong when a site, or a file in it, is begun."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "new-file-exists": Message(
        "Diese Datei gibt es schon; es wurde nichts überschrieben.",
        "This file is there already; nothing was overwritten.",
        "Nehmen Sie einen anderen Namen, oder räumen Sie die Datei weg.",
        "Take another name, or move the file away.",
    ),
    "new-file-unwritable": Message(
        "Diese Datei kann nicht angelegt werden: {reason}.",
        "This file cannot be made: {reason}.",
        "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.",
        "See whether you may write in this folder, and whether there is room.",
    ),
    "new-name-empty": Message(
        "Aus „{name}“ lässt sich kein Dateiname machen.",
        "No file name can be made of “{name}”.",
        "Nehmen Sie einen Namen mit wenigstens einem Buchstaben oder einer Ziffer.",
        "Take a name with at least one letter or digit.",
    ),
    "new-role-there": Message(
        "Eine Seite mit der Rolle „{role}“ gibt es schon in jeder Sprache; es wurde nichts geschrieben.",
        "There is a page with the role “{role}” in every language already; nothing was written.",
        "Ändern Sie diese Datei, oder räumen Sie sie weg und rufen Sie den Befehl noch einmal auf.",
        "Change this file, or move it away and call the command again.",
    ),
    "new-site-in-file": Message(
        "Das ist eine Datei; eine Website braucht einen Ordner.",
        "This is a file; a site needs a folder.",
        "Nennen Sie einen Ordner, den es noch nicht gibt.",
        "Name a folder that is not there yet.",
    ),
    "new-site-in-lost-link": Message(
        "Das ist ein Link, der nirgendwohin führt.",
        "This is a link that leads nowhere.",
        "Löschen Sie ihn, oder nennen Sie einen anderen Ordner.",
        "Delete it, or name another folder.",
    ),
    "new-site-in-full-folder": Message(
        "Der Ordner ist nicht leer. Darin liegen: {names}.",
        "The folder is not empty. It holds: {names}.",
        "Nennen Sie einen neuen oder leeren Ordner; es wurde nichts geändert.",
        "Name a new or empty folder; nothing was changed.",
    ),
    "text-page-hidden": Message(
        "„{name}“ ist zu dieser Zeit nicht zu sehen und hat also keinen Text.",
        "“{name}” is not to be seen at this time, and so has no text.",
        "Es ist ein Entwurf (draft), oder sein Tag ist noch nicht da oder schon vorbei; einen anderen Tag "
        "zeigt --today.",
        "It is a draft, or its day is still to come or past; --today shows another day.",
    ),
    "text-page-unknown": Message(
        "Ein Produkt oder einen Beitrag „{name}“ gibt es nicht.",
        "There is no product and no post “{name}”.",
        "Ein Name ist der einer Datei in content/products oder content/blog, ohne .md; was erst "
        "später sichtbar wird, hat noch keinen Text.",
        "A name is that of a file in content/products or content/blog, without .md; what becomes "
        "visible only later has no text yet.",
    ),
}
"""By code, in the order of the alphabet."""
