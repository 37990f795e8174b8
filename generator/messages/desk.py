"""What can be wrong at the order desk."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "desk-before-last": Message(
        "Der Tag {today} liegt vor dem letzten Schritt bei {order} ({last}).",
        "The day {today} lies before the last step of {order} ({last}).",
        "Prüfen Sie die Uhr Ihres Rechners oder den Tag hinter --today.",
        "See to the clock of your computer, or to the day after --today.",
    ),
    "desk-busy": Message(
        "An den Bestellungen arbeitet gerade ein anderer Befehl (Prozess {pid}).",
        "Another command is working on the orders (process {pid}).",
        "Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.",
        "Wait until it has ended, then try again.",
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
    "desk-confirmed-before": Message(
        "{order} wurde schon am {day} bestätigt; es wurde nichts noch einmal gemacht.",
        "{order} was confirmed before, on {day}; nothing was done again.",
        "Die Bestätigung liegt im Ordner der Bestellung.",
        "The confirmation is in the folder of the order.",
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
    "desk-deposit-missing": Message(
        "Von der Anzahlung für {order} fehlen {missing}.",
        "Of the deposit for {order}, {missing} are missing.",
        "Ist sie eingegangen: handschlag order deposit {order}. Wollen Sie trotzdem weitermachen: --anyway",
        "If it has arrived: handschlag order deposit {order}. If you want to go on nevertheless: --anyway",
    ),
    "desk-enquiry": Message(
        "{order} ist eine unverbindliche Anfrage; da gibt es nichts zu bestätigen.",
        "{order} is an enquiry; there is nothing to confirm.",
        "Machen Sie ein Angebot: handschlag order offer {order}",
        "Make an offer: handschlag order offer {order}",
    ),
    "desk-forgotten": Message(
        "{order} wurde schon gelöscht und wird nicht wieder abgelegt.",
        "{order} has been erased and is not kept again.",
    ),
    "desk-instructions-missing": Message(
        "Für diese Bestellung besteht ein Widerrufsrecht, aber die Website hat keine Seite mit der "
        "Belehrung.",
        "There is a right of withdrawal for this order, but the site has no page with the instructions.",
        "Ohne Belehrung gilt das Recht ein Jahr länger. Legen Sie eine Seite mit „role: withdrawal“ an.",
        "Without instructions the right lasts a year longer. Make a page with “role: withdrawal”.",
    ),
    "desk-known": Message(
        "Diese Bestellung ist schon da: {order}, eingegangen am {day}.",
        "This order is here already: {order}, received on {day}.",
    ),
    "desk-ladder-over": Message(
        "Für diesen Zeitpunkt sagt die vereinbarte Staffel von {order} nichts mehr.",
        "For this moment the agreed ladder of {order} says nothing any more.",
        "Sagen Sie, was es kostet: --costs",
        "Say what it costs: --costs",
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
    "desk-mail-no-password": Message(
        "Zum Senden fehlt das Passwort von {user}.",
        "To send, the password of {user} is missing.",
        "Es gehört in die Umgebungsvariable {variable}, nie in eine Datei der Website.",
        "It belongs into the environment variable {variable}, never into a file of the site.",
    ),
    "desk-mail-unset": Message(
        "Es ist nicht eingestellt, über welchen Rechner Mails gesendet werden.",
        "No server for sending mail has been set.",
        "Schreiben Sie in site.yaml zum Beispiel: mail: {{host: mail.example.at, user: werkstatt, "
        "security: tls}}",
        "Write into site.yaml for example: mail: {{host: mail.example.at, user: werkstatt, security: tls}}",
    ),
    "desk-maybe-sent": Message(
        "Beim letzten Mal brach das Senden von {order} ab; vielleicht ist die Mail doch hinausgegangen.",
        "Last time, sending {order} was cut off; perhaps the mail went out nevertheless.",
        "Sehen Sie nach, ob sie unter den gesendeten ist; wenn nicht: handschlag order send {order} --again",
        "See whether it is among your sent mail; if not: handschlag order send {order} --again",
    ),
    "desk-must-keep": Message(
        "{order} muss bis {until} aufbewahrt werden ({years} Jahre, {norm}); gelöscht wurde nichts.",
        "{order} must be kept until {until} ({years} years, {norm}); nothing was erased.",
        "Solange diese Pflicht besteht, kann auch der Kunde keine Löschung verlangen (Art. 17 Abs. 3 "
        "lit. b DSGVO).",
        "As long as this duty lasts, the customer cannot demand erasure either (Art. 17(3)(b) GDPR).",
    ),
    "desk-no-address": Message(
        "Die Mailadresse des Kunden ist unbrauchbar; es gibt keinen Mailentwurf.",
        "The customer’s mail address cannot be used; there is no draft.",
        "Schicken Sie den Brief auf einem anderen Weg.",
        "Send the letter in another way.",
    ),
    "desk-no-code": Message(
        "„{text}“ ist kein Bestellcode.",
        "“{text}” is no order code.",
        "Ein Code sieht aus wie 7K3-MQ9-XAR; seine letzte Stelle ist eine Prüfziffer.",
        "A code looks like 7K3-MQ9-XAR; its last sign is a check.",
    ),
    "desk-no-deposit": Message(
        "Für {order} fehlt keine Anzahlung.",
        "No deposit is missing for {order}.",
        "Wollen Sie trotzdem eine Zahlung vermerken, nennen Sie sie: --amount",
        "If you want to note a payment nevertheless, name it: --amount",
    ),
    "desk-no-draft": Message(
        "Für {order} gibt es keinen Mailentwurf, der gesendet werden könnte.",
        "There is no draft for {order} that could be sent.",
    ),
    "desk-no-file": Message(
        "Diese Datei lässt sich nicht lesen ({reason}), und ein Bestellcode ist das nicht.",
        "This file cannot be read ({reason}), and this is no order code.",
    ),
    "desk-no-letter": Message(
        "Darin ist kein Text: weder Mail noch HTML noch einfacher Text, oder die Datei ist zu groß.",
        "There is no text in it: neither mail nor HTML nor plain text, or the file is too large.",
        "Speichern Sie die Mail als .eml, oder kopieren Sie den Text in eine .txt-Datei.",
        "Save the mail as .eml, or copy the text into a .txt file.",
    ),
    "desk-no-pdf": Message(
        "Es wurde kein PDF geschrieben, weil die Pakete dafür fehlen.",
        "No PDF was written, as the packages for it are missing.",
        'Mit pip install "handschlag[pdf]" kommen sie dazu; die HTML-Datei lässt sich auch so drucken.',
        'They come with pip install "handschlag[pdf]"; the HTML file can be printed as well.',
    ),
    "desk-no-sheet": Message(
        "Darin steht keine Bestellung.",
        "There is no order in it.",
        "Eine Bestellung beginnt mit einem Zeichen wie [HS1 de-AT] und endet mit „Ende“. Ist sie ein "
        "Anhang, speichern Sie die ganze Mail als .eml.",
        "An order begins with a mark such as [HS1 en] and ends with “End”. If it is attached, save the "
        "whole mail as .eml.",
    ),
    "desk-not-now": Message(
        "Das geht bei {order} nicht; der Stand ist „{state}“.",
        "This cannot be done with {order}; its state is “{state}”.",
        "handschlag order show {order} zeigt den Verlauf.",
        "handschlag order show {order} shows what happened so far.",
    ),
    "desk-not-sent": Message(
        "Der Mailserver hat die Nachricht nicht angenommen: {reason}.",
        "The mail server did not take the message: {reason}.",
        "Die Antwort selbst liegt fertig im Ordner der Bestellung.",
        "The answer itself is ready in the folder of the order.",
    ),
    "desk-offer-lapsed": Message(
        "Das Angebot zu {order} galt nur bis {day}.",
        "The offer for {order} stood only until {day}.",
        "Machen Sie ein neues (handschlag order offer {order}), oder nehmen Sie die späte Annahme an: "
        "--anyway",
        "Make a new one (handschlag order offer {order}), or take the late acceptance: --anyway",
    ),
    "desk-other-currency": Message(
        "Der Betrag ist in {said}; in diesem Laden wird in {ours} gerechnet.",
        "The amount is in {said}; this shop reckons in {ours}.",
    ),
    "desk-other-site": Message(
        "Bestellt wurde auf {site}; diese Website ist {ours}.",
        "This was ordered at {site}; this site is {ours}.",
    ),
    "desk-price-missing": Message(
        "Für diese Positionen fehlt ein Preis: {positions}.",
        "A price is missing for these items: {positions}.",
        "Nennen Sie ihn, zum Beispiel: handschlag order offer … --price 1=120",
        "Name it, for example: handschlag order offer … --price 1=120",
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
    "desk-sent-before": Message(
        "Diese Antwort auf {order} wurde schon gesendet.",
        "This answer to {order} has been sent before.",
        "Soll sie noch einmal hinaus: handschlag order send {order} --again",
        "If it shall go out once more: handschlag order send {order} --again",
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
    "desk-still-running": Message(
        "{order} ist noch nicht abgeschlossen und kann nicht gelöscht werden.",
        "{order} is not yet closed and cannot be erased.",
    ),
    "desk-terms-missing": Message(
        "Die Bedingungen der Fassung {version} sind nicht festgehalten; ihr Text fehlt in der Antwort.",
        "The terms of version {version} have not been released; their text is missing in the answer.",
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
    "desk-until-past": Message(
        "Der letzte Tag des Angebots, {day}, ist schon vorbei.",
        "The last day of the offer, {day}, is past already.",
    ),
    "desk-unwritable": Message(
        "Hier lassen sich keine Bestellungen ablegen: {reason}.",
        "Orders cannot be kept here: {reason}.",
        "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.",
        "See whether you may write in this folder, and whether there is room.",
    ),
    "desk-withdrawable": Message(
        "Für einen Teil von {order} besteht ein Widerrufsrecht; dafür kostet die Stornierung nichts.",
        "There is a right of withdrawal for a part of {order}; cancelling that part costs nothing.",
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
