"""``handschlag order offer``, ``confirm``, ``accept``, ``decline`` and ``cancel``."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator.cli.orderamounts import AMOUNT, PRICED
from generator.cli.orderdesk import Call, desk_options, in_words, named, report
from generator.cli.orderwords import say
from generator.cli.words import Day, Words
from generator.desk.acts import Done
from generator.desk.replying import Wanted
from generator.messages import Tongue
from generator.trade.money import Money

_DAY = Day("%Y-%m-%d", "%d.%m.%Y")


def _answer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What can be said of a confirmation and of an offer alike."""
    options = (
        click.option("--deposit", type=AMOUNT, help=Words("Another deposit.", "Andere Anzahlung.")),
        click.option("--delivery", type=_DAY, help=Words("Delivered by.", "Lieferung bis.")),
        click.option(
            "--note", default="", help=Words("A sentence of your own.", "Ein eigener Satz.")
        ),
        click.option(
            "--send",
            is_flag=True,
            help=Words("Send it by your mail server.", "Gleich per Mail senden."),
        ),
        click.option(
            "--anyway",
            is_flag=True,
            help=Words("Although something is wrong.", "Obwohl etwas nicht stimmt."),
        ),
    )
    for option in reversed(options):
        command = option(command)
    return desk_options(command)


@click.command(
    help=Words(
        "Confirm a binding order and write the confirmation. WHAT is a file, - or a code.",
        "Eine verbindliche Bestellung bestätigen. WHAT ist eine Datei, - oder ein Code.",
    )
)
@click.argument("what", type=click.Path())
@_answer_options
@click.pass_obj
def confirm(tongue: Tongue, /, what: str, source: Path, as_data: bool, today: datetime | None,
            send: bool, **wishes: Any) -> None:  # fmt: skip
    """Confirm a binding order."""
    from generator.desk.deciding import confirm as decide

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        shop = call.shop
        _finish(decide(shop, named(what), _wanted(tongue, **wishes)), "confirmation", send, call)


@click.command(
    help=Words(
        "Make an offer for an enquiry. WHAT is a file, - or a code.",
        "Zu einer Anfrage ein Angebot machen. WHAT ist eine Datei, - oder ein Code.",
    )
)
@click.argument("what", type=click.Path())
@click.option("--until", type=_DAY, help=Words("Its last day (14 days).", "Letzter Tag (14 Tage)."))
@click.option(
    "--price",
    "prices",
    type=PRICED,
    multiple=True,
    help=Words("The price of a piece: 2=120", "Der Preis eines Stücks: 2=120"),
)
@click.option(
    "--item",
    "items",
    type=PRICED,
    multiple=True,
    help=Words("A further line: Repair=85", "Eine weitere Zeile: Reparatur=85"),
)
@click.option(
    "--shipping", type=AMOUNT, help=Words("What sending costs.", "Was der Versand kostet.")
)
@_answer_options
@click.pass_obj
def offer(tongue: Tongue, /, what: str, source: Path, as_data: bool, today: datetime | None,
          send: bool, **wishes: Any) -> None:  # fmt: skip
    """Make an offer."""
    from generator.desk.deciding import make_offer

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        _finish(make_offer(call.shop, named(what), _wanted(tongue, **wishes)), "offer", send, call)


@click.command(
    help=Words(
        "Note that an offer was accepted, and confirm the contract.",
        "Vermerken, dass ein Angebot angenommen wurde, und den Vertrag bestätigen.",
    )
)
@click.argument("code")
@_answer_options
@click.pass_obj
def accept(tongue: Tongue, /, code: str, source: Path, as_data: bool, today: datetime | None,
           send: bool, **wishes: Any) -> None:  # fmt: skip
    """Note that an offer was accepted."""
    from generator.desk.deciding import accept as decide

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        _finish(decide(call.shop, code, _wanted(tongue, **wishes)), "confirmation", send, call)


@click.command(
    help=Words("Say no, or note that the customer did.", "Absagen, oder eine Absage vermerken.")
)
@click.argument("what", type=click.Path())
@click.option("--reason", default="", help=Words("Why.", "Warum."))
@click.option("--send", is_flag=True, help=Words("Send it.", "Gleich per Mail senden."))
@desk_options
@click.pass_obj
def decline(tongue: Tongue, what: str, reason: str, send: bool, source: Path, as_data: bool,
            today: datetime | None) -> None:  # fmt: skip
    """Say no."""
    from generator.desk.deciding import decline as decide

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        _finish(decide(call.shop, named(what), reason), "declined", send, call)


@click.command(
    help=Words(
        "Cancel an order; what that costs follows from the agreed ladder.",
        "Eine Bestellung stornieren; was das kostet, folgt aus der vereinbarten Staffel.",
    )
)
@click.argument("code")
@click.option("--by-us", is_flag=True, help=Words("We cancel it.", "Wir stornieren."))
@click.option(
    "--withdrawn",
    is_flag=True,
    help=Words("The customer withdrew by law.", "Gesetzlicher Widerruf."),
)
@click.option(
    "--costs", type=AMOUNT, help=Words("Other costs (0: none).", "Andere Kosten (0: keine).")
)
@click.option("--reason", default="", help=Words("Why.", "Warum."))
@click.option("--send", is_flag=True, help=Words("Send it.", "Gleich per Mail senden."))
@desk_options
@click.pass_obj
def cancel(tongue: Tongue, code: str, by_us: bool, withdrawn: bool, costs: Money | None, reason: str,
           send: bool, source: Path, as_data: bool, today: datetime | None) -> None:  # fmt: skip
    """Cancel an order."""
    from generator.desk.ending import Ending
    from generator.desk.ending import cancel as end

    _refuse_both({"--by-us": by_us, "--withdrawn": withdrawn, "--costs": bool(costs)}, tongue)
    call = Call(source, as_data, today, tongue)
    with in_words(call):
        done = end(call.shop, code, Ending(by_us, withdrawn, costs, reason))
        _finish(done, "cancelled", send, call)


@click.command(
    help=Words(
        "Send the last letter by your mail server.",
        "Den letzten Brief über Ihren Mailserver senden.",
    )
)
@click.argument("code")
@click.option(
    "--again", is_flag=True, help=Words("Although it was sent.", "Obwohl er gesendet wurde.")
)
@desk_options
@click.pass_obj
def send(tongue: Tongue, code: str, again: bool, source: Path, as_data: bool,
         today: datetime | None) -> None:  # fmt: skip
    """Send the last letter."""
    from generator.desk.acts import find
    from generator.desk.sending import last_letter, send_answer

    call = Call(source, as_data, today, tongue)
    with in_words(call):
        order = find(call.shop, code)
        done = send_answer(call.shop, order.code, last_letter(order) or "-", again)
        report(done, call, "sent-file")


_NO_PLACE: Mapping[Tongue, str] = {
    "de": "vor dem = steht die Nummer der Position aus „handschlag order show“, und nicht „{text}“",
    "en": "before the = stands the number of the item in “handschlag order show”, and not “{text}”",
}
_EITHER_OR: Mapping[Tongue, str] = {
    "de": "zusammen mit {other} hat das keinen Sinn; gemeint sein kann nur eines von beiden",
    "en": "together with {other} this makes no sense; only one of the two can be meant",
}


def _refuse_both(said: Mapping[str, bool], tongue: Tongue) -> None:
    """Raise click's error for a wrong call where two options were given that exclude each other."""
    given = [name for name, wanted in said.items() if wanted]
    if len(given) > 1:
        raise click.BadParameter(_EITHER_OR[tongue].format(other=given[1]), param_hint=given[0])


def _wanted(
    tongue: Tongue,
    until: datetime | None = None,
    prices: tuple[tuple[str, Money], ...] = (),
    items: tuple[tuple[str, Money], ...] = (),
    shipping: Money | None = None,
    deposit: Money | None = None,
    delivery: datetime | None = None,
    note: str = "",
    anyway: bool = False,
) -> Wanted:
    """What the owner says about the answer; positions are counted as ``order show`` counts them."""
    for position, _ in prices:
        if not (position.isascii() and position.isdigit() and len(position) < 10):
            told = _NO_PLACE[tongue].format(text=position[:40])
            raise click.BadParameter(told, param_hint="--price")
    return Wanted(
        until=until.date() if until else None,
        prices=tuple((int(position), amount) for position, amount in prices),
        items=items,
        shipping=shipping,
        deposit=deposit,
        delivery=delivery.date() if delivery else None,
        note=note,
        anyway=anyway,
    )


def _finish(done: Done, name: str, send: bool, call: Call) -> None:
    """Send the answer if asked to, and say what was done; a letter of before is not sent again."""
    from generator.desk.sending import send_answer

    drafts = [each for each in done.files if each.endswith(".eml")]
    if send and drafts:
        sent = send_answer(call.shop, done.order.code, drafts[0])
        done = Done(sent.order, done.files, done.problems)
    report(done, call)
    if call.as_data or not drafts:
        return
    if send and done.order.order:
        click.echo(say("sent", call.tongue, to=done.order.order.customer.email))
    else:
        facts = {"folder": f"orders/{done.order.code}", "name": drafts[0].removesuffix(".eml")}
        click.echo(say("next-send", call.tongue, **facts))
