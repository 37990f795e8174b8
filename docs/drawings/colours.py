"""The palette of the workshop, and how a colour turns lighter or darker.

Shadows go towards a warm brown and lights towards a warm white, never towards
plain black and white: that is what makes the pictures belong together.
"""

PAPER = "#efe6d8"
CREAM = "#f7f0e3"
KRAFT = "#c9a677"
OAK = "#cfae84"
WALNUT = "#8a6242"
LEATHER = "#7a3b2e"
COGNAC = "#a8613a"
LINEN = "#d9c9ac"
FOREST = "#2f5744"
INDIGO = "#2e3f66"
OCHRE = "#cf9a3c"
BRICK = "#b5523b"
SAGE = "#9aa98a"
INK = "#2a1d18"
STEEL = "#a9a8a4"
BRASS = "#c29a4b"

DARK = "#1d110c"
LIGHT = "#fff8ea"


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of a six-digit colour."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, part: float) -> str:
    """The colour that lies `part` of the way from one to the other."""
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def lit(colour: str, amount: float) -> str:
    """The colour under so much light: 1 leaves it, less darkens, more lightens."""
    if amount <= 1:
        return mix(colour, DARK, min(1.0, 1 - amount))
    return mix(colour, LIGHT, min(1.0, amount - 1))
