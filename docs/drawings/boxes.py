"""Things that hold things: clamshell box, photo album, portfolio."""

from books import leaf_edges
from colours import BRICK, CREAM, DARK, FOREST, INK, LINEN, OAK, OCHRE, WALNUT, lit
from ground import finish, picture, planks, window_light
from marbling import crossed_paste
from solids import Skin, bent, box, corners, face, shadow
from space import Frame, Vec, View, lying
from svg import Point, blur, dice, disc, group, line, linear, polygon, rect, shape, smooth, words
from tools import ribbon, thread


def clamshell(size: Point) -> str:
    """The lid stands half open; letters, a ribbon round them, lie in the tray."""
    view = View(5.2, 40, (800, 1250))
    cloth, lining = Skin("#3c5f50", "linen"), Skin("#dfc48d", "paper")
    frame, (w, d, h) = lying(-92, -96, 12), (190.0, 150.0, 46.0)
    body = [
        planks(view, WALNUT, 190, 60, "walnut"),
        shadow(view, corners(frame, (w, d, h)), soft=14, strength=0.55),
        _lid(view, frame, (w, d, h), cloth, lining),
        box(view, frame.moved(-4, -4, 0), (w + 8, d + 8, 3), cloth),
        *_tray_inside(view, frame.moved(0, 0, 3), (w, d, h), lining),
        *_letters(view, frame.moved(0, 0, 3), w, d),
        *_tray_outside(view, frame.moved(0, 0, 3), (w, d, h), cloth),
        window_light(size, (80, -60), (620, 900), 0.3, 0.65),
        finish(size),
    ]
    return picture(size, body)


def _lid(view: View, frame: Frame, size: Vec, cloth: Skin, lining: Skin) -> str:
    """Hinged at the back, leaning away; its own low walls frame the lining."""
    w, d, _ = size
    spine = frame.moved(-4, d + 4, 0)
    wall = face(view, spine.spot(0, 0, 50), spine.x, (0, 0, -1), (w + 8, 50), cloth, glow=0.8)
    lid = spine.moved(0, 0, 50).raised(62)
    down = _minus(lid.y)
    deep = 16.0
    inner = face(
        view, lid.spot(6, d, 0), lid.x, down, (w - 4, d - 6), lining, _lining(w, d), glow=1.1
    )
    rims = [
        box(view, lid.moved(2, 2, 0), (4, d, deep), cloth),
        box(view, lid.moved(2, d - 2, 0), (w + 4, 4, deep), cloth),
        box(view, lid.moved(w + 2, 2, 0), (4, d, deep), cloth),
    ]
    board = face(view, lid.spot(0, d + 6, -1), lid.x, down, (w + 8, d + 6), cloth, glow=1.02)
    return "".join((wall, board, inner, *rims))


def _lining(w: float, d: float) -> str:
    dark = linear((0, 0), (0, 26), (0, DARK, 0.5), (1, DARK, 0))
    left = linear((0, 0), (20, 0), (0, DARK, 0.35), (1, DARK, 0))
    pattern = crossed_paste(w, d, "#d9b878", "#f0dcae", 16)
    return pattern + rect(0, 0, w, 26, dark) + rect(0, 0, 20, d, left)


def _tray_inside(view: View, frame: Frame, size: Vec, lining: Skin) -> list[str]:
    w, d, h = size
    t = 4
    soft = linear((0, 0), (0, h), (0, DARK, 0.05), (1, DARK, 0.5))
    floor = face(
        view,
        frame.spot(t, d - t, 1),
        frame.x,
        _minus(frame.y),
        (w - 2 * t, d - 2 * t),
        lining,
        rect(0, 0, w, d, DARK, opacity=0.42),
    )
    back = face(
        view,
        frame.spot(t, d - t, h),
        frame.x,
        (0, 0, -1),
        (w - 2 * t, h),
        lining,
        rect(0, 0, w, h, soft),
        glow=1.05,
    )
    right = face(
        view,
        frame.spot(w - t, d - t, h),
        _minus(frame.y),
        (0, 0, -1),
        (d - 2 * t, h),
        lining,
        rect(0, 0, d, h, soft),
    )
    return [floor, back, right]


def _tray_outside(view: View, frame: Frame, size: Vec, cloth: Skin) -> list[str]:
    w, d, h = size
    t = 4
    front = face(
        view,
        frame.spot(0, 0, h),
        frame.x,
        (0, 0, -1),
        (w, h),
        cloth,
        group(
            rect(w / 2 - 30, 13, 60, 20, DARK, opacity=0.4, filter=blur(0.8)),
            rect(w / 2 - 30, 12, 60, 20, CREAM, filter="url(#paper)"),
            rect(w / 2 - 28, 14, 56, 16, "none", stroke=FOREST, stroke_width=0.5),
            words("Briefe", w / 2, 26, 11, INK, font_style="italic"),
        ),
        glow=1.1,
    )
    left = face(view, frame.spot(0, d, h), _minus(frame.y), (0, 0, -1), (d, h), cloth)
    rim = _rectangle(view, frame, (0, 0), (w, d), h)
    hole = _rectangle(view, frame, (t, t), (w - t, d - t), h)
    edge = shape(rim + hole, lit(cloth.colour, 1.12), fill_rule="evenodd")
    return [left, front, edge]


def _rectangle(view: View, frame: Frame, near: Point, far: Point, z: float) -> str:
    (a, b), (c, d) = near, far
    return polygon(view.points(frame.spot(x, y, z) for x, y in ((a, b), (c, b), (c, d), (a, d))))


def _letters(view: View, frame: Frame, w: float, d: float) -> list[str]:
    chance = dice(8)
    parts = []
    tones = ("#f1e6cf", "#e8d3ad", "#f5eee0", "#cfd6d3", "#efe0c4")
    for i in range(13):
        turn = chance.uniform(-5, 5)
        at = frame.moved(22 + chance.uniform(-7, 7), 18 + chance.uniform(-4, 6), 3 + i * 2.6)
        skin = Skin(tones[i % len(tones)], "paper")
        marks = {"top": _envelope(w - 46, d - 38, i)}
        parts.append(box(view, at.turned(turn), (w - 46, d - 38, 2.2), skin, marks))
    top = frame.moved(0, 0, 41)
    band = [top.spot(w / 2 - 6, 14, -16), top.spot(w / 2 - 6, 20, 0), top.spot(w / 2, d / 2, 1),
            top.spot(w / 2 + 4, d - 20, 0)]  # fmt: skip
    over = [top.spot(18, d / 2 - 6, -8), top.spot(26, d / 2 - 4, 0), top.spot(w / 2, d / 2, 1),
            top.spot(w - 28, d / 2 + 4, 0)]  # fmt: skip
    loops = [
        [
            top.spot(w / 2, d / 2, 2),
            top.spot(w / 2 - s * 30, d / 2 + 22, 8),
            top.spot(w / 2 - s * 34, d / 2 - 4, 6),
            top.spot(w / 2, d / 2, 2),
        ]
        for s in (1, -1)
    ]
    ends = [[top.spot(w / 2, d / 2, 2), top.spot(w / 2 - s * 12, d / 2 - 20, 2),
             top.spot(w / 2 - s * 24, d / 2 - 38, 1)] for s in (1, -1)]  # fmt: skip
    return parts + [ribbon(view, path, 4.5, BRICK) for path in (band, over, *loops, *ends)]


def _envelope(w: float, d: float, i: int) -> str:
    if i % 2:
        return line(f"M0 0L{w / 2} {d * 0.55}L{w} 0", "#8c7654", 0.6, opacity=0.7) + disc(
            w / 2, d * 0.53, 8, "#8e2f26"
        )
    address = "".join(line(f"M{w * 0.45} {d * 0.5 + k * 9}q10 -3 20 0t{26 - k * 4} 0", INK, 0.7,
                           opacity=0.7) for k in range(3))  # fmt: skip
    stamp = rect(w - 26, 8, 18, 22, "#5d7f8c") + rect(w - 26, 8, 18, 22, "none", stroke="#fff",
                 stroke_width=1.2, stroke_dasharray="1.4 1")  # fmt: skip
    return address + stamp


def album(size: Point) -> str:
    """Dark leaves between cords, photographs in corners, the tissue half turned."""
    view = View(5.0, 58, (845, 1130))
    frame, (w, d) = lying(-118, -98, 9), (262.0, 200.0)
    page = group(
        rect(26, 0, 1.2, d, DARK, opacity=0.5), rect(27.4, 0, 0.6, d, "#ffffff", opacity=0.15),
        _photo(50, 22, 84, 64, 1, -3), _photo(150, 30, 84, 64, 2, 2.5),
        _photo(92, 106, 92, 70, 3, 1),
        line("M198 150q8 -4 16 0t16 0M198 160q8 -4 16 0t10 0", "#e9dcc2", 0.8, opacity=0.8),
    )  # fmt: skip
    block = frame.moved(4, 4, 3)
    body = [
        planks(view, OAK, 200, 10),
        shadow(view, corners(frame, (w + 8, d + 8, 22)), soft=10, strength=0.5),
        box(view, frame, (w + 8, d + 8, 3), Skin("#a9543c", "linen")),
        box(
            view,
            block,
            (w, d, 17),
            Skin("#3a322d", "paper"),
            {"front": leaf_edges(w, 17, "#4d433c", 3), "right": leaf_edges(d, 17, "#4d433c", 5)},
        ),
        face(
            view,
            block.spot(0, d, 17.2),
            frame.x,
            _minus(frame.y),
            (w, d),
            Skin("#453b35", "handmade"),
            page,
        ),
        _tissue(view, block.moved(28, 0, 17.6), w - 28, d),
        *_cords(view, block.moved(0, 0, 17.5), d),
        window_light(size, (100, -160), (640, 940), 0.3, 0.65),
        finish(size),
    ]
    return picture(size, body)


def _photo(x: float, y: float, w: float, h: float, kind: int, turn: float) -> str:
    sky = linear((0, 0), (0, h), (0, "#8fa0a2", 1), (0.6, "#e5d3ae", 1), (1, "#b99f76", 1))
    scenes = {
        1: shape(f"M4 {h - 4}V{h * 0.7}L{w * 0.3} {h * 0.3}L{w * 0.5} {h * 0.6}L{w * 0.7} {h * 0.4}"
                 f"L{w - 4} {h * 0.72}V{h - 4}Z", "#5d5a50"),
        2: shape(f"M4 {h - 4}V{h * 0.75}H{w - 4}V{h - 4}Z", "#6f6247")
        + "".join(disc(w * k, h * 0.46, h * 0.09, "#3b332b")
                  + shape(f"M{w * k - 7} {h - 4}q0 -26 7 -26t7 26Z", "#3b332b") for k in (0.4, 0.58)),
        3: shape(f"M{w * 0.3} {h - 4}V{h * 0.45}L{w * 0.5} {h * 0.22}L{w * 0.7} {h * 0.45}V{h - 4}Z",
                 "#55483a") + rect(w * 0.46, h * 0.6, w * 0.09, h * 0.34, "#d9b06a")
        + disc(w * 0.84, h * 0.62, h * 0.2, "#4f5a3f") + rect(w * 0.83, h * 0.7, 2, h * 0.25, "#3b332b"),
    }  # fmt: skip
    slots = "".join(
        shape(f"M{a} {b}h{c}l{-c} {e}Z", "#e9dcc2", opacity=0.9)
        for a, b, c, e in ((-2, -2, 12, 12), (w + 2, -2, -12, 12), (-2, h + 2, 12, -12),
                           (w + 2, h + 2, -12, -12))
    )  # fmt: skip
    return group(
        rect(1, 1.6, w, h, DARK, opacity=0.6, filter=blur(1.2)),
        rect(0, 0, w, h, "#f1e8d6"), rect(4, 4, w - 8, h - 8, sky), scenes[kind],
        rect(0, 0, w, h, linear((0, 0), (w, h), (0, "#ffffff", 0.28), (0.5, "#ffffff", 0))), slots,
        transform=f"translate({x} {y}) rotate({turn})",
    )  # fmt: skip


def _tissue(view: View, frame: Frame, w: float, d: float) -> str:
    """The thin leaf, lifted from the right, through which one still sees."""
    profile = [(w * 0.42 * t / 24, 46 * (t / 24) ** 1.7) for t in range(25)]
    web = "".join(
        line(f"M{-20 + i * 13} {d + 6}l{40 + i % 5 * 9} {-d - 12}", "#ffffff", 0.5, opacity=0.55)
        for i in range(14)
    )
    leaf = bent(view, frame, profile, d, Skin("#fdf8ec", "paper"), web, Skin("#f4ecda"))
    rim = view.points([frame.spot(*(profile[-1][0], v), profile[-1][1]) for v in (0, d)])
    foot = view.points([frame.spot(x, 0, z) for x, z in profile])
    base = [
        frame.spot(0, 0),
        frame.spot(w * 0.52, -8),
        frame.spot(w * 0.56, d - 8),
        frame.spot(0, d),
    ]
    return (
        shape(polygon(view.points(base)), DARK, opacity=0.35, filter=blur(16))
        + group(leaf, opacity=0.66)
        + line(smooth(foot), "#ffffff", 2.2, opacity=0.8)
        + line(polygon(rim), "#ffffff", 2.2, opacity=0.8)
    )


def _cords(view: View, frame: Frame, d: float) -> list[str]:
    parts = []
    for v in (d * 0.22, d * 0.78):
        hole = view.point(frame.spot(14, v, 0.4))
        parts.append(disc(hole[0], hole[1], 12, "#c29a4b") + disc(hole[0], hole[1], 6.5, DARK))
    knot = [frame.spot(14, d * 0.22), frame.spot(12, d * 0.5, 1), frame.spot(14, d * 0.78)]
    tails = [[frame.spot(13, d * 0.5, 2), frame.spot(4, d * 0.42, 3), frame.spot(-12, d * 0.36, -8),
              frame.spot(-26, d * 0.22, -18), frame.spot(-22, d * 0.06, -19)],
             [frame.spot(13, d * 0.5, 2), frame.spot(2, d * 0.52, 3), frame.spot(-16, d * 0.5, -8),
              frame.spot(-34, d * 0.36, -18), frame.spot(-40, d * 0.2, -19)]]  # fmt: skip
    bow = [frame.spot(13, d * 0.47, 2), frame.spot(17, d * 0.5, 4), frame.spot(11, d * 0.53, 3)]
    cords = [thread(view.points(path), 13, LINEN) for path in (knot, *tails, bow)]
    tips = [_tassel(view.point(path[-1])) for path in tails]
    return [*parts, *cords, *tips]


def _tassel(at: Point) -> str:
    x, y = at
    strands = "".join(line(f"M{x:.0f} {y:.0f}q{k * 1.5} 24 {k * 4} 52", lit(LINEN, 0.7 + 0.1 * (k % 4)),
                           3.4) for k in range(-4, 5))  # fmt: skip
    return strands + disc(x, y, 10, OCHRE)


def _minus(a: Vec) -> Vec:
    return (-a[0], -a[1], -a[2])
