"""A theme's style sheets, read before browsers read them."""

from hypothesis import example, given
from hypothesis import strategies as st

from generator.theme.sheets import flaws

PIECES = st.sampled_from(
    [
        "{",
        "}",
        "/*",
        "*/",
        '"',
        "'",
        "\\",
        "url(",
        ")",
        "@import",
        "//",
        "a.png",
        "\n",
        "ü",
        "data:",
    ]
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join))
@example("url(" * 5_000)
@example("/*" + "*" * 20_000)
@example('"' + "\\" * 20_001)
def test_whatever_a_sheet_holds_its_flaws_are_told_with_a_place_in_it(css: str) -> None:
    lines = css.split("\n")
    for found in flaws(css, "x.css", ("a.png",)):
        assert 1 <= found.where.line <= len(lines)
        assert 1 <= found.where.column <= len(lines[found.where.line - 1]) + 1


def test_a_file_of_the_theme_may_be_named_by_any_way_to_it() -> None:
    css = "a{src:url(a.png)}b{src:url('../../a.png?x#y')}c{src:url(#d)}d{src:url(/e.png)}"

    assert not list(flaws(css, "x.css", ("a.png",)))
