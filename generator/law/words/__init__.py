"""The words themselves, as patterns, by the rule that explains them; German and English.

They are looked for in what owners wrote, so each must be worth a look wherever it stands; a rule then
says in which kinds of files it minds them.
"""

from generator.law.words.claims import CLAIMS
from generator.law.words.clauses import CLAUSES
from generator.law.words.leftovers import LEFTOVERS
from generator.law.words.list import Words
from generator.law.words.prices import PRICES
from generator.law.words.vocabulary import Vocabulary
from generator.law.words.withdrawal import WITHDRAWAL

LISTS: tuple[Words, ...] = (*LEFTOVERS, *PRICES, *CLAUSES, *WITHDRAWAL, *CLAIMS)
"""All lists."""

VOCABULARY = Vocabulary(needle for rule in LISTS for needle in rule.needles)
"""What words of texts that this process has read may be a part of."""
