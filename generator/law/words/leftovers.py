"""What is out of date, and what was left over from a template."""

from generator.law.words.list import Words

_LABELS = (
    *(
        "ihr",
        "name",
        "vorname",
        "anschrift",
        "adresse",
        "straße",
        "plz",
        "ort",
        "telefon",
        "e-mail",
    ),
    *("email", "firma", "datum", "your", "address", "date", "phone", "company"),
)
_LABEL = f"(?:{'|'.join(_LABELS)})"

LEFTOVERS: tuple[Words, ...] = (
    Words(
        "old-norms",
        ("tmg", "ttdsg", "rstv", "telemediengesetz", "rundfunkstaatsvertrag"),
        (
            r"§+\s*5\s*TMG\b",
            r"§+\s*55\s*(?:Abs\.\s*\d\s*)?RStV\b",
            r"\bTTDSG\b",
            r"\bTMG\b",
            r"\bTelemediengesetz\w*",
            r"\bRundfunkstaatsvertrag\w*",
        ),
    ),
    Words(
        "closed-platform",
        (
            "consumers/odr",
            "/odr",
            "os-plattform",
            "online-streitbeilegung",
            "dispute",
            "odr platform",
            "odr-platform",
        ),
        (
            r"ec\.europa\.eu/(?:consumers/)?odr[^\s)]*",
            r"\bOS-Plattform\b",
            r"\bOnline-Streitbeilegung\w*",
            r"\bonline dispute resolution\b",
            r"\bODR[- ]platform\b",
        ),
        unless=r"\b(?:geschlossen|eingestellt|abgeschaltet|nicht mehr|closed|no longer)\b",
    ),
    Words(
        "clause-old-number",
        ("651",),
        (r"§+\s*651\s*BGB\b",),
    ),
    Words("placeholders", ("[",), (rf"\[{_LABEL}(?:\b|e\b|nummer\b)[^\]\n]{{0,40}}\](?![(\[])",)),
    Words(
        "placeholders",
        (
            *(
                "xxxx",
                "lorem ipsum",
                "mustermann",
                "musterstra",
                "todo",
                "einsetzen)",
                "eintragen)",
            ),
            *("(insert", "<ihr", "<name", "<firma", "<your"),
        ),
        (
            r"\bX{4,}\b",
            r"\bLorem ipsum\b",
            r"<(?:Ihre?|Name|Firma|your)\b[^>@\n]{0,40}>",
            r"\((?:bitte |hier )?[^)\n]{0,30}\b(?:einsetzen|eintragen)\)",
            r"\(insert [^)\n]{0,40}\)",
            r"\b(?:Maxine|Max|Erika) Mustermann\b",
            r"\bMusterstra(?:ß|ss)e 1\b",
            r"\bTODO\b",
        ),
    ),
)
"""Lists of it."""
