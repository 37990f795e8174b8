"""The part of a file that a browser asks for: films and sounds are fetched so."""

import re

from generator.patterns import pattern

_ASKED = pattern(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


def part_of(header: str, size: int) -> range | None:
    """The bytes that a ``Range`` header asks for; empty if there are none such, None for all.

    Several parts at once, and what is no range at all, get the whole file, as the standard allows.
    """
    asked = _ASKED.fullmatch(header.strip())
    if asked is None:
        return None
    first, last = asked.groups()
    if first:
        if last and int(last) < int(first):
            return None
        return range(int(first), min(int(last) + 1, size) if last else size)
    if last:
        return range(max(size - int(last), 0), size)
    return None
