"""``handschlag check``: what the law wants said of such a site, and is missing."""

import sys
from datetime import datetime
from pathlib import Path

import click

from generator.cli.release import asked
from generator.cli.words import Day, Words, source_option
from generator.messages import Tongue
from generator.problems import SiteError, nearest


@click.command(
    help=Words(
        "Check what the law wants said of such a site: what is there, and what is missing.",
        "Prüfen, was das Gesetz von so einer Website verlangt: was da ist, und was fehlt.",
    )
)
@source_option
@click.option(
    "--explain",
    metavar="RULE",
    default="",
    help=Words("Say what a rule asks, and why.", "Sagen, was eine Regel verlangt, und warum."),
)
@click.option(
    "--today",
    type=Day(),
    help=Words("Check as of a day.", "Prüfen, als wäre es dieser Tag."),
)
@click.option(
    "--json", "as_data", is_flag=True, help=Words("Report for machines.", "Bericht für Programme.")
)
@click.pass_obj
def check(
    tongue: Tongue, source: Path, explain: str, today: datetime | None, as_data: bool
) -> None:
    """Check what the law asks."""
    if explain:
        click.echo(_explained(explain, tongue))
    elif not _complete(source, today, as_data, tongue):
        sys.exit(1)


def _explained(name: str, tongue: Tongue) -> str:
    """What a rule asks; raises click's error for a wrong call where there is no such rule."""
    from generator.cli.ruletold import explained
    from generator.law.subjects import ALL_RULES

    rules = {rule.id: rule for rule in ALL_RULES}
    if name in rules:
        return explained(rules[name], tongue)
    near = nearest(name, rules)
    said: dict[Tongue, str] = {
        "de": f"Eine Regel „{name}“ gibt es nicht." + (f" Meinten Sie „{near}“?" if near else ""),
        "en": f"There is no rule “{name}”." + (f" Did you mean “{near}”?" if near else ""),
    }
    raise click.BadParameter(said[tongue], param_hint="--explain")


def _complete(source: Path, today: datetime | None, as_data: bool, tongue: Tongue) -> bool:
    """Whether nothing mandatory is missing; tells all that was found."""
    from generator.build import judgement_of
    from generator.cli.checkshown import as_json, as_text
    from generator.law.rule import Weight
    from generator.report import problems_text

    try:
        judgement, _ = judgement_of(asked(source, today))
    except SiteError as broken:
        if as_data:
            click.echo(as_json(None, broken.problems, tongue))
        else:
            click.echo(problems_text(broken.problems, tongue), err=True)
        return False
    said = as_json(judgement, (), tongue) if as_data else as_text(judgement, tongue)
    click.echo(said)
    return not judgement.missing(Weight.MUST)
