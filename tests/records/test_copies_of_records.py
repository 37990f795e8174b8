"""All records of a site: what lies beside them without being one."""

from datetime import date
from pathlib import Path

import pytest

from generator.problems import Location, problem
from generator.records.days import DayPrice, DayPrices, written
from generator.records.folder import read_records
from generator.records.lists import file_of

PRICES = DayPrices(date(2026, 11, 21), "ab" * 32, "EUR", (DayPrice("MUG", 2400),))


@pytest.mark.parametrize(
    "mark",
    [
        " (conflicted copy 2026-11-30 120000)",
        " (Eva's conflicted copy)",
        " - Kopie",
        " 2",
        ".sync-conflict-20261130-120000-ABCDEFG",
        "~1",
    ],
)
def test_a_copy_that_a_cloud_made_of_a_record_is_one_to_delete(tmp_path: Path, mark: str) -> None:
    copy = PRICES.file.replace(".json", f"{mark}.json")
    for file in (PRICES.file, copy):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(written(PRICES), encoding="utf-8")
    (tmp_path / "records/prices").mkdir()
    (tmp_path / file_of(PRICES.list)).touch()

    records, problems = read_records(tmp_path)

    assert records.days == (PRICES,)
    assert problems == (problem("record-copied", Location(copy), other=PRICES.file),)


def test_a_record_whose_own_file_is_gone_is_not_told_to_be_deleted(tmp_path: Path) -> None:
    copy = tmp_path / PRICES.file.replace(".json", " 2.json")
    copy.parent.mkdir(parents=True)
    copy.write_text(written(PRICES), encoding="utf-8")

    assert [each.code for each in read_records(tmp_path)[1]] == ["record-changed"]
