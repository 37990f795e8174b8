"""A pure function over many values: each computed once ever, on as many processes as there are."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, cast

from generator.engine.fingerprint import Fingerprints
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.values import dataclass

Job = TypeVar("Job")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many different jobs there were: ``known`` from earlier builds, ``fresh`` done now."""

    known: int
    fresh: int


@dataclass(frozen=True, slots=True)
class Ran(Generic[Result]):
    """The results in the order of their jobs, and what they cost."""

    results: tuple[Result, ...]
    tally: Tally


def run_all(
    work: Callable[[Job], Result],
    jobs: Sequence[Job],
    *,
    salt: object,
    store: Store,
    prints: Fingerprints,
    workers: Workers,
    bound: float | None = None,
) -> Ran[Result]:
    """``work(job)`` for each job, without repeating what an earlier build or an equal job did.

    ``work`` must be pure: its result may depend on the job and on what ``salt`` names, and on
    nothing else.  Incremental and parallel builds rest on that promise alone, and ask nothing more
    of the rest of the program.

    Raises what ``work`` raises, for the first job at which it does, and TooSlow, with the job, when
    one takes longer than ``bound`` seconds; what was done by then is kept for the next build.
    """
    keys = [prints.of(salt, job) for job in jobs]
    results = cast("dict[bytes, Result]", store.get_many(keys))
    wanted = dict(zip(keys, jobs, strict=True))
    fresh = {key: job for key, job in wanted.items() if key not in results}
    results |= _computed(work, fresh, store, workers, bound)
    tally = Tally(known=len(wanted) - len(fresh), fresh=len(fresh))
    return Ran(tuple([results[key] for key in keys]), tally)


def _computed(
    work: Callable[[Job], Result],
    fresh: dict[bytes, Job],
    store: Store,
    workers: Workers,
    bound: float | None,
) -> dict[bytes, Result]:
    done: dict[bytes, Result] = {}
    try:
        done.update(zip(fresh, workers.map(work, list(fresh.values()), bound), strict=True))
    finally:
        store.put_many(done)
    return done
