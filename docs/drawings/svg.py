"""SVG as text: elements, gradients, smooth lines.

A gradient carries a name made from its own content, so it may be written down
wherever it is used; the same gradient twice is the same name twice.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

Point = tuple[float, float]
Stop = tuple[float, str, float]


@dataclass(frozen=True, slots=True)
class Definition:
    """Something that is defined once and referred to by name."""

    body: str

    @property
    def name(self) -> str:
        return "d" + hashlib.sha256(self.body.encode()).hexdigest()[:10]

    @property
    def text(self) -> str:
        return self.body.replace("@name", self.name)

    def __str__(self) -> str:
        return f"url(#{self.name})"


Value = str | float | Definition


def number(value: float) -> str:
    """A number as short as it can be written without being seen."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def el(tag: str, *children: str, **attributes: Value) -> str:
    """One element; `stroke_width` is written `stroke-width`."""
    defined = "".join(v.text for v in attributes.values() if isinstance(v, Definition))
    words = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_word(value)}"'
        for key, value in attributes.items()
    )
    return f"{defined}<{tag}{words}>{''.join(children)}</{tag}>"


def _word(value: Value) -> str:
    return number(value) if isinstance(value, int | float) else str(value)


def _stops(stops: Iterable[Stop]) -> str:
    return "".join(
        f'<stop offset="{number(at)}" stop-color="{colour}" stop-opacity="{number(strength)}"/>'
        for at, colour, strength in stops
    )


def linear(start: Point, end: Point, *stops: Stop) -> Definition:
    """A gradient along a line, in the coordinates of what it fills."""
    where = f'x1="{start[0]:.2f}" y1="{start[1]:.2f}" x2="{end[0]:.2f}" y2="{end[1]:.2f}"'
    return Definition(
        f'<linearGradient id="@name" gradientUnits="userSpaceOnUse" {where}>'
        f"{_stops(stops)}</linearGradient>"
    )


def radial(centre: Point, radius: float, *stops: Stop) -> Definition:
    """A gradient around a point, in the coordinates of what it fills."""
    where = f'cx="{centre[0]:.2f}" cy="{centre[1]:.2f}" r="{radius:.2f}"'
    return Definition(
        f'<radialGradient id="@name" gradientUnits="userSpaceOnUse" {where}>'
        f"{_stops(stops)}</radialGradient>"
    )


def blur(amount: float) -> Definition:
    """A filter that softens; its region is wide enough for soft shadows."""
    return Definition(
        '<filter id="@name" x="-60%" y="-60%" width="220%" height="220%">'
        f'<feGaussianBlur stdDeviation="{number(amount)}"/></filter>'
    )


def clip(path: str) -> Definition:
    """A window that shows only what lies inside the path."""
    return Definition(f'<clipPath id="@name"><path d="{path}"/></clipPath>')


def group(*children: str, **attributes: Value) -> str:
    """Several things as one."""
    return el("g", *children, **attributes)


def shape(d: str, fill: Value = "none", **attributes: Value) -> str:
    """A filled path."""
    return el("path", d=d, fill=fill, **attributes)


def line(d: str, stroke: Value, width: float, **attributes: Value) -> str:
    """A drawn path with round ends."""
    return el(
        "path",
        d=d,
        fill="none",
        stroke=stroke,
        stroke_width=width,
        stroke_linecap="round",
        stroke_linejoin="round",
        **attributes,
    )


def rect(x: float, y: float, w: float, h: float, fill: Value, **attributes: Value) -> str:
    """A rectangle."""
    return el("rect", x=x, y=y, width=w, height=h, fill=fill, **attributes)


def disc(x: float, y: float, r: float, fill: Value, **attributes: Value) -> str:
    """A circle."""
    return el("circle", cx=x, cy=y, r=r, fill=fill, **attributes)


def words(text: str, x: float, y: float, size: float, fill: Value, **attributes: Value) -> str:
    """Lettering in the serif of the house, centred on x unless told otherwise."""
    attributes.setdefault("text_anchor", "middle")
    attributes.setdefault("font_family", "TeX Gyre Termes, Liberation Serif, serif")
    return el("text", text, x=x, y=y, font_size=size, fill=fill, **attributes)


def polygon(points: Iterable[Point]) -> str:
    """The closed path through the points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z"


def box_path(x: float, y: float, w: float, h: float) -> str:
    """A rectangle as a path."""
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def smooth(points: Sequence[Point], closed: bool = False) -> str:
    """A path that passes softly through every point."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    parts = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for i in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = at(i - 1), at(i), at(i + 1), at(i + 2)
        turn = (bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6)
        parts.append("C" + " ".join(number(v) for v in (*turn, cx, cy)))
    return "".join(parts) + ("Z" if closed else "")


def dice(seed: int) -> Random:
    """Chance that falls the same way at every drawing."""
    return Random(seed)  # noqa: S311 - decoration, not a secret
