"""What the commands for orders share: their options, the moment, and how they end."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from generator.cli.ordershown import as_json, kept_data
from generator.cli.orderwords import say
from generator.cli.words import Day, Words, day_at_hand, source_option
from generator.desk.acts import Done, Shop, no_code
from generator.desk.carriers import LARGEST
from generator.desk.overview import Row, matters
from generator.desk.replying import Incoming
from generator.messages import Tongue
from generator.messages.facts import STATES
from generator.problems import Location, Problem, SiteError, problem
from generator.report import problems_data, problems_text
from generator.trade.ordercode import looks_like_code, read_code
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Call:
    """How a command was called; one that ``looks`` writes nothing down, and may ask for any day."""

    source: Path
    as_data: bool
    today: datetime | None
    tongue: Tongue
    looks: bool = False

    @property
    def shop(self) -> Shop:
        """The site and the moment; a day that was asked for is meant at noon."""
        day = self.today if self.looks else day_at_hand(self.today, self.tongue, "--today")
        now = day.replace(hour=12, tzinfo=UTC) if day else datetime.now(UTC)
        return Shop.of(self.source.absolute(), now)


def desk_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--source``, ``--json`` and ``--today``."""
    command = click.option(
        "--json",
        "as_data",
        is_flag=True,
        help=Words("Answer for machines.", "Antwort für Programme."),
    )(command)
    command = click.option(
        "--today",
        type=Day(),
        help=Words("As if it were this day.", "Als wäre es dieser Tag."),
    )(command)
    described: Callable[..., Any] = source_option(command)
    return described


@contextmanager
def in_words(call: Call) -> Iterator[None]:
    """Whatever stops the body is said in the owner's words, and ends the command with 1."""
    try:
        yield
    except SiteError as broken:
        say_problems(broken.problems, call)
        sys.exit(1)


def say_problems(problems: tuple[Problem, ...], call: Call) -> None:
    """Say what stopped a command."""
    if call.as_data:
        click.echo(as_json({"ok": False, "problems": problems_data(problems, call.tongue)}))
    else:
        click.echo(problems_text(problems, call.tongue), err=True)


def report(done: Done, call: Call, key: str = "written") -> None:
    """Say what an act did."""
    order, tongue = done.order, call.tongue
    row = Row(order, tuple(matters(order, call.shop.today)))
    if call.as_data:
        problems = problems_data(done.problems, tongue)
        said = {"ok": True, **kept_data(row), "files": list(done.files), "problems": problems}
        click.echo(as_json(said))
        return
    if done.problems:
        click.echo(problems_text(done.problems, tongue) + "\n", err=True)
    click.echo(f"{order.code}: {say('state', tongue, state=STATES[order.standing.state][tongue])}")
    if done.files:
        click.echo(say(key, tongue, folder=f"orders/{order.code}", files=", ".join(done.files)))


def named(what: str) -> Incoming | str:
    """A code as it is, a file by its bytes, ``-`` for what is pasted."""
    code = read_code(what)
    if code is not None:
        return code
    if what == "-":
        return Incoming(_pasted(), "-")
    path = Path(what)
    try:
        with open(path, "rb", opener=_opened_at_once) as file:
            return Incoming(file.read(LARGEST + 1), path.as_posix())
    except OSError as failure:
        if looks_like_code(what):
            raise SiteError([no_code(what)]) from None
        reason = failure.strerror or str(failure)
        raise SiteError([problem("desk-no-file", Location(what[:200]), reason=reason)]) from None


def _opened_at_once(path: str, flags: int) -> int:
    """The file of ``open``, though nobody may ever write to it: a pipe that lies about is empty."""
    if not hasattr(os, "O_NONBLOCK"):
        return os.open(path, flags)
    file = os.open(path, flags | os.O_NONBLOCK)
    os.set_blocking(file, True)  # what somebody is writing right now is waited for
    return file


def _pasted() -> bytes:
    """What stands on the standard input, which a caller may have closed."""
    if sys.stdin is None:
        raise SiteError([problem("desk-nothing-pasted", Location("-"))])
    return sys.stdin.buffer.read(LARGEST + 1)
