"""What is planned becomes files: drawn, written, inspected, and judged by the law's rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.checks.pages import inspect, located, unacting
from generator.config.settings import Config
from generator.content.sources import read_again
from generator.engine.fingerprint import fingerprint
from generator.engine.run import Ran, Tally
from generator.engine.source import FileSource, Promised, promise
from generator.inventory import encoder_inventory
from generator.law.gather import gather
from generator.law.judging import Judgement, judge
from generator.law.spots import Spot
from generator.law.subjects import ALL_RULES
from generator.model.site import Site
from generator.plan.encodings import Encoded, encoding_jobs, recipes_of
from generator.plan.recipes import CopyRecipe, Output, PageRecipe
from generator.problems import Location, Problem, problem
from generator.render.copied import Digest
from generator.render.facts import facts_of
from generator.render.pictures.jobs import Encode
from generator.render.render import Rendered
from generator.stages.drawing import draw_pages, write_files
from generator.stages.once import MANY, Once
from generator.theme.theme import Theme


def render_all(root: Path, theme: Theme, outputs: Sequence[Output], once: Once) -> Ran[Rendered]:
    """Every file that is not just copied, in the order of the outputs.

    Pages and written files have prints; pictures, which are made in sets, have none.
    """
    recipes = [each.recipe for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    jobs = encoding_jobs(recipes)
    pages = [recipe for recipe in recipes if isinstance(recipe, PageRecipe)]
    others = [recipe for recipe in recipes if not isinstance(recipe, PageRecipe | Encoded)]
    encoding = replace(once, program=fingerprint(encoder_inventory()))
    encoded = encoding(Encode(root), jobs, "encode")
    drawn = draw_pages(theme, pages, once)
    written = write_files(others, once, alone=len(pages) > MANY)
    pictures = {
        recipe: (Rendered(content), b"")
        for job, contents in zip(jobs, encoded.results, strict=True)
        for recipe, content in zip(recipes_of(job), contents, strict=True)
    }
    drawings = zip(drawn.results, drawn.prints, strict=True)
    files = zip(written.results, written.prints, strict=True)
    made = [
        pictures[each]
        if isinstance(each, Encoded)
        else next(drawings if isinstance(each, PageRecipe) else files)
        for each in recipes
    ]
    tallies = (encoded.tally, drawn.tally, written.tally)
    known, fresh = (sum(each.known for each in tallies), sum(each.fresh for each in tallies))
    results, prints = zip(*made, strict=True)
    return Ran(results, Tally(known, fresh), prints=prints)


def inspected(
    root: Path,
    theme: Theme,
    outputs: Sequence[Output],
    rendered: Sequence[Rendered],
    config: Config,
    told: Iterable[Problem] = (),
) -> list[Problem]:
    """What is wrong with the pages as they were rendered, beside what was ``told`` already."""
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
    found = [*inspect(pages, paths, config.site.url, config.site.allowed_hosts)]
    if not theme.ours:
        idle = (dict(each.facts)["what"] for each in told if each.code == "idle-markup")
        found += unacting(pages, theme, {each.partition("=")[0] for each in idle})
    return list(located(found, partial(read_again, root), theme.own))


def _once_each(problems: Iterable[Problem]) -> list[Problem]:
    """A fault of a template once, told of the first page that it spoils, with what that one gave it."""
    known: dict[Problem, Problem] = {}
    for each in problems:
        facts = tuple(fact for fact in each.facts if fact[0] not in ("page", "value"))
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
    # As long as it takes: a film is as large as it is, and an old disk as slow.
    done = once(Digest(root), copies, "digest", bound=None)
    digests = dict(zip(copies, done.results, strict=True))
    for output in outputs:
        if isinstance(output.recipe, CopyRecipe):
            files[output.path] = FileSource(root / output.recipe.file, digests[output.recipe])
        else:
            result = next(made)
            files[output.path] = promise(result.content)
            files |= {path: promise(content) for path, content in result.more}
    return files
