"""A case, gathered from the site and the pages as they were rendered."""

from collections.abc import Iterable, Iterator, Sequence

from generator.law.case import Case, Shown
from generator.law.spots import Spot
from generator.law.traits import lands, traits
from generator.model.site import Page, Site
from generator.patterns import pattern
from generator.plan.recipes import BytesRecipe, CopyRecipe, Output, PageRecipe, path_of
from generator.render.render import Rendered

_OUTSIDE = pattern(rb"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s;]+)""")
_FOLLOWS = pattern(rb"document\.cookie|googletagmanager|google-analytics|\bgtag\(|\b_paq\b|\bfbq\(")
_MAY_FOLLOW = (b"document.cookie", b"google", b"gtag", b"_paq", b"fbq")
"""One of these stands wherever the pattern finds something; looking for them takes no time."""


def gather(
    site: Site, outputs: Sequence[Output], rendered: Sequence[Rendered], spots: Iterable[Spot]
) -> Case:
    """The site before the law; ``rendered`` are the results of all outputs that are not just copied."""
    written = {path_of(page.address): page for each in site.editions for page in each.all_pages()}
    files = {page.document.file: page for page in written.values()}
    made = [each for each in outputs if not isinstance(each.recipe, CopyRecipe)]
    seat, reach = lands(site.config)
    return Case(
        site=site,
        shown=_own_language_first(site, _shown(made, rendered, written)),
        spots=tuple((each, files[each.where.file]) for each in spots if each.where.file in files),
        fetches=tuple(_fetches(made)),
        today=site.cutoff.date(),
        seat=seat | {""},
        reach=reach | {""},
        traits=traits(site),
    )


def _own_language_first(site: Site, pages: Iterator[Shown]) -> tuple[Shown, ...]:
    order = {language: at for at, language in enumerate(site.config.site.languages)}
    return tuple(sorted(pages, key=lambda page: order.get(page.language, len(order))))


def _shown(
    made: Sequence[Output], rendered: Sequence[Rendered], written: dict[str, Page]
) -> Iterator[Shown]:
    for output, result in zip(made, rendered, strict=True):
        recipe, path = output.recipe, output.path
        if isinstance(recipe, PageRecipe) and result.facts:
            page = written.get(path)
            yield Shown(path, recipe.source, recipe.site.language, result.facts, page)


def _fetches(made: Sequence[Output]) -> Iterator[tuple[str, str]]:
    """What the theme's own style sheets and scripts ask of others, or use to follow visitors."""
    for output in made:
        own = output.path.startswith("assets/") and output.path.endswith((".css", ".js"))
        if own and isinstance(output.recipe, BytesRecipe):
            content = output.recipe.content
            calls = b"//" in content and (b"url(" in content or b"@import" in content)
            outside = _OUTSIDE.finditer(content) if calls else ()
            follows = any(each in content for each in _MAY_FOLLOW)
            for found in (*outside, *(_FOLLOWS.finditer(content) if follows else ())):
                yield output.path, (found[1] if found.lastindex else found[0]).decode()
