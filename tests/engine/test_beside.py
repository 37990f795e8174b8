"""What follows from the program alone lies where Python keeps compiled modules."""

import sys
from pathlib import Path

import pytest

from generator.engine.beside import keep, kept, made_once


@pytest.fixture(autouse=True)
def _written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


def test_what_was_kept_is_there_for_the_same_key(tmp_path: Path) -> None:
    keep(tmp_path / "base.html", b"program 1", b"code")

    assert kept(tmp_path / "base.html", b"program 1") == b"code"
    assert kept(tmp_path / "base.html", b"program 2") is None
    assert kept(tmp_path / "page.html", b"program 1") is None
    (file,) = tmp_path.rglob("*.*")
    assert file.parent == tmp_path / "__pycache__"


def test_the_next_one_takes_its_place(tmp_path: Path) -> None:
    keep(tmp_path / "base.html", b"program 1", b"code")
    keep(tmp_path / "base.html", b"program 2", b"other code")

    assert kept(tmp_path / "base.html", b"program 1") is None
    assert kept(tmp_path / "base.html", b"program 2") == b"other code"
    assert len(list(tmp_path.rglob("*.*"))) == 1


def test_a_file_with_any_byte_changed_or_missing_is_as_good_as_none(tmp_path: Path) -> None:
    keep(tmp_path / "base.html", b"program", b"code")
    (file,) = tmp_path.rglob("*.*")
    sound = file.read_bytes()

    for place in range(len(sound)):
        file.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert kept(tmp_path / "base.html", b"program") is None
        file.write_bytes(sound[:place])
        assert kept(tmp_path / "base.html", b"program") is None


def test_python_that_is_to_write_no_bytecode_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep(tmp_path / "base.html", b"program", b"code")

    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").write_text("a file in the way")
    keep(tmp_path / "base.html", b"program", b"code")

    assert kept(tmp_path / "base.html", b"program") is None


def test_what_was_made_of_a_file_is_not_made_again(tmp_path: Path) -> None:
    made: list[str] = []

    def make() -> list[str]:
        made.append("made")
        return [*made]

    first = made_once(tmp_path / "base.html", b"program 1", make)
    again = made_once(tmp_path / "base.html", b"program 1", make)
    other = made_once(tmp_path / "base.html", b"program 2", make)

    assert (first, again, other) == (["made"], ["made"], ["made", "made"])
