"""Time zones by the name that the IANA database gives them: ``Europe/Vienna``."""

import re
from zoneinfo import ZoneInfo, available_timezones

from generator.fields.desk import refuse
from generator.fields.tree import Scalar
from generator.problems import nearest


def read_timezone(node: Scalar) -> str:
    """A name of the IANA database, as the system has it."""
    text = node.text.strip()
    if not _is_timezone(text):
        near = nearest(text, (each for each in available_timezones() if "/" in each))
        refuse("not-a-timezone", node.where, near=near, text=node.shown)
    return text


def _is_timezone(name: str) -> bool:
    """Whether the system knows it; to list all that it knows would mean opening each.

    Names begin with a capital: ``localtime`` and ``right/UTC`` are files of the system beside them.
    """
    if not re.fullmatch(r"[A-Z][A-Za-z0-9_+/-]*", name):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # none of that name, a folder, a name that is none
        return False
    return True
