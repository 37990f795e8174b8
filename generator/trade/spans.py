"""Spans of time as traders say them: "3-5 days", "48 h after order", "before the start"."""

from enum import StrEnum

from generator.values import dataclass


class Unit(StrEnum):
    """What spans are counted in."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    MONTHS = "months"


class Event(StrEnum):
    """What happens to an order, in this order; ``DATE`` is the day of a course."""

    ORDER = "order"
    CONFIRMATION = "confirmation"
    START = "start"
    READY = "ready"
    DELIVERY = "delivery"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Span:
    """From ``least`` to ``most`` (the same where only one number was said) of a unit."""

    least: int
    most: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Moment:
    """An event, or a span before or after it: ``48 h after order``."""

    event: Event
    span: Span | None = None
    before: bool = False
