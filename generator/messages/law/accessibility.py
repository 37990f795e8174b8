"""The words for the rules on accessibility."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "accessibility-page": duty(
        "Erklärung zur Barrierefreiheit",
        "Statement on accessibility",
        "Mit zehn oder mehr Beschäftigten braucht Ihr Laden im Netz eine Erklärung zur "
        "Barrierefreiheit; sie fehlt.",
        "With ten or more employees, your shop on the web needs a statement on accessibility; "
        "it is missing.",
        "Eine Vorlage mit Ihren Angaben schreibt: handschlag new accessibility",
        "A draft with your details is written by: handschlag new accessibility",
    ),
    "accessibility-authority": duty(
        "Zuständige Behörde in der Erklärung",
        "Competent authority in the statement",
        "Die Erklärung zur Barrierefreiheit nennt keine zuständige Behörde.",
        "The statement on accessibility names no competent authority.",
        "In Österreich das Sozialministeriumservice, in Deutschland die "
        "Marktüberwachungsstelle der Länder.",
        "In Austria the Sozialministeriumservice, in Germany the market surveillance "
        "authority of the states.",
    ),
    "employees-known": duty(
        "Wie viele im Betrieb arbeiten",
        "How many work in the business",
        "Es ist nicht gesagt, wie viele im Betrieb arbeiten; unter zehn ist manches nicht nötig.",
        "Nothing says how many work in the business; below ten, some duties do not apply.",
        "Ergänzen Sie unter business: „employees: 2“.",
        "Add “employees: 2” below business:.",
    ),
}
"""By rule."""
