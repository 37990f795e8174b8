"""``handschlag new``: a new product, post, page or testimonial, or a page for the law."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from generator.cli.release import asked
from generator.cli.words import Words, shown, source_option
from generator.messages import Tongue
from generator.problems import SiteError
from generator.scaffold import LAW_PAGES, Entry


@click.command(
    help=Words(
        "Write a new file with the fields most needed, and say where it is.",
        "Eine neue Datei mit den nötigsten Feldern anlegen und sagen, wo sie liegt.",
    )
)
@source_option
@click.argument("kind", type=click.Choice([*(each.value for each in Entry), *LAW_PAGES]))
@click.argument("name", nargs=-1)
@click.pass_context
def new(context: click.Context, source: Path, kind: str, name: tuple[str, ...]) -> None:
    """Write a new file."""
    from generator.report import problems_text

    tongue: Tongue = context.obj
    if not name and kind not in LAW_PAGES:
        raise click.MissingParameter(ctx=context, param=context.command.params[-1])
    try:
        files = _law_page(source, kind) if kind in LAW_PAGES else _entry(source, kind, name, tongue)
    except SiteError as broken:
        click.echo(problems_text(broken.problems, tongue), err=True)
        sys.exit(1)
    for file in files:
        click.echo(shown(source.absolute() / file))


def _entry(source: Path, kind: str, name: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    from generator.scaffold.entry import new_entry

    today = date.today()  # noqa: DTZ011 - the day on the owner's calendar
    return (new_entry(source, Entry(kind), " ".join(name), tongue, today),)


def _law_page(source: Path, role: str) -> tuple[str, ...]:
    """The page is written from what the whole site says, drafts included."""
    from generator.build import understood
    from generator.scaffold.lawpage import write_law_page

    with understood(replace(asked(source), preview=True)) as (site, _):
        return write_law_page(site, source, role)
