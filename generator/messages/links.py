"""What can be wrong with links and addresses, and with the names of other pages and values."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "mail-link-broken": Message(
        "In „{target}“ steht ein Zeilenende vor dem Text der Mail; was dahinter steht, wird nicht gesendet.",
        "In “{target}”, a line ends before the text of the mail; what stands behind it is not sent.",
        "Löschen Sie %0D und %0A; nur hinter body= dürfen sie stehen.",
        "Delete %0D and %0A; they may stand behind body= only.",
    ),
    "unreachable-link": Message(
        "Über „{target}“ erreicht man niemanden.",
        "Nobody is reached by “{target}”.",
        "Schreiben Sie die ganze Adresse oder Nummer: mailto:werkstatt@example.at, tel:+43662123456",
        "Write the whole address or number: mailto:workshop@example.com, tel:+43662123456",
    ),
    "awkward-move": Message(
        "„{name}“ kann kein Teil einer Adresse sein.",
        "“{name}” cannot be a part of an address.",
        "Nennen Sie unter moved_from jede frühere Adresse für sich, so wie sie war: /alt/becher/",
        "Name each earlier address by itself under moved_from, as it was: /old/mug/",
    ),
    "broken-link": Message(
        "Der Verweis auf „{target}“ führt ins Leere.",
        "The link to “{target}” leads nowhere.",
        "Nennen Sie die Datei, von dieser aus gesehen: {up}products/skizzenbuch.md",
        "Name the file, seen from this one: {up}products/sketchbook.md",
    ),
    "dead-anchor": Message(
        "Der Verweis „{link}“ auf der Seite {page} führt zu einer Stelle, die es dort nicht gibt.",
        "The link “{link}” on the page {page} leads to a place that is not there.",
        "Nach dem # steht der Name einer Überschrift, klein und mit Bindestrichen: "
        "#pflege-und-reinigung",
        "After the # stands the name of a heading, in small letters and with hyphens: "
        "#care-and-cleaning",
    ),
    "dead-link": Message(
        "Der Verweis „{link}“ auf der Seite {page} führt ins Leere.",
        "The link “{link}” on the page {page} leads nowhere.",
        "Steht er nicht in Ihrem Text, dann steht er in einer Vorlage des Themes.",
        "If it is not in your text, it is in a template of the theme.",
    ),
    "dead-own-link": Message(
        "Der Verweis „{link}“ führt zu Ihrer eigenen Website, auf der es diese Seite nicht gibt. "
        "Seiten, auf denen er steht: {count}.",
        "The link “{link}” leads to your own site, which has no such page. Pages that have it: "
        "{count}.",
        "Nennen Sie statt der Adresse die Datei, von dieser aus gesehen: "
        "../products/skizzenbuch.md. Liegt dort anderes von Ihnen, so ist nichts zu tun.",
        "Name the file instead of the address, seen from this one: ../products/sketchbook.md. "
        "If something else of yours lies there, there is nothing to do.",
    ),
    "id-twice": Message(
        "Auf der Seite {page} gibt es die Stelle #{name} zweimal; Verweise finden nur die erste.",
        "The page {page} has the place #{name} twice; links find only the first.",
        "Ist es eine Überschrift in Ihrem Text, so geben Sie ihr einen Namen: "
        '## Pflege {{#so-pflegen}}. In HTML steht er bei id="…".',
        "If it is a heading in your text, give it a name: ## Care {{#how-to-care}}. In HTML it "
        'stands at id="…".',
    ),
    "link-out-of-content": Message(
        "Der Verweis auf „{target}“ führt aus dem Ordner content hinaus.",
        "The link to “{target}” leads out of the folder content.",
        "Dateien zum Herunterladen gehören nach static und werden von dort aus genannt: "
        "/preisliste.pdf",
        "Files to download belong into static and are named from there: /price-list.pdf",
    ),
    "link-with-login": Message(
        "Der Verweis „{target}“ enthält einen Benutzer oder ein Passwort; jeder Besucher könnte es lesen.",
        "The link “{target}” holds a user or a password, which every visitor could read.",
        "Lassen Sie weg, was vor dem @ steht.",
        "Leave out what stands before the @.",
    ),
    "link-to-hidden": Message(
        "Der Verweis auf „{target}“ führt zu einer Seite, die noch nicht oder nicht mehr zu sehen "
        "ist; auf der Website ist er vorerst nur Text.",
        "The link to “{target}” leads to a page that is not visible yet, or no longer; on the "
        "site it is mere text for now.",
        "Er gilt, sobald die Seite zu sehen ist.",
        "It holds as soon as the page is visible.",
    ),
    "list-stays": Message(
        "Diese Seite ist verborgen, ihre Liste nicht: {address} steht ohne Ihre Worte auf der Website.",
        "This page is hidden, its list is not: {address} stands on the site without your words.",
        "Verbergen Sie auch, was in der Liste steht, oder lassen Sie diese Seite stehen.",
        "Hide what is in the list as well, or let this page stand.",
    ),
    "group-hidden": Message(
        "Von „{name}“ ist zur Zeit nichts zu sehen; hier erscheint vorerst nichts.",
        "Nothing of “{name}” is visible at present; nothing appears here meanwhile.",
        "Es erscheint, sobald eine Seite davon zu sehen ist.",
        "It appears as soon as a page of it is visible.",
    ),
    "names-hidden": Message(
        "Das Produkt „{name}“ ist noch nicht oder nicht mehr zu sehen und wird hier ausgelassen.",
        "The product “{name}” is not visible yet, or no longer, and is left out here.",
        "Es erscheint, sobald seine Seite zu sehen ist.",
        "It appears as soon as its page is visible.",
    ),
    "outside-request": Message(
        "Die Seite {page} würde beim Öffnen etwas von einem fremden Rechner laden: {address}",
        "On opening, the page {page} would fetch something from a foreign host: {address}",
        "Der Rechner erführe, wer Ihre Seite besucht, und dafür brauchten Sie eine Einwilligung. "
        "Legen Sie die Datei in Ihren Ordner, oder setzen Sie einen Verweis.",
        "That host would learn who visits your page, for which you would need their consent. "
        "Put the file into your folder, or set a link.",
    ),
    "role-twice": Message(
        "Die Rolle „{role}“ hat schon {other}; Besucher fänden nur eine der beiden Seiten.",
        "{other} has the role “{role}” already; visitors would find only one of the two pages.",
        "Führen Sie die Texte in einer Datei zusammen, oder geben Sie einer der beiden eine andere role.",
        "Bring the texts together in one file, or give one of the two another role.",
    ),
    "terms-with-role": Message(
        "Diese Datei sind die Bestellbedingungen; mit „role: {role}“ fehlte den Besuchern die andere Seite.",
        "This file is the order terms; with “role: {role}”, visitors would miss the other page.",
        "Löschen Sie die Zeile; die Bedingungen haben ihre Rolle durch ihren Namen. Was zu „{role}“ "
        "gehört, schreiben Sie in eine eigene Datei.",
        "Delete the line; the terms have their role by their name. What belongs to “{role}” is written "
        "into a file of its own.",
    ),
    "same-name-to-the-eye": Message(
        "Zwei Dateien heißen hier dem Auge nach gleich; nur ihre Umlaute oder Akzente sind verschieden "
        "gespeichert, wie es zwischen Mac und anderen Systemen vorkommt.",
        "Two files look here as if they had the same name; only their accents are stored differently, as "
        "happens between a Mac and other systems.",
        "Vergleichen Sie die beiden, und löschen Sie die ältere.",
        "Compare the two, and delete the older one.",
    ),
    "same-address": Message(
        "Die Adresse {address} gehört schon zu {other}.",
        "The address {address} belongs to {other} already.",
        "Benennen Sie eine der beiden Dateien um, oder geben Sie einer im Kopf „slug: …“.",
        "Rename one of the two files, or give one of them “slug: …” in its head.",
    ),
    "index-of-category": Message(
        "Diese Datei ist ein Produkt; in ihrem Ordner liegen aber weitere, und der ist eine Kategorie mit "
        "derselben Adresse {address}.",
        "This file is a product; but there are others in its folder, which is a category of the same "
        "address {address}.",
        "Soll sie die Kategorie einleiten, nennen Sie sie {meant}.",
        "If it is to introduce the category, call it {meant}.",
    ),
    "address-renamed": Message(
        "Unter addresses bekommt „{part}“ die Adresse {address}, die schon zu {other} gehört.",
        "Below addresses, “{part}” gets the address {address}, which belongs to {other} already.",
        "Nehmen Sie dort ein anderes Wort.",
        "Take another word there.",
    ),
    "moved-from-twice": Message(
        "Die frühere Adresse {address} nennt auch {other}; sie kann nur zu einer Seite leiten.",
        "{other} names the earlier address {address} as well; it can lead to one page only.",
        "Nehmen Sie sie in einer der beiden Dateien aus moved_from.",
        "Take it out of moved_from in one of the two files.",
    ),
    "moved-from-used": Message(
        "Auf {address} steht jetzt etwas anderes ({other}); von dort kann niemand hierher geleitet werden.",
        "At {address} stands something else now ({other}); nobody can be led from there to here.",
        "Nehmen Sie diese Adresse aus moved_from.",
        "Take this address out of moved_from.",
    ),
    "standing-address": Message(
        "Die Adresse {address} gehört einer Seite oder Datei, die es auf jeder Website gibt.",
        "The address {address} belongs to a page or a file that every site has.",
        "Nehmen Sie einen anderen Namen: für die Datei, unter „slug: …“ oder unter „moved_from“.",
        "Take another name: for the file, at “slug: …” or at “moved_from”.",
    ),
    "unknown-group": Message(
        "Weder eine Kategorie noch ein Schlagwort heißt „{name}“.",
        "Neither a category nor a tag is called “{name}”.",
        "Nennen Sie einen Ordner unter content/products oder ein Schlagwort eines Produkts.",
        "Name a folder below content/products, or a tag of a product.",
    ),
    "unknown-product": Message(
        "Ein Produkt „{name}“ gibt es nicht.",
        "There is no product “{name}”.",
        "Nennen Sie es nach seiner Datei unter content/products, ohne .md.",
        "Name it by its file below content/products, without .md.",
    ),
    "unknown-value": Message(
        "Für {{{{ {name} }}}} gibt es keinen Wert.",
        "There is no value for {{{{ {name} }}}}.",
        "Zum Beispiel gibt es business.name, business.email, shop.deposit und shop.shipping.",
        "There are for example business.name, business.email, shop.deposit and shop.shipping.",
    ),
    "value-not-set": Message(
        "Der Text verwendet {{{{ {name} }}}}, aber in site.yaml ist nichts dafür angegeben.",
        "The text uses {{{{ {name} }}}}, but site.yaml says nothing for it.",
        "Ergänzen Sie die Angabe in site.yaml, oder nehmen Sie die Stelle aus dem Text.",
        "Add it to site.yaml, or take the place out of the text.",
    ),
}
"""By code, in the order of the alphabet."""
