"""Pictures: measured once, and scaled to the sizes that screens need; the only door to Pillow.

What a camera wrote beside the picture is left out: photos of home workshops carry their GPS place.
Only the colour profile stays.
"""

import io
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.content.sources import Asset
from generator.engine.source import digest_of
from generator.plan.recipes import PictureFacts
from generator.problems import Location, Problem, problem

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 80_000_000
"""Bytes of a picture's file; cameras make a tenth of that."""
MOST_PIXELS = 120_000_000
"""More than any camera takes; a picture that claims more is a bomb."""
_KINDS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif", "AVIF": "avif", "MPO": "jpg"}
_QUALITY = {"jpg": 82, "webp": 80}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a picture is, or what is wrong with it."""

    facts: PictureFacts | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures pictures of the site in ``root``."""

    root: Path

    def __call__(self, asset: Asset) -> Measured:
        """The size and kind of a picture, without decoding more of it than its head."""
        where = Location(asset.file)
        if asset.size > LARGEST:
            return Measured(
                None, (problem("picture-too-large", where, limit=LARGEST // 1_000_000),)
            )
        try:
            data = (self.root / asset.file).read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            return Measured(None, (problem("file-unreadable", where, reason=reason),))
        if asset.file.lower().endswith(".svg"):
            return _measure_svg(data, asset.file)
        return _measure(data, asset.file)


def _measure(data: bytes, file: str) -> Measured:
    from PIL import Image, UnidentifiedImageError

    where = Location(file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                width, height = picture.size
                if width * height > MOST_PIXELS:
                    return Measured(None, (_bomb(where, width, height),))
                turned = picture.getexif().get(0x0112, 1) in (5, 6, 7, 8)
                kind = _KINDS.get(picture.format or "", "")
                if kind not in ("gif",):
                    picture.load()  # a picture cut off in the middle shows only here
    except Image.DecompressionBombError:
        return Measured(None, (_bomb(where, 0, 0),))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        code = "picture-broken" if "truncated" in str(error) else "picture-unreadable"
        return Measured(None, (problem(code, where),))
    if not kind:
        return Measured(None, (problem("picture-kind", where),))
    size = (height, width) if turned else (width, height)
    return Measured(PictureFacts(file, digest_of(data), kind, *size))


def _bomb(where: Location, width: int, height: int) -> Problem:
    return problem(
        "picture-bomb", where, width=width, height=height, limit=MOST_PIXELS // 1_000_000
    )


def _measure_svg(data: bytes, file: str) -> Measured:
    """The size by ``viewBox``, else by width and height; a drawing with script is refused."""
    where = Location(file)
    text = data.decode("utf-8", errors="replace")
    head = re.search(r"<svg\b[^>]*>", text)
    if not head:
        return Measured(None, (problem("picture-unreadable", where),))
    if re.search(
        r"<script\b|<!ENTITY|<foreignObject\b|\son\w+\s*=|javascript:", text, re.IGNORECASE
    ):
        return Measured(None, (problem("svg-script", where),))
    box = re.search(r'viewBox\s*=\s*"[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)', head[0])
    sides = [re.search(rf'\s{side}\s*=\s*"([\d.]+)', head[0]) for side in ("width", "height")]
    width, height = (box[1], box[2]) if box else (side[1] if side else "300" for side in sides)
    facts = PictureFacts(
        file, digest_of(data), "svg", max(1, round(float(width))), max(1, round(float(height)))
    )
    return Measured(facts)


def scale(path: Path, width: int, kind: str) -> bytes:
    """A picture in this width, turned upright, without its metadata."""
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(path) as original:
            original.draft("RGB", (width, width))
            upright = ImageOps.exif_transpose(original)
            profile = upright.info.get("icc_profile")
            height = max(1, round(upright.height * width / upright.width))
            scaled = _in_mode(upright, kind).resize((width, height), Image.Resampling.LANCZOS)
    return _encoded(scaled, kind, profile)


def _in_mode(picture: "Image", kind: str) -> "Image":
    clear = "A" in picture.getbands() or "transparency" in picture.info
    if clear and kind != "jpg":
        return picture.convert("RGBA")
    if picture.mode == "L":
        return picture
    return picture.convert("RGB")


def _encoded(picture: "Image", kind: str, profile: Any) -> bytes:
    target = io.BytesIO()
    clean = picture.copy()
    clean.info.clear()
    options: dict[str, Any] = {"icc_profile": profile} if profile else {}
    if kind == "jpg":
        options |= {"quality": _QUALITY["jpg"], "optimize": True, "progressive": True}
        clean.save(target, "JPEG", **options)
    elif kind == "png":
        clean.save(target, "PNG", optimize=True, **options)
    else:
        clean.save(target, "WEBP", quality=_QUALITY["webp"], method=4, **options)
    return target.getvalue()
