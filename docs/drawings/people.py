"""The two who work here: silhouettes against the window, no invented faces."""

from books import leaf_edges
from colours import BRICK, CREAM, DARK, OAK, lit
from ground import finish, picture
from marbling import block_print
from rooms import glow, window
from svg import (
    Definition,
    Point,
    blur,
    clip,
    group,
    line,
    linear,
    polygon,
    rect,
    shape,
    smooth,
)

RIM = Definition(
    '<filter id="@name" x="-5%" y="-5%" width="110%" height="110%">'
    '<feOffset in="SourceAlpha" dx="9" dy="7" result="o"/>'
    '<feComposite in="SourceAlpha" in2="o" operator="out"/><feGaussianBlur stdDeviation="2.2"/>'
    '<feComposite in2="SourceAlpha" operator="in" result="edge"/>'
    '<feFlood flood-color="#ffe3b0" flood-opacity=".85"/>'
    '<feComposite in2="edge" operator="in" result="lit"/>'
    '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="lit"/></feMerge></filter>'
)
CLOTH = linear((300, 300), (860, 1400), (0, "#4d3a30", 1), (0.5, "#33261f", 1), (1, "#1f1714", 1))

# A head in profile, looking to the left and a little down, then neck and back.
PROFILE: tuple[Point, ...] = (
    (566, 196), (520, 208), (484, 246), (468, 296), (466, 330), (457, 352), (440, 384), (424, 410),
    (422, 420), (432, 427), (446, 430), (439, 442), (438, 452), (446, 459), (440, 468), (444, 480),
    (455, 488), (449, 502), (452, 520), (466, 532), (492, 534), (524, 522), (546, 534), (554, 572),
    (548, 614), (526, 646), (496, 690), (466, 760), (452, 840), (458, 930), (462, 1010), (446, 1120),
    (424, 1280), (410, 1520), (880, 1520), (858, 1280), (826, 1120), (816, 1000), (832, 890),
    (826, 790), (794, 714), (742, 664), (692, 632), (664, 598), (656, 548), (664, 486), (690, 430),
    (704, 360), (698, 290), (668, 230), (620, 200),
)  # fmt: skip

# Hair swept back from the forehead, over the ear, to the back of the head.
HAIR = smooth(
    [(492, 232), (520, 196), (572, 178), (640, 186), (692, 230), (716, 296), (712, 362), (690, 420),
     (656, 440), (628, 420), (622, 372), (598, 348), (586, 310), (560, 282), (520, 262)],
    True,
)  # fmt: skip
BROWN = linear((500, 180), (720, 440), (0, "#5a4030", 1), (1, "#241a15", 1))
COPPER = linear((500, 180), (760, 520), (0, "#8a5634", 1), (1, "#4a2c1a", 1))


def binder(size: Point) -> str:
    """The bookbinder at the bench, her hair in a bun, a book open in her hands."""
    bun = smooth(
        [(652, 206), (692, 158), (746, 162), (774, 206), (762, 260), (722, 290), (680, 280)], True
    )
    sleeve = [
        (640, 676),
        (590, 740),
        (566, 860),
        (556, 960),
        (500, 1000),
        (420, 1020),
        (408, 1060),
        (440, 1092),
        (560, 1098),
        (650, 1068),
        (700, 980),
        (726, 860),
        (730, 740),
        (700, 676),
    ]
    hand = [(430, 1022), (380, 1016), (332, 1030), (318, 1048), (340, 1058), (368, 1056), (352, 1076),
            (384, 1092), (440, 1090)]  # fmt: skip
    figure = [shape(smooth(PROFILE, True), CLOTH), shape(bun, BROWN), shape(HAIR, BROWN)]
    arm = [shape(smooth(hand, True), "#4a352a"), shape(smooth(sleeve, True), CLOTH)]
    items = [_open_book(), group(*arm, filter=RIM)]
    return _portrait(size, figure, "#3f6450", items, (110, 90), mirrored=False)


LIFTED_ARM: tuple[Point, ...] = (
    (648, 680), (596, 716), (520, 742), (430, 716), (372, 672), (340, 690), (340, 734),
    (392, 800), (480, 856), (590, 868), (690, 830), (736, 750), (708, 684),
)  # fmt: skip
LIFTED_HAND: tuple[Point, ...] = (
    (378, 672), (352, 630), (318, 600), (298, 604), (300, 630), (286, 640), (300, 672),
    (342, 724),
)  # fmt: skip
FAR_ARM: tuple[Point, ...] = (
    (520, 720), (430, 660), (372, 604), (352, 566), (330, 570), (322, 600), (380, 690),
    (470, 770),
)  # fmt: skip


def journeywoman(size: Point) -> str:
    """The journeywoman, her hair tied back, holds a printed sheet against the light."""
    tail = smooth([(690, 262), (744, 262), (790, 318), (800, 410), (784, 500), (752, 566), (748, 480),
                   (730, 400), (696, 346)], True)  # fmt: skip
    figure = [shape(smooth(PROFILE, True), CLOTH), shape(tail, COPPER), shape(HAIR, COPPER)]
    arm = [shape(smooth(LIFTED_HAND, True), "#4a352a"), shape(smooth(LIFTED_ARM, True), CLOTH)]
    items = [group(shape(smooth(FAR_ARM, True), "#3a2b23"), filter=RIM), _glowing_sheet(),
             group(*arm, filter=RIM)]  # fmt: skip
    return _portrait(size, figure, "#8f5236", items, (300, 90), mirrored=True)


def _portrait(size: Point, figure: list[str], apron: str, items: list[str], at: Point,
              mirrored: bool) -> str:  # fmt: skip
    w, h = size
    flip = {"transform": f"translate({w} 0) scale(-1 1)"} if mirrored else {}
    person = group(group(*figure, _apron(apron), **flip), filter=RIM)
    fall = group(group(*figure, **flip), filter=blur(36), opacity=0.4, transform="translate(40 24)")
    body = [
        rect(0, 0, w, h, "#b7ad92", filter="url(#plaster)"),
        rect(
            0,
            0,
            w,
            h,
            linear((0, 0), (w, h), (0, "#fff3d8", 0.4), (0.6, DARK, 0.2), (1, DARK, 0.6)),
        ),
        window(at[0], at[1], 790, 900),
        glow(size, (at[0] + 300, 420), 800, 0.3),
        fall,
        person,
        group(*items, **flip),
        _bench(w, h),
        glow(size, (300, 240), 700, 0.2),
        finish(size, 0.6, 0.55),
    ]
    return picture(size, body)


def _apron(tone: str) -> str:
    """A bib held by a strap round the neck and tied at the back."""
    front = [(524, 700), (470, 790), (440, 900), (440, 1100), (400, 1300), (380, 1530), (700, 1530),
             (716, 1260), (700, 1060), (640, 960), (612, 830), (600, 730)]  # fmt: skip
    cloth = linear((420, 720), (760, 1500), (0, lit(tone, 0.95), 1), (0.5, lit(tone, 0.62), 1),
                   (1, lit(tone, 0.36), 1))  # fmt: skip
    strap = smooth([(560, 716), (600, 660), (636, 616), (660, 600)])
    tie = smooth([(676, 1000), (760, 990), (830, 984)])
    bow = smooth([(828, 984), (872, 948), (884, 990), (828, 988), (868, 1040), (880, 1086)])
    folds = "".join(
        line(smooth(path), DARK, 9, opacity=0.28, filter=blur(5))
        for path in (
            [(520, 1000), (500, 1240), (480, 1500)],
            [(610, 1040), (620, 1260), (610, 1500)],
        )
    )
    inside = group(shape(smooth(front, True), cloth), folds, clip_path=clip(smooth(PROFILE, True)))
    bands = "".join(
        line(d, lit(tone, 0.72), width) for d, width in ((strap, 26), (tie, 22), (bow, 15))
    )
    return inside + bands


def _open_book() -> str:
    cover = polygon([(196, 930), (452, 1012), (452, 1046), (192, 962)])
    left = [(190, 936), (226, 880), (292, 870), (352, 914), (398, 1006)]
    leaves = "".join(
        line(smooth([(x + i * 5, y - i * 4.5 + i * i * 0.25) for x, y in left]),
             lit(CREAM, 0.72 + 0.05 * (i % 6)), 5)
        for i in range(12)
    )  # fmt: skip
    right = polygon([(398, 1006), (452, 870), (580, 830), (560, 990), (446, 1036)])
    glow_page = linear((430, 860), (560, 1020), (0, "#fff3d6", 1), (1, "#b89f78", 1))
    lines = "".join(line(f"M{470 - i * 7} {896 + i * 20}L{548 - i * 2} {872 + i * 22}", "#8d7a5c", 2.4,
                         opacity=0.6) for i in range(5))  # fmt: skip
    return group(shape(right, glow_page), lines, leaves, shape(cover, lit(BRICK, 0.8)),
                 line("M196 930L452 1012", "#f0b090", 3, opacity=0.7))  # fmt: skip


def _glowing_sheet() -> str:
    """Held against the window, the paper glows and its print shows through."""
    edge = smooth([(318, 604), (250, 600), (120, 590), (60, 584)])
    sheet = edge + "C52 760 70 900 58 1056C140 1082 230 1078 322 1066C316 900 334 760 318 604Z"
    fill = linear(
        (60, 590), (330, 1060), (0, "#fff6df", 0.97), (0.6, "#f3dca9", 0.96), (1, "#d9b77c", 0.97)
    )
    pattern = group(
        group(
            block_print(300, 500, "#f6e6c0", "#b5523b", 46),
            transform="translate(40 580)",
            opacity=0.5,
        ),
        clip_path=clip(sheet),
    )
    return group(
        shape(sheet, "#fff0c8", filter=blur(26), opacity=0.6), shape(sheet, fill), pattern,
        line(sheet, "#fffaf0", 3, opacity=0.8),
        shape("M230 590C250 760 214 900 236 1076H322C316 900 334 760 318 604Z",
              linear((220, 0), (330, 0), (0, DARK, 0), (1, DARK, 0.3))),
    )  # fmt: skip


def _bench(w: float, h: float) -> str:
    top = h - 150
    wood = linear((0, top), (w, h), (0, "#d9b283", 1), (0.6, "#a27a4e", 1), (1, "#5d4128", 1))
    shade = rect(0, top - 20, w, 40, DARK, opacity=0.4, filter=blur(12))
    books = "".join(
        rect(x, top - z - t, wide, t, lit(tone, 0.75), rx=3)
        + group(leaf_edges(wide - 26, t - 10, "#e0cfa9", 4),
                transform=f"translate({x + 20} {top - z - t + 5})")
        for x, z, wide, t, tone in ((40, 0, 250, 46, "#33456f"), (58, 46, 210, 34, "#a5482f"),
                                    (70, 80, 170, 40, "#2f5744"))
    )  # fmt: skip
    pot = rect(w - 210, top - 120, 120, 120, linear((w - 210, 0), (w - 90, 0), (0, "#d8c7a4", 1),
               (1, "#5d5140", 1)), rx=10)  # fmt: skip
    sticks = "".join(line(f"M{w - 190 + i * 24} {top - 100}L{w - 210 + i * 34} {top - 260 + i % 3 * 26}",
                          (OAK, "#8a5a34", "#e9dcc0")[i % 3], 12) for i in range(4))  # fmt: skip
    return (
        sticks + pot + books + shade
        + rect(0, top, w, 150, wood) + rect(0, top, w, 5, "#ffe9c4", opacity=0.7)
    )  # fmt: skip
