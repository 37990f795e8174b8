"""The classes that pictures carry: the tone that stands in for them, and the point that must be seen.

Pages forbid inline styles, so both are made of a few classes each, whose rules stand in every
theme's style sheet.  Tones are OKLCH in steps that the eye takes for the picture's own while it is
still on its way; a focal point is rounded to tenths.
"""

from math import degrees

from generator.theme.colour import parse_colour, to_oklch

Focus = tuple[int, int]
"""The point of a picture that must be seen, in hundredths of its width and height."""

CENTRE: Focus = (50, 50)

_LIGHTNESS = 10
_CHROMA = (0.0, 0.03, 0.07, 0.13)
_HUES = 12
_TENTHS = range(0, 101, 10)


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
    across, down = (round(min(100, max(0, part)) / 10) for part in focus)
    return f"focus focus-x{across} focus-y{down}" if (across, down) != (5, 5) else ""


def look_rules() -> str:
    """The rules of all these classes."""
    return "".join(
        (
            ".tone{background-color:oklch(var(--tone-l) var(--tone-c) var(--tone-h))}",
            *(f".tone-l{each}{{--tone-l:{each / _LIGHTNESS:g}}}" for each in range(11)),
            *(f".tone-c{step}{{--tone-c:{chroma:g}}}" for step, chroma in enumerate(_CHROMA)),
            *(f".tone-h{turn}{{--tone-h:{turn * 360 // _HUES}}}" for turn in range(_HUES)),
            ".focus{object-position:var(--focus-x) var(--focus-y)}",
            *(f".focus-x{each // 10}{{--focus-x:{each}%}}" for each in _TENTHS),
            *(f".focus-y{each // 10}{{--focus-y:{each}%}}" for each in _TENTHS),
        )
    )
