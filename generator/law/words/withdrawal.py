"""Hurdles before the right to withdraw that the law does not know."""

from generator.law.words.list import Words

_CHEAPER = r"(?:reduzierte\w* (?:Ware|Artikel)|Sonderangebote?|Sale-?Artikel)"

WITHDRAWAL: tuple[Words, ...] = (
    Words(
        "withdrawal-restricted",
        (
            *("original", "ungeöffnet", "unfrei", "absprache", "reduzierte", "umtausch"),
            *(
                "gutschrift",
                "gutschein",
                "bearbeitungsgebühr",
                "einlagerungsgebühr",
                "sonderangebot",
                "refund",
                "credit",
                "returns on",
                "returnable",
                "returned",
                "restock",
            ),
        ),
        (
            r"\bnur (?:in (?:der )?|mit )?(?:un\w+ )?Originalverpackung",
            r"\bnur originalverpackt\w*",
            r"\bnur ungeöffnet\w*",
            r"\bunfreie? (?:\w+ )?(?:Rücksendung|Sendung|Paket)\w*",
            r"\bRücksendung\w* nur nach (?:vorheriger )?Absprache",
            r"\bmuss in der Originalverpackung\b",
            rf"\b{_CHEAPER}[^.]{{0,60}}(?:ausgeschlossen|nicht zurückge|kein Umtausch)",
            r"\bvom Umtausch ausgeschlossen",
            r"\bGut(?:schrift|schein) (?:statt|anstatt|anstelle)\b",
            r"\berstatten[^.]{0,40} als Gut(?:schrift|schein)\b",
            r"\b(?:Rücksendung|Rückgabe|Widerruf)[^.]{0,40}(?:Bearbeitungs|Einlagerungs)gebühr",
            r"\brestocking fee",
            r"\bno(?:t accept)? returns on (?:sale|reduced) items",
            r"\bonly in (?:the |its )?original packaging",
            r"\bno (?:cash )?refunds?\b",
            r"\bstore credit only\b",
            r"\b(?:sale|reduced) items[^.]{0,40}(?:not returnable|cannot be returned|excluded|final)",
        ),
    ),
)
"""Lists of it."""
