"""``handschlag serve``: the live preview."""

import sys
import threading
from pathlib import Path

import click

from generator.cli.words import Words, source_option
from generator.messages import Tongue
from generator.problems import SiteError


@click.command(
    help=Words(
        "Show the site in a browser while you write; the output folder stays as it is.",
        "Die Website beim Schreiben im Browser zeigen; der Ausgabeordner bleibt, wie er ist.",
    )
)
@source_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help=Words(
        "The first port to try; 0 is any.", "Der erste Port zum Versuch; 0 ist irgendeiner."
    ),
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help=Words(
        "Where to listen; 0.0.0.0 lets the whole network look.",
        "Wo gehört wird; mit 0.0.0.0 kann das ganze Netz zusehen.",
    ),
)
@click.option(
    "--open/--no-open",
    "opens",
    default=False,
    help=Words("Open a browser.", "Einen Browser öffnen."),
)
@click.option(
    "--drafts/--no-drafts",
    default=True,
    help=Words(
        "Show drafts and pages ahead of their time (default), or not.",
        "Auch Entwürfe und Künftiges zeigen (üblich) oder nicht.",
    ),
)
@click.pass_obj
def serve(tongue: Tongue, source: Path, port: int, host: str, opens: bool, drafts: bool) -> None:
    """Preview the site until Ctrl-C."""
    import webbrowser

    from generator.report import problems_text
    from generator.serve.preview import Preview
    from generator.serve.preview import serve as serve_site

    preview = Preview(
        root=source.absolute(),
        tongue=tongue,
        tell=click.echo,
        host=host,
        port=port,
        drafts=drafts,
        opened=webbrowser.open if opens else None,
    )
    try:
        serve_site(preview, threading.Event())
    except SiteError as broken:
        click.echo(problems_text(broken.problems, tongue), err=True)
        sys.exit(1)
