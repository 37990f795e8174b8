"""``handschlag order deposit``, ``start``, ``ready``, ``deliver`` and ``forget``."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator.cli.orderamounts import AMOUNT
from generator.cli.orderdesk import Call, desk_options, in_words, report
from generator.cli.words import Words
from generator.desk.states import Step
from generator.messages import Tongue
from generator.trade.money import Money


def _step(name: str, step: Step, help_text: str) -> Callable[..., Any]:
    """A command that notes a step."""

    @click.command(name, help=help_text)
    @click.argument("code")
    @click.option(
        "--anyway",
        is_flag=True,
        help=Words("Although the deposit is missing.", "Obwohl die Anzahlung fehlt."),
    )
    @desk_options
    @click.pass_obj
    def command(
        tongue: Tongue, code: str, anyway: bool, source: Path, as_data: bool, today: datetime | None
    ) -> None:
        from generator.desk.acts import advance

        call = Call(source, as_data, today, tongue)
        with in_words(call):
            report(advance(call.shop, code, step, anyway), call)

    return command


start = _step(
    "start", Step.STARTED, Words("Note that work has begun.", "Vermerken: Arbeit begonnen.")
)
ready = _step("ready", Step.READY, Words("Note that it is ready.", "Vermerken: fertig."))
deliver = _step(
    "deliver",
    Step.DELIVERED,
    Words("Note that it was delivered or fetched.", "Vermerken: geliefert oder abgeholt."),
)


@click.command(
    help=Words("Note that the deposit has arrived.", "Vermerken: Die Anzahlung ist eingegangen.")
)
@click.argument("code")
@click.option(
    "--amount", type=AMOUNT, help=Words("If only a part of it came.", "Wenn nur ein Teil kam.")
)
@desk_options
@click.pass_obj
def deposit(
    tongue: Tongue,
    code: str,
    amount: Money | None,
    source: Path,
    as_data: bool,
    today: datetime | None,
) -> None:
    """Note that the deposit has arrived."""
    from generator.desk.acts import pay_deposit

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        report(pay_deposit(call.shop, code, amount), call)


@click.command(
    help=Words(
        "Erase a person's data where nothing obliges to keep it.",
        "Die Daten einer Person löschen, wo nichts zum Aufbewahren verpflichtet.",
    )
)
@click.argument("code")
@desk_options
@click.pass_obj
def forget(tongue: Tongue, code: str, source: Path, as_data: bool, today: datetime | None) -> None:
    """Erase a person's data."""
    from generator.desk.forgetting import forget as erase

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        report(erase(call.shop, code), call, "erased")
