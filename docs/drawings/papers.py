"""Books and boxes covered with paper or cloth: the unique piece, guest book, calendar."""

from books import Binding, closed_book, sheet
from colours import BRASS, BRICK, DARK, FOREST, INK, KRAFT, OAK, OCHRE, PAPER, lit
from ground import finish, ground, picture, planks, window_light
from marbling import Recipe, marbled
from solids import Skin, box, corners, face, ring, round_body, shadow
from space import Frame, Vec, View, lying
from svg import (
    Point,
    blur,
    disc,
    el,
    group,
    line,
    linear,
    number,
    polygon,
    rect,
    shape,
    smooth,
    words,
)
from tools import bone_folder, disc_at, pencil

MARBLE = Recipe(
    (156, 222), "#22345c", ("#2e3f66", "#b5523b", "#efe3c8", "#cf9a3c", "#2f5744", "#16233f"),
    drops=210, radius=(7, 17), rakes=((22, 20, False), (16, 15, True), (7, 5.5, False)),
    swirls=((0.7, 0.32, 16), (0.32, 0.68, 14)), seed=4,
)  # fmt: skip


def unique(size: Point) -> str:
    """Half leather with marbled boards, the sheet it was cut from behind it."""
    view = View(6.0, 58, (800, 1130))
    w, d, h = 156.0, 222.0, 30.0
    hide = Skin("#4a2319", "leather")
    spine = rect(0, 0, 34, d, hide.colour, filter="url(#leather)")
    corner = group(
        shape(f"M{w} 0V34L{w - 34} 0Z", hide.colour, filter="url(#leather)"),
        shape(f"M{w} {d}V{d - 34}L{w - 34} {d}Z", hide.colour, filter="url(#leather)"),
    )
    gold = line(f"M34.6 0V{d}M{w} 34.8L{w - 34.8} 0M{w} {d - 34.8}L{w - 34.8} {d}", BRASS, 0.8)
    front = marbled(MARBLE) + spine + corner + gold + _joint(d)
    book = Binding((w, d, h), hide, leaves="#ecdfc6", front=front, round=7, band=OCHRE)
    piece = Recipe((190, 150), MARBLE.ground, MARBLE.colours, 190, (7, 16), MARBLE.rakes, (), 9)
    body = [
        ground(view, Skin("#cbb79a", "board")),
        sheet(view, lying(-40, 40, -13), (190, 150), Skin(PAPER, "paper"), marbled(piece), 10),
        closed_book(view, lying(-52, -122, 15), book),
        bone_folder(view, lying(-80, -168, 12), 150, 22),
        window_light(size, (40, -160), (640, 940), 0.3, 0.6),
        finish(size),
    ]
    return picture(size, body)


def _joint(d: float) -> str:
    return rect(5.5, 0, 3.6, d, linear((5.5, 0), (9.1, 0), (0, DARK, 0.1), (0.4, DARK, 0.7),
                                       (1, "#fff6e0", 0.3)))  # fmt: skip


def guest_book(size: Point) -> str:
    """Large, in indigo cloth, a brass plate with the word let into it; flowers beside."""
    view = View(5.0, 54, (800, 1150))
    w, d, h = 226.0, 206.0, 36.0
    front = group(
        rect(70, 66, 100, 46, DARK, opacity=0.6, filter=blur(1.2)),
        _plate(71, 67, 98, 44),
        rect(16, 10, w - 26, d - 20, "none", stroke=BRASS, stroke_width=0.7, opacity=0.85),
        rect(18, 12, w - 30, d - 24, "none", stroke=BRASS, stroke_width=0.3, opacity=0.7),
    )
    book = Binding((w, d, h), Skin("#33456f", "cloth"), front=front, band=OCHRE, round=8)
    body = [
        planks(view, OAK, 200, 30),
        _vase(view, (66, 132, 0)),
        closed_book(view, lying(-92, -112, 13), book),
        pencil(view, lying(-52, -158, 9), 140, INK),
        window_light(size, (40, -160), (640, 940), 0.3, 0.7),
        finish(size),
    ]
    return picture(size, body)


def _plate(x: float, y: float, w: float, h: float) -> str:
    metal = linear((x, y), (x + w, y + h), (0, "#f3dc9c", 1), (0.35, BRASS, 1), (0.55, "#e9cc85", 1),
                   (1, "#7d5c22", 1))  # fmt: skip
    label = {"font_style": "italic", "letter_spacing": "1"}
    return group(
        rect(x, y, w, h, metal, rx=2.5),
        rect(
            x + 2.4, y + 2.4, w - 4.8, h - 4.8, "none", stroke="#6d4f1c", stroke_width=0.5, rx=1.4
        ),
        words("Gäste", x + w / 2 + 0.35, y + 30.4, 25, "#fff3cd", **label),
        words("Gäste", x + w / 2, y + 30, 25, "#4f3812", **label),
        *(disc(x + a, y + b, 1.2, "#6d4f1c") for a in (5.5, w - 5.5) for b in (5.5, h - 5.5)),
    )


def _vase(view: View, foot: Vec) -> str:
    clay = Skin("#d8cbb6")
    outline = [(15, 0), (20, 8), (22, 22), (19, 38), (12, 50), (9.5, 58), (11, 64)]
    body = [p for r, z in outline for p in ring((foot[0], foot[1], z), r, 12)]
    x, y = view.point((foot[0], foot[1], 64))
    return "".join(
        (
            shadow(view, body, soft=10, strength=0.5),
            round_body(view, foot, outline, clay),
            disc_at(view, (foot[0], foot[1], 64), 11, lit(clay.colour, 1.15)),
            disc_at(view, (foot[0], foot[1], 64), 9, lit(clay.colour, 0.3)),
            sprigs(x, y, view.scale),
        )
    )


def sprigs(x: float, y: float, scale: float) -> str:
    """Stems with narrow leaves, rising from a point of the picture."""
    parts = []
    for i, (dx, dy) in enumerate(((-34, -62), (-16, -84), (4, -92), (24, -78), (42, -56))):
        tip = (x + dx * scale, y + dy * scale)
        mid = (x + dx * 0.3 * scale, y + dy * 0.6 * scale)
        tone = ("#6f8463", "#586f52", "#83966f")[i % 3]
        d = f"M{x:.0f} {y:.0f}Q{mid[0]:.0f} {mid[1]:.0f} {tip[0]:.0f} {tip[1]:.0f}"
        parts.append(line(d, lit(tone, 0.7), 0.7 * scale))
        parts += [_leaf((x, y), mid, tip, k, scale, tone) for k in range(3, 12)]
    return "".join(parts)


def _leaf(a: Point, b: Point, c: Point, k: int, scale: float, tone: str) -> str:
    t = k / 11
    px = (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0]
    py = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1]
    turn = (-38 if k % 2 else 38) + (c[0] - a[0]) / scale * 0.5
    long = scale * (15 - k * 0.7)
    d = f"M0 0C{long * 0.3} {-long * 0.3} {long * 0.28} {-long * 0.8} 0 {-long}" \
        f"C{-long * 0.28} {-long * 0.8} {-long * 0.3} {-long * 0.3} 0 0Z"  # fmt: skip
    fill = linear((-long * 0.3, 0), (long * 0.3, 0), (0, lit(tone, 1.3), 1), (0.5, tone, 1),
                  (1, lit(tone, 0.6), 1))  # fmt: skip
    return shape(d, fill, transform=f"translate({number(px)} {number(py)}) rotate({number(turn)})")


DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")


def calendar(size: Point) -> str:
    """A desk calendar for 2027, January on top, bound with wire over a standing board."""
    view = View(6.6, 26, (800, 1330))
    w, h = 168.0, 176.0
    frame = lying(-76, -40, 7)
    stand = frame.raised(71)
    body = [
        planks(view, OAK, 230, 20),
        _wall(size),
        _standing_shadow(view, frame, w, h),
        box(view, frame.moved(-5, -16, 0), (w + 10, 96, 3), Skin(KRAFT, "board")),
        face(view, stand.spot(-5, h + 5, 4), stand.x, _minus(stand.y), (w + 10, h + 8),
             Skin("#8d3f2d", "cloth"), glow=1.06),
        face(view, stand.spot(0, h, -1), stand.x, _minus(stand.y), (w, h - 3),
             Skin("#f6efe0", "paper"), _january(w, h), glow=1.3),
        *_wire(view, stand, w, h),
        pencil(view, lying(-70, -92, 8), 130, FOREST),
        window_light(size, (60, -60), (620, 820), 0.3, 0.75),
        finish(size),
    ]  # fmt: skip
    return picture(size, body)


def _wall(size: Point) -> str:
    w, h = size
    line_at = h * 0.41
    return (
        rect(0, 0, w, line_at, "#d9cbb3", filter="url(#plaster)")
        + rect(0, 0, w, line_at, linear((0, 0), (w, line_at), (0, "#fff6e0", 0.35), (1, DARK, 0.3)))
        + rect(0, line_at - 26, w, 40, DARK, opacity=0.28, filter=blur(16))
    )


def _standing_shadow(view: View, frame: Frame, w: float, h: float) -> str:
    points = [frame.spot(-5, -16, 0), frame.spot(w + 70, -40, 0), frame.spot(w + 120, 60, 0),
              frame.spot(w, 80, 0), frame.spot(0, 80, 0)]  # fmt: skip
    low = shape(polygon(view.points(points)), DARK, opacity=0.42, filter=blur(view.scale * 4))
    return low + shadow(view, corners(frame.moved(-5, -16), (w + 10, 96, 3)), 3, 0.5)


def _january(w: float, h: float) -> str:
    top = h * 0.46
    hills = "".join(
        shape(smooth([(0, top - 30 + i * 9), (w * 0.22, top - 52 + i * 17), (w * 0.48, top - 28 + i * 6),
                      (w * 0.72, top - 48 + i * 13), (w, top - 26 + i * 8)]) + f"V{top}H0Z", tone)
        for i, tone in enumerate(("#8ea0ad", "#5f7a86", "#3c5a5c"))
    )  # fmt: skip
    trees = "".join(
        shape(f"M{x} {top - 3}l-4.2 0l4.2 -{13 + x % 7}l4.2 {13 + x % 7}Z", "#22393a")
        for x in range(8, int(w), 11)
    )
    art = group(rect(0, 0, w, top, "#e9d9b4"), disc(w * 0.72, 22, 11, "#cf7b4a"), hills, trees)
    grid = "".join(_day(day, w, top + 36.5) for day in range(1, 32))
    heads = "".join(
        words(name, 20 + i * (w - 40) / 6, top + 25, 6.2, BRICK if i == 6 else "#7b6a58")
        for i, name in enumerate(DAYS)
    )
    title = words("Januar", 13, top + 15, 13.5, INK, text_anchor="start", font_style="italic")
    year = words("2027", w - 13, top + 15, 13.5, BRICK, text_anchor="end")
    return group(art, title, year, heads, grid)


def _day(day: int, w: float, top: float) -> str:
    # 1 January 2027 is a Friday: the fifth column.
    column, row = (day + 3) % 7, (day + 3) // 7
    x, y = 20 + column * (w - 40) / 6, top + row * 11.2
    free = column == 6 or day in (1, 6)
    return words(str(day), x, y, 7.6, BRICK if free else INK)


def _wire(view: View, stand: Frame, w: float, h: float) -> list[str]:
    parts = []
    count = 19
    for i in range(count):
        u = 8 + (w - 16) * i / (count - 1)
        x, y = view.point(stand.spot(u, h - 4, -1))
        r = view.scale
        loop = smooth([(x, y), (x - 0.6 * r, y - 7 * r), (x + 1.2 * r, y - 10.5 * r),
                       (x + 2.2 * r, y - 7 * r), (x + 1.6 * r, y - 4 * r)])  # fmt: skip
        parts.append(el("ellipse", cx=x, cy=y, rx=1.3 * r, ry=1.2 * r, fill=lit("#f6efe0", 0.3)))
        parts.append(line(loop, "#3b352f", 1.0 * r))
        parts.append(line(loop, "#b9b3a6", 0.35 * r, transform=f"translate({-0.2 * r:.1f} 0)"))
    return parts


def _minus(a: Vec) -> Vec:
    return (-a[0], -a[1], -a[2])
