"""Commands that are imported when they are asked for: each start would pay for all of them."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Later(click.Group):
    """A group that knows of each command in which module it stands, and under which name."""

    def __init__(self, *given: Any, places: Mapping[str, tuple[str, str]], **named: Any) -> None:
        super().__init__(*given, **named)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which somebody meets them."""
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in self._places:
            return None
        module, name = self._places[cmd_name]
        found = getattr(import_module(f"generator.cli.{module}"), name)
        return found if isinstance(found, click.Command) else None
