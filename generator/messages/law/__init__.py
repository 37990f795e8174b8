"""The words for every rule of the law: what it asks, what is missing, and how to mend it.

``{found}`` is what was found.  The tables are by subject, as the rules are.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.messages import Message, Tongue


@dataclass(frozen=True, slots=True)
class Duty:
    """What a rule asks, in a few words, and the message for where it is not fulfilled."""

    de: str
    en: str
    message: Message

    def title(self, tongue: Tongue) -> str:
        """What it asks, in one language."""
        return self.de if tongue == "de" else self.en


def duties() -> Mapping[str, Duty]:
    """The words of every rule, by its id."""
    from generator.messages.law import imprint

    return {rule: duty for table in (imprint.DUTIES,) for rule, duty in table.items()}
