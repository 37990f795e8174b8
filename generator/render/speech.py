"""What a page says: a theme's phrases in the page's language, with their places filled."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from generator import language as tongue
from generator.problems import nearest
from generator.theme.phrases import INFORMAL, Phrase, phrases_in
from generator.theme.theme import Theme
from generator.values import dataclass


class UnknownPhrase(Exception):
    """No language of the theme has this phrase; ``near`` is the key that was probably meant."""

    def __init__(self, key: str, near: str) -> None:
        self.key, self.near = key, near
        super().__init__(key)


@dataclass(frozen=True, slots=True, eq=False)  # so that it can be asked for by itself
class Speech:
    """The phrases for one language; ``words`` those that have one form, as plain texts."""

    language: str
    phrases: Mapping[str, Phrase]
    words: Mapping[str, str]

    def phrase(self, key: str, *, informal: bool = False, count: int | None = None) -> str:
        """The text for a key, in the form for a count; raises UnknownPhrase."""
        found = self.phrases.get(key + INFORMAL) if informal else None
        found = found or self.phrases.get(key)
        if found is None:
            raise UnknownPhrase(key, nearest(key, self.phrases))
        return found.form("" if count is None else tongue.plural(count, self.language))


@lru_cache(maxsize=64)
def speech(theme: Theme, language: str) -> Speech:
    """All that ``theme`` can say in ``language``."""
    phrases = phrases_in(theme.translations, language, theme.language)
    # Words of trade in the theme's own language would hide those that we know in the page's.
    own = phrases_in(theme.translations, language, language.partition("-")[0])
    words = {key: phrase.form() for key, phrase in own.items()}
    return Speech(language, MappingProxyType(dict(phrases)), MappingProxyType(words))
