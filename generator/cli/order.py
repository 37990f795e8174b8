"""``handschlag order``: what came in, how far it is, and what is answered."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

import click

from generator.cli.words import Words

_COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "read": ("orderlists", "read"),
        "list": ("orderlists", "list_orders"),
        "show": ("orderlists", "show"),
        "offer": ("orderanswers", "offer"),
        "confirm": ("orderanswers", "confirm"),
        "accept": ("orderanswers", "accept"),
        "decline": ("orderanswers", "decline"),
        "cancel": ("orderanswers", "cancel"),
        "send": ("orderanswers", "send"),
        "deposit": ("ordersteps", "deposit"),
        "start": ("ordersteps", "start"),
        "ready": ("ordersteps", "ready"),
        "deliver": ("ordersteps", "deliver"),
        "forget": ("ordersteps", "forget"),
    }
)


class _Desk(click.Group):
    """The desk is imported when it is asked for: builds have no need of it, and no time for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which an order meets them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        found = getattr(import_module(f"generator.cli.{module}"), name)
        return found if isinstance(found, click.Command) else None


@click.group(
    cls=_Desk,
    help=Words(
        "The order desk: read, answer and follow orders.",
        "Der Bestelltisch: Bestellungen lesen, beantworten und verfolgen.",
    ),
)
def order() -> None:
    """The group of all that is done with orders."""
