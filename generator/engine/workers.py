"""The processes that share a build's work."""

from __future__ import annotations

import gc
import os
import pickle
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Self, TypeVar

from generator.engine.bounded import TooSlow, bounded, stops_everything

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future, ProcessPoolExecutor

Job = TypeVar("Job")
Result = TypeVar("Result")

# Seconds.  Processes must be started and load what they need: work that takes no longer than this
# is done sooner without them.
PATIENCE = 0.3
_LARGEST_CHUNK = 32
_CHUNKS_EACH = 8
_AHEAD = 4
"""Chunks for each process that are on their way: results nobody has fetched yet fill memory."""
_LOOK_EVERY = 1.0
"""Seconds after which we look whether the processes are still there."""


class Workers:
    """``processes`` local processes, started when there is enough to do and kept until closed.

    Any executor can stand in for them; it stays its owner's to close.  What they learn by the way
    is not lost: after each piece of work ``tell`` says it there, and ``hear`` takes it here.
    """

    def __init__(
        self,
        processes: int | None = None,
        *,
        executor: Executor | None = None,
        patience: float = PATIENCE,
        tell: Callable[[], object] = tuple,
        hear: Callable[[Any], object] = tuple,
    ) -> None:
        self._processes = processes or os.cpu_count() or 1
        self._lent = executor
        self._own: ProcessPoolExecutor | None = None
        self._patience = patience
        self._tell, self._hear = tell, hear
        self._rescued = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close(at_once=kind is not None)

    @property
    def rescued(self) -> int:
        """How many jobs were done here after all, because a process had failed at them."""
        return self._rescued

    def begin(self) -> None:
        """Start the processes now, while there is little in memory that they would inherit.

        What they share with us is no longer shared once one of us writes to it, and to count who
        holds a value is to write.
        """
        if self._lent is None and self._own is None and self._processes > 1:
            self._sent(pickle.dumps(len), (), None)

    def close(self, *, at_once: bool = False) -> None:
        """End the processes; what has not begun is not begun any more, ``at_once`` nor ended."""
        if self._own is not None:
            if at_once:
                from generator.engine.processes import end

                end(self._own)
            self._own.shutdown(cancel_futures=True)
            self._own = None
            gc.unfreeze()

    def map(
        self, work: Callable[[Job], Result], jobs: Sequence[Job], bound: float | None = None
    ) -> Iterator[Result]:
        """The results in the order of ``jobs``.

        Raises what ``work`` raises, from where it stands, and TooSlow, with the job, when one takes
        longer than ``bound`` seconds.
        """
        done, spent, left = 0, 0.0, 0.0
        while done < len(jobs) and self._stays_here(bound, left):
            began = time.monotonic()
            result = _bounded(work, jobs[done], bound)
            if done:  # the first one is no measure, as it loads what all of them need
                spent += time.monotonic() - began
                left = spent / done * (len(jobs) - done - 1)
            done += 1
            yield result
        if done < len(jobs):
            yield from self._map_away(work, jobs[done:], bound)

    def _stays_here(self, bound: float | None, left: float) -> bool:
        """Whether the next job is done here, if all that are left would take so many seconds."""
        if bound is not None and not stops_everything():
            return False  # in a process of its own the bound holds; see ``bounded``
        if self._lent is not None:
            return False
        return self._processes == 1 or (self._own is None and left < self._patience)

    def _map_away(
        self, work: Callable[[Job], Result], jobs: Sequence[Job], bound: float | None
    ) -> Iterator[Result]:
        chunks = _chunks(jobs, self._processes)
        packed = pickle.dumps(work)
        rest: Iterator[Future[_Chunk[Result]] | None]
        rest = (self._sent(packed, chunk, bound) for chunk in chunks)
        sent = deque(islice(rest, _AHEAD * self._processes))
        try:
            for chunk in chunks:
                results, late, told = self._fetched(sent.popleft())  # and is not held any longer
                sent.extend(islice(rest, 1))
                self._hear(told)
                yield from results
                if late is not None:
                    raise TooSlow(late.seconds, chunk[len(results)], late.where)
                # What failed there is done here: if it fails again, then with its own exception.
                for job in chunk[len(results) :]:
                    self._rescued += 1
                    yield _bounded(work, job, bound)
        finally:
            # Our own end when the pool is closed; one that is cancelled in a pool whose processes
            # were all ended at once (Ctrl-C) would leave that pool unable to end at all.
            for future in sent if self._lent is not None else ():
                if future is not None:
                    future.cancel()

    def _sent(
        self, work: bytes, chunk: Sequence[Job], bound: float | None
    ) -> Future[_Chunk[Result]] | None:
        try:
            return self._executor().submit(_do, work, chunk, bound, self._tell)
        except (OSError, ImportError, NotImplementedError, RuntimeError):
            return None  # a system that has no more processes for us, or none at all

    def _executor(self) -> Executor:
        from concurrent.futures import ProcessPoolExecutor

        from generator.engine.processes import context, settle_in

        if self._lent is not None:
            return self._lent
        if self._own is None:
            gc.freeze()  # what is looked through for rings would be shared with no fork any longer
            self._own = ProcessPoolExecutor(
                self._processes, mp_context=context(), initializer=settle_in
            )
        return self._own

    def _fetched(self, future: Future[_Chunk[Result]] | None) -> _Chunk[Result]:
        from concurrent.futures import BrokenExecutor

        if future is None:
            return _NOTHING
        try:
            return self._awaited(future)
        except Exception as failure:
            # Lost on the way; should a job itself be the cause, doing it here will tell.
            if isinstance(failure, BrokenExecutor | TimeoutError):
                self.close(at_once=True)
            return _NOTHING

    def _awaited(self, future: Future[_Chunk[Result]]) -> _Chunk[Result]:
        """Its result.  Raises TimeoutError if a process is gone and nobody says so: see ``end``."""
        from multiprocessing.connection import wait

        from generator.engine.processes import processes_of

        while True:
            try:
                return future.result(_LOOK_EVERY)
            except TimeoutError:
                if self._own and wait([each.sentinel for each in processes_of(self._own)], 0):
                    return future.result(_LOOK_EVERY)


_Chunk = tuple[list[Result], TooSlow | None, object]
"""The results of a chunk up to the first job that failed, whether it took too long, and what there
is to tell."""

_NOTHING: _Chunk[Any] = ([], None, ())


def _chunks(jobs: Sequence[Job], processes: int) -> list[Sequence[Job]]:
    # A chunk travels as one, so what its jobs share (the site, the theme) travels once with it.
    size = max(1, min(_LARGEST_CHUNK, len(jobs) // (processes * _CHUNKS_EACH)))
    return [jobs[start : start + size] for start in range(0, len(jobs), size)]


def _do(
    work: bytes, jobs: Sequence[Job], bound: float | None, tell: Callable[[], object]
) -> _Chunk[Result]:
    """What a process does: it never raises, as not every exception survives the way home."""
    act: Callable[[Job], Result] = _unpacked(work)
    results: list[Result] = []
    for job in jobs:
        try:
            results.append(_bounded(act, job, bound))
        except TooSlow as late:
            return results, TooSlow(late.seconds, where=late.where), ()  # its job need not travel
        except BaseException:
            return results, None, ()
    return results, None, tell()


@lru_cache(maxsize=4)
def _unpacked(work: bytes) -> Any:
    """One and the same object for all chunks, so that what it prepares is prepared once a process."""
    return pickle.loads(work)


def _bounded(work: Callable[[Job], Result], job: Job, bound: float | None) -> Result:
    if bound is None:
        return work(job)
    try:
        return bounded(bound, lambda: work(job))
    except TooSlow as late:
        raise TooSlow(late.seconds, job, late.where) from None
