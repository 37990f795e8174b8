"""Remembering and working in parallel, as the stages of a build ask for it."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from generator.engine.bounded import TooSlow
from generator.engine.fingerprint import Fingerprints
from generator.engine.run import Lighten, Ran, run_all
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.problems import Location, Problem, SiteError, problem
from generator.values import dataclass

T = TypeVar("T")

SLOWEST = 30.0
"""Seconds that one file may take; a template that takes longer does not end."""


MANY = 2_000
"""Texts or pages; who has more must mind how much of them is in memory."""


@dataclass(frozen=True, slots=True)
class Once:
    """A pure function over many values, each computed once ever."""

    program: bytes
    store: Store
    prints: Fingerprints
    workers: Workers

    def __call__(
        self,
        work: Callable[[Any], T],
        jobs: Sequence[Any],
        *salt: object,
        lighten: Lighten[T] | None = None,
        bound: float | None = SLOWEST,
    ) -> Ran[T]:
        """``work`` of each job; its result may depend on the job, ``salt`` and this program.

        Raises SiteError for a job that takes longer than ``bound`` seconds.
        """
        try:
            return run_all(
                work,
                jobs,
                salt=(self.program, *salt),
                store=self.store,
                prints=self.prints,
                workers=self.workers,
                bound=bound,
                lighten=lighten,
            )
        except TooSlow as slow:
            raise SiteError([too_slow(slow, slow.job)]) from None

    def recalling(self, work: Callable[[Any], T]) -> Callable[[Any], T]:
        """``work`` for one job at a time."""
        return lambda job: self(work, [job], work.__module__).results[0]


def too_slow(slow: TooSlow, job: object) -> Problem:
    """What took too long: a line of a template, or what becomes of a file as a whole."""
    source = getattr(job, "source", "") or getattr(job, "file", "")
    seconds = f"{slow.seconds:g}"
    if isinstance(slow.where, Location):
        return problem("template-too-slow", slow.where, seconds=seconds, page=source)
    return problem("render-too-slow", Location(source), seconds=seconds)
