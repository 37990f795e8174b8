"""The recipes of output files: everything that decides their bytes, and nothing else."""

from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Literal

from generator.plan.appearance import Appearance
from generator.plan.filling import Filling
from generator.plan.listed import Feed, MerchantFeed
from generator.plan.views import AnyPage, SiteView
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture is, measured once.

    ``kind`` is the ending of its kind: jpg, png, webp, avif, heic, gif (one that moves) or svg;
    width and height are those of the picture as it is meant to be seen.  ``colour`` is its mean;
    empty where one can see through it.  ``formats`` are those that can be made of it here.
    """

    file: str
    digest: str
    kind: str
    width: int
    height: int
    colour: str = ""
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRecipe:
    """A page: its template, what that may see, and the author's file for messages.

    ``filling`` is there for a text that has this one page: what its places were filled with, which
    decides nothing that does not show in the view.
    """

    template: str
    view: AnyPage
    site: SiteView
    source: str
    filling: Filling | None = field(default=None, compare=False)

    @property
    def templates(self) -> tuple[str, ...]:
        """Those that the page asks for by itself: its own, and one for each of its blocks."""
        blocks = (f"blocks/{each.name}.html" for each in self.view.page.body.blocks)
        return (self.template, *blocks)


@dataclass(frozen=True, slots=True)
class PictureRecipe:
    """A picture in one size and format."""

    file: str
    digest: str
    width: int
    format: str


@dataclass(frozen=True, slots=True)
class PictureSet:
    """An original with all that is made of it: widths and formats; it is decoded once for all."""

    file: str
    digest: str
    sizes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class CardRecipe:
    """The card for links to a page, in the theme's colours.

    ``photo`` is a file (empty for none) and ``digest`` its content; ``focus`` the point of it that
    must be seen, in hundredths of width and height.
    """

    title: str
    note: str
    name: str
    appearance: Appearance
    photo: str = ""
    digest: str = ""
    focus: tuple[int, int] = (50, 50)


class IconUse(StrEnum):
    """Where an icon is seen: in a tab, on an Apple telephone, on others, on others cut to a shape."""

    TAB = "tab"
    TOUCH = "touch"
    SMALL = "small"
    LARGE = "large"
    MASKABLE = "maskable"


@dataclass(frozen=True, slots=True)
class IconArt:
    """What icons show: the picture in the file ``logo``, or else the letter ``initial``."""

    appearance: Appearance
    initial: str
    logo: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class IconRecipe:
    """An icon of the site."""

    art: IconArt
    use: IconUse


@dataclass(frozen=True, slots=True)
class IconSet:
    """All icons of a site; the logo is read once for them."""

    art: IconArt
    uses: tuple[IconUse, ...]


@dataclass(frozen=True, slots=True)
class CodeRecipe:
    """A QR code of a whole address, as a drawing."""

    address: str


@dataclass(frozen=True, slots=True)
class CopyRecipe:
    """A file taken over as it is."""

    file: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class BytesRecipe:
    """A file whose content is known already."""

    content: bytes


@dataclass(frozen=True, slots=True, order=True)
class SitemapEntry:
    """A page: its address, when it last changed, and the page in all its languages, own included."""

    address: str
    updated: date | None = None
    alternates: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Redirect:
    """The address that a page had, and the one it has; both from the site's root."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RedirectPage:
    """The page at an old address, which leads to the new one."""

    redirect: Redirect
    site: str
    language: str


@dataclass(frozen=True, slots=True)
class Sitemap:
    """All pages that search engines shall know; ``language`` is for those who speak none of the site's."""

    entries: tuple[SitemapEntry, ...]
    site: str
    language: str


@dataclass(frozen=True, slots=True)
class Robots:
    """What machines may read, and where the sitemap is."""

    sitemap: str


@dataclass(frozen=True, slots=True)
class Redirects:
    """All redirects as Netlify and Cloudflare Pages read them."""

    moves: tuple[Redirect, ...]
    site: str


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """What a search may find: ``kind`` is ``product``, ``post`` or ``page``.

    ``note`` stands beside the title; ``picture`` is the address of a small picture, or empty.
    ``words`` are those of its text, ``told`` those that a product's head adds to them.
    """

    address: str
    title: str
    kind: str
    note: str
    tags: str
    picture: str
    words: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """What the search of one language knows, in the order in which equals are shown."""

    entries: tuple[FoundEntry, ...]


@dataclass(frozen=True, slots=True)
class HostRules:
    """What a kind of host is told: which headers go with which files, and what has moved.

    ``policy`` is the Content Security Policy of the pages.  ``kept`` are folders whose files browsers
    may keep for ever.
    """

    host: Literal["netlify", "apache", "nginx"]
    moves: tuple[Redirect, ...]
    site: str
    policy: str
    kept: tuple[str, ...]


Recipe = (
    PageRecipe
    | PictureRecipe
    | CardRecipe
    | IconRecipe
    | CodeRecipe
    | CopyRecipe
    | BytesRecipe
    | Feed
    | Sitemap
    | Robots
    | RedirectPage
    | Redirects
    | SearchIndex
    | HostRules
    | MerchantFeed
)
"""What one output file is made from."""


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the published site: its path below the output folder, and its recipe."""

    path: str
    recipe: Recipe


def path_of(address: str) -> str:
    """The file that an address shows: ``about/index.html`` for ``/about/``."""
    return address.removeprefix("/") + ("index.html" if address.endswith("/") else "")
