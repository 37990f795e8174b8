"""What is encoded together: an original is decoded once for all that is made of it."""

from collections.abc import Iterable

from generator.plan.recipes import CardRecipe, PictureRecipe, PictureSet, Recipe

Encoded = PictureRecipe | CardRecipe
"""The recipes of pictures, whose results depend on nothing but themselves and the encoder."""

EncodingJob = PictureSet | CardRecipe
"""What is done in one go, and remembered as one."""


def encoding_jobs(recipes: Iterable[Recipe]) -> tuple[EncodingJob, ...]:
    """The jobs that make all pictures among ``recipes``, each once, in their order."""
    sizes: dict[tuple[str, str], list[tuple[int, str]]] = {}
    others: dict[CardRecipe, None] = {}
    for recipe in recipes:
        match recipe:
            case PictureRecipe():
                sizes.setdefault((recipe.file, recipe.digest), []).append(
                    (recipe.width, recipe.format)
                )
            case CardRecipe():
                others[recipe] = None
    sets = (PictureSet(*original, tuple(sorted(asked))) for original, asked in sizes.items())
    return (*sets, *others)


def recipes_of(job: EncodingJob) -> tuple[Encoded, ...]:
    """The recipes of the files that ``job`` makes, in the order of its results."""
    if isinstance(job, PictureSet):
        return tuple(PictureRecipe(job.file, job.digest, *size) for size in job.sizes)
    return (job,)
