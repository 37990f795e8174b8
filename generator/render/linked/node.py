"""Nodes of linked data as plain values, and what stands in all of them."""

import json
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from generator.render.addresses import Here, absolute
from generator.trade.money import Money

Node = dict[str, Any]
"""A thing and what is said of it."""

SCHEMA = "https://schema.org/"


def node(kind: str | list[str], **said: Any) -> Node:
    """A thing of a type of schema.org; what is empty is not said at all.

    ``id`` becomes ``@id``: the address by which other nodes mean this one.
    """
    told = {"@type": kind, **said}
    if "id" in told:
        told["@id"] = told.pop("id")
    return {name: value for name, value in told.items() if value not in (None, "", [], (), {})}


def term(name: str) -> str:
    """A word of schema.org's own lists: ``https://schema.org/InStock``."""
    return SCHEMA + name


def whole(address: str, site: str) -> str:
    """The whole address of a place within the site."""
    return absolute(address, Here("/", site))


def sum_of(amount: Money) -> str:
    """An amount as machines write it: ``12.50``."""
    return f"{amount.amount:.2f}"


def zoned(when: date | datetime | time, zone: str) -> str:
    """A day, or a point in the site's own time with what lies between it and UTC (ISO 8601)."""
    if isinstance(when, datetime) and when.tzinfo is None:
        when = when.replace(tzinfo=ZoneInfo(zone))
    return when.isoformat()


_ESCAPED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def written(nodes: list[Node]) -> Markup:
    """The nodes as one block for ``<script type="application/ld+json">``; empty for none.

    Nothing in it can end the element, whatever an owner has typed (HTML, "Restrictions for contents
    of script elements").
    """
    if not nodes:
        return Markup()
    graph = {"@context": "https://schema.org", "@graph": nodes}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPED))  # noqa: S704 - escaped in the line above
