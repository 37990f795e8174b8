"""What is planned becomes files: drawn, written, inspected, and judged by the law's rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.checks.pages import inspect, located
from generator.config.settings import Config
from generator.content.sources import read_again
from generator.engine.bounded import TooSlow
from generator.engine.fingerprint import fingerprint
from generator.engine.run import Ran, Tally
from generator.engine.source import FileSource, Promised, promise
from generator.engine.workers import Workers
from generator.inventory import encoder_inventory
from generator.law import ALL_RULES
from generator.law.gather import gather
from generator.law.judging import Judgement, judge
from generator.law.spots import Spot
from generator.model.site import Site
from generator.plan.encodings import Encoded, encoding_jobs, recipes_of
from generator.plan.recipes import CopyRecipe, Output, PageRecipe, Recipe
from generator.plan.sites import base_path
from generator.problems import Location, Problem, SiteError, problem
from generator.render.copied import Digest
from generator.render.facts import facts_of
from generator.render.pictures.jobs import Encode
from generator.render.render import Drawer, Rendered, promised, write
from generator.render.shelf import Prepared, Preparer, Shelf
from generator.stages.once import Once
from generator.theme.theme import Theme

MOST_IN_MEMORY = 2_000
"""Pages whose bytes wait in memory to be written; those of a larger site are asked for again."""


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
        many = len(pages) > MOST_IN_MEMORY
        drawn = once(draw, pages, "draw", theme.digest, lighten=promised if many else None)
        written = _written(others, once, alone=many)
    except TooSlow as slow:
        raise SiteError([_too_slow(slow)]) from None
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


def _written(recipes: Sequence[Recipe], once: Once, *, alone: bool) -> Ran[Rendered]:
    """All that is no page; ``alone`` where it would fill memory beside processes that hold pages."""
    if not alone:
        return once(write, recipes, "write")
    once.workers.close()
    with Workers(1) as one:
        return replace(once, workers=one)(write, recipes, "write")


def _too_slow(slow: TooSlow) -> Problem:
    """What took too long: a line of a template, or a page or picture as a whole."""
    source = getattr(slow.job, "source", "") or getattr(slow.job, "file", "")
    seconds = f"{slow.seconds:g}"
    if isinstance(slow.where, Location):
        return problem("template-too-slow", slow.where, seconds=seconds, page=source)
    return problem("render-too-slow", Location(source), seconds=seconds)


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
    root: Path, outputs: Sequence[Output], rendered: Sequence[Rendered], config: Config
) -> list[Problem]:
    """What is wrong with the pages as they were rendered."""
    made = [each for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    pages = [
        (output.path, output.recipe.source, result.facts)
        for output, result in zip(made, rendered, strict=True)
        if isinstance(output.recipe, PageRecipe) and result.facts
    ]
    drawn = _once_each(found for result in rendered for found in result.problems)
    if drawn:
        return drawn
    nothing = facts_of("")
    for output, result in zip(made, rendered, strict=True):
        if isinstance(output.recipe, PageRecipe) and result.facts == nothing:
            where = Location(output.recipe.source)
            return [problem("page-empty", where, page=f"/{output.path}")]
    paths = (output.path for output in outputs)
    found = inspect(pages, paths, base_path(config), config.site.allowed_hosts)
    return list(located(found, partial(read_again, root)))


def _once_each(problems: Iterable[Problem]) -> list[Problem]:
    """A fault of a template once, told of the first page that it spoils."""
    known: dict[Problem, Problem] = {}
    for each in problems:
        facts = tuple(fact for fact in each.facts if fact[0] != "page")
        known.setdefault(replace(each, facts=facts), each)
    return list(known.values())


def judged(
    site: Site,
    outputs: Sequence[Output],
    rendered: Sequence[Rendered],
    spots: Iterable[Spot],
) -> Judgement:
    """What the law's rules say of the site as it was rendered."""
    return judge(gather(site, outputs, rendered, spots), ALL_RULES)


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
