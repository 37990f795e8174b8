"""The stages of a build, each a plain function of the one before.

Only reading, measuring pictures and rendering them touch the disk; nothing here writes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from generator.checks import ALL_CHECKS
from generator.checks.pages import inspect, located
from generator.config.read import read_config, settings_of
from generator.config.settings import Config
from generator.content.documents import Document, Parser, Reading
from generator.content.sources import Sources, scan
from generator.drafts.pages import made_texts
from generator.engine.bounded import TooSlow
from generator.engine.fingerprint import Fingerprints, fingerprint
from generator.engine.run import Lighten, Ran, Tally, run_all
from generator.engine.source import FileSource, Promised, digest_of_file, promise
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.fields.kinds import Named
from generator.inventory import encoder_inventory
from generator.law import ALL_RULES
from generator.law.gather import gather
from generator.law.judging import Judgement, judge, unknown_silenced
from generator.law.spots import spot
from generator.model.assemble import Made, assemble
from generator.model.notices import notice_files
from generator.model.site import Site
from generator.model.versions import with_records
from generator.plan.encodings import Encoded, encoding_jobs, recipes_of
from generator.plan.recipes import CopyRecipe, Output, PageRecipe, PictureFacts
from generator.plan.sites import base_path
from generator.problems import Location, Problem, SiteError, errors, problem
from generator.records.folder import Records, read_records
from generator.render.facts import facts_of
from generator.render.pictures.jobs import Encode, Measure
from generator.render.render import Drawer, Rendered, promised, write
from generator.render.shelf import Prepared, Preparer, Shelf
from generator.request import Request
from generator.theme.layers import Understander
from generator.theme.load import load_theme
from generator.theme.theme import Theme
from generator.values import dataclass

T = TypeVar("T")

STANDARD_THEME = "werkstatt"

SLOWEST = 30.0
"""Seconds that one file may take; a template that takes longer does not end."""


MOST_IN_MEMORY = 2_000
"""Pages whose bytes wait in memory to be written; those of a larger site are asked for again."""


@dataclass(frozen=True, slots=True)
class Once:
    """A pure function over many values, each computed once ever."""

    program: bytes
    store: Store
    prints: Fingerprints
    workers: Workers

    def __call__(
        self,
        work: Callable[[Any], T],
        jobs: Sequence[Any],
        *salt: object,
        lighten: Lighten[T] | None = None,
    ) -> Ran[T]:
        """``work`` of each job; its result may depend on the job, ``salt`` and this program."""
        return run_all(
            work,
            jobs,
            salt=(self.program, *salt),
            store=self.store,
            prints=self.prints,
            workers=self.workers,
            bound=SLOWEST,
            lighten=lighten,
        )

    def recalling(self, work: Callable[[Any], T]) -> Callable[[Any], T]:
        """``work`` for one job at a time."""
        return lambda job: self(work, [job], work.__module__).results[0]


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, what is made of it where nobody wrote it, and what is wrong."""

    config: Config
    theme: Theme | None
    sources: Sources
    documents: Ran[Document]
    problems: tuple[Problem, ...]
    records: Records
    made: Made


def read_site(request: Request, once: Once) -> Read:
    """Read everything; settings that say nothing stop the build before others are misread."""
    config, problems = read_config(request.root, once.recalling(settings_of))
    if config == Config():
        raise SiteError(problems)
    if request.base_url:
        url = request.base_url.rstrip("/") + "/"
        config = replace(config, site=replace(config.site, url=url))
    name = config.site.theme or Named(STANDARD_THEME, Location("site.yaml"))
    theme, unthemed = load_theme(
        request.root,
        name,
        config.theme.options,
        config.site.languages,
        once.recalling(Understander(once.program)),
    )
    sources = scan(request.root)
    site, shop = config.site, config.shop
    reading = Reading(site.language, site.languages, shop.currency, site.timezone)
    documents = once(Parser(reading), sources.texts, "parse", reading)
    found = (each for document in documents.results for each in document.problems)
    asked = made_texts(config, documents.results)
    made = Made(
        *(
            once(Parser(reading), each, "parse", reading).results
            for each in (asked.pages, asked.texts)
        )
    )
    records, unproved = read_records(request.root)
    wrong = (*problems, *unthemed, *sources.problems, *unproved, *found)
    return Read(config, theme, sources, documents, wrong, records, made)


def understand(
    read: Read, request: Request, once: Once
) -> tuple[Site, tuple[PictureFacts, ...], list[Problem]]:
    """The site as a whole, its pictures measured, and all that is wrong so far."""
    documents = read.documents.results
    cutoff = _in_site_time(request.cutoff, read.config.site.timezone)
    site, misplaced = assemble(
        read.config, documents, read.sources, cutoff, request.preview, read.made
    )
    site = replace(with_records(site, read.records), notices=_notices(site, request.root))
    measured = once(Measure(request.root), site.pictures, "measure").results
    problems = [
        *read.problems,
        *misplaced,
        *(found for check in ALL_CHECKS for found in check(site)),
        *unknown_silenced(read.config, ALL_RULES),
        *(found for result in measured for found in result.problems),
    ]
    return site, tuple(each.facts for each in measured if each.facts), problems


def _notices(site: Site, root: Path) -> tuple[tuple[str, str], ...]:
    """The official files that are there, with their digests."""
    there = {asset.file for asset in site.static}
    named = (file for file in notice_files(site.config) if file in there)
    return tuple((file, digest_of_file(root / file)) for file in named)


def sound(theme: Theme | None, problems: list[Problem]) -> Theme:
    """The theme, if nothing is broken so far."""
    if theme is None or any(errors(problems)):
        raise SiteError(problems)
    return theme


def render_all(root: Path, theme: Theme, outputs: Sequence[Output], once: Once) -> Ran[Rendered]:
    """Every file that is not just copied, in the order of the outputs."""
    recipes = [each.recipe for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    jobs = encoding_jobs(recipes)
    pages = [recipe for recipe in recipes if isinstance(recipe, PageRecipe)]
    others = [recipe for recipe in recipes if not isinstance(recipe, PageRecipe | Encoded)]
    encoding = replace(once, program=fingerprint(encoder_inventory()))
    try:
        encoded = encoding(Encode(root), jobs, "encode")
        draw = Drawer(theme, _shelf(theme, pages, once))
        lighten = promised if len(pages) > MOST_IN_MEMORY else None
        drawn = once(draw, pages, "draw", theme.digest, lighten=lighten)
        written = once(write, others, "write")
    except TooSlow as slow:
        source = getattr(slow.job, "source", "") or getattr(slow.job, "file", "")
        where = Location(source)
        raise SiteError([problem("render-too-slow", where, seconds=f"{SLOWEST:g}")]) from None
    pictures = {
        recipe: Rendered(content)
        for job, contents in zip(jobs, encoded.results, strict=True)
        for recipe, content in zip(recipes_of(job), contents, strict=True)
    }
    drawings, files = iter(drawn.results), iter(written.results)
    results = (
        pictures[each]
        if isinstance(each, Encoded)
        else next(drawings if isinstance(each, PageRecipe) else files)
        for each in recipes
    )
    tallies = (encoded.tally, drawn.tally, written.tally)
    known, fresh = (sum(each.known for each in tallies), sum(each.fresh for each in tallies))
    return Ran(tuple(results), Tally(known, fresh))


def _shelf(theme: Theme, recipes: Sequence[PageRecipe], once: Once) -> Shelf:
    """The templates that these pages are drawn with, and those that these name, made ready."""
    known = {each.name: each for each in theme.templates}
    ready: dict[str, Prepared] = {}
    wanted = {name for each in recipes for name in each.templates}
    prepare = Preparer(once.program)
    while fresh := sorted(wanted & known.keys() - ready.keys()):
        prepared = once(prepare, [known[name] for name in fresh], "prepare").results
        ready |= {each.name: each for each in prepared}
        wanted = {name for each in prepared for name in each.refers}
    return Shelf(tuple(ready.values()))


def inspected(
    outputs: Sequence[Output], rendered: Sequence[Rendered], config: Config, sources: Sources
) -> list[Problem]:
    """What is wrong with the pages as they were rendered."""
    made = [each for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    pages = [
        (output.path, output.recipe.source, result.facts)
        for output, result in zip(made, rendered, strict=True)
        if isinstance(output.recipe, PageRecipe) and result.facts
    ]
    drawn = [found for result in rendered for found in result.problems]
    if drawn:
        return drawn
    nothing = facts_of("")
    for output, result in zip(made, rendered, strict=True):
        if isinstance(output.recipe, PageRecipe) and result.facts == nothing:
            where = Location(output.recipe.source)
            return [problem("page-empty", where, page=f"/{output.path}")]
    paths = (output.path for output in outputs)
    found = inspect(pages, paths, base_path(config), config.site.allowed_hosts)
    return list(located(found, {each.file: each.data for each in sources.texts}))


def judged(
    site: Site,
    outputs: Sequence[Output],
    rendered: Sequence[Rendered],
    sources: Sources,
    once: Once,
) -> Judgement:
    """What the law's rules say of the site as it was rendered."""
    spots = (each for found in once(spot, sources.texts, "spot").results for each in found)
    return judge(gather(site, outputs, rendered, spots), ALL_RULES)


def stop_if_broken(problems: Iterable[Problem], strict: bool) -> None:
    """Raise SiteError for errors; where the owner is strict, for warnings too."""
    found = tuple(problems)
    if any(errors(found)) or (strict and found):
        raise SiteError(found)


def files_of(
    root: Path, outputs: Sequence[Output], rendered: Sequence[Rendered], once: Once
) -> dict[str, FileSource | Promised]:
    """Where the bytes of every output file come from."""
    files: dict[str, FileSource | Promised] = {}
    made = iter(rendered)
    copies = [each.recipe for each in outputs if isinstance(each.recipe, CopyRecipe)]
    digests = dict(zip(copies, once(Digest(root), copies, "digest").results, strict=True))
    for output in outputs:
        if isinstance(output.recipe, CopyRecipe):
            files[output.path] = FileSource(root / output.recipe.file, digests[output.recipe])
        else:
            result = next(made)
            files[output.path] = promise(result.content)
            files |= {path: promise(content) for path, content in result.more}
    return files


@dataclass(frozen=True, slots=True)
class Digest:
    """The digests of files that are copied as they are."""

    root: Path

    def __call__(self, recipe: CopyRecipe) -> str:
        """The digest of the file's content."""
        return digest_of_file(self.root / recipe.file)


def _in_site_time(cutoff: datetime, timezone: str) -> datetime:
    return cutoff.astimezone(ZoneInfo(timezone)).replace(tzinfo=None) if cutoff.tzinfo else cutoff
