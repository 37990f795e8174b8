"""How a theme looks, as far as pictures that we draw ourselves can follow it: colours and letters."""

from generator.theme.colour import Colour, parse_colour, readable, text_on
from generator.theme.theme import Theme
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Appearance:
    """Colours as ``#rrggbb``, by day; ``on_accent`` can be read on ``accent``, the others on ``paper``.

    ``serif`` and ``weight`` are those of the theme's headings.
    """

    paper: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    serif: bool
    weight: int


def appearance_of(theme: Theme) -> Appearance:
    """By the custom properties that themes share; what a theme does not name is black on white."""
    tokens = {token.name: token.light for token in theme.tokens}

    def colour(name: str, otherwise: str) -> Colour:
        return parse_colour(tokens.get(name, "")) or parse_colour(otherwise) or Colour(0, 0, 0)

    paper = colour("paper", "#ffffff")
    accent = readable(colour("accent", "#1d1d1b"), [paper])
    family = tokens.get("font-head", "").rpartition(",")[2].strip()
    weight = tokens.get("head-weight", "")
    return Appearance(
        paper=str(paper),
        ink=str(readable(colour("ink", "#1d1d1b"), [paper])),
        quiet=str(readable(colour("ink-2", "#55514c"), [paper])),
        accent=str(accent),
        on_accent=str(text_on(accent)),
        serif=family == "serif",
        weight=min(900, max(200, int(weight))) if weight.isdecimal() else 600,
    )
