"""``handschlag order read``, ``list`` and ``show``."""

import sys
from datetime import datetime
from pathlib import Path

import click

from generator.cli.orderdesk import Call, desk_options, in_words, named
from generator.cli.ordershown import (
    as_json,
    kept_data,
    kept_text,
    order_text,
    received_data,
    rows_text,
)
from generator.cli.orderwords import say
from generator.cli.words import Words
from generator.desk.overview import Row
from generator.desk.receiving import Received
from generator.messages import Tongue
from generator.problems import Problem, errors
from generator.report import problems_data, problems_text


@click.command(
    help=Words(
        "Say what a mail orders, whether it is right, and keep it. FILE may be - for pasted text.",
        "Sagen, was eine Mail bestellt und ob es stimmt, und sie ablegen. FILE kann - sein: Eingefügtes.",
    )
)
@click.argument("file", type=click.Path())
@click.option(
    "--look", is_flag=True, help=Words("Only look, keep nothing.", "Nur ansehen, nichts ablegen.")
)
@desk_options
@click.pass_obj
def read(
    tongue: Tongue, file: str, look: bool, source: Path, as_data: bool, today: datetime | None
) -> None:
    """Say what a mail orders."""
    from generator.desk.acts import at_desk, take
    from generator.desk.acts import read as read_mail
    from generator.desk.replying import Incoming

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        shop, what = call.shop, named(file)
        if not isinstance(what, Incoming):
            what = Incoming(what.encode(), file)
        found, problems = read_mail(what.data, what.name, shop)
        kept = {}
        if not look and any(each.sound for each in found):
            with at_desk(shop):
                for at, each in enumerate(found):
                    if each.sound:
                        kept[at] = take(each, shop)
        told = [*problems]
        told += [one for at in kept for one in kept[at].problems]
        _say_read(found, {at: done.order.code for at, done in kept.items()}, tuple(told), call)
        sys.exit(0 if found and all(each.sound for each in found) else 1)


def _say_read(
    found: tuple[Received, ...], kept: dict[int, str], problems: tuple[Problem, ...], call: Call
) -> None:
    tongue = call.tongue
    seen = [one for each in found for one in each.problems]
    if call.as_data:
        orders = [
            {**received_data(each), "folder": f"orders/{kept[at]}" if at in kept else None}
            for at, each in enumerate(found)
        ]
        data = problems_data([*problems, *seen], tongue)
        ok = bool(found) and all(each.sound for each in found)
        click.echo(as_json({"ok": ok, "orders": orders, "problems": data}))
        return
    for at, each in enumerate(found):
        if each.order is not None:
            click.echo(order_text(each.order, tongue) + "\n")
        click.echo(say(_verdict(each), tongue))
        if at in kept:
            click.echo(say("kept", tongue, folder=f"orders/{kept[at]}"))
    if problems or seen:
        click.echo("\n" + problems_text([*problems, *seen], tongue), err=True)


def _verdict(came: Received) -> str:
    if not came.sound:
        return "wrong"
    return "noted" if came.problems else "right"


@click.command(
    "list",
    help=Words(
        "List open orders, what is overdue, and where work must not begin yet.",
        "Offene Bestellungen zeigen, was überfällig ist und wo noch nicht begonnen werden darf.",
    ),
)
@click.option(
    "--all", "everything", is_flag=True, help=Words("Closed ones too.", "Auch erledigte.")
)
@click.option("--overdue", is_flag=True, help=Words("Only what is overdue.", "Nur Überfälliges."))
@desk_options
@click.pass_obj
def list_orders(
    tongue: Tongue,
    everything: bool,
    overdue: bool,
    source: Path,
    as_data: bool,
    today: datetime | None,
) -> None:
    """List orders."""
    from generator.desk.keeping import strays
    from generator.desk.overview import overview

    call = Call(source, as_data, today, tongue, looks=True)
    with in_words(call):
        rows = overview(call.shop.root, call.shop.today)
        seen = [each for each in rows if each.overdue or not overdue]
        seen = [each for each in seen if each.open or everything]
        damaged = [*strays(call.shop.root), *(one for each in seen for one in each.order.problems)]
        if as_data:
            said = {"orders": [*map(kept_data, seen)], "problems": problems_data(damaged, tongue)}
            click.echo(as_json({"ok": not any(errors(damaged)), **said}))
        else:
            if damaged:
                click.echo(problems_text(damaged, tongue) + "\n", err=True)
            click.echo(_listed(seen, rows, tongue))
        sys.exit(1 if any(errors(damaged)) else 0)


def _listed(seen: list[Row], rows: tuple[Row, ...], tongue: Tongue) -> str:
    if not seen:
        return say("nothing", tongue)
    counts = {"open": sum(r.open for r in rows), "overdue": sum(r.overdue for r in rows)}
    return f"{rows_text(seen, tongue)}\n\n{say('open', tongue, **counts)}"


@click.command(
    help=Words(
        "Show an order and all that happened to it.", "Eine Bestellung und ihren Verlauf zeigen."
    )
)
@click.argument("code")
@desk_options
@click.pass_obj
def show(tongue: Tongue, code: str, source: Path, as_data: bool, today: datetime | None) -> None:
    """Show an order."""
    from generator.desk.acts import find
    from generator.desk.overview import matters

    call = Call(source, as_data, today, tongue, looks=True)
    with in_words(call):
        order = find(call.shop, code)
        row = Row(order, tuple(matters(order, call.shop.today)))
        sound = not any(errors(order.problems))
        if as_data:
            problems = problems_data(order.problems, tongue)
            click.echo(as_json({"ok": sound, **kept_data(row), "problems": problems}))
        else:
            if order.problems:
                click.echo(problems_text(order.problems, tongue) + "\n", err=True)
            click.echo(kept_text(order, call.shop.today, row, tongue))
        sys.exit(0 if sound else 1)
