"""Parts of files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.serve.parts import part_of


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-4", range(5)),
        ("bytes=5-", range(5, 10)),
        ("bytes=-3", range(7, 10)),
        ("bytes=0-999", range(10)),
        ("bytes=-999", range(10)),
        ("bytes=10-", range(10, 10)),
        ("bytes=-0", range(10, 10)),
    ],
)
def test_a_part_is_counted_from_either_end(header: str, part: range) -> None:
    assert part_of(header, 10) == part


@pytest.mark.parametrize(
    "header", ["", "bytes=", "bytes=-", "bytes=4-2", "bytes=0-1,3-4", "pages=1-2"]
)
def test_what_is_no_single_part_is_the_whole(header: str) -> None:
    assert part_of(header, 10) is None


@given(st.text() | st.from_regex(r"bytes=\d*-\d*"), st.integers(0, 50))
def test_no_header_leads_beyond_the_file(header: str, size: int) -> None:
    part = part_of(header, size)
    assert part is None or all(0 <= each < size for each in part[:3])
    assert part is None or len(part) <= size
