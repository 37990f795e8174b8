"""Work that may take no longer than so long.

On the main thread of a system with interval timers this holds for everything, a regular expression
that has run wild included.  Elsewhere (another thread, Windows) Python code is stopped, but one call
into C is not: whoever must bound that as well gives the work to a process (``workers``).
"""

import contextlib
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType


class TooSlow(Exception):
    """Work took longer than ``seconds``; ``job`` is what it was about, where that is known."""

    def __init__(self, seconds: float, job: object = None) -> None:
        self.seconds = seconds
        self.job = job
        super().__init__(seconds, job)

    def __str__(self) -> str:
        return f"took longer than {self.seconds:g} s"


# Where a body is about to begin or has just ended; an alarm raised there would spoil the tidying up.
_BORDER = (__file__, contextlib.__file__)
_AGAIN = 0.001


class _Alarm(BaseException):
    """Goes through every ``except Exception`` on its way out of the work that it stops."""


def stops_everything() -> bool:
    """Whether ``within`` also stops a call into C, when called from here."""
    here = threading.current_thread() is threading.main_thread()
    return here and hasattr(signal, "setitimer")


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TooSlow if the body takes longer; may be nested, and the shorter time holds.

    Let the body be a call: of a loop that stands in it directly, CPython 3.13 leaves the last jump
    outside of the ``with`` statement, and what is raised there passes it by.
    """
    # A class of its own, so that an outer alarm is not taken for ours.
    ours: type[BaseException] = type("_OurAlarm", (_Alarm,), {})
    guard = _by_timer if stops_everything() else _by_watchdog
    try:
        with guard(seconds, ours):
            yield
    except ours:
        raise TooSlow(seconds) from None


def _by_timer(seconds: float, alarm: type[BaseException]) -> AbstractContextManager[None]:
    # The system has one such timer: if it rings for somebody else before our time, it may.
    left, _ = signal.getitimer(signal.ITIMER_REAL)
    return _nothing() if 0 < left <= seconds else _timer(seconds, alarm)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


@contextmanager
def _timer(seconds: float, alarm: type[BaseException]) -> Iterator[None]:
    over = False

    def ring(number: int, frame: FrameType | None) -> None:
        if over:  # it rang while the timer was being stopped; set anew, it would ring for nobody
            return
        if not _on_border(frame):
            raise alarm
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)

    began = time.monotonic()
    before = signal.signal(signal.SIGALRM, ring)
    left, again = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        over = True
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if left:
            remaining = max(left - (time.monotonic() - began), 1e-6)
            signal.setitimer(signal.ITIMER_REAL, remaining, again)


def _on_border(frame: FrameType | None) -> bool:
    return frame is not None and frame.f_code.co_filename in _BORDER


@contextmanager
def _by_watchdog(seconds: float, alarm: type[BaseException]) -> Iterator[None]:
    watchdog = _Watchdog(seconds, threading.get_ident(), alarm)
    watchdog.start()
    try:
        yield
    finally:
        watchdog.leave()


class _Watchdog(threading.Thread):
    """Raises ``alarm`` in ``prey`` after so many seconds, unless it is told to leave before."""

    def __init__(self, seconds: float, prey: int, alarm: type[BaseException]) -> None:
        super().__init__(daemon=True)
        self._seconds = seconds
        self._prey = prey
        self._alarm = alarm
        self._done = threading.Event()
        self._barking = threading.Lock()
        self._barked = False

    def run(self) -> None:
        waited = self._done.wait(self._seconds)
        while not waited and not self._bark():
            waited = self._done.wait(_AGAIN)

    def _bark(self) -> bool:
        with self._barking:
            if not self._done.is_set() and not _on_border(sys._current_frames().get(self._prey)):
                _raise_in(self._prey, self._alarm)
                self._barked = True
            return self._barked

    def leave(self) -> None:
        with self._barking:
            self._done.set()
        if self._barked:
            # A thread holds one such exception at a time: ours may have been replaced, or not have
            # arrived yet, and must not arrive once we are gone.
            _raise_in(self._prey, None)
            raise self._alarm


def _raise_in(thread: int, alarm: type[BaseException] | None) -> None:
    import ctypes

    call: Callable[..., int] = ctypes.pythonapi.PyThreadState_SetAsyncExc
    call(ctypes.c_ulong(thread), ctypes.py_object(alarm) if alarm else None)
