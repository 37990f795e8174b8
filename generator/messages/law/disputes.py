"""The words for the rules on disputes."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "closed-platform": duty(
        "Kein Hinweis auf die geschlossene Streitbeilegungs-Plattform",
        "No mention of the closed dispute platform",
        "„{found}“: Die Plattform der EU ist seit 20. Juli 2025 geschlossen; der Hinweis "
        "führt in die Irre.",
        "“{found}”: the EU platform closed on 20 July 2025; mentioning it misleads.",
        "Streichen Sie Satz und Link.",
        "Strike sentence and link.",
    ),
    "disputes": duty(
        "Ob Sie an Schlichtungen teilnehmen",
        "Whether you take part in dispute resolution",
        "Mit mehr als zehn Beschäftigten müssen Sie sagen, ob Sie an Verfahren vor einer "
        "Verbraucherschlichtungsstelle teilnehmen; es fehlt.",
        "With more than ten employees you have to say whether you take part in consumer "
        "dispute resolution; it is missing.",
        "Ergänzen Sie unter business: disputes: „takes_part: no“ (oder yes) und zeigen Sie es "
        "im Impressum.",
        "Add “takes_part: no” (or yes) below business: disputes: and show it in the imprint.",
    ),
    "disputes-board": duty(
        "Die Schlichtungsstelle mit Anschrift und Website",
        "The board with address and website",
        "Zur Schlichtungsstelle fehlt: {found}.",
        "Of the dispute board, this is missing: {found}.",
        "Nötig sind unter business: disputes: board, address und url; das Impressum muss sie "
        "zeigen.",
        "Needed are board, address and url below business: disputes:, and the imprint has to "
        "show them.",
    ),
}
"""By rule."""
