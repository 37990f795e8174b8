"""What things lie on, the light over a picture, and the last touch."""

from collections.abc import Sequence

from colours import DARK, OAK, lit, mix
from solids import Skin
from space import Vec, View
from svg import (
    Point,
    blur,
    dice,
    group,
    linear,
    polygon,
    radial,
    rect,
    shape,
)
from textures import filters, grain

REACH = 900.0


def plane(view: View, origin: Vec, *content: str) -> str:
    """A level drawing in millimetres, y towards the eye."""
    return group(*content, transform=view.matrix(origin, (1, 0, 0), (0, -1, 0)))


def ground(view: View, skin: Skin) -> str:
    """A table top without joints: paper, stone, cloth."""
    sheet = rect(-REACH, -REACH, 2 * REACH, 2 * REACH, skin.colour, filter=f"url(#{skin.texture})")
    return plane(view, (0, 0, 0), sheet)


def planks(view: View, colour: str = OAK, width: float = 150.0, shift: float = 0.0,
           texture: str = "oak", turn: float = 0.0) -> str:  # fmt: skip
    """A table of boards, the grain running across the picture."""
    chance = dice(int(width + shift) + 3)
    rows = []
    for i in range(-6, 7):
        y = i * width + shift
        tone = lit(colour, 0.95 + 0.09 * chance.random())
        board = rect(0, 0, 2 * REACH, width - 0.6, tone, filter=f"url(#{texture})")
        rows.append(group(board, transform=f"translate({-REACH - 83 * i % 400} {y})"))
        rows.append(rect(-REACH, y - 1.1, 2 * REACH, 1.3, lit(colour, 0.42), opacity=0.75))
        rows.append(rect(-REACH, y + 0.2, 2 * REACH, 0.7, lit(colour, 1.35), opacity=0.55))
    under = rect(-REACH, -REACH, 2 * REACH, 2 * REACH, lit(colour, 0.8))
    return plane(view, (0, 0, 0), group(under, *rows, transform=f"rotate({turn})"))


def cutting_mat(view: View, origin: Vec, size: Point, colour: str) -> str:
    """A mat with a fine grid, lying flat."""
    w, h = size
    fine = "".join(f"M{x} 0V{h}" for x in range(10, int(w), 10))
    fine += "".join(f"M0 {y}H{w}" for y in range(10, int(h), 10))
    return plane(
        view, origin,
        rect(1.5, 2, w, h, DARK, opacity=0.5, filter=blur(2)),
        rect(0, 0, w, h, colour, rx=4, filter="url(#board)"),
        shape(fine, stroke=mix(colour, "#ffffff", 0.3), stroke_width=0.25, opacity=0.6),
        rect(4, 4, w - 8, h - 8, "none", stroke=mix(colour, "#ffffff", 0.4), stroke_width=0.5),
    )  # fmt: skip


def window_light(size: Point, at: Point, pane: Point, slant: float = 0.35,
                 strength: float = 0.5, rows: int = 2, columns: int = 2) -> str:  # fmt: skip
    """The bright panes that a window in the upper left throws over everything."""
    w, h = pane
    panes = []
    for row in range(rows):
        for column in range(columns):
            x = at[0] + column * w * 1.09 + row * h * 1.07 * slant
            y = at[1] + row * h * 1.07 + column * w * 0.16
            quad = [(x, y), (x + w, y + w * 0.15), (x + w + h * slant, y + h + w * 0.15),
                    (x + h * slant, y + h)]  # fmt: skip
            panes.append(shape(polygon(quad), "#fff0cf"))
    soft = min(size) / 110
    return group(
        group(*panes, filter=blur(soft)), opacity=strength, style="mix-blend-mode:soft-light"
    )


def finish(size: Point, warmth: float = 1.0, vignette: float = 0.5) -> str:
    """Warm light from the upper left, the dark of the corners, and grain."""
    w, h = size
    far = max(w, h)
    glow = radial(
        (w * 0.12, h * 0.05), far * 0.95,
        (0, "#fff1d6", 0.42 * warmth), (0.5, "#ffe9c4", 0.12 * warmth), (1, "#ffe9c4", 0),
    )  # fmt: skip
    dark = radial(
        (w * 0.46, h * 0.44), far * 0.78,
        (0, DARK, 0), (0.55, DARK, 0.05 * vignette), (1, "#2a160c", vignette),
    )  # fmt: skip
    fall = linear((0, 0), (w, h), (0.4, DARK, 0), (1, "#2a160c", 0.25 * vignette))
    return (
        rect(0, 0, w, h, glow, style="mix-blend-mode:soft-light")
        + rect(0, 0, w, h, glow, opacity=0.28, style="mix-blend-mode:screen")
        + rect(0, 0, w, h, fall, style="mix-blend-mode:multiply")
        + rect(0, 0, w, h, dark, style="mix-blend-mode:multiply")
        + rect(0, 0, w, h, "#808080", filter="url(#grain)", opacity=0.16,
               style="mix-blend-mode:overlay")
    )  # fmt: skip


def picture(size: Point, body: Sequence[str]) -> str:
    """A whole drawing of this size."""
    w, h = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:.0f} {h:.0f}" '
        f'width="{w:.0f}" height="{h:.0f}"><defs>{filters()}{grain()}</defs>'
        f"{''.join(body)}</svg>"
    )
