"""What all other views are made of: links, pictures, days."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from generator.values import dataclass

Day = date | datetime
"""A day, or a point in the site's own time."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A word to click: ``address`` within the site, or a whole address elsewhere."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class ExtraView(Mapping[str, str]):
    """Fields of the owner's own, by their names: ``page.extra.wood``.

    What may be missing is asked for by ``page.extra.get("wood")`` or ``"wood" in page.extra``;
    ``page.extra.items()`` are all, in the order in which they were written.  A field that is called
    like one of these is ``page.extra["items"]``.
    """

    pairs: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, name: str) -> str:
        return dict(self.pairs)[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One size and format of a picture: its address and its width in pixels."""

    address: str
    width: int


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture in all its sizes.

    ``address`` is the fallback that every browser shows; ``sources`` the same in other widths,
    ``webp`` and ``avif`` the picture in those formats, narrowest first.  ``width`` and ``height`` are
    those of the fallback.  ``large`` is the address of the picture to be looked at closely.
    ``look`` are classes for the element ``img``: a tone that stands in for the picture until it is
    there, and its focal point where it is cropped.
    """

    address: str
    width: int
    height: int
    alt: str
    caption: str = ""
    sources: tuple[PictureSource, ...] = ()
    webp: tuple[PictureSource, ...] = ()
    avif: tuple[PictureSource, ...] = ()
    large: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class CardPicture:
    """The card that networks show beside a link to the page, as JPEG; for ``og:image`` and its like.

    ``alt`` says what stands on it.
    """

    address: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class TranslationView:
    """This page in another language (or in its own, which comes first): for switch and hreflang.

    ``default`` marks the one for visitors whose language the site does not speak.
    """

    language: str
    name: str
    address: str
    default: bool = False
