"""Pages drawn with a theme, and files written that know nothing of it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.engine.run import Ran
from generator.engine.workers import Workers
from generator.plan.recipes import PageRecipe, Recipe
from generator.problems import Problem
from generator.render.render import Drawer, Rendered, promised, write
from generator.render.shelf import Prepared, Preparer, Shelf
from generator.stages.once import MANY, Once
from generator.theme.theme import Theme


def broken_templates(theme: Theme, once: Once) -> list[Problem]:
    """What Jinja cannot read of the site's own templates, whether or not a page is drawn with them."""
    found = once(Preparer(once.program), theme.own, "prepare").results
    return list(dict.fromkeys(each.broken for each in found if each.broken))


def draw_pages(theme: Theme, pages: Sequence[PageRecipe], once: Once) -> Ran[Rendered]:
    """The pages, in the order of their recipes.

    The bytes of many are asked for again when they are written, and do not wait in memory.
    """
    lighten = promised if len(pages) > MANY else None
    draw = Drawer(theme, shelf_of(theme, {name for each in pages for name in each.templates}, once))
    return once(draw, pages, "draw", theme.digest, lighten=lighten)


def shelf_of(theme: Theme, wanted: Collection[str], once: Once) -> Shelf:
    """The templates of these names, which pages are drawn with, and those that these name, made ready."""
    known = {each.name: each for each in theme.templates}
    ready: dict[str, Prepared] = {}
    wanted = frozenset(wanted)
    prepare = Preparer(once.program)
    while fresh := sorted(wanted & known.keys() - ready.keys()):
        prepared = once(prepare, [known[name] for name in fresh], "prepare").results
        ready |= {each.name: each for each in prepared}
        wanted = frozenset(name for each in prepared for name in each.refers)
    return Shelf(tuple(ready.values()))


def write_files(recipes: Sequence[Recipe], once: Once, *, alone: bool = False) -> Ran[Rendered]:
    """All that is no page; ``alone`` where it would fill memory beside processes that hold pages."""
    if not alone:
        return once(write, recipes, "write")
    once.workers.close()
    with Workers(1) as one:
        return replace(once, workers=one)(write, recipes, "write")
