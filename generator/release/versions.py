"""The versions of the order terms: where each stands, and how a new one begins."""

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path

from generator.build import understood
from generator.engine.disk import sync_file
from generator.fields.text import read_text
from generator.model.site import Page, Site
from generator.model.versions import in_force, released, versions
from generator.model.wording import wording
from generator.patterns import pattern
from generator.problems import Location, Problem, SiteError, errors, problem
from generator.records.terms import FOLDER, SHORT
from generator.request import Request
from generator.values import dataclass


class State(StrEnum):
    """Where a version stands."""

    IN_FORCE = "in-force"
    ANNOUNCED = "announced"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class Version:
    """A version in one language; ``changed`` if it no longer says what was released."""

    version: date
    valid_from: date
    language: str
    fingerprint: str
    state: State
    released: bool
    changed: bool = False


def list_versions(request: Request) -> tuple[Version, ...]:
    """All versions, the newest first; raises SiteError where no site, or not every record, can be read."""
    with understood(request) as (site, wrong):
        if damaged := _damaged(wrong):
            raise SiteError(damaged)
        found = [each for edition in site.editions for each in _versions(site, edition.language)]
    return tuple(sorted(found, key=lambda each: each.version, reverse=True))


def _versions(site: Site, language: str) -> Iterator[Version]:
    known, today = versions(site, site.edition(language)), site.cutoff.date()
    kept = {each.version: each for each in released(site, language)}
    current = in_force(known, today)
    for each in known:
        ahead = State.ANNOUNCED if each.valid_from > today else State.FORMER
        record = kept.get(each.version)
        yield Version(
            version=each.version,
            valid_from=each.valid_from,
            language=language,
            fingerprint=each.fingerprint[:SHORT],
            state=State.IN_FORCE if each is current else ahead,
            released=record is not None,
            changed=record is not None and record.fingerprint != each.fingerprint,
        )


def _damaged(wrong: Iterable[Problem]) -> tuple[Problem, ...]:
    """Released terms that cannot be read: what is said of versions without them would be untrue."""
    return tuple(each for each in errors(wrong) if each.where.file.startswith(f"{FOLDER}/"))


def readable(request: Request) -> Site:
    """The site, whatever is still wrong with it; raises SiteError where there is none to be read."""
    with understood(request) as (site, _):
        return site


# --- a new version ------------------------------------------------------------------------------

_HEAD = pattern(r"---[ \t]*\n(.*?\n)---[ \t]*(?:\n|$)", re.DOTALL)
_MEND_BY_NEW = ("terms-changed", "terms-day-changed", "terms-not-newest")


def new_version(request: Request, day: date) -> tuple[str, ...]:
    """Have the terms name ``day`` as their version and as the day from which it holds.

    Gives the files that were changed.  Raises SiteError where nothing was released yet that a new
    version would follow, or where ``day`` is not later than the last.
    """
    with understood(request) as (site, found):
        wrong = [each for each in errors(found) if each.code not in _MEND_BY_NEW]
        pages = tuple(edition.terms for edition in site.editions if edition.terms)
        wrong += () if _damaged(wrong) else _against(site, pages, day)
        if wrong:
            raise SiteError(wrong)
        files = tuple(each.document.file for each in pages if _names_version(each))
        texts = {file: _with_day(request.root, file, day) for file in files}
        for file, text in texts.items():
            _replace(request.root / file, text)
    return files


def _names_version(page: Page) -> bool:
    return page.document.says("version")


def _against(site: Site, pages: tuple[Page, ...], day: date) -> Iterator[Problem]:
    if not pages:
        yield problem("terms-missing", Location("content/order-terms.md"))
    for page in pages:
        edited, known = wording(page, site), released(site, page.language)
        where = page.document.place("version")
        last = known[-1].version if known else date.min
        if edited and edited.version > last:
            yield problem("terms-new-needless", where, version=edited.version)
        elif known and day <= last:
            yield problem("terms-new-too-early", where, day=day, last=last)


def _with_day(root: Path, file: str, day: date) -> str:
    text, wrong = read_text(root / file, file)
    head = _HEAD.match(text)
    if wrong or head is None:
        raise SiteError(wrong or [problem("terms-head-unclear", Location(file), day=day)])
    changed, count = re.subn(
        r"(?m)^(version|valid_from)([ \t]*:[ \t]*)[^#\n]*?([ \t]*(?:#.*)?)$",
        rf"\g<1>\g<2>{day.isoformat()}\g<3>",
        head[1],
    )
    if not count or not re.search(rf"(?m)^version[ \t]*:[ \t]*{day.isoformat()}\b", changed):
        raise SiteError([problem("terms-head-unclear", Location(file), day=day)])
    return text[: head.start(1)] + changed + text[head.end(1) :]


def _replace(path: Path, text: str) -> None:
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        sync_file(str(new))
        os.replace(new, path)  # noqa: PTH105 - an editor or a kill meanwhile finds the whole file
    except OSError as error:
        reason = error.strerror or str(error)
        raise SiteError(
            [problem("record-unwritable", Location(path.name), reason=reason)]
        ) from None
