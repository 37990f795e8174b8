"""The workshop itself and the people who work there, seen against the window."""

from collections.abc import Sequence

from books import Binding, closed_book, sheet
from colours import BRICK, CREAM, DARK, FOREST, INDIGO, OCHRE, lit, mix
from ground import finish, picture, planks
from solids import Skin, box, corners, ring, round_body, shadow
from space import Vec, View, lying, plus
from svg import (
    Point,
    blur,
    box_path,
    clip,
    dice,
    disc,
    el,
    group,
    line,
    linear,
    polygon,
    radial,
    rect,
    shape,
    smooth,
)
from tools import bone_folder

TONES = (BRICK, FOREST, INDIGO, OCHRE, "#7a3b2e", "#d8c7a4", "#8a9a8c", "#a8613a", "#4b3a4f")


def window(x: float, y: float, w: float, h: float, columns: int = 3, rows: int = 3) -> str:
    """A tall window with the morning and the mountain behind it."""
    sky = linear((x, y), (x, y + h), (0, "#cfe0e6", 1), (0.5, "#f6ead0", 1), (1, "#f4dcae", 1))
    far = smooth(
        [
            (x, y + h * 0.6),
            (x + w * 0.2, y + h * 0.42),
            (x + w * 0.38, y + h * 0.5),
            (x + w * 0.62, y + h * 0.3),
            (x + w * 0.82, y + h * 0.46),
            (x + w, y + h * 0.4),
        ]
    )
    near = smooth([(x, y + h * 0.78), (x + w * 0.3, y + h * 0.66), (x + w * 0.7, y + h * 0.76),
                   (x + w, y + h * 0.66)])  # fmt: skip
    base = f"V{y + h}H{x}Z"
    roofs = "".join(
        shape(
            f"M{x + w * a} {y + h}V{y + h * b}l{w * 0.07} {-h * 0.08}l{w * 0.07} {h * 0.08}V{y + h}Z",
            tone,
        )
        for a, b, tone in ((0.05, 0.86, "#b98f74"), (0.2, 0.9, "#a77c66"), (0.7, 0.88, "#b48a70"))
    ) + shape(
        f"M{x + w * 0.5} {y + h}V{y + h * 0.72}q{w * 0.03} {-h * 0.1} {w * 0.06} 0V{y + h}Z",
        "#9c8474",
    )
    view = group(
        rect(x, y, w, h, sky), shape(far + base, "#a9bcc4"), shape(near + base, "#9fb095"), roofs,
        filter=blur(5),
    )  # fmt: skip
    bars = [rect(x + w * k / columns - 6, y, 12, h, "#efe4cf") for k in range(1, columns)]
    bars += [rect(x, y + h * k / rows - 5, w, 10, "#e8dcc4") for k in range(1, rows)]
    shade = [rect(x + w * k / columns + 3, y, 3, h, DARK, opacity=0.3) for k in range(1, columns)]
    frame = rect(x - 13, y - 13, w + 26, h + 26, "none", stroke="#e9ddc6", stroke_width=26)
    inner = rect(x, y, w, h, "none", stroke=DARK, stroke_width=4, opacity=0.3)
    sill = rect(x - 46, y + h + 22, w + 92, 26, "#d9c7a5") + rect(x - 46, y + h + 46, w + 92, 9, DARK,
                opacity=0.35, filter=blur(5))  # fmt: skip
    return (
        rect(x - 34, y - 30, w + 68, h + 66, DARK, opacity=0.3, filter=blur(14))
        + group(view, clip_path=clip(box_path(x, y, w, h))) + "".join([*bars, *shade])
        + frame + inner + sill
    )  # fmt: skip


def glow(size: Point, at: Point, radius: float, strength: float) -> str:
    """The light that spills around a bright place."""
    fill = radial(at, radius, (0, "#fff2d0", strength), (0.5, "#ffe7b8", strength * 0.35),
                  (1, "#ffe7b8", 0))  # fmt: skip
    return rect(0, 0, size[0], size[1], fill, style="mix-blend-mode:screen")


def beams(points: Sequence[Sequence[Point]], strength: float) -> str:
    """Shafts of light in the dusty air."""
    shafts = [shape(polygon(p), linear(p[0], p[2], (0, "#fff0cc", 0.85), (1, "#fff0cc", 0)))
              for p in points]  # fmt: skip
    return group(*shafts, filter=blur(22), opacity=strength, style="mix-blend-mode:screen")


def workshop(size: Point) -> str:
    """Morning at the bench: press, paper, books, the shelves behind."""
    w = size[0]
    view = View(2.7, 25, (1000, 1060))
    edge = 800.0
    wall = rect(0, 0, w, edge, "#c9c3ab", filter="url(#plaster)")
    lit_wall = rect(0, 0, w, edge, linear((0, 0), (w, edge), (0, "#fff3d8", 0.5), (0.5, "#fff3d8", 0.05),
                    (1, DARK, 0.5)))  # fmt: skip
    back = rect(0, edge - 34, w, 60, DARK, opacity=0.4, filter=blur(16))
    bench = [
        sheet(view, lying(-330, -40, 6), (240, 150), Skin(CREAM, "paper"), curl=8),
        sheet(view, lying(-300, -70, -3), (240, 150), Skin("#fbf5e9", "paper"), curl=6),
        bone_folder(view, lying(-250, -96, 12), 150, 22),
        *_press(view, (40.0, 40.0, 0.0)),
        *_pile(view),
        *_brushes(view, (-72, 110, 0)),
        *_brushes(view, (330, 60, 0), 3),
    ]
    shafts = [[(170, 110), (400, 110), (980, 1180), (520, 1180)],
              [(440, 110), (690, 110), (1420, 1180), (1060, 1180)]]  # fmt: skip
    body = [
        planks(view, "#c39a6b", 120, 30),
        wall, lit_wall, window(150, 90, 580, 590),
        _hanging(860, 120), *_shelves(1130, 150), back, *bench,
        beams(shafts, 0.34), glow(size, (430, 330), 900, 0.4), finish(size, 0.7, 0.6),
    ]  # fmt: skip
    return picture(size, body)


def _shelves(x: float, y: float) -> list[str]:
    chance = dice(14)
    parts = []
    for row in range(3):
        base = y + 150 + row * 205
        parts.append(rect(x + 14, base - 150, 780, 150, DARK, opacity=0.13, filter=blur(16)))
        parts += _row(chance.randrange(99), x + 12, base, row)
        parts.append(rect(x - 10, base, 830, 24, lit("#9a6f46", 1.0), filter="url(#oak)"))
        parts.append(rect(x - 10, base, 830, 4, "#e8c596", opacity=0.7))
        parts.append(rect(x - 10, base + 24, 830, 22, linear((0, base + 24), (0, base + 46),
                     (0, DARK, 0.5), (1, DARK, 0))))  # fmt: skip
    return parts


def _row(seed: int, x: float, base: float, row: int) -> list[str]:
    chance = dice(seed)
    parts = []
    end = x + (790 if row != 1 else 430)
    while x < end - 60:
        if row != 1 and chance.random() < 0.28:
            parts.append(_stack(x, base, chance.randrange(99)))
            x += 176
            continue
        wide, high = chance.uniform(22, 44), chance.uniform(98, 142)
        parts.append(_back_of_book(x, base, wide, high, chance.choice(TONES)))
        x += wide + 1.5
    if row == 1:
        parts += [_roll_end(end + 34 + i % 5 * 62 + (31 if i > 4 else 0), base - 32 - (52 if i > 4 else 0),
                            TONES[(i * 2 + 1) % 9]) for i in range(9)]  # fmt: skip
    return parts


def _back_of_book(x: float, base: float, w: float, h: float, tone: str) -> str:
    side = linear((x, 0), (x + w, 0), (0, lit(tone, 0.85), 1), (0.25, lit(tone, 1.2), 1), (0.6, tone, 1),
                  (1, lit(tone, 0.45), 1))  # fmt: skip
    gold = mix(tone, "#f2d79a", 0.7)
    bands = "".join(
        rect(x + 2, base - h * k, w - 4, 2.5, gold, opacity=0.8) for k in (0.14, 0.2, 0.8, 0.86)
    )
    label = rect(x + w * 0.22, base - h * 0.72, w * 0.56, h * 0.2, CREAM, opacity=0.85)
    return rect(x, base - h, w, h, side, rx=2) + bands + (label if w > 32 else "")


def _stack(x: float, base: float, seed: int) -> str:
    chance = dice(seed)
    parts = []
    y = base
    while y > base - 96:
        t = chance.uniform(4, 13)
        tone = lit(chance.choice(("#f4ead6", "#e7d6b4", "#c3cdbd", "#d9b79a", "#b6c2cc")), 0.95)
        slip = chance.uniform(-5, 5)
        parts.append(rect(x + 4 + slip, y - t, 160, t, linear((x, 0), (x + 170, 0), (0, lit(tone, 1.15), 1),
                     (1, lit(tone, 0.6), 1))))  # fmt: skip
        parts.append(rect(x + 4 + slip, y - 1, 160, 1, DARK, opacity=0.35))
        y -= t
    return "".join(parts)


def _roll_end(x: float, y: float, tone: str) -> str:
    rings = "".join(disc(x, y, r, "none", stroke=lit(tone, 0.7), stroke_width=1.2, opacity=0.6)
                    for r in (9, 14, 19, 24))  # fmt: skip
    return disc(x, y, 30, radial((x - 10, y - 12), 44, (0, lit(tone, 1.45), 1), (1, lit(tone, 0.7), 1))) \
        + rings + disc(x, y, 5, DARK, opacity=0.7)  # fmt: skip


def _hanging(x: float, y: float) -> str:
    """Rulers, set square and brushes on pegs."""
    dark = group(rect(x + 22, y + 30, 26, 330, DARK), rect(x + 90, y + 30, 18, 290, DARK), filter=blur(9),
                 opacity=0.35, transform="translate(14 12)")  # fmt: skip
    rail = rect(x - 14, y, 210, 20, "#9a6f46") + rect(x - 14, y, 210, 4, "#e8c596", opacity=0.7)
    ruler = rect(
        x + 22,
        y + 26,
        26,
        330,
        linear((x + 22, 0), (x + 48, 0), (0, "#e9d6ad", 1), (1, "#b08d57", 1)),
    )
    ticks = "".join(rect(x + 22, y + 34 + i * 11, 12 if i % 5 == 0 else 7, 1.6, DARK, opacity=0.7)
                    for i in range(29))  # fmt: skip
    steel = rect(
        x + 90,
        y + 26,
        18,
        290,
        linear((x + 90, 0), (x + 108, 0), (0, "#f2f0ea", 1), (1, "#8d8b85", 1)),
    )
    square = shape(f"M{x + 138} {y + 30}V{y + 250}H{x + 262}Z M{x + 158} {y + 100}L{x + 220} {y + 228}"
                   f"H{x + 158}Z", "#c59b61", fill_rule="evenodd")  # fmt: skip
    pegs = "".join(disc(x + k, y + 22, 6, "#5d4028") for k in (35, 99, 142))
    return dark + rail + ruler + ticks + steel + square + pegs


def _press(view: View, at: Vec) -> list[str]:
    """The iron nipping press with a book between its plates."""
    iron, gold = Skin("#2f3a39"), "#c29a4b"
    base = lying(at[0] - 80, at[1], 4)
    rods = [base.spot(u, 55, 22) for u in (14, 146)]
    top = base.spot(80, 55, 214)
    wheel = plus(top, (0, 0, 52))
    x, y = view.point(wheel)
    book = Binding((96, 84, 30), Skin("#8c4630", "linen"), front="", band=OCHRE)
    rim = el("ellipse", cx=x, cy=y, rx=150, ry=62, fill="none", stroke="#242d2c", stroke_width=22)
    gleam = el("ellipse", cx=x, cy=y - 5, rx=150, ry=62, fill="none", stroke="#8fa09b", stroke_width=4,
               stroke_dasharray="190 500", stroke_dashoffset="-330", opacity=0.8)  # fmt: skip
    spokes = "".join(line(f"M{x} {y}L{x + dx} {y + dy}", "#242d2c", 14)
                     for dx, dy in ((-120, -36), (128, -28), (20, 58)))  # fmt: skip
    return [
        shadow(view, corners(base, (160, 110, 200)), soft=16, strength=0.4),
        box(view, base, (160, 110, 22), iron, {"front": line("M8 11H152", gold, 1.6)}),
        closed_book(view, base.moved(32, 14, 22), book, 22),
        box(view, base.moved(24, 8, 53), (112, 96, 12), iron),
        *(round_body(view, rod, [(9, 0), (9, 10), (6, 14), (6, 178), (10, 184)], iron, 0.5) for rod in rods),
        round_body(view, base.spot(80, 55, 65), [(16, 0), (16, 12), (9, 16), (9, 200)], Skin("#7d8581"), 0.5),
        box(view, base.moved(-6, 36, 196), (172, 38, 22), iron, {"front": line("M10 11H162", gold, 1.6)}),
        round_body(view, top, [(15, 0), (12, 20), (8, 26), (8, 52)], iron, 0.5),
        spokes, rim, gleam, disc(x, y, 22, "#3b4745"), disc(x - 5, y - 6, 7, "#8fa09b", opacity=0.8),
    ]  # fmt: skip


def _pile(view: View) -> list[str]:
    parts = []
    z = 0.0
    for i, (w, d, h, tone, cloth) in enumerate((
        (168, 120, 26, "#2f5744", "linen"), (150, 112, 20, "#cf9a3c", "cloth"),
        (156, 108, 30, "#33456f", "cloth"), (128, 96, 18, "#a5482f", "linen"),
    )):  # fmt: skip
        frame = lying(172 + i * 7, -34 + i * 6, 8 - i * 7, z)
        parts.append(closed_book(view, frame, Binding((w, d, h), Skin(tone, cloth)), z))
        z += h
    return parts


def _brushes(view: View, foot: Vec, count: int = 5) -> list[str]:
    """A stoneware pot of brushes."""
    pot = Skin("#cbb894")
    top = plus(foot, (0, 0, 62))
    casts = [*ring(foot, 28), *ring(top, 28)]
    parts = [shadow(view, casts, soft=10, strength=0.45)]
    x, y = view.point(top)
    for i in range(count):
        lean = (i - count / 2) * 26
        tipx, tipy = x + lean * 1.6, y - 150 - i * 37 % 60
        parts.append(
            line(
                f"M{x + lean * 0.5:.0f} {y:.0f}L{tipx:.0f} {tipy:.0f}",
                ("#8a5a34", "#c79a63", "#5d3a26")[i % 3],
                11,
            )
        )
        turn = f"translate({tipx:.0f} {tipy:.0f}) rotate({lean * 0.36:.0f})"
        parts.append(group(rect(-10, -24, 20, 28, "#cfcabf"), shape("M-11 -24C-18 -60 -6 -84 0 -90C6 -84 18"
                     " -60 11 -24Z", linear((-14, 0), (14, 0), (0, "#d9b27a", 1), (1, "#6a4728", 1))),
                     transform=turn))  # fmt: skip
    parts += [round_body(view, foot, [(26, 0), (29, 6), (28, 62)], pot, 0.3),
              line(polygon(view.points(ring(top, 27))), "#efe1c4", 5)]  # fmt: skip
    return parts
