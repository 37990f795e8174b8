"""Wide pictures of single steps of the work, seen from above."""

from math import cos, radians, sin

from books import sheet
from colours import BRICK, DARK, FOREST, INDIGO, INK, OAK, OCHRE, PAPER, lit
from ground import cutting_mat, finish, ground, picture, planks, window_light
from marbling import Recipe, marbled
from solids import Skin, bent, box, corners, face, ring, round_body, shadow
from space import Frame, Vec, View, lying, plus
from svg import (
    Point,
    clip,
    group,
    line,
    linear,
    polygon,
    rect,
    shape,
    smooth,
)
from tools import bone_folder, disc_at, knife, laid, needle, spool, thread


def scene(size: Point, *body: str, strength: float = 0.65) -> str:
    """A wide picture under the window's light."""
    light = window_light(size, (260, -200), (560, 760), 0.35, strength, columns=3)
    return picture(size, [*body, light, finish(size, vignette=0.55)])


def folding(size: Point) -> str:
    """Sheets being folded into sections, the bone folder on the crease."""
    view = View(5.4, 48, (1000, 660))
    stack = lying(62, -20, -10)
    parts = [planks(view, OAK, 210, 30)]
    parts.append(shadow(view, corners(stack, (118, 84, 26)), soft=7, strength=0.5))
    for i in range(12):
        tone = ("#f4ead6", "#d9c08f", "#f7efdf", "#efe2c8")[i % 4]
        at = stack.moved((i * 7 % 5 - 2) * 0.6, (i * 3 % 4) * 0.5, i * 2.2)
        parts.append(box(view, at, (118, 84, 1.9), Skin(tone, "paper")))
    parts += [
        sheet(view, lying(-184, -54, 7), (126, 164), Skin("#8fa0b5", "paper"), curl=2),
        sheet(view, lying(-174, -62, 3), (126, 164), Skin("#fbf5e9", "paper"), curl=3),
        _half_folded(view, lying(-34, -66, 5)),
        bone_folder(view, lying(-78, -112, 16), 150, 22),
        spool(view, (146, -74, 0), BRICK, 11, 26),
        needle(view, lying(70, -84, -8), 54),
    ]
    return scene(size, *parts)


def _half_folded(view: View, frame: Frame) -> str:
    """A sheet folded at its left, the upper half still rising."""
    length, skin = 128.0, Skin("#fbf5e9", "paper")
    lower = [(0.0, 0.4), (46, 0.4), (92, 0.4)]
    over = [(0.0, 0.4), (0.6, 3.0)]
    over += [(2 + 84 * t / 20, 3.4 + 46 * (t / 20) ** 1.7) for t in range(21)]
    cast = [frame.spot(x, v, z) for x, z in over[::4] for v in (0, length)]
    gap = [frame.spot(x, 0, z) for x, z in over] + [frame.spot(92, 0, 0.4)]
    tone = linear(view.point(frame.spot(0, 0)), view.point(frame.spot(92, 0)),
                  (0, DARK, 0.75), (1, DARK, 0.12))  # fmt: skip
    return (
        shadow(view, [*cast, frame.spot(0, 0), frame.spot(92, length)], soft=6, strength=0.45)
        + bent(view, frame, lower, length, skin, "", skin)
        + shape(polygon(view.points(gap)), tone)
        + bent(view, frame, over, length, skin, "", Skin("#efe4cf", "paper"))
        + line(smooth(view.points([frame.spot(x, 0, z) for x, z in over])), "#ffffff", 2)
    )


def marbling(size: Point) -> str:
    """The tray with colours afloat, a comb drawn through half of it, jars of colour."""
    view = View(5.0, 54, (1000, 640))
    frame, (w, d, h) = lying(-150, -92, 4), (236.0, 168.0, 22.0)
    colours = ("#2e4f7a", "#b5523b", "#efe3c8", "#d7a544", "#3f7a68", "#1f2c4c")
    bath = Recipe((w - 12, d - 12), "#2a3f66", colours, 150, (7, 19), ((30, 22, False), (20, 12, True)),
                  ((0.72, 0.35, 22), (0.3, 0.68, 18)), 21)  # fmt: skip
    inner = (w - 12, d - 12)
    surface = group(
        group(
            marbled(bath), clip_path=clip(polygon([(0, 0), (inner[0], 0), inner, (0, inner[1])]))
        ),
        rect(
            0,
            0,
            *inner,
            linear(
                (0, 0),
                inner,
                (0, "#ffffff", 0.35),
                (0.3, "#ffffff", 0.02),
                (0.6, "#ffffff", 0.12),
                (1, DARK, 0.25),
            ),
        ),
        rect(0, 0, inner[0], 7, linear((0, 0), (0, 7), (0, DARK, 0.7), (1, DARK, 0))),
        rect(0, 0, 7, inner[1], linear((0, 0), (7, 0), (0, DARK, 0.55), (1, DARK, 0))),
    )
    wood = Skin("#a9794c", "oak")
    rim = [(0, d - 6, w, 6), (0, 0, 6, d), (w - 6, 0, 6, d), (0, 0, w, 6)]
    parts = [
        ground(view, Skin("#cdbfa6", "board")),
        shadow(view, corners(frame, (w, d, h)), soft=8, strength=0.55),
        face(view, frame.spot(6, d - 6, h - 5), frame.x, _minus(frame.y), inner, Skin("#2a3f66"), surface),
        *(box(view, frame.moved(x, y, 0), (a, b, h), wood) for x, y, a, b in rim),
        _comb(view, frame.moved(60, 20, h + 3)),
        sheet(view, lying(104, -90, -9), (130, 170), Skin(PAPER, "paper"),
              marbled(Recipe((130, 170), "#2a3f66", colours, 150, (5, 14),
                             ((26, 18, False), (16, 10, True)), (), 5)), 8),
    ]  # fmt: skip
    for (x, y), tone in zip(((104, 112), (136, 118), (120, 92)), ("#b5523b", "#2e4f7a", "#d7a544"),
                            strict=True):  # fmt: skip
        parts.append(_cup(view, (x, y, 0.0), tone))
    return scene(size, *parts)


def _comb(view: View, frame: Frame) -> str:
    bar = frame.turned(32)
    teeth = "".join(
        line(
            polygon(view.points([bar.spot(6 + i * 9, 4, 0), bar.spot(6 + i * 9, -1, -9)])),
            "#4a4038",
            4,
        )
        for i in range(14)
    )
    dark = shadow(view, corners(bar, (130, 8, 5)), 3, 0.5, floor=20)
    return dark + teeth + box(view, bar, (130, 8, 5), Skin(OAK, "oak"))


def _cup(view: View, foot: Vec, colour: str) -> str:
    r, h = 13.0, 22.0
    top = plus(foot, (0, 0, h))
    return "".join(
        (
            shadow(view, [*ring(foot, r), *ring(top, r)], soft=5, strength=0.5),
            round_body(view, foot, [(r - 2, 0), (r, 3), (r, h)], Skin("#e4dac6")),
            disc_at(view, top, r, "#f6efe0"),
            disc_at(view, top, r - 1.3, lit(colour, 0.45)),
            disc_at(view, plus(top, (0.3, -0.9, -3)), r - 2.2, colour),
        )
    )


HIDES = (
    ("#5d2b1e", (-196, 128, -9), 1.3),
    ("#9a5a34", (-44, 128, 12), 1.12),
    ("#2f4a3d", (-186, 38, 8), 1.02),
)


def leather(size: Point) -> str:
    """Hides over each other, a strip cut off, the paring knife, a ruler."""
    view = View(4.9, 52, (1000, 640))
    parts = [planks(view, OAK, 210, 30)]
    for tone, (x, y, turn), grow in HIDES:
        outline = _hide_outline(grow)
        parts.append(
            laid(
                view,
                lying(x, y, turn),
                outline,
                2.2,
                shape(outline, lit(tone, 0.6), transform="translate(.4 1.6)"),
                shape(outline, lit(tone, 1.02), filter="url(#pores)"),
                shape(
                    outline,
                    linear(
                        (0, 0),
                        (220, 160),
                        (0, "#ffe2bd", 0.25),
                        (0.5, "#ffe2bd", 0.02),
                        (1, DARK, 0.35),
                    ),
                ),
            )
        )
    strip = "M0 0H150V26H0Z"
    parts += [
        _roll(view, lying(92, 10, -70), "#7a3b2e"),
        cutting_mat(view, (-30, -38, 5), (190, 88), "#51685c"),
        laid(view, lying(-10, -58, 4, 6), strip, 1.6, shape(strip, "#9a5a34", filter="url(#leather)"),
             line("M0 25.5H150", "#e0b48c", 1.2)),
        laid(view, lying(2, -92, 4, 6), "M0 0H150V14H0Z", 1.4, rect(0, 0, 150, 14, "#d9d7d0",
             filter="url(#brushed)"), *_ticks()),
        knife(view, lying(-4, -116, 10, 5), 150),
    ]  # fmt: skip
    return scene(size, *parts)


def _ticks() -> list[str]:
    return [line(f"M{3 + i * 2.9:.1f} 0v{5 if i % 5 == 0 else 2.6}", INK, 0.35) for i in range(50)]


def _hide_outline(grow: float) -> str:
    half = ((0, 76), (12, 60), (10, 34), (-8, 10), (4, -4), (28, 14), (44, 30), (78, 34), (120, 32),
            (150, 24), (168, -2), (186, -4), (184, 22), (192, 46), (218, 54), (232, 66))  # fmt: skip
    points = [*half, *((x, 152 - y) for x, y in reversed(half[1:]))]
    return smooth([(x * grow, y * grow) for x, y in points], closed=True)


def _roll(view: View, frame: Frame, colour: str) -> str:
    """A rolled hide, its end a spiral."""
    r, length = 15.0, 120.0
    turn = [(r * cos(radians(a)), r + r * sin(radians(a))) for a in range(200, -41, -10)]
    coil = [frame.spot((r - a / 85) * cos(radians(a)), 0, r + (r - a / 85) * sin(radians(a)))
            for a in range(0, 1000, 12)]  # fmt: skip
    end = [frame.spot(r * cos(radians(a)), 0, r + r * sin(radians(a))) for a in range(0, 360, 8)]
    body = [frame.spot(x, v, z) for x, z in turn[::4] for v in (0, length)]
    return (
        shadow(view, body, soft=6, strength=0.5)
        + bent(view, frame, turn, length, Skin(colour, "leather"))
        + shape(polygon(view.points(end)), "#c09a78")
        + line(smooth(view.points(coil)), lit(colour, 0.55), 5)
    )


def threads(size: Point) -> str:
    """Reels in a row, needles in felt, a lump of wax, loose thread."""
    view = View(6.6, 40, (1000, 780))
    tones = (BRICK, OCHRE, FOREST, INDIGO, "#e9dcc0", "#7a3b2e", "#8a9a8c")
    parts = [planks(view, OAK, 190, 20)]
    for i, tone in enumerate(tones):
        x, y = -122 + i * 39, 44 + (10 if i % 2 else 0)
        parts.append(spool(view, (x, y, 0), tone, 15 + i % 3, 36 + i * 5 % 14))
    felt = smooth([(0, 0), (50, -4), (96, 2), (98, 44), (50, 50), (2, 46)], closed=True)
    parts += [
        laid(view, lying(-132, 2, 5), felt, 3, shape(felt, "#41536b", filter="url(#suede)")),
        *(needle(view, lying(-120 + i * 3, -8 - i * 8, 9 - i * 2, 3), 70 - i * 4) for i in range(4)),
        box(view, lying(74, -40, -14), (44, 26, 12), Skin("#d9a94e"),
            {"top": line("M0 8L44 12M0 18L44 15", "#a87a2c", 0.9, opacity=0.7)}),
        _loose(view, [(-30, -54), (-4, -22), (20, -46), (0, -66), (40, -74), (66, -56), (110, -70)], BRICK),
        _loose(view, [(12, 14), (34, -8), (60, 8), (44, 22), (30, -2), (76, -14), (128, 4)], FOREST),
    ]  # fmt: skip
    return scene(size, *parts)


def _loose(view: View, path: list[Point], colour: str) -> str:
    return thread(view.points([(x, y, 0.6) for x, y in path]), 8.5, colour)


def _minus(a: Vec) -> Vec:
    return (-a[0], -a[1], -a[2])
