"""What holds of a cancellation ladder as a whole."""

from collections.abc import Sequence
from itertools import pairwise

from generator.trade.offer import Rung


def falls(rungs: Sequence[Rung]) -> bool:
    """Whether who cancels later pays less; shares and amounts are not compared with each other."""
    return any(_less(late, early) for early, late in pairwise(rungs))


def _less(late: Rung, early: Rung) -> bool:
    if late.percent is not None and early.percent is not None:
        return late.percent < early.percent
    if late.amount is not None and early.amount is not None:
        return late.amount.cents < early.amount.cents
    return False
