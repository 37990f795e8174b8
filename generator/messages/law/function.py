"""The words for the rules on withdrawing electronically."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "function-page": duty(
        "Widerruf auf der Website möglich",
        "Withdrawal possible on the site",
        "Verträge werden auf der Website geschlossen, aber widerrufen kann man sie dort nicht.",
        "Contracts are made on the site, but cannot be withdrawn from there.",
        "Die Seite entsteht von selbst, sobald unter business: die Anschrift vollständig ist; eine eigene "
        "beginnt handschlag new withdraw.",
        "The page is made by itself once the address below business: is complete; handschlag new withdraw "
        "begins one of your own.",
    ),
    "function-link": duty(
        "„Vertrag widerrufen“ auf jeder Seite",
        "“Withdraw from contract here” on every page",
        "Auf der Seite {found} fehlt der Link zum elektronischen Widerruf.",
        "The page {found} lacks the link to withdraw electronically.",
        'Das Theme braucht ihn im Fuß jeder Seite, mit data-legal="withdraw-link".',
        'The theme needs it in the foot of every page, with data-legal="withdraw-link".',
    ),
    "function-label": duty(
        "Der Link mit den Worten des Gesetzes",
        "The link in the words of the law",
        "Der Link zum Widerruf heißt „{found}“.",
        "The link to withdraw says “{found}”.",
        "Er heißt „Vertrag widerrufen“, auf Englisch „Withdraw from contract here“.",
        "It says “Withdraw from contract here”, in German “Vertrag widerrufen”.",
    ),
    "function-fields": duty(
        "Nur Name, Vertrag und E-Mail verlangt",
        "Only name, contract and e-mail required",
        "Das Formular verlangt mehr, als erlaubt ist: {found}.",
        "The form requires more than is allowed: {found}.",
        "Nötig sein dürfen nur Name, Angabe des Vertrags und eine Adresse für die Bestätigung.",
        "Only the name, the contract and an address for the receipt may be required.",
    ),
    "function-confirm": duty(
        "„Widerruf bestätigen“ auf dem Knopf",
        "“Confirm withdrawal” on the button",
        "Auf dem zweiten Knopf steht „{found}“.",
        "The second button says “{found}”.",
        "Er heißt „Widerruf bestätigen“, auf Englisch „Confirm withdrawal“.",
        "It says “Confirm withdrawal”, in German “Widerruf bestätigen”.",
    ),
    "function-receipt": duty(
        "Bestätigung mit Inhalt, Datum und Uhrzeit",
        "Receipt with content, date and time",
        "Ob der Eingang eines Widerrufs sofort mit Inhalt, Datum und Uhrzeit bestätigt wird, "
        "ist nicht gesagt.",
        "Whether a withdrawal is confirmed at once with content, date and time is not said.",
        "Verwenden Sie „form_service: receiver“; oder stellen Sie es bei Ihrem Dienst ein und "
        "schreiben Sie unter shop: withdrawal: „acknowledged: true“.",
        "Use “form_service: receiver”; or set it up at your service and write “acknowledged: "
        "true” below shop: withdrawal:.",
    ),
    "function-by-mail": duty(
        "Bestätigung auch bei Widerruf per Mail",
        "Receipt also for withdrawals by mail",
        "Ein Widerruf kommt als Mail; den Eingang müssen Sie selbst sofort bestätigen.",
        "A withdrawal arrives as a mail; you have to confirm its receipt at once yourself.",
        "Antworten Sie mit Inhalt, Datum und Uhrzeit. Von selbst geht es mit „form_service: "
        "receiver“.",
        "Answer with content, date and time. It happens by itself with “form_service: receiver”.",
    ),
    "function-sentence": duty(
        "Die Belehrung nennt den elektronischen Weg",
        "The instruction names the electronic way",
        "Die Belehrung sagt nicht, dass man auch online widerrufen kann.",
        "The instruction does not say that one can also withdraw online.",
        "Ergänzen Sie den Satz des amtlichen Musters mit der Adresse der Seite.",
        "Add the sentence of the official model with the address of the page.",
    ),
    "function-privacy": duty(
        "Der Widerruf in der Datenschutzerklärung",
        "Withdrawal in the privacy notice",
        "Die Datenschutzerklärung sagt nichts zu den Daten eines Widerrufs.",
        "The privacy notice says nothing of the data of a withdrawal.",
        "Ergänzen Sie einen Absatz: was Sie bekommen, wozu, wie lange Sie es behalten.",
        "Add a paragraph: what you receive, what for, how long you keep it.",
    ),
    "function-needless": duty(
        "Kein Knopf, wo es nichts zu widerrufen gibt",
        "No button where there is nothing to withdraw from",
        "Der Link zum Widerruf steht da, obwohl auf der Website nichts bestellt wird, wovon "
        "man zurücktreten kann.",
        "The link to withdraw is there, although nothing is ordered on the site that one "
        "could withdraw from.",
        "Nehmen Sie ihn heraus; er würde täuschen.",
        "Take it out; it would mislead.",
    ),
}
"""By rule."""
