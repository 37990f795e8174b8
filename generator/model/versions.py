"""The versions of the order terms: which was released, which is in force, which is announced."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from generator.model.site import Edition, Site
from generator.model.wording import wording
from generator.records.folder import Records
from generator.records.terms import ReleasedTerms


def with_records(site: Site, records: Records) -> Site:
    """The site with what was released before; it also changes when an announced version begins."""
    known = replace(site, records=records)
    today = site.cutoff.date()
    coming = [
        (datetime.combine(ahead.valid_from, time.min), edition.terms.document.file)
        for edition in known.editions
        if edition.terms and (ahead := announced(versions(known, edition), today))
    ]
    changes = [*([site.next_change] if site.next_change else []), *coming]
    return replace(known, next_change=min(changes, default=None))


def versions(site: Site, edition: Edition) -> tuple[ReleasedTerms, ...]:
    """All versions of a language, the newest first; the one being edited counts as it stands."""
    edited = wording(edition.terms, site) if edition.terms else None
    known = {each.version: each for each in released(site, edition.language)}
    if edited:
        known[edited.version] = edited
    return tuple(known[version] for version in sorted(known, reverse=True))


def released(site: Site, language: str) -> tuple[ReleasedTerms, ...]:
    """What was released in a language, the oldest first."""
    return site.records.terms_in(language)


def in_force(known: Sequence[ReleasedTerms], today: date) -> ReleasedTerms | None:
    """The version that holds today; where none does yet, the one that will first."""
    if not known:
        return None
    valid = [each for each in known if each.valid_from <= today]
    if valid:
        return max(valid, key=lambda each: (each.valid_from, each.version))
    return min(known, key=lambda each: (each.valid_from, each.version))


def announced(known: Iterable[ReleasedTerms], today: date) -> ReleasedTerms | None:
    """The next version, where there is one ahead of its day."""
    ahead = [each for each in known if each.valid_from > today]
    return min(ahead, key=lambda each: (each.valid_from, each.version), default=None)
