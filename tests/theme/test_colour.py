"""Colours that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.theme.colour import (
    BLACK,
    READABLE,
    WHITE,
    Colour,
    contrast,
    luminance,
    parse_colour,
    readable,
    text_on,
)

parts = st.integers(0, 255)
colours = st.builds(Colour, parts, parts, parts)


def colour(text: str) -> Colour:
    found = parse_colour(text)
    assert found is not None
    return found


def test_black_on_white_has_the_contrast_that_the_standard_says() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(colour("#777777"), WHITE) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(
    ("text", "written"),
    [("#7A3B2E", "#7a3b2e"), ("7a3b2e", "#7a3b2e"), ("#a52", "#aa5522"), (" #fff ", "#ffffff")],
)
def test_a_colour_is_read_as_people_write_it(text: str, written: str) -> None:
    assert str(colour(text)) == written


@pytest.mark.parametrize("text", ["", "#", "braun", "#12", "#12345", "#gggggg", "#1234567", "#١٢٣"])
def test_what_is_no_colour_is_none(text: str) -> None:
    assert parse_colour(text) is None


@given(colours)
def test_what_is_written_is_read_again(each: Colour) -> None:
    assert parse_colour(str(each)) == each


@given(colours)
def test_black_or_white_can_be_read_on_every_colour(ground: Colour) -> None:
    assert contrast(text_on(ground), ground) >= READABLE


@given(colours, colours)
def test_every_colour_has_a_shade_that_can_be_read_on_a_ground(
    each: Colour, ground: Colour
) -> None:
    assert contrast(readable(each, [ground]), ground) >= READABLE


@given(colours, st.lists(st.integers(215, 255), min_size=1, max_size=4))
def test_one_shade_serves_all_light_surfaces(each: Colour, greys: list[int]) -> None:
    grounds = [Colour(grey, grey, grey) for grey in greys]
    shade = readable(each, grounds)
    assert all(contrast(shade, ground) >= READABLE for ground in grounds)


def test_a_readable_colour_stays_as_it_is() -> None:
    assert readable(colour("#7a3b2e"), [colour("#f8f3e9")]) == colour("#7a3b2e")


def test_a_pale_yellow_becomes_a_dark_yellow_not_a_grey() -> None:
    shade = readable(colour("#ffd900"), [WHITE])
    assert shade.red > shade.green > shade.blue
    assert shade.red - shade.blue > 80


def test_a_dark_brown_becomes_lighter_in_the_dark() -> None:
    brown = colour("#7a3b2e")
    assert luminance(readable(brown, [colour("#1e1915")])) > luminance(brown)
