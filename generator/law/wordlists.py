r"""The words themselves, as patterns, by the rule that explains them; German and English.

They are looked for in what owners wrote, so each must be worth a look wherever it stands; a rule then
says in which kinds of files it minds them.  The ``needles`` are there for speed: only a text that has
one of them, in small letters, is searched for the patterns.
"""

import re
from functools import cached_property

from generator.values import dataclass


@dataclass(frozen=True)
class Words:
    """What a rule looks for."""

    rule: str
    needles: tuple[str, ...]
    patterns: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All of it as one pattern; compiled when it is first needed."""
        return re.compile("|".join(self.patterns), re.IGNORECASE)


_TAX = r"(?:MwSt|Mehrwertsteuer|USt\b|Umsatzsteuer|VAT\b)"
_OWN = r"(?:deutsche|österreichische|schweizer|schweizerische)"
_CARRIER = r"(?:Transport|Versand|Spedit|Paketdienst)"
_BUYER = r"(?:Käufer|Kund|Bestell|Empfänger)"
_PAYING = r"(?:PayPal|Kreditkarte|Lastschrift|Überweisung)"
_COUNT = r"(?:\d+|zwei|drei|fünf|zehn|two|three|five|ten)"
_LABELS = (
    *("ihr", "ihre", "name", "anschrift", "adresse", "telefon", "e-mail", "firma", "datum"),
    *("your", "address", "date", "phone"),
)

LISTS: tuple[Words, ...] = (
    Words(
        "old-norms",
        ("tmg", "ttdsg", "rstv"),
        (r"§+\s*5\s*TMG\b", r"§+\s*55\s*(?:Abs\.\s*\d\s*)?RStV\b", r"\bTTDSG\b", r"\bTMG\b"),
    ),
    Words(
        "vat-wrong",
        ("inkl", "incl"),
        (rf"\b(?:inkl|incl)\w*\.?\s*(?:\d+\s*%\s*)?{_TAX}",),
    ),
    Words(
        "base-price-unit",
        ("100 g", "100g", "100 ml", "100ml"),
        (r"(?:€|EUR|CHF)\s*(?:/|je|pro|per)\s*100\s*(?:g|ml)\b",),
    ),
    Words(
        "bottle-deposit",
        ("pfand", "deposit"),
        (r"\binkl\w*\.?\s*(?:\d+[.,]\d+\s*€?\s*)?Pfand\b", r"\bincl\w*\.?\s*bottle deposit\b"),
    ),
    Words(
        "reduced-percent",
        ("rabatt", "reduziert", "günstiger", "billiger", "nachlass", "% off", "discount"),
        (
            r"\b\d{1,2}\s*%\s*(?:Rabatt|reduziert|günstiger|billiger|Nachlass|off\b|discount)",
            r"\bRabatt von \d{1,2}\s*%",
        ),
    ),
    Words(
        "price-reservation",
        ("vorbehalten", "freibleibend", "subject to change"),
        (
            r"Preisänderung\w* (?:bleiben |sind )?vorbehalten",
            r"\bfreibleibend\w*",
            r"prices? (?:are )?subject to change",
        ),
    ),
    Words(
        "payment-fee",
        ("gebühr", "aufschlag", "zuschlag", "surcharge", "fee "),
        (
            rf"(?<!keine )(?:Gebühr|Aufschlag|Zuschlag)[^.\n]{{0,60}}{_PAYING}",
            r"(?:fee|surcharge) (?:for|on)[^.\n]{0,60}(?:PayPal|credit card|bank transfer)",
        ),
    ),
    Words(
        "clause-venue",
        ("gerichtsstand", "jurisdiction"),
        (r"Gerichtsstand ist\b", r"place of jurisdiction (?:is|shall be)\b"),
    ),
    Words(
        "clause-law",
        ("recht", " law "),
        (
            rf"Es gilt (?:ausschließlich )?(?:das )?{_OWN}s? Recht(?![^#]{{0,400}}(?:Schutz|zwingend))",
            r"(?:German|Austrian|Swiss) law applies(?![^#]{0,400}(?:protect|mandatory))",
        ),
    ),
    Words(
        "clause-risk",
        ("risiko", "gefahr", "risk"),
        (
            rf"auf (?:Risiko|Gefahr) (?:des|der) {_BUYER}\w*",
            rf"Gefahr geht[^.\n]{{0,60}}Übergabe an (?:den|das|die) {_CARRIER}\w*",
            r"at the (?:buyer|customer)[’']s (?:own )?risk",
        ),
    ),
    Words(
        "clause-penalty",
        ("vertragsstrafe", "penalty"),
        (
            r"(?<!keine )\bVertragsstrafe\w*(?![^.\n]{0,80}\bnicht\b)",
            r"\bcontract(?:ual)? penalty\b(?![^.\n]{0,80}\bnot\b)",
        ),
    ),
    Words(
        "clause-form",
        ("schriftform", "schriftlich", "written form"),
        (r"\bSchriftform\b", r"\bnur schriftlich\w*", r"\bin written form only\b"),
    ),
    Words(
        "clause-liability",
        ("haft", "liability"),
        (
            r"\b(?:jede|jegliche) Haftung (?:ist|wird) ausgeschlossen",
            r"\bwir haften (?:in keinem Fall|nicht für)\b",
            r"\bwe accept no liability\b",
            r"\ball liability is excluded\b",
        ),
    ),
    Words("clause-old-number", ("651",), (r"§+\s*651\s*BGB\b",)),
    Words(
        "clause-warranty",
        ("gewährleistung", "warranty"),
        (
            r"Gewährleistung(?:sfrist)? (?:ist|wird) ausgeschlossen",
            r"\b(?:keine|ohne) Gewährleistung\b",
            r"Gewährleistungsfrist (?:beträgt|von) (?:6|sechs|12|zwölf|ein) ?(?:Monate|Jahr)",
            r"\bno warranty\b",
        ),
    ),
    Words(
        "vague-delivery",
        ("lieferzeit", "ca.", "circa", "approx"),
        (
            r"\bLieferzeit\w*[^.\n]{0,40}\b(?:ca\.|circa|in der Regel|voraussichtlich)",
            r"\b(?:ca\.|circa)\s*\d+(?:\s*[-–]\s*\d+)?\s*(?:Tage|Werktage|Wochen)\b",
            r"\b(?:approx\.|approximately)\s*\d+\s*(?:days|weeks)\b",
        ),
    ),
    Words(
        "withdrawal-restricted",
        (
            "original",
            "ungeöffnet",
            "unfrei",
            "absprache",
            "reduzierte",
            "gutschrift",
            "refund",
            "credit",
        ),
        (
            r"\bnur (?:in (?:der )?|mit )?(?:un\w+ )?Originalverpackung",
            r"\bnur originalverpackt\w*",
            r"\bnur ungeöffnet\w*",
            r"\bunfreie? (?:Rücksendung|Sendung|Paket)\w*",
            r"\bRücksendung\w* nur nach (?:vorheriger )?Absprache",
            r"\breduzierte (?:Ware|Artikel)[^.\n]{0,60}ausgeschlossen",
            r"\bGutschrift statt (?:Rückzahlung|Erstattung)",
            r"\bonly in (?:the |its )?original packaging",
            r"\bno (?:cash )?refunds?\b",
            r"\bstore credit only\b",
        ),
    ),
    Words(
        "guarantee-promise",
        ("garantie", "guarantee", "warranty"),
        (
            rf"\b{_COUNT}\s*Jahre\s*Garantie\b",
            r"\blebenslange Garantie\b",
            rf"\b{_COUNT}[- ]years?[’']?s?[- ](?:guarantee|warranty)\b",
            r"\blifetime (?:guarantee|warranty)\b",
        ),
    ),
    Words(
        "green-claims",
        (
            *("umwelt", "ökologisch", "nachhaltig", "klima", "biologisch", "energieeffizient"),
            *("friendly", "sustainabl", "biodegradable"),
        ),
        (
            r"\bumwelt(?:freundlich|schonend|bewusst|gerecht)\w*",
            r"\bökologisch\w*",
            r"\bnachhaltig\w*",
            r"\bklima(?:freundlich|schonend)\w*",
            r"\bbiologisch abbaubar\w*",
            r"\benergieeffizient\w*",
            r"\b(?:eco|environmentally|climate)[- ]friendly\b",
            r"\bsustainabl[ey]\b",
            r"\bbiodegradable\b",
        ),
    ),
    Words(
        "climate-neutral",
        ("neutral", "positiv", "emissionsfrei"),
        (
            r"\b(?:klima|CO[₂2][- ]?)neutral\w*",
            r"\b(?:klima|CO[₂2][- ]?)positiv\w*",
            r"\bemissionsfrei\w*",
            r"\b(?:climate|carbon)[- ](?:neutral|positive)\b",
        ),
    ),
    Words(
        "closed-platform",
        ("consumers/odr", "/odr", "os-plattform", "online-streitbeilegung", "online dispute"),
        (
            r"ec\.europa\.eu/(?:consumers/)?odr[^\s)]*",
            r"\bOS-Plattform\b",
            r"\bOnline-Streitbeilegung\w*",
            r"\bonline dispute resolution\b",
        ),
    ),
    Words(
        "placeholders",
        ("xxxx", "lorem", *(f"[{each}" for each in _LABELS), "mustermann", "todo", "______"),
        (
            r"\bX{4,}\b",
            r"\bLorem ipsum\b",
            rf"\[(?:{'|'.join(_LABELS)})\b[^\]\n]{{0,40}}\](?!\()",
            r"\b(?:Maxine|Max|Erika) Mustermann\b",
            r"\bTODO\b",
            r"_{6,}",
        ),
    ),
)
"""All lists."""
