"""The typefaces with which pictures are lettered.

Source Serif 4 and Source Sans 3 (SIL Open Font License), which come as packages of their own: the
one typeface that Pillow brings has neither ä nor ß nor €.
"""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_NOWHERE = "\U0010ffff"
"""A character that no typeface has."""


def typeface(*, serif: bool) -> Path:
    """The file of a typeface with all its weights."""
    package, name = (
        ("fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf")
        if serif
        else ("fontpkg_source_sans_3", "SourceSans3[wght].ttf")
    )
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    return Path(found.submodule_search_locations[0]) / "files" / name


@lru_cache(maxsize=64)
def font(size: int, *, serif: bool = False, weight: int = 400) -> "FreeTypeFont":
    """A typeface in a size (pixels) and a weight (200 to 900)."""
    from PIL import ImageFont

    made = ImageFont.truetype(typeface(serif=serif), size)
    made.set_variation_by_axes([weight, min(60, max(8, size * 0.75))] if serif else [weight])
    return made


def drawable(text: str, letters: "FreeTypeFont") -> str:
    """The text without what the typeface lacks (emoji, some scripts), which would be empty boxes."""
    small = _small(str(letters.path))
    kept = "".join(sign if _has(small, sign) else " " for sign in text)
    return " ".join(kept.split())


@lru_cache(maxsize=4)
def _small(file: str) -> "FreeTypeFont":
    """A typeface in a size in which signs cost little to draw and still differ."""
    from PIL import ImageFont

    return ImageFont.truetype(file, 32)


@lru_cache(maxsize=4096)
def _has(letters: "FreeTypeFont", sign: str) -> bool:
    return sign.isspace() or bytes(letters.getmask(sign)) != bytes(letters.getmask(_NOWHERE))
