"""What can be wrong with the notation of templates."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "template-syntax": Message(
        "Diese Vorlage ist nicht verständlich: {slip}.",
        "This template cannot be understood: {slip}.",
        "Sehen Sie auf dieser Zeile und davor nach.",
        "Look on this line and before it.",
    ),
    "template-quote": Message(
        "Diese Vorlage ist nicht verständlich: Das Anführungszeichen {sign} hier hat kein zweites.",
        "This template cannot be understood: the quotation mark {sign} here has no second one.",
        "Setzen Sie {sign} auch ans Ende des Textes, vor }}}} oder %}}.",
        "Set {sign} at the end of the text as well, before }}}} or %}}.",
    ),
    "template-tag-crossed": Message(
        "Hier steht {{% {name} %}}, aber das {{% {open} %}} aus Zeile {line} ist noch offen.",
        "Here stands {{% {name} %}}, but the {{% {open} %}} of line {line} is still open.",
        "Schreiben Sie davor {{% end{open} %}}, oder nehmen Sie {{% {name} %}} weg.",
        "Write {{% end{open} %}} before it, or take {{% {name} %}} away.",
    ),
    "template-tag-unopened": Message(
        "Zu {{% {name} %}} ist hier nichts offen.",
        "Nothing is open here that {{% {name} %}} could belong to.",
        "Nehmen Sie es weg, oder schreiben Sie darüber, was fehlt: {{% if … %}}, {{% for … %}}, "
        "{{% block … %}}.",
        "Take it away, or write above it what is missing: {{% if … %}}, {{% for … %}}, {{% block … %}}.",
    ),
    "template-expected": Message(
        "Diese Vorlage ist nicht verständlich: Hier steht {got}, wo {wanted} stehen müsste.",
        "This template cannot be understood: here stands {got}, where {wanted} should stand.",
        "Sehen Sie auf dieser Zeile und davor nach, ob jedes {{{{ mit }}}} und jedes {{% mit %}} "
        "endet und nichts dazwischen zu viel ist.",
        "Look on this line and before it whether each {{{{ ends with }}}}, each {{% with %}}, "
        "and nothing is too much in between.",
    ),
    "template-sign": Message(
        "Diese Vorlage ist nicht verständlich: „{sign}“ hat hier keinen Platz.",
        "This template cannot be understood: “{sign}” has no place here.",
        "Sehen Sie auf dieser Zeile und davor nach, ob jedes {{{{ mit }}}} und jedes {{% mit %}} endet.",
        "Look on this line and before it whether each {{{{ ends with }}}} and each {{% with %}}.",
    ),
    "template-unended": Message(
        "Was hier mit {begin} beginnt, endet nicht.",
        "What begins here with {begin} does not end.",
        "Schreiben Sie {end} an sein Ende.",
        "Write {end} at its end.",
    ),
    "template-block-twice": Message(
        "In dieser Vorlage gibt es den Block „{name}“ schon; ein zweites Mal darf er nicht stehen.",
        "This template has the block “{name}” already; it may not stand there twice.",
        "Nehmen Sie einen der beiden heraus. Noch einmal zeigen lässt er sich mit {{{{ self.{name}() }}}}.",
        "Take one of the two out. To show it once more: {{{{ self.{name}() }}}}.",
    ),
    "template-unquoted": Message(
        "Der Name der anderen Vorlage steht hier ohne Anführungszeichen.",
        "The name of the other template stands here without quotation marks.",
        'Zum Beispiel: {{% extends "werkstatt/page.html" %}}',
        'For example: {{% extends "werkstatt/page.html" %}}',
    ),
    "template-tag-unknown": Message(
        "Einen Befehl {{% {name} %}} gibt es nicht, oder er gehört nicht hierher.",
        "There is no command {{% {name} %}}, or it has no place here.",
        "Sehen Sie nach, ob er richtig heißt und was darüber noch offen ist.",
        "See whether it is spelt right, and what is still open above it.",
    ),
    "template-filter-unknown": Message(
        "Einen Filter „{name}“ gibt es nicht.",
        "There is no filter “{name}”.",
        "Das Handbuch für Themes nennt alle.",
        "The theme guide lists all.",
    ),
    "template-unclosed": Message(
        "Hier ist ein {{% {name} %}} noch offen, und die Vorlage endet.",
        "A {{% {name} %}} is still open here, and the template ends.",
        "Schreiben Sie an sein Ende {{% end{name} %}}.",
        "Write {{% end{name} %}} at its end.",
    ),
    "template-too-nested": Message(
        "Hier steht zu vieles ineinander.",
        "Too much stands within one another here.",
        "Teilen Sie es mit {{% set … %}} auf mehrere Zeilen auf.",
        "Part it into several lines by {{% set … %}}.",
    ),
    "template-test-unknown": Message(
        "Eine Prüfung „{name}“ gibt es hinter is nicht.",
        "There is no test “{name}” to stand after is.",
        "Meist passt: is defined, is none, is string, is number.",
        "Those used most: is defined, is none, is string, is number.",
    ),
    "template-unbalanced": Message(
        "In dieser Vorlage gehen <{name}> und </{name}> nicht auf; der Rest der Seite stünde woanders.",
        "In this template, <{name}> and </{name}> are not as many; the rest of the page would be elsewhere.",
        "Suchen Sie von dieser Zeile an das Element, dessen Anfang oder Ende fehlt.",
        "From this line on, look for the element whose beginning or end is missing.",
    ),
    "template-comment-open": Message(
        "Die Bemerkung, die hier mit <!-- beginnt, hört nicht auf; was danach kommt, sieht niemand.",
        "The comment that begins here with <!-- does not end; nobody sees what comes after it.",
        "Schreiben Sie --> dorthin, wo sie endet.",
        "Write --> where it ends.",
    ),
    "template-half-quoted": Message(
        "In {tag} fehlt das schließende Anführungszeichen {sign}; was folgt, verschlucken Browser bis zum "
        "nächsten.",
        "In {tag}, the closing quotation mark {sign} is missing; browsers swallow what follows up to the "
        "next one.",
        "Ergänzen Sie das Zeichen vor dem >.",
        "Add the mark before the >.",
    ),
    "template-braces": Message(
        "„{text}“ stünde so auf der Seite; Werte stehen zwischen doppelten Klammern.",
        "“{text}” would stand on the page as it is; values stand between double braces.",
        "Schreiben Sie {{{{ {name} }}}}.",
        "Write {{{{ {name} }}}}.",
    ),
    "template-stray": Message(
        "„{text}“ bedeutet hier nichts und stünde so auf der Seite.",
        "“{text}” means nothing here and would stand on the page as it is.",
        "Löschen Sie es. Kommentare beginnen mit {{# und enden mit dem ersten #}}; <? und <% führt "
        "hier niemand aus.",
        "Delete it. Comments begin with {{# and end with the first #}}; nobody runs <? and <% here.",
    ),
}
