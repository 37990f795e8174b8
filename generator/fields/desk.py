"""What the reading of a value needs besides its text, and where it puts what is wrong."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from typing import Any, NoReturn

from generator.problems import Location, Problem, Severity, problem
from generator.values import dataclass


class Unreadable(Exception):
    """A value that cannot be read as its field's type; the problem says why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem

    def at(self, name: str) -> Problem:
        """The problem with the name of the field whose value it is, unless it knows one."""
        found = self.problem
        facts = tuple(sorted({"field": name, **dict(found.facts)}.items()))
        return Problem(found.code, found.where, facts, found.near, found.severity)


@dataclass(slots=True)
class Desk:
    """The settings of one reading and the problems met so far.

    ``language`` is the site's own language, which texts without a language are in; ``synonyms``
    are names that people know from elsewhere, and what they are called here; ``sections`` the keys of
    one section only, and that section.  A ``partial`` reading
    misses nothing: a translation says only words.
    """

    currency: str = "EUR"
    language: str = "de-AT"
    languages: tuple[str, ...] = ("de-AT",)
    timezone: str = "Europe/Vienna"
    synonyms: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    partial: bool = False
    problems: list[Problem] = field(default_factory=list)
    astray: set[str] = field(default_factory=set)
    """Keys that stand a level too high, so that nobody misses them where they belong."""
    reading: str = ""
    """The name of the field whose value is being read."""

    def note(self, code: str, where: Location, *, near: str = "", **facts: Any) -> None:
        """Remember an error and go on."""
        self.problems.append(problem(code, where, near=near, **facts))

    def warn(self, code: str, where: Location, *, near: str = "", **facts: Any) -> None:
        """Remember something doubtful that does not stop the build."""
        self.problems.append(problem(code, where, near=near, severity=Severity.WARNING, **facts))

    @contextmanager
    def value_of(self, name: str) -> Iterator[None]:
        """Read the value of the field ``name``; one that cannot be read is remembered."""
        outer, self.reading = self.reading, name
        try:
            with self.item():
                yield
        finally:
            self.reading = outer

    @contextmanager
    def item(self) -> Iterator[None]:
        """Read one of several values of the present field, so that the others are read as well."""
        try:
            yield
        except Unreadable as unreadable:
            self.problems.append(unreadable.at(self.reading))


def refuse(code: str, where: Location, *, near: str = "", **facts: Any) -> NoReturn:
    """Give up on a value."""
    raise Unreadable(problem(code, where, near=near, **facts))
