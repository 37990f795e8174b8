"""The classes that pictures carry: the tone that stands in for them, and the point that must be seen.

Pages forbid inline styles, so both are made of a few classes each, whose rules stand in every
theme's style sheet.  Tones are OKLCH in steps that the eye takes for the picture's own while it is
still on its way.  A focal point is rounded to quarters of the way: of what a frame cuts off, mostly
less than a third of the picture, that is a few hundredths.
"""

from math import degrees

from generator.theme.colour import parse_colour, to_oklch

Focus = tuple[int, int]
"""The point of a picture that must be seen, in hundredths of its width and height."""

CENTRE: Focus = (50, 50)

_LIGHTNESS = 6
_CHROMA = (0.0, 0.04, 0.1)
_HUES = 8
_QUARTERS = range(5)


def tone_class(colour: str) -> str:
    """The classes of a colour such as ``#c8b89a``; none for no colour."""
    known = parse_colour(colour)
    if known is None:
        return ""
    lightness, chroma, hue = to_oklch(known)
    step = min(range(len(_CHROMA)), key=lambda each: abs(_CHROMA[each] - chroma))
    turn = round(degrees(hue) / (360 / _HUES)) % _HUES
    return f"tone tone-l{round(lightness * _LIGHTNESS)} tone-c{step} tone-h{turn}"


def focus_class(focus: Focus) -> str:
    """The classes of a focal point; none for the centre, where it is anyway."""
    across, down = (round(min(100, max(0, part)) / 25) for part in focus)
    return f"focus focus-x{across} focus-y{down}" if (across, down) != (2, 2) else ""


def look_rules() -> str:
    """The rules of all these classes."""
    lightness = (f"{step / _LIGHTNESS:.2g}" for step in range(_LIGHTNESS + 1))
    return "".join(
        (
            ".tone{background-color:oklch(var(--tone-l) var(--tone-c) var(--tone-h))}",
            *(f".tone-l{step}{{--tone-l:{light}}}" for step, light in enumerate(lightness)),
            *(f".tone-c{step}{{--tone-c:{chroma:g}}}" for step, chroma in enumerate(_CHROMA)),
            *(f".tone-h{turn}{{--tone-h:{turn * 360 // _HUES}}}" for turn in range(_HUES)),
            ".focus{object-position:var(--focus-x) var(--focus-y)}",
            *(f".focus-x{step}{{--focus-x:{step * 25}%}}" for step in _QUARTERS),
            *(f".focus-y{step}{{--focus-y:{step * 25}%}}" for step in _QUARTERS),
        )
    )
