"""What can be wrong with addresses: of the site, on the web, and earlier ones."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "address-with-query": Message(
        "„{text}“ bei „{field}“ enthält ein ? oder #; was von dort an steht, kann kein Webspace umleiten.",
        "“{text}” at “{field}” holds a ? or #; what stands from there on, no web space can redirect.",
        "Nehmen Sie diese Adresse heraus, oder schreiben Sie, was vor dem Zeichen steht: /alte/seite/",
        "Take this address out, or write what stands before that sign: /old/page/",
    ),
    "moved-from-home": Message(
        "Bei „{field}“ steht /, die Startseite; dort steht auch jetzt eine Seite.",
        "At “{field}” stands /, the home page; there is a page there now as well.",
        "Nehmen Sie / heraus. Die Startseite schreiben Sie in content/index.md.",
        "Take / out. The home page is written in content/index.md.",
    ),
    "not-a-host": Message(
        "„{text}“ bei „{field}“ ist kein Name eines Rechners.",
        "“{text}” at “{field}” is no name of a host.",
        "Gemeint ist, was in einer Adresse zwischen https:// und dem nächsten Schrägstrich steht: "
        "www.example.at",
        "It is what stands in an address between https:// and the next slash: www.example.com",
    ),
    "not-a-port": Message(
        "„{text}“ bei „{field}“ nennt einen Port, den es nicht gibt: {port}.",
        "“{text}” at “{field}” names a port that does not exist: {port}.",
        "Lassen Sie ihn samt dem Doppelpunkt davor weg; ein Port ist eine Zahl von 1 bis 65535.",
        "Leave it out with the colon before it; a port is a number from 1 to 65535.",
    ),
    "not-a-slug": Message(
        "„{text}“ bei „{field}“ kann nicht am Ende einer Adresse stehen.",
        "“{text}” at “{field}” cannot stand at the end of an address.",
        "Erlaubt sind höchstens 100 kleine Buchstaben, Ziffern und Bindestriche: reisejournal-leder",
        "Allowed are at most 100 small letters, digits and hyphens: travel-journal-leather",
    ),
    "not-a-web-address": Message(
        "„{text}“ bei „{field}“ ist keine vollständige Adresse im Netz.",
        "“{text}” at “{field}” is no complete address on the web.",
        "Sie beginnt mit https:// und enthält keine Leerzeichen: https://www.example.at/",
        "It begins with https:// and has no spaces: https://www.example.com/",
    ),
    "not-an-address": Message(
        "„{text}“ bei „{field}“ ist keine Adresse dieser Website.",
        "“{text}” at “{field}” is no address of this site.",
        "Sie beginnt mit einem einzigen Schrägstrich, und in ihr steht kein Leerzeichen, kein Ordner ohne "
        'Namen oder namens .. und keines der Zeichen < > " % \\ : /alte/seite/',
        "It begins with a single slash, and in it stands no space, no folder without a name or called .., "
        'and none of the signs < > " % \\ : /old/page/',
    ),
    "url-begins-twice": Message(
        "„{text}“ bei „{field}“ beginnt zweimal mit https:// oder http://.",
        "“{text}” at “{field}” begins twice with https:// or http://.",
        "Löschen Sie eines davon.",
        "Delete one of them.",
    ),
    "url-mistyped": Message(
        "„{text}“ endet auf etwas, das es im Netz nicht gibt; so fände niemand die Website.",
        "“{text}” ends in something that does not exist on the web; nobody would find the site.",
        "Prüfen Sie die Adresse.",
        "Check the address.",
    ),
    "url-of-this-machine": Message(
        "„{text}“ ist Ihr eigener Rechner oder einer bei Ihnen im Haus; niemand sonst fände die Website.",
        "“{text}” is your own computer or one in your house; nobody else would find the site.",
        "Schreiben Sie unter site: url die Adresse, unter der die Website stehen wird. Zum Ansehen "
        "genügt handschlag serve.",
        "Write below site: url the address at which the site will stand. To look at it, "
        "handschlag serve is enough.",
    ),
    "url-with-dots": Message(
        "„{text}“ bei „{field}“ enthält einen Ordner namens . oder .. oder einen ohne Namen.",
        "“{text}” at “{field}” holds a folder called . or .. or one without a name.",
        "Schreiben Sie die Adresse so, wie der Browser sie zeigt.",
        "Write the address as a browser shows it.",
    ),
    "lookalike-host": Message(
        "In „{word}“ steht ein Buchstabe eines anderen Alphabets, der nur so aussieht wie ein lateinischer.",
        "“{word}” holds a letter of another alphabet that only looks like a Latin one.",
        "Tippen Sie „{text}“ bei „{field}“ neu, statt es einzufügen.",
        "Type “{text}” at “{field}” anew instead of pasting it.",
    ),
    "url-ends-oddly": Message(
        "„{text}“ bei „{field}“ endet mit „{sign}“; das gehört wohl nicht zur Adresse.",
        "“{text}” at “{field}” ends with “{sign}”, which is probably no part of the address.",
        "Lassen Sie das Zeichen weg.",
        "Leave out the sign.",
    ),
    "url-encoded": Message(
        "„{text}“ bei „{field}“ hat ein Zeichen mit %; die Ordner der Seiten hätten andere Namen.",
        "“{text}” at “{field}” has a sign with %; the folders of the pages would have other names.",
        "Nennen Sie den Ordner auf dem Webspace mit kleinen Buchstaben, Ziffern und Bindestrichen: "
        "https://www.example.at/mein-laden/",
        "Name the folder on the web space with small letters, digits and hyphens: "
        "https://www.example.com/my-shop/",
    ),
    "url-with-file": Message(
        "„{text}“ bei „{field}“ endet mit einer Datei; die Seiten stehen aber in Ordnern darunter.",
        "“{text}” at “{field}” ends in a file, but the pages stand below it in folders.",
        "Lassen Sie den Namen der Datei weg: https://www.example.at/",
        "Leave out the file's name: https://www.example.com/",
    ),
    "url-with-login": Message(
        "„{text}“ bei „{field}“ enthält einen Benutzer oder ein Passwort; jeder Besucher könnte es lesen.",
        "“{text}” at “{field}” holds a user or a password, which every visitor could read.",
        "Lassen Sie weg, was vor dem @ steht.",
        "Leave out what stands before the @.",
    ),
    "url-with-query": Message(
        "„{text}“ bei „{field}“ enthält ein ? oder #; die Seiten stehen darunter in Ordnern.",
        "“{text}” at “{field}” holds a ? or #; the pages stand below it in folders.",
        "Schreiben Sie die Adresse bis vor dieses Zeichen.",
        "Write the address up to that sign.",
    ),
    "url-without-https": Message(
        "Die Adresse der Website beginnt mit http://; was Besucher senden, wäre unverschlüsselt.",
        "The site's address begins with http://; what visitors send would not be encrypted.",
        "Schreiben Sie https://, sobald Ihr Anbieter ein Zertifikat eingerichtet hat.",
        "Write https:// once your provider has set up a certificate.",
    ),
}
"""By code, in the order of the alphabet."""
