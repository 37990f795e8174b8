"""What a list of words is: what is looked for, and what takes it back in the same sentence."""

import re
from functools import cache

from generator.patterns import pattern
from generator.values import dataclass

_SPACE = pattern(r" (?![?*+\]])")


@dataclass(frozen=True, slots=True)
class Words:
    """What a rule looks for.

    ``needles`` are there for speed: only a text that has one of them, in small letters and with all
    spaces as single blanks, is searched for the patterns.  A blank in a pattern is any space, the end
    of a line too.  A sentence with ``unless`` says the opposite, or says it rightly; one without
    ``within`` speaks of something else.
    """

    rule: str
    needles: tuple[str, ...]
    patterns: tuple[str, ...]
    unless: str = ""
    within: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        """All of it as one pattern; compiled when it is first needed."""
        return _compiled("|".join(self.patterns))

    def minds(self, sentence: str) -> bool:
        """Whether what was found in ``sentence`` is meant."""
        taken_back = self.unless and _compiled(self.unless).search(sentence)
        spoken_of = not self.within or _compiled(self.within).search(sentence)
        return bool(spoken_of and not taken_back)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(_SPACE.sub(r"\\s+", pattern), re.IGNORECASE)
