"""What can be wrong with a theme: its options, its phrases, its templates."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "theme-missing": Message(
        "Es gibt kein Theme „{name}“.",
        "There is no theme “{name}”.",
        "Vorhanden sind: {known}.",
        "There are: {known}.",
    ),
    "theme-loop": Message(
        "Das Theme „{name}“ baut über Umwege auf sich selbst auf: {chain}.",
        "The theme “{name}” builds on itself in a roundabout way: {chain}.",
        "Ändern Sie die Zeile „parent“ in einem der genannten Themes.",
        "Change the line “parent” in one of these themes.",
    ),
    "not-phrases": Message(
        "Diese Datei soll Texte nennen, je Zeile einen Schlüssel und den Text dazu.",
        "This file should name phrases, a key and its text on each line.",
        "Zum Beispiel: price.from: ab {{price}}",
        "For example: price.from: from {{price}}",
    ),
    "not-a-phrase": Message(
        "Unter „{key}“ steht kein Text.",
        "There is no text under “{key}”.",
        "Erlaubt ist ein Text oder seine Mehrzahlformen: one: …, other: …",
        "A text is allowed, or its plural forms: one: …, other: …",
    ),
    "phrase-missing": Message(
        "Der Text „{key}“ fehlt auf {language}; Besucher lesen ihn in einer anderen Sprache.",
        "The phrase “{key}” is missing in {language}; visitors read it in another language.",
        "Tragen Sie ihn in dieser Datei ein: {key}: …",
        "Add it to this file: {key}: …",
    ),
    "translation-missing": Message(
        "Das Theme hat keine Texte auf {language}; Besucher lesen sie in einer anderen Sprache.",
        "The theme has no phrases in {language}; visitors read them in another language.",
        "Legen Sie diese Datei an und übersetzen Sie darin die Texte einer anderen Sprache.",
        "Make this file, and translate the phrases of another language in it.",
    ),
    "phrase-place": Message(
        "Der Text „{key}“ will „{place}“ eingesetzt haben, das es dort nicht gibt.",
        "The phrase “{key}” wants “{place}” filled in, which is not there.",
        "Verwenden Sie die Plätze, die der Text in der Sprache des Themes hat.",
        "Use the places that the phrase has in the theme's own language.",
    ),
    "phrase-brace": Message(
        "Im Text „{key}“ steht eine geschwungene Klammer allein: {text}",
        "In the phrase “{key}” a brace stands alone: {text}",
        "Was eingesetzt werden soll, steht zwischen zweien, ohne Leerzeichen: {{mail}}",
        "What is to be filled in stands between two, without blanks: {{mail}}",
    ),
    "phrase-unused": Message(
        "Keine Vorlage fragt nach dem Text „{key}“.",
        "No template asks for the phrase “{key}”.",
        "Nennen Sie ihn so wie dort, wo er gebraucht wird; sonst nehmen Sie die Zeile weg.",
        "Name it as where it is used; otherwise take the line away.",
    ),
    "phrase-form": Message(
        "„{form}“ unter „{key}“ ist keine Form für eine Zahl.",
        "“{form}” under “{key}” is not a form for a number.",
        "Es gibt: {known}.",
        "There are: {known}.",
    ),
    "phrase-unknown": Message(
        "Die Vorlage fragt nach dem Text „{key}“, den das Theme nicht hat (bei {page}).",
        "The template asks for the phrase “{key}”, which the theme does not have (for {page}).",
        "Tragen Sie ihn in den Dateien unter translations ein.",
        "Add it to the files in translations.",
    ),
    "phrase-unfilled": Message(
        "Die Vorlage füllt im Text „{key}“ den Platz „{place}“ nicht (bei {page}).",
        "The template does not fill the place “{place}” of the phrase “{key}” (for {page}).",
        'Geben Sie ihn mit: t("{key}", {place}=…).',
        'Give it along: t("{key}", {place}=…).',
    ),
    "page-empty": Message(
        "Der Seite {page} fehlt, was eine Seite ausmacht: Die Vorlage gibt weder Stil noch Link aus.",
        "The page {page} lacks what makes a page: its template gives neither style nor link.",
        'Beginnen Sie die Vorlage mit {{% extends "base.html" %}}, oder löschen Sie die Datei im Theme.',
        'Begin the template with {{% extends "base.html" %}}, or delete the file in the theme.',
    ),
    "block-unknown": Message(
        "Die Vorlage, auf der diese steht, hat keinen Block „{name}“; was darin steht, sähe niemand.",
        "The template that this one extends has no block “{name}”; nobody would see what is in it.",
        "Verbessern Sie den Namen, oder legen Sie den Block in der anderen Vorlage an.",
        "Mend the name, or make the block in the other template.",
    ),
    "outside-blocks": Message(
        "Das steht außerhalb der Blöcke und wird nie gezeigt: {text}",
        "This stands outside of the blocks and is never shown: {text}",
        "Setzen Sie es in einen {{% block … %}} der Vorlage, auf der diese steht, oder löschen Sie es.",
        "Put it into a {{% block … %}} of the template that this one extends, or delete it.",
    ),
    "idle-markup": Message(
        "{what} bewirkt hier nichts: Die Sicherheitsregeln der Seiten verbieten es.",
        "{what} does nothing here: the security rules of the pages forbid it.",
        "Löschen Sie es, oder legen Sie es in eine eigene Datei, im Theme unter assets/js oder "
        "assets/css.",
        "Delete it, or put it into a file of its own, in a theme below assets/js or assets/css.",
    ),
    "idle-on-page": Message(
        "{what} bewirkt auf der Seite {page} nichts: Ihre Sicherheitsregeln verbieten es.",
        "{what} does nothing on the page {page}: its security rules forbid it.",
        "Löschen Sie es dort, wo der Wert herkommt, den die Vorlage zeigt, oder legen Sie es in eine eigene "
        "Datei unter assets/js oder assets/css des Themes.",
        "Delete it where the value comes from that the template shows, or put it into a file of its own "
        "below assets/js or assets/css of the theme.",
    ),
    "form-refused": Message(
        "Ein Formular der Seite {page} darf nicht senden, wohin es soll: {address}",
        "A form of the page {page} may not send to where it is to: {address}",
        "Erlauben Sie es in der Vorlage der Seite: {{% block form_action %}}'self' "
        "https://formulare.example.com{{% endblock %}}",
        "Allow it in the page's template: {{% block form_action %}}'self' "
        "https://forms.example.com{{% endblock %}}",
    ),
    "css-import": Message(
        "Die Formatdateien eines Themes werden zu einer; @import wird nicht befolgt.",
        "The style sheets of a theme become one; @import is not followed.",
        "Legen Sie die Regeln als eigene Datei neben diese.",
        "Put the rules beside this file as a file of their own.",
    ),
    "css-missing": Message(
        "Das Theme hat keine Datei „{name}“, die hier gebraucht wird.",
        "The theme has no file “{name}”, which is asked for here.",
        "Legen Sie sie unter assets ab, oder verbessern Sie den Namen.",
        "Put it into assets, or mend the name.",
    ),
    "css-outside": Message(
        "Hier würde etwas von einem fremden Server geholt: {address}",
        "Something would be fetched from a foreign host here: {address}",
        "Der erführe, wer Ihre Seite besucht. Legen Sie die Datei unter assets ins Theme.",
        "It would learn who visits your page. Put the file into the theme's assets.",
    ),
    "script-asks-outside": Message(
        "Dieses Skript bittet einen fremden Server um etwas, was die Sicherheitsregeln der Seiten verbieten: "
        "{address}",
        "This script asks a foreign host for something, which the security rules of the pages forbid: "
        "{address}",
        "Der Server erführe, wer Ihre Seite besucht. Legen Sie, was gebraucht wird, unter assets ins Theme.",
        "It would learn who visits your page. Put what is needed into the theme's assets.",
    ),
    "script-module": Message(
        "Skripte eines Themes sind keine Module; der Browser führte nichts davon aus: {text}",
        "Scripts of a theme are no modules; a browser would run nothing of this one: {text}",
        "Legen Sie, was hier geholt wird, als Datei unter assets/js daneben; alle Dateien dort werden eine.",
        "Put what is fetched here beside it below assets/js; all files there become one.",
    ),
    "script-unclosed": Message(
        "Was hier mit {sign} beginnt, endet nicht; der Browser führte nichts von dem Skript aus.",
        "What begins here with {sign} does not end; a browser would run nothing of the script.",
        "Schließen Sie es.",
        "Close it.",
    ),
    "script-unopened": Message(
        "Diese Klammer {sign} schließt nichts; der Browser führte nichts von dem Skript aus.",
        "This bracket {sign} closes nothing; a browser would run nothing of the script.",
        "Löschen Sie sie, oder öffnen Sie davor eine.",
        "Delete it, or open one before.",
    ),
    "css-unclosed": Message(
        "Was hier mit {sign} beginnt, endet nicht.",
        "What begins here with {sign} does not end.",
        "Schließen Sie es; alles danach ginge sonst verloren.",
        "Close it; all that follows would be lost.",
    ),
    "css-unopened": Message(
        "Diese Klammer {sign} schließt nichts.",
        "This bracket {sign} closes nothing.",
        "Löschen Sie sie, oder öffnen Sie davor eine.",
        "Delete it, or open one before.",
    ),
    "css-no-semicolon": Message(
        "Hinter „{text}“ fehlt der Strichpunkt; weder das noch die Zeile darunter gilt.",
        "The semicolon behind “{text}” is missing; neither this nor the line below holds.",
        "Ergänzen Sie ihn.",
        "Add it.",
    ),
    "css-template": Message(
        "{sign} gehört in Vorlagen; in einer Formatdatei liest es der Browser nicht.",
        "{sign} belongs into templates; in a style sheet, no browser reads it.",
        "Was der Betrieb wählt, steht hier als Eigenschaft bereit: var(--accent)",
        "What the owner chooses stands here as a property: var(--accent)",
    ),
    "css-line-comment": Message(
        "Mit // beginnt in einer Formatdatei keine Bemerkung; der Browser übergeht, was danach kommt.",
        "In a style sheet, // begins no remark; browsers pass over what follows.",
        "Schreiben Sie /* davor und */ dahinter.",
        "Write /* before it and */ behind.",
    ),
    "css-element": Message(
        "„{text}“ ist HTML; in einer Formatdatei gilt die erste Regel danach nicht.",
        "“{text}” is HTML; in a style sheet, the first rule behind it does not hold.",
        "Löschen Sie es; hier stehen nur die Regeln.",
        "Delete it; only the rules stand here.",
    ),
    "css-other": Message(
        "„{text}“ ist aus einer anderen Sprache (Sass); Browser übergehen es.",
        "“{text}” is of another language (Sass); browsers pass over it.",
        "Schreiben Sie CSS: eigene Eigenschaften heißen --name und werden mit var(--name) verwendet.",
        "Write CSS: properties of your own are called --name, and used by var(--name).",
    ),
    "css-colour": Message(
        "„{text}“ ist keine Farbe; diese Zeile gilt nicht.",
        "“{text}” is no colour; this line does not hold.",
        "Hinter # gehören 3, 4, 6 oder 8 Zeichen.",
        "Behind the # belong 3, 4, 6 or 8 signs.",
    ),
    "css-unit-apart": Message(
        "Zwischen Zahl und Einheit steht ein Leerzeichen: „{text}“; diese Zeile gilt nicht.",
        "There is a space between number and unit: “{text}”; this line does not hold.",
        "Schreiben Sie beides zusammen: {joined}",
        "Write both together: {joined}",
    ),
    "css-misspelt": Message(
        "„{name}“ kennt kein Browser; was damit bestimmt wird, gilt nicht.",
        "No browser knows “{name}”; what is set by it does not hold.",
        "Verbessern Sie den Namen.",
        "Mend the name.",
    ),
    "font-broken": Message(
        "Diese Datei ({size} Byte) ist keine Schrift der Art, die ihr Name sagt.",
        "This file ({size} bytes) is no font of the kind that its name says.",
        "Laden Sie sie noch einmal herunter: Browser nähmen eine andere Schrift. Oft ist es eine Seite, die "
        "„nicht gefunden“ sagt.",
        "Download it once more: browsers would take another font. Often it is a page that says “not found”.",
    ),
    "script-tag": Message(
        "„{text}“ ist HTML; der Browser führte nichts von dem Skript aus.",
        "“{text}” is HTML; a browser would run nothing of the script.",
        "Löschen Sie es; hier steht nur, was dazwischen stünde.",
        "Delete it; only what would stand in between stands here.",
    ),
    "css-unquoted": Message(
        "Die Adresse „{address}“ enthält ein Leerzeichen; so holt der Browser nichts.",
        "The address “{address}” holds a space; a browser would fetch nothing like this.",
        'Setzen Sie sie in Anführungszeichen: url("{address}")',
        'Put it in quotation marks: url("{address}")',
    ),
    "css-undeclared": Message(
        "Kein Formatblatt des Themes legt „{name}“ fest; was damit bestimmt wird, gilt nicht.",
        "No style sheet of the theme declares “{name}”; what is set by it does not hold.",
        "Legen Sie es bei :root fest, oder nennen Sie einen Ersatz: var({name}, 1rem).",
        "Declare it at :root, or name a substitute: var({name}, 1rem).",
    ),
    "asset-missing": Message(
        "Das Theme hat keine Datei „{name}“ unter assets (bei {page}).",
        "The theme has no file “{name}” in assets (for {page}).",
        "Legen Sie sie dort ab, oder verbessern Sie den Namen.",
        "Put it there, or mend the name.",
    ),
    "unknown-layout": Message(
        "Eine Vorlage „{name}“ hat das Theme nicht.",
        "The theme has no template “{name}”.",
        "Es gibt: {allowed}. Ohne diese Zeile findet sich die richtige von selbst.",
        "There are: {allowed}. Without this line, the right one is found by itself.",
    ),
    "theme-file-unread": Message(
        "Diese Datei des Themes liest niemand.",
        "Nobody reads this file of the theme.",
        "Vorlagen heißen templates/….html, Formatdateien assets/css/….css und Texte "
        "translations/de.yaml; benennen Sie die Datei um, oder löschen Sie sie.",
        "Templates are called templates/….html, style sheets assets/css/….css and phrases "
        "translations/en.yaml; rename the file, or delete it.",
    ),
    "theme-half": Message(
        "Das Theme „{name}“ baut auf keinem auf, das alle Vorlagen hat; ihm fehlen: {missing}.",
        "The theme “{name}” builds on none that has all templates; it lacks: {missing}.",
        "Schreiben Sie in seine theme.yaml „parent: werkstatt“ (es gibt {known}), oder machen Sie die "
        "Vorlagen in seinem Ordner templates.",
        "Write “parent: werkstatt” into its theme.yaml (there are {known}), or make the templates in its "
        "folder templates.",
    ),
    "theme-without-parent": Message(
        "Das Theme hat keine Vorlagen, und {file} fehlt oder nennt keines, auf dem es aufbaut.",
        "The theme has no templates, and {file} is missing or names none that it builds on.",
        "Schreiben Sie in {file} die Zeile „parent: werkstatt“, oder den Namen eines anderen Themes.",
        "Write the line “parent: werkstatt” into {file}, or the name of another theme.",
    ),
    "theme-yaml-without-keys": Message(
        "In dieser Datei stehen keine Angaben wie „name: …“.",
        "There are no fields such as “name: …” in this file.",
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert.",
        "Write name, colon, space, value.",
    ),
}
