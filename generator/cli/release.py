"""``handschlag release``: write down what counts from now on."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.words import Day, Words, day_at_hand, source_option
from generator.messages import Tongue
from generator.problems import SiteError
from generator.request import Request

_WRITTEN: Mapping[Tongue, str] = {
    "de": "Festgehalten, was ab jetzt gilt:\n{files}\n"
    "Diese Dateien gehören zu Ihrer Website: sichern Sie sie mit, und ändern Sie nichts darin.",
    "en": "Written down what counts from now on:\n{files}\n"
    "These files belong to your site: back them up with it, and change nothing in them.",
}
_NOTHING: Mapping[Tongue, str] = {
    "de": "Nichts Neues: Bedingungen und Preise sind schon so festgehalten.",
    "en": "Nothing new: terms and prices are written down as they are already.",
}
_NO_NEWS: Mapping[Tongue, str] = {
    "de": "Nichts Neues wurde festgehalten.",
    "en": "Nothing new was written down.",
}
_FAILED: Mapping[Tongue, str] = {
    "de": "Nichts wurde festgehalten.",
    "en": "Nothing was written down.",
}

_OF_RECORDS = ("days-gone", "terms-gone", "terms-not-yet")


@click.command(
    help=Words(
        "Write terms and prices down as released, before the site goes online.",
        "Bedingungen und Preise als veröffentlicht festhalten, bevor die Website online geht.",
    )
)
@source_option
@click.option(
    "--today",
    type=Day(),
    help=Words("Release as of a day.", "Als wäre es dieser Tag."),
)
@click.option(
    "--json", "as_data", is_flag=True, help=Words("Report for machines.", "Bericht für Programme.")
)
@click.pass_obj
def release(tongue: Tongue, source: Path, today: datetime | None, as_data: bool) -> None:
    """Write down what counts from now on."""
    from generator.release.recording import release as record
    from generator.report import problems_data, problems_text

    try:
        done = record(asked(source, day_at_hand(today, tongue, "--today")))
    except SiteError as broken:
        if as_data:
            click.echo(_json({"ok": False, "problems": problems_data(broken.problems, tongue)}))
        else:
            click.echo(problems_text(broken.problems, tongue), err=True)
            click.echo(_FAILED[tongue], err=True)
        sys.exit(1)
    if as_data:
        terms = [
            {
                "version": str(each.version),
                "language": each.language,
                "fingerprint": each.fingerprint,
            }
            for each in done.terms
        ]
        said = {"ok": True, "written": list(done.written), "terms": terms, "prices": done.prices}
        click.echo(_json({**said, "problems": problems_data(done.problems, tongue)}))
        return
    # Other warnings are a build's to tell; these say that what is written down is not all there is.
    told = [each for each in done.problems if each.code in _OF_RECORDS]
    if told:
        click.echo(problems_text(told, tongue), err=True)
    files = "\n".join(f"  {file}" for file in done.written)
    nothing = (_NO_NEWS if told else _NOTHING)[tongue]
    click.echo(_WRITTEN[tongue].format(files=files) if files else nothing)


def asked(source: Path, today: datetime | None = None) -> Request:
    """The site in ``source`` as it is seen at the end of a day, or now."""
    root = source.absolute()
    cutoff = datetime.combine(today.date(), datetime.max.time()) if today else datetime.now(UTC)
    return Request(root=root, output=root / "output", cutoff=cutoff)


def _json(said: object) -> str:
    return json.dumps(said, ensure_ascii=False, indent=2)
