"""The leather travel journal: whole, and its long-stitched spine from near."""

from itertools import pairwise

from books import leaf_edges
from colours import CREAM, DARK, LINEN, OCHRE, PAPER, WALNUT, lit, mix
from ground import finish, picture, planks, window_light
from marbling import combed_paste
from solids import Skin, arc, bent, corners, face, shadow
from space import Frame, View, lying
from svg import Point, blur, dice, disc, group, line, linear, number, rect, shape
from tools import ribbon, spool, thread

HIDE = Skin("#74341f", "leather")
NEAR = Skin("#74341f", "pores")
SUEDE = Skin("#b98a66", "suede")


def wrapped(size: Point) -> str:
    """The journal closed, its flap over the front, the strap wound twice around."""
    view = View(6.6, 52, (800, 1180))
    frame, (w, d, h) = lying(-44, -104, 16), (136.0, 190.0, 30.0)
    body = [
        planks(view, WALNUT, 190, 60, "walnut"),
        _map_sheet(view),
        shadow(view, corners(frame, (w, d, h)), soft=12, strength=0.55),
        *_block(view, frame, w, d, h),
        _flap(view, frame, w, d, h),
        *_strap(view, frame, w, h),
        window_light(size, (80, -120), (640, 900), 0.3, 0.7),
        finish(size),
    ]
    return picture(size, body)


def _map_sheet(view: View) -> str:
    frame = lying(-126, 22, -12)
    ways = "".join(
        line(f"M0 {30 + i * 24}C50 {10 + i * 26} 90 {60 + i * 15} 220 {20 + i * 27}", tone, wide,
             opacity=0.7)
        for i, (tone, wide) in enumerate(
            (("#b8a98c", 1.0), ("#7f9bb0", 2.6), ("#b8a98c", 1.2), ("#c58d6d", 0.9)) * 2
        )
    )  # fmt: skip
    woods = "".join(disc(30 + i * 37 % 170, 25 + i * 53 % 140, 9 + i % 3 * 4, "#a9b68e", opacity=0.5)
                    for i in range(9))  # fmt: skip
    folds = "".join(
        rect(
            k * 55,
            0,
            55,
            170,
            linear(
                (k * 55, 0), (k * 55 + 55, 0), (0, DARK, 0.13), (0.2, DARK, 0), (1, "#ffffff", 0.2)
            ),
        )
        for k in range(4)
    )
    size = (220.0, 170.0)
    skin = Skin("#e9dfc6", "paper")
    return shadow(view, corners(frame, (220, 170, 1)), 2, 0.4) + face(
        view, frame.spot(0, 170, 0.6), frame.x, (-frame.y[0], -frame.y[1], 0), size, skin,
        woods + ways + folds,
    )  # fmt: skip


def _block(view: View, frame: Frame, w: float, d: float, h: float) -> list[str]:
    """Leather all around, the uneven leaves showing at the foot."""
    around = [*arc(6, h / 2, 9, h / 2, 270, 90, 18), (w * 0.5, h + 0.8),
              *arc(w - 6, h / 2, 7, h / 2, 90, -60, 12)]  # fmt: skip
    leaves = face(
        view,
        frame.spot(3, 2.5, h - 2.6),
        frame.x,
        (0, 0, -1),
        (w - 6, h - 5.2),
        Skin(CREAM),
        leaf_edges(w - 6, h - 5.2, "#f0e4cb", 6, 0.9),
        glow=1.12,
    )
    base = face(view, frame.spot(0, 0, 2.6), frame.x, (0, 0, -1), (w, 2.6), SUEDE)
    dim = face(view, frame.spot(0, 0, h), frame.x, (0, 0, -1), (w, 2.4), SUEDE)
    rim = line("M1.5 1.4H132", lit(HIDE.colour, 0.55), 0.6, opacity=0.7)
    return [leaves, base, bent(view, frame, around, d, HIDE, rim), dim]


def _flap(view: View, frame: Frame, w: float, d: float, h: float) -> str:
    """The flap's free edge, a soft curve, pricked and sewn along its rim."""
    edge = f"M{w} 0H{w * 0.5}C{w * 0.34} {d * 0.2} {w * 0.34} {d * 0.8} {w * 0.5} {d}H{w}Z"
    seam = (f"M{w} 5H{w * 0.52}C{w * 0.38} {d * 0.22} {w * 0.38} {d * 0.78} {w * 0.52} {d - 5}"
            f"H{w}")  # fmt: skip
    rim = f"M{w * 0.5} 0C{w * 0.34} {d * 0.2} {w * 0.34} {d * 0.8} {w * 0.5} {d}"
    top = view.matrix(frame.spot(0, d, h + 2.2), frame.x, (-frame.y[0], -frame.y[1], 0))
    return group(
        group(shape(edge, DARK), filter=blur(2.6), opacity=0.6, transform="translate(-.6 3.4)"),
        shape(edge, lit(HIDE.colour, 1.04), filter="url(#leather)"),
        shape(edge, linear((w * 0.35, 0), (w, d), (0, "#ffd9b0", 0.14), (0.4, "#ffd9b0", 0.02),
                           (1, DARK, 0.3))),
        line(rim, SUEDE.colour, 1.1, opacity=0.9),
        line(seam, lit(HIDE.colour, 0.45), 1.1, opacity=0.5),
        line(seam, OCHRE, 0.75, stroke_dasharray="3.2 2.2"),
        transform=top,
    )  # fmt: skip


def _strap(view: View, frame: Frame, w: float, h: float) -> list[str]:
    rounds = []
    for y, slip in ((88, 0), (97, 4)):
        path = [
            frame.spot(-3.4, y, h * 0.28),
            frame.spot(-2.4, y, h * 0.62),
            frame.spot(4, y, h + 1),
            frame.spot(24, y, h + 2),
            frame.spot(44, y + slip * 0.3, h + 3),
            frame.spot(58, y + slip * 0.5, h + 4.6),
            frame.spot(w * 0.75, y + slip, h + 4.2),
            frame.spot(w, y + slip, h + 2),
        ]
        rounds.append(ribbon(view, path, 4.6, "#5c2d20"))
    end = [
        frame.spot(66, 96, h + 5),
        frame.spot(60, 80, h + 6),
        frame.spot(70, 58, h + 5),
        frame.spot(62, 34, h + 5),
        frame.spot(69, 18, h + 4),
    ]
    knot = [frame.spot(60, 100, h + 5), frame.spot(66, 90, h + 7), frame.spot(70, 86, h + 6)]
    return [*rounds, ribbon(view, end, 4.6, "#5c2d20"), ribbon(view, knot, 6.4, "#6b3626")]


def stitched(size: Point) -> str:
    """The spine from near: seven rows of long stitches in waxed thread."""
    view = View(13.0, 27, (800, 1150))
    frame, (w, d, h) = lying(66, -14, 80), (70.0, 136.0, 56.0)
    spine = [*arc(4, h / 2, 7.5, h / 2, 270, 90, 26)]
    walk = sum(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
               for a, b in pairwise(spine))  # fmt: skip
    profile = [*spine, (w * 0.4, h), (w, h)]
    body = [
        planks(view, WALNUT, 150, 70, "walnut"),
        ground_sheet(view),
        shadow(view, corners(frame, (w, d, h)), soft=14, strength=0.6),
        bent(view, frame, profile, d, NEAR, _long_stitch(walk, d)),
        *_free_thread(view),
        spool(view, (34, -76, 0), OCHRE, 10, 24),
        window_light(size, (-200, -200), (820, 1000), 0.3, 0.6),
        finish(size, vignette=0.6),
    ]
    return picture(size, body)


def ground_sheet(view: View) -> str:
    """A sheet of paste paper below the journal."""
    frame = lying(-70, -30, -9)
    return shadow(view, corners(frame, (110, 90, 0.6)), 2, 0.4) + face(
        view, frame.spot(0, 90, 0.5), frame.x, (-frame.y[0], -frame.y[1], 0), (110, 90),
        Skin(PAPER), combed_paste(110, 90, "#5a6b8c", "#d9dbe0", 8),
    )  # fmt: skip


def _long_stitch(walk: float, d: float) -> str:
    """Seen flat: along the spine run the stitches, row beside row."""
    chance = dice(3)
    parts = []
    stations = (9, 38, 68, 98, 127)
    for row in range(7):
        x = walk * (0.14 + 0.72 * row / 6)
        for k, (a, b) in enumerate(pairwise(stations)):
            tone = OCHRE if (k + row) % 2 == 0 else "#e6cf9c"
            lean = chance.uniform(-0.25, 0.25)
            points = [(x, a + 1.0), (x + lean, (a + b) / 2), (x, b - 1.0)]
            parts.append(thread(points, 2.3, tone, fall=(0.35, 0.3)))
        parts += [disc(x, s, 0.95, lit(HIDE.colour, 0.3)) for s in stations]
    rim = line(f"M{number(walk + 6)} 2V{d - 2}", lit(HIDE.colour, 0.55), 0.7, opacity=0.6)
    return group(*parts, rim)


def _free_thread(view: View) -> list[str]:
    path = view.points([(-36, -40, 0.6), (-20, -54, 0.6), (0, -48, 0.6), (6, -62, 0.6),
                        (-10, -70, 0.6), (-30, -66, 0.6), (-52, -78, 0.6)])  # fmt: skip
    return [thread(path, 1.3 * view.scale, mix(OCHRE, LINEN, 0.2))]
