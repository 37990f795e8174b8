"""How the processes that share a build's work are started, and how they end."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

_TIDY = (2_000, 10, 10)
"""When a process looks for rings of rubbish: work on a text leaves some, and whole trees hang on them."""


def context() -> BaseContext:
    """How processes are started: by a fork, the fastest, only where no other thread can be harmed."""
    import multiprocessing

    ways = multiprocessing.get_all_start_methods()
    if sys.platform == "linux" and _is_single_threaded():
        return multiprocessing.get_context("fork")
    if "forkserver" not in ways:
        return multiprocessing.get_context("spawn")
    _start_server()
    return multiprocessing.get_context("forkserver")


def _start_server() -> None:
    """Start the process that forks others, deaf to Ctrl-C from its first moment on, and mute.

    It would answer with a traceback while it loads.  What it forks is deaf as well, until it has
    settled in.
    """
    from multiprocessing import forkserver, resource_tracker

    forkserver.set_forkserver_preload(["generator.engine.mute"])
    resource_tracker.ensure_running()  # this one lets signals through again, so it goes first
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _is_single_threaded() -> bool:
    tasks = Path("/proc/self/task")  # counts the threads of libraries, too
    return threading.active_count() == 1 and tasks.is_dir() and len(list(tasks.iterdir())) == 1


def settle_in() -> None:
    """Ctrl-C ends a worker without a word, and none outlives its parent, however that one ended."""
    from multiprocessing import parent_process

    gc.set_threshold(*_TIDY)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT,))
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_leave_with, args=(parent,), daemon=True).start()


def _leave_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def processes_of(pool: ProcessPoolExecutor) -> list[BaseProcess]:
    """Those that there are by now."""
    return [*(pool._processes or {}).values()]


def end(pool: ProcessPoolExecutor) -> None:
    """End its processes, whatever they are at.

    One that ends while it writes an answer leaves half of it.  The pool's own thread waits for the
    other half, deaf to all else, as long as somebody could still write it: and we could.
    """
    for process in processes_of(pool):
        process.kill()
    writer: Any = pool._result_queue
    writer._writer.close()
