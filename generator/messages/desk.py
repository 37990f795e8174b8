"""What can be wrong with orders that come, and with those that are kept."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "desk-busy": Message(
        "An den Bestellungen arbeitet gerade ein anderer Befehl (Prozess {pid}).",
        "Another command is working on the orders (process {pid}).",
        "Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.",
        "Wait until it has ended, then try again.",
    ),
    "desk-code-mistyped": Message(
        "„{text}“ sieht aus wie ein Bestellcode, aber die letzte Stelle, die Prüfziffer, passt nicht dazu.",
        "“{text}” looks like an order code, but its last sign, the check, does not fit.",
        "Ein Zeichen ist vertippt oder vertauscht. Alle Codes zeigt: handschlag order list --all",
        "A sign is mistyped, or two changed places. All codes are shown by: handschlag order list --all",
    ),
    "desk-code-taken": Message(
        "Unter dem Code {order} liegt schon eine Bestellung mit anderem Inhalt; diese hier wurde nicht "
        "abgelegt.",
        "An order with another content is kept under the code {order}; this one was not kept.",
        "Vergleichen Sie beide (handschlag order show {order}). Hat jemand den Text geändert, bitten "
        "Sie um eine neue Bestellung von der Seite.",
        "Compare the two (handschlag order show {order}). If somebody changed the text, ask for a new "
        "order from the page.",
    ),
    "desk-date-past": Message(
        "Der Termin {date} von „{name}“ ist vorbei.",
        "The date {date} of “{name}” is past.",
    ),
    "desk-day-ahead": Message(
        "Das Datum der Bestellung liegt in der Zukunft: {day}.",
        "The date of the order lies ahead: {day}.",
        "Wahrscheinlich geht die Uhr des Absenders falsch.",
        "The sender’s clock is probably wrong.",
    ),
    "desk-day-long-past": Message(
        "Das Datum der Bestellung liegt lange zurück: {day}.",
        "The date of the order lies long ago: {day}.",
        "Fragen Sie nach, ob sie noch gewünscht ist; vielleicht geht auch die Uhr des Absenders falsch.",
        "Ask whether it is still wished for; or the sender’s clock is wrong.",
    ),
    "desk-folder-misnamed": Message(
        "In diesem Ordner liegt die Bestellung {order}, aber er heißt nicht so und wird übergangen.",
        "The order {order} lies in this folder, which is not called so and is passed over.",
        "Benennen Sie ihn um in {order}; ist er nur eine Kopie, legen Sie ihn anderswohin.",
        "Rename it to {order}; if it is but a copy, put it elsewhere.",
    ),
    "desk-forgotten": Message(
        "{order} wurde schon gelöscht und wird nicht wieder abgelegt.",
        "{order} has been erased and is not kept again.",
    ),
    "desk-journal-lost": Message(
        "Der Verlauf von {order} ist leer oder fehlt, obwohl Antworten daliegen: {answers}.",
        "The journal of {order} is empty or missing, although there are answers: {answers}.",
        "Holen Sie die Datei aus der Sicherung zurück. Gibt es keine, legen Sie die Antworten in einen "
        "anderen Ordner und machen Sie die Schritte noch einmal.",
        "Take the file back from your backup. If there is none, move the answers to another folder, and "
        "do the steps again.",
    ),
    "desk-known": Message(
        "Diese Bestellung ist schon da: {order}, eingegangen am {day}.",
        "This order is here already: {order}, received on {day}.",
    ),
    "desk-left-out": Message(
        "Für den Link zu lang und deshalb nicht dabei: {names}.",
        "Too long for the link, and therefore missing: {names}.",
        "Der Kunde wurde gebeten, den ganzen Text zu schicken; fragen Sie sonst nach.",
        "The customer was asked to send the whole text; ask for it otherwise.",
    ),
    "desk-list-missing": Message(
        "Die Bestellung nennt keine Preisliste; ihre Preise lassen sich nicht prüfen.",
        "The order names no price list; its prices cannot be checked.",
    ),
    "desk-list-not-yet-released": Message(
        "Die Preisliste {list} ist die von heute, aber noch nicht festgehalten.",
        "Price list {list} is that of today, but has not been released yet.",
        "handschlag release hält sie fest; dann lässt sich auch später nachweisen, was galt.",
        "handschlag release writes it down, so that it can still be shown later what held.",
    ),
    "desk-list-unknown": Message(
        "Eine Preisliste {list} wurde nie veröffentlicht; die Preise lassen sich nicht prüfen.",
        "No price list {list} was ever released; the prices cannot be checked.",
        "Rechnen Sie selbst nach. Stimmt alles, geht es mit --anyway weiter; sonst machen Sie ein "
        "Angebot: handschlag order offer",
        "Check them yourself. If all is right, go on with --anyway; otherwise make an offer: "
        "handschlag order offer",
    ),
    "desk-no-code": Message(
        "„{text}“ ist kein Bestellcode.",
        "“{text}” is no order code.",
        "Ein Code sieht aus wie 7K3-MQ9-XAR; seine letzte Stelle ist eine Prüfziffer.",
        "A code looks like 7K3-MQ9-XAR; its last sign is a check.",
    ),
    "desk-no-file": Message(
        "Diese Datei lässt sich nicht lesen ({reason}), und ein Bestellcode ist das nicht.",
        "This file cannot be read ({reason}), and this is no order code.",
        "Nennen Sie die Datei, in der die Mail gespeichert ist, oder einen Bestellcode wie 7K3-MQ9-XAR.",
        "Name the file in which the mail is saved, or an order code such as 7K3-MQ9-XAR.",
    ),
    "desk-letter-too-large": Message(
        "Diese Datei ist größer als {limit} MB; so groß ist keine Bestellung.",
        "This file is larger than {limit} MB; no order is that large.",
        "Kopieren Sie nur den Text der Bestellung in eine .txt-Datei, ohne Anhänge.",
        "Copy nothing but the text of the order into a .txt file, without what is attached.",
    ),
    "desk-no-letter": Message(
        "Darin ist kein Text: weder Mail noch HTML noch einfacher Text.",
        "There is no text in it: neither mail nor HTML nor plain text.",
        "Speichern Sie die Mail als .eml, oder kopieren Sie den Text in eine .txt-Datei.",
        "Save the mail as .eml, or copy the text into a .txt file.",
    ),
    "desk-no-sheet": Message(
        "Darin steht keine Bestellung.",
        "There is no order in it.",
        "Eine Bestellung beginnt mit einem Zeichen wie [HS1 de-AT] und endet mit „Ende“. Ist sie ein "
        "Anhang, speichern Sie die ganze Mail als .eml.",
        "An order begins with a mark such as [HS1 en] and ends with “End”. If it is attached, save the "
        "whole mail as .eml.",
    ),
    "desk-outlook": Message(
        "Das ist verpackt, wie nur Outlook es liest (.msg oder winmail.dat).",
        "This is packed as only Outlook reads it (.msg or winmail.dat).",
        "Öffnen Sie die Mail in Outlook, und kopieren Sie ihren Text in eine .txt-Datei.",
        "Open the mail in Outlook, and copy its text into a .txt file.",
    ),
    "desk-nothing-pasted": Message(
        "Hier kann nichts gelesen werden: Die Eingabe ist geschlossen.",
        "Nothing can be read here: the input is closed.",
        "Nennen Sie statt - eine Datei, oder rufen Sie den Befehl in einem Terminal auf.",
        "Name a file in place of -, or call the command in a terminal.",
    ),
    "desk-other-site": Message(
        "Bestellt wurde auf {site}; diese Website ist {ours}.",
        "This was ordered at {site}; this site is {ours}.",
    ),
    "desk-payment-other": Message(
        "Bezahlt werden soll auf eine Weise, die site.yaml nicht anbietet: {text}",
        "It is to be paid in a way that site.yaml does not offer: {text}",
        "Einigen Sie sich mit der Kundin, oder nehmen Sie die Zahlungsart unter shop: payment auf.",
        "Agree on another one with the customer, or add it to shop: payment.",
    ),
    "desk-seats-gone": Message(
        "Für „{name}“ am {date} sind nur noch {left} Plätze frei.",
        "Only {left} seats are left for “{name}” on {date}.",
    ),
    "desk-seems-known": Message(
        "Dasselbe hat dieselbe Person gerade schon bestellt oder angefragt: {other}.",
        "The same person has just ordered or asked for the same: {other}.",
        "Fragen Sie nach. War es ein zweiter Klick: handschlag order decline {order}",
        "Ask back. If it was a second click: handschlag order decline {order}",
    ),
    "desk-sender-other": Message(
        "Die Mail kam von {sender}, in der Bestellung steht {mail}.",
        "The mail came from {sender}, the order says {mail}.",
        "Antworten Sie an die Adresse in der Bestellung erst, wenn Sie sicher sind, dass sie stimmt.",
        "Answer to the address in the order only when you are sure that it is right.",
    ),
    "desk-several": Message(
        "Darin stehen {count} verschiedene Bestellungen.",
        "There are {count} different orders in it.",
        "Legen Sie sie mit handschlag order read ab, und beantworten Sie jede mit ihrem Code.",
        "Keep them with handschlag order read, and answer each by its code.",
    ),
    "desk-sheet-unreadable": Message(
        "Diese abgelegte Bestellung lässt sich nicht mehr lesen.",
        "This kept order can no longer be read.",
        "Holen Sie die Datei aus der Sicherung zurück; die Mail daneben ist unverändert.",
        "Take the file back from your backup; the mail beside it is untouched.",
    ),
    "desk-step-lost": Message(
        "Im Verlauf von {order} fehlt ein Schritt, zu dem Antworten daliegen: {answers}.",
        "The journal of {order} lacks a step of which there are answers: {answers}.",
        "Entweder ging der Rechner mitten im Schritt aus, oder jemand hat eine Zeile gelöscht. Wurden die "
        "Antworten schon verschickt, holen Sie die Datei aus der Sicherung zurück; sonst machen Sie den "
        "Schritt noch einmal.",
        "Either the computer went off within the step, or somebody deleted a line. If the answers were "
        "sent already, take the file back from your backup; otherwise do the step again.",
    ),
    "desk-unique-sold": Message(
        "„{name}“ gibt es nur einmal und ist mit {other} schon verkauft.",
        "“{name}” exists only once and has been sold with {other}.",
    ),
    "desk-unique-wanted": Message(
        "„{name}“ gibt es nur einmal; auch {other} möchte es haben.",
        "“{name}” exists only once; {other} would like to have it, too.",
    ),
    "desk-unknown": Message(
        "Eine Bestellung {order} ist hier nicht abgelegt.",
        "No order {order} is kept here.",
        "handschlag order list --all zeigt alle.",
        "handschlag order list --all shows all of them.",
    ),
    "desk-unwritable": Message(
        "Hier lässt sich nichts ablegen: {reason}.",
        "Nothing can be kept here: {reason}.",
        "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.",
        "See whether you may write in this folder, and whether there is room.",
    ),
    "journal-line-lost": Message(
        "Über dieser Zeile des Verlaufs steht nicht mehr, was dort stand, als sie geschrieben wurde: "
        "Eine Zeile wurde geändert, gelöscht oder verschoben.",
        "Above this line of the journal there is no longer what stood there when it was written: a line "
        "was changed, deleted or moved.",
        "Holen Sie die Datei aus der Sicherung zurück. Gibt es keine, sehen Sie nach, welcher Schritt "
        "fehlt, und vermerken Sie ihn noch einmal.",
        "Take the file back from your backup. If there is none, see which step is missing, and note it "
        "again.",
    ),
    "journal-line-torn": Message(
        "Diese Zeile des Verlaufs ist unvollständig und wird übergangen.",
        "This line of the journal is incomplete and is passed over.",
        "Das geschieht, wenn der Rechner mitten im Schreiben ausgeht. Vermerken Sie den Schritt noch "
        "einmal, wenn er fehlt.",
        "This happens when the computer goes off while writing. Note the step again if it is missing.",
    ),
}
"""By code, in the order of the alphabet."""
