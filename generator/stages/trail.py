"""What a whole build leaves behind for the next one, should only words of a text or templates change.

``retouching`` and ``redrawing`` go on from there, and say what they have ``Remade``.
"""

from collections.abc import Mapping, Sequence

from generator.content.documents import Reading
from generator.engine.fingerprint import fingerprint
from generator.engine.source import Promised
from generator.engine.store import Store
from generator.plan.filling import Filling
from generator.plan.indexed import Index
from generator.plan.listed import Feed
from generator.plan.recipes import Output, PageRecipe, SearchIndex, path_of
from generator.plan.views import AnyPage, SearchPage, SiteView
from generator.render.facts import Facts
from generator.stages.once import Once
from generator.stages.theming import Chosen
from generator.theme.theme import Theme
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """How a page was made: the name of its text (empty for none) and the prints of its recipe and
    of the facts that were found in it.
    """

    looked: bytes
    recipe: bytes
    facts: bytes

    def sketch(self, program: bytes) -> bytes:
        """The name by which the store keeps the page's sketch."""
        return fingerprint("sketch", program, self.looked, self.recipe)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A page's recipe without what it shares with all others of its language."""

    template: str
    view: AnyPage
    source: str
    filling: Filling | None
    site: bytes

    def whole(self, site: SiteView) -> PageRecipe:
        """The recipe."""
        return PageRecipe(self.template, self.view, site, self.source, self.filling)


@dataclass(frozen=True, slots=True)
class Trail:
    """By which names the store keeps what the last build made of texts and templates.

    ``theme`` is the one that was ``chosen``, ``templates`` are those of it that pages ask for by
    themselves.  ``sites`` are the names of what pages share, ``pages`` all pages by their paths.
    ``texts`` are the paths of the pages of those texts that can be retouched, by their files;
    ``searches`` the paths of the search pages and ``indexes`` what they search, by language; ``feeds``
    all feeds by their paths.
    """

    reading: Reading
    chosen: Chosen
    theme: Theme
    templates: frozenset[str]
    sites: tuple[bytes, ...]
    texts: Mapping[str, str]
    searches: Mapping[str, str]
    pages: Mapping[str, Kept]
    indexes: Mapping[str, Index]
    feeds: Mapping[str, Feed]


@dataclass(frozen=True, slots=True)
class Remade:
    """The output's files that were made anew, by path, and the paths that are no more.

    ``parsed`` and ``rendered`` are how many texts were read and files made; ``trail`` leads on from
    here.
    """

    files: Mapping[str, bytes | Promised]
    gone: frozenset[str]
    parsed: int
    rendered: int
    trail: Trail


Drawn = tuple[Output, bytes, Facts | None]
"""What was made, the print of its recipe, and what was found in it."""


def leave(
    reading: Reading,
    chosen: Chosen,
    theme: Theme,
    looked: Mapping[str, bytes],
    drawn: Sequence[Drawn],
    once: Once,
) -> Trail:
    """The trail of a build, all that it names being in the store; ``looked`` names texts by their files."""
    made = {output.path: output.recipe for output, _, _ in drawn}
    recipes = {path: each for path, each in made.items() if isinstance(each, PageRecipe)}
    texts = {
        each.source: path
        for path, each in recipes.items()
        if each.filling and each.source in looked
    }
    searches = {
        each.site.language: (path, each.view.index)
        for path, each in recipes.items()
        if isinstance(each.view, SearchPage)
    }
    pages = {
        output.path: kept(looked.get(recipes[output.path].source, b""), own, facts)
        for output, own, facts in drawn
        if output.path in recipes
    }
    sites = put_sketches(
        {each.sketch(once.program): recipes[path] for path, each in pages.items()}, once
    )
    return Trail(
        reading=reading,
        chosen=chosen,
        theme=theme,
        templates=frozenset(name for each in recipes.values() for name in each.templates),
        sites=sites,
        texts=texts,
        searches={language: path for language, (path, _) in searches.items()},
        pages=pages,
        indexes={
            language: Index(address, index)
            for language, (_, address) in searches.items()
            if isinstance(index := made[path_of(address)], SearchIndex)
        },
        feeds={path: each for path, each in made.items() if isinstance(each, Feed)},
    )


def kept(looked: bytes, recipe: bytes, facts: Facts | None) -> Kept:
    """The page that was made from the text ``looked`` by the recipe of that print, and looked so."""
    return Kept(looked, recipe, fingerprint(facts))


def put_sketches(recipes: Mapping[bytes, PageRecipe], once: Once) -> tuple[bytes, ...]:
    """Keep these recipes, what they share once; by which names."""
    sites = {id(each.site): each.site for each in recipes.values()}
    names = {each: once.prints.of("site", once.program, site) for each, site in sites.items()}
    _put_missing({names[each]: site for each, site in sites.items()}, once.store)
    lacking = once.store.lacking(recipes)
    once.store.put_many(
        {
            key: Sketch(each.template, each.view, each.source, each.filling, names[id(each.site)])
            for key, each in recipes.items()
            if key in lacking
        }
    )
    return tuple(names.values())


def _put_missing(items: Mapping[bytes, object], store: Store) -> None:
    """Keep what is not kept yet."""
    lacking = store.lacking(items)
    store.put_many({key: each for key, each in items.items() if key in lacking})
