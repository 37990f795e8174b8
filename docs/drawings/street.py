"""The shop from the street, at dusk, its window lit and its door open."""

from colours import BRICK, DARK, lit
from ground import finish, picture
from rooms import TONES, glow
from svg import (
    Point,
    blur,
    box_path,
    clip,
    dice,
    disc,
    el,
    group,
    line,
    linear,
    polygon,
    radial,
    rect,
    shape,
    smooth,
    words,
)

WARM = "#ffd68a"
GROUND = 1010.0


def open_door(size: Point) -> str:
    """A stone house of the old town: sign, lantern, warm light on the cobbles."""
    w, h = size
    body = [
        rect(0, 0, w, h, "#6f6a78", filter="url(#plaster)"),
        rect(0, 0, w, h, linear((0, 0), (0, GROUND), (0, "#2c3350", 0.72), (1, "#39324a", 0.4))),
        _cornice(w),
        _shop_window(250, 330, 860, 560),
        _doorway(1270, 300, 380, 710),
        _sign(680, 200),
        _lantern(1770, 330),
        _cobbles(size),
        _planter(1150, GROUND - 4),
        glow(size, (680, 620), 760, 0.4),
        glow(size, (1460, 700), 560, 0.42),
        glow(size, (1770, 420), 380, 0.42),
        finish(size, 0.25, 0.7),
    ]
    return picture(size, body)


def _cornice(w: float) -> str:
    stones = "".join(
        rect(x, 0, 236, 92, lit("#4d4b5e", 0.95 + 0.1 * (i % 3)), rx=2)
        for i, x in enumerate(range(-20, int(w), 240))
    )
    base = rect(0, 900, w, 112, "#4a4656", filter="url(#plaster)") + rect(
        0, 898, w, 6, "#8d8698", opacity=0.6
    )
    return (
        group(stones, opacity=0.55) + rect(0, 92, w, 20, DARK, opacity=0.4, filter=blur(8)) + base
    )


def _shop_window(x: float, y: float, w: float, h: float) -> str:
    inner = linear((x, y), (x, y + h), (0, "#ffe2a0", 1), (0.6, "#f3b961", 1), (1, "#b8763a", 1))
    lamps = "".join(
        line(f"M{x + w * k} {y}v{70}", "#4a3322", 4)
        + shape(f"M{x + w * k - 44} {y + 112}q6 -44 44 -44t44 44Z", "#3f5a4c")
        + el("ellipse", cx=x + w * k, cy=y + 114, rx=34, ry=9, fill="#fffbe8")
        for k in (1 / 6, 1 / 2, 5 / 6)
    )
    content = group(rect(x, y, w, h, inner), _back_shelves(x, y, w), lamps, _display(x, y + h, w))
    bars = "".join(rect(x + w * k - 7, y, 14, h, "#24352f") for k in (1 / 3, 2 / 3))
    frame = rect(x - 16, y - 16, w + 32, h + 32, "none", stroke="#24352f", stroke_width=32)
    edge = rect(
        x - 32, y - 32, w + 64, h + 64, "none", stroke="#4f6b60", stroke_width=4, opacity=0.8
    )
    gleam = group(
        *(shape(polygon([(x + a, y), (x + b, y), (x + b - 280, y + h), (x + a - 280, y + h)]),
                "#ffffff", opacity=0.09) for a, b in ((60, 220), (640, 700))),
        clip_path=clip(box_path(x, y, w, h)),
    )  # fmt: skip
    sill = rect(x - 70, y + h + 30, w + 140, 30, "#8f8894") + rect(x - 70, y + h + 60, w + 140, 16, DARK,
                opacity=0.5, filter=blur(6))  # fmt: skip
    names = zip(("Papier", "Bücher", "Reparatur"), (1 / 6, 1 / 2, 5 / 6), strict=True)
    lettering = "".join(
        words(text, x + w * k, y + 154, 32, "#3a2413", letter_spacing="3", opacity=0.8)
        for text, k in names
    )
    return (
        group(content, clip_path=clip(box_path(x, y, w, h)))
        + lettering
        + bars
        + gleam
        + frame
        + edge
        + sill
    )


def _back_shelves(x: float, y: float, w: float) -> str:
    chance = dice(31)
    parts = []
    for row in range(2):
        base = y + 276 + row * 122
        at = x + 10
        while at < x + w:
            wide, high = chance.uniform(16, 32), chance.uniform(62, 98)
            tone = lit(chance.choice(TONES), 0.72)
            if chance.random() > 0.12:
                parts.append(rect(at, base - high, wide, high, tone))
                parts.append(rect(at + 3, base - high * 0.8, wide - 6, 3, WARM, opacity=0.6))
            at += wide + 1.5
        parts.append(rect(x, base, w, 12, "#6d4526"))
    return group(*parts, filter=blur(1.6), opacity=0.88)


def _display(x: float, base: float, w: float) -> str:
    """What lies in the window: standing books, a press, a stack, rolls."""
    parts = [rect(x, base - 44, w, 44, "#7a4d2a"), rect(x, base - 44, w, 5, "#ffe2a0", opacity=0.8)]
    for k, tone, wide, high in (
        (0.07, "#2f5744", 120, 160),
        (0.24, BRICK, 104, 142),
        (0.74, "#33456f", 126, 168),
    ):
        left = x + w * k
        parts.append(group(
            shape(polygon([(left, base - 44), (left + wide, base - 44), (left + wide - 8, base - 44 - high),
                           (left + 6, base - 44 - high)]),
                  linear((left, 0), (left + wide, 0), (0, lit(tone, 1.2), 1), (1, lit(tone, 0.7), 1))),
            rect(left + wide * 0.28, base - 44 - high * 0.76, wide * 0.46, high * 0.22, "#f4e6c8"),
            rect(left + 10, base - 44 - high, 6, high, DARK, opacity=0.25),
        ))  # fmt: skip
    px = x + w * 0.5
    parts.append(group(
        rect(px - 84, base - 66, 168, 22, "#22302c"), rect(px - 70, base - 190, 12, 124, "#22302c"),
        rect(px + 58, base - 190, 12, 124, "#22302c"), rect(px - 86, base - 206, 172, 22, "#22302c"),
        rect(px - 7, base - 250, 14, 150, "#4a5a54"), rect(px - 56, base - 110, 112, 16, "#22302c"),
        rect(px - 44, base - 94, 88, 28, "#a5482f"), rect(px - 40, base - 90, 84, 18, "#f4e6c8"),
        el("ellipse", cx=px, cy=base - 254, rx=74, ry=14, fill="none", stroke="#22302c", stroke_width=10),
    ))  # fmt: skip
    for i, tone in enumerate(("#cf9a3c", "#e9dcc0", "#6f8a9a", "#b5523b")):
        parts.append(
            rect(
                x + w * 0.91 + i % 2 * 26 - 12,
                base - 210 + i * 22,
                24,
                170 - i * 22,
                linear(
                    (x + w * 0.9, 0),
                    (x + w * 0.98, 0),
                    (0, lit(tone, 1.2), 1),
                    (1, lit(tone, 0.7), 1),
                ),
            )
        )
    return group(*parts)


def _doorway(x: float, y: float, w: float, h: float) -> str:
    """A round arch of stone; the leaf of the door stands open inwards."""
    r = w / 2
    arch = f"M{x} {y + h}V{y + r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h}Z"
    stone = f"M{x - 56} {y + h}V{y + r}A{r + 56} {r + 56} 0 0 1 {x + w + 56} {y + r}V{y + h}Z"
    joints = "".join(
        line(f"M{x - 56} {y + r + k}h56M{x + w} {y + r + k}h56", DARK, 3, opacity=0.4)
        for k in range(60, int(h - r), 104)
    )
    inside = group(
        rect(x, y, w, h, linear((x, y), (x, y + h), (0, "#ffe6ad", 1),
                               (0.7, "#eeb45f", 1), (1, "#a8672f", 1))),
        _inside_shelf(x + w * 0.46, y + 240), rect(x, y + h - 150, w, 150, "#9a5f30"),
        shape(polygon([(x, y + h), (x + w, y + h), (x + w, y + h - 96), (x, y + h - 150)]), "#c98b4c"),
        clip_path=clip(arch),
    )  # fmt: skip
    leaf = polygon([(x, y + 60), (x + 118, y + 96), (x + 118, y + h - 62), (x, y + h)])
    panels = "".join(
        shape(polygon([(x + 22, y + a), (x + 98, y + a + 14), (x + 98, y + b - 8), (x + 22, y + b)]),
              lit("#2d4a40", 0.7), stroke="#6d8f80", stroke_width=2)
        for a, b in ((170, 360), (400, 640))
    )  # fmt: skip
    door = group(shape(leaf, linear((x, 0), (x + 118, 0), (0, "#1f332c", 1), (1, "#4c7263", 1))), panels,
                 disc(x + 104, y + 400, 7, "#e0b45c"), clip_path=clip(arch))  # fmt: skip
    card = group(rect(0, 0, 62, 40, "#f6ead0", rx=3),
                 words("offen", 31, 27, 22, "#5d2b1e", font_style="italic"),
                 transform=f"translate({x + 34} {y + 230}) skewY(8)")  # fmt: skip
    step = rect(x - 70, y + h - 14, w + 140, 30, "#9a93a0") + rect(
        x - 70, y + h - 14, w + 140, 5, WARM, opacity=0.5
    )
    return (shape(stone, "#7d7788", filter="url(#plaster)") + joints + inside + door + card
            + line(arch, DARK, 5, opacity=0.5) + step)  # fmt: skip


def _inside_shelf(x: float, y: float) -> str:
    chance = dice(7)
    parts = []
    for row in range(3):
        at, base = x, y + row * 92
        while at < x + 190:
            wide, high = chance.uniform(12, 22), chance.uniform(44, 70)
            parts.append(rect(at, base - high, wide, high, lit(chance.choice(TONES), 0.8)))
            at += wide + 1
        parts.append(rect(x - 6, base, 210, 8, "#7a4d2a"))
    return group(*parts, filter=blur(2), opacity=0.8)


def _sign(x: float, y: float) -> str:
    """Letters of brass on a dark board over the window."""
    return group(
        rect(
            x - 440,
            y - 66,
            880,
            112,
            DARK,
            opacity=0.6,
            filter=blur(10),
            transform="translate(8 10)",
        ),
        rect(
            x - 440,
            y - 66,
            880,
            112,
            linear((0, y - 66), (0, y + 46), (0, "#3d5a4f", 1), (1, "#22352e", 1)),
            rx=5,
        ),
        rect(x - 426, y - 54, 852, 88, "none", stroke="#d9b45f", stroke_width=3, rx=3, opacity=0.9),
        words("Buchbinderei", x + 2, y + 19, 84, DARK, letter_spacing="10", opacity=0.7),
        words("Buchbinderei", x, y + 16, 84, "#f0cf80", letter_spacing="10"),
    )


def _lantern(x: float, y: float) -> str:
    arm = line(smooth([(x + 140, y - 40), (x + 60, y - 70), (x, y - 50)]), "#1d2422", 10)
    roof = shape(f"M{x - 52} {y}L{x} {y - 46}L{x + 52} {y}Z", "#1d2422")
    glass = shape(
        f"M{x - 44} {y}H{x + 44}L{x + 30} {y + 120}H{x - 30}Z",
        radial((x, y + 60), 90, (0, "#fffbe6", 1), (0.5, "#ffd98c", 1), (1, "#d98f3c", 1)),
    )
    bars = line(
        f"M{x - 44} {y}L{x - 30} {y + 120}H{x + 30}L{x + 44} {y}M{x} {y}V{y + 120}", "#1d2422", 6
    )
    return group(disc(x, y + 60, 150, "#ffdf9a", opacity=0.35, filter=blur(50)), arm, glass, bars, roof,
                 rect(x - 36, y + 118, 72, 12, "#1d2422"))  # fmt: skip


def _cobbles(size: Point) -> str:
    w, h = size
    chance = dice(19)
    parts = [rect(0, GROUND, w, h - GROUND, "#2a2835")]
    y, row = GROUND + 4, 0
    while y < h + 30:
        high = 20 + row * 5
        x = -chance.uniform(0, 60)
        while x < w:
            wide = high * chance.uniform(1.5, 2.3)
            tone = lit("#5d5868", chance.uniform(0.72, 1.08))
            parts.append(rect(x, y, wide - 5, high - 4, linear((x, y), (x, y + high), (0, lit(tone, 1.2), 1),
                         (1, lit(tone, 0.6), 1)), rx=high * 0.36))  # fmt: skip
            x += wide
        y += high
        row += 1
    pools = group(
        shape(polygon([(1270, GROUND), (1650, GROUND), (1900, h), (1100, h)]), "#ffc873", opacity=0.75),
        shape(polygon([(250, GROUND), (1110, GROUND), (1240, h), (80, h)]), "#ffc873", opacity=0.4),
        filter=blur(34), style="mix-blend-mode:soft-light",
    )  # fmt: skip
    kerb = rect(0, GROUND, w, 12, "#8a8492", opacity=0.7) + rect(0, GROUND + 12, w, 14, DARK, opacity=0.5,
                filter=blur(5))  # fmt: skip
    return group(*parts) + pools + pools + kerb


def _planter(x: float, base: float) -> str:
    """A small box tree beside the door."""
    chance = dice(5)
    leaves = "".join(
        disc(x + chance.gauss(0, 34), base - 176 + chance.gauss(0, 36), chance.uniform(7, 15),
             lit("#4c6b50", chance.uniform(0.55, 1.15)))
        for _ in range(150)
    )  # fmt: skip
    pot = shape(
        f"M{x - 44} {base - 84}H{x + 44}L{x + 32} {base + 6}H{x - 32}Z",
        linear((x - 44, 0), (x + 44, 0), (0, "#8a4a34", 1), (0.5, "#b5694a", 1), (1, "#5a2f22", 1)),
    )
    return (el("ellipse", cx=x + 10, cy=base + 8, rx=60, ry=10, fill=DARK, opacity=0.5, filter=blur(6))
            + rect(x - 5, base - 150, 10, 70, "#4a3524") + leaves + pot
            + rect(x - 50, base - 92, 100, 18, "#a55f43", rx=3))  # fmt: skip
