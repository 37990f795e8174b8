"""What a rule asks, in words."""

from generator.messages import Message, Tongue
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Duty:
    """What a rule asks, in a few words, and the message for where it is not fulfilled."""

    de: str
    en: str
    message: Message

    def title(self, tongue: Tongue) -> str:
        """What it asks, in one language."""
        return self.de if tongue == "de" else self.en


def duty(de: str, en: str, said_de: str, said_en: str, mend_de: str, mend_en: str) -> Duty:
    """A duty from its six texts, German before English: its name, what is wrong, how to mend it."""
    return Duty(de, en, Message(said_de, said_en, mend_de, mend_en))
