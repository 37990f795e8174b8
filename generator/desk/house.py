"""What the desk takes from the site: settings, released terms and price lists, the instructions.

An order is answered also while the site itself is being edited and does not build: all but the
instructions on withdrawal comes from the settings and the records.
"""

from datetime import datetime
from pathlib import Path

from generator.config.read import read_config
from generator.config.settings import Config
from generator.desk.document import Block
from generator.desk.prose import prose
from generator.model.wording import plain_markup
from generator.problems import Problem, SiteError, errors
from generator.records.folder import Records, read_records
from generator.records.lists import read_list
from generator.records.terms import ReleasedTerms
from generator.trade.order import TermsRef
from generator.trade.pricelist import PriceList
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """A site as its desk sees it."""

    root: Path
    config: Config
    records: Records
    damaged: tuple[Problem, ...] = ()
    """Records that are not as they were written."""

    def prices(self, digest: str) -> PriceList | None:
        """The released list whose digest begins so; None for none, and for more than one."""
        read = self._list(digest)
        return None if isinstance(read, Problem) else read

    def damage(self, digest: str) -> tuple[Problem, ...]:
        """What is wrong with the records that an order of this list is held against."""
        read = self._list(digest)
        return (*self.damaged, read) if isinstance(read, Problem) else self.damaged

    def _list(self, digest: str) -> PriceList | Problem | None:
        whole = self.records.digest(digest)
        return read_list(self.root, whole) if whole else None

    def terms(self, named: TermsRef, language: str) -> ReleasedTerms | None:
        """The released terms that an order names."""
        return next((each for each in self.versions(named, language) if _same(each, named)), None)

    def versions(self, named: TermsRef, language: str) -> tuple[ReleasedTerms, ...]:
        """The terms of the version that an order names, whatever their fingerprint."""
        found = (each for each in self.records.terms if str(each.version) == named.version)
        return tuple(sorted(found, key=lambda each: (each.language != language, each.language)))


def _same(terms: ReleasedTerms, named: TermsRef) -> bool:
    return bool(named.fingerprint) and terms.fingerprint.startswith(named.fingerprint.lower())


def house(root: Path) -> House:
    """The site in ``root``.  Raises SiteError where not even its settings can be read."""
    config, problems = read_config(root)
    if config == Config():
        raise SiteError(problems)
    records, damaged = read_records(root)
    # Of a list that is gone the desk speaks itself, and the days before a reduction are none of its own.
    damaged = tuple(each for each in errors(damaged) if each.code != "record-gone")
    return House(root, config, records, damaged)


def current_prices(root: Path, now: datetime) -> PriceList | None:
    """The list that would be released today; None while the site cannot be read as a whole."""
    from generator.build import understood
    from generator.model.prices import price_list
    from generator.request import Request

    try:
        with understood(Request(root, root / "output", now, processes=1)) as (site, _):
            return price_list(site)
    except SiteError:
        return None


def instructions(root: Path, language: str, now: datetime) -> tuple[Block, ...]:
    """The site's instructions on withdrawal in ``language``; empty where it has none."""
    from generator.build import understood
    from generator.request import Request

    try:
        with understood(Request(root, root / "output", now, processes=1)) as (site, _):
            pages = [
                page
                for edition in sorted(site.editions, key=lambda each: each.language != language)
                for page in edition.pages
                if page.head.role == "withdrawal"
            ]
            if not pages:
                return ()
            return prose(plain_markup(pages[0], site))
    except SiteError:
        return ()
