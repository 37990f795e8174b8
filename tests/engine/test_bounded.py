"""Work is stopped when its time is over, and nothing of the alarm is left behind."""

import _thread
import gc
import re
import signal
import sys
import time
import traceback
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.engine.bounded import TooSlow, bounded, stops_everything

TIMER = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timer here")


def here(work: Callable[[], object]) -> object:
    return work()


def in_a_thread(work: Callable[[], object]) -> object:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


EVERYWHERE = pytest.mark.parametrize("run", [here, in_a_thread])


def count_for_ever() -> None:
    number = 0
    while True:
        number += 1


@EVERYWHERE
def test_a_loop_without_end_is_stopped(run: Callable[..., object]) -> None:
    with pytest.raises(TooSlow, match=r"took longer than 0\.05 s"):
        run(lambda: bounded(0.05, count_for_ever))


@TIMER
def test_an_expression_that_has_run_wild_is_stopped_on_the_main_thread() -> None:
    assert stops_everything()
    with pytest.raises(TooSlow):
        bounded(0.05, lambda: re.match(r"(a+)+$", "a" * 60 + "b"))


@EVERYWHERE
def test_work_that_is_done_in_time_is_left_alone(run: Callable[..., object]) -> None:
    def work() -> str:
        result = bounded(0.05, lambda: "done")
        time.sleep(0.1)
        return result

    assert run(work) == "done"


@EVERYWHERE
def test_work_that_catches_its_own_errors_is_stopped_all_the_same(
    run: Callable[..., object],
) -> None:
    def work() -> None:
        try:
            count_for_ever()
        except Exception:
            count_for_ever()

    with pytest.raises(TooSlow):
        run(lambda: bounded(0.05, work))


@EVERYWHERE
def test_the_inner_time_can_be_the_shorter(run: Callable[..., object]) -> None:
    def work() -> float:
        with pytest.raises(TooSlow) as late:
            bounded(0.05, count_for_ever)
        return late.value.seconds

    assert run(lambda: bounded(5, work)) == 0.05


@EVERYWHERE
def test_the_outer_time_can_be_the_shorter(run: Callable[..., object]) -> None:
    with pytest.raises(TooSlow, match=r"0\.05 s"):
        run(lambda: bounded(0.05, lambda: bounded(5, count_for_ever)))


@EVERYWHERE
def test_the_outer_time_goes_on_after_the_inner_work(run: Callable[..., object]) -> None:
    def work() -> None:
        for _ in range(3):
            bounded(0.05, lambda: None)
        count_for_ever()

    with pytest.raises(TooSlow, match=r"0\.1 s"):
        run(lambda: bounded(0.1, work))


@EVERYWHERE
def test_an_error_of_the_work_is_its_own(run: Callable[..., object]) -> None:
    def work() -> None:
        raise KeyError("mug")

    with pytest.raises(KeyError, match="mug"):
        run(lambda: bounded(5, work))


@TIMER
def test_an_alarm_that_somebody_else_has_set_rings_in_its_time() -> None:
    rung: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda number, frame: rung.append(number))
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        with pytest.raises(TooSlow):
            bounded(0.02, count_for_ever)
        assert rung == []
        while not rung:
            time.sleep(0.02)
        assert rung == [signal.SIGALRM]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@TIMER
def test_an_alarm_that_rings_while_its_timer_is_stopped_sets_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stop = signal.setitimer

    def rung_meanwhile(which: int, seconds: float, again: float = 0.0) -> tuple[float, float]:
        was = stop(which, seconds, again)
        if seconds == 0:
            signal.raise_signal(signal.SIGALRM)
        return was

    bounded(5, lambda: monkeypatch.setattr(signal, "setitimer", rung_meanwhile))
    monkeypatch.undo()
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@EVERYWHERE
def test_nothing_rings_late_however_close_the_end_is_to_the_alarm(
    run: Callable[..., object],
) -> None:
    def spin(seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass

    def is_late(seconds: float) -> bool:
        try:
            bounded(0.005, lambda: spin(seconds))
        except TooSlow:
            return True
        return False

    def work() -> int:
        return sum(is_late(step * 2e-4) for step in range(100))

    before = _thread._count(), signal.getsignal(signal.SIGALRM)
    assert 0 < int(str(run(work))) <= 100
    time.sleep(0.05)
    assert (_thread._count(), signal.getsignal(signal.SIGALRM)) == before


class _Dawdler:
    """Is thrown away slowly; what is raised meanwhile, Python passes over."""

    def __del__(self) -> None:
        ends = time.monotonic() + 0.3
        while time.monotonic() < ends:
            pass


@EVERYWHERE
def test_an_alarm_that_is_lost_rings_once_more_and_is_not_printed(
    run: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda lost: printed.append(lost.exc_value))

    def work() -> None:
        dawdler = _Dawdler()
        del dawdler  # the alarm rings here
        count_for_ever()

    with pytest.raises(TooSlow):
        run(lambda: bounded(0.1, work))
    assert printed == []


@TIMER
def test_an_alarm_that_rings_once_more_tells_where_the_work_stood_then() -> None:
    def work() -> None:
        dawdler = _Dawdler()
        del dawdler  # the alarm rings here
        count_for_ever()

    with pytest.raises(TooSlow) as late:
        bounded(0.1, work)
    assert late.value.__cause__ is not None
    came_by = [each.name for each in traceback.extract_tb(late.value.__cause__.__traceback__)]
    assert came_by[-3:] == ["work", "count_for_ever", "ring"]
    assert "__del__" not in came_by


@EVERYWHERE
def test_what_work_that_was_stopped_held_is_let_go(run: Callable[..., object]) -> None:
    held: list[weakref.ref[object]] = []

    def work() -> None:
        dawdler = _Dawdler()
        held.append(weakref.ref(dawdler))
        count_for_ever()

    def stopped() -> None:
        with pytest.raises(TooSlow):
            bounded(0.1, work)

    gc.disable()  # which would let go of what holds itself
    try:
        run(stopped)
        assert [each() for each in held] == [None]
    finally:
        gc.enable()


def test_what_else_goes_wrong_while_something_is_thrown_away_is_still_printed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printed: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda lost: printed.append(str(lost.exc_value)))

    class Clumsy:
        def __del__(self) -> None:
            raise ValueError("dropped")

    def work() -> None:
        clumsy = Clumsy()
        del clumsy

    bounded(5, work)
    assert printed == ["dropped"]
