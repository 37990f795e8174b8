"""Many calls to the system, some of them at once: as if they were done one after the other."""

import threading
import time
from collections.abc import Iterator

import pytest

from generator.engine.abreast import abreast


@pytest.mark.parametrize("count", [0, 1, 127, 128, 129, 1000])
def test_results_come_in_the_order_of_what_they_are_made_of(count: int) -> None:
    def late(number: int) -> int:
        time.sleep(0.001 if number % 7 == 0 else 0)
        return number * 2

    assert list(abreast(late, iter(range(count)))) == [each * 2 for each in range(count)]


def test_two_are_done_at_once() -> None:
    both = threading.Barrier(2, timeout=10)

    def meet(number: int) -> int:
        if number in (0, 128):  # the first of two chunks
            both.wait()
        return number

    assert len(list(abreast(meet, range(400)))) == 400


def test_what_is_wanted_is_asked_for_here_and_not_far_ahead() -> None:
    asked: list[int] = []
    here = threading.get_ident()

    def numbers() -> Iterator[int]:
        for number in range(10_000):
            assert threading.get_ident() == here
            asked.append(number)
            yield number

    results = abreast(lambda number: number, numbers())
    assert next(results) == 0
    assert len(asked) < 250
    results.close()  # type: ignore[attr-defined]
    assert not [each for each in threading.enumerate() if "ThreadPool" in each.name]


@pytest.mark.parametrize("bad", [3, 140, 999])
def test_the_first_failure_is_raised_and_nothing_more_is_begun(bad: int) -> None:
    done: list[int] = []

    def refuse(number: int) -> int:
        if number == bad:
            raise OSError(28, "no space")
        done.append(number)
        return number

    results = abreast(refuse, range(100_000))
    with pytest.raises(OSError, match="no space"):
        list(results)
    assert len(done) < bad + 300
    assert not [each for each in threading.enumerate() if "ThreadPool" in each.name]


def test_without_any_thread_to_be_had_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def unwilling(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", unwilling)
    assert list(abreast(lambda number: number, range(200))) == [*range(200)]
