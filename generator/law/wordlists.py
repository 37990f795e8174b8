"""The words themselves, as patterns, by the rule that explains them; German and English.

They are looked for in what owners wrote, so each must be worth a look wherever it stands; a rule then
says in which kinds of files it minds them.
"""

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "old-norms",
        _any(r"§+\s*5\s*TMG", r"§+\s*55\s*(?:Abs\.\s*\d\s*)?RStV", r"\bTTDSG\b", r"\bTMG\b"),
    ),
)
"""Rule and what it looks for."""
