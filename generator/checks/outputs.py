"""Outputs that cannot all be written: one of two would silently vanish."""

from collections.abc import Iterator, Sequence

from generator.checks.strays import unknown_layouts
from generator.engine.paths import flaw, parents
from generator.model.site import Site
from generator.plan.recipes import CopyRecipe, Output, PageRecipe, RedirectPage
from generator.problems import Location, Problem, problem
from generator.theme.theme import Theme


def unplannable(site: Site, theme: Theme, outputs: Sequence[Output]) -> Iterator[Problem]:
    """What shows only in the plan of a site with its theme."""
    yield from unknown_layouts(site, theme)
    yield from doubles(outputs)


def doubles(outputs: Sequence[Output]) -> Iterator[Problem]:
    """Paths that two recipes would fill, or one as a file and one as a folder.

    Two that differ only in case are one: they are on the systems of many owners and visitors.
    """
    first: dict[str, Output] = {}
    for output in outputs:
        if (bad := flaw(output.path)) is not None:
            source = _source(output)
            name = source.rpartition("/")[2] if output.path.startswith("/") else bad
            yield problem("awkward-name", Location(source), name=name)
        other = first.setdefault(output.path.casefold(), output)
        if other is not output:
            yield _clash(output, other)
    for output in outputs:
        for folder in parents(output.path.casefold()):
            if file := first.get(folder):
                yield _clash(file, output)


def _clash(output: Output, other: Output) -> Problem:
    one, two = sorted((_source(output), _source(other)))
    address = f"/{output.path}".removesuffix("index.html")
    return problem("same-address", Location(two), address=address, other=one)


def _source(output: Output) -> str:
    match output.recipe:
        case PageRecipe():
            return output.recipe.source
        case CopyRecipe():
            return output.recipe.file
        case RedirectPage():
            return f"moved_from: {output.recipe.redirect.old}"
        case _:
            return output.path
