"""Pictures measured: what they are, how large, of which colour, or what is wrong with them."""

import struct
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.content.sources import Asset
from generator.engine.source import digest_of
from generator.fields.walk import unreadable
from generator.plan.pictures import LARGE
from generator.plan.recipes import PictureFacts
from generator.problems import Location, Problem, problem, warning
from generator.render.pictures.drawings import NoDrawing, clean_drawing, drawn
from generator.render.pictures.jobs import Measured
from generator.render.pictures.mistaken import mistaken
from generator.render.pictures.originals import knows_heic, opened
from generator.render.pictures.scale import formats

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 80_000_000
"""Bytes of a picture's file; cameras make a tenth of that."""
MOST_PIXELS = 120_000_000
"""More than any camera takes; a picture that claims more is a bomb."""
HIGHEST = 16_000
"""Pixels of what is published; WebP knows none higher than 16,383 (RFC 9649, 2.7)."""
_KINDS = {
    "JPEG": "jpg",
    "MPO": "jpg",  # several pictures of one moment, as some cameras write them
    "PNG": "png",
    "WEBP": "webp",
    "GIF": "gif",
    "AVIF": "avif",
    "HEIF": "heic",
}
_MOVING = ("webp", "png", "avif")
_NO_PICTURE = (OSError, SyntaxError, ValueError, EOFError, LookupError, RuntimeError, struct.error)
"""What decoders raise for files that are not what they claim to be."""
_ORIENTATION = 0x0112
"""The tag that says how the camera was held (Exif 3.0, 4.6.5)."""
_ON_ITS_SIDE = (5, 6, 7, 8)


def measured(root: Path, asset: Asset) -> Measured:
    """The facts of a picture in ``root``; it is decoded once, coarsely, so that a cut off one is found."""
    where = Location(asset.file)
    if asset.size > LARGEST:
        return _refused(problem("picture-too-large", where, limit=LARGEST // 1_000_000))
    try:
        data = (root / asset.file).read_bytes()
    except OSError as error:
        return _refused(unreadable(asset.file, error))
    measure = _drawing if asset.file.lower().endswith(".svg") else _photo
    return measure(data, asset.file)


def _refused(found: Problem) -> Measured:
    return Measured(None, (found,))


def _photo(data: bytes, file: str) -> Measured:
    where = Location(file)
    try:
        with opened(data) as picture:
            width, height = picture.size
            if width * height > MOST_PIXELS:
                return _bomb(where, width, height)
            kind = _KINDS.get(picture.format or "", "")
            if not kind:
                return _refused(problem("picture-kind", where))
            facts = PictureFacts(file, digest_of(data), kind, width, height, formats=formats())
            moving = kind != "gif" and getattr(picture, "is_animated", False)
            facts = _looked_at(picture, facts)
    except _NO_PICTURE as error:
        return _unreadable(error, data, file)
    published = facts.height * min(LARGE, facts.width) / facts.width
    if published > HIGHEST and facts.kind != "gif":
        return _refused(problem("picture-too-tall", where, height=facts.height, limit=HIGHEST))
    # A photograph of an iPhone may hold several of one moment; nobody misses the others.
    still = (warning("picture-stands-still", where),) if moving and kind in _MOVING else ()
    return Measured(facts, still)


def _unreadable(error: Exception, data: bytes, file: str) -> Measured:
    if "truncated" in str(error):
        return _refused(problem("picture-broken", Location(file)))
    return _no_picture(data, file)


def _no_picture(data: bytes, file: str) -> Measured:
    """What it is in truth, where that can be seen."""
    where, thing = Location(file), mistaken(data)
    is_heic = thing == "heic" or file.lower().endswith((".heic", ".heif"))
    if thing in ("pointer", "cloud"):
        return _refused(problem("picture-elsewhere", where))
    if is_heic and not knows_heic():
        return _refused(problem("picture-heic", where))
    if thing == "svg" and not file.lower().endswith(".svg"):
        near = f"{file.rpartition('/')[2].rpartition('.')[0]}.svg"
        return _refused(problem("picture-drawing", where, near=near))
    if thing and thing not in ("heic", "svg"):
        return _refused(problem("picture-mistaken", where, thing=thing))
    return _refused(problem("picture-unreadable", where))


def _looked_at(picture: "Image", facts: PictureFacts) -> PictureFacts:
    """The facts with what only shows when all of the picture is read."""
    if facts.kind == "gif":
        moving = getattr(picture, "is_animated", False)
        facts = replace(facts, kind="gif" if moving else "png")
    picture.draft(None, (64, 64))
    picture.load()
    if picture.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE:
        facts = replace(facts, width=facts.height, height=facts.width)
    if "A" in picture.getbands() or "transparency" in picture.info:
        return facts
    return replace(facts, colour=_mean(picture))


def _mean(picture: "Image") -> str:
    """The mean of all colours, to stand in for the picture until it is there."""
    from PIL.Image import Resampling

    small = picture.convert("RGB").resize((1, 1), Resampling.BOX, reducing_gap=1.0)
    red, green, blue = small.tobytes()
    return f"#{red:02x}{green:02x}{blue:02x}"


def _bomb(where: Location, width: int, height: int) -> Measured:
    return _refused(
        problem("picture-bomb", where, width=width, height=height, limit=MOST_PIXELS // 1_000_000)
    )


def _drawing(data: bytes, file: str) -> Measured:
    """The size of a drawing; what was taken out of it is told, since it may now look different."""
    where = Location(file)
    try:
        cleaned = clean_drawing(data)
        if cleaned.blank and not cleaned.removed:
            return _refused(problem("drawing-blank", where))
        drawn(cleaned.content, 1)  # what repeats itself may grow without end, or have no size
    except NoDrawing as flaw:
        return (
            _refused(problem("svg-entities", where)) if flaw.entities else _no_picture(data, file)
        )
    size = (max(1, round(cleaned.width)), max(1, round(cleaned.height)))
    removed = ", ".join(cleaned.removed)
    told = (warning("svg-script", where, removed=removed),) if removed else ()
    return Measured(PictureFacts(file, digest_of(data), "svg", *size), told)
