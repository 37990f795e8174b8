"""An original in the sizes and formats that screens need: decoded once, encoded for each."""

import io
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generator.render.pictures.originals import profile_of, upright

if TYPE_CHECKING:
    from PIL.Image import Image

Size = tuple[int, str]
"""A width in pixels, and a format by its ending: avif, webp, jpg, png."""

FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    # One thread, since tiles depend on their number; at speed 8 AVIF costs as much time as WebP.
    "avif": ("AVIF", {"speed": 8, "max_threads": 1}),
    "webp": ("WEBP", {"quality": 80, "method": 4}),
    "jpg": ("JPEG", {"quality": 82, "optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
}
"""What Pillow calls a format, and how it is asked for it."""

QUALITY, _QUALITY_ON_PHONES = 42, 39
"""Of AVIF.  Narrow pictures are for phones, which show them with two or three dots for one; a tenth
fewer bytes bring most of them in one round of a connection."""
_PHONE = 720
_PARTS: Mapping[str, str] = MappingProxyType(
    {"AVIF": "Avif", "WEBP": "WebP", "JPEG": "Jpeg", "PNG": "Png", "ICO": "Ico"}
)


def formats() -> tuple[str, ...]:
    """What can be made here beside the fallback, the smallest first."""
    from PIL import features

    return tuple(name for name in ("avif", "webp") if features.check(name))


def scaled(path: Path, sizes: Sequence[Size]) -> tuple[bytes, ...]:
    """The original in each of ``sizes``, turned upright, with no metadata but its colour profile."""
    original = upright(path, max(width for width, _ in sizes))
    by_width = _in_widths(original, {width for width, _ in sizes})
    profile = profile_of(original)
    return tuple(encoded(by_width[width], kind, profile) for width, kind in sizes)


def encoded(picture: "Image", kind: str, profile: bytes | None = None) -> bytes:
    """The picture in a format, with nothing beside it but ``profile``."""
    name, options = FORMATS[kind]
    clean = picture.convert("RGB") if kind == "jpg" and "A" in picture.mode else picture.copy()
    clean.info.clear()
    if kind == "avif":
        quality = _QUALITY_ON_PHONES if picture.width <= _PHONE else QUALITY
        options = {**options, "quality": quality}
    return saved(clean, name, icc_profile=profile, **options)


def saved(picture: "Image", name: str, **options: Any) -> bytes:
    """The picture in one of Pillow's formats, for which Pillow need not load all fifty of its own."""
    import_module(f"PIL.{_PARTS[name]}ImagePlugin")
    target = io.BytesIO()
    picture.save(target, name, **options)
    return target.getvalue()


def _in_widths(original: "Image", widths: Iterable[int]) -> "dict[int, Image]":
    """The picture in each width, the widest first: each is made from the one before it."""
    from PIL.Image import Resampling

    made: dict[int, Image] = {}
    picture = original
    for width in sorted(widths, reverse=True):
        height = max(1, round(original.height * width / original.width))
        picture = picture.resize((width, height), Resampling.LANCZOS, reducing_gap=3.0)
        made[width] = picture
    return made
