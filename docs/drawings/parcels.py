"""The parcel that leaves the house: paper, twine, a stamp, thanks."""

from bench_scenes import scene
from books import sheet
from colours import DARK, FOREST, INK, OAK, lit
from ground import planks
from solids import Skin, box, corners, ring, round_body, shadow
from space import Frame, Vec, View, lying, plus
from svg import (
    Point,
    dice,
    disc,
    el,
    group,
    line,
    linear,
    rect,
    shape,
    words,
)
from tools import disc_at, laid, scissors, thread


def wrapping(size: Point) -> str:
    """A parcel in kraft paper and twine, a stamp, a card of thanks."""
    view = View(5.2, 46, (1000, 720))
    frame, (w, d, h) = lying(-104, -36, 9), (150.0, 112.0, 40.0)
    marks = _paper_folds(w, d)
    parts = [
        planks(view, OAK, 210, 20),
        sheet(view, lying(-186, 4, -4), (150, 130), Skin("#cdb083", "paper"), curl=12),
        shadow(view, corners(frame, (w, d, h)), soft=11, strength=0.55),
        box(
            view,
            frame,
            (w, d, h),
            Skin("#c39a66", "paper"),
            {"top": marks, "front": _front_fold(w, h)},
        ),
        *_string(view, frame, w, d, h),
        _card(view, lying(84, -62, -9)),
        _stamp(view, (112, 66, 0)),
        _twine_ball(view, (-150, -70, 0)),
        scissors(view, lying(-76, -92, 3), INK),
    ]
    return scene(size, *parts)


def _paper_folds(w: float, d: float) -> str:
    seam = rect(w * 0.5, 0, 1.2, d, DARK, opacity=0.25) + rect(
        w * 0.5 + 1.2, 0, 0.7, d, "#fff", opacity=0.3
    )
    stamp = group(
        disc(0, 0, 15, "none", stroke=FOREST, stroke_width=1.3),
        disc(0, 0, 12.6, "none", stroke=FOREST, stroke_width=0.5),
        words("WB", 0, 4.6, 13, FOREST), opacity=0.8, transform=f"translate({w - 24} 26) rotate(-9)",
    )  # fmt: skip
    return seam + stamp


def _front_fold(w: float, h: float) -> str:
    return (
        shape(f"M0 0L{w * 0.26} {h * 0.62}H{w * 0.74}L{w} 0Z", "#ffffff", opacity=0.12)
        + line(f"M0 0L{w * 0.26} {h * 0.62}H{w * 0.74}L{w} 0", "#6b4a26", 0.5, opacity=0.7)
        + line(
            f"M0 {h}L{w * 0.26} {h * 0.62}M{w} {h}L{w * 0.74} {h * 0.62}",
            "#6b4a26",
            0.4,
            opacity=0.5,
        )
    )


def _string(view: View, frame: Frame, w: float, d: float, h: float) -> list[str]:
    x, y = w * 0.42, d * 0.52
    across = [frame.spot(0, y, 2), frame.spot(0, y, h - 3), frame.spot(2, y, h + 0.6),
              frame.spot(w / 2, y, h + 0.6), frame.spot(w, y, h + 0.4)]  # fmt: skip
    along = [frame.spot(x, 0, 0), frame.spot(x, 0, h - 3), frame.spot(x, 2, h + 0.6),
             frame.spot(x, d / 2, h + 0.6), frame.spot(x, d, h + 0.4)]  # fmt: skip
    knot = frame.spot(x, y, h + 2)

    def off(a: float, b: float, c: float) -> Vec:
        return plus(plus(plus(knot, frame.x, a), frame.y, b), frame.z, c)

    loops = [
        [knot, off(s * 12, 9, 5), off(s * 25, 6, 3), off(s * 18, -6, 1), knot] for s in (1, -1)
    ]
    ends = [[knot, off(s * 8, -12, 1), off(s * 20, -24, 0), off(s * 22, -38, 0)] for s in (1, -1)]
    paths = [across, along, *ends, *loops]
    return [thread(view.points(path), 12, "#e3d3b0") for path in paths]


def _card(view: View, frame: Frame) -> str:
    outline = "M0 0H74V-50H0Z"
    return laid(
        view, frame, outline, 1.2, rect(0, -50, 74, 50, "#f8f1e2", filter="url(#paper)"),
        rect(3, -47, 68, 44, "none", stroke=FOREST, stroke_width=0.5),
        words("Danke", 37, -20, 18, INK, font_style="italic"),
        words("Werkstatt am Beispielplatz", 37, -10, 5.2, FOREST),
    )  # fmt: skip


def _stamp(view: View, foot: Vec) -> str:
    wood = Skin("#8a5a34")
    outline = [(16, 0), (16, 9), (8, 13), (5.5, 24), (9, 36), (10, 44), (7, 50)]
    casts = [p for r, z in outline for p in ring(plus(foot, (0, 0, z)), r, 12)]
    top = plus(foot, (0, 0, 50))
    pad = lying(foot[0] - 62, foot[1] - 12, -6)
    return "".join(
        (
            shadow(view, corners(pad, (48, 34, 7)), 3, 0.5),
            box(view, pad, (48, 34, 7), Skin("#4a4a4c"), {"top": rect(3, 3, 42, 28, "#24453a",
                filter="url(#cloth)")}),
            shadow(view, casts, soft=7, strength=0.5),
            round_body(view, foot, outline, wood, 0.4),
            disc_at(view, top, 7, lit(wood.colour, 1.3)),
        )
    )  # fmt: skip


def _twine_ball(view: View, foot: Vec) -> str:
    x, y = view.point(plus(foot, (0, 0, 22)))
    r = 22 * view.scale
    chance = dice(9)
    winds = "".join(
        el("ellipse", cx=x, cy=y, rx=r * chance.uniform(0.2, 0.97), ry=r * 0.97, fill="none",
           stroke=lit("#d9c49a", chance.choice((0.6, 0.8, 1.0, 1.25))), stroke_width=7, opacity=0.85,
           transform=f"rotate({chance.uniform(0, 180):.0f} {x:.0f} {y:.0f})")
        for _ in range(46)
    )  # fmt: skip
    body = linear(
        (x - r, y - r), (x + r, y + r), (0, "#fff3d6", 0.4), (0.45, DARK, 0.02), (1, DARK, 0.6)
    )
    end = [plus(foot, p) for p in ((20, -6, 1), (34, -16, 0.5), (26, -30, 0.5), (44, -40, 0.5))]
    casts = [*ring(plus(foot, (0, 0, 22)), 20), *ring(plus(foot, (0, 0, 8)), 14), *ring(foot, 8)]
    return (
        shadow(view, casts, soft=8, strength=0.55)
        + thread(view.points(end), 9, "#d9c49a")
        + disc(x, y, r, "#b59c6c") + winds + disc(x, y, r, body)
    )  # fmt: skip
