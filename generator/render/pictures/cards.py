"""The card that networks and messengers show beside a link: photo, title, price, in the theme's colours.

1200 × 630 pixels is the size that the Open Graph documentation of the large networks asks for.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.plan.recipes import CardRecipe
from generator.render.pictures.crop import cropped
from generator.render.pictures.lettering import shortened, wrapped
from generator.render.pictures.originals import upright
from generator.render.pictures.scale import encoded
from generator.render.pictures.typefaces import drawable, font
from generator.values import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
_MARGIN = 72
_MOST_READ = 500
"""Letters; more than a card has room for in its smallest size."""
_TITLE_SIZES = (76, 68, 60, 54, 48, 42)
_LEADING = 1.16
_NOTE_SIZES = (40, 34, 29)
_NAME_SIZE = 27
_GAP = 24
_NARROWEST, _WIDEST = 440, 600
_STITCHES = 3


def card(recipe: CardRecipe, root: Path) -> bytes:
    """The card as JPEG, which every network takes."""
    from PIL import Image, ImageDraw

    canvas = Image.new("RGB", (WIDTH, HEIGHT), recipe.appearance.paper)
    left = 0
    if recipe.photo:
        photo = _photo(recipe, root)
        canvas.paste(photo, (0, 0))
        left = photo.width
    pen = ImageDraw.Draw(canvas)
    foot = _foot(pen, recipe, left + _MARGIN)
    _words(pen, recipe, left + _MARGIN, foot)
    return encoded(canvas, "jpg")


def _photo(recipe: CardRecipe, root: Path) -> "Image":
    """As much of the photo as its own shape allows, at the left edge, in full height."""
    from PIL import Image

    whole = upright(root / recipe.photo, _WIDEST)
    width = min(_WIDEST, max(_NARROWEST, round(HEIGHT * whole.width / whole.height)))
    part = cropped(whole, (width, HEIGHT), recipe.focus)
    ground = Image.new("RGB", part.size, recipe.appearance.paper)
    ground.paste(part, mask=part.getchannel("A") if part.mode == "RGBA" else None)
    return ground


def _foot(pen: "ImageDraw", recipe: CardRecipe, left: int) -> int:
    """The name of the site behind three stitches, at the bottom; how high the room above it is."""
    letters = font(_NAME_SIZE, weight=500)
    line = HEIGHT - _MARGIN
    for stitch in range(_STITCHES):
        start = left + stitch * 21
        pen.rectangle((start, line - 11, start + 13, line - 8), fill=recipe.appearance.accent)
    room = WIDTH - _MARGIN - left - 80
    said = drawable(recipe.name[:_MOST_READ], letters)
    name = shortened(wrapped(said, room, letters.getlength), 1, room, letters.getlength)
    pen.text(
        (left + 80, line), "".join(name), fill=recipe.appearance.quiet, font=letters, anchor="ls"
    )
    return line - _NAME_SIZE - 20


def _words(pen: "ImageDraw", recipe: CardRecipe, left: int, foot: int) -> None:
    """Title and note, in the middle between top and foot."""
    width, room = WIDTH - _MARGIN - left, foot - _MARGIN
    notes = tuple(font(size, weight=600) for size in _NOTE_SIZES)
    note = _fitting(recipe.note, notes, width, room // 3)
    below = note.height + (_GAP if note.lines else 0)
    titles = tuple(
        font(size, serif=recipe.appearance.serif, weight=recipe.appearance.weight)
        for size in _TITLE_SIZES
    )
    title = _fitting(recipe.title, titles, width, room - below)
    top = _MARGIN + max(0, (room - below - title.height) // 2)
    _write(pen, title, (left, top), recipe.appearance.ink)
    _write(pen, note, (left, top + title.height + _GAP), recipe.appearance.accent)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines in the size in which they fit."""

    letters: "FreeTypeFont"
    lines: tuple[str, ...]

    @property
    def step(self) -> int:
        return round(self.letters.size * _LEADING)

    @property
    def height(self) -> int:
        return self.step * len(self.lines)


def _write(pen: "ImageDraw", said: _Lines, at: tuple[int, int], colour: str) -> None:
    for number, line in enumerate(said.lines):
        base = at[1] + round(said.letters.size) + number * said.step
        pen.text((at[0], base), line, fill=colour, font=said.letters, anchor="ls")


def _fitting(text: str, sizes: "Sequence[FreeTypeFont]", width: int, room: int) -> _Lines:
    """The text in the first of ``sizes`` in which it fits without a broken word, else in the last."""
    for letters in sizes:
        plain = drawable(text[:_MOST_READ], letters)
        said = _Lines(letters, wrapped(plain, width, letters.getlength))
        if said.height <= room and " ".join(said.lines) == plain:
            return said
    most = max(1, room // said.step)
    return _Lines(letters, shortened(said.lines, most, width, letters.getlength))
