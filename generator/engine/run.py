"""A pure function over many values: each computed once ever, on as many processes as there are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from functools import partial
from itertools import islice
from typing import Generic, TypeVar, cast

from generator.engine.checked import pieces
from generator.engine.fingerprint import Fingerprints
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.values import dataclass

Job = TypeVar("Job")
Result = TypeVar("Result")

Lighten = Callable[[Result, Callable[[], Result]], Result]
"""What of a result stays in memory, given a way to have all of it again."""

_SHARING = 1_000
"""Jobs whose shared parts are looked at once; what was seen of them is in memory meanwhile."""

_AT_ONCE = 200
"""Results that are in memory as a whole, where they can be made lighter."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many different jobs there were: ``known`` from earlier builds, ``fresh`` done by this one."""

    known: int
    fresh: int


@dataclass(frozen=True, slots=True)
class Ran(Generic[Result]):
    """The results in the order of their jobs, what they cost, and the names they are kept by.

    ``prints`` are the fingerprints of the jobs themselves, whatever is made of them.
    """

    results: tuple[Result, ...]
    tally: Tally
    keys: tuple[bytes, ...] = field(default=(), compare=False)
    prints: tuple[bytes, ...] = field(default=(), compare=False)


def run_all(
    work: Callable[[Job], Result],
    jobs: Sequence[Job],
    *,
    salt: object,
    store: Store,
    prints: Fingerprints,
    workers: Workers,
    bound: float | None = None,
    lighten: Lighten[Result] | None = None,
) -> Ran[Result]:
    """``work(job)`` for each job, without repeating what an earlier build or an equal job did.

    ``work`` must be pure: its result may depend on the job and on what ``salt`` names, and on
    nothing else.  Incremental and parallel builds rest on that promise alone, and ask nothing more
    of the rest of the program.

    Raises what ``work`` raises, for the first job at which it does, and TooSlow, with the job, when
    one takes longer than ``bound`` seconds; what was done by then is kept for the next build.
    """
    salted = prints.of(salt)
    own = [*_prints_of(jobs, prints)]
    keys = [prints.of(salted, each) for each in own]
    wanted = dict(zip(keys, jobs, strict=True))

    def again(key: bytes) -> Result:
        found = cast("dict[bytes, Result]", store.get_many([key]))
        return found[key] if key in found else work(wanted[key])

    def light(found: dict[bytes, Result]) -> dict[bytes, Result]:
        if lighten is None:
            return found
        return {key: lighten(result, partial(again, key)) for key, result in found.items()}

    results: dict[bytes, Result] = {}
    for some in pieces(wanted, _AT_ONCE):
        results |= light(cast("dict[bytes, Result]", store.get_many(some)))
    fresh = {key: job for key, job in wanted.items() if key not in results}
    done = zip(fresh, workers.map(work, list(fresh.values()), bound), strict=True)
    for piece in _kept(done, store):
        results |= light(piece)
    new = len(fresh.keys() | wanted.keys() & store.added)
    tally = Tally(known=len(wanted) - new, fresh=new)
    return Ran(tuple([results[key] for key in keys]), tally, tuple(keys), tuple(own))


def _prints_of(jobs: Sequence[object], prints: Fingerprints) -> Iterator[bytes]:
    for several in pieces(jobs, _SHARING):
        yield from map(prints.of, several)
        prints.forget()  # of a large site it is a lot, and nobody asks for the same values again


def _kept(done: Iterator[tuple[bytes, Result]], store: Store) -> Iterator[dict[bytes, Result]]:
    """What is done, piece by piece, each remembered; also the last one before a failure."""
    more = True
    while more:
        piece: dict[bytes, Result] = {}
        try:
            piece.update(islice(done, _AT_ONCE))
        finally:
            store.put_many(piece)
        more = bool(piece)
        yield piece
