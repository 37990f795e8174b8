"""Opening hours: ``tue-fri: 9:00-12:00, 14:00-18:00``."""

import re

from generator.config.settings import Hours
from generator.fields.braces import cuts
from generator.fields.days import WEEKDAYS, read_times
from generator.fields.desk import Desk, refuse
from generator.fields.kinds import as_text
from generator.fields.schema import Kind
from generator.fields.tree import Mapping, Node, Scalar
from generator.patterns import pattern
from generator.problems import nearest

_HOLIDAYS = pattern(r"(?:(?:public|bank)\s+)?holidays?|(?:gesetzliche\s+)?feiertage?[ns]?")
"""What opening hours elsewhere say of days that are in no week."""


def _hours(node: Node, desk: Desk) -> tuple[Hours, ...]:
    if not isinstance(node, Mapping):
        refuse("not-a-mapping", node.where, keys="mon, tue-fri, sat …")
    cut = cuts(node, {key.text for key, _ in node.entries if _begins_with_day(key)})
    desk.problems.extend(each.problem() for each in cut)
    skipped = {name for each in cut for name in each.names}
    seen: set[int] = set()
    lines = []
    shut = 0
    for key, value in node.entries:
        if key.text in skipped:
            continue
        with desk.value_of(key.shown):
            days = _days(key)
            if seen & set(days):
                refuse("day-twice", key.where, text=key.shown)
            seen |= set(days)
            times = as_text(value)
            if times.text.strip().casefold() in ("closed", "geschlossen", "zu"):
                shut += 1
            else:
                lines.append(Hours(days, read_times(times)))
    if shut and shut == len(node.entries):
        desk.warn("hours-never", node.entries[0][0].where)
    return tuple(sorted(lines, key=lambda line: line.days))


def _begins_with_day(key: Scalar) -> bool:
    return re.split(r"[^\w]", key.text.strip().casefold())[0] in WEEKDAYS


def _days(key: Scalar) -> tuple[int, ...]:
    days: list[int] = []
    for part in re.split(r"\s*[,;+]\s*", key.text.strip().casefold()):
        ends = [_day(end, key) for end in re.split(r"\s*[-–]\s*", part)]
        if len(ends) > 2:
            refuse("not-a-weekday", key.where, text=key.shown)
        first, last = ends[0], ends[-1]
        days.extend(
            range(first, last + 1) if first <= last else [*range(first, 7), *range(last + 1)]
        )
    return tuple(days)


def _day(word: str, key: Scalar) -> int:
    if _HOLIDAYS.fullmatch(word):
        refuse("hours-of-holidays", key.where, text=key.shown)
    if word.rstrip(".") not in WEEKDAYS:
        refuse("not-a-weekday", key.where, near=nearest(word, WEEKDAYS), text=key.shown)
    return WEEKDAYS[word.rstrip(".")]


HOURS = Kind("hours", _hours)
