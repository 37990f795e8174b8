"""``handschlag init``: a new site."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Literal

import click

from generator.cli.words import Words, shown
from generator.messages import Tongue
from generator.problems import SiteError

_QUESTIONS: Mapping[str, Mapping[Tongue, str]] = {
    "name": {"de": "Wie heißt Ihr Betrieb?", "en": "What is your business called?"},
    "country": {
        "de": "In welchem Land ist er? AT, CH oder DE",
        "en": "In which country is it? AT, CH, DE or IE",
    },
    "email": {
        "de": "An welche Mailadresse sollen Bestellungen gehen?",
        "en": "Which mail address shall orders go to?",
    },
    "url": {
        "de": "Unter welcher Adresse wird die Website stehen? (https://…)",
        "en": "At which address will the website stand? (https://…)",
    },
    "theme": {
        "de": "Wie soll sie aussehen? werkstatt (wenige, besondere Dinge), laden (viele Waren) "
        "oder praxis (Leistungen, Kurse, Termine)",
        "en": "How shall it look? werkstatt (few, special things), laden (many goods) "
        "or praxis (services, courses, dates)",
    },
}
_LATER: Mapping[Tongue, str] = {
    "de": "Fünf Fragen; mit der Eingabetaste überspringen Sie eine, alles lässt sich später ändern.",
    "en": "Five questions; Enter skips one, and everything can be changed later.",
}
_NEXT: Mapping[Tongue, str] = {
    "de": """In {folder} liegt eine kleine Website zum Anfangen. Wie es weitergeht:
  1. Anschauen:  handschlag serve --open{where}
  2. Ändern:     {folder}/site.yaml und die Texte in {folder}/content/
  3. Bauen:      handschlag build{where}; was dann in {folder}/output/ liegt, laden Sie hoch""",
    "en": """In {folder} there is a small site to begin with. What comes next:
  1. Look at it: handschlag serve --open{where}
  2. Change it:  {folder}/site.yaml and the texts in {folder}/content/
  3. Build it:   handschlag build{where}; then upload what lies in {folder}/output/""",
}


@click.command(
    help=Words(
        "Begin a new site in a new or empty folder.",
        "Eine neue Website beginnen, in einem neuen oder leeren Ordner.",
    )
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--lang",
    type=click.Choice(["de", "en"]),
    help=Words(
        "Language of the site (default: that of the messages).",
        "Sprache der Website (sonst: die der Meldungen).",
    ),
)
@click.option("--name", help=Words("Name of the business.", "Name des Betriebs."))
@click.option(
    "--country",
    help=Words(
        "Where the business is: AT, CH, DE or IE.", "Wo der Betrieb ist: AT, CH, DE oder IE."
    ),
)
@click.option(
    "--email", help=Words("Mail address for orders.", "Mailadresse, an die Bestellungen gehen.")
)
@click.option(
    "--url",
    help=Words("Address at which the site will stand.", "Adresse, unter der sie stehen wird."),
)
@click.option(
    "--theme",
    help=Words(
        "The look: werkstatt, laden or praxis.", "Das Aussehen: werkstatt, laden oder praxis."
    ),
)
@click.pass_obj
def init(
    tongue: Tongue,
    folder: Path,
    lang: Literal["de", "en"] | None,
    name: str | None,
    country: str | None,
    email: str | None,
    url: str | None,
    theme: str | None,
) -> None:
    """Begin a new site."""
    from generator.report import problems_text
    from generator.scaffold.site import Owner, new_site, read_answer, require_free

    answers = {
        "name": name,
        "country": country,
        "email": email,
        "url": url,
        "theme": theme,
    }
    given = {field: text for field, text in answers.items() if text is not None}
    place = shown(folder.absolute())
    try:
        require_free(folder, place)
        said = {field: read_answer(field, text) for field, text in given.items()}
        if not given and all(each and each.isatty() for each in (sys.stdin, sys.stdout)):
            said = _asked(tongue)
        today = date.today()  # noqa: DTZ011 - the day on the owner's calendar
        new_site(folder, place, Owner(**said), lang or tongue, today)
    except SiteError as broken:
        click.echo(problems_text(broken.problems, tongue), err=True)
        sys.exit(1)
    where = "" if folder.resolve() == Path.cwd().resolve() else f" --source {_quoted(place)}"
    click.echo(_NEXT[tongue].format(folder=place, where=where))


def _asked(tongue: Tongue) -> dict[str, str]:
    click.echo(_LATER[tongue])
    return {field: _answer(field, words[tongue], tongue) for field, words in _QUESTIONS.items()}


def _answer(field: str, question: str, tongue: Tongue) -> str:
    """What was answered, asked again until it can be read; nothing for the Enter key."""
    from generator.report import problem_text
    from generator.scaffold.site import read_answer

    while True:
        text = str(click.prompt(question, default="", show_default=False, prompt_suffix=" "))
        try:
            return read_answer(field, text) if text.strip() else ""
        except SiteError as broken:
            for each in broken.problems:
                click.echo(problem_text(each, tongue), err=True)


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
