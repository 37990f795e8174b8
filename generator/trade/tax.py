"""What a price must say of value added tax and of shipping.

Countries are ISO codes.  ``None`` means that we have no words for the language: the page must then
not pretend, and whoever asks makes it a problem.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class VatMode(StrEnum):
    """How a business is taxed."""

    STANDARD = "standard"
    SMALL_BUSINESS = "small-business"
    MARGIN = "margin"


_Notes = Mapping[tuple[VatMode, str], str]

_GERMAN: _Notes = MappingProxyType(
    {
        (VatMode.STANDARD, ""): "inkl. MwSt.",
        (VatMode.STANDARD, "AT"): "inkl. USt.",
        (VatMode.SMALL_BUSINESS, ""): "Endpreis. Als Kleinunternehmen berechnen wir keine MwSt.",
        (
            VatMode.SMALL_BUSINESS,
            "DE",
        ): "Endpreis. Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.",
        (
            VatMode.SMALL_BUSINESS,
            "AT",
        ): "Umsatzsteuerbefreit – Kleinunternehmer gem. § 6 Abs. 1 Z 27 UStG",
        (
            VatMode.SMALL_BUSINESS,
            "CH",
        ): "Endpreis. Nicht mehrwertsteuerpflichtig (Art. 10 Abs. 2 MWSTG).",
        (VatMode.MARGIN, ""): "Differenzbesteuerung, MwSt. nicht gesondert ausgewiesen",
        (VatMode.MARGIN, "DE"): "Differenzbesteuerung gemäß § 25a UStG",
        (VatMode.MARGIN, "AT"): "Differenzbesteuerung gemäß § 24 UStG",
        (VatMode.MARGIN, "CH"): "Margenbesteuerung gemäss Art. 24a MWSTG",
    }
)

_ENGLISH: _Notes = MappingProxyType(
    {
        (VatMode.STANDARD, ""): "incl. VAT",
        (VatMode.SMALL_BUSINESS, ""): "Final price. As a small business we charge no VAT.",
        (
            VatMode.SMALL_BUSINESS,
            "DE",
        ): "Final price. No VAT is charged (small business, § 19 German VAT Act).",
        (
            VatMode.SMALL_BUSINESS,
            "AT",
        ): "Exempt from VAT – small business under § 6(1) no. 27 Austrian VAT Act",
        (
            VatMode.SMALL_BUSINESS,
            "CH",
        ): "Final price. Not liable for VAT (Art. 10(2) Swiss VAT Act).",
        (VatMode.MARGIN, ""): "Margin scheme, VAT not shown separately",
        (VatMode.MARGIN, "DE"): "Margin scheme under § 25a German VAT Act",
        (VatMode.MARGIN, "AT"): "Margin scheme under § 24 Austrian VAT Act",
        (VatMode.MARGIN, "CH"): "Margin scheme under Art. 24a Swiss VAT Act",
    }
)

_NOTES: Mapping[str, _Notes] = MappingProxyType({"de": _GERMAN, "en": _ENGLISH})
_SHIPPING: Mapping[str, str] = MappingProxyType({"de": "zzgl. Versand", "en": "plus shipping"})


def tax_note(mode: VatMode, country: str, language: str) -> str | None:
    """What stands beside each price of a business in ``country`` that is taxed so."""
    notes = _NOTES.get(_base(language))
    return None if notes is None else notes.get((mode, country.upper()), notes[mode, ""])


def shipping_note(language: str) -> str | None:
    """The words that lead to the shipping costs, to stand behind the tax note."""
    return _SHIPPING.get(_base(language))


def _base(language: str) -> str:
    return language.partition("-")[0].casefold()
