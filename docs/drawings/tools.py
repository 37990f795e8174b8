"""Tools and small things of the bindery."""

from math import cos, radians, sin

from colours import CREAM, DARK, INK, OAK, STEEL, lit, mix
from solids import Skin, bent, ring, round_body, shadow
from space import Frame, Vec, View, plus
from svg import (
    Point,
    Value,
    blur,
    disc,
    el,
    group,
    line,
    linear,
    number,
    polygon,
    radial,
    rect,
    shape,
    smooth,
)


def flat(view: View, frame: Frame, *content: str) -> str:
    """A drawing in millimetres on a frame's floor: x along it, y towards the eye."""
    down = (-frame.y[0], -frame.y[1], -frame.y[2])
    return group(*content, transform=view.matrix(frame.origin, frame.x, down))


def laid(view: View, frame: Frame, outline: str, height: float, *content: str) -> str:
    """A thin thing on the table: its shadow, then the thing itself, `height` thick."""
    fall = frame.moved(0, 0)
    at = plus(fall.origin, (height * 0.7, -height * 0.5, 0))
    low = Frame(at, frame.x, frame.y, frame.z)
    dark = shape(outline, DARK)
    return flat(view, low, group(dark, filter=blur(0.5 + height * 0.45), opacity=0.55)) + flat(
        view, frame.moved(0, 0, height), *content
    )


def thread(points: list[Point], width: float, colour: str, twist: bool = True,
           fall: Point = (0.7, 0.9)) -> str:  # fmt: skip
    """A thread along seen points: shadow, body, light and twist."""
    d = smooth(points)
    shade = f"translate({number(fall[0] * width)} {number(fall[1] * width)})"
    parts = [
        group(line(d, DARK, width * 1.15), filter=blur(width * 0.5), opacity=0.5, transform=shade),
        line(d, lit(colour, 0.6), width),
        line(d, colour, width * 0.72),
        line(d, lit(colour, 1.4), width * 0.26, opacity=0.7,
             transform=f"translate({number(-width * 0.14)} {number(-width * 0.16)})"),
    ]  # fmt: skip
    if twist:
        dash = f"{number(width * 0.3)} {number(width * 0.75)}"
        parts.append(el("path", d=d, fill="none", stroke=lit(colour, 0.5), stroke_opacity=0.45,
                        stroke_width=width * 0.9, stroke_dasharray=dash))  # fmt: skip
    return "".join(parts)


def pencil(view: View, frame: Frame, length: float, colour: str) -> str:
    """A pencil lying along its x axis, point at the right."""
    r = 4.2
    turn = Frame(frame.origin, frame.y, frame.x, frame.z)
    sides = [(r * cos(radians(a)), r + r * sin(radians(a))) for a in range(210, -31, -60)]
    body = length - 20
    spine = [frame.spot(t, 0, r) for t in (0, length - 12)]
    wood, tip = lit(OAK, 0.92), frame.spot(length, 0, r)
    cone = [turn.spot(x, body, z) for x, z in sides] + [tip]
    lead = [plus(tip, plus(p, tip, -1), 0.24) for p in cone[:-1]] + [tip]
    return "".join(
        (
            shadow(view, [*spine, *[plus(p, (0, 0, 3)) for p in spine]], soft=2.2, strength=0.6),
            _prism(view, turn, sides, body, colour),
            shape(polygon(view.points(cone)), wood),
            shape(polygon(view.points([*cone[2:5], tip])), lit(wood, 0.7), opacity=0.7),
            shape(polygon(view.points(lead)), INK),
        )
    )  # fmt: skip


def _prism(view: View, frame: Frame, sides: list[Point], length: float, colour: str) -> str:
    """Long faces side by side, brighter towards the light."""
    parts = []
    tones = (0.95, 1.25, 1.02, 0.66)
    for (ax, az), (bx, bz), tone in zip(sides, sides[1:], tones, strict=False):
        quad = [frame.spot(ax, 0, az), frame.spot(bx, 0, bz), frame.spot(bx, length, bz),
                frame.spot(ax, length, az)]  # fmt: skip
        parts.append(shape(polygon(view.points(quad)), lit(colour, tone)))
    return "".join(parts)


def bone_folder(view: View, frame: Frame, length: float = 150, width: float = 22) -> str:
    """The bookbinder's bone, pointed at the right."""
    w = width / 2
    d = (
        f"M4 {-w}H{length * 0.62}C{length * 0.85} {-w} {length * 0.97} {-w * 0.5} {length} 0"
        f"C{length * 0.97} {w * 0.6} {length * 0.85} {w} {length * 0.6} {w}H4Q-2 {w} -2 0T4 {-w}Z"
    )
    bone = linear((0, -w), (0, w), (0, "#fffaf0", 1), (0.5, "#f1e4c8", 1), (1, "#c8b48c", 1))
    veins = "".join(
        line(f"M{8 + i * 9} {-w * 0.5 + i % 4 * w * 0.3}h{18 + i % 3 * 14}", "#b79f74", 0.4,
             opacity=0.4)
        for i in range(9)
    )  # fmt: skip
    light = line(f"M6 {-w * 0.7}H{length * 0.62}Q{length * 0.85} {-w * 0.65} {length * 0.95} -1.5",
                 "#ffffff", 1.2, opacity=0.8)  # fmt: skip
    return laid(view, frame, d, 2.4, shape(d, lit("#c8b48c", 0.7), transform="translate(0 1.2)"),
                shape(d, bone), veins, light)  # fmt: skip


def brush(view: View, frame: Frame, length: float = 210, width: float = 42,
          handle: str = OAK) -> str:  # fmt: skip
    """A round glue brush along its x axis, bristles at the right."""
    w = width / 2
    grip = (f"M0 -5C20 -9 {length * 0.2} -8 {length * 0.33} -6S{length * 0.5} -8 {length * 0.56} {-w * 0.72}"
            f"V{w * 0.72}C{length * 0.5} 8 {length * 0.4} 6 {length * 0.33} 6"
            "S20 9 0 5Q-5 0 0 -5Z")  # fmt: skip
    hair = (f"M{length * 0.68} {-w * 0.8}C{length * 0.8} {-w * 1.25} {length * 0.95} {-w}"
            f" {length} {-w * 0.35}Q{length * 1.02} 0 {length} {w * 0.4}C{length * 0.95} {w}"
            f" {length * 0.8} {w * 1.25} {length * 0.68} {w * 0.8}Z")  # fmt: skip
    strands = "".join(
        line(f"M{length * 0.69} {w * 0.13 * i}Q{length * 0.85} {w * 0.19 * i} "
             f"{length * (0.99 - abs(i) * 0.006)} {w * 0.11 * i}",
             ("#6b4a2c", "#e8c48c", "#8a623a")[i % 3], 0.8, opacity=0.7)
        for i in range(-6, 7)
    )  # fmt: skip
    tube = linear((0, -w), (0, w), (0, lit(STEEL, 0.8), 1), (0.25, "#f4f1ea", 1),
                  (0.55, lit(STEEL, 0.9), 1), (1, lit(STEEL, 0.4), 1))  # fmt: skip
    wood = linear((0, -w * 0.7), (0, w * 0.7), (0, lit(handle, 1.3), 1), (0.45, handle, 1),
                  (1, lit(handle, 0.45), 1))  # fmt: skip
    fur = linear((0, -w), (0, w), (0, "#d9b27a", 1), (0.5, "#a87c4a", 1), (1, "#5a3d22", 1))
    ferrule = rect(length * 0.545, -w * 0.8, length * 0.145, w * 1.6, tube, rx=1.5)
    rings = "".join(rect(length * k, -w * 0.82, 1.4, w * 1.64, DARK, opacity=0.35)
                    for k in (0.57, 0.6, 0.66))  # fmt: skip
    return laid(view, frame, grip + hair, 7, shape(grip, wood), shape(hair, fur), strands,
                ferrule, rings)  # fmt: skip


def needle(view: View, frame: Frame, length: float = 62) -> str:
    """A strong needle along x, its eye at the left."""
    d = f"M0 -1Q-2.4 0 0 1L{length * 0.7} .7L{length} 0L{length * 0.7} -.7Z"
    steel = linear((0, -1), (0, 1), (0, "#fdfcf8", 1), (0.5, "#b9b8b4", 1), (1, "#55534f", 1))
    return laid(view, frame, d, 0.8, shape(d, steel), rect(0.6, -0.35, 5, 0.7, DARK, rx=0.3))


def knife(view: View, frame: Frame, length: float = 190) -> str:
    """A paring knife: a slanted blade, its handle wound with leather."""
    blade = f"M{length * 0.45} -11H{length * 0.97}L{length * 0.8} 11H{length * 0.45}Z"
    grip = f"M2 -10H{length * 0.5}V10H2Q-3 0 2 -10Z"
    steel = linear((0, -11), (0, 11), (0, "#f6f4ee", 1), (0.4, "#c9c7c1", 1), (1, "#77756f", 1))
    hide = linear((0, -10), (0, 10), (0, "#b27a4e", 1), (0.4, "#7a4a2c", 1), (1, "#38200f", 1))
    turns = "".join(line(f"M{6 + i * 8} -10l5 20", "#2c170b", 1.0, opacity=0.55) for i in range(11))
    edge = line(f"M{length * 0.97} -11L{length * 0.8} 11", "#ffffff", 1.6)
    bevel = shape(f"M{length * 0.97} -11L{length * 0.8} 11H{length * 0.76}L{length * 0.92} -11Z",
                  "#ffffff", opacity=0.45)  # fmt: skip
    return laid(view, frame, blade + grip, 4, shape(blade, steel), bevel, edge,
                shape(grip, hide), turns)  # fmt: skip


def scissors(view: View, frame: Frame, colour: str = INK) -> str:
    """Scissors, a little open, points at the right."""

    def half(sign: int) -> str:
        blade = f"M62 {-4 * sign}L168 {1 * sign}L66 {8 * sign}Z"
        arm = f"M70 {3 * sign}C50 {-3 * sign} 44 {-8 * sign} 34 {-12 * sign}"
        steel = linear((60, -8), (70, 8), (0, "#fbfaf6", 1), (0.6, "#c9c7c0", 1), (1, "#7d7b75", 1))
        eye = el("ellipse", cx=16, cy=-18 * sign, rx=20, ry=13, fill="none", stroke=colour,
                 stroke_width=6.5, transform=f"rotate({12 * sign} 16 {-18 * sign})")  # fmt: skip
        gleam = el("ellipse", cx=15, cy=-19 * sign, rx=20, ry=13, fill="none",
                   stroke=lit(colour, 1.5), stroke_width=1.2, opacity=0.7,
                   stroke_dasharray="26 60", transform=f"rotate({12 * sign} 16 {-18 * sign})")  # fmt: skip
        turn = f"rotate({9 * sign} 74 0)"
        return group(shape(blade, steel), line(arm, colour, 7.5), eye, gleam, transform=turn)

    both = half(1) + half(-1)
    dark = group(
        shape("M62 -10L166 -16L66 8Z M62 10L166 16L66 -8Z", DARK),
        el("ellipse", cx=14, cy=-21, rx=20, ry=13, fill="none", stroke=DARK, stroke_width=7),
        el("ellipse", cx=14, cy=21, rx=20, ry=13, fill="none", stroke=DARK, stroke_width=7),
        filter=blur(2), opacity=0.55, transform="translate(2.5 3)",
    )  # fmt: skip
    screw = disc(74, 0, 3, "#d8d5cc") + line("M72.4 -1.4L75.6 1.4", DARK, 0.8)
    return flat(view, frame, dark, both, screw)


def spool(view: View, foot: Vec, colour: str, radius: float = 17, height: float = 42) -> str:
    """A standing reel of thread."""
    wood = Skin(lit(OAK, 0.95))
    body = ring(plus(foot, (0, 0, 0)), radius) + ring(plus(foot, (0, 0, height)), radius)
    winds = []
    for i in range(22):
        z = 7 + (height - 14) * i / 21
        front = [plus(foot, ((radius - 2.5) * cos(radians(a)), (radius - 2.5) * sin(radians(a)),
                 z + (a - 270) * 0.012)) for a in range(182, 359, 8)]  # fmt: skip
        winds.append(line(smooth(view.points(front)), lit(colour, 0.55 if i % 2 else 1.25),
                          view.scale * 0.55, opacity=0.5))  # fmt: skip
    low = [(radius, 0.0), (radius, 5.0)]
    high = [(radius, height - 5), (radius, height)]
    return "".join(
        (
            shadow(view, body, soft=5),
            round_body(view, foot, low, wood),
            disc_at(view, plus(foot, (0, 0, 5)), radius, lit(wood.colour, 1.1)),
            round_body(view, foot, [(radius - 2.5, 5), (radius - 2.5, height - 5)], Skin(colour)),
            *winds,
            round_body(view, foot, high, wood),
            disc_at(view, plus(foot, (0, 0, height)), radius, lit(wood.colour, 1.22)),
            disc_at(view, plus(foot, (0, 0, height)), radius * 0.3, lit(wood.colour, 0.35)),
        )
    )


def disc_at(view: View, centre: Vec, radius: float, fill: Value, **more: Value) -> str:
    """A level round face in space."""
    return shape(polygon(view.points(ring(centre, radius, 72))), fill, **more)


def tin_label(radius: float, colour: str, *content: str) -> str:
    """A round paper label, to be laid on a lid."""
    return group(
        disc(0, 0, radius, CREAM, filter="url(#paper)"),
        disc(0, 0, radius * 0.94, "none", stroke=colour, stroke_width=radius * 0.025),
        disc(0, 0, radius * 0.88, "none", stroke=colour, stroke_width=radius * 0.01),
        *content,
        disc(0, 0, radius, radial((-radius * 0.4, -radius * 0.5), radius * 2,
                                  (0, "#ffffff", 0.3), (0.6, DARK, 0), (1, DARK, 0.3))),
    )  # fmt: skip


def ribbon(view: View, points: list[Vec], width: float, colour: str) -> str:
    """A flat woven ribbon along points of space."""
    d = smooth(view.points(points))
    w = width * view.scale
    return "".join(
        (
            group(line(d, DARK, w * 0.95), filter=blur(w * 0.3), opacity=0.45,
                  transform=f"translate({number(w * 0.3)} {number(w * 0.35)})"),
            el("path", d=d, fill="none", stroke=lit(colour, 0.72), stroke_width=w),
            el("path", d=d, fill="none", stroke=colour, stroke_width=w * 0.84),
            el("path", d=d, fill="none", stroke=mix(colour, "#ffffff", 0.35), stroke_width=w * 0.1,
               opacity=0.6, transform=f"translate({number(-w * 0.2)} {number(-w * 0.1)})"),
        )
    )  # fmt: skip


def tube(
    view: View, frame: Frame, radius: float, length: float, skin: Skin, marks: str = ""
) -> str:
    """A roll of paper lying along its y axis, its end open towards the eye."""
    turn = [(radius * cos(radians(a)), radius + radius * sin(radians(a)))
            for a in range(200, -41, -10)]  # fmt: skip
    mouth = [frame.spot(radius * cos(radians(a)), 0, radius + radius * sin(radians(a)))
             for a in range(0, 360, 8)]  # fmt: skip
    coil = [frame.spot((radius - a / 110) * cos(radians(a)), 0,
                       radius + (radius - a / 110) * sin(radians(a)))
            for a in range(0, 360 * 3, 12)]  # fmt: skip
    body = [frame.spot(x, v, z) for x, z in turn[::4] for v in (0, length)]
    return "".join(
        (
            shadow(view, body, soft=5),
            bent(view, frame, turn, length, skin, marks),
            shape(polygon(view.points(mouth)), lit(CREAM, 0.32)),
            line(smooth(view.points(coil)), lit(CREAM, 0.92), 0.5 * view.scale),
            line(polygon(view.points(mouth)), lit(skin.colour, 1.1), 0.5 * view.scale),
        )
    )
