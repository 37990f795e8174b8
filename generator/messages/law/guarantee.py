"""The words for the rules on guarantees."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "guarantee-notice": duty(
        "Die amtliche Mitteilung zur Gewährleistung",
        "The official notice on the legal guarantee",
        "Die amtliche Mitteilung zur Gewährleistung fehlt (Seite {found}).",
        "The official notice on the legal guarantee is missing (page {found}).",
        "Laden Sie sie unverändert und in Farbe von der Seite der Europäischen Kommission, "
        "legen Sie sie in static/ und nennen Sie sie unter shop: guarantee_notice.",
        "Download it unchanged and in colour from the page of the European Commission, put it "
        "into static/ and name it below shop: guarantee_notice.",
    ),
    "guarantee-unaltered": duty(
        "Die Mitteilung ist die Datei, die festgehalten wurde",
        "The notice is the file that was written down",
        "Die Datei {found} hat sich geändert, seit handschlag release sie festhielt.",
        "The file {found} has changed since handschlag release wrote it down.",
        "Die Mitteilung darf niemand verändern, auch kein Bildprogramm: Laden Sie sie neu. Ist es eine neue "
        "amtliche Fassung, hält das nächste handschlag release sie fest.",
        "Nobody may change the notice, nor may a program for pictures: download it again. If it is a new "
        "official version, the next handschlag release writes it down.",
    ),
    "guarantee-link": duty(
        "Neben der Mitteilung ein Link zur amtlichen Seite",
        "Beside the notice a link to the official page",
        "Auf der Seite {found} steht die Mitteilung ohne Link zur amtlichen Erklärung.",
        "The page {found} shows the notice without a link to the official explanation.",
        "Das Theme braucht daneben einen Link auf europa.eu/youreurope.",
        "The theme needs a link to europa.eu/youreurope beside it.",
    ),
    "official-texts": duty(
        "Amtliche Texte statt Platzhalter",
        "Official texts in place of placeholders",
        "Auf der Seite {found} steht ein Platzhalter, wo der amtliche Text hingehört.",
        "On the page {found} a placeholder stands where the official text belongs.",
        "Auf der Beispielseite ist das richtig; Ihre eigene braucht den amtlichen Text.",
        "On the example site this is right; your own needs the official text.",
    ),
    "guarantee-promise": duty(
        "Garantien mit allem, was dazugehört",
        "Guarantees with all that goes with them",
        "„{found}“ ist ein Garantieversprechen ohne Angaben, wer sie gibt und wie man sie "
        "geltend macht.",
        "“{found}” promises a guarantee without saying who gives it and how it is claimed.",
        "Sagen Sie, wer sie gibt, wofür, wie lange, wo und wie, und dass die gesetzlichen "
        "Rechte bleiben; bei mehr als zwei Jahren ab Werk gehört das amtliche Etikett dazu.",
        "Say who gives it, for what, how long, where and how, and that statutory rights "
        "remain; for more than two years by the maker, the official label goes with it.",
    ),
}
"""By rule."""
