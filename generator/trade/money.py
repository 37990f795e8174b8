"""Money in whole cents, and the arithmetic that pages and orders share.

Never a float: what a visitor's browser and the owner's machine compute must agree to the cent.
"""

from decimal import ROUND_HALF_UP, Decimal

from generator.values import dataclass

CURRENCIES = ("EUR", "CHF", "GBP", "USD", "CZK", "PLN", "DKK", "SEK", "NOK", "RON", "BGN")
"""Currencies with a hundred cents, the only ones whose amounts we can hold."""


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in hundredths of ``currency`` (ISO 4217)."""

    cents: int
    currency: str = "EUR"

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.cents - self._same(other), self.currency)

    def __mul__(self, factor: int | Decimal) -> "Money":
        return Money(rounded(self.cents * Decimal(factor)), self.currency)

    def __bool__(self) -> bool:
        return self.cents != 0

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{other.currency} cannot be reckoned with {self.currency}")
        return other.cents

    @property
    def amount(self) -> Decimal:
        """The amount in whole units: ``Decimal("12.50")``."""
        return Decimal(self.cents).scaleb(-2)

    def __str__(self) -> str:
        """The notation of order sheets and data, the same in every language: ``1234.50 EUR``."""
        return f"{self.amount:.2f} {self.currency}"


def rounded(cents: Decimal) -> int:
    """Whole cents, halves away from zero, as a shopkeeper rounds."""
    return int(cents.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def share(of: Money, percent: Decimal) -> Money:
    """``percent`` hundredths of an amount, rounded half up to the cent."""
    return Money(rounded(of.cents * percent / 100), of.currency)
