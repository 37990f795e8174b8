"""The sketchbook in linen, closed and open."""

from itertools import pairwise

from books import Binding, Spread, closed_book, open_book, sheet
from colours import CREAM, DARK, FOREST, INK, OAK, OCHRE, PAPER, lit
from ground import finish, picture, planks, window_light
from solids import Skin
from space import View, lying
from svg import Point, dice, group, line, linear, rect, shape, smooth, words
from tools import pencil


def closed(size: Point) -> str:
    """Linen over boards, a paper label, a pencil laid across the corner."""
    view = View(5.75, 56, (770, 1110))
    label = group(
        rect(56, 40, 48, 26, DARK, opacity=0.3),
        rect(55, 39, 48, 26, CREAM, filter="url(#paper)"),
        rect(57.5, 41.5, 43, 21, "none", stroke=FOREST, stroke_width=0.4),
        words("Skizzen", 79, 54.5, 8.5, INK, font_style="italic"),
    )
    band = rect(134, 0, 5, 216, lit(FOREST, 0.8)) + rect(134, 0, 1, 216, lit(FOREST, 1.4))
    book = Binding((152, 216, 24), Skin("#54735f", "linen"), leaves=CREAM, front=label + band,
                   band=OCHRE)  # fmt: skip
    body = [
        planks(view, OAK, 190, 40),
        sheet(view, lying(-34, 0, -16), (180, 230), Skin(PAPER, "paper"), curl=6),
        closed_book(view, lying(-50, -112, 17), book),
        pencil(view, lying(-52, -162, 12), 150, OCHRE),
        window_light(size, (60, -160), (620, 900), 0.3, 0.75),
        finish(size),
    ]
    return picture(size, body)


def opened(size: Point) -> str:
    """Lying flat, a mountain drawn over the right page."""
    view = View(4.55, 66, (800, 1090))
    book = Spread((158, 216), (9, 13), Skin("#54735f", "linen"), Skin(CREAM, "paper"),
                  left=_notes(), right=_mountain(158, 216))  # fmt: skip
    body = [
        planks(view, OAK, 190, 20),
        open_book(view, lying(14, -112, 6), book),
        pencil(view, lying(-80, -172, 13), 168, OCHRE),
        window_light(size, (160, -260), (640, 1000), 0.3, 0.7),
        finish(size),
    ]
    return picture(size, body)


def _notes() -> str:
    chance = dice(5)
    rows = []
    for row in range(7):
        x, y, points = 24.0, 40 + row * 10.0, []
        while x < (118 if row != 6 else 70):
            points.append((x, y + chance.uniform(-1.8, 1.2)))
            x += chance.uniform(1.4, 2.6)
        rows.append(line(smooth(points), "#5b5048", 0.45, opacity=0.75))
    return group(*rows, words("Untersberg", 50, 28, 9, "#4a4038", font_style="italic"))


def _mountain(w: float, h: float) -> str:
    ridge: list[Point] = [(8, 120), (26, 98), (38, 104), (60, 62), (70, 72), (84, 46), (98, 70),
                          (110, 64), (128, 92), (138, 88), (150, 108)]  # fmt: skip
    outline = "M" + "L".join(f"{x} {y}" for x, y in ridge)
    chance = dice(11)
    hatch = []
    for (ax, ay), (bx, by) in pairwise(ridge):
        for i in range(9 if by > ay else 3):
            t = i / 9
            x, y = ax + (bx - ax) * t, ay + (by - ay) * t
            drop = chance.uniform(14, 34)
            hatch.append(line(f"M{x:.1f} {y:.1f}l{-drop * 0.35:.1f} {drop:.1f}", "#4a4a4c", 0.35,
                              opacity=0.6))  # fmt: skip
    wash = shape(outline + "L150 132L8 136Z", linear((60, 46), (100, 140), (0, "#6c7f93", 0.55),
                 (1, "#6c7f93", 0.03)), filter="url(#wash)")  # fmt: skip
    hills = shape(smooth([(6, 140), (40, 126), (80, 138), (120, 124), (152, 134)]) + "V168L6 172Z",
                  linear((0, 124), (0, 172), (0, "#7d9163", 0.75), (1, "#a9b184", 0.1)))  # fmt: skip
    trees = "".join(
        line(f"M{12 + i * 6.3:.1f} {150 - (i * 7) % 11}v-{7 + (i * 5) % 6}", "#3f5a3e", 1.6,
             opacity=0.6)
        for i in range(22)
    )  # fmt: skip
    lines = line(outline, "#35302c", 0.8, opacity=0.85)
    lake = "".join(line(f"M{20 + i * 9} {176 + i * 3}h{70 - i * 6}", "#6c8aa0", 0.6, opacity=0.6)
                   for i in range(5))  # fmt: skip
    sun = shape("M118 30a9 9 0 1 0 .1 0Z", "#d9a441", opacity=0.55)
    return group(sun, wash, hills, trees, *hatch, lines, lake)
