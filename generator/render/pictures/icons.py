"""Icons: the logo, or a letter, on the grounds that browsers and telephones want."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.plan.recipes import IconArt, IconUse
from generator.render.pictures.originals import upright
from generator.render.pictures.scale import saved
from generator.render.pictures.typefaces import drawable, font

if TYPE_CHECKING:
    from PIL.Image import Image

_FULL = 512
_SIDES = {
    IconUse.TAB: 48,
    IconUse.TOUCH: 180,
    IconUse.SMALL: 192,
    IconUse.LARGE: _FULL,
    IconUse.MASKABLE: _FULL,
}
_SHARES = {IconUse.TOUCH: 0.8, IconUse.MASKABLE: 0.6}
"""How much of the side the logo takes where a telephone cuts the corners off.

Of a maskable icon only the middle circle, four fifths wide, is sure to be seen (W3C Web Application
Manifest, "icon masks"); a square of 0.56 lies wholly within it.
"""
_OPAQUE = frozenset(_SHARES)
_TAB_SIZES = [(16, 16), (32, 32), (48, 48)]
_ROUNDED = 0.2


def icons(art: IconArt, uses: Sequence[IconUse], root: Path) -> tuple[bytes, ...]:
    """An icon for each use; the logo is read from the site's folder ``root``."""
    logo = upright(root / art.logo, _FULL).convert("RGBA") if art.logo else None
    return tuple(_written(_icon(art, use, logo), use) for use in uses)


def _icon(art: IconArt, use: IconUse, logo: "Image | None") -> "Image":
    side = _SIDES[use]
    if logo is None:
        return _letter(art, use).resize((side, side))
    from PIL import Image

    ground = art.appearance.paper if use in _OPAQUE else (0, 0, 0, 0)
    icon = Image.new("RGBA", (side, side), ground)
    room = round(side * _SHARES.get(use, 1.0))
    scale = min(room / logo.width, room / logo.height)
    small = logo.resize((max(1, round(logo.width * scale)), max(1, round(logo.height * scale))))
    icon.alpha_composite(small, ((side - small.width) // 2, (side - small.height) // 2))
    return icon


def _letter(art: IconArt, use: IconUse) -> "Image":
    """The initial in the theme's colour: a rounded square, or all of it where corners are cut off."""
    from PIL import Image, ImageDraw

    icon = Image.new("RGBA", (_FULL, _FULL), (0, 0, 0, 0))
    pen = ImageDraw.Draw(icon)
    radius = 0 if use in _OPAQUE else round(_FULL * _ROUNDED)
    pen.rounded_rectangle((0, 0, _FULL - 1, _FULL - 1), radius, fill=art.appearance.accent)
    size = round(_FULL * (0.5 if use is IconUse.MASKABLE else 0.66))
    letters = font(size, serif=art.appearance.serif, weight=600)
    initial = drawable(art.initial, letters)
    box = pen.textbbox((0, 0), initial, font=letters)
    at = ((_FULL - box[0] - box[2]) / 2, (_FULL - box[1] - box[3]) / 2)
    pen.text(at, initial, font=letters, fill=art.appearance.on_accent)
    return icon


def _written(icon: "Image", use: IconUse) -> bytes:
    if use is IconUse.TAB:
        return saved(icon, "ICO", sizes=_TAB_SIZES)
    return saved(icon.convert("RGB" if use in _OPAQUE else "RGBA"), "PNG")
