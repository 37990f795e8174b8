"""What all tests may ask for: tiny sites to write in, and the example built once."""

from pathlib import Path

import pytest
from tiny_site import TinySite


@pytest.fixture
def site(tmp_path: Path) -> TinySite:
    """A site of four lines and no page yet."""
    return TinySite(tmp_path / "site")


@pytest.fixture
def another_site(tmp_path: Path) -> TinySite:
    """A second one, beside the first."""
    return TinySite(tmp_path / "elsewhere" / "another")
