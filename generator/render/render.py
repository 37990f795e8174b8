"""Recipes to bytes: pages with a theme, everything else without."""

import re
from collections.abc import Callable
from dataclasses import field, replace

from generator.engine.source import Promised, digest_of_source
from generator.plan.listed import Feed, MerchantFeed
from generator.plan.recipes import (
    BytesRecipe,
    CardRecipe,
    CodeRecipe,
    CopyRecipe,
    HostRules,
    IconRecipe,
    PageRecipe,
    PictureRecipe,
    Recipe,
    RedirectPage,
    Redirects,
    Robots,
    SearchIndex,
    Sitemap,
)
from generator.problems import Problem
from generator.render.facts import Facts, facts_of, shared
from generator.render.shelf import Shelf
from generator.theme.theme import Theme
from generator.trade.codes import code_svg
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """An output file: its bytes, what was found in it, what is wrong with it.

    ``more`` are further files that came of the same recipe, by their path from the root.
    """

    content: bytes | Promised
    facts: Facts | None = None
    problems: tuple[Problem, ...] = ()
    more: tuple[tuple[str, bytes], ...] = ()


def promised(result: Rendered, again: Callable[[], Rendered]) -> Rendered:
    """The same, its bytes not in memory: the pages of a large site would fill it."""

    def content() -> bytes:
        whole = again().content
        return whole if isinstance(whole, bytes) else whole.content()

    light = Promised(digest_of_source(result.content), content)
    return replace(result, content=light, facts=shared(result.facts) if result.facts else None)


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws pages with one theme; nothing is read."""

    theme: Theme
    shelf: Shelf = field(default=Shelf(), compare=False)

    def __call__(self, recipe: PageRecipe) -> Rendered:
        """The page that ``recipe`` describes."""
        from generator.render.templates import draw

        html, problems = draw(
            self.theme, recipe.template, recipe.view, recipe.site, recipe.source, self.shelf
        )
        html = re.sub(r"\n\s*\n+", "\n", html) if "<pre" not in html else html
        facts = facts_of(html, ours=self.theme.ours)
        return Rendered(html.encode(), facts, problems)


def write(recipe: Recipe) -> Rendered:
    """The file that ``recipe`` describes, which is no page.  Pictures are ``pictures.jobs``'."""
    match recipe:
        case BytesRecipe():
            return Rendered(recipe.content)
        case CodeRecipe():
            return Rendered(code_svg(recipe.address).encode())
        case Feed():
            from generator.render.feeds import write_feed

            return Rendered(write_feed(recipe))
        case SearchIndex():
            from generator.render.searching import write_index

            return Rendered(write_index(recipe))
        case PageRecipe() | CopyRecipe() | PictureRecipe() | CardRecipe() | IconRecipe():
            raise TypeError(f"{recipe} is not written here")
        case _:
            return _for_machines(recipe)


def _for_machines(
    recipe: Sitemap | Robots | RedirectPage | Redirects | HostRules | MerchantFeed,
) -> Rendered:
    match recipe:
        case Sitemap():
            from generator.render.sitemap import write_sitemap

            (_, first), *more = write_sitemap(recipe.entries, recipe.site, recipe.language)
            return Rendered(first, more=tuple(more))
        case Robots():
            from generator.render.sitemap import robots

            return Rendered(robots(recipe.sitemap))
        case RedirectPage():
            from generator.render.redirects import redirect_page

            return Rendered(redirect_page(recipe.redirect, recipe.site, recipe.language))
        case Redirects():
            from generator.render.redirects import netlify

            return Rendered(netlify(recipe.moves, recipe.site))
        case MerchantFeed():
            from generator.render.merchant import write_merchant_feed

            return Rendered(write_merchant_feed(recipe))
        case HostRules():
            from generator.render.hosts import write_rules

            return Rendered(write_rules(recipe))
