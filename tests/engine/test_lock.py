"""One build at a time: the second waits, or says who is in its way."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from generator.engine.lock import Busy, NoLock, one_at_a_time

HOLDER = """
import sys, time
from pathlib import Path
from generator.engine.lock import one_at_a_time

with one_at_a_time(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "lock"


def holder(path: Path) -> subprocess.Popen[str]:
    run = [sys.executable, "-c", HOLDER, str(path)]
    other = subprocess.Popen(run, stdout=subprocess.PIPE, text=True, env=os.environ)
    assert other.stdout
    assert other.stdout.readline() == "held\n"
    return other


def test_a_second_build_is_told_which_process_is_at_work(path: Path) -> None:
    with holder(path) as other:
        with pytest.raises(Busy) as busy, one_at_a_time(path):
            pass
        other.kill()

    assert (busy.value.path, busy.value.pid) == (path, other.pid)


def test_a_second_build_waits_for_the_first(path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with one_at_a_time(path, wait=20):
            order.append("second")

    with one_at_a_time(path):
        waiting = threading.Thread(target=second)
        waiting.start()
        time.sleep(0.2)
        order.append("first")
    waiting.join()

    assert order == ["first", "second"]


def test_it_does_not_wait_longer_than_asked(path: Path) -> None:
    with holder(path) as other:
        began = time.monotonic()
        with pytest.raises(Busy), one_at_a_time(path, wait=0.3):
            pass
        assert 0.3 <= time.monotonic() - began < 5
        other.kill()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_build_that_was_killed_is_in_nobodys_way(path: Path) -> None:
    with holder(path) as other:
        other.kill()

    with one_at_a_time(path):
        pass


def test_a_failed_build_lets_go(path: Path) -> None:
    with pytest.raises(KeyError), one_at_a_time(path):
        raise KeyError

    with one_at_a_time(path):
        pass


def test_a_holder_that_left_no_name_is_unknown(path: Path) -> None:
    with one_at_a_time(path):
        path.with_name("lock.holder").write_text("?", encoding="utf-8")
        with pytest.raises(Busy) as busy, one_at_a_time(path):
            pass

    assert busy.value.pid is None


def test_where_no_lock_can_be_made_it_says_so(path: Path) -> None:
    path.parent.write_text("a file, not a folder", encoding="utf-8")

    with pytest.raises(NoLock) as none, one_at_a_time(path):
        pass

    assert none.value.path == path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_the_note_is_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path.with_name("lock.holder"))

    with one_at_a_time(path):
        assert path.with_name("lock.holder").read_text(encoding="utf-8") == str(os.getpid())


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege here")
def test_the_note_is_not_written_into_what_a_link_leads_to(path: Path, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Ada", encoding="utf-8")
    path.parent.mkdir()
    path.with_name("lock.holder").symlink_to(tmp_path / "letter")

    with one_at_a_time(path):
        pass

    assert (tmp_path / "letter").read_text(encoding="utf-8") == "Dear Ada"
