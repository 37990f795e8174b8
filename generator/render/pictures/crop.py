"""The part of a picture that a frame of another shape shows."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""


def part(size: tuple[int, int], frame: tuple[int, int], focus: tuple[int, int]) -> Box:
    """The largest part of a picture of ``size`` in the shape of ``frame``, placed by its focus.

    ``focus`` is in hundredths of width and height, and means what ``object-position`` means in CSS
    (CSS Images 3, 5.5): that point of the picture lies on that point of the frame.
    """
    scale = min(size[0] / frame[0], size[1] / frame[1])
    # One of the two is that of the picture, and rounding must not make it a hair's breadth more.
    width, height = min(frame[0] * scale, size[0]), min(frame[1] * scale, size[1])
    left = (size[0] - width) * focus[0] / 100
    top = (size[1] - height) * focus[1] / 100
    return left, top, min(left + width, size[0]), min(top + height, size[1])


def cropped(picture: "Image", frame: tuple[int, int], focus: tuple[int, int]) -> "Image":
    """That part of the picture in the size of ``frame``."""
    from PIL.Image import Resampling

    box = part(picture.size, frame, focus)
    return picture.resize(frame, Resampling.LANCZOS, box=box, reducing_gap=3.0)
