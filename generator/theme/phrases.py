"""What a theme says in each language: flat files of phrases with places and plural forms."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from generator.fields.tree import Mapping as Branch
from generator.fields.tree import Node, Scalar, read_yaml
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning
from generator.values import dataclass

PLACE = pattern(r"\{(\w+)\}")
"""A place in a phrase that a template fills: ``{name}``."""

LITERAL = pattern(r"""["']([\w.-]+)["']""")
"""A text in quotes in a template, as ``t("order.help")`` and ``t("mode." ~ mode)`` have it."""

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The plural categories of CLDR (UTS #35, language plural rules)."""

INFORMAL = ".du"
"""Ends the key of a phrase for sites that say "du": ``order.help.du``."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in one language: its forms by plural category, or one form without a category."""

    key: str
    forms: tuple[tuple[str, str], ...]
    where: Location

    def form(self, category: str = "") -> str:
        """The text for a plural category; where it has none of its own, the last one."""
        return dict(self.forms).get(category, self.forms[-1][1])

    @property
    def places(self) -> frozenset[str]:
        """The names that the phrase wants filled."""
        return frozenset(name for _, text in self.forms for name in PLACE.findall(text))


@dataclass(frozen=True, slots=True)
class Translation:
    """All phrases of a theme in one language; ``file`` is where a missing one belongs."""

    language: str
    phrases: tuple[Phrase, ...]
    file: str


def read_translation(
    text: str, file: str, language: str
) -> tuple[Translation, tuple[Problem, ...]]:
    """The phrases of one file, and what cannot be read in it."""
    node, problems = read_yaml(text, file)
    if node is not None and not isinstance(node, Branch):
        problems = (*problems, problem("not-phrases", node.where))
    entries = node.entries if isinstance(node, Branch) else ()
    phrases = [_phrase(key, value) for key, value in entries]
    bad = [each for each in phrases if isinstance(each, Problem)]
    good = tuple(each for each in phrases if isinstance(each, Phrase))
    return Translation(language, good, file), (*problems, *bad, *_no_categories(entries))


def _phrase(key: Scalar, value: Node) -> Phrase | Problem:
    if isinstance(value, Scalar):
        return Phrase(key.text, (("", value.text),), key.where)
    if not isinstance(value, Branch) or not value.entries:
        return problem("not-a-phrase", value.where, key=key.text)
    forms = [(form.text, text.text) for form, text in value.entries if isinstance(text, Scalar)]
    if len(forms) < len(value.entries):
        return problem("not-a-phrase", value.where, key=key.text)
    return Phrase(key.text, tuple(forms), key.where)


def _no_categories(entries: Iterable[tuple[Scalar, Node]]) -> Iterator[Problem]:
    """Forms that no number ever asks for."""
    for key, value in entries:
        for form, _ in value.entries if isinstance(value, Branch) else ():
            if form.text not in CATEGORIES:
                near = nearest(form.text, CATEGORIES)
                known = ", ".join(CATEGORIES)
                yield problem(
                    "phrase-form", form.where, near=near, key=key.text, form=form.text, known=known
                )


def merged(translations: Iterable[Translation]) -> tuple[Translation, ...]:
    """One translation by language; of two phrases with one key the later stays."""
    by_language: dict[str, Translation] = {}
    for each in translations:
        before = by_language.get(each.language)
        phrases = {
            phrase.key: phrase for phrase in (*(before.phrases if before else ()), *each.phrases)
        }
        by_language[each.language] = Translation(each.language, tuple(phrases.values()), each.file)
    return tuple(by_language[language] for language in sorted(by_language))


def phrases_in(
    translations: Sequence[Translation], language: str, fallback: str
) -> Mapping[str, Phrase]:
    """Every phrase for a language: ``de-AT`` before ``de`` before the theme's own language."""
    by_language = {each.language: each.phrases for each in translations}
    chain = (fallback, language.partition("-")[0], language)
    return {phrase.key: phrase for tag in chain for phrase in by_language.get(tag, ())}


def missing_phrases(
    translations: Sequence[Translation], languages: Sequence[str], fallback: str
) -> Iterator[Problem]:
    """Warn of what a visitor would read in another language than the page's."""
    if not translations:
        return  # of a theme that could not be read, its phrases are the least
    own = {each.language: each for each in translations}
    all_keys = phrases_in(translations, fallback, fallback)
    for language in languages:
        spoken = own.get(language) or own.get(language.partition("-")[0])
        if spoken is None:
            yield _untranslated(language, own.get(fallback))
            continue
        said = phrases_in(translations, language, spoken.language)
        for key in all_keys:
            if key not in said and not key.endswith(INFORMAL):
                yield warning("phrase-missing", Location(spoken.file), key=key, language=language)


def _untranslated(language: str, model: Translation | None) -> Problem:
    primary = language.partition("-")[0]
    folder = model.file.rpartition("/")[0] if model else "translations"
    return warning("translation-missing", Location(f"{folder}/{primary}.yaml"), language=language)


def unknown_places(
    own: Iterable[Phrase], translations: Sequence[Translation], fallback: str
) -> Iterator[Problem]:
    """Phrases of the site's ``own`` with a place which the theme's own language does not know, or with
    half of one."""
    known = phrases_in(translations, fallback, fallback)
    for phrase in own:
        model = known.get(phrase.key.removesuffix(INFORMAL))
        for place in sorted(phrase.places - model.places if model else ()):
            yield problem("phrase-place", phrase.where, key=phrase.key, place=place)
        for _, said in phrase.forms:
            if any(brace in PLACE.sub("", said) for brace in "{}"):
                yield problem("phrase-brace", phrase.where, key=phrase.key, text=said)


def unused_phrases(
    own: Iterable[Phrase], known: Iterable[str], templates: Iterable[str]
) -> Iterator[Problem]:
    """Warn of phrases of the site's ``own`` that replace none and that no template asks for.

    ``known`` are the keys that have a meaning already; ``templates`` the texts of all templates.
    """
    known = frozenset(known)
    new = [each for each in own if each.key.removesuffix(INFORMAL) not in known]
    asked = {each for text in templates for each in LITERAL.findall(text)} if new else set()
    for phrase in new:
        if not _is_asked(phrase.key.removesuffix(INFORMAL), asked):
            near = nearest(phrase.key, known)
            yield warning("phrase-unused", phrase.where, near=near, key=phrase.key)


def _is_asked(key: str, asked: Container[str]) -> bool:
    """Whether a template names the key, or its beginning up to a dot to which it adds the rest."""
    beginnings = (key[: dot + 1] for dot, sign in enumerate(key) if sign == ".")
    return key in asked or any(each in asked for each in beginnings)
