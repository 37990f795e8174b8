"""A folder looked through once, and once more only where something has changed."""

import os
import time
from pathlib import Path

import pytest

from generator.engine.tree import Tree, scan, scan_again

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows exchanges no folders, and notes when a folder was made"
)


Seen = tuple[Tree, int]


@pytest.fixture
def seen(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """A folder as it was seen some time after it was filled, and when."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "CNAME").write_text("example.org")
    (tmp_path / "a" / "b" / "page.html").write_text("page")
    time.sleep(0.25)
    since = tmp_path_factory.mktemp("since").stat().st_ctime_ns
    return scan(tmp_path), since


def test_what_has_not_changed_is_not_looked_through_again(tmp_path: Path, seen: Seen) -> None:
    (tmp_path / "a" / "b" / "page.html").write_text("other words, the same file")

    assert scan_again(tmp_path, *seen) is seen[0]


def test_what_somebody_adds_deletes_or_replaces_is_seen(tmp_path: Path, seen: Seen) -> None:
    (tmp_path / "a" / "new").write_text("new")
    assert set(scan_again(tmp_path, *seen).files) == {"CNAME", "a/b/page.html", "a/new"}

    (tmp_path / "a" / "new").unlink()
    (tmp_path / "a" / "b" / "page.html").unlink()
    assert set(scan_again(tmp_path, *seen).files) == {"CNAME"}


def test_what_is_replaced_right_in_the_folder_is_seen(tmp_path: Path, seen: Seen) -> None:
    (tmp_path / "new").write_text("example.net")
    (tmp_path / "new").replace(tmp_path / "CNAME")

    again = scan_again(tmp_path, *seen)
    assert set(again.files) == set(seen[0].files)
    assert again.files["CNAME"] != seen[0].files["CNAME"]


def test_a_folder_whose_time_was_set_back_is_seen_to_have_changed(
    tmp_path: Path, seen: Seen
) -> None:
    before = (tmp_path / "a" / "b").stat()
    (tmp_path / "a" / "b" / "added").write_text("added")
    os.utime(tmp_path / "a" / "b", ns=(before.st_atime_ns, before.st_mtime_ns))

    assert "a/b/added" in scan_again(tmp_path, *seen).files


def test_a_folder_that_is_gone_or_new_is_seen(tmp_path: Path, seen: Seen) -> None:
    (tmp_path / "a" / "b").rename(tmp_path / "c")
    assert scan_again(tmp_path, *seen).folders == {"a", "c"}
