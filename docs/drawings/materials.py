"""What the workshop sells besides books: paste, papers, balm, a sheet to cut out."""

from math import cos, radians, sin

from books import sheet
from colours import CREAM, DARK, FOREST, INK, LINEN, OAK, OCHRE, WALNUT, lit
from ground import finish, ground, picture, planks, window_light
from marbling import block_print, combed_paste, crossed_paste
from papers import sprigs
from solids import Skin, ring, round_body, shadow
from space import Vec, View, lying, plus
from svg import (
    Point,
    blur,
    el,
    group,
    line,
    linear,
    polygon,
    rect,
    shape,
    smooth,
    words,
)
from tools import brush, disc_at, laid, thread, tin_label, tube


def paste(size: Point) -> str:
    """A preserving jar of wheat paste, its label, a brush laid in front."""
    view = View(8.6, 27, (800, 1420))
    foot = (-6.0, 10.0, 0.0)
    body = [
        planks(view, OAK, 190, 30),
        _wall(size, 0.36),
        _ear(view, -1),
        *_jar(view, foot),
        brush(view, lying(-74, -62, 7), 150, 34, WALNUT),
        *_smear(view),
        window_light(size, (40, -60), (620, 820), 0.3, 0.7),
        finish(size),
    ]
    return picture(size, body)


def _wall(size: Point, part: float) -> str:
    w, h = size[0], size[1] * part
    tone = linear((0, 0), (w, h), (0, "#fff6e0", 0.35), (1, DARK, 0.35))
    return (
        rect(0, 0, w, h, "#b9bda6", filter="url(#plaster)")
        + rect(0, 0, w, h, tone)
        + rect(-40, h - 22, w + 80, 44, DARK, opacity=0.3, filter=blur(18))
    )


def _jar(view: View, foot: Vec) -> list[str]:
    r, h = 37.0, 92.0
    glass = [(r - 3, 0.0), (r, 4.0), (r, h - 12), (r - 3, h - 5), (r - 6, h)]
    fill = [(r - 5, 3.0), (r - 2.5, 8.0), (r - 2.5, h - 22)]
    casts = [*ring(foot, r), *ring(plus(foot, (0, 0, h)), r - 4)]
    white = Skin("#f2e6cb")
    x = view.point(foot)[0]
    s = view.scale
    sheen = linear((x - r * s, 0), (x + r * s, 0), (0, "#ffffff", 0.55), (0.06, "#ffffff", 0.1),
                   (0.16, "#ffffff", 0.5), (0.24, "#ffffff", 0.12), (0.5, "#ffffff", 0),
                   (0.86, DARK, 0.05), (0.95, "#ffffff", 0.35), (1, DARK, 0.3))  # fmt: skip
    outline = polygon([*_silhouette(view, foot, glass)])
    rim = plus(foot, (0, 0, h))
    return [
        shadow(view, casts, soft=14, strength=0.5),
        shape(outline, "#dfe3d6", opacity=0.55),
        round_body(view, foot, fill, white, 0.12),
        disc_at(view, plus(foot, (0, 0, h - 22)), r - 2.5, lit(white.colour, 1.35)),
        disc_at(view, plus(foot, (-3, 2, h - 22)), r - 12, lit(white.colour, 0.93), opacity=0.6),
        _band_label(view, foot, r),
        shape(outline, sheen),
        disc_at(view, rim, r - 5, "none", stroke="#ffffff", stroke_width=2.0 * s, opacity=0.75),
        disc_at(view, rim, r - 5, "none", stroke="#7d8574", stroke_width=0.4 * s, opacity=0.8),
        *_twine(view, plus(foot, (0, 0, h - 8)), r - 2.2),
    ]


def _silhouette(view: View, foot: Vec, outline: list[Point]) -> list[Point]:
    low = view.points(ring(foot, outline[0][0], 72)[36:])
    high = view.points(ring(plus(foot, (0, 0, outline[-1][1])), outline[-1][0], 72)[:36])
    right = [view.point(plus(foot, (r, 0, z))) for r, z in outline]
    left = [view.point(plus(foot, (-r, 0, z))) for r, z in outline]
    return [*low, *right, *high, *left[::-1]]


def _band_label(view: View, foot: Vec, r: float) -> str:
    """A paper label on the round glass, its letters bending away at the sides."""

    def at(angle: float, z: float) -> Vec:
        t = radians(angle)
        return plus(foot, ((r + 0.3) * cos(t), (r + 0.3) * sin(t), z))

    top = [at(a, 62) for a in range(205, 336, 5)]
    low = [at(a, 22) for a in range(335, 204, -5)]
    inner = [at(a, 59.5) for a in range(208, 333, 5)] + [at(a, 24.5) for a in range(332, 207, -5)]
    x, _ = view.point(foot)
    tone = linear(
        (x - r * view.scale, 0),
        (x + r * view.scale, 0),
        (0, lit(CREAM, 0.85), 1),
        (0.3, lit(CREAM, 1.2), 1),
        (0.6, CREAM, 1),
        (1, lit(CREAM, 0.55), 1),
    )
    curve = smooth(view.points([at(a, 40) for a in range(212, 330, 4)]))
    small = smooth(view.points([at(a, 31) for a in range(212, 330, 4)]))
    ear = smooth(view.points([at(a, 52) for a in range(250, 292, 4)]))
    s = view.scale

    def along(path: str, name: str, text: str, height: float, colour: str) -> str:
        inside = el("textPath", text, href=f"#{name}", startOffset="50%")
        guide = el("defs", el("path", id=name, d=path))
        return guide + words(inside, 0, 0, height * s, colour, letter_spacing="2")

    return "".join(
        (
            shape(polygon(view.points(top + low)), tone),
            shape(polygon(view.points(inner)), stroke=FOREST, stroke_width=0.5 * s),
            along(curve, "paste-name", "Kleister", 12.5, INK),
            along(small, "paste-kind", "aus Weizenstärke", 4.6, FOREST),
            line(ear, OCHRE, 0.9 * s),
        )
    )


def _twine(view: View, centre: Vec, r: float) -> list[str]:
    rounds = []
    for i in range(4):
        path = [plus(centre, (r * cos(radians(a)), r * sin(radians(a)), i * 1.5))
                for a in range(178, 364, 6)]  # fmt: skip
        rounds.append(thread(view.points(path), 1.7 * view.scale, LINEN))
    front = plus(centre, (r * 0.35, -r * 0.95, 2))
    for s in (1, -1):
        loop = [front, plus(front, (s * 8, -2, 6)), plus(front, (s * 14, -3, 1)),
                plus(front, (s * 8, -2, -3)), front]  # fmt: skip
        tail = [front, plus(front, (s * 4, -2, -8)), plus(front, (s * 8, -3, -18))]
        rounds += [thread(view.points(p), 1.6 * view.scale, LINEN) for p in (loop, tail)]
    return rounds


def _ear(view: View, side: int) -> str:
    """Ears of wheat leaning behind the jar."""
    parts = []
    for i in range(5):
        x, y = view.point((34 + i * 7, 22, 0))
        top = (x + 60 + i * 34, y - 900 + i * 70)
        parts.append(line(f"M{x:.0f} {y:.0f}Q{x + 6:.0f} {y - 500:.0f} {top[0]:.0f} {top[1]:.0f}",
                          "#a98644", 6))  # fmt: skip
        for k in range(9):
            for s in (-1, 1):
                px, py = top[0] - k * 4 + s * 9, top[1] + k * 30
                parts.append(el("ellipse", cx=px, cy=py, rx=9, ry=21, fill=("#d3a955", "#b98d3f")[k % 2],
                                transform=f"rotate({s * 22 + 8} {px} {py})"))  # fmt: skip
                parts.append(
                    line(f"M{px} {py - 18}l{s * 22 + 10} -76", "#c9a35a", 1.8, opacity=0.8)
                )
    dark = group(*parts, filter=blur(9), opacity=0.18, transform="translate(50 20)")
    return dark + group(*parts)


def _smear(view: View) -> list[str]:
    frame = lying(64, -48, 0)
    blob = smooth([(0, 0), (10, -5), (22, -2), (28, 5), (18, 10), (4, 8)], closed=True)
    gleam = smooth([(5, 0), (12, -2.5), (20, 0)])
    return [laid(view, frame, blob, 0.8, shape(blob, "#f4ead2", opacity=0.95),
                 line(gleam, "#ffffff", 1.4, opacity=0.9))]  # fmt: skip


def coloured_papers(size: Point) -> str:
    """A fan of paste papers, three rolls across it."""
    view = View(4.7, 55, (800, 1060))
    sheets = (
        ((-150, -20, 24), crossed_paste(210, 290, "#2f4a63", "#c9d2d3", 24)),
        ((-128, -80, 10), combed_paste(210, 290, "#b4553c", "#edc9a4", 15)),
        ((-90, -130, -5), block_print(210, 290, "#e3cf9f", "#37604c", 22)),
    )
    fan = [sheet(view, lying(*place), (210, 290), Skin(CREAM, "paper"), marks, 5)
           for place, marks in sheets]  # fmt: skip
    rolls = (
        ((-96, -140, 40), 15, combed_paste(120, 260, "#cf9a3c", "#f6e3b4", 12)),
        ((-26, -160, 33), 15, crossed_paste(120, 250, "#37604c", "#cddcc6", 14)),
        ((24, -172, 26), 15, block_print(120, 240, "#7d3140", "#efc9b8", 13)),
    )
    tubes = []
    for (x, y, turn), r, marks in rolls[::-1]:
        frame = lying(x, y, turn - 62)
        tubes.append(tube(view, frame, r, 236, Skin(CREAM), marks))
    body = [ground(view, Skin("#d6c8b0", "board")), *fan, *tubes,
            window_light(size, (40, -160), (640, 940), 0.3, 0.6), finish(size)]  # fmt: skip
    return picture(size, body)


def balm(size: Point) -> str:
    """Two small tins: one open, the balm touched once; the other shows its label."""
    view = View(9.4, 44, (800, 1150))
    shut, lidless, lid = (-14.0, 34.0, 0.0), (30.0, -34.0, 0.0), (-38.0, -48.0, 0.0)
    x, y = view.point((52, 60, 0))
    twig = sprigs(x, y + 60, 7.4)
    body = [
        ground(view, Skin("#8b9880", "stone")),
        group(twig, filter=blur(10), opacity=0.25, transform="translate(40 40)"),
        twig,
        *_tin(view, shut, 36, 24, closed=True),
        *_tin(view, lid, 31, 9, closed=False, inside=lit("#b9b6ae", 0.95)),
        *_tin(view, lidless, 30, 19, closed=False, inside="#eed9a2"),
        *_swipe(view, plus(lidless, (0, 0, 16))),
        window_light(size, (40, -100), (640, 900), 0.3, 0.6),
        finish(size),
    ]
    return picture(size, body)


def _tin(view: View, foot: Vec, r: float, h: float, closed: bool, inside: str = "") -> list[str]:
    metal = Skin("#b9b5ab")
    casts = [*ring(foot, r), *ring(plus(foot, (0, 0, h)), r)]
    top = plus(foot, (0, 0, h))
    x, y = view.point(top)
    shine = linear((x - r * view.scale, y), (x + r * view.scale, y), (0, "#f7f3ea", 1),
                   (0.4, "#cfcabf", 1), (0.7, "#9d988d", 1), (1, "#e9e4d9", 1))  # fmt: skip
    parts = [
        shadow(view, casts, soft=7, strength=0.55),
        round_body(view, foot, [(r - 0.6, 0), (r, 1.5), (r, h)], metal, 0.75),
    ]
    if closed:
        seam = [plus(foot, (r * cos(radians(a)), r * sin(radians(a)), h * 0.42))
                for a in range(180, 361, 4)]  # fmt: skip
        parts += [
            line(smooth(view.points(seam)), DARK, 0.7 * view.scale, opacity=0.45),
            disc_at(view, top, r, shine),
            group(_balm_label(r * 0.86), transform=view.matrix(top, (1, 0, 0), (0, -1, 0))),
        ]
        return parts
    depth = plus(top, (0, 0, -3))
    return [*parts, disc_at(view, top, r, shine), disc_at(view, top, r - 1.4, lit("#8f8a80", 0.6)),
            disc_at(view, plus(depth, (0.4, -1.2, 0)), r - 2.4, inside)]  # fmt: skip


def _balm_label(r: float) -> str:
    leaf = "M0 -7C4 -3 4 3 0 7C-4 3 -4 -3 0 -7Z"
    leaves = "".join(
        shape(leaf, FOREST, transform=f"translate({x} {y}) rotate({turn}) scale({k})")
        for x, y, turn, k in ((0, -15.5, 0, 0.9), (-6, -12.5, -52, 0.75), (6, -12.5, 52, 0.75))
    )
    return tin_label(
        r, FOREST, leaves,
        words("Handbalsam", 0, 3.4, 8.6, INK, font_style="italic"),
        words("Bienenwachs · Salbei", 0, 10.4, 4.2, FOREST),
        words("30 ml", 0, 17.4, 4, "#7b6a58"),
        group(transform="rotate(12)"),
    )  # fmt: skip


def _swipe(view: View, centre: Vec) -> list[str]:
    path = [plus(centre, (-14, -6, 0)), plus(centre, (-4, 5, 0)), plus(centre, (10, 8, 0))]
    d = smooth(view.points(path))
    s = view.scale
    return [
        line(d, lit("#eed9a2", 0.72), 9 * s, opacity=0.75),
        line(d, lit("#eed9a2", 1.25), 7 * s, opacity=0.85,
             transform=f"translate({-0.5 * s} {0.7 * s})"),
        line(d, "#ffffff", 1.1 * s, opacity=0.55, transform=f"translate({-2 * s} {-1.6 * s})"),
    ]  # fmt: skip
