"""What is encoded together: an original is decoded once for all that is made of it."""

from collections.abc import Iterable

from generator.plan.recipes import (
    CardRecipe,
    IconArt,
    IconRecipe,
    IconSet,
    IconUse,
    PictureRecipe,
    PictureSet,
    Recipe,
)

Encoded = PictureRecipe | CardRecipe | IconRecipe
"""The recipes of pictures, whose results depend on nothing but themselves and the encoder."""

EncodingJob = PictureSet | CardRecipe | IconSet
"""What is done in one go, and remembered as one."""


def encoding_jobs(recipes: Iterable[Recipe]) -> tuple[EncodingJob, ...]:
    """The jobs that make all pictures among ``recipes``, each once, in their order."""
    sizes: dict[tuple[str, str], list[tuple[int, str]]] = {}
    uses: dict[IconArt, list[IconUse]] = {}
    cards: dict[CardRecipe, None] = {}
    for recipe in recipes:
        match recipe:
            case PictureRecipe():
                sizes.setdefault((recipe.file, recipe.digest), []).append(
                    (recipe.width, recipe.format)
                )
            case CardRecipe():
                cards[recipe] = None
            case IconRecipe():
                uses.setdefault(recipe.art, []).append(recipe.use)
    sets = (PictureSet(*original, tuple(sorted(asked))) for original, asked in sizes.items())
    icons = (IconSet(art, tuple(asked)) for art, asked in uses.items())
    return (*sets, *cards, *icons)


def recipes_of(job: EncodingJob) -> tuple[Encoded, ...]:
    """The recipes of the files that ``job`` makes, in the order of its results."""
    if isinstance(job, PictureSet):
        return tuple(PictureRecipe(job.file, job.digest, *size) for size in job.sizes)
    if isinstance(job, IconSet):
        return tuple(IconRecipe(job.art, use) for use in job.uses)
    return (job,)
