"""What is wrong with a call, in the reader's language; click says it in English only."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from click.exceptions import NoArgsIsHelpError, NoSuchCommand

from generator.cli.later import NotText, Twice
from generator.messages import Tongue
from generator.problems import nearest


def complaint(error: click.ClickException, tongue: Tongue) -> str:
    """The words for a call that cannot be understood, and where help is."""
    if isinstance(error, NoArgsIsHelpError):
        return error.format_message()
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "handschlag"
    said = _said(error, context, tongue) or error.format_message()
    help_line = {
        "de": f"Alle Möglichkeiten zeigt: {command} --help",
        "en": f"For everything there is: {command} --help",
    }
    return f"{said}\n    {help_line[tongue]}"


def _said(error: click.ClickException, context: click.Context | None, tongue: Tongue) -> str:
    match error:
        case click.NoSuchOption():
            return _no_option(error.option_name, context, tongue)
        case click.BadOptionUsage():
            return _half_an_option(error, tongue)
        case click.MissingParameter():
            name = _wanted(error.param) if error.param else ""
            return {"de": f"Es fehlt: {name}", "en": f"Missing: {name}"}[tongue]
        case click.BadParameter():
            return _bad_value(error, tongue)
        case NotText():
            return _no_text(error.param, tongue)
        case Twice():
            return {
                "de": f"{error.name} steht zweimal da; nur eines kann gelten.",
                "en": f"{error.name} stands there twice; only one of the two can count.",
            }[tongue]
        case NoSuchCommand():
            group = context.command if context else None
            known = (
                group.list_commands(context) if isinstance(group, click.Group) and context else []
            )
            name = error.command_name
            text = {"de": f"Den Befehl {name} gibt es nicht.", "en": f"There is no command {name}."}
            return text[tongue] + _meant(nearest(name, known), tongue)
        case _:
            return _too_much_or_little(error, context, tongue)


def _no_option(name: str, context: click.Context | None, tongue: Tongue) -> str:
    options = _options(context)
    for typed in sys.argv[1:]:  # click reads -output as -o and so on
        if f"-{typed.partition('=')[0]}" in options and typed.startswith(name):
            text = {
                "de": f"Vor {typed.lstrip('-')} gehören zwei Striche: -{typed}",
                "en": f"Two hyphens belong before {typed.lstrip('-')}: -{typed}",
            }
            return text[tongue]
    if isinstance(context and context.command, click.Group) and name in sys.argv[1:]:
        after = next((each for each in sys.argv[1:] if not each.startswith("-")), "")
        path = context.command_path if context else ""
        if after and name in _options_below(context, after):
            text = {
                "de": f"{name} gehört hinter den Befehl: {path} {after} {name}",
                "en": f"{name} belongs after the command: {path} {after} {name}",
            }
            return text[tongue]
    text = {"de": f"Die Option {name} gibt es nicht.", "en": f"There is no option {name}."}
    return text[tongue] + _meant(nearest(name, options), tongue)


def _options_below(context: click.Context | None, name: str) -> Sequence[str]:
    group = context.command if context else None
    found = group.get_command(context, name) if isinstance(group, click.Group) and context else None
    return [option for param in found.params for option in param.opts] if found else []


def _wanted(param: click.Parameter) -> str:
    """What a value is called, and what it may be where that is known."""
    name = param.human_readable_name.upper()
    known = param.type.choices if isinstance(param.type, click.Choice) else ()
    return f"{name} ({', '.join(map(str, known))})" if known else name


def _no_text(param: click.Parameter, tongue: Tongue) -> str:
    name = param.opts[0] if isinstance(param, click.Option) else _wanted(param)
    return {
        "de": f"{name}: Darin sind Zeichen, die nicht in UTF-8 stehen; tippen Sie den Text hier, statt "
        "ihn einzufügen.",
        "en": f"{name}: It holds signs that are not in UTF-8; type the text here rather than pasting it.",
    }[tongue]


def _half_an_option(error: click.BadOptionUsage, tongue: Tongue) -> str:
    name = error.option_name
    if "not take" in error.message:
        text = {
            "de": f"Zu {name} gehört kein Wert.",
            "en": f"The option {name} takes no value.",
        }
    else:
        text = {"de": f"Nach {name} fehlt der Wert.", "en": f"The value after {name} is missing."}
    return text[tongue]


def _too_much_or_little(
    error: click.ClickException, context: click.Context | None, tongue: Tongue
) -> str:
    if isinstance(context and context.command, click.Group):
        return {"de": "Es fehlt ein Befehl.", "en": "A command is missing."}[tongue]
    extra = re.search(r"\(([^()]*)\)$", error.format_message())
    if extra is None:
        return ""
    meant = ""
    if extra[1].startswith(("–", "—")):
        name = extra[1].lstrip("–—").partition(" ")[0].partition("=")[0]
        meant = nearest(f"--{name}", _options(context))
    elif "--source" in _options(context) and Path(extra[1]).is_dir():
        meant = f"--source {extra[1]}"
    return {
        "de": f"Damit kann dieser Befehl nichts anfangen: {extra[1]}",
        "en": f"This command cannot do anything with: {extra[1]}",
    }[tongue] + (f"\n   {_meant(meant, tongue)}" if meant else "")


def _options(context: click.Context | None) -> Sequence[str]:
    params = context.command.params if context else []
    return [name for param in params for name in param.opts]


def _meant(near: str, tongue: Tongue) -> str:
    if not near:
        return ""
    return {"de": f" Meinten Sie {near}?", "en": f" Did you mean {near}?"}[tongue]


def _bad_value(error: click.BadParameter, tongue: Tongue) -> str:
    name = error.param_hint or (error.param.opts[0] if error.param else "")
    shown = name if isinstance(name, str) else ", ".join(name or ())
    if not isinstance(error.param, click.Parameter):
        return f"{shown}: {error.message}" if shown else error.message
    kind, near = error.param.type, ""
    if isinstance(kind, click.DateTime):
        allowed = {
            "de": "ein Tag wie 2026-11-05, zwischen 1900 und 2199",
            "en": "a day such as 2026-11-05, between 1900 and 2199",
        }[tongue]
    elif isinstance(kind, click.Choice):
        words = [str(choice) for choice in kind.choices]
        allowed = ", ".join(words)
        typed = re.match(r"'([^']*)' ", error.message)
        near = nearest(typed[1], words) if typed else ""
    elif isinstance(kind, click.IntRange):
        allowed = {
            "de": f"eine Zahl von {kind.min} bis {kind.max}",
            "en": f"a number from {kind.min} to {kind.max}",
        }[tongue]
    elif isinstance(kind, click.Path):
        allowed = {
            "de": "ein Ordner, den es gibt und der sich lesen lässt",
            "en": "a folder that is there and can be read",
        }[tongue]
    else:
        return f"{shown}: {error.message}"
    return {
        "de": f"Mit diesem Wert kann {shown} nichts anfangen; erlaubt ist: {allowed}",
        "en": f"{shown} cannot work with this value; allowed is: {allowed}",
    }[tongue] + (f".{_meant(near, tongue)}" if near else "")
