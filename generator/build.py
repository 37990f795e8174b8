"""Build a site: content in, folder of pages out.

Reads from top to bottom; each step is a plain function of the one before.  Only the scans, the
theme, the pictures, the store and ``publish`` touch the disk, and nothing is written to the output
until everything is rendered and inspected.
"""

from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar
from zoneinfo import ZoneInfo

from generator import __version__
from generator.engine.bounded import TooSlow
from generator.engine.change import How
from generator.engine.failure import Foreign, OutputError, Refused
from generator.engine.fingerprint import Fingerprints, fingerprint
from generator.engine.folder import check_folder
from generator.engine.lock import Busy, NoLock, one_at_a_time
from generator.engine.output import publish
from generator.engine.run import Ran, run_all
from generator.engine.source import FileSource, Promised, Source, digest_of_file, digest_of_source
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.fields.kinds import Named
from generator.inventory import program_inventory, site_inventory
from generator.problems import Location, Problem, SiteError, errors, in_order, problem
from generator.request import Report, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.config.settings import Config
    from generator.content.documents import Document
    from generator.content.sources import Sources
    from generator.model.site import Site
    from generator.plan.recipes import CopyRecipe, Output, PictureFacts
    from generator.render.render import Rendered
    from generator.theme.theme import Theme

T = TypeVar("T")

KEPT = ".handschlag"
"""The folder of what earlier builds computed; always safe to delete."""

STANDARD_THEME = "werkstatt"

SLOWEST = 30.0
"""Seconds that one page may take to render; a template that takes longer does not end."""

PATIENCE = 60.0
"""Seconds to wait for another build of the same site."""


@dataclass(frozen=True, slots=True)
class _Remembered:
    """A build's answer, the digests of the files that it left, and while when it holds."""

    digests: tuple[tuple[str, str], ...]
    report: Report
    made: datetime
    until: datetime


def build(request: Request) -> Report:
    """Build the site that ``request`` describes.

    Raises SiteError, and leaves the output folder as it was, if anything is broken.
    """
    with _in_owners_words(request):
        check_folder(request.output, above=_above(request), apart=_apart(request))
        with one_at_a_time(request.root / KEPT / "lock", PATIENCE), _store(request) as store:
            program = program_inventory()
            key = fingerprint("build", program, site_inventory(request.root), _asked(request))
            last = _as_last_time(key, request, store)
            return last or _anew(key, fingerprint(program), request, store)


def _as_last_time(key: bytes, request: Request, store: Store) -> Report | None:
    """The last build's answer, if nothing it read has changed and its files are all still there."""
    known = store.get_many([key]).get(key)
    if not isinstance(known, _Remembered):
        return None
    if request.cutoff.tzinfo and not known.made <= request.cutoff < known.until:
        return None
    promised: dict[str, Source] = {path: Promised(digest, _gone) for path, digest in known.digests}
    try:
        changes = publish(promised, request.output)
    except _GoneError:
        return None
    if changes.how is not How.NOTHING:
        return None
    return replace(known.report, changes=changes, parsed=0, rendered=0)


def _anew(key: bytes, program: bytes, request: Request, store: Store) -> Report:
    from generator.plan.plan import plan_site

    with Workers(request.processes or None) as workers:
        once = Once(program, store, Fingerprints(), workers)
        read = _read(request, once)
        site, pictures, problems = _understand(read, request, once)
        theme = _sound(read.theme, problems)
        outputs = plan_site(site, theme, pictures)
        rendered = _render(request.root, theme, outputs, once)
        problems += _inspected(outputs, rendered.results, site.config)
        _stop_if_broken(problems, request.strict)
        files = _files(request.root, outputs, rendered.results, once)
    changes = publish(files, request.output)
    report = Report(
        changes=changes,
        problems=in_order(problems),
        pages=sum(1 for result in rendered.results if result.facts),
        texts=len(read.documents.results),
        files=len(files),
        parsed=read.documents.tally.fresh,
        rendered=rendered.tally.fresh,
        next_change=site.next_change,
    )
    digests = tuple((path, digest_of_source(source)) for path, source in files.items())
    until = _holds_until(site, request)
    store.put_many({key: _Remembered(digests, report, request.cutoff, until)})
    return report


def _holds_until(site: "Site", request: Request) -> datetime:
    """The next midnight, or the next moment at which a page appears or goes."""
    zone = request.cutoff.tzinfo and ZoneInfo(site.config.site.timezone)
    midnight = datetime.combine(site.cutoff.date() + timedelta(days=1), time.min)
    moments = [midnight, *([site.next_change[0]] if site.next_change else [])]
    return min(moments).replace(tzinfo=zone)


def _in_site_time(cutoff: datetime, timezone: str) -> datetime:
    return cutoff.astimezone(ZoneInfo(timezone)).replace(tzinfo=None) if cutoff.tzinfo else cutoff


# --- the stages --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Once:
    """A pure function over many values, each computed once ever."""

    program: bytes
    store: Store
    prints: Fingerprints
    workers: Workers

    def __call__(self, work: "Callable[[Any], T]", jobs: Sequence[Any], *salt: object) -> "Ran[T]":
        """``work`` of each job; its result may depend on the job, ``salt`` and this program."""
        return run_all(
            work,
            jobs,
            salt=(self.program, *salt),
            store=self.store,
            prints=self.prints,
            workers=self.workers,
            bound=SLOWEST,
        )


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: settings, theme, files and documents, and what is wrong with them."""

    config: "Config"
    theme: "Theme | None"
    sources: "Sources"
    documents: "Ran[Document]"
    problems: tuple[Problem, ...]


def _read(request: Request, once: Once) -> _Read:
    from generator.config.read import read_config
    from generator.content.documents import Parser, Reading
    from generator.content.sources import scan
    from generator.theme.load import load_theme

    config, problems = read_config(request.root)
    if request.base_url:
        url = request.base_url.rstrip("/") + "/"
        config = replace(config, site=replace(config.site, url=url))
    name = config.site.theme or Named(STANDARD_THEME, Location("site.yaml"))
    theme, unthemed = load_theme(request.root, name, config.theme.options, config.site.languages)
    sources = scan(request.root)
    site, shop = config.site, config.shop
    reading = Reading(site.language, site.languages, shop.currency, site.timezone)
    documents = once(Parser(reading), sources.texts, "parse", reading)
    found = (each for document in documents.results for each in document.problems)
    return _Read(
        config, theme, sources, documents, (*problems, *unthemed, *sources.problems, *found)
    )


def _understand(
    read: _Read, request: Request, once: Once
) -> "tuple[Site, tuple[PictureFacts, ...], list[Problem]]":
    from generator.checks import ALL_CHECKS
    from generator.model.assemble import assemble
    from generator.render.pictures import Measure

    documents = read.documents.results
    cutoff = _in_site_time(request.cutoff, read.config.site.timezone)
    site, misplaced = assemble(read.config, documents, read.sources, cutoff, request.preview)
    measured = once(Measure(request.root), site.pictures, "measure").results
    problems = [
        *read.problems,
        *misplaced,
        *(found for check in ALL_CHECKS for found in check(site)),
        *(found for result in measured for found in result.problems),
    ]
    return site, tuple(each.facts for each in measured if each.facts), problems


def _sound(theme: "Theme | None", problems: list[Problem]) -> "Theme":
    if theme is None or any(errors(problems)):
        raise SiteError(problems)
    return theme


def _render(root: Path, theme: "Theme", outputs: "Sequence[Output]", once: Once) -> "Ran[Rendered]":
    from generator.plan.recipes import CopyRecipe
    from generator.render.render import Renderer

    recipes = [each.recipe for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    try:
        return once(Renderer(root, theme), recipes, "render", theme.digest)
    except TooSlow as slow:
        source = getattr(slow.job, "source", "") or getattr(slow.job, "file", "")
        where = Location(source)
        raise SiteError([problem("render-too-slow", where, seconds=f"{SLOWEST:g}")]) from None


def _inspected(
    outputs: "Sequence[Output]", rendered: "Sequence[Rendered]", config: "Config"
) -> list[Problem]:
    from generator.checks.pages import inspect
    from generator.plan.recipes import CopyRecipe, PageRecipe
    from generator.plan.sites import base_path

    made = [each for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    pages = [
        (output.path, output.recipe.source, result.facts)
        for output, result in zip(made, rendered, strict=True)
        if isinstance(output.recipe, PageRecipe) and result.facts
    ]
    drawn = [found for result in rendered for found in result.problems]
    if drawn:
        return drawn
    return list(inspect(pages, (output.path for output in outputs), base_path(config)))


def _stop_if_broken(problems: Iterable[Problem], strict: bool) -> None:
    found = tuple(problems)
    if any(errors(found)) or (strict and found):
        raise SiteError(found)


def _files(
    root: Path, outputs: "Sequence[Output]", rendered: "Sequence[Rendered]", once: Once
) -> dict[str, Source]:
    from generator.plan.recipes import CopyRecipe

    files: dict[str, Source] = {}
    made = iter(rendered)
    copies = [each.recipe for each in outputs if isinstance(each.recipe, CopyRecipe)]
    digests = dict(zip(copies, once(Digest(root), copies, "digest").results, strict=True))
    for output in outputs:
        if isinstance(output.recipe, CopyRecipe):
            files[output.path] = FileSource(root / output.recipe.file, digests[output.recipe])
        else:
            result = next(made)
            files[output.path] = result.content
            files.update(result.more)
    return files


@dataclass(frozen=True, slots=True)
class Digest:
    """The digests of files that are copied as they are."""

    root: Path

    def __call__(self, recipe: "CopyRecipe") -> str:
        """The digest of the file's content."""
        return digest_of_file(self.root / recipe.file)


# --- what surrounds a build ----------------------------------------------------------------------


class _GoneError(Exception):
    """A file of the last build is no longer in its place."""


def _gone() -> NoReturn:
    raise _GoneError


@contextmanager
def _store(request: Request) -> "Iterator[Store]":
    if request.remember:
        with Store(request.root / KEPT / "store.sqlite", __version__) as store:
            yield store
    else:
        with TemporaryDirectory() as folder, Store(Path(folder) / "store", __version__) as store:
            yield store


def _asked(request: Request) -> tuple[object, ...]:
    """What of a request decides the site; the present moment is looked at on its own."""
    asked_for = None if request.cutoff.tzinfo else request.cutoff
    output = request.output.as_posix()
    return output, asked_for, request.base_url, request.preview, request.strict


def _above(request: Request) -> tuple[tuple[Path, str], ...]:
    return ((request.root, "site"),)


def _apart(request: Request) -> tuple[tuple[Path, str], ...]:
    names = ("content", "static", "themes", "records", "orders")
    return tuple((request.root / name, name) for name in names)


@contextmanager
def _in_owners_words(request: Request) -> "Iterator[None]":
    """What keeps a build from its folder, as problems."""
    shown = _shown(request.output, request.root)
    try:
        yield
    except Refused as refused:
        raise SiteError([problem(f"output-{refused.reason}", Location(shown))]) from None
    except Foreign as foreign:
        where = Location(f"{shown}/{foreign.path}")
        raise SiteError([problem("output-foreign", where)]) from None
    except OutputError as failure:
        where = Location(_shown(failure.path, request.root))
        said = problem(f"write-{failure.reason}", where, detail=failure.detail)
        raise SiteError([said]) from None
    except Busy as busy:
        where = Location(_shown(busy.path, request.root))
        raise SiteError([problem("build-busy", where, pid=busy.pid or "?")]) from None
    except NoLock as failure:
        where = Location(_shown(failure.path, request.root))
        raise SiteError([problem("build-no-lock", where, reason=failure.reason)]) from None


def _shown(path: Path, root: Path) -> str:
    """A path as messages show it: from the site's folder where it lies inside."""
    try:
        return path.absolute().relative_to(root.absolute()).as_posix()
    except ValueError:
        return path.as_posix()
