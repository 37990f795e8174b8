"""The command line: commands, options, exit codes.

Exit codes: 0 all is well, 1 the site has errors, 2 the command was called wrongly, 70 a mistake of
ours (EX_SOFTWARE of sysexits.h), 130 stopped by Ctrl-C.
"""

import locale
import os
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

import click

from generator import __version__
from generator.messages import Tongue
from generator.problems import SiteError

OURS = 70


def _tongue() -> Tongue:
    """German for those whose system speaks it, English for all others."""
    wanted = os.environ.get("HANDSCHLAG_LANG") or _system_language()
    return "de" if wanted.lower().startswith(("de", "german")) else "en"


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or ""


class Words(str):
    """A help text in two languages; the reader's own is chosen when the command is made."""

    __slots__ = ()

    def __new__(cls, en: str, de: str) -> "Words":
        """The one of the two that the reader speaks."""
        return super().__new__(cls, de if _tongue() == "de" else en)


def _source(command: Any) -> Any:
    return click.option(
        "--source",
        type=click.Path(path_type=Path),
        default=Path(),
        help=Words("The site's folder (default: here).", "Der Ordner der Website (sonst: hier)."),
    )(command)


@click.group(
    help=Words(
        "Handschlag makes a website out of plain files: products, posts, order terms.",
        "Handschlag macht aus einfachen Dateien eine Website: Produkte, Beiträge, Bedingungen.",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="handschlag")
@click.option(
    "--lang",
    type=click.Choice(["de", "en"]),
    help=Words("Language of messages.", "Sprache der Meldungen."),
)
@click.pass_context
def cli(context: click.Context, lang: Literal["de", "en"] | None) -> None:
    """The group of all commands."""
    context.obj = lang or _tongue()


@cli.command(
    help=Words("Build the site into its output folder.", "Die Website in den Ausgabeordner bauen.")
)
@_source
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
    type=click.DateTime(["%Y-%m-%d"]),
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
    from generator.build import build as build_site
    from generator.report import as_json, failure_text, problems_text, report_text
    from generator.request import Request

    root = source.absolute()
    target = output.absolute() if output else root / "output"
    request = Request(
        root=root,
        output=target,
        cutoff=_cutoff(today),
        base_url=_base_url(base_url, tongue),
        preview=drafts,
        strict=strict,
        processes=jobs,
        remember=not no_cache,
    )
    shown = _shown(target)
    start = time.perf_counter()
    try:
        report = build_site(request)
    except SiteError as broken:
        seconds = time.perf_counter() - start
        if as_data:
            click.echo(as_json(None, broken.problems, shown, seconds, tongue))
        else:
            click.echo(problems_text(broken.problems, tongue), err=True)
            click.echo(failure_text(shown, tongue), err=True)
        sys.exit(1)
    seconds = time.perf_counter() - start
    if as_data:
        click.echo(as_json(report, report.problems, shown, seconds, tongue))
        return
    if report.problems:
        click.echo(problems_text(report.problems, tongue) + "\n", err=True)
    click.echo(report_text(report, shown, seconds, tongue))


def _cutoff(today: datetime | None) -> datetime:
    """The end of the day asked for, else now."""
    return datetime.combine(today.date(), datetime.max.time()) if today else datetime.now(UTC)


def _base_url(given: str, tongue: Tongue) -> str:
    if given and not given.startswith(("https://", "http://")):
        said = {
            "de": f"„{given}“ ist keine ganze Adresse; sie beginnt mit https://",
            "en": f"“{given}” is not a whole address; it begins with https://",
        }
        raise click.BadParameter(said[tongue], param_hint="--base-url")
    return given


def _shown(path: Path) -> str:
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def main() -> None:
    """Run the command; whatever goes wrong, an owner sees words and no traceback."""
    _use_utf8()
    try:
        cli.main(prog_name="handschlag", standalone_mode=True)
    except Exception as mistake:
        _confess(mistake)
        sys.exit(OURS)


def _use_utf8() -> None:
    """Old Windows terminals would stumble over „ and –."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def _confess(mistake: Exception) -> None:
    """A mistake of ours: say so, and write down what is needed to mend it."""
    import traceback

    file = Path(f"handschlag-error-{date.today():%Y-%m-%d}.txt")  # noqa: DTZ011
    text = f"handschlag {__version__}, Python {sys.version}\n\n"
    text += "".join(traceback.format_exception(mistake))
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
        where = str(file)
    except OSError:
        where = "–"
    said = {
        "de": f"Das ist ein Fehler in Handschlag, nicht in Ihrer Website: {type(mistake).__name__}.\n"
        f"Was wir zum Beheben brauchen, steht in: {where}",
        "en": f"This is a mistake in Handschlag, not in your site: {type(mistake).__name__}.\n"
        f"What we need to mend it stands in: {where}",
    }
    click.echo(said[_tongue()], err=True)
