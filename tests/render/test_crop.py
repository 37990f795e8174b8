"""The part of a picture that a frame shows: as much as there can be, and the focus always."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from generator.render.pictures.crop import cropped, part

SIDE = st.integers(1, 6000)
HUNDREDTHS = st.integers(0, 100)


def test_the_focus_moves_the_part_as_object_position_does() -> None:
    landscape, square = (2000, 1000), (500, 500)

    assert part(landscape, square, (50, 50)) == (500, 0, 1500, 1000)
    assert part(landscape, square, (0, 50)) == (0, 0, 1000, 1000)
    assert part(landscape, square, (100, 0)) == (1000, 0, 2000, 1000)
    assert part((1000, 1600), (1000, 800), (50, 25)) == (0, 200, 1000, 1000)


@given(st.tuples(SIDE, SIDE), st.tuples(SIDE, SIDE), st.tuples(HUNDREDTHS, HUNDREDTHS))
def test_a_part_lies_inside_has_the_frames_shape_and_shows_the_focus(
    size: tuple[int, int], frame: tuple[int, int], focus: tuple[int, int]
) -> None:
    left, top, right, bottom = part(size, frame, focus)
    slack = 1e-6 * max(size)

    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]
    assert abs((right - left) * frame[1] - (bottom - top) * frame[0]) <= slack * max(frame)
    assert abs(right - left - size[0]) <= slack or abs(bottom - top - size[1]) <= slack
    assert left - slack <= size[0] * focus[0] / 100 <= right + slack
    assert top - slack <= size[1] * focus[1] / 100 <= bottom + slack


@pytest.mark.parametrize(
    "size", [(1000, 1500), (2000, 3000), (500, 900), (510, 900), (503, 503), (629, 650)]
)
def test_no_hair_is_taken_from_beside_the_picture(size: tuple[int, int]) -> None:
    frame = (504, 630)
    assert cropped(Image.new("RGB", size), frame, (50, 50)).size == frame
