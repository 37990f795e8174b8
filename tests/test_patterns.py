"""Patterns do what the library's do, and are compiled when they are first used."""

import re

import pytest

from generator.patterns import pattern


def test_a_pattern_does_what_the_librarys_does() -> None:
    ours, theirs = pattern(r"(?P<day>\d+)\.", re.MULTILINE), re.compile(r"(?P<day>\d+)\.", re.M)

    assert ours.sub("x", "1. 2.") == theirs.sub("x", "1. 2.") == "x x"
    assert ours.findall("1. 2.") == ["1", "2"]
    assert (ours.pattern, ours.flags, ours.groupindex) == (
        theirs.pattern,
        theirs.flags,
        theirs.groupindex,
    )
    for _ in range(2):
        found = ours.fullmatch("5.")
        assert found
        assert found["day"] == "5"


def test_a_pattern_that_is_not_used_is_not_compiled() -> None:
    broken = pattern("(")

    with pytest.raises(re.error, match="missing \\), unterminated subpattern"):
        broken.match("(")
