"""What is asked of a build, and what it answers."""

from datetime import datetime
from pathlib import Path

from generator.engine.change import Changes
from generator.problems import Problem
from generator.values import dataclass

KEPT = ".handschlag"
"""The folder of what earlier builds computed; always safe to delete."""


@dataclass(frozen=True, slots=True)
class Request:
    """A build of the site in ``root``.

    ``cutoff`` is the moment as of which pages are visible: with a zone the present, without one a
    moment of the site's own time that was asked for.  ``base_url`` replaces the site's address.
    ``processes`` 0 means as many as there are cores.  A ``preview`` shows drafts and pages ahead of
    their time, marked as such.  Where the output need not change ``in_one_step``, as only its owner
    looks at it, a small change costs no look through all of it.
    """

    root: Path
    output: Path
    cutoff: datetime
    base_url: str = ""
    preview: bool = False
    strict: bool = False
    processes: int = 0
    remember: bool = True
    in_one_step: bool = True

    @property
    def aside(self) -> Path | None:
        """Where goes what somebody has written into files of the output; into a preview nobody does."""
        return self.root / KEPT / "edited" if self.in_one_step else None


@dataclass(frozen=True, slots=True)
class Lacking:
    """How much of what the law asks is missing: what is due for sure, and what probably is."""

    due: int = 0
    doubtful: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did.

    ``parsed`` and ``rendered`` count the texts and files that had to be worked on anew, of
    ``texts`` and ``files`` in all.  ``next_change`` is when another page appears or goes, and whose.
    ``unreleased`` are the records that a release would write, where there has been one before;
    ``made`` the roles of pages that were made from data and that nobody has read yet.
    ``lacking`` counts what the law asks and the site does not have.
    """

    changes: Changes
    problems: tuple[Problem, ...]
    pages: int
    texts: int
    files: int
    parsed: int
    rendered: int
    next_change: tuple[datetime, str] | None
    unreleased: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    lacking: Lacking = Lacking()
