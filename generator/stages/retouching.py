"""A text that says something else to its readers, and nothing else to the rest of the site.

Most saves change a sentence somewhere in a text.  What others know of it (its head, where it leads,
what lists say of it) is as before, and so are all pages but those that hold the text itself: its
own, the search's index, a feed.  A whole build leaves what it takes to make these anew (``trail``);
wherever there is a doubt, it is for a whole build to say.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.content.documents import Document
from generator.content.sources import SourceFile, read_again
from generator.fields.text import LARGEST
from generator.plan.filling import filled
from generator.plan.indexed import Index, index_of
from generator.plan.listed import Feed, FeedEntry
from generator.plan.recipes import PageRecipe, Recipe, path_of
from generator.plan.views import BodyView, SearchPage
from generator.problems import SiteError
from generator.render.render import write
from generator.stages.drawing import draw_pages
from generator.stages.looking import Looked, look
from generator.stages.once import Once
from generator.stages.trail import Remade, Trail, kept, put_sketches
from generator.values import dataclass


class _Doubt(Exception):
    """More has changed than what a page says, or it cannot be told."""


def retouched(trail: Trail, files: Sequence[str], root: Path, once: Once) -> Remade | None:
    """What becomes of the site when these texts change; None if that takes a whole build."""
    try:
        places = _places(trail, files)
        looked = look([_source(root, file) for file in files], trail.reading, once)
        texts = _texts(trail, places, looked.results, once)
        change = _change(trail, texts, once)
        return _made(trail, change, dict(zip(places, looked.keys, strict=True)), once)
    except (_Doubt, SiteError):
        return None


def _places(trail: Trail, files: Sequence[str]) -> list[str]:
    if not trail.texts.keys() >= set(files):
        raise _Doubt
    return [trail.texts[file] for file in files]


def _source(root: Path, file: str) -> SourceFile:
    data = read_again(root, file)
    if len(data) > LARGEST:
        raise _Doubt
    return SourceFile(file, data)


# --- what others see of a text ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that has changed: the path of its page, how that was drawn, and what it says now."""

    path: str
    recipe: PageRecipe
    document: Document

    @property
    def address(self) -> str:
        return self.recipe.view.page.address

    @property
    def html(self) -> str:
        """Its text with its places filled."""
        if self.recipe.filling is None:
            raise _Doubt
        return filled(self.document.body.html, self.recipe.filling)


def _texts(
    trail: Trail, paths: Sequence[str], looked: Sequence[Looked], once: Once
) -> tuple[_Text, ...]:
    """The texts, if nobody but their readers can tell that they have changed."""
    before = _all_kept((trail.pages[path].looked for path in paths), once)
    if any(_seen_of(old) != _seen_of(new) for old, new in zip(before, looked, strict=True)):
        raise _Doubt
    recipes = _recipes(trail, paths, once)
    return tuple(
        _Text(path, recipe, document)
        for path, recipe, (document, _) in zip(paths, recipes, looked, strict=True)
    )


def _seen_of(looked: Looked) -> Looked:
    """What others than its readers see of a text, wherever in it that stands."""
    document, spots = looked
    body = document.body
    if document.problems or "{{" in body.html:  # a place for a value is wrong in some texts
        raise _Doubt
    seen = replace(
        body,
        html="",
        words="",
        excerpt="" if document.head.description else body.excerpt,
        links=tuple(replace(each, line=0) for each in body.links),
        pictures=tuple(replace(each, line=0) for each in body.pictures),
        blocks=tuple(replace(each, line=0) for each in body.blocks),
    )
    return replace(document, body=seen), spots


def _recipes(trail: Trail, paths: Sequence[str], once: Once) -> list[PageRecipe]:
    sketches = _all_kept((trail.pages[path].sketch(once.program) for path in paths), once)
    sites = _all_kept((each.site for each in sketches), once)
    return [sketch.whole(site) for sketch, site in zip(sketches, sites, strict=True)]


def _all_kept(keys: Iterable[bytes], once: Once) -> list[Any]:
    wanted = list(keys)
    found = once.store.get_many(wanted)
    if not found.keys() >= set(wanted):
        raise _Doubt
    return [found[key] for key in wanted]


# --- what holds it ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Change:
    """The recipes of pages and of other files that differ, by path; all indexes and feeds."""

    pages: Mapping[str, PageRecipe]
    others: Mapping[str, Recipe]
    indexes: Mapping[str, Index]
    feeds: Mapping[str, Feed]


def _change(trail: Trail, texts: Sequence[_Text], once: Once) -> _Change:
    by_address = {each.address: each for each in texts}
    pages = {each.path: _saying(each) for each in texts}
    indexes = {tag: _index_saying(by_address, tag, old) for tag, old in trail.indexes.items()}
    feeds = {path: _feed_saying(by_address, old) for path, old in trail.feeds.items()}
    moved = {trail.searches[tag]: new for tag, new in indexes.items() if new != trail.indexes[tag]}
    for path, recipe in zip(moved, _recipes(trail, list(moved), once), strict=True):
        pages[path] = _searching(recipe, moved[path])
    others: dict[str, Recipe] = {path_of(each.address): each.recipe for each in moved.values()}
    others |= {path: feed for path, feed in feeds.items() if feed != trail.feeds[path]}
    return _Change(pages, others, indexes, feeds)


def _saying(text: _Text) -> PageRecipe:
    """The page of a text, with what it says now."""
    recipe, body, head = text.recipe, text.document.body, text.document.head
    page = recipe.view.page
    said = BodyView(text.html, body.excerpt, body.headings, page.body.blocks)
    page = replace(page, body=said, description=head.description or body.excerpt)
    return replace(recipe, view=replace(recipe.view, page=page))


def _index_saying(texts: Mapping[str, _Text], language: str, index: Index) -> Index:
    entries = tuple(
        replace(each, words=texts[each.address].document.body.words)
        if each.address in texts
        else each
        for each in index.recipe.entries
    )
    return index if entries == index.recipe.entries else index_of(entries, language)


def _searching(recipe: PageRecipe, index: Index) -> PageRecipe:
    if not isinstance(recipe.view, SearchPage):
        raise _Doubt
    return replace(recipe, view=replace(recipe.view, index=index.address))


def _feed_saying(texts: Mapping[str, _Text], feed: Feed) -> Feed:
    if not any(each.address in texts for each in feed.entries):
        return feed
    return replace(feed, entries=tuple(_entry_saying(texts, each) for each in feed.entries))


def _entry_saying(texts: Mapping[str, _Text], entry: FeedEntry) -> FeedEntry:
    text = texts.get(entry.address)
    if text is None:
        return entry
    if text.document.body.blocks:  # which are plain in a feed, and that is the plan's business
        raise _Doubt
    return replace(entry, html=text.html)


# --- and what becomes of it ------------------------------------------------------------------


def _made(trail: Trail, change: _Change, looked: Mapping[str, bytes], once: Once) -> Remade:
    drawn = draw_pages(trail.theme, list(change.pages.values()), once)
    pages = {
        path: kept(looked.get(path, b""), own, result.facts)
        for path, own, result in zip(change.pages, drawn.prints, drawn.results, strict=True)
    }
    for path, result in zip(pages, drawn.results, strict=True):
        if result.problems or pages[path].facts != trail.pages[path].facts:
            raise _Doubt  # other links, other ids: there is more to check
    # Not remembered: they are large, and others with the next save.
    written = [write(each) for each in change.others.values()]
    sketches = {pages[path].sketch(once.program): recipe for path, recipe in change.pages.items()}
    put_sketches(sketches, once)
    results = zip((*change.pages, *change.others), (*drawn.results, *written), strict=True)
    onward = replace(
        trail, pages={**trail.pages, **pages}, indexes=change.indexes, feeds=change.feeds
    )
    return Remade(
        files={path: result.content for path, result in results},
        gone=frozenset(_addresses(trail)) - frozenset(_addresses(onward)),
        parsed=len(looked),
        rendered=drawn.tally.fresh + len(written),
        trail=onward,
    )


def _addresses(trail: Trail) -> Iterator[str]:
    return (path_of(each.address) for each in trail.indexes.values())
