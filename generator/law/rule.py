"""What a rule is: where, for whom and since when it holds, and what it looks at."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import IntEnum

from generator.law.case import Case
from generator.law.traits import Trait
from generator.problems import Location
from generator.values import dataclass


class Weight(IntEnum):
    """How much it matters that something is missing."""

    HINT = 1
    """Recommended, or a reminder."""
    SHOULD = 2
    """Probably due: it depends on what a site does not show, or was recognised by words alone."""
    MUST = 3
    """Due without doubt, by a norm that was read, and found by a machine without guessing."""


@dataclass(frozen=True, slots=True)
class Norm:
    """Where a rule comes from.  ``land`` is a country, or ``EU`` for all of the European Economic Area.

    It holds from ``since`` (always, without one) to ``until``, both included.  ``weight`` is what it
    weighs in this country, where that differs.
    """

    land: str
    text: str
    since: date | None = None
    until: date | None = None
    weight: Weight | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What a rule saw at a place: that something is as it should be, or that it is missing.

    ``found`` is what a message quotes.
    """

    where: Location
    missing: bool
    found: str = ""


def norms(**lands: str) -> tuple[Norm, ...]:
    """Norms that have long been in force: ``norms(DE="§ 5 DDG", AT="§ 5 ECG")``."""
    return tuple(Norm(land, text) for land, text in lands.items())


Look = Callable[[Case], Iterator[Seen]]
"""What a rule looks at; pure.  Who sees nothing at all had nothing to look at."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A duty.  ``id`` never changes once released.

    ``seat`` rules follow the country in which the business is, all others every country that it is
    in or sells to.  ``traits`` must all be true of the site.  ``softer_by_mail``: whether an order
    by prepared mail counts as one made through the site is open, so the rule then only warns.
    ``unverified`` rests on what was not read in a statute, and so never weighs more than SHOULD.
    ``source`` is where the norm was read.
    """

    id: str
    weight: Weight
    norms: tuple[Norm, ...]
    look: Look
    source: str
    traits: frozenset[Trait] = frozenset()
    seat: bool = False
    softer_by_mail: bool = False
    unverified: bool = False


def fine(where: Location, found: str = "") -> Seen:
    """What should be there is at ``where``."""
    return Seen(where, missing=False, found=found)


def missing(where: Location, found: str = "") -> Seen:
    """What should be there is missing, and belongs to ``where``."""
    return Seen(where, missing=True, found=found)
