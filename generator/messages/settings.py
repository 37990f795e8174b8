"""What can be wrong with the settings of a site as a whole."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "mail-in-the-clear": Message(
        "Mit „none“ gehen Passwort und Mails unverschlüsselt zu {host}; wer das Netz mitliest, hat sie.",
        "With “none”, password and mail go to {host} in the clear; whoever listens in the network has them.",
        "Nehmen Sie tls oder starttls; eines von beiden kann jeder Anbieter.",
        "Take tls or starttls; every provider knows one of the two.",
    ),
    "ends-before-start": Message(
        "Im Eintrag {number} liegt das Ende vor dem Anfang.",
        "In entry {number}, the end lies before the start.",
        "Prüfen Sie die beiden Tage, auch das Jahr.",
        "Check the two days, and their years.",
    ),
    "form-without-endpoint": Message(
        "Bestellungen sollen per Formular kommen, aber es ist nicht gesagt, wohin.",
        "Orders are to come by form, but nothing says where to.",
        "Ergänzen Sie unter shop: eine Zeile „endpoint: https://…“ oder, wenn Ihr Webspace PHP hat, "
        "„form_service: receiver“; oder schreiben Sie „order_by: mailto“.",
        "Below shop:, add a line “endpoint: https://…” or, where your web space has PHP, "
        "“form_service: receiver”; or write “order_by: mailto”.",
    ),
    "language-unknown": Message(
        "Die Sprache „{text}“ kennen wir nicht; wir könnten in ihr weder Preise noch Tage schreiben.",
        "We do not know the language “{text}”; we could write neither prices nor days in it.",
        "Prüfen Sie das Kürzel: de, en, fr, it, mit Land zum Beispiel de-AT.",
        "Check the code: de, en, fr, it; with a country, for example, de-AT.",
    ),
    "language-without-pages": Message(
        "In der Sprache „{language}“ gibt es noch keine Seite.",
        "There is no page in the language “{language}” yet.",
        "Übersetzen Sie eine Datei und nennen Sie sie zum Beispiel index.{language}.md.",
        "Translate a file and call it, for example, index.{language}.md.",
    ),
    "legal-text-unmade": Message(
        "Der Text „{role}“ kann noch nicht gemacht werden; dafür fehlt: {needs}.",
        "The text “{role}” cannot be made yet; for this is missing: {needs}.",
        "Ergänzen Sie die Angaben in site.yaml, oder löschen Sie den Baustein.",
        "Add the details to site.yaml, or delete the block.",
    ),
    "entry-twice": Message(
        "Der Eintrag {number} steht schon weiter oben, für dieselben Tage; Besucher läsen ihn zweimal.",
        "Entry {number} stands further up already, for the same days; visitors would read it twice.",
        "Löschen Sie einen der beiden.",
        "Delete one of the two.",
    ),
    "notice-missing": Message(
        "Die Datei „{file}“ mit der Mitteilung zur Gewährleistung gibt es nicht.",
        "The file “{file}” with the notice on the legal guarantee is not there.",
        "Legen Sie die amtliche Datei unverändert in static/ und nennen Sie sie hier.",
        "Put the official file unaltered into static/ and name it here.",
    ),
    "site-yaml-empty": Message(
        "Die Datei ist leer.",
        "The file is empty.",
        "Sie braucht mindestens site: mit title und url, und business: mit name und email.",
        "It needs at least site: with title and url, and business: with name and email.",
    ),
    "site-yaml-misnamed": Message(
        "Diese Datei müsste site.yaml heißen; eine solche gibt es hier nicht.",
        "This file would have to be called site.yaml; there is none here.",
        "Benennen Sie {name} in site.yaml um. Windows zeigt die Endungen von Namen erst, wenn es "
        "unter „Ansicht“ eingestellt ist.",
        "Rename {name} to site.yaml. Windows shows the endings of names only once that is set "
        "under “View”.",
    ),
    "site-yaml-twice": Message(
        "Diese Datei wird nicht gelesen; es gilt site.yaml daneben.",
        "This file is not read; site.yaml beside it holds.",
        "Übernehmen Sie, was nur hier steht, in site.yaml, und löschen Sie diese Datei.",
        "Take what stands only here into site.yaml, and delete this file.",
    ),
    "site-yaml-without-keys": Message(
        "Hier steht kein Abschnitt wie site: oder business:.",
        "There is no section such as site: or business: here.",
        "Beginnen Sie mit der Zeile „site:“ und rücken Sie darunter „title: …“ und „url: …“ ein.",
        "Begin with the line “site:” and indent “title: …” and “url: …” below it.",
    ),
    "tax-note-missing": Message(
        "Für die Sprache „{language}“ haben wir keinen Hinweis auf die Steuer, der neben jedem "
        "Preis stehen muss.",
        "For the language “{language}” we have no note on taxes, which must stand beside every "
        "price.",
        "Nehmen Sie diese Sprache aus languages, oder zeigen Sie in ihr keine Preise.",
        "Take this language out of languages, or show no prices in it.",
    ),
    "not-a-point": Message(
        "„{text}“ bei „{field}“ ist kein Ort auf der Karte.",
        "“{text}” at “{field}” is no place on the map.",
        "Schreiben Sie Breite und Länge in Grad, die Breite zuerst, wie Karten sie zeigen: "
        "47.8006, 13.0445",
        "Write latitude and longitude in degrees, latitude first, as maps show them: 47.8006, 13.0445",
    ),
    "not-a-telegram-name": Message(
        "„{text}“ bei „{field}“ ist kein Name bei Telegram.",
        "“{text}” at “{field}” is no name at Telegram.",
        "Ein Name hat fünf bis 32 Buchstaben, Ziffern und _ und beginnt mit einem Buchstaben: werkstatt_at",
        "A name has five to 32 letters, digits and _, and begins with a letter: werkstatt_at",
    ),
    "not-a-threema-id": Message(
        "„{text}“ bei „{field}“ ist keine ID von Threema.",
        "“{text}” at “{field}” is no Threema ID.",
        "Eine ID hat acht Zeichen, Großbuchstaben und Ziffern: ABCD1234. Sie steht in Threema bei "
        "„Mein Profil“.",
        "An ID has eight signs, capital letters and digits: ABCD1234. Threema shows it at “My Profile”.",
    ),
    "menu-entry-twice": Message(
        "Der Menüpunkt „{name}“ steht schon weiter oben.",
        "The menu entry “{name}” stands further up already.",
        "Nehmen Sie einen der beiden heraus.",
        "Take one of the two out.",
    ),
    "menu-entry-hidden": Message(
        "Wohin der Menüpunkt „{name}“ führt, das ist zur Zeit nicht zu sehen; er wird vorerst ausgelassen.",
        "What the menu entry “{name}” leads to is not visible at present; it is left out meanwhile.",
        "Er erscheint, sobald die Seite zu sehen ist.",
        "It appears as soon as the page is visible.",
    ),
    "notice-link-hidden": Message(
        "Die Seite „{name}“ ist zur Zeit nicht zu sehen; der Hinweis führt vorerst nirgends hin.",
        "The page “{name}” is not visible at present; the notice leads nowhere meanwhile.",
        "Er führt dorthin, sobald die Seite zu sehen ist.",
        "It leads there as soon as the page is visible.",
    ),
    "menu-entry-elsewhere": Message(
        "Das Menü führt nur zu Seiten dieser Website; „{name}“ ist eine andere.",
        "The menu leads only to pages of this site; “{name}” is another one.",
        "Setzen Sie den Link in den Text einer Seite, oder nennen Sie ihn unter business: profiles.",
        "Put the link into the text of a page, or name it below business: profiles.",
    ),
    "unknown-menu-entry": Message(
        "Der Menüpunkt „{name}“ führt zu keiner Seite.",
        "The menu entry “{name}” leads to no page.",
        "Nennen Sie eine Seite nach ihrer Datei (about für about.md) oder eines von: home, "
        "products, blog, tags, testimonials, contact, order-terms.",
        "Name a page by its file (about for about.md) or one of: home, products, blog, tags, "
        "testimonials, contact, order-terms.",
    ),
    "unknown-notice-link": Message(
        "Der Link „{name}“ eines Hinweises führt zu keiner Seite.",
        "The link “{name}” of a notice leads to no page.",
        "Nennen Sie eine Seite nach ihrer Datei (blog/open-day für content/blog/2026-11-05-open-day.md) "
        "oder eine ganze Adresse, die mit https:// beginnt.",
        "Name a page by its file (blog/open-day for content/blog/2026-11-05-open-day.md) or a whole "
        "address that begins with https://.",
    ),
    "location-elsewhere": Message(
        "„{text}“ liegt nicht in {country}, wo laut country Ihr Betrieb ist.",
        "“{text}” is not in {country}, where your business is by its country.",
        "Schreiben Sie zuerst die Breite, dann die Länge, wie Karten sie zeigen.",
        "Write the latitude first, then the longitude, as maps show them.",
    ),
    "not-a-bic": Message(
        "„{text}“ ist kein BIC.",
        "“{text}” is no BIC.",
        "Er hat acht oder elf Zeichen, die ersten sechs sind Buchstaben: BSPLAT22",
        "It has eight or eleven signs, of which the first six are letters: BSPLAT22",
    ),
    "not-a-vat-id": Message(
        "„{text}“ ist keine UID-Nummer.",
        "“{text}” is no VAT number.",
        "Sie beginnt mit dem Land: ATU12345678, DE123456789, CHE-123.456.789 MWST. Die Steuernummer des "
        "Finanzamts ist eine andere und gehört nicht hierher.",
        "It begins with the country: ATU12345678, DE123456789, CHE-123.456.789 MWST. The number that the "
        "tax office uses for you is another one, and does not belong here.",
    ),
    "postcode-elsewhere": Message(
        "„{text}“ ist keine Postleitzahl in {country}.",
        "“{text}” is no postcode in {country}.",
        "Prüfen Sie die Ziffern, und ob country stimmt.",
        "Check the digits, and whether country is right.",
    ),
    "unknown-option": Message(
        "Das Theme kennt keine Einstellung „{name}“.",
        "The theme has no option “{name}”.",
        "Es kennt: {known}.",
        "It has: {known}.",
    ),
    "holder-long": Message(
        "Der Name am Konto hat {length} Zeichen; in den QR-Code zum Zahlen passen {longest}, er "
        "fehlt also auf "
        "Ihren Schreiben.",
        "The name at the account has {length} signs; the QR code for paying holds {longest}, so "
        "it is missing "
        "from your letters.",
        "Kürzen Sie ihn, wie die Bank ihn noch erkennt.",
        "Shorten it in a way that the bank still recognises.",
    ),
    "theme-without-options": Message(
        "Das Theme hat keine Einstellungen, also auch kein „{name}“.",
        "The theme has no options, and so no “{name}”.",
        "Löschen Sie die Zeile, oder bauen Sie das Theme auf einem auf, das sie hat (in seiner theme.yaml: "
        "parent: werkstatt).",
        "Delete the line, or build the theme on one that has it (in its theme.yaml: parent: werkstatt).",
    ),
    "theme-option-without-choices": Message(
        "Die Einstellung „{name}“ ist eine Auswahl, nennt aber nicht, woraus.",
        "The option “{name}” is a choice, but does not say of what.",
        "Ergänzen Sie in ihr zum Beispiel: choices: {{wide: {{}}, narrow: {{}}}}",
        "Add to it, for example: choices: {{wide: {{}}, narrow: {{}}}}",
    ),
    "token-unfit": Message(
        "„{sign}“ beendete in der Formatdatei die Regel, in der dieser Wert steht.",
        "“{sign}” would end the rule in which this value stands in the style sheet.",
        "Nennen Sie nur den Wert der einen Eigenschaft.",
        "Give only the value of the one property.",
    ),
    "unknown-rule": Message(
        "Eine Regel „{name}“ gibt es nicht.",
        "There is no rule “{name}”.",
        "Die Regeln und ihre Namen zeigt handschlag check.",
        "handschlag check shows the rules and their names.",
    ),
    "rate-alone": Message(
        "Bei „vat“ ist nicht gesagt, wie besteuert wird; „{text}“ ist wohl der Satz.",
        "At “vat” it is not said how turnover is taxed; “{text}” is probably the rate.",
        "Schreiben Sie „vat: {form}“, als Kleinunternehmer „vat: small-business“.",
        "Write “vat: {form}”, as a small business “vat: small-business”.",
    ),
    "form-unused": Message(
        "„{field}“ wird nicht gebraucht: Bestellungen und Widerrufe kommen per Mail.",
        "“{field}” is not used: orders and withdrawals come by mail.",
        "Schreiben Sie „order_by: form“, oder lassen Sie die Zeile weg.",
        "Write “order_by: form”, or leave the line out.",
    ),
    "number-of-no-country": Message(
        "„{text}“ bei „{field}“ ist nur im eigenen Land eine Nummer; ein Messenger findet sie so nicht.",
        "“{text}” at “{field}” is a number only within its country; a messenger will not find it.",
        "Schreiben Sie sie mit der Vorwahl des Landes: +43 660 1234567",
        "Write it with the calling code of the country: +43 660 1234567",
    ),
    "closed-without-hours": Message(
        "Was unter closed steht, gilt für Ihre Fristen; Besucher lesen es bei den Öffnungszeiten, und "
        "die fehlen.",
        "What stands below closed holds for your dates; visitors read it with the opening hours, and "
        "there are none.",
        "Ergänzen Sie hours, oder sagen Sie es allen als Hinweis unter notices.",
        "Add hours, or tell everybody with a notice at notices.",
    ),
    "provider-flag": Message(
        "Die Datenschutzerklärung nennte hier „{text}“ als Empfänger.",
        "The privacy notice would name “{text}” as a recipient here.",
        "Schreiben Sie den Namen des Unternehmens; gibt es keines, lassen Sie die Zeile weg.",
        "Write the name of the company; if there is none, leave the line out.",
    ),
    "newsletter-flag": Message(
        "Besucher läsen hier „{text}“.",
        "Visitors would read “{text}” here.",
        "Hierher gehört ein Satz über Ihre Briefe. Gibt es keine, lassen Sie die Zeile weg.",
        "Here belongs a sentence on your letters. If there are none, leave the line out.",
    ),
    "rate-without-vat": Message(
        "Kleinunternehmer berechnen keine Umsatzsteuer; ein Satz (rate) gilt hier nicht.",
        "Small businesses charge no VAT; a rate does not count here.",
        "Lassen Sie rate weg, oder schreiben Sie „mode: standard“.",
        "Leave rate out, or write “mode: standard”.",
    ),
}
"""By code, in the order of the alphabet."""
