"""The journal keeps what was noted, whatever ends the program that notes it."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.desk.journal import FILE, append, line, read_journal
from generator.desk.states import Entry, Step
from generator.problems import Location, warning

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
FIRST = Entry(NOON, Step.RECEIVED, (("total", "12.50 EUR"),))
SECOND = Entry(NOON, Step.CONFIRMED, (("note", "für „Maria“"),))


def test_what_is_added_is_read_again_in_its_order(tmp_path: Path) -> None:
    append(tmp_path, FIRST)
    append(tmp_path, SECOND)
    assert read_journal(tmp_path, "orders/1") == ((FIRST, SECOND), ())


def test_a_line_can_be_read_without_this_program(tmp_path: Path) -> None:
    append(tmp_path, SECOND)
    assert (tmp_path / FILE).read_text(encoding="utf-8") == (
        '{"at": "2026-11-21T12:00:00+00:00", "step": "confirmed", "note": "für „Maria“"}\n'
    )


def journal_of_three(folder: Path) -> list[bytes]:
    for entry in (FIRST, SECOND, Entry(NOON, Step.STARTED, ())):
        append(folder, entry)
    return (folder / FILE).read_bytes().splitlines(keepends=True)


def flaws(folder: Path, lines: list[bytes]) -> list[tuple[str, int]]:
    (folder / FILE).write_bytes(b"".join(lines))
    return [(each.code, each.where.line) for each in read_journal(folder, "o")[1]]


def test_a_line_that_is_changed_deleted_moved_or_doubled_is_missed_by_the_one_below_it(
    tmp_path: Path,
) -> None:
    one, two, three = journal_of_three(tmp_path)
    assert flaws(tmp_path, [one, two, three]) == []
    assert flaws(tmp_path, [one.replace(b"12.50", b"2.50"), two, three]) == [
        ("journal-line-lost", 2)
    ]
    assert flaws(tmp_path, [two, three]) == [("journal-line-lost", 1)]
    assert flaws(tmp_path, [one, three]) == [("journal-line-lost", 2)]
    assert flaws(tmp_path, [one, two, two, three]) == [("journal-line-lost", 3)]
    assert flaws(tmp_path, [two, one, three]) == [
        ("journal-line-lost", 1),
        ("journal-line-lost", 2),
        ("journal-line-lost", 3),
    ]
    assert flaws(tmp_path, [one, two, three, one, two, three]) == [("journal-line-lost", 4)]


def test_other_line_ends_and_empty_lines_are_no_change(tmp_path: Path) -> None:
    lines = journal_of_three(tmp_path)
    assert flaws(tmp_path, [each.replace(b"\n", b"\r\n\r\n") for each in lines]) == []


def test_a_journal_of_before_there_were_checks_is_sound_and_goes_on(tmp_path: Path) -> None:
    assert flaws(tmp_path, [line(FIRST), line(SECOND)]) == []
    append(tmp_path, SECOND)
    assert read_journal(tmp_path, "o") == ((FIRST, SECOND, SECOND), ())


def test_no_journal_is_an_empty_one(tmp_path: Path) -> None:
    assert read_journal(tmp_path, "orders/1") == ((), ())


def test_wherever_a_line_is_torn_the_others_stay_and_the_next_counts(tmp_path: Path) -> None:
    whole = line(FIRST)
    torn = line(SECOND).removesuffix(b"\n")
    for end in range(1, len(torn)):
        (tmp_path / FILE).write_bytes(whole + torn[:end])
        append(tmp_path, SECOND)
        entries, problems = read_journal(tmp_path, "orders/1")
        assert entries == (FIRST, SECOND)
        assert problems == (warning("journal-line-torn", Location(f"orders/1/{FILE}", 2)),)


def test_a_line_that_only_misses_its_end_counts_now_and_later(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(line(FIRST) + line(SECOND).removesuffix(b"\n"))
    assert read_journal(tmp_path, "o")[0] == (FIRST, SECOND)
    append(tmp_path, SECOND)
    assert read_journal(tmp_path, "o") == ((FIRST, SECOND, SECOND), ())


@given(st.dictionaries(st.text(), st.text(), max_size=4))
def test_any_facts_come_back(facts: dict[str, str]) -> None:
    said = {name: text for name, text in facts.items() if name not in ("at", "step")}
    entry = Entry(NOON, Step.SENT, tuple(said.items()))
    assert line(entry).count(b"\n") == 1
    assert Step(json.loads(line(entry))["step"]) is Step.SENT


@pytest.mark.parametrize(
    "hostile", [b"[" * 100_000, b"nan", b"{}", b'{"at": 1, "step": []}', b"\xff"]
)
def test_a_line_that_nobody_wrote_is_passed_over(tmp_path: Path, hostile: bytes) -> None:
    (tmp_path / FILE).write_bytes(hostile + b"\n" + line(FIRST))
    entries, problems = read_journal(tmp_path, "o")
    assert entries == (FIRST,)
    assert [each.where for each in problems] == [Location(f"o/{FILE}", 1)]


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from generator.desk.journal import append
from generator.desk.states import Entry, Step
folder, number = Path(sys.argv[1]), 0
while True:
    number += 1
    append(folder, Entry(datetime.now(UTC), Step.DEPOSIT, (("number", str(number)), ("x", "y" * 5000))))
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX systems")
def test_what_was_said_to_be_noted_survives_a_kill(tmp_path: Path) -> None:
    for _ in range(5):
        before = len(read_journal(tmp_path, "o")[0])
        command = [sys.executable, "-c", WRITER, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(0.05)
            writer.send_signal(signal.SIGKILL)
            said = writer.stdout.read().split()
        entries, problems = read_journal(tmp_path, "o")
        assert len(entries) - before >= int(said[-1] if said else 1)
        assert len(problems) <= 5
