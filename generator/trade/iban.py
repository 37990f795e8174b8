"""Account numbers (IBAN, ISO 13616) and bank codes (BIC, ISO 9362), checked before anybody pays."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from generator.patterns import pattern

LENGTHS: Mapping[str, int] = MappingProxyType(
    {
        "AD": 24, "AL": 28, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24,
        "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23,
        "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20,
        "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MT": 31, "NL": 18,
        "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24, "SI": 19, "SK": 24,
        "SM": 27, "VA": 22,
    }
)  # fmt: skip
"""The countries of the euro payments area (SEPA), and how long their account numbers are."""

OUTSIDE_EEA = frozenset({"AD", "AL", "CH", "GB", "GI", "MC", "MD", "ME", "MK", "RS", "SM", "VA"})
"""Those of them where a transfer needs the bank's code besides the account number."""

_SHAPE = pattern(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_BIC = pattern(r"[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")


def compact(text: str) -> str:
    """A number as machines write it: capitals, no spaces."""
    return re.sub(r"\s", "", text).upper()


def looks_like_iban(text: str) -> bool:
    """Whether ``text`` is built like an account number and has the length its country uses."""
    number = compact(text)
    length = LENGTHS.get(number[:2], len(number))
    return bool(_SHAPE.fullmatch(number)) and len(number) == length


def is_iban(text: str) -> bool:
    """Whether it is one whose check digits agree, too."""
    return looks_like_iban(text) and _remainder(compact(text)) == 1


def _remainder(number: str) -> int:
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97


def is_bic(text: str) -> bool:
    """Whether ``text`` is built like the code of a bank."""
    return bool(_BIC.fullmatch(compact(text)))


def grouped(iban: str) -> str:
    """An account number as people read it, in groups of four."""
    number = compact(iban)
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))
