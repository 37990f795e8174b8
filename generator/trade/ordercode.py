"""Order codes: three times three signs such as ``7K3-MQ9-XAR``, the last one a check.

Thirty-one signs, a prime number, so that the weighted sum finds every wrong sign and every pair of
neighbours exchanged; none of them is taken for another when read aloud or written by hand.
A code is safe as the name of a folder on every system.
"""

from generator.patterns import pattern

SIGNS = "123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 9

_LIKENESS = pattern(r"[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}")
_SHAPE = pattern(rf"[{SIGNS}]{{3}}-[{SIGNS}]{{3}}-[{SIGNS}]{{3}}")


def order_code(numbers: tuple[int, ...]) -> str:
    """The code made from eight (random) numbers."""
    if len(numbers) != LENGTH - 1:
        raise ValueError(f"A code is made from {LENGTH - 1} numbers, not {len(numbers)}")
    signs = "".join(SIGNS[number % len(SIGNS)] for number in numbers)
    signs += _check(signs)
    return "-".join((signs[:3], signs[3:6], signs[6:]))


def read_code(text: str) -> str | None:
    """The code as it is properly written; None for anything that is no code."""
    shown = text.strip().upper()
    if not _SHAPE.fullmatch(shown):
        return None
    signs = shown.replace("-", "")
    return shown if _check(signs[:-1]) == signs[-1] else None


def looks_like_code(text: str) -> bool:
    """Whether a text has the form of a code, be it mistyped."""
    return _LIKENESS.fullmatch(text.strip().upper()) is not None


def _check(signs: str) -> str:
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(signs, 1))
    return SIGNS[total % len(SIGNS)]
