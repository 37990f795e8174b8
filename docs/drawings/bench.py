"""Work at the bench: the Coptic course and a repair half done."""

from itertools import pairwise

from books import leaf_edges
from colours import BRICK, DARK, LINEN, OAK, lit
from ground import cutting_mat, finish, picture, planks, window_light
from solids import Skin, arc, bent, box, corners, face, round_body, shadow
from space import Frame, View, lying
from svg import Point, clip, dice, group, line, linear, rect, shape, smooth
from tools import brush, disc_at, knife, laid, needle, spool, thread


def coptic(size: Point) -> str:
    """Folded sections on the sewing frame, chains of thread running down their backs."""
    view = View(6.3, 30, (800, 1430))
    base = lying(-112, -30, 0)
    wood = Skin("#b98a5a", "oak")
    body = [
        planks(view, "#c6a57c", 220, 40),
        _backdrop(size),
        shadow(view, corners(base, (224, 130, 12)), soft=10, strength=0.5),
        box(view, base, (224, 130, 12), wood),
        *_post(view, base, 16),
        *_post(view, base, 208),
        *_sections(view, base.moved(36, 26, 12)),
        *_frame_cords(view, base),
        *_bar(view, base, wood),
        *_working_thread(view, base),
        spool(view, (76, -76, 0), BRICK, 15, 36),
        window_light(size, (40, -60), (620, 900), 0.3, 0.65),
        finish(size),
    ]
    return picture(size, body)


def _backdrop(size: Point) -> str:
    w, h = size[0], size[1] * 0.34
    tone = linear((0, 0), (w, h), (0, "#fff6e0", 0.3), (1, DARK, 0.4))
    return rect(0, 0, w, h, "#aeb4a6", filter="url(#plaster)") + rect(0, 0, w, h, tone)


def _post(view: View, base: Frame, u: float) -> list[str]:
    foot = base.spot(u, 16, 12)
    rod = Skin("#9a6d42")
    turns = [
        line(smooth(view.points([(foot[0] - 5, foot[1] - 2, 20 + k * 4), (foot[0], foot[1] - 5, 21 + k * 4),
                                 (foot[0] + 5, foot[1] - 2, 22.4 + k * 4)])), DARK, 4, opacity=0.35)
        for k in range(38)
    ]  # fmt: skip
    return [round_body(view, foot, [(8, 0), (8, 5), (5.2, 8), (5.2, 178)], rod, 0.3), *turns]


def _bar(view: View, base: Frame, wood: Skin) -> list[str]:
    parts = [box(view, base.moved(2, 10, 158), (220, 13, 13), wood)]
    for u in (16, 208):
        foot = base.spot(u, 16, 171)
        parts.append(round_body(view, foot, [(11, 0), (11, 9), (7, 12)], Skin("#a5764a"), 0.3))
        parts.append(disc_at(view, base.spot(u, 16, 183), 7, lit("#a5764a", 1.2)))
    return parts


def _sections(view: View, frame: Frame) -> list[str]:
    """Ten folded sections between two boards, their folds towards us."""
    w, d, thick = 152.0, 88.0, 8.6
    parts = [
        shadow(view, corners(frame, (w, d, 78)), soft=6, strength=0.4, floor=12),
        box(view, frame.moved(-3, -2, 0), (w + 6, d, 3.4), Skin("#2f4d63", "cloth")),
    ]
    tones = ("#f4ead6", "#efe2c8", "#f7efdf")
    for i in range(9):
        at = frame.moved((i % 3 - 1) * 0.7, (i % 2) * 0.6, 3.4 + i * thick)
        turn = at.turned(-90).moved(-d, 0, 0)
        fold = arc(d, thick / 2, 3.2, thick / 2, 90, -90, 8)
        profile = [(0, thick), *fold]
        paper = Skin(tones[i % 3], "paper")
        lines = "".join(
            line(f"M{d + k} 0V{w}", "#a4967c", 0.25, opacity=0.7) for k in (1.5, 3.4, 7.6, 9)
        )
        parts.append(bent(view, turn, profile, w, paper, lines))
    return parts + _chains(view, frame, thick)


def _chains(view: View, frame: Frame, thick: float) -> list[str]:
    parts = []
    for u in (20, 56, 97, 132):
        for i in range(9):
            z = 3.4 + i * thick
            left = [
                frame.spot(u, -3.6, z + thick * 0.55),
                frame.spot(u - 3, -4.4, z + 1.5),
                frame.spot(u - 0.5, -4, z - thick * 0.35),
            ]
            right = [frame.spot(u, -3.6, z + thick * 0.55), frame.spot(u + 3, -4.4, z + 1.5),
                     frame.spot(u + 0.5, -4, z - thick * 0.35)]  # fmt: skip
            parts += [thread(view.points(p), 9, "#b5402f") for p in (left, right)]
    return parts


def _frame_cords(view: View, base: Frame) -> list[str]:
    parts = []
    for u in (74, 114, 150):
        path = [base.spot(u, 8, 164), base.spot(u, 8, 90), base.spot(u, 8, 12), base.spot(u, 2, 9)]
        a, b = path[0], path[2]
        parts.append(thread(view.points([a, b]), 11, LINEN))
    return parts


def _working_thread(view: View, base: Frame) -> list[str]:
    start = base.spot(36 + 132, 22, 84)
    path = [start, base.spot(186, 0, 84), base.spot(196, -26, 40), base.spot(170, -52, 0),
            base.spot(120, -44, 0), base.spot(84, -58, 0), base.spot(66, -50, 0)]  # fmt: skip
    end = path[-1]
    pin = lying(end[0] - 62, end[1] - 16, 14)
    return [thread(view.points(path), 8, "#b5402f"), needle(view, pin.moved(60, 0).turned(180), 66)]


def repair(size: Point) -> str:
    """An old book on its side: half the torn spine, half the new leather."""
    view = View(6.0, 46, (800, 1150))
    frame, (w, d, h) = lying(74, -46, 76), (120.0, 190.0, 52.0)
    old = Skin("#5d4130", "leather")
    profile = [*arc(5, h / 2, 9, h / 2, 270, 90, 24), (w, h)]
    around = sum(
        ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in pairwise(profile[:-1])
    )
    block = leaf_edges(d - 6, h - 7, "#d8c39a", 6, 0.8)
    body = [
        planks(view, OAK, 200, 60),
        cutting_mat(view, (-116, 96, 0.2), (250, 206), "#4f6a5c"),
        shadow(view, corners(frame, (w, d, h)), soft=12, strength=0.6),
        face(
            view,
            frame.spot(3, 3, h - 3),
            frame.x,
            (0, 0, -1),
            (w - 6, h - 6),
            Skin("#d8c39a"),
            block,
        ),
        bent(view, frame, profile, d, old, _half_done(around, d, w)),
        *_scraps(view),
        knife(view, lying(-106, -104, 9), 128),
        brush(view, lying(-14, -126, 10), 130, 28, "#7a4a2c"),
        window_light(size, (40, -100), (640, 940), 0.3, 0.6),
        finish(size),
    ]
    return picture(size, body)


def _half_done(around: float, d: float, w: float) -> str:
    """Flat: x runs over the spine onto the front board, y along the book."""
    tear = [(0, 92), (10, 86), (18, 97), (30, 88), (42, 99), (54, 90), (around + 10, 101)]
    new = "M-2 -2H" + f"{around + 26}V84" + "".join(f"L{x} {y}" for x, y in reversed(tear)) + "Z"
    bare = (smooth([*tear[:-1], (around - 3, 96)]) + f"L{around - 4} 140L{around - 14} 132L{around - 22}"
            f" 146L{around - 38} 134L16 149L8 138L-2 146Z")  # fmt: skip
    chance = dice(6)
    worn = "".join(
        shape(smooth([(x + chance.uniform(-r, r), y + chance.uniform(-r, r)) for _ in range(6)], True),
              chance.choice(("#a58666", "#8c6b4c", "#3b281d")), opacity=0.32)
        for x, y, r in ((around + 20, 150, 9), (around + 60, 20, 12), (around + 90, 120, 16),
                        (around + 40, 90, 8), (20, 170, 7), (around + 108, 178, 14), (44, 160, 6))
    )  # fmt: skip
    scuffs = "".join(
        line(f"M{chance.uniform(around, around + w):.0f} {chance.uniform(0, d):.0f}"
             f"l{chance.uniform(-14, 14):.0f} {chance.uniform(-9, 9):.0f}", "#b79a78", 0.5, opacity=0.5)
        for _ in range(46)
    )  # fmt: skip
    folds = "".join(rect(2 + i * around / 9, 84, around / 9 - 0.8, 66, "#e4d3ae" if i % 2 else "#d6c193")
                    for i in range(9))  # fmt: skip
    seams = "".join(line(f"M-2 {y}H{around - 2}", "#f3ead6", 1.6) + line(f"M-2 {y + 1}H{around - 2}",
                    "#7d6845", 0.4) for y in (104, 112, 126, 134))  # fmt: skip
    bands = "".join(_raised_band(y, around) for y in (18, 50, 82))
    gold = "".join(
        line(f"M0 {y}H{around}", "#d9b45f", 0.7, opacity=0.9) for y in (12, 24, 44, 56, 76)
    )
    leather = group(
        shape(new, DARK, opacity=0.6, transform="translate(1 1.6)"),
        shape(new, "#8d4630", filter="url(#pores)"), bands, gold,
        line("M" + "L".join(f"{x} {y}" for x, y in tear), "#d9a783", 1.4),
    )  # fmt: skip
    title = rect(12, 156, around - 24, 20, "#3a1f16") + rect(13, 157, around - 26, 18, "none",
                 stroke="#b8944e", stroke_width=0.7)  # fmt: skip

    mull = group(folds, seams, clip_path=clip(bare))
    ragged = shape(bare, stroke="#2c1a10", stroke_width=1.6, opacity=0.8)
    hinge = rect(around - 1, 0, 3.5, d, linear((around - 1, 0), (around + 2.5, 0), (0, DARK, 0.1),
                 (0.5, DARK, 0.6), (1, "#ffffff", 0.12)))  # fmt: skip
    return group(worn, scuffs, title, mull, ragged, leather, hinge)


def _raised_band(y: float, around: float) -> str:
    tone = linear((0, y - 3), (0, y + 3), (0, "#2c130a", 0.1), (0.25, "#ffd9b0", 0.5),
                  (0.6, "#8d4630", 0.1), (1, "#1d0c06", 0.6))  # fmt: skip
    return rect(0, y - 3, around, 6, tone)


def _scraps(view: View) -> list[str]:
    bits = []
    chance = dice(12)
    for i in range(7):
        frame = lying(-92 + i * 17 + chance.uniform(-5, 5), -70 + chance.uniform(-8, 8), i * 40)
        outline = smooth([(0, 0), (5, -3), (9, 1), (6, 5), (1, 4)], closed=True)
        bits.append(
            laid(
                view, frame, outline, 0.7, shape(outline, ("#5d4130", "#a5825c", "#e4d3ae")[i % 3])
            )
        )
    strip = "M0 0H34V-46L26 -50L20 -45L11 -51L4 -46L0 -49Z"
    bits.append(laid(view, lying(78, -66, -24), strip, 1.0, shape(strip, "#8d4630", filter="url(#pores)"),
                     rect(0, -46, 2, 46, "#d9a783")))  # fmt: skip
    return bits
