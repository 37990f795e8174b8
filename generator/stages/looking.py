"""Texts, read one by one: what each says, and the words in it that the law's rules mind."""

from collections.abc import Sequence

from generator.content.documents import Document, Parser, Reading
from generator.content.sources import SourceFile
from generator.engine.run import Ran
from generator.law.spots import Spot, spot
from generator.stages.once import Once
from generator.values import dataclass

Looked = tuple[Document, tuple[Spot, ...]]


@dataclass(frozen=True, slots=True)
class Looker:
    """Reads source files by the settings of one site."""

    reading: Reading

    def __call__(self, source: SourceFile) -> Looked:
        """What the file says, and the words in it that the law's rules mind."""
        return Parser(self.reading)(source), spot(source)


def look(sources: Sequence[SourceFile], reading: Reading, once: Once) -> Ran[Looked]:
    """All texts, those that are known from earlier builds unread."""
    return once(Looker(reading), sources, "look", reading)
