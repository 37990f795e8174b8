"""``handschlag terms``: the versions of the order terms."""

import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.release import asked
from generator.cli.words import Day, Words, shown, source_option
from generator.messages import Tongue
from generator.problems import SiteError

if TYPE_CHECKING:
    from generator.release.versions import Version

_STATES: Mapping[str, Mapping[Tongue, str]] = {
    "in-force": {"de": "gilt heute", "en": "in force"},
    "announced": {"de": "angekündigt", "en": "announced"},
    "former": {"de": "früher", "en": "former"},
    "unreleased": {"de": "noch nicht veröffentlicht", "en": "not released yet"},
    "changed": {"de": "GEÄNDERT seit der Veröffentlichung", "en": "CHANGED since its release"},
}
_NONE: Mapping[Tongue, str] = {
    "de": "Diese Website hat keine Bedingungen mit einer Fassung (content/order-terms.md).",
    "en": "This site has no terms that name a version (content/order-terms.md).",
}
_BEGUN: Mapping[Tongue, str] = {
    "de": "Die Fassung {day} ist begonnen in:\n{files}\n"
    "Ändern Sie jetzt den Text. Festgehalten wird sie mit: handschlag release",
    "en": "Version {day} is begun in:\n{files}\n"
    "Now change the text. It is written down by: handschlag release",
}

_DRAFTED: Mapping[Tongue, str] = {
    "de": "Ein Entwurf liegt in:\n{files}\n"
    "Er ist kein Rechtsrat. Was zu prüfen ist, steht oben in der Datei; lassen Sie ihn prüfen, "
    "bevor Sie danach verkaufen, und nehmen Sie dann den Hinweis „Ein Entwurf“ heraus.",
    "en": "A draft is in:\n{files}\n"
    "It is no legal advice. What to review is written at the top of the file; have it reviewed "
    "before you sell by it, and then take the notice “A draft” out.",
}


@click.group(
    help=Words("Versions of the order terms.", "Fassungen der Bestellbedingungen."),
)
def terms() -> None:
    """The group of commands for terms."""


@terms.command(
    "list",
    help=Words(
        "Show all versions, since when each is valid, and where it stands.",
        "Alle Fassungen zeigen, seit wann jede gilt und wie es um sie steht.",
    ),
)
@source_option
@click.option(
    "--json", "as_data", is_flag=True, help=Words("Report for machines.", "Bericht für Programme.")
)
@click.pass_obj
def list_command(tongue: Tongue, source: Path, as_data: bool) -> None:
    """Show all versions."""
    from generator.release.versions import list_versions

    try:
        found = list_versions(asked(source))
    except SiteError as broken:
        _fail(broken, tongue)
    if as_data:
        click.echo(json.dumps([_data(each) for each in found], indent=2))
        return
    for each in found:
        click.echo(_line(each, tongue))
    if not found:
        click.echo(_NONE[tongue])


def _line(each: "Version", tongue: Tongue) -> str:
    states = [each.state.value]
    states += ["changed"] if each.changed else [] if each.released else ["unreleased"]
    said = ", ".join(_STATES[state][tongue] for state in states)
    since = {"de": "gültig ab", "en": "valid from"}[tongue]
    return (
        f"{each.version}  {since} {each.valid_from}  {each.language:<6} {each.fingerprint}  {said}"
    )


def _data(each: "Version") -> dict[str, object]:
    return {
        "version": each.version.isoformat(),
        "valid_from": each.valid_from.isoformat(),
        "language": each.language,
        "fingerprint": each.fingerprint,
        "state": each.state.value,
        "released": each.released,
        "changed": each.changed,
    }


@terms.command(
    "new",
    help=Words(
        "Begin a new version: the terms name another day, the old version stays as it is.",
        "Eine neue Fassung beginnen: Die Bedingungen nennen einen neuen Tag, die alte bleibt.",
    ),
)
@source_option
@click.option(
    "--date",
    "day",
    type=Day(),
    help=Words("From when it is valid (default: today).", "Ab wann sie gilt (sonst: ab heute)."),
)
@click.pass_obj
def new_command(tongue: Tongue, source: Path, day: datetime | None) -> None:
    """Begin a new version."""
    from generator.release.versions import new_version

    wanted = day.date() if day else date.today()  # noqa: DTZ011 - the day on the owner's calendar
    try:
        files = new_version(asked(source), wanted)
    except SiteError as broken:
        _fail(broken, tongue)
    lines = "\n".join(f"  {shown(source.absolute() / file)}" for file in files)
    click.echo(_BEGUN[tongue].format(day=wanted.isoformat(), files=lines))


@terms.command(
    "draft",
    help=Words(
        "Write a draft of the order terms from what site.yaml and the products say.",
        "Einen Entwurf der Bestellbedingungen schreiben, nach site.yaml und den Produkten.",
    ),
)
@source_option
@click.option(
    "--print",
    "only_print",
    is_flag=True,
    help=Words("Show it, write nothing.", "Nur zeigen, nichts schreiben."),
)
@click.pass_obj
def draft_command(tongue: Tongue, source: Path, only_print: bool) -> None:
    """Write a draft."""
    from generator.release.versions import readable
    from generator.scaffold.terms import draft_terms, write_drafts

    today = date.today()  # noqa: DTZ011 - the day on the owner's calendar
    try:
        drafts = draft_terms(readable(asked(source)), today)
        if not only_print:
            write_drafts(source, drafts)
    except SiteError as broken:
        _fail(broken, tongue)
    if only_print:
        click.echo("\n".join(draft.text for draft in drafts))
        return
    files = "\n".join(f"  {shown(source.absolute() / draft.file)}" for draft in drafts)
    click.echo(_DRAFTED[tongue].format(files=files))


def _fail(broken: SiteError, tongue: Tongue) -> NoReturn:
    from generator.report import problems_text

    click.echo(problems_text(broken.problems, tongue), err=True)
    sys.exit(1)
