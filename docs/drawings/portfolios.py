"""The portfolio for drawings, tied with ribbons."""

from books import board_marks
from colours import CREAM, DARK, FOREST, PAPER
from ground import finish, ground, picture, window_light
from marbling import crossed_paste
from solids import Skin, box, corners, face, shadow
from space import Frame, Vec, View, lying
from svg import Point, group, line, polygon, rect, shape
from tools import laid, ribbon


def portfolio(size: Point) -> str:
    """Boards in paste paper, cloth at spine and corners, sheets looking out, two bows."""
    view = View(4.6, 60, (800, 1080))
    frame, (w, d, h) = lying(-96, -132, 11), (214.0, 276.0, 13.0)
    cloth = Skin("#22344f", "cloth")
    corner = "".join(
        shape(f"M{w} {y}v{s * 40}l-40 {-s * 40}Z", cloth.colour, filter="url(#cloth)")
        for y, s in ((0, 1), (d, -1))
    )
    front = group(
        crossed_paste(w, d, "#b9603f", "#e7b98c", 22),
        rect(0, 0, 40, d, cloth.colour, filter="url(#cloth)"), corner,
        rect(40, 0, 1.6, d, DARK, opacity=0.35), board_marks(w, d, cloth.colour),
    )  # fmt: skip
    drawing = group(
        line("M20 60C60 30 90 90 150 40M30 120C70 90 120 150 170 110", "#6a5a4a", 0.8),
    )
    lower = Skin(cloth.colour, "cloth")
    body = [
        ground(view, Skin("#d9ccb6", "board")),
        laid(view, lying(-150, -70, 24), polygon([(0, 0), (70, 0), (70, -100), (0, -100)]), 0.6,
             rect(0, -100, 70, 100, PAPER, filter="url(#paper)")),
        shadow(view, corners(frame, (w, d, h)), soft=8, strength=0.5),
        box(view, frame, (w, d, 2.6), lower),
        box(view, frame.moved(8, 8, 2.6).turned(-2), (w + 4, d - 22, 1.6), Skin("#e6d8bd", "paper")),
        box(view, frame.moved(10, 10, 4.4).turned(1), (w - 4, d - 22, 1.6), Skin(CREAM, "paper"),
            {"top": drawing}),
        box(view, frame.moved(6, 8, 6.2).turned(-1), (w - 1, d - 14, 1.6), Skin("#efe3cc", "paper")),
        _fold(view, frame, d, h, lower),
        box(view, frame.moved(0, 0, h - 2.6), (w, d, 2.6), lower, {"top": front}),
        *_bow(view, frame, (w, d / 2, h), (1, 0)),
        *_bow(view, frame, (w * 0.58, 0, h), (0, -1)),
        window_light(size, (80, -160), (640, 940), 0.3, 0.65),
        finish(size),
    ]  # fmt: skip
    return picture(size, body)


def _fold(view: View, frame: Frame, d: float, h: float, skin: Skin) -> str:
    return face(view, frame.spot(0, d, h), _minus(frame.y), (0, 0, -1), (d, h), skin)


def _bow(view: View, frame: Frame, at: Vec, out: Point) -> list[str]:
    """A bow at an edge: `out` points away from the boards."""
    (x, y, z), (ox, oy) = at, out
    along = (-oy, ox)

    def spot(a: float, b: float, c: float) -> Vec:
        return frame.spot(x + ox * a + along[0] * b, y + oy * a + along[1] * b, c)

    come = [spot(-18, 0, z + 0.4), spot(0, 0, z + 0.6), spot(7, 0, z * 0.5)]
    loops = [[spot(8, 0, 6), spot(16, s * 16, 9), spot(24, s * 30, 7), spot(14, s * 30, 5),
              spot(8, 0, 6)] for s in (1, -1)]  # fmt: skip
    ends = [[spot(8, 0, 6), spot(24, s * 10, 2), spot(36, s * 14, 1), spot(52, s * 24, 0.6)]
            for s in (1, -1)]  # fmt: skip
    knot = [spot(5, -2, 7), spot(9, 2, 8)]
    paths = [come, *ends, *loops]
    return [ribbon(view, path, 7, FOREST) for path in paths] + [ribbon(view, knot, 9, FOREST)]


def _minus(a: Vec) -> Vec:
    return (-a[0], -a[1], -a[2])
