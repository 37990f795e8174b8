"""What a site says now and has not been written down as released yet; pure."""

from collections.abc import Iterator

from generator.model import offers
from generator.model.prices import price_list
from generator.model.site import Site
from generator.model.wording import wording
from generator.records import days, lists, notices, terms
from generator.records.days import DayPrice, DayPrices, latest
from generator.records.terms import ReleasedTerms
from generator.trade.pricejson import price_digest, price_json
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """A file to be kept: where, from the site's folder, and its text."""

    file: str
    text: str


def unrecorded(site: Site) -> tuple[Record, ...]:
    """What a release would write today, in the order in which it must be written."""
    text = price_json(price_list(site))
    return (*_terms(site), *_notices(site), *_list(site, text), *_day(site, price_digest(text)))


def edited_terms(site: Site) -> tuple[ReleasedTerms, ...]:
    """The terms as they stand now, in each language that has them."""
    pages = (edition.terms for edition in site.editions)
    found = (wording(page, site) for page in pages if page)
    return tuple(each for each in found if each)


def _terms(site: Site) -> Iterator[Record]:
    kept = {each.file for each in site.records.terms}
    for each in edited_terms(site):
        if each.file not in kept:
            yield Record(each.file, terms.written(each))


def _notices(site: Site) -> Iterator[Record]:
    """The official notices, so that it shows if a file is changed by mistake."""
    for file, digest in site.notices:
        if digest not in site.records.notices:
            yield Record(notices.file_of(digest), notices.written(file, digest, site.cutoff.date()))


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
