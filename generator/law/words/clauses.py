"""Clauses that do not hold against consumers, and cost money when somebody complains of them."""

from generator.law.words.list import Words

_OWN = r"(?:deutsche|österreichische|schweizer|schweizerische)"
_CARRIER = r"(?:Transport|Versand|Spedit|Paketdienst)"
_BUYER = r"(?:Käufer|Kund|Bestell|Empfänger)"
_BUSINESSES = r"\b(?:Unternehme\w*|Kaufl\w+|Kaufm\w+|business(?:es)?|traders?)\b"
_LAW = r"(?:German|Austrian|Swiss) law|(?:the )?laws? of (?:Germany|Austria|Switzerland)"

CLAUSES: tuple[Words, ...] = (
    Words(
        "clause-venue",
        ("gerichtsstand", "jurisdiction"),
        (
            r"\bGerichtsstand\b[^.]{0,60}\b(?:ist|wird|sind)\b",
            r"place of jurisdiction[^.]{0,40}\b(?:is|shall be)\b",
        ),
        unless=rf"{_BUSINESSES}|\bgesetzlich|\bstatutory",
    ),
    Words(
        "clause-law",
        (
            "deutsches recht",
            "deutsche recht",
            "österreichisches recht",
            "österreichische recht",
            "schweizer recht",
            "schweizerisches recht",
            "recht der ",
            "law applies",
            "governed by",
            "subject to",
        ),
        (
            rf"(?:gilt|gelten|anwendbar ist|unterlieg\w+)(?: ausschließlich)?(?: das| dem)? {_OWN}\w* Recht\b"
            r"(?![^#]{0,400}(?:Schutz|zwingend))",
            r"(?:gilt|gelten|anwendbar ist)(?: ausschließlich)? das Recht der (?:Bundesr|R)epublik"
            r"(?![^#]{0,400}(?:Schutz|zwingend))",
            rf"\bist {_OWN}\w* Recht anzuwenden(?![^#]{{0,400}}(?:Schutz|zwingend))",
            rf"\bfindet {_OWN}\w* Recht Anwendung(?![^#]{{0,400}}(?:Schutz|zwingend))",
            rf"(?:{_LAW}) applies(?![^#]{{0,400}}(?:protect|mandatory))",
            rf"(?:governed by|subject to) (?:{_LAW})(?![^#]{{0,400}}(?:protect|mandatory))",
        ),
        unless=rf"{_BUSINESSES}|\bSchutz|zwingend|protect|mandatory",
    ),
    Words(
        "clause-risk",
        (
            "auf gefahr",
            "auf risiko",
            "gefahr geht",
            "geht die gefahr",
            "auf ihre ",
            "auf eigene",
            "’s risk",
            "'s risk",
            "own risk",
        ),
        (
            rf"auf (?:Risiko|Gefahr) (?:des|der) {_BUYER}\w*",
            rf"Gefahr geht[^.]{{0,60}}Übergabe an (?:den|das|die) {_CARRIER}\w*",
            rf"Übergabe an (?:den|das|die) {_CARRIER}\w* geht die Gefahr auf",
            r"(?:Versand|Versendung|Lieferung|Transport)\b[^.]{0,40}auf (?:Ihre|eigene) (?:Gefahr|Risiko)",
            r"at the (?:buyer|customer)[’']s (?:own )?risk",
        ),
        unless=_BUSINESSES,
    ),
    Words(
        "clause-penalty",
        ("vertragsstrafe", "penalty"),
        (r"\bVertragsstrafe\w*", r"\bcontract(?:ual)? penalty\b"),
        unless=rf"\b(?:keine|nicht|no|not)\b|{_BUSINESSES}",
    ),
    Words(
        "clause-form",
        ("schriftform", "schriftlich", "written form"),
        (
            r"\bSchriftform\b",
            r"\bnur schriftlich\w*",
            r"\bmuss schriftlich\b",
            r"\bin written form only\b",
        ),
        unless=r"\bnicht (?:nötig|notwendig|erforderlich)|\bkeine?\b|genügt|not (?:need|requir)|"
        rf"{_BUSINESSES}",
    ),
    Words(
        "clause-liability",
        ("haft", "liability"),
        (
            r"\b(?:jede|jegliche|eine|unsere|die) Haftung[^.]{0,60}\b(?:ist|wird)[^.]{0,20} "
            r"ausgeschlossen",
            r"\bwir haften (?:in keinem Fall|nicht)\b",
            r"\bübernehmen (?:wir )?keine(?:rlei)? Haftung",
            r"\bwe accept no liability\b",
            r"\ball liability is excluded\b",
        ),
        unless=r"Vorsatz|vorsätzlich|\bintent",
    ),
    Words(
        "clause-warranty",
        ("gewährleistung", "warranty"),
        (
            r"Gewährleistung\w* (?:ist|wird)[^.]{0,20} ausgeschlossen",
            r"\b(?:keine|ohne)(?: Garantie (?:und|oder|noch))? Gewährleistung\b",
            r"Ausschluss (?:jeglicher |jeder |der )?Gewährleistung\b",
            r"Gewährleistung(?:s(?:frist|dauer|zeit))?(?: beträgt| von|:) "
            r"(?:1|6|sechs|12|zwölf|ein\w*) (?:Monat|Jahr)",
            r"Gewährleistungsansprüche verjähren[^.]{0,20} (?:1|6|sechs|12|zwölf|ein\w*) (?:Monat|Jahr)",
            r"\bno warranty\b",
        ),
        unless=rf"\bgebraucht|\bused\b|{_BUSINESSES}",
    ),
    Words(
        "clause-cancelling",
        ("storno", "absagegebühr", "cancellation"),
        (
            r"\bStorno(?:gebühr|pauschale|kosten)\w*",
            r"\bAbsagegebühr\w*",
            r"\bcancellation (?:fee|charge)s?\b",
        ),
        unless=r"\b(?:keine|nicht|no|not|without|ohne)\b",
    ),
    Words(
        "deposit-open",
        (
            "eine anzahlung",
            "anzahlung wird",
            "anzahlung ist",
            "anzahlung verlang",
            "anzahlung fällig",
            "a deposit",
            "deposit is",
            "deposit will",
        ),
        (
            r"\b(?:verlangen|erheben|fordern|leisten)[^.]{0,30}\bAnzahlung\b",
            r"\bAnzahlung (?:verlang\w*|(?:wird |ist )?(?:fällig|zu leisten|nötig))",
            r"\b(?:require|pay) (?:an? )?(?:\w+ )?deposit\b",
            r"\bdeposit (?:is|will be) (?:due|required)\b",
        ),
        unless=r"\d|\{\{|\b(?:keine|ohne|no|without)\b|Angebot|[Bb]estätigung|\boffer\b|\bquote|confirm|Pfand",
    ),
    Words(
        "vague-delivery",
        ("ca.", "circa", "in der regel", "voraussichtlich", "approx", "usually"),
        (
            r"\b(?:ca\.|circa|in der Regel|voraussichtlich)[^.]{0,30}(?:Tag|Werktag|Woche)\w*",
            r"\b(?:Tage|Werktage|Wochen)\W{1,3}(?:ca\.|voraussichtlich|in der Regel)",
            r"\b(?:approx\.|approximately|usually)[^.]{0,30}\b(?:days?|weeks?)\b",
        ),
        within=r"liefer|versand|versend|verschick|deliver|shipp|shipping|dispatch",
    ),
)
"""Lists of it."""
