"""Marbled and paste papers, made the way they are made: drops, then combs.

A drop of colour pushes everything that floats already outwards, so that no colour
is lost; a tine drawn through the bath drags along what is near it. Both are exact
maps of the plane, applied to the outline of every drop.
"""

from dataclasses import dataclass
from math import cos, hypot, pi, sin, sqrt

from svg import Point, dice, group, line, number, rect, shape, smooth

Bath = tuple[tuple[str, tuple[Point, ...]], ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """The bath's size, its ground, its colours, drops, and how it is combed."""

    size: Point
    ground: str
    colours: tuple[str, ...]
    drops: int = 70
    radius: tuple[float, float] = (6.0, 15.0)
    rakes: tuple[tuple[float, float, bool], ...] = ()
    swirls: tuple[tuple[float, float, float], ...] = ()
    seed: int = 1


def dropped(bath: Bath, at: Point, radius: float, colour: str) -> Bath:
    """The bath after one more drop."""
    cx, cy = at

    def away(p: Point) -> Point:
        dx, dy = p[0] - cx, p[1] - cy
        factor = sqrt(1 + radius * radius / max(1e-6, dx * dx + dy * dy))
        return (cx + dx * factor, cy + dy * factor)

    steps = 150
    edge = tuple(
        (cx + radius * cos(2 * pi * i / steps), cy + radius * sin(2 * pi * i / steps))
        for i in range(steps)
    )
    moved = tuple((tone, tuple(away(p) for p in ring)) for tone, ring in bath)
    return (*moved, (colour, edge))


def refined(bath: Bath, step: float = 1.1) -> Bath:
    """The same bath with more points where its outlines were stretched."""
    return tuple((tone, tuple(_closer(ring, step))) for tone, ring in bath)


def _closer(ring: tuple[Point, ...], step: float) -> list[Point]:
    points: list[Point] = []
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        parts = max(1, min(40, int(hypot(bx - ax, by - ay) / step)))
        points += [(ax + (bx - ax) * k / parts, ay + (by - ay) * k / parts) for k in range(parts)]
    return points


def raked(bath: Bath, pitch: float, pull: float, upright: bool) -> Bath:
    """The bath after a comb whose tines stand `pitch` apart, every second pulled back."""

    def drag(p: Point) -> Point:
        x, y = p if not upright else (p[1], p[0])
        # Smoothly to and fro, as neighbouring tines drawn in opposite ways do.
        x += pull * cos(pi * y / pitch) * (0.85 + 0.15 * cos(3 * pi * y / pitch))
        return (x, y) if not upright else (y, x)

    return tuple((tone, tuple(drag(p) for p in ring)) for tone, ring in bath)


def swirled(bath: Bath, at: Point, radius: float) -> Bath:
    """The bath after a needle was turned round once at this place."""

    def turn(p: Point) -> Point:
        dx, dy = p[0] - at[0], p[1] - at[1]
        angle = 2.6 / (1 + (dx * dx + dy * dy) / (radius * radius)) ** 2
        c, s = cos(angle), sin(angle)
        return (at[0] + dx * c - dy * s, at[1] + dx * s + dy * c)

    return tuple((tone, tuple(turn(p) for p in ring)) for tone, ring in bath)


def marbled(recipe: Recipe) -> str:
    """The finished paper, drawn flat in millimetres."""
    chance = dice(recipe.seed)
    w, h = recipe.size
    bath: Bath = ()
    for i in range(recipe.drops):
        at = (chance.uniform(-0.1, 1.1) * w, chance.uniform(-0.1, 1.1) * h)
        colour = recipe.colours[(i + chance.randrange(2)) % len(recipe.colours)]
        bath = dropped(bath, at, chance.uniform(*recipe.radius), colour)
    for pitch, pull, upright in recipe.rakes:
        bath = raked(refined(bath), pitch, pull, upright)
    bath = refined(bath)
    for x, y, radius in recipe.swirls:
        bath = swirled(bath, (x * w, y * h), radius)
    return group(rect(-20, -20, w + 40, h + 40, recipe.ground), *(_patch(b) for b in bath))


def _patch(patch: tuple[str, tuple[Point, ...]]) -> str:
    colour, ring = patch
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z"
    return shape(d, colour, stroke="#f3e9d6", stroke_width=0.22, stroke_opacity=0.6)


def combed_paste(w: float, h: float, colour: str, pale: str, pitch: float = 9.0) -> str:
    """Paste paper: colour in paste, drawn through with a comb in waves."""
    rows = []
    y = -pitch
    while y < h + pitch:
        points = [(x, y + 3.2 * sin(x / 7.5)) for x in range(-4, int(w) + 8, 3)]
        d = smooth(points)
        rows += [
            line(d, pale, 0.7, opacity=0.85, transform=f"translate(0 {number(k * 1.6)})")
            for k in range(4)
        ]
        y += pitch
    return group(rect(0, 0, w, h, colour, filter="url(#wash)"), *rows)


def crossed_paste(w: float, h: float, colour: str, pale: str, step: float = 14.0) -> str:
    """Paste paper: a fan pressed again and again beside itself."""
    parts = [rect(0, 0, w, h, colour, filter="url(#wash)")]
    for row in range(int(2 * h / step) + 3):
        for column in range(int(w / step) + 3):
            x = (column - 0.5 * (row % 2)) * step
            y, half = row * step * 0.5, step * 0.5
            parts += [_fan(x, y, half * r, pale) for r in (0.98, 0.78, 0.58, 0.38, 0.18)]
    return group(*parts)


def _fan(x: float, y: float, r: float, colour: str) -> str:
    d = f"M{number(x - r)} {number(y)}A{number(r)} {number(r)} 0 0 1 {number(x + r)} {number(y)}"
    return line(d, colour, 0.6, opacity=0.8)


def block_print(w: float, h: float, colour: str, pale: str, step: float = 12.0) -> str:
    """Printed with a small wooden block: a leaf, turned at every second place."""
    parts = [rect(0, 0, w, h, colour)]
    leaf = "M0 -4.4C3 -2 3 2 0 4.4C-3 2 -3 -2 0 -4.4Z"
    for row in range(int(h / step) + 2):
        for column in range(int(w / step) + 2):
            turn = 45 if (row + column) % 2 else -45
            at = f"translate({column * step} {row * step}) rotate({turn})"
            parts.append(group(shape(leaf, pale), line("M0 -3V3.6", colour, 0.5), transform=at))
    return group(*parts)
