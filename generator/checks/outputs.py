"""Two outputs for one place: one of them would silently vanish."""

from collections.abc import Iterator, Sequence

from generator.plan.recipes import CopyRecipe, Output, PageRecipe, RedirectPage
from generator.problems import Location, Problem, problem


def doubles(outputs: Sequence[Output]) -> Iterator[Problem]:
    """Paths, also where only case tells them apart, that two recipes would fill."""
    first: dict[str, Output] = {}
    for output in outputs:
        other = first.setdefault(output.path.casefold(), output)
        if other is not output:
            one, two = sorted((_source(output), _source(other)))
            yield problem("same-address", Location(two), address=f"/{output.path}", other=one)


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
