"""The ways of looking that many rules share: a value of site.yaml on a page, words, pages, links."""

import re
from collections.abc import Callable, Iterator

from generator.config.settings import Config
from generator.law.case import Case, Shown, shows
from generator.law.rule import Look, Seen, fine, missing
from generator.problems import Location


def said(key: str, value: Callable[[Config], str], *roles: str) -> Look:
    """``site.yaml`` says it at ``key``, and every page with one of the roles shows it."""

    def look(case: Case) -> Iterator[Seen]:
        text = value(case.site.config)
        if not text:
            yield missing(case.setting(key))
            return
        yield fine(case.setting(key))
        yield from shown_on(case, text, *roles)

    return look


def shown_if_said(key: str, value: Callable[[Config], str], *roles: str) -> Look:
    """What ``site.yaml`` says at ``key``, if anything, is shown on every page with one of the roles."""

    def look(case: Case) -> Iterator[Seen]:
        if text := value(case.site.config):
            yield fine(case.setting(key))
            yield from shown_on(case, text, *roles)

    return look


def shown_on(case: Case, text: str, *roles: str) -> Iterator[Seen]:
    """Whether each page with one of the roles shows ``text``."""
    for role in roles:
        for page in case.of_role(role):
            yield (fine if shows(page, text) else missing)(page.where, text)


def representatives(case: Case) -> Iterator[Seen]:
    """Who acts for a company is said, and shown in the imprint."""
    names = case.site.config.business.representatives
    yield (fine if names else missing)(case.setting("business.representatives"))
    for name in names:
        yield from shown_on(case, name, "imprint")


def beside_prices(marker: str, concerned: Callable[[Case, Shown], bool]) -> Look:
    """Every page with a price has something that is marked so."""

    def look(case: Case) -> Iterator[Seen]:
        for page in case.shown:
            if page.has("price") and concerned(case, page):
                yield (fine if page.has(marker) else missing)(page.where, page.address)

    return look


def mentions(role: str, de: str, en: str) -> Look:
    """Every page with the role, in German or English, speaks of it: patterns for each language."""
    patterns = {"de": de, "en": en}

    def look(case: Case) -> Iterator[Seen]:
        for page in case.of_role(role):
            if pattern := patterns.get(_spoken(page)):
                told = re.search(pattern, page.facts.text, re.IGNORECASE)
                yield (fine if told else missing)(page.where)

    return look


def page_with(role: str) -> Look:
    """There is a page with the role."""

    def look(case: Case) -> Iterator[Seen]:
        pages = case.of_role(role)
        yield from (fine(page.where) for page in pages)
        if not pages:
            yield missing(case.place_of(role))

    return look


def linked(role: str, marker: str) -> Look:
    """Where there is a page with the role, every page has a link that is marked so.

    The first page that has none is named.
    """

    def look(case: Case) -> Iterator[Seen]:
        if not case.of_role(role):
            return
        without = next((page for page in case.shown if not page.has(marker)), None)
        if without:
            yield missing(without.where, without.address)
        else:
            yield from (fine(page.where) for page in case.shown[:1])

    return look


def spoken(rule: str, *kinds: str) -> Look:
    """Nobody says what the patterns of ``rule`` look for; in files of ``kinds``, or in any."""

    def look(case: Case) -> Iterator[Seen]:
        said = (
            missing(spot.where, spot.words)
            for spot, page in case.spots
            if spot.rule == rule and (not kinds or page.kind in kinds or page.head.role in kinds)
        )
        yield from said_or_fine(said, "content/")

    return look


def said_or_fine(wrong: Iterator[Seen], where: str) -> Iterator[Seen]:
    """What should not be there; where there is nothing of the kind, all of ``where`` is fine."""
    found = tuple(wrong)
    yield from found or (fine(Location(where)),)


def _spoken(page: Shown) -> str:
    """The language of a page without its country."""
    return page.language.partition("-")[0].casefold()
