"""What is there becomes a site: settings, theme, files and pictures read, and understood as a whole."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from generator.checks import ALL_CHECKS
from generator.checks.settings import unknown_languages
from generator.checks.strays import by_folder
from generator.config.read import read_config, settings_of
from generator.config.settings import Config
from generator.content.documents import Document, Parser, Reading
from generator.content.frontmatter import split
from generator.content.sources import Sources, doubtful_downloads, scan
from generator.drafts.pages import made_texts
from generator.engine.memory import hold_little
from generator.engine.source import digest_of_file
from generator.fields.text import decode
from generator.law.judging import unknown_silenced
from generator.law.spots import Spot
from generator.law.subjects import ALL_RULES
from generator.model.assemble import Made, assemble
from generator.model.notices import notice_files
from generator.model.site import Site
from generator.model.versions import with_records
from generator.plan.recipes import PictureFacts
from generator.problems import Problem, SiteError, errors
from generator.records.folder import Records, read_records
from generator.render.pictures.jobs import Measure
from generator.request import Request
from generator.stages.drawing import broken_templates
from generator.stages.looking import look
from generator.stages.once import MANY, Once
from generator.stages.theming import chosen, read_theme
from generator.theme.theme import Theme
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, what is made of it where nobody wrote it, and what is wrong.

    ``looked`` are the names by which the documents are kept, in their order.
    """

    config: Config
    reading: Reading
    theme: Theme | None
    sources: Sources
    documents: tuple[Document, ...]
    looked: tuple[bytes, ...]
    parsed: int  # of the documents, those that are new
    spots: tuple[Spot, ...]
    problems: tuple[Problem, ...]
    records: Records
    made: Made


def read_site(request: Request, once: Once) -> Read:
    """Read everything; settings that say nothing stop the build before others are misread."""
    config, problems = read_config(request.root, once.recalling(settings_of))
    strange = [*unknown_languages(config)]
    if config == Config() or strange:
        raise SiteError((*problems, *strange, *_unreadable(request.root)))
    config = _at(request.base_url, config)
    theme, unthemed = read_theme(request.root, chosen(config), once)
    sources = scan(request.root, urlsplit(config.site.url).netloc.lower())
    reading = _reading(config)
    if len(sources.texts) > MANY:
        hold_little()
        once.workers.begin()
    looked = look(sources.texts, reading, once)
    documents = tuple(document for document, _ in looked.results)
    spots = tuple(each for _, found in looked.results for each in found)
    found = by_folder(each for document in documents for each in document.problems)
    asked = made_texts(config, documents)
    texts = (asked.pages, asked.texts)
    made = Made(*(once(Parser(reading), each, "parse", reading).results for each in texts))
    records, unproved = read_records(request.root)
    sources = replace(sources, texts=())  # read and understood: nobody need hold them any longer
    wrong = (*problems, *unthemed, *sources.problems, *unproved, *found)
    return Read(
        config=config,
        reading=reading,
        theme=theme,
        sources=sources,
        documents=documents,
        looked=looked.keys,
        parsed=looked.tally.fresh,
        spots=spots,
        problems=wrong,
        records=records,
        made=made,
    )


def _unreadable(root: Path) -> Iterator[Problem]:
    """What cannot be read whatever the settings say: told along with them, while it costs no time."""
    sources = scan(root)
    yield from (each for each in errors(sources.problems) if each.code != "no-content")
    for each in sources.texts if len(sources.texts) <= MANY else ():
        text, undecoded = decode(each.data, each.file)
        yield from undecoded or errors(split(text, each.file).problems)


def _reading(config: Config) -> Reading:
    site = config.site
    return Reading(site.language, site.languages, config.shop.currency, site.timezone)


def _at(base_url: str, config: Config) -> Config:
    """The settings of the site as it stands at another address, if one is asked for."""
    url = f"{base_url.rstrip('/')}/" if base_url else config.site.url
    return replace(config, site=replace(config.site, url=url))


def understand(
    read: Read, request: Request, once: Once
) -> tuple[Site, tuple[PictureFacts, ...], list[Problem]]:
    """The site as a whole, its pictures measured, and all that is wrong so far."""
    cutoff = _in_site_time(request.cutoff, read.config.site.timezone)
    site, misplaced = assemble(
        read.config, read.documents, read.sources, cutoff, request.preview, read.made
    )
    site = replace(with_records(site, read.records), notices=_notices(site, request.root))
    pictures = tuple(dict.fromkeys((*site.pictures, *site.linked_pictures)))
    measured = once(Measure(request.root), pictures, "measure").results
    broken = broken_templates(read.theme, once) if read.theme else []
    unread = {each.where.file for each in broken}  # what in it stands where, nobody can tell
    illegible = _illegible(read.config, read.problems)
    problems = [
        *(
            each
            for each in read.problems
            if each.code != "outside-blocks" or each.where.file not in unread
        ),
        *misplaced,
        *doubtful_downloads(request.root, site.downloads),
        *(
            found
            for check in ALL_CHECKS
            for found in check(site)
            if _missed(found) not in illegible
        ),
        *unknown_silenced(read.config, ALL_RULES),
        *(found for result in measured for found in result.problems),
        *broken,
    ]
    return site, tuple(each.facts for each in measured if each.facts), problems


def _illegible(config: Config, wrong: Iterable[Problem]) -> frozenset[str]:
    """What ``site.yaml`` says (``business.email``) in a way that could not be read."""
    lines = {each.where.line for each in errors(wrong) if each.where.file == "site.yaml"}
    below = [line for _, line, _ in config.places[1:]]
    return frozenset(
        name
        for (name, first, _), after in zip_longest(config.places, below)
        if any(first <= line and (not after or line < max(after, first + 1)) for line in lines)
    )


def _missed(found: Problem) -> str:
    """What ``site.yaml`` would have to say, according to ``found``."""
    name = dict(found.facts).get("name", "")
    missed = {
        "value-not-set": name,
        "hours-unsaid": "business.hours",
        "terms-unsaid": f"shop.{name}",
    }
    return missed.get(found.code, "")


def _notices(site: Site, root: Path) -> tuple[tuple[str, str], ...]:
    """The official files that are there, with their digests."""
    there = {asset.file for asset in site.static}
    named = (file for file in notice_files(site.config) if file in there)
    return tuple((file, digest_of_file(root / file)) for file in named)


def _in_site_time(cutoff: datetime, timezone: str) -> datetime:
    return cutoff.astimezone(ZoneInfo(timezone)).replace(tzinfo=None) if cutoff.tzinfo else cutoff


def sound(theme: Theme | None, problems: list[Problem]) -> Theme:
    """The theme, if nothing is broken so far."""
    if theme is None or any(errors(problems)):
        raise SiteError(problems)
    return theme


def stop_if_broken(problems: Iterable[Problem], strict: bool) -> None:
    """Raise SiteError for errors; where the owner is strict, for warnings too."""
    found = tuple(problems)
    if any(errors(found)) or (strict and found):
        raise SiteError(found)
