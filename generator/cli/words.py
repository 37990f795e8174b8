"""Help texts in the reader's language, and the options that several commands share."""

import locale
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator.messages import Tongue
from generator.patterns import pattern

_ELSEWHERE = pattern(r"[a-z][a-z0-9+.-]+:/|[\w.-]+@[\w.-]+:")
"""Addresses on the web, and folders of another computer as scp names them."""
_SCHEME = pattern(r"^([a-z][a-z0-9+.-]+:)/+")
_DRIVE = pattern(r"[a-zA-Z]:")


def tongue() -> Tongue:
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
        return super().__new__(cls, de if tongue() == "de" else en)


def source_option(command: Any) -> Any:
    """``--source``: the folder of the site that a command works on."""
    return click.option(
        "--source",
        type=click.Path(path_type=Path, exists=True, file_okay=False),
        default=Path(),
        help=Words("The site's folder (default: here).", "Der Ordner der Website (sonst: hier)."),
    )(command)


class Day(click.DateTime):
    """A day of a year that somebody can mean."""

    def __init__(self, *formats: str) -> None:
        super().__init__(formats or ["%Y-%m-%d"])

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        """The day; raises click's error for a wrong call."""
        from generator.fields.days import YEARS

        day = super().convert(value, param, ctx)
        if day.year not in YEARS:
            self.fail(f"{YEARS[0]}-{YEARS[-1]}", param, ctx)
        return day


def shown(path: Path) -> str:
    """A path as a person standing here would write it."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def at_home(path: Path) -> Path:
    """A path whose ``~`` no shell has resolved, as in ``--output=~/site``."""
    try:
        return path.expanduser()
    except RuntimeError:  # nobody of that name has a home
        return path


def day_at_hand(given: datetime | None, said_in: Tongue, option: str) -> datetime | None:
    """``given`` if it is within a year of now; raises click's error for a wrong call.

    What is written down for good is no place for a slip in the year.
    """
    if given and abs((given - datetime.now()).days) > 366:  # noqa: DTZ005 - the clock of who asks
        said: Mapping[Tongue, str] = {
            "de": f"{given:%Y-%m-%d} liegt mehr als ein Jahr von heute; festgehalten bliebe es für immer",
            "en": f"{given:%Y-%m-%d} is more than a year from today; it would stay written down for good",
        }
        raise click.BadParameter(said[said_in], param_hint=option)
    return given


def whole_address(given: str, said_in: Tongue, option: str) -> str:
    """``given`` if it is the whole address of a site; raises click's error for a wrong call."""
    if not given:
        return ""
    # Few calls have one, and all would have to wait for what reads it.
    from generator.fields.desk import Unreadable
    from generator.fields.tree import Scalar
    from generator.fields.words import is_web_address, read_web_address
    from generator.messages import worded
    from generator.problems import Location

    try:
        read_web_address(Scalar(given, Location("")))
    except Unreadable as unread:
        if unread.problem.code != "not-a-web-address":  # a password, a port, two beginnings
            words = " ".join(worded(unread.at(option), said_in))
            raise click.BadParameter(words, param_hint=option) from None
    if not is_web_address(given) or {"?", "#"} & set(given):
        said: Mapping[Tongue, str] = {
            "de": f"„{given}“ ist keine ganze Adresse; sie beginnt mit https:// und hat kein ? und kein #",
            "en": f"“{given}” is not a whole address; it begins with https:// and has no ? and no #",
        }
        raise click.BadParameter(said[said_in], param_hint=option)
    return given


def local_folder(given: Path, said_in: Tongue, option: str) -> Path:
    """``given``, if this computer could have such a folder; raises click's error for a wrong call."""
    text = str(given)
    if _ELSEWHERE.match(given.as_posix()):
        text = _SCHEME.sub(r"\1//", given.as_posix())  # as paths have one stroke only
        said: Mapping[Tongue, str] = {
            "de": f"„{text}“ liegt nicht auf diesem Rechner; bauen Sie in einen Ordner, den Sie hochladen",
            "en": f"“{text}” is not on this computer; build into a folder, and upload that",
        }
        raise click.BadParameter(said[said_in], param_hint=option)
    if os.name != "nt" and ("\\" in text or _DRIVE.match(text)):
        said = {
            "de": f"„{text}“ ist ein Pfad von Windows; hier trennt / die Ordner, und Laufwerke gibt es nicht",
            "en": f"“{text}” is a path of Windows; here / parts the folders, and there are no drives",
        }
        raise click.BadParameter(said[said_in], param_hint=option)
    return at_home(given)
