"""Everything that can be wrong with a site, as values.

A problem says *what* is wrong by a code and its facts; the words for it, in every language
that an owner reads, stand in ``generator.messages``.  Nothing here is ever printed or raised
on the way: problems are collected at the border of a stage and decide there what happens.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from generator.values import dataclass


class Severity(StrEnum):
    """An error stops the build; a warning does so only when the owner asks for strictness."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file of the site, counted as editors count: from 1; 0 means the whole file.

    ``file`` is relative to the site's folder and written with slashes on every system.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    ``code`` names a message in ``generator.messages`` and never changes once released.
    ``facts`` fill its places.  ``near`` is the known name that the owner probably meant.
    """

    code: str
    where: Location
    facts: tuple[tuple[str, str], ...] = ()
    near: str = ""
    severity: Severity = Severity.ERROR


class SiteError(Exception):
    """The site cannot be built until these problems are mended; nothing was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(f"{p.where}: {p.code} {dict(p.facts)}" for p in self.problems))


def problem(
    code: str,
    where: Location,
    *,
    near: str = "",
    severity: Severity = Severity.ERROR,
    **facts: object,
) -> Problem:
    """A problem with its facts as text, in the order of their names."""
    said = tuple(sorted((name, str(value)) for name, value in facts.items()))
    return Problem(code, where, said, near, severity)


def warning(code: str, where: Location, *, near: str = "", **facts: object) -> Problem:
    """A problem that does not stop the build."""
    return problem(code, where, near=near, severity=Severity.WARNING, **facts)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by place, the graver first where two share one."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.where, p.severity, p.code, p.facts)))


def errors(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Those of ``problems`` that stop a build."""
    return (each for each in problems if each.severity is Severity.ERROR)


class Meant:
    """``nearest`` among names that stay the same, for the first names of many that are wrong.

    Each is held against all that are known: where a folder of thousands has moved, that would take
    minutes.  ``known`` is asked for when the first is sought.
    """

    def __init__(self, known: Iterable[str], most: int = 20) -> None:
        self._known = known
        self._most = most
        self._found: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The known name that is probably meant; empty if none comes near, or for too many."""
        if name not in self._found and len(self._found) < self._most:
            self._known = frozenset(self._known)
            self._found[name] = nearest(name, self._known)
        return self._found.get(name, "")


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that ``name`` is probably a slip of; empty if none comes near."""
    from difflib import get_close_matches

    candidates = sorted(set(known))
    folded = {each.casefold(): each for each in reversed(candidates)}
    close = get_close_matches(name.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else ""
