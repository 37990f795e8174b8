"""Many values through a pure function: each once ever, here or elsewhere, with one and the same result."""

import gc
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import active_children, connection, parent_process
from pathlib import Path
from typing import Any

import pytest

from generator.engine.bounded import TooSlow
from generator.engine.fingerprint import Fingerprints
from generator.engine.run import Ran, Tally, run_all
from generator.engine.store import Store
from generator.engine.workers import Workers

AT_ONCE = 0.0  # no patience: everything goes to the processes
POSIX = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")


class Unfit(Exception):
    """An exception that does not survive a journey: it cannot be made from its own arguments."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")


def double(number: int) -> int:
    return number * 2


def refuse_seven(number: int) -> int:
    if number == 7:
        raise Unfit("seven", "is not doubled")
    return number * 2


def run_wild_at_seven(number: int) -> int:
    if number == 7:
        re.match(r"(a+)+$", "a" * 60 + "b")
    return number * 2


def die_when_away(number: int) -> int:
    if number == 7 and parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


def end_within_the_answer_when_away(number: int) -> int:
    if parent_process() is not None:
        connection.Connection._send = _half_of  # type: ignore[attr-defined]
    return number * 2


def _half_of(line: connection.Connection, content: bytes) -> None:
    os.write(line.fileno(), content[: len(content) // 2])
    os._exit(1)


SEEN: list[int] = []


def note(number: int) -> int:
    SEEN.append(number)
    return number


def told() -> list[int]:
    seen = SEEN[:]
    SEEN.clear()
    return seen


def run_out_of_memory_when_away(number: int) -> int:
    if parent_process() is not None:
        raise MemoryError
    return number * 2


def where(number: int) -> int:
    time.sleep(0.001)
    return os.getpid()


@dataclass(frozen=True)
class Counting:
    """Doubles, and leaves a mark for every time that it does."""

    folder: Path

    def __call__(self, number: int) -> int:
        (self.folder / f"{number}-{os.getpid()}-{time.monotonic_ns()}").touch()
        return number * 2


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., Ran[int]]:
    def run(
        work: Callable[[int], int],
        jobs: list[int],
        salt: object = "1",
        processes: int = 2,
        patience: float = AT_ONCE,
        bound: float | None = None,
    ) -> Ran[int]:
        with (
            Store(tmp_path / "store", "1") as store,
            Workers(processes, patience=patience) as workers,
        ):
            return run_all(
                work,
                jobs,
                salt=salt,
                store=store,
                prints=Fingerprints(),
                workers=workers,
                bound=bound,
            )

    return run


@pytest.mark.parametrize("processes", [1, 2, 3])
@pytest.mark.parametrize("jobs", [0, 1, 5, 300])
def test_however_many_processes_the_results_are_those_of_a_plain_loop(
    build: Callable[..., Ran[int]], processes: int, jobs: int
) -> None:
    ran = build(double, list(range(jobs)), processes=processes)

    assert ran == Ran(tuple(n * 2 for n in range(jobs)), Tally(known=0, fresh=jobs))


def test_what_an_earlier_build_did_is_not_done_again(
    build: Callable[..., Ran[int]], tmp_path: Path
) -> None:
    (tmp_path / "done").mkdir()
    work = Counting(tmp_path / "done")

    assert build(work, [1, 2, 3]).tally == Tally(known=0, fresh=3)
    assert build(work, [1, 2, 3, 4]) == Ran((2, 4, 6, 8), Tally(known=3, fresh=1))
    assert len(list(work.folder.iterdir())) == 4


@pytest.mark.parametrize("lost", [False, True], ids=["kept", "lost"])
def test_what_is_made_light_can_be_had_whole_again_even_if_the_store_has_lost_it(
    tmp_path: Path, lost: bool
) -> None:
    had: list[Callable[[], int]] = []

    def lighten(result: int, again: Callable[[], int]) -> int:
        had.append(again)
        return -result

    for known in (0, 3):
        had.clear()
        with Store(tmp_path / "store", "1") as store, Workers(1) as workers:
            ran = run_all(
                double,
                [1, 2, 3],
                salt="1",
                store=store,
                prints=Fingerprints(),
                workers=workers,
                lighten=lighten,
            )
            if lost:
                (tmp_path / "store").write_bytes(b"something else")

            assert ran == Ran((-2, -4, -6), Tally(known=known, fresh=3 - known))
            assert sorted(again() for again in had) == [2, 4, 6]
        if lost:
            return


def test_equal_jobs_are_done_once(build: Callable[..., Ran[int]], tmp_path: Path) -> None:
    (tmp_path / "done").mkdir()
    work = Counting(tmp_path / "done")

    assert build(work, [5, 6, 5, 5]) == Ran((10, 12, 10, 10), Tally(known=0, fresh=2))
    assert len(list(work.folder.iterdir())) == 2


def test_another_salt_is_another_function(build: Callable[..., Ran[int]]) -> None:
    build(double, [1, 2], salt=("theme", "blue"))

    assert build(double, [1, 2], salt=("theme", "red")).tally == Tally(known=0, fresh=2)


def test_work_that_is_soon_done_is_done_without_other_processes(
    build: Callable[..., Ran[int]],
) -> None:
    assert set(build(where, list(range(5)), patience=5).results) == {os.getpid()}


def test_work_that_takes_long_is_shared_once_patience_ends(build: Callable[..., Ran[int]]) -> None:
    places = build(where, list(range(200)), patience=0.02).results

    assert places[0] == os.getpid()
    assert os.getpid() not in places[-100:]


def test_the_same_processes_serve_again(tmp_path: Path) -> None:
    with Workers(1, patience=AT_ONCE) as alone, Workers(2, patience=AT_ONCE) as workers:
        first, again = set(workers.map(where, range(100))), set(workers.map(where, range(100)))

        assert set(alone.map(where, range(3))) == {os.getpid()}
    assert os.getpid() not in first
    assert len(first | again) <= 2


@pytest.mark.parametrize("processes", [1, 2])
def test_an_exception_of_the_work_arrives_as_it_is_and_keeps_what_was_done(
    build: Callable[..., Ran[int]], processes: int
) -> None:
    with pytest.raises(Unfit, match="seven: is not doubled"):
        build(refuse_seven, list(range(40)), processes=processes)

    assert build(refuse_seven, list(range(7))).tally == Tally(known=7, fresh=0)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no interval timer here")
@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("threaded", [False, True], ids=["main thread", "another thread"])
def test_a_job_that_runs_wild_is_stopped_and_named_wherever_the_build_runs(
    build: Callable[..., Ran[int]], processes: int, threaded: bool
) -> None:
    def wild() -> Ran[int]:
        return build(run_wild_at_seven, list(range(20)), processes=processes, bound=0.2)

    def wild_in_a_thread() -> Ran[int]:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(wild).result()

    with pytest.raises(TooSlow) as late:
        wild_in_a_thread() if threaded else wild()

    assert (late.value.seconds, late.value.job) == (0.2, 7)


def test_processes_can_be_there_before_the_work_is() -> None:
    before = set(active_children())
    with Workers(2, patience=AT_ONCE) as workers:
        workers.begin()
        workers.begin()
        begun = set(active_children()) - before

        assert begun
        assert list(workers.map(double, range(100))) == [n * 2 for n in range(100)]
        assert set(active_children()) >= begun
    assert set(active_children()) == before
    with Workers(1) as alone:
        alone.begin()
        assert set(active_children()) == before


@POSIX
def test_a_process_that_is_killed_does_not_lose_the_build() -> None:
    with Workers(2, patience=AT_ONCE) as workers:
        assert list(workers.map(die_when_away, range(100))) == [n * 2 for n in range(100)]
        assert workers.rescued > 0
        assert list(workers.map(double, range(100))) == [n * 2 for n in range(100)]


@POSIX
def test_a_process_that_ends_within_its_answer_does_not_hold_the_build() -> None:
    with Workers(2, patience=AT_ONCE) as workers:
        results = list(workers.map(end_within_the_answer_when_away, range(100)))

        assert results == [n * 2 for n in range(100)]
        assert workers.rescued == 100


@POSIX
def test_ctrl_c_does_not_wait_for_the_rest_of_an_answer() -> None:
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt), Workers(2, patience=AT_ONCE) as workers:
        list(workers.map(end_within_the_answer_when_away, range(100)))


def test_what_processes_learn_by_the_way_is_heard_here() -> None:
    heard: list[list[int]] = []
    with Workers(2, patience=AT_ONCE, tell=told, hear=heard.append) as workers:
        assert list(workers.map(note, range(40))) == list(range(40))

    assert sorted(number for piece in heard for number in piece) == list(range(40))
    assert len(heard) > 1
    assert not SEEN


def test_work_that_finds_no_room_elsewhere_is_done_here() -> None:
    with Workers(2, patience=AT_ONCE) as workers:
        results = list(workers.map(run_out_of_memory_when_away, range(20)))

        assert results == [n * 2 for n in range(20)]
        assert workers.rescued == 20


class Watched(ThreadPoolExecutor):
    """Counts what it was given to do."""

    given = 0

    def submit(self, *given: Any, **named: Any) -> "Future[Any]":
        self.given += 1
        return super().submit(*given, **named)


def test_results_that_nobody_has_fetched_yet_do_not_fill_memory() -> None:
    with Watched(2) as executor, Workers(2, executor=executor) as workers:
        results = workers.map(double, range(10_000))
        assert next(results) == 0
        assert executor.given < 12  # chunks; there are 313
        assert len(list(results)) == 9_999
        assert executor.given == 313


def test_another_executor_can_do_the_work_and_stays_open() -> None:
    with ThreadPoolExecutor(2) as executor:
        with Workers(2, executor=executor) as workers:
            assert list(workers.map(double, range(100))) == [n * 2 for n in range(100)]
            assert workers.rescued == 0
        assert executor.submit(double, 4).result() == 8


class Unwilling(ThreadPoolExecutor):
    def submit(self, *work: object, **more: object) -> Future[object]:  # type: ignore[override]
        raise OSError("no more processes")


def test_without_any_process_to_be_had_the_work_is_done_here() -> None:
    with Unwilling() as executor, Workers(2, executor=executor) as workers:
        assert list(workers.map(double, range(5))) == [0, 2, 4, 6, 8]
        assert workers.rescued == 5


def test_processes_are_started_safely_while_other_threads_run() -> None:
    waiting = threading.Event()
    other = threading.Thread(target=waiting.wait)
    other.start()
    try:
        with Workers(2, patience=AT_ONCE) as workers:
            assert os.getpid() not in set(workers.map(where, range(50)))
            assert workers.rescued == 0
    finally:
        waiting.set()
        other.join()


LONELY = """
import os, sys, time
from generator.engine.workers import Workers

def tell(number):
    os.write(1, b"%d\\n" % os.getpid())  # in one piece, as two processes write here
    time.sleep(60)

if __name__ == "__main__":
    with Workers(2, patience=0) as workers:
        list(workers.map(tell, range(2)))
"""


@POSIX
def test_no_process_outlives_a_build_that_was_killed(tmp_path: Path) -> None:
    (tmp_path / "lonely.py").write_text(LONELY, encoding="utf-8")
    run = [sys.executable, str(tmp_path / "lonely.py")]
    with subprocess.Popen(run, stdout=subprocess.PIPE, text=True, env=os.environ) as build:
        assert build.stdout
        workers = [int(build.stdout.readline()) for _ in range(2)]
        build.kill()

    for _ in range(600):
        if not any(lives(pid) for pid in workers):
            break
        time.sleep(0.05)
    assert [pid for pid in workers if lives(pid)] == []


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or ") Z " not in status.read_text(encoding="utf-8")


@POSIX
def test_ctrl_c_ends_a_build_without_a_word_from_its_processes(tmp_path: Path) -> None:
    (tmp_path / "lonely.py").write_text(LONELY, encoding="utf-8")
    run = [sys.executable, str(tmp_path / "lonely.py")]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(run, text=True, start_new_session=True, **pipes) as build:  # type: ignore[call-overload]
        for _ in range(2):
            build.stdout.readline()
        os.killpg(build.pid, signal.SIGINT)
        said = build.communicate(timeout=20)[1]

    assert said.count("Traceback") == 1
    assert said.strip().endswith("KeyboardInterrupt")


STARTING = """
import os, threading, time
from generator.engine.workers import Workers

def rest(number):
    time.sleep(0.02)

def build():
    with Workers(2, patience=0.0) as workers:
        list(workers.map(rest, list(range(40)), 5.0))

if __name__ == "__main__":
    threading.Thread(target=build, daemon=True).start()
    print("begun", flush=True)
    try:
        while True:  # short ones: a signal that comes just before a sleep begins does not end it
            time.sleep(0.1)
    except KeyboardInterrupt:
        os._exit(0)
"""


@POSIX
@pytest.mark.parametrize("after", [each / 100 for each in range(2, 30, 2)])
def test_ctrl_c_while_processes_start_ends_them_without_a_word(
    tmp_path: Path, after: float
) -> None:
    (tmp_path / "starting.py").write_text(STARTING, encoding="utf-8")
    run = [sys.executable, str(tmp_path / "starting.py")]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(run, text=True, start_new_session=True, **pipes) as build:  # type: ignore[call-overload]
        build.stdout.readline()
        time.sleep(after)
        os.killpg(build.pid, signal.SIGINT)
        said = build.communicate(timeout=20)[1]

    assert "Traceback" not in said


def _tidied(_: int) -> tuple[int, int, int]:
    return gc.get_threshold()


@POSIX
def test_a_process_looks_for_rubbish_often_however_seldom_its_parent_does() -> None:
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        with Workers(2, patience=0.0) as workers:
            assert list(workers.map(_tidied, list(range(8))))[-1] == (2_000, 10, 10)
    finally:
        gc.set_threshold(*before)
