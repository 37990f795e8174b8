"""Build a site: content in, folder of pages out.

Reads from top to bottom; each step is a plain function of the one before (``stages``).  Nothing is
written to the output until everything is rendered and inspected.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.engine.failure import as_output_error
from generator.engine.fingerprint import Fingerprints, fingerprint
from generator.engine.folder import check_folder
from generator.engine.lock import one_at_a_time
from generator.engine.output import publish
from generator.engine.store import Memory, Store
from generator.engine.workers import Workers
from generator.fields.walk import leads_away, misplaced
from generator.hindrances import in_owners_words, shown_in
from generator.inventory import program_inventory
from generator.problems import Location, Problem, SiteError, in_order, problem, warning
from generator.recalled import Asked, as_last_time, asked, remember, with_few_changes
from generator.request import KEPT, Lacking, Report, Request
from generator.values import dataclass
from generator.written import heard, told, written_before

if TYPE_CHECKING:
    from generator.engine.run import Ran
    from generator.law.judging import Judgement
    from generator.model.site import Site
    from generator.plan.recipes import Output
    from generator.render.render import Rendered
    from generator.stages.once import Once
    from generator.stages.reading import Read
    from generator.stages.trail import Trail
    from generator.theme.theme import Theme

PATIENCE = 60.0
"""Seconds to wait for another build of the same site."""


def build(request: Request, memory: Memory | None = None) -> Report:
    """Build the site that ``request`` describes.

    Who builds the same site again and again gives the same ``memory``, empty at first.

    Raises SiteError, and leaves the output folder as it was, if anything is broken.
    """
    _must_be_a_site(request.root)
    with in_owners_words(request):
        check_folder(request.output, above=((request.root, "site"),), apart=_apart(request))
        with (
            one_at_a_time(request.root / KEPT / "lock", PATIENCE),
            _store(request, memory) as store,
        ):
            here = asked(request, store)
            report = as_last_time(here) or with_few_changes(here) or _anew(here)
            return replace(report, problems=in_order((*report.problems, *_edited(report, request))))


@contextmanager
def understood(request: Request) -> Iterator["tuple[Site, tuple[Problem, ...]]"]:
    """The site as a build would understand it, and what is wrong with it so far; nothing is made.

    Nobody else builds meanwhile.  Raises SiteError where not even a site can be made of it.
    """
    from generator.stages.once import Once
    from generator.stages.reading import read_site, understand

    _must_be_a_site(request.root)
    with (
        in_owners_words(request),
        one_at_a_time(request.root / KEPT / "lock", PATIENCE),
        _store(request) as store,
    ):
        with Workers(request.processes or None) as workers:
            once = Once(fingerprint(program_inventory()), store, Fingerprints(), workers)
            site, _, problems = understand(read_site(request, once), request, once)
        yield site, in_order(problems)


def judgement_of(request: Request) -> "tuple[Judgement, tuple[Problem, ...]]":
    """What the law's rules say of the site as it would be built, and what else is wrong with it.

    Nothing is published.  Raises SiteError where it cannot be built.
    """
    from generator.stages.once import Once
    from generator.stages.reading import stop_if_broken

    _must_be_a_site(request.root)
    with (
        in_owners_words(request),
        one_at_a_time(request.root / KEPT / "lock", PATIENCE),
        _store(request) as store,
    ):
        with Workers(request.processes or None) as workers:
            once = Once(fingerprint(program_inventory()), store, Fingerprints(), workers)
            made = _made(request, once)
        stop_if_broken(made.problems, strict=False)
        return made.judgement, in_order(made.problems)


def _must_be_a_site(root: Path) -> None:
    """Nothing is made, not even our own folder, where there is no site."""
    if leads_away(root, "site.yaml"):
        raise SiteError([problem("link-outside", Location("site.yaml"))])
    if not (root / "site.yaml").exists():
        from generator.config.read import settings_missing

        raise SiteError([settings_missing(root)])
    if wrong := misplaced(root, KEPT):  # what we remember is written nowhere else either
        raise SiteError(wrong)


@dataclass(frozen=True, slots=True)
class _Made:
    """A whole site before it is published, what is wrong with it and what the law says of it."""

    read: "Read"
    theme: "Theme"
    site: "Site"
    outputs: "tuple[Output, ...]"
    rendered: "Ran[Rendered]"
    problems: list[Problem]
    judgement: "Judgement"


def _made(request: Request, once: "Once") -> _Made:
    """Everything but publishing.  Raises SiteError as soon as going on would make no sense."""
    from generator.checks.outputs import unplannable
    from generator.engine.memory import give_back
    from generator.plan.plan import plan_site
    from generator.stages.once import MANY
    from generator.stages.reading import read_site, sound, stop_if_broken, understand
    from generator.stages.rendering import inspected, judged, render_all

    read = read_site(request, once)
    if len(read.documents) > MANY:
        give_back()
    site, pictures, problems = understand(read, request, once)
    theme = sound(read.theme, problems)
    outputs = plan_site(site, theme, pictures)
    if len(outputs) > MANY:
        give_back()
    problems += unplannable(site, theme, outputs)
    stop_if_broken(problems, strict=False)
    rendered = render_all(request.root, theme, outputs, once)
    results = rendered.results
    problems += inspected(request.root, theme, outputs, results, site.config, problems)
    judgement = judged(site, outputs, results, read.spots)
    return _Made(read, theme, site, outputs, rendered, problems, judgement)


def _anew(asked: Asked) -> Report:
    from generator.law.judging import as_problems
    from generator.stages.once import Once
    from generator.stages.reading import stop_if_broken
    from generator.stages.rendering import files_of

    request = asked.request
    with (
        written_before(asked.program, asked.store),
        Workers(request.processes or None, tell=told, hear=heard) as workers,
    ):
        once = Once(asked.program, asked.store, Fingerprints(), workers)
        made = _made(request, once)
        site, problems = made.site, made.problems
        lacking = as_problems(made.judgement) if request.strict else ()
        stop_if_broken((*problems, *lacking), request.strict)
        files = files_of(request.root, made.outputs, made.rendered.results, once)
    with as_output_error(request.output):
        request.output.parent.mkdir(parents=True, exist_ok=True)
    changes = publish(files, request.output, exchange=request.in_one_step, aside=request.aside)
    report = Report(
        changes=changes,
        problems=in_order(problems),
        pages=sum(1 for result in made.rendered.results if result.facts),
        texts=len(made.read.documents),
        files=len(files),
        parsed=made.read.parsed,
        rendered=made.rendered.tally.fresh,
        next_change=site.next_change,
        unreleased=() if request.preview else _unreleased(site),
        made=site.made(),
        lacking=_lacking(made.judgement),
    )
    remember(asked, files, report, _holds_until(site, request), _trail(made, once))
    return report


def _edited(report: Report, request: Request) -> Iterator[Problem]:
    """Pages that somebody had changed in the output, where no next build would have left them so."""
    for path, kept in report.changes.edited:
        where = Location(shown_in(request.output / path, request.root))
        yield warning("output-edited", where, kept=shown_in(kept, request.root))


def _trail(made: _Made, once: "Once") -> "Trail":
    """What the next build needs if only the words of a text, or templates, have changed by then."""
    from generator.plan.recipes import CopyRecipe
    from generator.stages.theming import chosen
    from generator.stages.trail import leave

    outputs = [each for each in made.outputs if not isinstance(each.recipe, CopyRecipe)]
    found = [each.facts for each in made.rendered.results]
    looked = zip((each.file for each in made.read.documents), made.read.looked, strict=True)
    return leave(
        reading=made.read.reading,
        chosen=chosen(made.read.config),
        theme=made.theme,
        looked=dict(looked),
        drawn=list(zip(outputs, made.rendered.prints, found, strict=True)),
        once=once,
    )


def _unreleased(site: "Site") -> tuple[str, ...]:
    """Who releases at all wants to know what is not; a new site is not nagged."""
    from generator.model.recording import unrecorded

    known = site.records.terms or site.records.days
    return tuple(record.file for record in unrecorded(site)) if known else ()


def _lacking(judgement: "Judgement") -> Lacking:
    from generator.law.rule import Weight

    musts, shoulds = judgement.missing(Weight.MUST), judgement.missing(Weight.SHOULD)
    return Lacking(len(musts), len(shoulds))


def _holds_until(site: "Site", request: Request) -> datetime:
    """The next midnight, or the next moment at which a page appears or goes."""
    from zoneinfo import ZoneInfo

    midnight = datetime.combine(site.cutoff.date() + timedelta(days=1), time.min)
    until = min([midnight, *([site.next_change[0]] if site.next_change else [])])
    if request.cutoff.tzinfo is None:
        return until
    # In UTC, so that who reads it back need not load the zones of the world.
    return until.replace(tzinfo=ZoneInfo(site.config.site.timezone)).astimezone(UTC)


# --- what surrounds a build ----------------------------------------------------------------------


@contextmanager
def _store(request: Request, memory: Memory | None = None) -> Iterator[Store]:
    if request.remember:
        path = request.root / KEPT / "store.sqlite"
        with Store(path, __version__, memory=memory) as store:
            yield store
    else:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder, Store(Path(folder) / "store", __version__) as store:
            yield store


def _apart(request: Request) -> tuple[tuple[Path, str], ...]:
    """Folders in which no finished site may lie, be they those of another site that it lies in."""
    ours = (KEPT,) if request.in_one_step else ()  # a preview's pages lie there
    names = ("content", "static", "themes", "records", "orders", ".git", *ours)
    others = (each for each in request.output.parents if (each / "site.yaml").exists())
    sites = dict.fromkeys((request.root, *others))
    return tuple((site / name, name.removeprefix(".")) for site in sites for name in names)
