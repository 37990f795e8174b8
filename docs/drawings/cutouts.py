"""The printed sheet that becomes a little book."""

from math import cos, radians, sin

from books import sheet
from colours import BRICK, CREAM, FOREST, INDIGO, INK, OAK, OCHRE
from ground import finish, picture, planks, window_light
from solids import Skin, face, shadow
from space import View, lying
from svg import (
    Point,
    disc,
    group,
    line,
    polygon,
    rect,
    shape,
    words,
)
from tools import scissors


def cut_out(size: Point) -> str:
    """The printed sheet, scissors at its dotted line, the little book it becomes."""
    view = View(4.9, 60, (800, 1120))
    marks = _folding_sheet(236, 168)
    body = [
        planks(view, OAK, 200, 60),
        sheet(view, lying(-128, -66, 8), (236, 168), Skin("#faf4e6", "paper"), marks, 6),
        *_small_book(view),
        scissors(view, lying(-66, -126, 17), "#9c4130"),
        window_light(size, (40, -160), (640, 940), 0.3, 0.7),
        finish(size),
    ]
    return picture(size, body)


def _folding_sheet(w: float, h: float) -> str:
    left, top, cw, ch = 10.0, 14.0, (w - 20) / 4, (h - 30) / 2
    tones = ("#e9c98b", "#c7d3c0", "#e5b9a0", "#bccbd6")
    cells = []
    for i in range(8):
        x, y = left + i % 4 * cw, top + i // 4 * ch
        turn = f"rotate(180 {x + cw / 2} {y + ch / 2})" if i < 4 else ""
        cells.append(group(
            rect(x, y, cw, ch, tones[(i + i // 4) % 4], opacity=0.55),
            group(_little_scene(i), transform=f"translate({x + cw / 2} {y + ch / 2 - 3}) scale(1.5)"),
            words(str(i + 1), x + cw / 2, y + ch - 5, 6.5, "#7b6a58"),
            **({"transform": turn} if turn else {}),
        ))  # fmt: skip
    folds = "".join(line(f"M{left + k * cw} {top}V{top + 2 * ch}", "#6a5a4a", 0.5,
                         stroke_dasharray="3 2") for k in (1, 2, 3))  # fmt: skip
    cut = line(f"M{left + cw} {top + ch}H{left + 3 * cw}", BRICK, 1.3, stroke_dasharray="5 3")
    frame = rect(left, top, 4 * cw, 2 * ch, "none", stroke=INK, stroke_width=0.7)
    title = words("Mein kleines Buch", w / 2, 10, 8, INK, font_style="italic")
    across = line(f"M{left} {top + ch}H{left + cw}M{left + 3 * cw} {top + ch}h{cw}", "#6a5a4a", 0.5,
                  stroke_dasharray="3 2")  # fmt: skip
    return group(*cells, folds, across, cut, frame, title)


def _little_scene(i: int) -> str:
    fox = (
        shape("M-9 -8l4 5h10l4 -5v9q-9 12 -18 0Z", "#b9603f")
        + disc(-3, 0, 1, INK)
        + disc(3, 0, 1, INK)
    )
    house = shape("M-11 8V-2L0 -11L11 -2V8Z", "#7d5a4a") + rect(-3, 0, 6, 8, OCHRE)
    tree = shape("M0 -15l9 13h-5l6 10h-20l6 -10h-5Z", FOREST) + rect(-1.5, 8, 3, 5, "#6a4a30")
    moon = disc(0, -2, 9, "#e8c76a") + disc(4, -4, 8, "#bccbd6")
    hill = shape("M-18 8Q-8 -10 0 2Q10 -14 18 8Z", "#6f8a78")
    boat = shape("M-12 2h24l-5 7h-14Z", INDIGO) + shape("M0 -14v14h10Z", BRICK)
    star = shape("M0 -11l3 8h8l-6 5l2 8l-7 -5l-7 5l2 -8l-6 -5h8Z", OCHRE)
    book = shape("M-12 -7q6 -4 12 0q6 -4 12 0v14q-6 -4 -12 0q-6 -4 -12 0Z", CREAM, stroke=INK)
    return (fox, house, tree, moon, hill, boat, star, book)[i]


def _small_book(view: View) -> list[str]:
    """The folded book, standing open like a star."""
    parts = []
    centre = lying(88, 152)
    tones = ("#e9c98b", "#c7d3c0", "#e5b9a0", "#bccbd6")
    w, h = 50.0, 70.0
    casts = [centre.spot(w * cos(radians(a)), w * sin(radians(a)), z)
             for a in range(0, 360, 30) for z in (0, h)]  # fmt: skip
    parts.append(shadow(view, casts, soft=14, strength=0.4))
    for k, angle in enumerate((128, 68, 22, 172, -18, 198, -62, 242)):
        frame = centre.turned(angle)
        art = group(
            rect(0, 0, w, h, tones[k % 4], opacity=0.5),
            group(
                _little_scene((k * 3 + 1) % 8),
                transform=f"translate({w / 2} {h * 0.45}) scale(1.3)",
            ),
        )
        across = frame.x
        origin = centre.spot(0, 0, h)
        if frame.x[0] < 0:
            origin, across = frame.spot(w, 0, h), (-frame.x[0], -frame.x[1], 0)
        parts.append(
            face(view, origin, across, (0, 0, -1), (w, h), Skin("#f8f0de", "paper"), art, glow=1.25)
        )
        edge = view.points([frame.spot(w, 0, 0), frame.spot(w, 0, h)])
        parts.append(line(polygon(edge), "#fffaf0", 3))
    return parts
