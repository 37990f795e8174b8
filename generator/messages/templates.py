"""What can be wrong within a template."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "template-syntax": Message(
        "Diese Vorlage ist nicht verständlich: {error}",
        "This template cannot be understood: {error}",
        "Sehen Sie auf dieser Zeile und davor nach, ob jedes {{% … %}} geschlossen ist und jeder "
        "Filter richtig heißt.",
        "Look on this line and before it whether each {{% … %}} is closed and each filter is "
        "spelt right.",
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
        "Das Handbuch der Themes nennt alle.",
        "The theme guide lists all.",
    ),
    "template-unclosed": Message(
        "Hier ist ein {{% {name} %}} noch offen, und die Vorlage endet.",
        "A {{% {name} %}} is still open here, and the template ends.",
        "Schreiben Sie an sein Ende {{% end{name} %}}.",
        "Write {{% end{name} %}} at its end.",
    ),
    "template-hidden": Message(
        "„{name}“ führt in das Programm selbst; das ist nichts für Vorlagen.",
        "“{name}” leads into the program itself, which is not for templates.",
        "Das Handbuch der Themes nennt, was Vorlagen sehen.",
        "The theme guide lists what templates see.",
    ),
    "template-too-nested": Message(
        "Hier steht zu vieles ineinander.",
        "Too much stands within one another here.",
        "Teilen Sie es mit {{% set … %}} auf mehrere Zeilen auf.",
        "Part it into several lines by {{% set … %}}.",
    ),
    "template-undefined": Message(
        "Die Vorlage fragt nach „{name}“, das es nicht gibt (bei {page}).",
        "The template asks for “{name}”, which is not there (for {page}).",
        "Was Vorlagen sehen, steht im Handbuch für Themes. Kann etwas fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide lists what templates see. If something may be missing, ask first with "
        "{{% if … %}}.",
    ),
    "template-missing": Message(
        "Es gibt keine Vorlage „{name}“ (bei {page}).",
        "There is no template “{name}” (for {page}).",
        "Legen Sie sie unter templates im Theme an, oder verbessern Sie den Namen.",
        "Create it in the theme's templates, or mend the name.",
    ),
    "template-unasked": Message(
        "Keine Seite und keine andere Vorlage verwendet diese Vorlage.",
        "No page and no other template asks for this template.",
        "Benennen Sie sie wie die, die sie ersetzen soll, oder nennen Sie sie bei einer Seite als layout.",
        "Name it as the one that it is to replace, or name it at a page as its layout.",
    ),
    "template-unbalanced": Message(
        "In dieser Vorlage gehen <{name}> und </{name}> nicht auf; der Rest der Seite stünde woanders.",
        "In this template, <{name}> and </{name}> are not as many; the rest of the page would be elsewhere.",
        "Suchen Sie von dieser Zeile an das Element, dessen Anfang oder Ende fehlt.",
        "From this line on, look for the element whose beginning or end is missing.",
    ),
    "template-extends-itself": Message(
        "Diese Vorlage steht auf sich selbst und endet so nie (bei {page}).",
        "This template extends itself and so never ends (for {page}).",
        'Schreiben Sie {{% extends "{above}" %}}: „{name}“ allein ist die Ihre.',
        'Write {{% extends "{above}" %}}: “{name}” alone is your own.',
    ),
    "template-recursion": Message(
        "Diese Vorlage ruft sich ohne Ende selbst auf (bei {page}).",
        "This template calls itself without end (for {page}).",
        "Nehmen Sie das include oder das Makro heraus, das wieder hierher führt.",
        "Take out the include or the macro that leads back here.",
    ),
    "template-too-large": Message(
        "Diese Vorlage verlangt etwas ohne Maß, mehr als eine Million Zeichen (bei {page}).",
        "This template asks for something without measure, more than a million signs (for {page}).",
        "Sehen Sie auf dieser Zeile nach, was mit *, ** oder einer Breite zu groß wird.",
        "See on this line what grows too large by *, ** or a width.",
    ),
    "filter-unfit": Message(
        "Der Filter „{name}“ kann mit „{value}“ nichts anfangen (bei {page}).",
        "The filter “{name}” can make nothing of “{value}” (for {page}).",
        "Welcher Filter was erwartet, steht im Handbuch für Themes. Kann der Wert fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide says what each filter expects. If the value may be missing, ask first with "
        "{{% if … %}}.",
    ),
    "template-stray": Message(
        "„{text}“ bedeutet hier nichts und stünde so auf der Seite.",
        "“{text}” means nothing here and would stand on the page as it is.",
        "Löschen Sie es. Kommentare beginnen mit {{# und enden mit dem ersten #}}; PHP läuft hier nicht.",
        "Delete it. Comments begin with {{# and end with the first #}}; PHP is not run.",
    ),
    "template-error": Message(
        "In dieser Vorlage geht etwas schief (bei {page}): {error}",
        "Something goes wrong in this template (for {page}): {error}",
        "Sehen Sie nach, ob auf dieser Zeile jeder Wert von der Art ist, die der Filter erwartet.",
        "See whether each value on this line is of the kind that the filter expects.",
    ),
    "template-too-slow": Message(
        "Diese Vorlage war nach {seconds} Sekunden noch nicht fertig (bei {page}).",
        "This template was not finished after {seconds} seconds (for {page}).",
        "Sehen Sie nach, ob um diese Zeile Schleifen ineinander stehen, die alles mit allem "
        "durchgehen.",
        "See whether loops stand within one another around this line that go through everything "
        "with everything.",
    ),
}
