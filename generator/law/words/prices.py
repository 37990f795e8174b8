"""Prices that say too much, or too little."""

from generator.law.words.list import Words

_TAX = r"(?:MwSt|Mehrwertsteuer|USt\b|Umsatzsteuer|VAT\b)"
_PAYING = r"(?:PayPal|Kreditkarte|Lastschrift|Überweisung|Klarna|credit card|bank transfer)"
_FEE = r"(?:Gebühr|Aufschlag|Zuschlag|Aufpreis|surcharge|\bfee\b)"
_MONEY = r"\d+(?:[.,]\d+)?\s*(?:€|EUR|Euro|CHF|Franken)"
_NONE = r"\b(?:kein\w*|nicht|ohne|nie|no|not|without|never)\b"

PRICES: tuple[Words, ...] = (
    Words(
        "vat-wrong",
        ("inkl", "incl", "zzgl", "zuzügl", "enthält", "enthalten", "excl", "plus"),
        (
            r"\b(?:inkl|incl|zzgl|zuzügl|enthält|enthalten|excl|plus)\w*\.?"
            rf"\s*(?:(?:der |die )?(?:gesetzliche\w* )?\d*\s*%?\s*){_TAX}",
        ),
        unless=_NONE,
    ),
    Words(
        "base-price-unit",
        ("100 g", "100g", "100 ml", "100ml"),
        (
            r"(?:€|EUR|CHF)\s*(?:/|je|pro|per)\s*100\s*(?:g|ml)\b",
            rf"\b100\s*(?:g|ml)\s*(?:=|:|kosten|kostet)\s*{_MONEY}",
        ),
    ),
    Words(
        "bottle-deposit",
        ("pfand", "deposit"),
        (
            rf"\binkl\w*\.?\s*(?:{_MONEY}\s*)?Pfand\b",
            r"\bincl\w*\.?\s*bottle deposit\b",
        ),
    ),
    Words(
        "reduced-percent",
        (
            *("rabatt", "reduziert", "günstiger", "billiger"),
            *(
                "nachlass",
                "% off",
                "discount",
                *(f"statt {each}" for each in (*"123456789", "bisher", "früher")),
            ),
        ),
        (
            r"\b\d{1,2}\s*%\s*(?:Rabatt|reduziert|günstiger|billiger|Nachlass|off\b|discount)",
            r"\bRabatt von \d{1,2}\s*%",
            rf"\bstatt (?:bisher |früher )?{_MONEY}",
        ),
    ),
    Words(
        "price-reservation",
        ("vorbehalten", "freibleibend", "jederzeit", "subject to change"),
        (
            r"\bPreis(?!ausschreib)\w*[^.]{0,30}vorbehalten",
            r"\bPreise? können (?:sich )?jederzeit\b",
            r"\bfreibleibend\w*",
            r"prices? (?:are )?subject to change",
        ),
        unless=r"\bUnternehme\w*|\bvier Monat|\bbusinesses\b|\bfour months\b",
    ),
    Words(
        "payment-fee",
        ("gebühr", "aufschlag", "zuschlag", "aufpreis", "surcharge", " fee"),
        (rf"{_FEE}[^.]{{0,60}}{_PAYING}", rf"\b{_PAYING}[^\n]{{0,60}}{_FEE}"),
        unless=_NONE,
    ),
)
"""Lists of it."""
