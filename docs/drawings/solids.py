"""Bodies: boxes, bent sheets, upright round things, and the shadows they throw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, radians, sin

from colours import DARK, lit
from space import Frame, Vec, View, brightness, cross, dot, fallen, hull, plus
from svg import Definition, Point, blur, box_path, clip, el, group, linear, polygon, rect, shape


@dataclass(frozen=True, slots=True)
class Skin:
    """What a surface is made of: a colour and, if it has one, its texture."""

    colour: str
    texture: str = ""


def face(view: View, origin: Vec, across: Vec, down: Vec, size: Point, skin: Skin,
         marks: str = "", glow: float = 1.0) -> str:  # fmt: skip
    """One plane of a body with what is drawn on it; `glow` brightens it."""
    amount = brightness(cross(down, across)) * glow
    w, h = size
    attributes = {"filter": f"url(#{skin.texture})"} if skin.texture else {}
    return group(
        rect(0, 0, w, h, lit(skin.colour, amount), **attributes),
        group(marks, clip_path=clip(box_path(0, 0, w, h))) if marks else "",
        rect(0, 0, w, h, _falloff(w, h, amount)),
        transform=view.matrix(origin, across, down),
    )


def _falloff(w: float, h: float, amount: float) -> Definition:
    """Light fades across a plane; a plane turned from the light also sinks into shade."""
    shade = min(0.6, max(0.0, 0.95 - amount) * 0.9)
    return linear(
        (0, 0), (w * 0.8, h),
        (0, "#fff6e0", 0.10 if amount > 0.9 else 0.0),
        (0.45, DARK, shade * 0.55), (1, DARK, 0.10 + shade),
    )  # fmt: skip


def box(view: View, frame: Frame, size: Vec, skin: Skin,
        marks: Mapping[str, str] | None = None,
        skins: Mapping[str, Skin] | None = None) -> str:  # fmt: skip
    """A box from its near left lower corner; `marks` are drawings by face name."""
    w, d, h = size
    x, y, z = frame.x, frame.y, frame.z
    back_x, back_y, down = _minus(x), _minus(y), _minus(z)
    planes = {
        "back": (frame.spot(w, d, h), back_x, down, (w, h)),
        "left": (frame.spot(0, d, h), back_y, down, (d, h)),
        "right": (frame.spot(w, 0, h), y, down, (d, h)),
        "front": (frame.spot(0, 0, h), x, down, (w, h)),
        "bottom": (frame.spot(0, 0, 0), x, y, (w, d)),
        "top": (frame.spot(0, d, h), x, back_y, (w, d)),
    }
    return "".join(
        face(view, at, a, b, wh, (skins or {}).get(name, skin), (marks or {}).get(name, ""))
        for name, (at, a, b, wh) in planes.items()
        if dot(cross(b, a), view.toward) > 1e-6
    )


def corners(frame: Frame, size: Vec) -> list[Vec]:
    """The eight corners of a box."""
    w, d, h = size
    return [frame.spot(u, v, t) for u in (0, w) for v in (0, d) for t in (0, h)]


def shadow(view: View, body: Sequence[Vec], soft: float = 5.0, strength: float = 0.42,
           floor: float = 0.0) -> str:  # fmt: skip
    """The shadow of a convex body: a wide soft one and a dark one where it touches."""
    cast = [fallen(p, floor) for p in body]
    low = [(p[0], p[1], floor) for p in body if p[2] - floor < 1.0] or cast
    wide = shape(
        polygon(hull(view.points([*low, *cast]))), DARK,
        filter=blur(soft * view.scale * 0.55), opacity=strength,
    )  # fmt: skip
    touch = shape(
        polygon(hull(view.points([plus(p, (0.9, -0.7, 0)) for p in low]))), DARK,
        filter=blur(1.1 * view.scale), opacity=min(0.85, strength * 1.5),
    )  # fmt: skip
    return wide + touch


def bent(view: View, frame: Frame, profile: Sequence[Point], length: float, skin: Skin,
         marks: str = "", inside: Skin | None = None) -> str:  # fmt: skip
    """A sheet bent along a profile (x, z) and drawn out along y, back edge up.

    Without an `inside` it is the skin of a closed body: what faces away stays undrawn.
    """
    source = Definition(f'<g id="@name">{_flat(profile, length, skin)}{marks}</g>') if (
        marks or skin.texture) else None  # fmt: skip
    parts: list[str] = [el("defs", source.text)] if source else []
    walked = 0.0
    for (ax, az), (bx, bz) in pairwise(profile):
        step = hypot(bx - ax, bz - az)
        across = plus(_scaled(frame.x, (bx - ax) / step), frame.z, (bz - az) / step)
        outer = dot(cross(_minus(frame.y), across), view.toward) > 0
        place = view.matrix(frame.spot(ax, length, az), across, _minus(frame.y))
        amount = brightness(cross(_minus(frame.y), across))
        if outer:
            parts.append(_strip(place, step, length, skin, source, walked, amount))
        elif inside:
            under = brightness(cross(across, _minus(frame.y)))
            parts.append(_strip(place, step, length, inside, None, 0, under * 0.9))
        walked += step
    return "".join(parts)


def _flat(profile: Sequence[Point], length: float, skin: Skin) -> str:
    width = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(profile))
    attributes = {"filter": f"url(#{skin.texture})"} if skin.texture else {}
    return rect(0, 0, width, length, skin.colour, **attributes)


def _strip(place: str, step: float, length: float, skin: Skin, source: Definition | None,
           walked: float, amount: float) -> str:  # fmt: skip
    # Neighbours overlap a little, or the ground would shine through the seams.
    wide = step + 0.25
    if source is None:
        return group(rect(0, 0, wide, length, lit(skin.colour, amount)), transform=place)
    tone, strength = ("#fff6e0", amount - 1) if amount > 1 else (DARK, 1 - amount)
    return group(
        group(
            el("use", href=f"#{source.name}", x=-walked),
            rect(0, 0, wide, length, tone, opacity=strength),
            clip_path=clip(box_path(0, 0, wide, length)),
        ),
        transform=place,
    )


def arc(cx: float, cz: float, rx: float, rz: float, start: float, end: float,
        steps: int = 16) -> list[Point]:  # fmt: skip
    """Points along an ellipse, angles in degrees, 90 is up."""
    turns = [radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [(cx + rx * cos(t), cz + rz * sin(t)) for t in turns]


def ring(centre: Vec, radius: float, steps: int = 48) -> list[Vec]:
    """A level circle in space."""
    turns = [2 * pi * i / steps for i in range(steps)]
    return [plus(centre, (radius * cos(t), radius * sin(t), 0)) for t in turns]


def round_body(view: View, foot: Vec, outline: Sequence[Point], skin: Skin,
               gleam: float = 0.35) -> str:  # fmt: skip
    """An upright turned body; `outline` is (radius, height) from the foot up."""
    rings = [view.points(ring(plus(foot, (0, 0, z)), r)) for r, z in outline]
    return "".join(
        shape(polygon(hull([*low, *high])), _turned_light(view, foot, max(r, 1), skin, gleam))
        for low, high, (r, _) in zip(rings, rings[1:], outline, strict=False)
    )


def _turned_light(view: View, foot: Vec, radius: float, skin: Skin, gleam: float) -> Definition:
    x, y = view.point(foot)
    r = radius * view.scale
    return linear(
        (x - r, y), (x + r, y),
        (0, lit(skin.colour, 0.78), 1), (0.12, lit(skin.colour, 0.95), 1),
        (0.28, lit(skin.colour, 1 + gleam), 1), (0.45, lit(skin.colour, 1.0), 1),
        (0.8, lit(skin.colour, 0.62), 1), (1, lit(skin.colour, 0.5), 1),
    )  # fmt: skip


def _minus(a: Vec) -> Vec:
    return (-a[0], -a[1], -a[2])


def _scaled(a: Vec, factor: float) -> Vec:
    return (a[0] * factor, a[1] * factor, a[2] * factor)
