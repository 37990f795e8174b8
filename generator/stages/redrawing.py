"""Templates of the site's own theme that draw its pages otherwise, and change nothing else.

Who works on a theme saves a template again and again.  What pages have to show is as before, and so
is all that is no page: each page is drawn anew from what a whole build has left (``trail``), without
a look at the texts and without a plan.  The pages are not remembered: the next save draws them anew,
and so does the next whole build.  Wherever there is a doubt, it is for a whole build to say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.engine.bounded import TooSlow
from generator.engine.checked import pieces, unpacked
from generator.engine.fingerprint import fingerprint
from generator.engine.source import Promised, digest_of
from generator.engine.spool import Spool
from generator.problems import SiteError
from generator.render.render import Drawer
from generator.stages.drawing import broken_templates, shelf_of
from generator.stages.once import MANY, SLOWEST, Once, too_slow
from generator.stages.theming import read_theme
from generator.stages.trail import Kept, Remade, Sketch, Trail
from generator.theme.theme import Template, Theme
from generator.values import dataclass


class _Doubt(Exception):
    """More has changed than how pages look, or it cannot be told."""


def redrawn(trail: Trail, root: Path, once: Once, spool: Spool) -> Remade | None:
    """The pages of a site of whose theme nothing but templates has changed; None if that takes a
    whole build.

    They wait in ``spool``.  Raises SiteError for a page that does not end.
    """
    try:
        theme = _theme(trail, root, once)
        if theme == trail.theme:  # saved as it was, or another one than the site's
            return Remade({}, gone=frozenset(), parsed=0, rendered=0, trail=trail)
        pages = dict(zip(trail.pages, _drawn(trail, theme, once, spool), strict=True))
    except (_Doubt, OSError):  # no room for them, or a file is being exchanged just now
        return None
    onward = replace(trail, theme=theme)
    return Remade(pages, gone=frozenset(), parsed=0, rendered=len(pages), trail=onward)


# --- the theme ---------------------------------------------------------------------------------


def _theme(trail: Trail, root: Path, once: Once) -> Theme:
    """The theme as it is now, if nobody but those who draw with it can tell that it has changed."""
    theme, problems = read_theme(root, trail.chosen, once)
    if theme is None or _seen_of(theme) != _seen_of(trail.theme):
        raise _Doubt
    if any(each.where.file.startswith("themes/") for each in problems):
        raise _Doubt
    if broken_templates(theme, once):
        raise _Doubt
    return theme


def _seen_of(theme: Theme) -> tuple[object, ...]:
    """What others than its templates see of a theme; some of it may have been saved just now."""
    return (
        *(theme.name, theme.language, theme.options, theme.settings, theme.tokens),
        *(theme.translations, theme.assets, theme.stylesheet, theme.script),
        *map(_seen_of_template, theme.templates),
    )


def _seen_of_template(template: Template) -> tuple[object, ...]:
    return replace(template, text=""), template.named, template.names_any


# --- its pages ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Packed:
    """A value as the store keeps it by this name: it travels as it is, and is opened where it is used."""

    name: bytes
    content: object

    def opened(self) -> Any:
        """The value."""
        found = unpacked(self.name, self.content)
        if found is None:
            raise _Doubt
        return found[0]


@dataclass(frozen=True, slots=True)
class _Page:
    """A drawn page, and the print of the facts that were found in it."""

    content: bytes
    digest: str
    facts: bytes


@dataclass(frozen=True, slots=True)
class _Redrawer:
    """Draws the pages of sketches, each of which shares one of ``sites``."""

    draw: Drawer
    sites: tuple[_Packed, ...]

    def __call__(self, packed: _Packed) -> _Page:
        """The page that the sketch describes."""
        sketch: Sketch = packed.opened()
        site = next((each for each in self.sites if each.name == sketch.site), None)
        if site is None:
            raise _Doubt
        result = self.draw(sketch.whole(_opened_once(site)))
        if result.problems or not isinstance(result.content, bytes):
            raise _Doubt
        return _Page(result.content, digest_of(result.content), fingerprint(result.facts))


@lru_cache(maxsize=8)
def _opened_once(packed: _Packed) -> Any:
    """One and the same value for all pages."""
    return packed.opened()


def _drawn(trail: Trail, theme: Theme, once: Once, spool: Spool) -> Iterator[Promised]:
    """Each page of the trail, as long as there is on it what was found there before."""
    names = (each.sketch(once.program) for each in trail.pages.values())
    before = iter(trail.pages.values())
    try:
        sites = tuple(_kept(trail.sites, once))
        draw = _Redrawer(Drawer(theme, shelf_of(theme, trail.templates, once)), sites)
        for some in pieces(names, MANY):
            drawn = once.workers.map(draw, _kept(some, once), SLOWEST)
            for page, was in zip(drawn, before, strict=False):
                yield Promised(page.digest, spool.keep(_as_before(page, was)))
    except TooSlow as slow:
        late = slow.job.opened() if isinstance(slow.job, _Packed) else slow.job
        raise SiteError([too_slow(slow, late)]) from None


def _as_before(page: _Page, was: Kept) -> bytes:
    """The page, if no other links are on it, no other ids: otherwise there is more to check."""
    if page.facts != was.facts:
        raise _Doubt
    return page.content


def _kept(names: Sequence[bytes], once: Once) -> list[_Packed]:
    found = once.store.packed_many(names)
    if not found.keys() >= set(names):
        raise _Doubt
    return [_Packed(each, found[each]) for each in names]
