"""Promises and praise: guarantees, and claims about the environment."""

from generator.law.words.list import Words

_COUNT = (
    r"(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|"
    r"two|three|four|five|six|seven|eight|nine|ten)"
)
_THINGS = r"(?:Mode|Produkt\w*|Energie|Alternative|Verpackung|Wahl)"
_GOODS = r"(?:product|choice|fashion|energy|packaging|alternative)s?"

CLAIMS: tuple[Words, ...] = (
    Words(
        "guarantee-promise",
        (
            "jahre garantie",
            "garantie von",
            "garantie:",
            "garantiezeit",
            "garantiedauer",
            "garantieren",
            "lebenslange",
            "guarantee",
            "warranty",
            "guaranteed for",
        ),
        (
            rf"\b{_COUNT}\s*Jahre\s*Garantie\b",
            rf"\bGarantie(?:zeit|dauer)?(?: von|:) {_COUNT} Jahre",
            rf"\bgarantieren?\b[^.]{{0,30}}\b{_COUNT} Jahre",
            rf"\bguaranteed for (?:life|{_COUNT} years)\b",
            r"\blebenslange Garantie\b",
            rf"\b{_COUNT}[- ]years?[’']?s?[- ](?:guarantee|warranty)\b",
            r"\blifetime (?:guarantee|warranty)\b",
        ),
    ),
    Words(
        "green-claims",
        (
            *(
                "umwelt",
                "ökologisch",
                "öko-",
                "nachhaltig",
                "klima",
                "biologisch",
                "energieeffizient",
            ),
            *(
                "ressourcen",
                "grüne",
                "co2",
                "co₂",
                "friendly",
                "sustainabl",
                "biodegradable",
                "green",
                "planet",
            ),
        ),
        (
            r"\bumwelt(?:freundlich|schonend|bewusst|gerecht|verträglich)\w*",
            r"\böko-?freundlich\w*",
            r"\bökologisch\w*",
            r"\bnachhaltig\w*",
            r"\bklima(?:freundlich|schonend)\w*",
            r"\bressourcenschonend\w*",
            r"\bCO[₂2][- ]arm\w*",
            rf"\bgrüne[rsnm]? {_THINGS}\b",
            r"\bbiologisch abbaubar\w*",
            r"\benergieeffizient\w*",
            r"\b(?:eco|environmentally|climate|planet)[- ]friendly\b",
            r"\bsustainabl[ey]\b",
            r"\bbiodegradable\b",
            rf"\bgreen {_GOODS}\b",
            r"\bgut für die Umwelt\b",
            r"\bgood for the (?:planet|environment)\b",
        ),
        unless=r"\d\s*(?:%|Prozent|percent)(?! (?:umwelt|nachhaltig|öko|klima|biologisch|eco|green|sustain))|"
        r"\d\s*(?:km|kWh|k?g CO)|zertifizier|certifi|Ecolabel|Blaue[rn]? Engel|Umweltzeichen|"
        r"im Gedächtnis|beeindruckt",
    ),
    Words(
        "climate-neutral",
        ("neutral", "positiv", "emissionsfrei", "kompensiert", "net zero", "net-zero", "offset"),
        (
            r"\b(?:klima|CO[₂2][- ]?)(?:neutral|positiv|kompensiert)\w*",
            r"\bemissionsfrei\w*",
            r"\b(?:climate|carbon)[- ](?:neutral|positive|offset)\w*",
            r"\bnet[- ]zero\b",
        ),
        unless=r"\b(?:nicht|not) (?:klima|CO|climate|carbon)",
    ),
    Words(
        "bank-account",
        ("iban",),
        (r"\bIBAN\b[^\n]{0,6}\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){10,30}",),
    ),
)
"""Lists of it."""
