"""What can be wrong with wishes, as values that the browser's script names alike."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.values import dataclass

FLAWS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "product-unknown": ("sku",),
        "choice-missing": ("name",),
        "choice-unknown": ("choice", "name"),
        "choice-sold-out": ("choice", "name"),
        "measure-missing": ("name",),
        "measure-unreadable": ("choice", "name"),
        "measure-outside": ("choice", "least", "most", "name", "step"),
        "date-missing": ("name",),
        "date-unknown": ("date", "name"),
        "answer-missing": ("name",),
        "answer-unknown": ("answer", "name"),
        "answer-no-number": ("answer", "name"),
        "answer-no-date": ("answer", "name"),
        "answer-unclear": ("answer", "name"),
        "quantity-outside": ("least", "most", "quantity", "step"),
        "unique-twice": ("name",),
        "place-missing": (),
        "not-sent-there": ("name", "place"),
        "pickup-only": ("name", "place"),
        "no-pickup": (),
    }
)
"""Every code and the names of its facts; ``order-`` before it makes the code of a message."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong with a wish, or with all of them (``position`` 0).

    ``position`` counts wishes from 1; ``part`` says which part: ``sku``, ``quantity``, ``date``,
    ``choice.2``, ``answer.1`` (counted as the product's options and questions), ``to``.
    """

    code: str
    position: int
    part: str
    facts: tuple[tuple[str, str], ...] = ()
