"""``handschlag texts``: words for social networks."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.release import asked
from generator.cli.words import Day, Words, source_option
from generator.messages import Tongue
from generator.problems import SiteError

if TYPE_CHECKING:
    from generator.networks import PageTexts

_NETWORKS = ("instagram", "facebook", "mastodon", "whatsapp")
_NONE: Mapping[Tongue, str] = {
    "de": "Es gibt noch kein Produkt und keinen Beitrag, von denen etwas zu sagen wäre.",
    "en": "There is no product and no post yet of which something could be said.",
}


@click.command(
    help=Words(
        "Print words for social networks, for each product and post or for those that NAME says.",
        "Texte für soziale Netze ausgeben, zu jedem Produkt und Beitrag oder zu denen, die NAME nennt.",
    )
)
@click.argument("names", metavar="[NAME]...", nargs=-1)
@source_option
@click.option(
    "--network",
    "networks",
    type=click.Choice(_NETWORKS),
    multiple=True,
    help=Words("Only for this one; may be repeated.", "Nur für dieses; auch mehrmals."),
)
@click.option(
    "--today",
    type=Day(),
    help=Words("As of a day.", "Als wäre es dieser Tag."),
)
@click.option(
    "--json", "as_data", is_flag=True, help=Words("Report for machines.", "Bericht für Programme.")
)
@click.pass_obj
def texts(
    tongue: Tongue,
    names: tuple[str, ...],
    source: Path,
    networks: tuple[str, ...],
    today: datetime | None,
    as_data: bool,
) -> None:
    """Print words for social networks."""
    from generator.networks import page_texts
    from generator.report import problems_data, problems_text

    try:
        found = page_texts(asked(source, today), names)
    except SiteError as broken:
        if as_data:
            said = {"ok": False, "problems": problems_data(broken.problems, tongue)}
            click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        else:
            click.echo(problems_text(broken.problems, tongue), err=True)
        sys.exit(1)
    wanted = networks or _NETWORKS
    if as_data:
        pages = [{**asdict(each), "texts": _chosen(each, wanted)} for each in found]
        click.echo(json.dumps({"ok": True, "pages": pages}, ensure_ascii=False, indent=2))
        return
    click.echo("\n\n".join(_shown(each, wanted) for each in found) if found else _NONE[tongue])


def _chosen(page: "PageTexts", wanted: tuple[str, ...]) -> dict[str, str]:
    return {name: text for name, text in page.texts if name in wanted}


def _shown(page: "PageTexts", wanted: tuple[str, ...]) -> str:
    parts = (f"--- {name}\n\n{text}" for name, text in _chosen(page, wanted).items())
    return "\n\n".join((f"=== {page.title} ({page.language}) · {page.file}", *parts))
