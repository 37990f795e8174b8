"""Commands that are imported when they are asked for: each start would pay for all of them."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import click


class NotText(click.UsageError):
    """What was typed for ``param`` is no text: some of its bytes are no UTF-8."""

    def __init__(self, param: click.Parameter, context: click.Context) -> None:
        super().__init__("not UTF-8", context)
        self.param = param


class Twice(click.UsageError):
    """The option ``name`` stands twice in a call, and only one of its values could count."""

    def __init__(self, name: str, context: click.Context) -> None:
        super().__init__("twice", context)
        self.name = name


class Later(click.Group):
    """A group that knows of each command in which module it stands, and under which name."""

    def __init__(self, *given: Any, places: Mapping[str, tuple[str, str]], **named: Any) -> None:
        super().__init__(*given, **named)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which somebody meets them."""
        return list(self._places)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called.

        Raises NotText for what it could neither say nor write down, and Twice for an option whose
        first value would go unheard.
        """
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None and (twice := _twice(command, rest)):
            raise Twice(twice, command.make_context(name, [], ctx, resilient_parsing=True))
        if command is not None and not all(each.isascii() for each in rest):
            _require_text(command.make_context(name, [*rest], ctx, resilient_parsing=True))
        return name, command, rest

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in self._places:
            return None
        module, name = self._places[cmd_name]
        found = getattr(import_module(f"generator.cli.{module}"), name)
        return found if isinstance(found, click.Command) else None


def _twice(command: click.Command, rest: list[str]) -> str:
    """The first option of ``command`` that is given two values; empty if there is none."""
    options = rest[: rest.index("--")] if "--" in rest else rest
    named = [each.partition("=")[0] for each in options if each.startswith("--")]
    if len(set(named)) == len(named):
        return ""
    single = {
        name
        for param in command.params
        if isinstance(param, click.Option) and not (param.multiple or param.is_flag)
        for name in param.opts
    }
    return next((name for name in named if name in single and named.count(name) > 1), "")


def _require_text(context: click.Context) -> None:
    """Names of files alone may hold any bytes."""
    from generator.fields.walk import is_text

    for param in context.command.params:
        said = _texts(context.params.get(param.name or ""))
        if not isinstance(param.type, click.Path) and not all(map(is_text, said)):
            raise NotText(param, context)


def _texts(said: Any) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, tuple):
        yield from (text for each in said for text in _texts(each))
