"""``handschlag order``: what came in, how far it is, and what is answered."""

from collections.abc import Mapping
from types import MappingProxyType

import click

from generator.cli.later import Later
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


@click.group(
    cls=Later,
    places=_COMMANDS,
    help=Words(
        "The order desk: read, answer and follow orders.",
        "Der Bestelltisch: Bestellungen lesen, beantworten und verfolgen.",
    ),
)
def order() -> None:
    """The group of all that is done with orders."""
