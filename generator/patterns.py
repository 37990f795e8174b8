"""Patterns that are compiled when they are first used.

A build loads most of the program and asks few of its patterns, and to compile one takes as long as
to load a small module.
"""

import re
from typing import Any, AnyStr, cast


def pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` makes of ``text``, for whoever calls its methods."""
    return cast("re.Pattern[AnyStr]", _Later(text, flags))


class _Later:
    def __init__(self, text: Any, flags: int) -> None:
        self._said = (text, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._said), name)
        setattr(self, name, found)  # so that it is not asked for here again
        return found
