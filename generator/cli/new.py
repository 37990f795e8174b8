"""``handschlag new``: a new product, post, page or testimonial."""

import sys
from datetime import date
from pathlib import Path

import click

from generator.cli.words import Words, shown, source_option
from generator.messages import Tongue
from generator.problems import SiteError
from generator.scaffold import Entry


@click.command(
    help=Words(
        "Write a new file with the fields most needed, and say where it is.",
        "Eine neue Datei mit den nötigsten Feldern anlegen und sagen, wo sie liegt.",
    )
)
@source_option
@click.argument("kind", type=click.Choice([each.value for each in Entry]))
@click.argument("name", nargs=-1, required=True)
@click.pass_obj
def new(tongue: Tongue, source: Path, kind: str, name: tuple[str, ...]) -> None:
    """Write a new file."""
    from generator.report import problems_text
    from generator.scaffold.entry import new_entry

    today = date.today()  # noqa: DTZ011 - the day on the owner's calendar
    try:
        file = new_entry(source, Entry(kind), " ".join(name), tongue, today)
    except SiteError as broken:
        click.echo(problems_text(broken.problems, tongue), err=True)
        sys.exit(1)
    click.echo(shown(source.absolute() / file))
