"""Books, closed and open, and the leaves they are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from colours import CREAM, DARK, lit
from solids import Skin, arc, bent, box, corners, shadow
from space import Frame, Vec, View
from svg import Point, blur, dice, group, line, linear, polygon, rect, shape, smooth

BOARD = 2.6


@dataclass(frozen=True, slots=True)
class Binding:
    """How a closed book is made: width, height and thickness, covers, spine, leaves."""

    size: Vec
    cover: Skin
    spine: Skin | None = None
    leaves: str = CREAM
    front: str = ""
    back_marks: str = ""
    rough: float = 0.0
    round: float = 5.0
    band: str = "#b5523b"
    extra: Mapping[str, str] = field(default_factory=dict)


def leaf_edges(w: float, h: float, colour: str, seed: int = 1, rough: float = 0.0) -> str:
    """The cut edges of many leaves, one line each."""
    chance = dice(seed)
    parts = [rect(0, 0, w, h, colour)]
    y = 0.0
    while y < h:
        tone = lit(colour, chance.choice((0.62, 0.74, 0.84, 1.1)))
        bow = chance.uniform(-rough, rough)
        d = f"M{chance.uniform(-3, 1):.1f} {y:.2f}Q{w / 2:.1f} {y + bow:.2f} {w} {y:.2f}"
        parts.append(line(d, tone, 0.16, opacity=0.6))
        y += chance.uniform(0.28, 0.5)
    return "".join(parts)


def board_marks(w: float, d: float, colour: str, joint: float = 0.0) -> str:
    """The soft bevel round a board and the groove along its hinge."""
    bevel = rect(0.5, 0.5, w - 1, d - 1, "none", stroke=lit(colour, 1.28), stroke_width=0.7,
                 opacity=0.55)  # fmt: skip
    low = line(f"M1 {d - 0.5}H{w - 0.5}V1", lit(colour, 0.5), 0.9, opacity=0.6)
    if not joint:
        return bevel + low
    groove = rect(joint, 0, 3.4, d, linear((joint, 0), (joint + 3.4, 0), (0, DARK, 0.05),
                  (0.35, DARK, 0.55), (0.7, DARK, 0.12), (1, "#fff6e0", 0.35)))  # fmt: skip
    return bevel + low + groove


def closed_book(view: View, frame: Frame, binding: Binding, floor: float = 0.0) -> str:
    """A book lying with its front up and its spine at the left."""
    w, d, h = binding.size
    cover = binding.cover
    block = frame.moved(3, 3, BOARD)
    thick = h - 2 * BOARD
    edges = {
        "front": leaf_edges(w - 7, thick, binding.leaves, 4, binding.rough),
        "right": leaf_edges(d - 6, thick, binding.leaves, 9, binding.rough),
        "back": leaf_edges(w - 7, thick, binding.leaves, 2, binding.rough),
    }
    marks = board_marks(w, d, cover.colour, joint=5.5) + binding.front
    return "".join(
        (
            shadow(view, corners(frame, (w, d, h)), soft=h * 0.45 + 2, floor=floor),
            box(view, frame, (w, d, BOARD), cover),
            box(view, block, (w - 7, d - 6, thick), Skin(binding.leaves), edges),
            _block_shade(view, block, (w - 7, d - 6, thick)),
            _spine(view, frame, binding),
            box(view, frame.moved(0, 0, h - BOARD), (w, d, BOARD), cover, {"top": marks}),
        )
    )


def _block_shade(view: View, frame: Frame, size: Vec) -> str:
    """The front board keeps light from the upper leaves."""
    w, d, h = size
    parts = []
    deep = h - min(5, h * 0.4)
    for (ax, ay), (bx, by) in (((0, 0), (w, 0)), ((w, 0), (w, d))):
        top = [frame.spot(ax, ay, h), frame.spot(bx, by, h)]
        low = [frame.spot(bx, by, deep), frame.spot(ax, ay, deep)]
        parts.append(shape(polygon(view.points(top + low)), DARK, opacity=0.3,
                           filter=blur(view.scale * 0.6)))  # fmt: skip
    return "".join(parts)


def _spine(view: View, frame: Frame, binding: Binding) -> str:
    _, d, h = binding.size
    skin = binding.spine or binding.cover
    profile = arc(2.5, h / 2, binding.round, h / 2, 270, 90, 18)
    cap = [frame.spot(x, 0, z) for x, z in profile]
    return (
        bent(view, frame, profile, d, skin, binding.back_marks)
        + shape(polygon(view.points(cap)), lit(skin.colour, 0.45))
        + line(
            smooth(view.points([frame.spot(x + 1.2, 0, z) for x, z in profile[3:-3]])),
            binding.band, 1.5 * view.scale, opacity=0.9,
        )
    )  # fmt: skip


def page_profile(width: float, rise: float, left: bool, steps: int = 26) -> list[Point]:
    """The gentle swing of an open book's side, from its outer edge or to it."""
    points = []
    for i in range(steps + 1):
        t = i / steps
        lift = rise * (1 - (1 - min(1, t * 4.5)) ** 2.4) * (1 - 0.55 * t**1.6)
        points.append((width * t, lift))
    return [(-x, z) for x, z in reversed(points)] if left else points


@dataclass(frozen=True, slots=True)
class Spread:
    """An open book: one page's width and height, thickness of both halves, drawings."""

    page: Point
    thick: Point
    cover: Skin
    paper: Skin
    left: str = ""
    right: str = ""


def open_book(view: View, frame: Frame, spread: Spread) -> str:
    """A book lying open; the frame sits at the near end of the gutter."""
    w, d = spread.page
    tl, tr = spread.thick
    cover = frame.moved(-w - 4, -3.5, 0)
    size = (2 * w + 8, d + 7, BOARD)
    return "".join(
        (
            shadow(view, corners(cover, (size[0], size[1], 14)), soft=7),
            box(view, cover, size, spread.cover,
                {"top": board_marks(size[0], size[1], spread.cover.colour)}),
            shadow(view, corners(frame.moved(-w, 0, BOARD), (2 * w, d, 6)), 2, 0.35, BOARD),
            _half(view, frame, spread, True, tl),
            _half(view, frame, spread, False, tr),
            _gutter(view, frame, d, max(tl, tr) * 0.8),
        )
    )  # fmt: skip


def _half(view: View, frame: Frame, spread: Spread, left: bool, thick: float) -> str:
    w, d = spread.page
    profile = [(x, z + BOARD) for x, z in page_profile(w, thick, left)]
    outline = [*profile, (profile[-1][0], BOARD), (profile[0][0], BOARD)]
    edge = shape(polygon(view.points([frame.spot(x, 0, z) for x, z in outline])),
                 lit(spread.paper.colour, 0.82))  # fmt: skip
    lines = "".join(
        line(
            smooth(view.points([frame.spot(x, 0, BOARD + (z - BOARD) * k / 12)
                                for x, z in profile[::3] + profile[-1:]])),
            lit(spread.paper.colour, 0.6), 0.22 * view.scale, opacity=0.7,
        )
        for k in range(1, 12)
    )  # fmt: skip
    marks = spread.left if left else spread.right
    return edge + lines + bent(view, frame, profile, d, spread.paper, marks, spread.paper)


def _gutter(view: View, frame: Frame, d: float, rise: float) -> str:
    """The dark of the fold between the two halves."""
    quad = [frame.spot(-4, 0, BOARD + rise), frame.spot(4, 0, BOARD + rise),
            frame.spot(4, d, BOARD + rise), frame.spot(-4, d, BOARD + rise)]  # fmt: skip
    fold = [frame.spot(0, 0, BOARD), frame.spot(0, d, BOARD)]
    a, b = view.points(fold)
    return group(
        shape(polygon(view.points(quad)), DARK, opacity=0.3, filter=blur(view.scale * 2.4)),
        line(f"M{a[0]:.1f} {a[1]:.1f}L{b[0]:.1f} {b[1]:.1f}", DARK, 0.5 * view.scale, opacity=0.45),
    )


def sheet(view: View, frame: Frame, size: Point, skin: Skin, marks: str = "",
          curl: float = 0.0, thick: float = 0.25) -> str:  # fmt: skip
    """One sheet of paper lying down, its right edge lifted by `curl`."""
    w, d = size
    profile = [(w * t / 20, thick + curl * max(0.0, t / 20 - 0.35) ** 2 * 2) for t in range(21)]
    body = [frame.spot(x, v, z) for x, z in profile[::5] for v in (0, d)]
    return (
        shadow(view, body, soft=1.4 + curl * 0.3, strength=0.34)
        + bent(view, frame, profile, d, skin, marks, Skin(lit(skin.colour, 0.9)))
        + _rim(view, frame, profile)
    )


def _rim(view: View, frame: Frame, profile: list[Point]) -> str:
    points = view.points([frame.spot(x, 0, z) for x, z in profile])
    return line(smooth(points), "#fff8ea", 0.3 * view.scale, opacity=0.6)
