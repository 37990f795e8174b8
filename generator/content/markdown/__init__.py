"""The text of a content file, written in Markdown as people type it; the only door to Python-Markdown.

Whatever a text holds, reading it ends: within a number of seconds, and with problems rather than
with an exception.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.content.body import Body
from generator.engine.bounded import TooSlow, bounded
from generator.engine.interrupted import is_ctrl_c
from generator.patterns import pattern
from generator.problems import Location, Problem, problem

if TYPE_CHECKING:
    from generator.content.markdown.reader import Reader

LONGEST = 1_000_000
"""Characters; a book has about half as many."""

SECONDS = 10.0

_MOST_ABBREVIATIONS = 300
"""Each is looked for in the whole text, and takes apart anew what stands below it."""

_DEEPEST = 50
_NESTED = pattern(
    rf"(?:[ \t]*+(?:>|(?:[-+*]|\d{{1,9}}[.)])(?=[ \t]))){{{_DEEPEST + 1}}}",
)
_NESTED_LINKS = pattern(rf"(?:!?\[){{{_DEEPEST + 1}}}")
_RULE = pattern(r"[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$")
_DEEP_ITEM = pattern(rf"^[ \t]{{{_DEEPEST * 2},}}(?:[-+*]|\d{{1,9}}[.)]) ", re.MULTILINE)


def read_body(
    text: str,
    *,
    language: str,
    prefix: str,
    first_line: int,
    file: str,
    seconds: float = SECONDS,
) -> tuple[Body, tuple[Problem, ...]]:
    """What ``text`` says, and what is wrong with it.

    ``first_line`` is the line of ``file`` at which ``text`` begins; ``prefix`` is a slug that no
    other page has, and stands in the ids of footnotes.
    """
    if len(text) > LONGEST:
        return _refused(
            problem("text-too-long", Location(file, first_line), size=len(text), limit=LONGEST)
        )
    if line := _nested_line(text):
        return _refused(_too_nested(file, first_line + line - 1))
    if text.count("\n*[") > _MOST_ABBREVIATIONS:
        ahead = len(text[: text.find("*[")].split("\n")) - 1
        where = Location(file, first_line + ahead)
        return _refused(problem("too-many-abbreviations", where, limit=_MOST_ABBREVIATIONS))
    try:
        return bounded(
            seconds,
            lambda: _reader(language).read(text, prefix=prefix, first_line=first_line, file=file),
        )
    except TooSlow:
        why = problem("text-too-slow", Location(file, first_line), seconds=f"{seconds:g}")
    except RecursionError:
        line = _line(text, _DEEP_ITEM.search(text)) or 1
        why = _too_nested(file, first_line + line - 1)
    except Exception as error:  # a text must never end in a traceback, whatever library trips
        if is_ctrl_c(error):
            raise
        name = type(error).__name__
        why = problem("text-unreadable", Location(file, first_line), error=name)
    _reader.cache_clear()  # what was left half read must not shine through into the next text
    return _refused(why)


@lru_cache(maxsize=16)
def _reader(language: str) -> "Reader":
    from generator.content.markdown.reader import Reader

    return Reader(language)


def _refused(why: Problem) -> tuple[Body, tuple[Problem, ...]]:
    return Body(), (why,)


def _too_nested(file: str, line: int) -> Problem:
    return problem("text-too-nested", Location(file, line), limit=_DEEPEST)


def _nested_line(text: str) -> int:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > _DEEPEST and _is_nested(line):
            return number
    return 0


def _is_nested(line: str) -> bool:
    if _NESTED.match(line):
        return not _RULE.match(line)
    return ("[[" in line or "[![" in line) and bool(_NESTED_LINKS.search(line))


def _line(text: str, found: re.Match[str] | None) -> int:
    return text.count("\n", 0, found.start()) + 1 if found else 0
