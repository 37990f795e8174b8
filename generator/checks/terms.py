"""Order terms that could not be named in an order, or no longer say what was released."""

from collections.abc import Iterator

from generator.model.site import Edition, Page, Site
from generator.model.values import has_values, unknown_values
from generator.model.versions import released, versions
from generator.model.wording import plain_markup, wording
from generator.problems import Location, Problem, errors, problem, warning
from generator.records.terms import ReleasedTerms, words
from generator.text import excerpt

_WORDS_BEFORE = 3
_MOST_SHOWN = 100


def unsound_terms(site: Site) -> Iterator[Problem]:
    """Terms without a version or a text, with values that nothing has, or other than they were released."""
    yield from _gone(site)
    for edition in site.editions:
        for page in edition.all_pages():
            yield from _values(page, site)
        terms = edition.terms
        if terms and not any(errors(terms.document.problems)):
            if terms.terms.version is None:
                yield problem("terms-without-version", Location(terms.document.file, 1))
            elif terms.terms.valid_from and terms.terms.valid_from < terms.terms.version:
                yield problem("terms-hold-before", terms.document.place("valid_from"))
            if not words(plain_markup(terms, site)) and not terms.document.body.values:
                yield problem("terms-empty", Location(terms.document.file, 1))
        if terms:
            yield from _changed(terms, site)
            yield from _ahead(terms, site, edition)


def _gone(site: Site) -> Iterator[Problem]:
    """Languages whose terms were released and have no file; of none at all it is told once."""
    languages = site.config.site.languages
    written = {edition.language for edition in site.editions if edition.terms}
    if site.records.terms and not written:
        last = max(each.version for each in site.records.terms)
        yield warning("terms-gone", Location("content/order-terms.md"), version=last)
        return
    for language in languages:
        known = released(site, language)
        if known and language not in written:
            ending = "" if language == site.config.site.language else f".{language}"
            file = f"content/order-terms{ending}.md"
            yield warning("terms-gone", Location(file), version=known[-1].version)


def _ahead(page: Page, site: Site, edition: Edition) -> Iterator[Problem]:
    """Before its first version holds, a shop may be made ready, but should take no orders."""
    known, today = versions(site, edition), site.cutoff.date()
    if known and not any(each.valid_from <= today for each in known):
        field = "valid_from" if page.document.says("valid_from") else "version"
        day = min(each.valid_from for each in known)
        yield warning("terms-not-yet", page.document.place(field), day=day.isoformat())


def _values(page: Page, site: Site) -> Iterator[Problem]:
    file = page.document.file
    values = [(typed, Location(file, line)) for typed, line in page.document.body.values]
    if has_values(page):
        yield from unknown_values(values, site.config)
    elif values:
        typed, where = values[0]
        yield warning("value-stays-text", where, text=typed)


def _changed(page: Page, site: Site) -> Iterator[Problem]:
    """What was released is agreed with customers: it stays as it is, and comes before what is new."""
    edited, known = wording(page, site), released(site, page.language)
    if edited is None:
        return
    where = page.document.place("version")
    newer = [each for each in known if each.version > edited.version]
    if newer:
        last = newer[-1].version.isoformat()
        yield problem("terms-not-newest", where, version=edited.version.isoformat(), last=last)
    for each in known:
        if each.version == edited.version and each.fingerprint != edited.fingerprint:
            yield _difference(each, edited, where)


def _difference(old: ReleasedTerms, new: ReleasedTerms, where: Location) -> Problem:
    version = old.version.isoformat()
    if old.valid_from != new.valid_from:
        was, now = old.valid_from.isoformat(), new.valid_from.isoformat()
        return problem("terms-day-changed", where, version=version, was=was, now=now)
    was, now = _first_difference((old.title, *words(old.html)), (new.title, *words(new.html)))
    return problem("terms-changed", where, version=version, was=was, now=now)


def _first_difference(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, str]:
    """The first paragraphs that are not the same; a dash where one of the texts has ended."""
    alike = next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        min(len(old), len(new)),
    )
    one = old[alike] if alike < len(old) else "–"
    other = new[alike] if alike < len(new) else "–"
    return _from_difference(one, other), _from_difference(other, one)


def _from_difference(text: str, other: str) -> str:
    """A paragraph from a few words before the place where it differs from another."""
    mine, theirs = text.split(" "), other.split(" ")
    alike = next(
        (at for at, (one, two) in enumerate(zip(mine, theirs, strict=False)) if one != two),
        min(len(mine), len(theirs)),
    )
    start = max(alike - _WORDS_BEFORE, 0)
    return ("… " if start else "") + excerpt(" ".join(mine[start:]), _MOST_SHOWN)
