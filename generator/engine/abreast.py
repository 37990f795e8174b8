"""Many calls to the system, some of them at once.

To make a file is the system's work, and while it makes one it can make another.  So this is for work
that is hardly any of Python's own.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_THREADS = 2
_FEW = 128
"""So many are done sooner than threads are there to help."""
_CHUNK = 16


def abreast(work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """``work(item)`` for each, in their order; ``items`` are asked for here, some two hundred ahead at most.

    Raises what ``work`` raises, for the first item at which it does; then nothing more is begun, and
    what was begun is at its end.
    """
    waiting = iter(items)
    few = list(islice(waiting, _FEW))
    if len(few) < _FEW:
        yield from map(work, few)
        return
    yield from _at_once(work, few, waiting)


def _at_once(
    work: Callable[[Item], Result], first: list[Item], rest: Iterator[Item]
) -> Iterator[Result]:
    from concurrent.futures import Future, ThreadPoolExecutor

    def done(chunk: list[Item]) -> list[Result]:
        return [work(each) for each in chunk]

    pool = ThreadPoolExecutor(_THREADS)
    try:
        begun: deque[Future[list[Result]]] = deque([pool.submit(done, first)])
    except RuntimeError:  # a system that has no more threads for us
        yield from map(work, chain(first, rest))
        return
    try:
        while chunk := list(islice(rest, _CHUNK)):
            begun.append(pool.submit(done, chunk))
            if len(begun) > 2 * _THREADS:
                yield from begun.popleft().result()
        while begun:
            yield from begun.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
