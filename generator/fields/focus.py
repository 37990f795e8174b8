"""The point of a picture that must be seen when it is cropped: ``30% 60%``, ``oben``, ``left top``."""

import re

from generator.fields.desk import refuse
from generator.fields.tree import Scalar
from generator.patterns import pattern
from generator.problems import nearest

_ACROSS = {"left": 0, "links": 0, "right": 100, "rechts": 100}
_DOWN = {"top": 0, "oben": 0, "bottom": 100, "unten": 100}
_CENTRE = {"center": 50, "centre": 50, "mitte": 50}
_HUNDREDTHS = pattern(r"(\d{1,3})\s*%[\s,]+(\d{1,3})\s*%")


def read_focus(node: Scalar) -> tuple[int, int]:
    """In hundredths of width and height, from the left and from the top."""
    text = node.text.strip().casefold()
    if match := _HUNDREDTHS.fullmatch(text):
        across, down = int(match[1]), int(match[2])
        if across <= 100 and down <= 100:
            return across, down
    words = re.split(r"[\s,-]+", text)
    known = _ACROSS | _DOWN | _CENTRE
    if not 1 <= len(words) <= 2 or any(word not in known for word in words) or _twice(words):
        unknown = next((word for word in words if word not in known), "")
        refuse("not-a-focus", node.where, near=nearest(unknown, known), text=node.shown)
    across = next((_ACROSS[word] for word in words if word in _ACROSS), 50)
    down = next((_DOWN[word] for word in words if word in _DOWN), 50)
    return across, down


def _twice(words: list[str]) -> bool:
    """Two words for one direction: a picture's focus cannot be left and right at once."""
    return any(sum(word in side for word in words) > 1 for side in (_ACROSS, _DOWN))
