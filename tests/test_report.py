"""How many problems look in a terminal."""

from generator.problems import Location, problem, warning
from generator.report import problems_text


def test_of_ten_thousand_problems_a_hundred_are_shown_the_grave_ones_first() -> None:
    hints = [warning("no-price", Location("a.md", line)) for line in range(1, 10_000)]
    grave = problem("no-title", Location("z.md", 1))

    lines = problems_text([*hints, grave], "en").split("\n")

    assert len(lines) == 99 * 2 + 2 + 3
    assert lines[-5:] == [
        "z.md:1: error: This page has no title. [no-title]",
        "    Begin the text with a line “# Title”, or write “title: …” into the head of the file.",
        "… and 9900 more; they appear once these are mended.",
        "",
        "1 error, 9999 warnings",
    ]
