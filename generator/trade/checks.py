"""The short checks of an order sheet: they find slips and thoughtless edits, not forgery.

A 32-bit FNV-1a hash over code points with a last mix, as the browser's script computes it.
Spaces do not count, since mail changes them.
"""

SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"
_MASK = 0xFFFFFFFF


def line_check(text: str) -> str:
    """Four signs for a line: one change in a million goes unnoticed."""
    return _signs(_hash(text), 4)


def whole_check(texts: tuple[str, ...]) -> str:
    """Six signs for all lines together, in their order."""
    return _signs(_hash("\n".join(texts)), 6)


def read_check(text: str) -> str:
    """A check as it is properly written, whatever a person's pen made of its signs."""
    return text.lower().translate(str.maketrans("oil", "011"))


def _hash(text: str) -> int:
    value = 0x811C9DC5
    for point in map(ord, text.replace(" ", "")):
        value = ((value ^ point) * 0x01000193) & _MASK
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) & _MASK
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) & _MASK
    return value ^ (value >> 16)


def _signs(value: int, count: int) -> str:
    return "".join(SIGNS[(value >> (5 * at)) & 31] for at in range(count))
