"""What is in a file as text: encodings, and what version control leaves behind."""

import pytest

from generator.fields.text import decode

MERGED = "one\n<<<<<<< mine\ntwo\n=======\nthree\n>>>>>>> other\n"


@pytest.mark.parametrize("text", [MERGED, MERGED.replace("\n", "\r\n"), f"\ufeff{MERGED}"])
def test_two_versions_after_one_another_are_told_where_they_begin(text: str) -> None:
    _, [found] = decode(text.encode(), "a.md")
    assert (found.code, found.where.line) == ("merge-marks", 2)


@pytest.mark.parametrize(
    "text",
    [
        "A heading\n=======\n\nText\n",
        "<<<<<<< mine\n=======\n",
        "=======\n>>>>>>> other\n<<<<<<< mine\n",
        "    <<<<<<< mine\n    =======\n    >>>>>>> other\n",
    ],
)
def test_signs_that_only_look_like_it_are_text(text: str) -> None:
    assert decode(text.encode(), "a.md") == (text, ())


@pytest.mark.timeout(60)
def test_many_beginnings_without_an_end_are_read_through_once() -> None:
    text = "<<<<<<< mine\n=======\n" * 20_000
    assert decode(text.encode(), "a.md") == (text, ())
