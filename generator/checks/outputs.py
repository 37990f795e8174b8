"""Outputs that cannot all be written: one of two would silently vanish."""

from collections.abc import Iterator, Mapping, Sequence

from generator.checks.strays import unknown_layouts
from generator.checks.templates import missing_templates, unasked_templates
from generator.config.settings import Config
from generator.engine.paths import flaw, parents
from generator.model.collisions import clash, renamed
from generator.model.moves import moves
from generator.model.site import Site
from generator.plan.recipes import CopyRecipe, Output, PageRecipe, RedirectPage
from generator.problems import Location, Problem, problem
from generator.theme.theme import Theme


def unplannable(site: Site, theme: Theme, outputs: Sequence[Output]) -> Iterator[Problem]:
    """What shows only in the plan of a site with its theme."""
    yield from unknown_layouts(site, theme)
    yield from missing_templates(site, theme, outputs)
    yield from unasked_templates(site, theme)
    moved = {
        old: page.document.place("moved_from")
        for edition in site.editions
        for page in edition.all_pages()
        for old, _ in moves(page)
    }
    yield from doubles(outputs, moved, site.config)


def doubles(
    outputs: Sequence[Output], moved: Mapping[str, Location], config: Config
) -> Iterator[Problem]:
    """Paths that two recipes would fill, or one as a file and one as a folder.

    ``moved`` is where earlier addresses were written.

    Two that differ only in case are one: they are on the systems of many owners and visitors.
    """
    first: dict[str, Output] = {}
    for output in outputs:
        if (bad := flaw(output.path)) is not None:
            where = _source(output, moved)
            source = where.file
            name = source.rpartition("/")[2] if output.path.startswith("/") else bad
            yield problem("awkward-move" if where.line else "awkward-name", where, name=name)
        other = first.setdefault(output.path.casefold(), output)
        if other is not output:
            yield _clash(output, other, moved, config)
    for output in outputs:
        for folder in parents(output.path.casefold()):
            if file := first.get(folder):
                yield _clash(file, output, moved, config)


def _clash(output: Output, other: Output, moved: Mapping[str, Location], config: Config) -> Problem:
    one, two = sorted((_source(output, moved), _source(other, moved)), key=lambda each: each.line)
    if one.line == two.line:
        one, two = sorted((one, two))
    address = f"/{output.path}".removesuffix("index.html")
    owners = [each for each in (one, two) if each.file.startswith(("content/", "static/"))]
    if len(owners) == 1 and not renamed(config, address):
        return problem("standing-address", owners[0], address=address)
    return clash(config, address, two, one)


def _source(output: Output, moved: Mapping[str, Location]) -> Location:
    match output.recipe:
        case PageRecipe():
            return Location(output.recipe.source)
        case CopyRecipe():
            return Location(output.recipe.file)
        case RedirectPage():
            return moved.get(output.recipe.redirect.old, Location(output.path))
        case _:
            return Location(output.path)
