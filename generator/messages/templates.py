"""What can be wrong within a template."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "template-set-field": Message(
        "Mit set lässt sich kein Feld von etwas ändern, nur ein eigener Name setzen (bei {page}).",
        "By set, no field of anything can be changed; only a name of your own can be set (for {page}).",
        "Schreiben Sie einen Namen ohne Punkt: {{% set mine = … %}}",
        "Write a name without a dot: {{% set mine = … %}}",
    ),
    "template-format": Message(
        "Hier wird ein Text mit % oder format gefüllt, und was hinein soll, passt nicht zu "
        "seinen Stellen (bei {page}).",
        "A text is filled by % or format here, and what is to go in does not fit its places (for {page}).",
        "Geben Sie für jede Stelle genau einen Wert: %s nimmt alles, %d nur ganze Zahlen.",
        "Give just one value for each place: %s takes anything, %d whole numbers only.",
    ),
    "template-unprintable": Message(
        "Was hier auf der Seite stehen soll, ist kein Text und sagt Lesern nichts; es ist: "
        "{of_kind} (bei {page}).",
        "What is to stand on the page here is no text and says nothing to readers; it is: "
        "{of_kind} (for {page}).",
        "Nennen Sie ein Feld davon (nach einem Punkt), gehen Sie eine Liste mit {{% for … %}} "
        "durch, "
        "rufen Sie eine Funktion mit ( ) auf; was fehlen kann, fragen Sie vorher mit {{% if … %}}.",
        "Name one of its fields (after a dot), go through a list by {{% for … %}}, call a "
        "function by ( ); of what may be missing, ask first with {{% if … %}}.",
    ),
    "template-hidden": Message(
        "„{name}“ führt in das Programm selbst; das ist nichts für Vorlagen.",
        "“{name}” leads into the program itself, which is not for templates.",
        "Das Handbuch für Themes nennt, was Vorlagen sehen.",
        "The theme guide lists what templates see.",
    ),
    "template-undefined": Message(
        "Die Vorlage fragt nach „{name}“, das es nicht gibt (bei {page}).",
        "The template asks for “{name}”, which is not there (for {page}).",
        "Was Vorlagen sehen, steht im Handbuch für Themes. Kann etwas fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide lists what templates see. If something may be missing, ask first with "
        "{{% if … %}}.",
    ),
    "template-caller": Message(
        "Dieses Makro fragt nach caller, wurde aber nicht mit {{% call … %}} aufgerufen (bei {page}).",
        "This macro asks for caller, but was not called by {{% call … %}} (for {page}).",
        "Rufen Sie es so auf: {{% call card() %}}…{{% endcall %}}, oder fragen Sie vorher mit "
        "{{% if caller %}}.",
        "Call it like this: {{% call card() %}}…{{% endcall %}}, or ask first with {{% if caller %}}.",
    ),
    "template-left-out": Message(
        "„{name}“ aus Jinja gibt es in diesen Vorlagen nicht.",
        "“{name}” of Jinja is not there in these templates.",
        "Schleifen gehen durch Listen, die die Seite hat; loop.index zählt mit, und {{% set … %}} vor "
        "der Schleife setzt einen Wert.",
        "Loops go through lists that the page has; loop.index counts, and {{% set … %}} before the loop "
        "sets a value.",
    ),
    "template-no-context": Message(
        "„{name}“ ist hier nicht bekannt: Diese Datei wird von einer anderen ohne die Werte der Seite "
        "importiert.",
        "“{name}” is not known here: another file imports this one without the values of the page.",
        'Schreiben Sie dort with context an das Ende: {{% from "parts/mine.html" import card with '
        "context %}}. Eine ganze Seite wird mit extends oder include verwendet, nicht mit import.",
        'There, write with context at the end: {{% from "parts/mine.html" import card with context %}}. '
        "A whole page is used by extends or include, not by import.",
    ),
    "template-field-unknown": Message(
        "Die Vorlage fragt nach „{name}“; ein solches Feld gibt es an dieser Stelle nicht (bei {page}).",
        "The template asks for “{name}”; there is no such field in this place (for {page}).",
        "Es gibt: {known}.",
        "There are: {known}.",
    ),
    "template-no-fields": Message(
        "Die Vorlage fragt nach „{name}“; was davor steht, hat aber keine Felder, es ist: "
        "{of_kind} (bei {page}).",
        "The template asks for “{name}”; but what stands before it has no fields, it is: "
        "{of_kind} (for {page}).",
        "Was Vorlagen sehen, steht im Handbuch für Themes. Kann etwas fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide lists what templates see. If something may be missing, ask first with "
        "{{% if … %}}.",
    ),
    "template-import-unknown": Message(
        "In {file} gibt es kein Makro „{name}“.",
        "There is no macro “{name}” in {file}.",
        "Verbessern Sie den Namen hinter import, oder schreiben Sie das Makro dort.",
        "Mend the name after import, or write the macro there.",
    ),
    "template-argument-missing": Message(
        "Dem Makro fehlt die Angabe „{name}“ (bei {page}).",
        "The macro is called without “{name}” (for {page}).",
        "Geben Sie sie beim Aufruf mit, oder schreiben Sie in der Klammer des Makros einen Wert "
        'dafür hin: {name}=""',
        "Give it where the macro is called, or write a value for it into the brackets of the "
        'macro: {name}=""',
    ),
    "template-call-lacks": Message(
        "„{name}“ fehlt hier eine Angabe: {wanted} (bei {page}).",
        "“{name}” lacks something here: {wanted} (for {page}).",
        "Schreiben Sie sie in die Klammer; das Handbuch für Themes nennt, was jeder Filter und "
        "jede Funktion will.",
        "Write it into the brackets; the theme guide says what each filter and function wants.",
    ),
    "template-call-strange": Message(
        "„{name}“ kennt keine Angabe „{given}“ (bei {page}).",
        "“{name}” knows nothing called “{given}” (for {page}).",
        "Verbessern Sie den Namen vor dem =, oder nehmen Sie die Angabe heraus.",
        "Mend the name before the =, or take it out.",
    ),
    "template-call-many": Message(
        "„{name}“ wird hier mit mehr oder weniger Angaben in der Klammer aufgerufen, als es "
        "geben darf (bei {page}).",
        "“{name}” is called here with more or fewer things in its brackets than it takes (for {page}).",
        "Das Handbuch für Themes nennt, was jeder Filter und jede Funktion will; bei einem Makro "
        "steht es in seiner ersten Zeile.",
        "The theme guide says what each filter and function wants; of a macro its first line does.",
    ),
    "template-kinds": Message(
        "Links und rechts von „{sign}“ steht, was nicht zusammenpasst: {of_kind}, {other_kind} (bei {page}).",
        "What stands left and right of “{sign}” does not go together: {of_kind}, {other_kind} (for {page}).",
        "Zwei Texte verbindet ~, auch mit Zahlen; aus einem Text mit Ziffern macht der Filter "
        "int eine Zahl. "
        "Kann etwas fehlen, fragen Sie vorher mit {{% if … %}}.",
        "Texts are joined by ~, with numbers too; the filter int makes a number of a text with "
        "digits. "
        "If something may be missing, ask first with {{% if … %}}.",
    ),
    "template-no-list": Message(
        "Hier wird eine Liste gebraucht; was da steht, ist aber: {of_kind} (bei {page}).",
        "A list is needed here; but what stands here is: {of_kind} (for {page}).",
        "Nennen Sie eine Liste. Kann sie fehlen, fragen Sie vorher mit {{% if … %}}.",
        "Name a list. If it may be missing, ask first with {{% if … %}}.",
    ),
    "template-no-call": Message(
        "Was hier vor der Klammer steht, lässt sich nicht aufrufen; es ist: {of_kind} (bei {page}).",
        "What stands before the bracket here cannot be called; it is: {of_kind} (for {page}).",
        "Nehmen Sie die Klammer weg; aufrufen lassen sich nur Makros und Funktionen.",
        "Take the brackets away; only macros and functions can be called.",
    ),
    "template-unpacked": Message(
        "Auf dieser Zeile stehen links mehr oder weniger Namen, als rechts Werte sind (bei {page}).",
        "On this line, there are more or fewer names on the left than values on the right (for {page}).",
        "Nennen Sie vor in oder vor = so viele Namen, wie jeder Eintrag Werte hat; meist genügt einer.",
        "Name as many before in, or before =, as each entry has values; most often one is enough.",
    ),
    "template-zero": Message(
        "Hier wird durch null geteilt (bei {page}).",
        "Something is divided by zero here (for {page}).",
        "Fragen Sie vorher mit {{% if … %}}, ob der Wert null ist.",
        "Ask first with {{% if … %}} whether the value is zero.",
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
        "„{name}“ kann mit „{value}“ nichts anfangen (bei {page}).",
        "“{name}” can make nothing of “{value}” (for {page}).",
        "Welcher Filter was erwartet, steht im Handbuch für Themes. Kann der Wert fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide says what each filter expects. If the value may be missing, ask first with "
        "{{% if … %}}.",
    ),
    "filter-unfit-kind": Message(
        "„{name}“ kann mit dem, was davor oder in der Klammer steht, nichts anfangen; es ist: "
        "{of_kind} (bei {page}).",
        "“{name}” can make nothing of what stands before it or in its brackets; it is: {of_kind} "
        "(for {page}).",
        "Welcher Filter was erwartet, steht im Handbuch für Themes. Kann der Wert fehlen, fragen Sie vorher "
        "mit {{% if … %}}.",
        "The theme guide says what each filter expects. If the value may be missing, ask first with "
        "{{% if … %}}.",
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
