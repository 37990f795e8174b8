"""What can be wrong with what an owner answers to an order, and notes of it."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "desk-before-last": Message(
        "Der Tag {today} liegt vor dem letzten Schritt bei {order} ({last}).",
        "The day {today} lies before the last step of {order} ({last}).",
        "Prüfen Sie die Uhr Ihres Rechners oder den Tag hinter --today.",
        "See to the clock of your computer, or to the day after --today.",
    ),
    "desk-confirmed-before": Message(
        "{order} wurde schon am {day} bestätigt; es wurde nichts noch einmal gemacht.",
        "{order} was confirmed before, on {day}; nothing was done again.",
        "Die Bestätigung liegt im Ordner der Bestellung.",
        "The confirmation is in the folder of the order.",
    ),
    "desk-costs-above": Message(
        "Die Stornierung soll {costs} kosten; die ganze Bestellung kostet {total}.",
        "Cancelling is to cost {costs}; the whole order costs {total}.",
        "Prüfen Sie den Betrag hinter --costs.",
        "See to the amount after --costs.",
    ),
    "desk-costs-before": Message(
        "Über {order} gibt es noch keinen Vertrag; eine Absage kostet da nichts.",
        "There is no contract on {order} yet; calling it off costs nothing.",
        "Lassen Sie --costs weg.",
        "Leave out --costs.",
    ),
    "desk-delivery-past": Message(
        "Der letzte Tag der Lieferung, {day}, ist schon vorbei.",
        "The last day of the delivery, {day}, is past already.",
        "Prüfen Sie den Tag hinter --delivery, auch das Jahr.",
        "See to the day after --delivery, and to its year.",
    ),
    "desk-deposit-above": Message(
        "Die Anzahlung ist mit {deposit} höher als die ganze Bestellung ({total}).",
        "The deposit of {deposit} is more than the whole order costs ({total}).",
        "Prüfen Sie den Betrag hinter --deposit.",
        "See to the amount after --deposit.",
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
    "desk-instructions-missing": Message(
        "Für diese Bestellung besteht ein Widerrufsrecht, aber die Website hat keine Seite mit der "
        "Belehrung.",
        "There is a right of withdrawal for this order, but the site has no page with the instructions.",
        "Ohne Belehrung gilt das Recht ein Jahr länger. Legen Sie eine Seite mit „role: withdrawal“ an.",
        "Without instructions the right lasts a year longer. Make a page with “role: withdrawal”.",
    ),
    "desk-item-long": Message(
        "Die weitere Zeile „{text}“ ist zu lang; sie darf höchstens {limit} Zeichen haben.",
        "The further line “{text}” is too long; it may have {limit} signs at most.",
        "Was länger ist, sagen Sie mit --note.",
        "What is longer is said with --note.",
    ),
    "desk-ladder-over": Message(
        "Für diesen Zeitpunkt sagt die vereinbarte Staffel von {order} nichts mehr.",
        "For this moment the agreed ladder of {order} says nothing any more.",
        "Sagen Sie, was es kostet: --costs",
        "Say what it costs: --costs",
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
    "desk-no-pdf": Message(
        "Es wurde kein PDF geschrieben, weil die Pakete dafür fehlen.",
        "No PDF was written, as the packages for it are missing.",
        'Mit pip install "handschlag[pdf]" kommen sie dazu; die HTML-Datei lässt sich auch so drucken.',
        'They come with pip install "handschlag[pdf]"; the HTML file can be printed as well.',
    ),
    "desk-no-position": Message(
        "Eine Position {position} hat diese Bestellung nicht; es gibt: {positions}.",
        "There is no item {position} in this order; there are: {positions}.",
        "Zählen Sie so, wie handschlag order show es zeigt. Eine weitere Zeile kommt mit --item dazu.",
        "Count as handschlag order show does. A further line is added with --item.",
    ),
    "desk-not-now": Message(
        "Das geht bei {order} nicht; der Stand ist „{state}“.",
        "This cannot be done with {order}; its state is “{state}”.",
        "Möglich ist jetzt: {possible}. Den Verlauf zeigt: handschlag order show {order}",
        "Possible now: {possible}. What happened so far is shown by: handschlag order show {order}",
    ),
    "desk-not-sent": Message(
        "Der Mailserver hat die Nachricht nicht angenommen: {reason}.",
        "The mail server did not take the message: {reason}.",
        "Die Antwort selbst liegt fertig im Ordner der Bestellung. Prüfen Sie in site.yaml unter mail: host, "
        "port, security und user.",
        "The answer itself is ready in the folder of the order. Check in site.yaml below mail: host, port, "
        "security and user.",
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
    "desk-over": Message(
        "Das geht bei {order} nicht mehr; der Stand ist „{state}“.",
        "This can no longer be done with {order}; its state is “{state}”.",
        "Den Verlauf zeigt: handschlag order show {order}",
        "What happened so far is shown by: handschlag order show {order}",
    ),
    "desk-paid-whole": Message(
        "{order} ist schon ganz bezahlt ({total}).",
        "{order} is paid for already, all of it ({total}).",
        "Was darüber hinaus kam, ist für etwas anderes, oder Sie überweisen es zurück.",
        "What came beyond that is for something else, or is to be paid back.",
    ),
    "desk-payment-above": Message(
        "Eingegangen sein sollen {amount}; die ganze Bestellung kostet nur noch {rest}.",
        "{amount} are said to have arrived; the whole order costs only {rest} more.",
        "Prüfen Sie den Betrag. Kam wirklich so viel, vermerken Sie {rest} und überweisen den Rest zurück.",
        "See to the amount. If that much came indeed, note {rest} and pay back what is left.",
    ),
    "desk-payment-nothing": Message(
        "Eine Zahlung von nichts lässt sich nicht vermerken.",
        "A payment of nothing cannot be noted.",
        "Sagen Sie hinter --amount, wie viel eingegangen ist.",
        "Say after --amount how much has arrived.",
    ),
    "desk-price-missing": Message(
        "Für diese Positionen fehlt ein Preis: {positions}.",
        "A price is missing for these items: {positions}.",
        "Nennen Sie ihn, zum Beispiel: handschlag order offer … --price 1=120",
        "Name it, for example: handschlag order offer … --price 1=120",
    ),
    "desk-price-twice": Message(
        "Für Position {position} sind zwei Preise genannt.",
        "Two prices are given for item {position}.",
        "Nennen Sie nur einen.",
        "Give but one.",
    ),
    "desk-sent-before": Message(
        "Diese Antwort auf {order} wurde schon gesendet.",
        "This answer to {order} has been sent before.",
        "Soll sie noch einmal hinaus: handschlag order send {order} --again",
        "If it shall go out once more: handschlag order send {order} --again",
    ),
    "desk-still-running": Message(
        "{order} ist noch nicht abgeschlossen und kann nicht gelöscht werden.",
        "{order} is not yet closed and cannot be erased.",
    ),
    "desk-terms-missing": Message(
        "Die Bedingungen der Fassung {version} sind nicht festgehalten; ihr Text fehlt in der Antwort.",
        "The terms of version {version} have not been released; their text is missing in the answer.",
    ),
    "desk-until-past": Message(
        "Der letzte Tag des Angebots, {day}, ist schon vorbei.",
        "The last day of the offer, {day}, is past already.",
    ),
    "desk-withdrawable": Message(
        "Für einen Teil von {order} besteht ein Widerrufsrecht; dafür kostet die Stornierung nichts.",
        "There is a right of withdrawal for a part of {order}; cancelling that part costs nothing.",
    ),
}
"""By code, in the order of the alphabet."""
