"""``handschlag build``."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.words import Day, Words, local_folder, shown, source_option, whole_address
from generator.messages import Tongue
from generator.problems import Problem, SiteError
from generator.request import Report, Request


@click.command(
    help=Words("Build the site into its output folder.", "Die Website in den Ausgabeordner bauen.")
)
@source_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help=Words(
        "Where to (default: output/ in the site's folder).", "Wohin (sonst: output/ darin)."
    ),
)
@click.option(
    "--base-url",
    default="",
    help=Words("Another address than site.yaml says.", "Eine andere Adresse als in site.yaml."),
)
@click.option(
    "--drafts",
    is_flag=True,
    help=Words("Show drafts and pages ahead of their time.", "Auch Entwürfe und Künftiges zeigen."),
)
@click.option(
    "--strict", is_flag=True, help=Words("Warnings are errors.", "Hinweise gelten als Fehler.")
)
@click.option(
    "--jobs",
    type=click.IntRange(0, 256),
    default=0,
    help=Words("Processes (default: all cores).", "Prozesse (sonst: alle Kerne)."),
)
@click.option(
    "--no-cache", is_flag=True, help=Words("Remember nothing.", "Nichts von früher verwenden.")
)
@click.option(
    "--json", "as_data", is_flag=True, help=Words("Report for machines.", "Bericht für Programme.")
)
@click.option(
    "--today",
    type=Day(),
    help=Words("Build as of a day.", "Bauen, als wäre es dieser Tag."),
)
@click.pass_obj
def build(
    tongue: Tongue,
    source: Path,
    output: Path | None,
    base_url: str,
    drafts: bool,
    strict: bool,
    jobs: int,
    no_cache: bool,
    as_data: bool,
    today: datetime | None,
) -> None:
    """Build the site."""
    root = source.absolute()
    asked = local_folder(output, tongue, "--output") if output else root / "output"
    request = Request(
        root=root,
        output=asked.absolute(),
        cutoff=_cutoff(today),
        base_url=whole_address(base_url, tongue, "--base-url"),
        preview=drafts,
        strict=strict,
        processes=jobs,
        remember=not no_cache,
    )
    if not _built(request, as_data, tongue):
        sys.exit(1)


def _built(request: Request, as_data: bool, tongue: Tongue) -> bool:
    """Whether the build went well; says what it did or what is wrong."""
    from generator.build import build as build_site
    from generator.report import as_json, failure_text, problems_text, report_text

    report: Report | None = None
    found: tuple[Problem, ...]
    place, start = shown(request.output), time.perf_counter()
    try:
        report = build_site(request)
        found = report.problems
    except SiteError as broken:
        found = broken.problems
    seconds = time.perf_counter() - start
    if as_data:
        click.echo(as_json(report, found, place, seconds, tongue))
    elif report:
        if found:
            click.echo(problems_text(found, tongue) + "\n", err=True)
        click.echo(report_text(report, place, seconds, tongue))
    else:
        click.echo(problems_text(found, tongue), err=True)
        click.echo(failure_text(place, tongue), err=True)
    return report is not None


def _cutoff(today: datetime | None) -> datetime:
    """The end of the day asked for, else now."""
    return datetime.combine(today.date(), datetime.max.time()) if today else datetime.now(UTC)
