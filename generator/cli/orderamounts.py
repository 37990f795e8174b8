"""Amounts as people type them on a command line: ``120``, ``12,50``, ``1.250,00``, ``30.00 EUR``."""

import re
from collections.abc import Mapping
from typing import Any

import click

from generator.messages import Tongue
from generator.patterns import pattern
from generator.trade.money import CURRENCIES, Money

_NUMBER = r"\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:[' ]\d{3})+(?:[.,]\d{2})?|\d{1,9}(?:[.,]\d{2})?"
_SHAPE = pattern(rf"({_NUMBER})\s?(€|[A-Za-z]{{3}})?", re.ASCII)
_UNREADABLE: Mapping[Tongue, str] = {
    "de": "„{text}“ ist kein Betrag; gemeint ist etwas wie 120 oder 12,50",
    "en": "“{text}” is not an amount; something like 120 or 12.50 is meant",
}
_UNPRICED: Mapping[Tongue, str] = {
    "de": "„{text}“ nennt nicht beides; gemeint ist etwas wie 2=120, mit = und ohne Leerzeichen",
    "en": "“{text}” does not say both; something like 2=120 is meant, with = and without spaces",
}


def read_amount(text: str) -> Money | None:
    """The amount that was typed; of no currency unless it says one, and None if it is none."""
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        return None
    unit = (found[2] or "").upper().replace("€", "EUR")
    digits = re.sub(r"\D", "", found[1])
    cents = int(digits) if found[1][-3:-2] in (".", ",") else int(digits) * 100
    return Money(cents, unit) if unit in ("", *CURRENCIES) else None


class Amount(click.ParamType[Money]):
    """An amount of money."""

    name = "amount"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Money:
        """The amount, or click's error for a wrong call."""
        read = value if isinstance(value, Money) else read_amount(str(value))
        if read is None:
            self.fail(_UNREADABLE[_tongue(ctx)].format(text=str(value)[:40]), param, ctx)
        return read


class Priced(click.ParamType[tuple[str, Money]]):
    """Something and its amount: ``2=120``, ``Reparatur=85,00``."""

    name = "what=amount"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Money]:
        """The two, or click's error for a wrong call."""
        if isinstance(value, tuple):
            return value[0], value[1]
        what, mark, said = str(value).rpartition("=")
        read = read_amount(said)
        if not mark or not what.strip() or not said.strip():
            self.fail(_UNPRICED[_tongue(ctx)].format(text=str(value)[:40]), param, ctx)
        if read is None:
            self.fail(_UNREADABLE[_tongue(ctx)].format(text=said.strip()[:40]), param, ctx)
        return what.strip(), read


def _tongue(context: click.Context | None) -> Tongue:
    return "de" if context is not None and context.find_root().obj == "de" else "en"


AMOUNT = Amount()
PRICED = Priced()
