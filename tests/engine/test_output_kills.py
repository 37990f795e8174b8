"""Whatever ends a build at whatever moment, the site is the old or the new one, and nothing is lost."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from killing import in_another_process, killed_at

from generator.engine import disk
from generator.engine.manifest import read_manifest
from generator.engine.output import publish
from generator.engine.staging import staging_of

if not hasattr(os, "fork"):
    pytest.skip("no fork here", allow_module_level=True)

Site = dict[str, bytes]
PAGES = [f"{'abc'[n % 3]}/{n}.html" for n in range(12)] + ["index.html", "style.css"]


def version(number: int) -> Site:
    """A site of which every file says its version; some pages come and go with it."""
    pages = dict.fromkeys(PAGES, b"version %d" % number)
    pages |= {f"{number % 3}/only.html": b"version %d" % number, "always.css": b"always"}
    pages |= {f"every-{n}.html": b"version %d" % (number // n) for n in (2, 3, 5)}
    pages |= {"both" if number % 2 else "both/page.html": b"version %d" % number}
    return pages


def held(folder: Path) -> Site:
    """What stands in ``folder``, without our bookkeeping."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".handschlag-")
    }


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder, in memory if possible: many hundred builds sync what they write."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.mark.parametrize("exchange", [True, False], ids=["exchanged", "journal"])
def test_a_kill_at_any_step_leaves_a_site_that_the_next_build_makes_right(
    place: Path, exchange: bool
) -> None:
    if exchange and not disk.can_exchange(place):
        pytest.skip("this file system exchanges no folders")
    output = place / "output"
    number, step, through = 0, 0, False
    publish(version(0), output, exchange=exchange)
    theirs = {"CNAME": b"example.org", ".git/HEAD": b"ref"}
    for path, content in theirs.items():
        (output / path).parent.mkdir(exist_ok=True)
        (output / path).write_bytes(content)
    while not through:
        old, new = version(number), version(number + 1)
        through = killed_at(step, lambda new=new: publish(new, output, exchange=exchange))  # type: ignore[misc]

        found = held(output)
        assert {path: found.pop(path) for path in theirs} == theirs
        if exchange:
            assert found in (old, new)
        else:
            assert all(content in (old.get(p), new.get(p)) for p, content in found.items())
            assert found["index.html"] in (old["index.html"], new["index.html"])
        number += 1 if step % 2 else 2  # go on with that version, or with another one
        publish(version(number), output, exchange=exchange)
        assert held(output) == {**version(number), **theirs}
        step += 1

    assert step > 60


def test_a_first_build_killed_at_any_step_is_finished_by_the_next(place: Path) -> None:
    for exchange in (True, False):
        step, through = 0, False
        while not through:
            output = place / f"{exchange}{step}"
            through = killed_at(step, lambda: publish(version(0), output, exchange=exchange))  # noqa: B023

            if exchange and disk.can_exchange(place) and output.exists():
                assert held(output) == version(0)
            publish(version(1), output, exchange=exchange)
            assert held(output) == version(1)
            step += 4


def test_what_others_do_just_before_a_kill_is_brought_over_by_the_next_build(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not disk.can_exchange(place):
        pytest.skip("this file system exchanges no folders")
    output = place / "output"
    publish(version(0), output)
    (output / "replaced").write_bytes(b"before")
    (output / "deleted").write_bytes(b"before")

    def meddled_and_killed(one: str, other: str) -> None:
        (output / "added").write_bytes(b"added")
        (output / "new").write_bytes(b"of the replaced")
        (output / "new").replace(output / "replaced")
        (output / "deleted").unlink()
        disk.exchange(one, other)
        os.kill(os.getpid(), signal.SIGKILL)

    with monkeypatch.context() as patch:
        patch.setattr("generator.engine.staging.exchange", meddled_and_killed)
        assert not in_another_process(lambda: publish(version(1), output))

    assert held(output) == {**version(1), "replaced": b"before", "deleted": b"before"}
    publish(version(1), output)
    assert held(output) == {**version(1), "replaced": b"of the replaced", "added": b"added"}


BUILDS = """
import sys
from pathlib import Path
from test_output_kills import version
from generator.engine.output import publish

number = int(sys.argv[2])
while True:
    number += 1
    Path(sys.argv[1] + ".begun").write_text(str(number))
    publish(version(number), Path(sys.argv[1]), exchange=sys.argv[3] == "True")
    print(number, flush=True)
"""


@pytest.mark.parametrize("exchange", [True, False], ids=["exchanged", "journal"])
def test_builds_killed_at_random_moments_never_leave_a_mixture(place: Path, exchange: bool) -> None:
    if exchange and not disk.can_exchange(place):
        pytest.skip("this file system exchanges no folders")
    output = place / "output"
    publish(version(0), output, exchange=exchange)
    luck = random.Random(20)
    number = 0
    for _ in range(12):
        number = _builds_until_killed(output, number, exchange, luck.uniform(0, 0.03))
        found = held(output)
        if exchange:
            assert found in (version(number), version(number + 1))
        number += 2
        publish(version(number), output, exchange=exchange)
        assert held(output) == version(number)


def _builds_until_killed(output: Path, number: int, exchange: bool, seconds: float) -> int:
    """Build version after version in another process; the last one known to be through."""
    run = [sys.executable, "-c", BUILDS, str(output), str(number), str(exchange)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    with subprocess.Popen(run, stdout=subprocess.PIPE, text=True, env=env) as builds:
        assert builds.stdout
        first = builds.stdout.readline()
        time.sleep(seconds)
        builds.kill()
        return int((first + builds.stdout.read()).split()[-1])


def look(output: Path) -> set[bytes]:
    """What versions the files of one look are of; looked at through one open folder."""
    begun = output.with_name(output.name + ".begun")
    before = begun.read_text(encoding="utf-8")
    folder = os.open(output, os.O_RDONLY)
    try:
        versions = {_read(path, folder) for path in PAGES}
    except FileNotFoundError:
        versions = {b"missing", b"files"}
    finally:
        os.close(folder)
    # Two builds later the folder that we hold is being made into another version.
    return versions if begun.read_text(encoding="utf-8") == before else set()


def _read(path: str, folder: int) -> bytes:
    file = os.open(path, os.O_RDONLY, dir_fd=folder)
    try:
        return os.read(file, 100)
    finally:
        os.close(file)


def test_whoever_looks_sees_one_version(place: Path) -> None:
    if not disk.can_exchange(place):
        pytest.skip("this file system exchanges no folders")
    output = place / "output"
    publish(version(0), output)
    (place / "output.begun").write_text("0", encoding="utf-8")
    seen: list[set[bytes]] = []
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            seen.append(look(output))

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        last = _builds_until_killed(output, 0, True, 2.0)
    finally:
        done.set()
        watching.join()

    looks = [versions for versions in seen if versions]
    assert [versions for versions in looks if len(versions) != 1] == []
    assert len(set.union(*looks)) > 20 < last


def test_the_bookkeeping_counts_every_change_once(place: Path) -> None:
    output = place / "output"
    for number in (1, 1, 2, 3, 3):
        publish(version(number), output)

    manifest = read_manifest(output)
    assert manifest
    assert manifest.number == 3
    assert json.dumps(manifest.as_json())
    assert not (staging_of(output) / ".handschlag-manifest.json").exists()
