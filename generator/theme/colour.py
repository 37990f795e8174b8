"""Colours that can be read: contrast as WCAG 2.2 measures it, and partners that reach it.

Lightness is changed in OKLCH, where a colour keeps its hue while it grows darker or lighter.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import atan2, cos, hypot, sin

from generator.values import dataclass

READABLE = 4.5
"""The contrast that text of ordinary size must have (WCAG 2.2, 1.4.3)."""

_STEP = 0.005


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of sRGB, each part from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


BLACK, WHITE = Colour(0, 0, 0), Colour(255, 255, 255)


def parse_colour(text: str) -> Colour | None:
    """The colour that ``#a52`` or ``#aa5522`` says; nothing for any other text."""
    digits = text.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
        return None
    return Colour(*(int(digits[at : at + 2], 16) for at in (0, 2, 4)))


@lru_cache(maxsize=256)
def luminance(colour: Colour) -> float:
    """How bright a colour is to the eye, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(part / 255) for part in (colour.red, colour.green, colour.blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """How well one colour stands out from another, from 1 (not at all) to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def text_on(ground: Colour) -> Colour:
    """White where it can be read on ``ground``, else black; one of them always can."""
    return WHITE if contrast(WHITE, ground) >= READABLE else BLACK


def readable(colour: Colour, grounds: Sequence[Colour]) -> Colour:
    """``colour`` itself where it can be read on all ``grounds``, else its nearest shade that can.

    Grounds should be all light or all dark; no shade can be read on black and white at once, and
    then the best there is comes back.
    """
    if _least(colour, grounds) >= READABLE:
        return colour
    extreme = max(BLACK, WHITE, key=lambda end: _least(end, grounds))
    lightness, chroma, hue = to_oklch(colour)
    step = _STEP if extreme == WHITE else -_STEP
    while 0 < lightness + step < 1:
        lightness += step
        shade = _in_gamut(lightness, chroma, hue)
        if _least(shade, grounds) >= READABLE:
            return shade
    return extreme


def _least(colour: Colour, grounds: Sequence[Colour]) -> float:
    return min((contrast(colour, ground) for ground in grounds), default=21.0)


def _in_gamut(lightness: float, chroma: float, hue: float) -> Colour:
    """The colour of this lightness and hue with as much of the chroma as a screen can show."""
    while chroma > 0.002:
        parts = _to_linear(lightness, chroma, hue)
        if all(-0.001 <= part <= 1.001 for part in parts):
            break
        chroma *= 0.95
    return Colour(*(_byte(part) for part in _to_linear(lightness, chroma, hue)))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _byte(linear: float) -> int:
    part = min(max(linear, 0.0), 1.0)
    curved = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(curved * 255)


def to_oklch(colour: Colour) -> tuple[float, float, float]:
    """Lightness (0 to 1), chroma (0 is grey) and hue (radians) as CSS Color 4 defines them."""
    r, g, b = (_linear(part / 255) for part in (colour.red, colour.green, colour.blue))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b2 = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, hypot(a, b2), atan2(b2, a)


def _to_linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
