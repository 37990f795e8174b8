"""An original, opened: upright, and in colours that screens know."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from generator.render.pictures.drawings import clean_drawing, drawn

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112
_QUARTER_TURNS = (5, 6, 7, 8)
"""What that tag (Exif 2.32, 4.6.5) says of a picture that lies on its side in the file."""

_SPACES = {"RGB": b"RGB ", "RGBA": b"RGB ", "L": b"GRAY"}
"""What a colour profile (ICC.1:2022, 7.2.8) calls the space of a mode."""


@contextmanager
def opened(source: bytes | Path) -> "Iterator[Image]":
    """The picture with nothing but its head read; HEIC where the package for it is there.

    Raises what Pillow raises for what is no picture.
    """
    from PIL import Image

    knows_heic()
    # What it doubts of a file that can be read all the same is for those who program with it.
    warnings.filterwarnings("ignore", module="PIL")
    Image.MAX_IMAGE_PIXELS = None  # ``measure`` looks at the size itself, before a pixel is read
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as picture:
        yield picture


def upright(path: Path, width: int) -> "Image":
    """The picture turned as it is meant to be seen, at least ``width`` wide if it ever was."""
    from PIL import ImageOps

    if path.suffix.lower() == ".svg":
        with opened(drawn(clean_drawing(path.read_bytes()).content, width)) as drawing:
            return drawing.convert("RGBA")
    with opened(path) as original:
        original.draft(None, _least_size(original, width))
        return _for_screens(ImageOps.exif_transpose(original))


def _least_size(original: "Image", width: int) -> tuple[int, int]:
    """How large it must be read, as it lies in the file, to be ``width`` wide once it is upright."""
    lies = original.getexif().get(_ORIENTATION) in _QUARTER_TURNS
    share = width / (original.height if lies else original.width)
    return ceil(original.width * share), ceil(original.height * share)


def profile_of(picture: "Image") -> bytes | None:
    """The colour profile, where it speaks of the colours that the picture has now."""
    profile = picture.info.get("icc_profile")
    fits = isinstance(profile, bytes) and profile[16:20] == _SPACES.get(picture.mode)
    return profile if fits else None


def _for_screens(picture: "Image") -> "Image":
    """Grey, red-green-blue, or that with transparency; the profile stays where it still fits."""
    if picture.mode.startswith(("I", "F")):  # sixteen bits a pixel would be cut off at 255
        return picture.convert("F").point(lambda value: value / 257 + 0.5).convert("L")
    if picture.mode == "CMYK":
        return _from_print(picture)
    if "A" in picture.getbands() or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture if picture.mode == "L" else picture.convert("RGB")


def _from_print(picture: "Image") -> "Image":
    """Inks as a screen shows them, by their profile where there is one."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    try:
        inks = ImageCms.ImageCmsProfile(io.BytesIO(profile or b""))
        screen = ImageCms.createProfile("sRGB")
        shown = ImageCms.profileToProfile(picture, inks, screen, outputMode="RGB") or picture
    except (ImageCms.PyCMSError, OSError):
        shown = picture.convert("RGB")
    shown.info.pop("icc_profile", None)  # it was that of the inks
    return shown


def knows_heic() -> bool:
    """Let Pillow read photos of iPhones, where the extra ``heic`` is installed; whether it is."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener()
    return True
