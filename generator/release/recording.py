"""What counts from now on, written down: terms, price list, prices of the day.

Only this module writes to ``records/``, and it only adds: what was released once stays as it is.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.build import understood
from generator.engine.disk import sync_file, sync_folder
from generator.model import offers
from generator.model.prices import price_list
from generator.model.site import Site
from generator.model.wording import wording
from generator.problems import Location, Problem, SiteError, errors, in_order, problem
from generator.records import days, lists, terms
from generator.records.days import DayPrice, DayPrices, latest
from generator.records.terms import ReleasedTerms
from generator.request import Request
from generator.trade.pricejson import price_digest, price_json


@dataclass(frozen=True, slots=True)
class Record:
    """A file to be kept: where, from the site's folder, and its text."""

    file: str
    text: str


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
        text = price_json(price_list(site))
        records = (*_terms(site), *_list(site, text), *_day(site, price_digest(text)))
        wrong = (*found, *_damaged(request.root, site), *_before_the_last(site))
        if any(errors(wrong)):
            raise SiteError(wrong)
        _write(request.root, records)
    return Released(
        written=tuple(each.file for each in records),
        terms=_edited(site),
        prices=price_digest(text),
        problems=in_order(wrong),
    )


# --- what is to be written ---------------------------------------------------------------------


def _edited(site: Site) -> tuple[ReleasedTerms, ...]:
    pages = (edition.terms for edition in site.editions)
    found = (wording(page, site.config) for page in pages if page)
    return tuple(each for each in found if each)


def _terms(site: Site) -> Iterator[Record]:
    kept = {each.file for each in site.records.terms}
    for each in _edited(site):
        if each.file not in kept:
            yield Record(each.file, terms.written(each))


def _list(site: Site, text: str) -> Iterator[Record]:
    digest = price_digest(text)
    sold = any(edition.products for edition in site.editions)
    if sold and digest not in site.records.lists:
        yield Record(lists.file_of(digest), text)


def _day(site: Site, digest: str) -> Iterator[Record]:
    """The prices of the day, unless they are those of the last release."""
    last, prices = latest(site.records.days), _prices(site)
    today = DayPrices(
        day=site.cutoff.date(),
        list=digest,
        currency=site.config.shop.currency,
        prices=prices,
        after=tuple(each.name for each in last),
    )
    if [(each.list, each.currency, each.prices) for each in last] != [
        (today.list, today.currency, today.prices)
    ] and (prices or last):
        yield Record(today.file, days.written(today))


def _prices(site: Site) -> tuple[DayPrice, ...]:
    """What pages show as prices today; sold-out and hidden products have none to compare with."""
    found = []
    for page in site.edition(site.config.site.language).products:
        price, _ = offers.lowest_price(page.product, site.config)
        if price is not None and not page.hidden:
            reduced = page.product.was_price is not None
            found.append(DayPrice(offers.sku(page), price.cents, reduced))
    return tuple(sorted(found))


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
