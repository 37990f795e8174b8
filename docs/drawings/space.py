"""The space in which things lie, in millimetres, and how it is seen.

The eye is far away, so that parallel lines stay parallel: every plane of a thing
becomes an exact affine picture of what is drawn flat on it. x runs to the right,
y away from the eye, z up from the table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import cos, radians, sin, sqrt

from svg import Point

Vec = tuple[float, float, float]

# The light travels to the right, towards the eye and down: it comes from the upper left.
LIGHT: Vec = (0.62, -0.42, -1.0)


def plus(a: Vec, b: Vec, times: float = 1.0) -> Vec:
    """a + b · times."""
    return (a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times)


def dot(a: Vec, b: Vec) -> float:
    """How far two directions agree."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The direction upright on both."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a: Vec) -> Vec:
    """The same direction with length one."""
    size = sqrt(dot(a, a)) or 1.0
    return (a[0] / size, a[1] / size, a[2] / size)


def brightness(normal: Vec) -> float:
    """How much light a surface with this normal gets; a table top gets 1."""
    facing = -dot(unit(normal), unit(LIGHT))
    return 0.66 + 0.42 * facing if facing > 0 else 0.66 + 0.2 * facing


@dataclass(frozen=True, slots=True)
class View:
    """The eye: pixels a millimetre, height above the table in degrees, where the middle lands."""

    scale: float
    elevation: float
    centre: Point

    @property
    def toward(self) -> Vec:
        """The direction from the things to the eye."""
        e = radians(self.elevation)
        return (0.0, -cos(e), sin(e))

    def point(self, p: Vec) -> Point:
        """Where a point of space is seen."""
        e = radians(self.elevation)
        up = p[1] * sin(e) + p[2] * cos(e)
        return (self.centre[0] + self.scale * p[0], self.centre[1] - self.scale * up)

    def points(self, path: Iterable[Vec]) -> list[Point]:
        """Where several points are seen."""
        return [self.point(p) for p in path]

    def matrix(self, origin: Vec, across: Vec, down: Vec) -> str:
        """The transform that lays a flat drawing (in mm) into this plane."""
        ox, oy = self.point(origin)
        ax, ay = self.point(plus(origin, across))
        bx, by = self.point(plus(origin, down))
        values = (ax - ox, ay - oy, bx - ox, by - oy, ox, oy)
        return "matrix(" + " ".join(f"{v:.4f}" for v in values) + ")"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a thing lies and how it is turned."""

    origin: Vec = (0.0, 0.0, 0.0)
    x: Vec = (1.0, 0.0, 0.0)
    y: Vec = (0.0, 1.0, 0.0)
    z: Vec = (0.0, 0.0, 1.0)

    def spot(self, u: float, v: float, w: float = 0.0) -> Vec:
        """A point of the thing as a point of space."""
        return plus(plus(plus(self.origin, self.x, u), self.y, v), self.z, w)

    def moved(self, u: float, v: float, w: float = 0.0) -> "Frame":
        """The same frame further along its own axes."""
        return replace(self, origin=self.spot(u, v, w))

    def turned(self, degrees: float) -> "Frame":
        """Turned on the table, against the clock seen from above."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        x = unit(plus(_times(self.x, c), self.y, s))
        y = unit(plus(_times(self.y, c), self.x, -s))
        return replace(self, x=x, y=y)

    def opened(self, degrees: float) -> "Frame":
        """Swung up around its own y axis, like a cover hinged at the left."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        x = unit(plus(_times(self.x, c), self.z, s))
        z = unit(plus(_times(self.z, c), self.x, -s))
        return replace(self, x=x, z=z)

    def raised(self, degrees: float) -> "Frame":
        """Swung up around its own x axis, like a lid hinged at the front."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        y = unit(plus(_times(self.y, c), self.z, s))
        z = unit(plus(_times(self.z, c), self.y, -s))
        return replace(self, y=y, z=z)


def _times(a: Vec, factor: float) -> Vec:
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def lying(x: float, y: float, turn: float = 0.0, z: float = 0.0) -> Frame:
    """A thing on the table whose near left corner is at x, y."""
    return Frame(origin=(x, y, z)).turned(turn)


def fallen(p: Vec, floor: float = 0.0) -> Vec:
    """Where the shadow of a point falls on a floor."""
    drop = max(0.0, p[2] - floor)
    return (p[0] + LIGHT[0] * drop, p[1] + LIGHT[1] * drop, floor)


def hull(points: Sequence[Point]) -> list[Point]:
    """The tightest convex outline around the points."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    return _half(ordered)[:-1] + _half(ordered[::-1])[:-1]


def _half(points: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for p in points:
        while len(kept) > 1 and _left(kept[-2], kept[-1], p) <= 0:
            kept.pop()
        kept.append(p)
    return kept


def _left(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
