"""What can keep a build from its end."""

from collections.abc import Mapping

from generator.messages import Message

_CHOOSE_DE = "Nennen Sie einen eigenen Ordner, der neu oder leer ist."
_CHOOSE_EN = "Name a folder of its own that is new or empty."
_APART_DE = "Darin würde überschrieben oder gelöscht. Nennen Sie einen Ordner außerhalb."
_APART_EN = "What lies there would be overwritten or deleted. Name a folder outside of it."
_STANDS_DE = "Die bisherige Website ist unverändert."
_STANDS_EN = "The site as it was is unchanged."

MESSAGES: Mapping[str, Message] = {
    "build-busy": Message(
        "Die Website wird gerade anderswo erzeugt (Vorgang {pid}).",
        "The site is being built elsewhere at this moment (process {pid}).",
        "Warten Sie, bis das zu Ende ist, oder beenden Sie es; vielleicht läuft noch eine Vorschau.",
        "Wait until that has ended, or end it; perhaps a preview is still running.",
    ),
    "build-lock-folder": Message(
        "Hier liegt ein Ordner, wo eine Datei des Programms liegen soll.",
        "A folder lies here in place of a file of the program.",
        "Löschen Sie den Ordner .handschlag; er wird neu angelegt.",
        "Delete the folder .handschlag; it is made anew.",
    ),
    "build-no-lock": Message(
        "In diesem Ordner lässt sich nichts anlegen ({reason}).",
        "Nothing can be made in this folder ({reason}).",
        "Prüfen Sie, ob Sie in ihn schreiben dürfen und ob der Datenträger schreibgeschützt ist.",
        "Check whether you may write to it, and whether the disk is write-protected.",
    ),
    "output-below-file": Message(
        "Auf dem Weg zu diesem Ordner liegt eine Datei, oder ein Link, der nirgends hinführt.",
        "On the way to this folder lies a file, or a link that leads nowhere.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-content": Message(
        "Die fertige Website kann nicht in den Ordner content gelegt werden.",
        "The finished site cannot be put into the folder content.",
        _APART_DE,
        _APART_EN,
    ),
    "output-damaged": Message(
        "In diesem Ordner liegt eine Website, aber die Liste ihrer Dateien ist beschädigt.",
        "A site lies in this folder, but the list of its files is damaged.",
        "Löschen Sie den Ordner, wenn darin nur die erzeugte Website liegt; sie wird neu erzeugt.",
        "Delete the folder if nothing but the finished site lies in it; it will be made anew.",
    ),
    "output-edited": Message(
        "Diese Datei war von Hand geändert; sie ist jetzt wieder, wie die Website sie vorsieht.",
        "This file had been changed by hand; it is now again as the site wants it.",
        "Was darin stand, liegt in {kept}. Ändern Sie lieber den Text in content, aus dem sie entsteht.",
        "What it held lies in {kept}. Change the text in content that it is made from instead.",
    ),
    "output-file": Message(
        "Dies ist eine Datei und kein Ordner für die fertige Website.",
        "This is a file, and no folder for the finished site.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-foreign": Message(
        "An dieser Stelle liegt etwas, das nicht von diesem Programm stammt.",
        "Something that this program did not make lies in this place.",
        "Es wurde nichts angerührt. Legen Sie es woandershin; Dateien, die zur Website gehören "
        "sollen, kommen in den Ordner static.",
        "Nothing was touched. Put it elsewhere; files that shall belong to the site go into the "
        "folder static.",
    ),
    "output-git": Message(
        "Die fertige Website kann nicht in den Ordner .git gelegt werden.",
        "The finished site cannot be put into the folder .git.",
        _APART_DE,
        _APART_EN,
    ),
    "output-handschlag": Message(
        "Die fertige Website kann nicht in den Ordner .handschlag gelegt werden.",
        "The finished site cannot be put into the folder .handschlag.",
        "Dort merkt sich das Programm, was es getan hat. Nennen Sie einen Ordner außerhalb davon.",
        "There the program remembers what it has done. Name a folder outside of it.",
    ),
    "output-home": Message(
        "Die fertige Website kann nicht in Ihren persönlichen Ordner gelegt werden.",
        "The finished site cannot be put into your home folder.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-inside": Message(
        "Dieser Ordner liegt in einer fertigen Website.",
        "This folder lies in a finished site.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-link": Message(
        "Dieser Ordner ist nur eine Verknüpfung mit einem anderen.",
        "This folder is only a symbolic link to another.",
        "Nennen Sie den Ordner selbst, auf den sie zeigt.",
        "Name the folder itself that it points to.",
    ),
    "output-not-empty": Message(
        "In diesem Ordner liegen Dateien, die nicht von diesem Programm stammen.",
        "Files that this program did not make lie in this folder.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-orders": Message(
        "Die fertige Website kann nicht in den Ordner orders gelegt werden.",
        "The finished site cannot be put into the folder orders.",
        _APART_DE,
        _APART_EN,
    ),
    "output-other-site": Message(
        "In diesem Ordner liegt die fertige Website einer anderen Website; sie würde ersetzt.",
        "The finished site of another site lies in this folder; it would be replaced.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-records": Message(
        "Die fertige Website kann nicht in den Ordner records gelegt werden.",
        "The finished site cannot be put into the folder records.",
        _APART_DE,
        _APART_EN,
    ),
    "output-root": Message(
        "Die fertige Website kann nicht in den obersten Ordner des Rechners gelegt werden.",
        "The finished site cannot be put into the topmost folder of the computer.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-site": Message(
        "Die fertige Website kann nicht in den Ordner, aus dem sie gemacht wird, oder darüber "
        "gelegt werden.",
        "The finished site cannot be put into the folder that it is made from, or above it.",
        _CHOOSE_DE,
        _CHOOSE_EN,
    ),
    "output-static": Message(
        "Die fertige Website kann nicht in den Ordner static gelegt werden.",
        "The finished site cannot be put into the folder static.",
        _APART_DE,
        _APART_EN,
    ),
    "output-themes": Message(
        "Die fertige Website kann nicht in den Ordner themes gelegt werden.",
        "The finished site cannot be put into the folder themes.",
        _APART_DE,
        _APART_EN,
    ),
    "render-too-slow": Message(
        "Was aus dieser Datei wird, war nach {seconds} Sekunden noch nicht fertig.",
        "What becomes of this file was not finished after {seconds} seconds.",
        "Ein Bild oder eine Vorlage machen Sie kleiner; ist es eine Seite, läuft vielleicht eine Vorlage "
        "des Themes im Kreis. Hat der Rechner viel anderes zu tun, versuchen Sie es noch einmal.",
        "If it is a picture or a template, make it smaller; if it is a page, perhaps a template of the "
        "theme runs in a circle. If the computer has much else to do, try again.",
    ),
    "write-changed": Message(
        "Diese Datei hat sich geändert, während die Website erzeugt wurde.",
        "This file changed while the site was being built.",
        f"{_STANDS_DE} Erzeugen Sie sie noch einmal.",
        f"{_STANDS_EN} Build it once more.",
    ),
    "write-full": Message(
        "Der Speicherplatz ist voll ({detail}).",
        "There is no space left ({detail}).",
        f"{_STANDS_DE} Schaffen Sie Platz und erzeugen Sie sie noch einmal.",
        f"{_STANDS_EN} Make room, and build it once more.",
    ),
    "write-in-the-way": Message(
        "An der Stelle dieser Datei liegt etwas anderes ({detail}).",
        "Something else lies in the place of this file ({detail}).",
        f"{_STANDS_DE} Legen Sie es woandershin, und erzeugen Sie sie noch einmal.",
        f"{_STANDS_EN} Put that elsewhere, and build it once more.",
    ),
    "write-other": Message(
        "Diese Datei lässt sich nicht schreiben ({detail}).",
        "This file cannot be written ({detail}).",
        _STANDS_DE,
        _STANDS_EN,
    ),
    "write-read-only": Message(
        "Hier darf nicht geschrieben werden ({detail}).",
        "Writing is not permitted here ({detail}).",
        f"{_STANDS_DE} Prüfen Sie die Rechte des Ordners, und ob ein anderes Programm die Datei "
        "offen hat.",
        f"{_STANDS_EN} Check the permissions of the folder, and whether another program has the "
        "file open.",
    ),
    "write-too-long": Message(
        "Dieser Name ist zu lang für das System ({detail}).",
        "This name is too long for the system ({detail}).",
        f"{_STANDS_DE} Geben Sie der Datei, aus der er entsteht, einen kürzeren Namen.",
        f"{_STANDS_EN} Give the file that it comes from a shorter name.",
    ),
    "write-vanished": Message(
        "Diese Datei oder ihr Ordner ist während der Arbeit verschwunden ({detail}).",
        "This file or its folder vanished during the work ({detail}).",
        f"{_STANDS_DE} Erzeugen Sie sie noch einmal.",
        f"{_STANDS_EN} Build it once more.",
    ),
}
"""By code, in the order of the alphabet."""
