"""What counts from now on, written down: terms, price list, prices of the day.

Only this module writes to ``records/``, and it only adds: what was released once stays as it is.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.build import understood
from generator.engine.disk import sync_file, sync_folder
from generator.model.prices import price_list
from generator.model.recording import Record, edited_terms, unrecorded
from generator.model.site import Site
from generator.problems import Location, Problem, SiteError, errors, in_order, problem
from generator.records import lists
from generator.records.days import latest
from generator.records.terms import ReleasedTerms
from generator.request import Request
from generator.trade.pricejson import price_digest, price_json
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Released:
    """What a release wrote, and what it found wrong without being stopped by it.

    ``terms`` are the versions that are being edited, one for each language; ``prices`` is the digest of
    the price list.
    """

    written: tuple[str, ...]
    terms: tuple[ReleasedTerms, ...]
    prices: str
    problems: tuple[Problem, ...] = ()


def release(request: Request) -> Released:
    """Write down what the site in ``request`` says now, where it has not been written down yet.

    Raises SiteError, and writes nothing, if the site is broken or contradicts what was released.
    """
    with understood(request) as (site, found):
        records = unrecorded(site)
        wrong = (*found, *_damaged(request.root, site), *_before_the_last(site))
        if any(errors(wrong)):
            raise SiteError(wrong)
        _write(request.root, records)
    return Released(
        written=tuple(each.file for each in records),
        terms=edited_terms(site),
        prices=price_digest(price_json(price_list(site))),
        problems=in_order(wrong),
    )


# --- what stands against it --------------------------------------------------------------------


def _before_the_last(site: Site) -> Iterator[Problem]:
    """A clock that is wrong would put prices on days on which others held."""
    today = site.cutoff.date()
    for each in latest(site.records.days):
        if each.day > today:
            where = Location(each.file)
            yield problem("release-before-last", where, last=each.day, today=today)


def _damaged(root: Path, site: Site) -> Iterator[Problem]:
    found = (lists.read_list(root, digest) for digest in site.records.lists)
    return (each for each in found if isinstance(each, Problem))


# --- writing ------------------------------------------------------------------------------------


def _write(root: Path, records: Iterable[Record]) -> None:
    """Each file whole or not at all; nothing that is there is ever replaced."""
    for record in records:
        try:
            _write_one(root / record.file, record.text)
        except FileExistsError:
            raise SiteError([problem("record-there", Location(record.file))]) from None
        except OSError as error:
            reason = error.strerror or str(error)
            where = Location(record.file)
            raise SiteError([problem("record-unwritable", where, reason=reason)]) from None


def _write_one(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise FileExistsError(path)
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8", newline="\n")
    sync_file(str(new))
    os.replace(new, path)  # noqa: PTH105 - on every system, also over what a kill left
    sync_folder(str(path.parent))
