"""What can be wrong with the names of files: their languages, their days."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "far-year-in-name": Message(
        "Der Tag „{text}“ im Namen der Datei liegt zu weit weg; gemeint ist wohl ein anderes Jahr.",
        "The day “{text}” in the file's name is too far away; another year is probably meant.",
        "Benennen Sie die Datei um: 2026-11-05-name.md",
        "Rename the file: 2026-11-05-name.md",
    ),
    "language-not-listed": Message(
        "Die Datei ist ihrem Namen nach in der Sprache „{text}“, die diese Website nicht hat.",
        "By its name, this file is in the language “{text}”, which this site does not have.",
        "Ihre Sprachen sind: {known}. Weitere schreibt man in site.yaml unter languages.",
        "Its languages are: {known}. Further ones are added in site.yaml below languages.",
    ),
    "no-such-day-in-name": Message(
        "Den Tag „{text}“ im Namen der Datei gibt es nicht.",
        "There is no such day as “{text}” in the file's name.",
        "Benennen Sie die Datei um; der Tag steht vorne als Jahr, Monat, Tag: 2026-11-05-name.md",
        "Rename the file; the day stands in front as year, month, day: 2026-11-05-name.md",
    ),
    "own-language-named": Message(
        "Diese Datei ist ihrem Namen nach in der eigenen Sprache der Website; das ist auch {other}.",
        "By its name, this file is in the site's own language; so is {other}.",
        "In der eigenen Sprache steht jede Seite in der Datei ohne Kürzel. Führen Sie beide in "
        "{other} zusammen.",
        "In its own language, each page stands in the file without a code. Bring both together in {other}.",
    ),
}
"""By code, in the order of the alphabet."""
