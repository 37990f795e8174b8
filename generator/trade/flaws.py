"""What can be wrong with wishes, as values that the browser's script names alike."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong with a wish, or with all of them (``position`` 0).

    ``code`` is one of:
    ``product-unknown``, ``choice-missing``, ``choice-unknown``, ``choice-sold-out``,
    ``measure-missing``, ``measure-unreadable``, ``measure-outside``, ``date-missing``, ``date-unknown``,
    ``answer-missing``, ``answer-unknown``, ``answer-no-number``, ``answer-no-date``, ``answer-unclear``
    (neither yes nor no), ``quantity-outside``, ``unique-twice``, ``place-missing``, ``not-sent-there``,
    ``pickup-only``, ``no-pickup``.
    ``position`` counts wishes from 1; ``part`` says which part: ``sku``, ``quantity``, ``date``,
    ``choice.2``, ``answer.1`` (counted as the product's options and questions), ``to``.
    """

    code: str
    position: int
    part: str
    facts: tuple[tuple[str, str], ...] = ()
