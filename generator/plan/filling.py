"""Texts with their places filled: links lead somewhere, pictures have sizes."""

import html
import re

from generator.patterns import pattern
from generator.plan.views import PictureSource, PictureView
from generator.values import dataclass

LINK = pattern(r' href="link:(\d+)"')
PICTURE = pattern(r'<img([^>]*?)\s+src="picture:(\d+)"([^>]*?)\s*/?>')
_SIZES = "(min-width: 48rem) 42rem, 92vw"


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into the numbered places of one text.

    A link is an address, or empty where what it leads to is not visible yet; a picture is its view,
    or None where it could not be measured.  ``first`` says that the first picture of the text is
    the first of its page.
    """

    links: tuple[str, ...] = ()
    pictures: tuple[PictureView | None, ...] = ()
    first: bool = True


def filled(text: str, filling: Filling) -> str:
    """``text`` as HTML that knows where it leads; addresses of this site begin with ``site:``."""
    text = LINK.sub(lambda found: _link(filling.links[int(found[1])]), text)
    return PICTURE.sub(lambda found: _picture(found, filling), text)


def _link(address: str) -> str:
    """A link to what is not visible yet is none: its words stay, its address goes."""
    return f' href="site:{html.escape(address)}"' if address else ""


def _picture(found: re.Match[str], filling: Filling) -> str:
    number = int(found[2])
    picture = filling.pictures[number]
    if picture is None:
        return ""
    first = number == 0 and filling.first
    when = 'fetchpriority="high"' if first else 'loading="lazy"'
    img = (
        f'<img{_toned(found[1] + found[3], picture.look)} src="site:{picture.address}"'
        f' width="{picture.width}" height="{picture.height}" {when} decoding="async">'
    )
    sources = "".join(
        _source(kind, sizes)
        for kind, sizes in (("avif", picture.avif), ("webp", picture.webp))
        if sizes
    )
    return f"<picture>{sources}{img}</picture>" if sources else img


def _toned(attributes: str, look: str) -> str:
    """The attributes that the author's picture has, and the classes of its look."""
    if not look:
        return attributes
    if ' class="' in attributes:
        return attributes.replace(' class="', f' class="{look} ', 1)
    return f'{attributes} class="{look}"'


def _source(kind: str, pictures: tuple[PictureSource, ...]) -> str:
    sizes = ", ".join(f"site:{each.address} {each.width}w" for each in pictures)
    return f'<source type="image/{kind}" srcset="{sizes}" sizes="{_SIZES}">'
