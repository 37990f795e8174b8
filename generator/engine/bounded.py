"""Work that may take no longer than so long.

On the main thread of a system with interval timers this holds for everything, a regular expression
that has run wild included.  Elsewhere (another thread, Windows) Python code is stopped, but one call
into C is not: whoever must bound that as well gives the work to a process (``workers``).
"""

import _thread
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

Result = TypeVar("Result")


class TooSlow(Exception):
    """Work took longer than ``seconds``.

    ``job`` is what it was about and ``where`` the place in it that was reached, if that is known.
    """

    def __init__(self, seconds: float, job: object = None, where: object = None) -> None:
        self.seconds = seconds
        self.job = job
        self.where = where
        super().__init__(seconds, job, where)

    def __str__(self) -> str:
        return f"took longer than {self.seconds:g} s"


_AGAIN = 0.001
_ONCE_MORE = 1.0
"""Seconds after which an alarm rings again: raised while Python throws something away, it is lost."""


class _Alarm(BaseException):
    """Goes through every ``except Exception`` on its way out of the work that it stops.

    ``whose`` tells the alarms of two bounds apart.
    """

    def __init__(self, whose: object = None) -> None:
        self.whose = whose
        super().__init__()


def stops_everything() -> bool:
    """Whether ``bounded`` also stops a call into C, when called from here."""
    here = threading.current_thread() is threading.main_thread()
    return here and hasattr(signal, "setitimer")


def bounded(seconds: float, work: Callable[[], Result]) -> Result:
    """What ``work`` returns; TooSlow if it takes longer.  May be nested, and the shorter time holds.

    A function and no context manager: an alarm raised in a thread arrives when it likes, in the
    ``__exit__`` of that, too, where nothing would catch it.
    """
    _keep_lost_alarms_quiet()
    # An outer alarm must not be taken for ours.  In another thread Python raises nothing but classes.
    if stops_everything():
        ourselves = object()
        try:
            return _timed(seconds, ourselves, work)
        except _Alarm as stopped:
            if stopped.whose is not ourselves:
                raise
            raise TooSlow(seconds) from stopped  # which knows where the work stood
    ours: type[BaseException] = type("_OurAlarm", (_Alarm,), {})
    try:
        return _watched(seconds, ours, work)
    except ours as stopped:
        raise TooSlow(seconds) from stopped


def _keep_lost_alarms_quiet() -> None:
    """Python would print a lost alarm as an ignored error; it is none, as it rings once more."""
    if not isinstance(sys.unraisablehook, _Quiet):
        sys.unraisablehook = _Quiet(sys.unraisablehook)


class _Quiet:
    """Hands on what was raised where nobody could catch it, unless it is an alarm."""

    def __init__(self, hook: Callable[["sys.UnraisableHookArgs"], object]) -> None:
        self._hook = hook

    def __call__(self, lost: "sys.UnraisableHookArgs") -> None:
        if not issubclass(lost.exc_type, _Alarm):
            self._hook(lost)


def _timed(seconds: float, whose: object, work: Callable[[], Result]) -> Result:
    # The system has one such timer: if it rings for somebody else before our time, it may.
    left, again = signal.getitimer(signal.ITIMER_REAL)
    if 0 < left <= seconds:
        return work()
    over = False

    def ring(number: int, frame: FrameType | None) -> None:
        if over:  # it rang while the timer was being stopped; set anew, it would ring for nobody
            return
        if not _is_here(frame):
            raise _Alarm(whose)
        signal.setitimer(signal.ITIMER_REAL, _AGAIN, _ONCE_MORE)

    began = time.monotonic()
    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, _ONCE_MORE)
    try:
        return work()
    finally:
        over = True
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if left:
            remaining = max(left - (time.monotonic() - began), 1e-6)
            signal.setitimer(signal.ITIMER_REAL, remaining, again)


def _is_here(frame: FrameType | None) -> bool:
    """Whether work is about to begin or has just ended; an alarm would spoil the tidying up."""
    return frame is not None and frame.f_code.co_filename == __file__


def _watched(seconds: float, alarm: type[BaseException], work: Callable[[], Result]) -> Result:
    watchdog = _Watchdog(seconds, threading.get_ident(), alarm)
    try:
        try:
            _thread.start_new_thread(watchdog.watch, ())
            return work()
        finally:
            watchdog.leave()
    finally:
        watchdog.leave()  # the alarm of an outer watchdog may have come in the middle of it


class _Watchdog:
    """Raises ``alarm`` in ``prey`` after so many seconds and again, until it is told to leave.

    Plain locks and a plain thread: an alarm that arrives inside of an Event or a Thread that starts
    would leave that locked for good.
    """

    def __init__(self, seconds: float, prey: int, alarm: type[BaseException]) -> None:
        self._seconds = seconds
        self._prey = prey
        self._alarm = alarm
        self._door = threading.Lock()
        self._door.acquire()
        self._barking = threading.Lock()
        self._left = self._barked = False

    def watch(self) -> None:
        patience = self._seconds
        while not self._door.acquire(timeout=patience):
            with self._barking:
                if self._left:
                    return
                self._barked = True
                _raise_in(self._prey, self._alarm)
            patience = _ONCE_MORE

    def leave(self) -> None:
        with self._barking:
            self._left = True
            if self._door.locked():
                self._door.release()
        if self._barked:
            # A thread holds one such exception at a time: ours may have been replaced, or not have
            # arrived yet, and must not arrive once we are gone.
            _raise_in(self._prey, None)
            raise self._alarm


def _raise_in(thread: int, alarm: type[BaseException] | None) -> None:
    import ctypes

    call: Callable[..., int] = ctypes.pythonapi.PyThreadState_SetAsyncExc
    call(ctypes.c_ulong(thread), ctypes.py_object(alarm) if alarm else None)
