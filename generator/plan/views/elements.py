"""What all other views are made of: links, pictures, days."""

from dataclasses import dataclass
from datetime import date, datetime

Day = date | datetime
"""A day, or a point in the site's own time."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A word to click: ``address`` within the site, or a whole address elsewhere."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One size and format of a picture: its address and its width in pixels."""

    address: str
    width: int


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture in all its sizes.

    ``address`` is the fallback that every browser shows; ``sources`` the same in other widths and
    ``webp`` in WebP, narrowest first.  ``width`` and ``height`` are those of the fallback.
    """

    address: str
    width: int
    height: int
    alt: str
    caption: str = ""
    sources: tuple[PictureSource, ...] = ()
    webp: tuple[PictureSource, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslationView:
    """This page in another language (or in its own, which comes first): for switch and hreflang.

    ``default`` marks the one for visitors whose language the site does not speak.
    """

    language: str
    name: str
    address: str
    default: bool = False
