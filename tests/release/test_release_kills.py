"""A release that is killed has written whole records or none, and can be made again."""

import os
import shutil
from pathlib import Path

import pytest
from killing import killed_at
from tiny_site import TinySite, files_in

from generator.release.recording import release

if not hasattr(os, "fork"):
    pytest.skip("no fork here", allow_module_level=True)


def test_a_kill_at_any_step_leaves_whole_records_and_the_next_release_the_rest(
    site: TinySite, tmp_path: Path
) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\n---\nGedreht.\n")
    site.page("order-terms.md", "---\ntitle: Bedingungen\nversion: 2026-11-01\n---\nEs gilt.\n")
    records = site.root / "records"
    release(site.request)
    whole = files_in(records)
    assert [name.partition("/")[0] for name in whole] == ["days", "prices", "terms"]

    shutil.rmtree(records)
    writes = 0
    while not killed_at(writes, lambda: release(site.request), only_in=records):
        found = {name: text for name, text in files_in(records).items() if "/." not in name}
        assert found.items() <= whole.items()
        release(site.request)
        assert files_in(records) == whole
        shutil.rmtree(records)
        writes += 1
    assert files_in(records) == whole
    assert writes > 10
