"""What can be wrong in the notation of ``site.yaml`` and of the heads of content files."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "comma-in-braces": Message(
        "Zwischen geschweiften Klammern trennt ein Komma; der Wert von „{key}“ wurde zerteilt.",
        "Between braces a comma separates; the value of “{key}” was cut in pieces.",
        "Setzen Sie den Wert in Anführungszeichen: {mend}",
        "Put the value in quotation marks: {mend}",
    ),
    "repeated-key": Message(
        "„{key}“ steht zweimal da, zum ersten Mal in Zeile {line}.",
        "“{key}” is given twice, the first time in line {line}.",
        "Behalten Sie eine der beiden Zeilen und löschen Sie die andere.",
        "Keep one of the two lines and delete the other.",
    ),
    "yaml-after-bracket": Message(
        "Hinter der schließenden Klammer {sign} steht noch etwas: {line}",
        "Something stands behind the closing bracket {sign}: {line}",
        "Setzen Sie den ganzen Wert in Anführungszeichen, wenn die Klammern zum Text gehören.",
        "Put the whole value in quotation marks if the brackets belong to the text.",
    ),
    "yaml-after-quote": Message(
        "Hinter dem schließenden {sign} steht noch etwas: {line}",
        "Something stands behind the closing {sign}: {line}",
        "Setzen Sie den ganzen Wert in die anderen Anführungszeichen ('…' statt \"…\" oder "
        "umgekehrt), oder verwenden Sie im Text „ und “ und ’.",
        "Put the whole value in the other kind of quotation marks ('…' for \"…\" or the reverse), "
        "or use “ and ” and ’ within the text.",
    ),
    "yaml-backslash": Message(
        "Zwischen doppelten Anführungszeichen hat der Schrägstrich \\ eine eigene Bedeutung.",
        "Between double quotation marks, the backslash \\ has a meaning of its own.",
        "Nehmen Sie einfache Anführungszeichen: '…'",
        "Use single quotation marks: '…'",
    ),
    "yaml-bracket": Message(
        "Die Klammer, die hier beginnt, wird nicht geschlossen.",
        "The bracket that opens here is never closed.",
        "Ergänzen Sie am Ende der Angabe die schließende Klammer. Soll die Klammer nur zum Text "
        "gehören, setzen Sie den ganzen Wert in Anführungszeichen.",
        "Add the closing bracket at the end of the value. If the bracket is only part of the "
        "text, put the whole value in quotation marks.",
    ),
    "yaml-character": Message(
        "Hier steht ein unsichtbares Zeichen ({character}), das nicht erlaubt ist.",
        "An invisible character ({character}) stands here that is not allowed.",
        "Tippen Sie die Zeile neu, statt sie aus einem anderen Programm einzufügen.",
        "Type the line anew instead of pasting it from another program.",
    ),
    "yaml-colon": Message(
        "In dieser Zeile steht ein Doppelpunkt zu viel: {line}",
        "There is a colon too many in this line: {line}",
        "Gehört er zum Text, dann setzen Sie den ganzen Wert in Anführungszeichen.",
        "If it belongs to the text, put the whole value in quotation marks.",
    ),
    "yaml-comma": Message(
        "Zwischen diesem Komma und dem davor steht nichts.",
        "Nothing stands between this comma and the one before.",
        "Löschen Sie das Komma, oder ergänzen Sie, was fehlt.",
        "Delete the comma, or add what is missing.",
    ),
    "yaml-curly-quote": Message(
        "Der Doppelpunkt gehört wohl zum Text, aber gebogene Anführungszeichen halten ihn nicht zusammen: "
        "{line}",
        "The colon is probably part of the text, but curly quotation marks do not hold it together: {line}",
        'Setzen Sie den ganzen Wert in gerade Anführungszeichen: "…"',
        'Put the whole value in straight quotation marks: "…"',
    ),
    "yaml-directive": Message(
        "Zeilen, die mit % beginnen, haben hier keinen Platz: {line}",
        "Lines that begin with % have no place here: {line}",
        "Löschen Sie die Zeile.",
        "Delete the line.",
    ),
    "yaml-dash": Message(
        "Diese Zeile wird kein Punkt einer Liste, sondern zu „{text}“ geschlagen.",
        "This line becomes no entry of a list, but is added to “{text}”.",
        "Schreiben Sie hinter jeden Bindestrich ein Leerzeichen: - leder",
        "Write a blank behind each hyphen: - leather",
    ),
    "yaml-end": Message(
        "Drei Punkte beenden die Angaben; was unter dieser Zeile steht, gälte nicht.",
        "Three dots end the settings; what stands below this line would not hold.",
        "Löschen Sie die Zeile.",
        "Delete the line.",
    ),
    "yaml-swallowed": Message(
        "Diese Zeile wird kein Punkt einer Liste, sondern zu „{text}“ geschlagen.",
        "This line becomes no entry of a list, but is added to “{text}”.",
        "Für eine Liste steht hinter dem Doppelpunkt darüber nichts; einen Satz setzen Sie ganz in "
        "Anführungszeichen.",
        "For a list, nothing stands behind the colon above it; put a sentence into quotation marks as "
        "a whole.",
    ),
    "yaml-hash": Message(
        "Was nach # steht, gilt als Bemerkung und fällt weg: „{lost}“. Es bleibt „{text}“.",
        "What follows # counts as a comment and is lost: “{lost}”. What remains is “{text}”.",
        "Setzen Sie den ganzen Wert in Anführungszeichen; eine Bemerkung bekommt ein Leerzeichen "
        "nach dem #.",
        "Put the whole value in quotation marks; a comment gets a space behind the #.",
    ),
    "yaml-hash-only": Message(
        "Was nach # steht, gilt als Bemerkung und fällt weg: „{lost}“. Es bleibt nichts.",
        "What follows # counts as a comment and is lost: “{lost}”. Nothing remains.",
        "Setzen Sie den Wert in Anführungszeichen; eine Bemerkung bekommt ein Leerzeichen nach "
        "dem #.",
        "Put the value in quotation marks; a comment gets a space behind the #.",
    ),
    "yaml-indent": Message(
        "Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört.",
        "This line is indented differently from the lines it belongs to.",
        "Rücken Sie sie mit Leerzeichen genauso weit ein wie ihre Nachbarn.",
        "Indent it with spaces, exactly as far as its neighbours.",
    ),
    "yaml-key": Message(
        "Vor dem Doppelpunkt steht hier kein Name, sondern eine Klammer.",
        "What stands before the colon here is no name, but a bracket.",
        "Beginnen Sie die Zeile mit dem Namen der Angabe, ohne Klammern.",
        "Begin the line with the name of the field, without brackets.",
    ),
    "yaml-no-colon": Message(
        "In dieser Zeile fehlt nach dem Namen ein Doppelpunkt: {line}",
        "In this line, a colon is missing after the name: {line}",
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert. Gehört die Zeile zum Text darüber, "
        "dann rücken Sie sie ein.",
        "Write name, colon, space, value. If the line belongs to the text above, indent it.",
    ),
    "yaml-no-key": Message(
        "Vor diesem Doppelpunkt steht kein Name: {line}",
        "No name stands before this colon: {line}",
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert, oder löschen Sie die Zeile.",
        "Write name, colon, space, value, or delete the line.",
    ),
    "yaml-no-space": Message(
        "Nach dem Doppelpunkt fehlt ein Leerzeichen: {line}",
        "A space is missing after the colon: {line}",
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert.",
        "Write name, colon, space, value.",
    ),
    "yaml-quote": Message(
        "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
        "The quotation mark that opens here is never closed.",
        "Ergänzen Sie am Ende des Werts dasselbe Zeichen noch einmal.",
        "Add the same mark once more at the end of the value.",
    ),
    "yaml-second-document": Message(
        "Hier beginnt mit --- ein zweiter Teil; diese Datei hat nur einen.",
        "A second part begins here with ---; this file has only one.",
        "Löschen Sie die Zeile mit den drei Strichen.",
        "Delete the line with the three dashes.",
    ),
    "yaml-sign": Message(
        "Ein Wert darf nicht mit „{sign}“ beginnen; das Zeichen hätte hier eine Bedeutung.",
        "A value must not begin with “{sign}”; the sign would have a meaning here.",
        "Gehört es zum Text, setzen Sie den ganzen Wert in Anführungszeichen. Verweise (& und *) und "
        "Typen (!) gibt es hier nicht; schreiben Sie aus, was gemeint ist.",
        "If it belongs to the text, put the whole value in quotation marks. There are no references "
        "(& and *) and no types (!) here; write out what is meant.",
    ),
    "yaml-start": Message(
        "Ein Wert darf nicht mit „{sign}“ beginnen.",
        "A value must not begin with “{sign}”.",
        "Setzen Sie den ganzen Wert in Anführungszeichen.",
        "Put the whole value in quotation marks.",
    ),
    "yaml-syntax": Message(
        "Ab hier lässt sich die Angabe nicht mehr lesen.",
        "From here on, the file cannot be read.",
        "Meist fehlt in dieser Zeile oder in der davor ein Doppelpunkt, eine Klammer oder ein "
        "Anführungszeichen, oder eine Zeile ist falsch eingerückt.",
        "Usually a colon, a bracket or a quotation mark is missing in this line or the one before, "
        "or a line is indented wrongly.",
    ),
    "yaml-tab": Message(
        "Diese Zeile ist mit einem Tabulator eingerückt.",
        "This line is indented with a tab.",
        "Ersetzen Sie ihn durch Leerzeichen.",
        "Replace it by spaces.",
    ),
    "yaml-too-deep": Message(
        "Hier sind mehr als {limit} Ebenen ineinander verschachtelt.",
        "More than {limit} levels are nested in each other here.",
        "Prüfen Sie, ob Klammern fehlen oder Zeilen zu weit eingerückt sind.",
        "Look for missing brackets or for lines that are indented too far.",
    ),
}
"""By code, in the order of the alphabet."""
