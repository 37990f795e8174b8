"""What a whole build leaves behind, so that a text can be retouched (``retouching``)."""

from collections.abc import Mapping, Sequence

from generator.content.documents import Reading
from generator.engine.fingerprint import fingerprint
from generator.engine.store import Store
from generator.plan.filling import Filling
from generator.plan.indexed import Index
from generator.plan.listed import Feed
from generator.plan.recipes import Output, PageRecipe, SearchIndex, path_of
from generator.plan.views import AnyPage, SearchPage, SiteView
from generator.stages.once import Once
from generator.theme.theme import Theme
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """The names by which the store keeps a page: its text, its sketch, and what it became."""

    looked: bytes
    sketch: bytes
    drawn: bytes


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
    """By which names the store keeps what the last build made of its texts.

    ``theme`` is that of the theme.  ``texts`` are the paths of the pages of those texts that can be
    retouched, by their files; ``searches`` the paths of the search pages and ``indexes`` what they
    search, by language; ``pages`` all these pages and ``feeds`` all feeds, by their paths.
    """

    reading: Reading
    theme: bytes
    texts: Mapping[str, str]
    searches: Mapping[str, str]
    pages: Mapping[str, Kept]
    indexes: Mapping[str, Index]
    feeds: Mapping[str, Feed]


def leave(
    reading: Reading,
    theme: Theme,
    looked: Mapping[str, bytes],
    drawn: Sequence[tuple[Output, bytes, bytes]],
    once: Once,
) -> Trail:
    """The trail of a build, all that it names being in the store.

    ``looked`` names texts by their files; ``drawn`` has prints of recipes and names of what they became.
    """
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
    wanted = {*texts.values(), *(path for path, _ in searches.values())}
    pages = {
        output.path: kept(looked.get(recipes[output.path].source, b""), own, key, once)
        for output, own, key in drawn
        if output.path in wanted
    }
    put_sketches({each.sketch: recipes[path] for path, each in pages.items()}, once)
    themed = fingerprint("theme", once.program, theme.digest)
    _put_missing({themed: theme}, once.store)
    return Trail(
        reading=reading,
        theme=themed,
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


def kept(looked: bytes, recipe: bytes, drawn: bytes, once: Once) -> Kept:
    """The page that was drawn as ``drawn`` from the text ``looked`` by the recipe of that print."""
    return Kept(looked, fingerprint("sketch", once.program, looked, recipe), drawn)


def put_sketches(recipes: Mapping[bytes, PageRecipe], once: Once) -> None:
    """Keep these recipes, what they share once."""
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


def _put_missing(items: Mapping[bytes, object], store: Store) -> None:
    """Keep what is not kept yet."""
    lacking = store.lacking(items)
    store.put_many({key: each for key, each in items.items() if key in lacking})
