"""Whole numbers in place of fractions: thousandths, and products rounded once.

The browser reckons with the same whole numbers, so the two can never differ by a cent.
"""

from decimal import Decimal

from generator.patterns import pattern

_FIGURE = pattern(r"(-?)([0-9]{1,9})(?:[.,]([0-9]{1,3}))?")


def thousandths(amount: Decimal) -> int:
    """A number in thousandths; no list holds one with more than three decimals."""
    return int(amount.scaleb(3).to_integral_value())


def read_figure(text: str) -> int | None:
    """The thousandths that a text says (``85``, ``85.5``, ``85,5``); None for anything else."""
    found = _FIGURE.fullmatch(text.strip())
    if found is None:
        return None
    value = int(found[2]) * 1000 + int((found[3] or "0").ljust(3, "0"))
    return -value if found[1] else value


def written(value: int) -> str:
    """Thousandths as a sheet writes them: ``85``, ``85.5``."""
    whole, rest = divmod(abs(value), 1000)
    decimals = f".{rest:03}".rstrip("0") if rest else ""
    return f"{'-' if value < 0 else ''}{whole}{decimals}"


def part(amount: int, of: int, whole: int) -> int:
    """``amount * of / whole``, halves away from zero."""
    product = amount * of
    size = (2 * abs(product) + whole) // (2 * whole)
    return -size if product < 0 else size
