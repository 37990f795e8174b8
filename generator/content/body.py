"""What the text of a content file says, as HTML that does not yet know where anything stands.

The HTML holds places that only the site as a whole can fill:

- ``href="link:3"``: the third (from 0) of ``links``, a file of the site as the author wrote it;
- ``<img src="picture:0" …>``: a picture of ``pictures``;
- ``<!--block:2-->``: a block of ``blocks`` (``/// product | mug``), drawn by the theme.

Addresses of other hosts, ``mailto:``, ``tel:`` and links within the page (``#…``) stand as they are.
"""

import re

from generator.patterns import pattern
from generator.values import dataclass

MADE_TEXTS = ("imprint", "privacy", "shipping", "withdrawal", "withdraw", "accessibility")
"""What ``/// legal | …`` can ask for: the pages that can be made from data, by their roles."""

OFFICIAL_TEXTS = ("withdrawal-instruction", "model-form")
"""What ``/// official | …`` can hold: texts of the legislator, word for word."""

SHOP_TERMS = ("deposit", "cancellation", "shipping", "payment", "delivery_time")
"""What ``/// terms | …`` can show of the shop's terms."""


VALUE = pattern(r"\{\{\s*([\w.]+)\s*\}\}")
"""The place of a value of ``site.yaml`` in a text: ``{{ shop.deposit }}``."""

CODE = pattern(r"<(pre|code)\b.*?</\1>", re.DOTALL)
"""Code in the HTML of a text, where everything stays as it was typed."""

_EMBEDDED = pattern(r"(https://[a-z0-9-]+(?:\.[a-z0-9-]+)+)/\S*", re.IGNORECASE)


def host_of(embedded: str) -> str:
    """Scheme and host of what ``/// embed | …`` names; empty where that is no whole address."""
    found = _EMBEDDED.fullmatch(embedded)
    return found[1].lower() if found else ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link to something of this site: ``help/care.md#wool``, ``/static.pdf``, ``images/a.jpg``."""

    target: str
    line: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the text; ``target`` as written, ``alt`` its description, ``title`` its caption."""

    target: str
    alt: str
    title: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6 with the id that links to it use."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """One of the contract's blocks: its name, its argument, and its content as HTML with places."""

    name: str
    argument: str
    html: str
    line: int


@dataclass(frozen=True, slots=True)
class Body:
    """The text of one file.  ``excerpt`` is the plain text of its first paragraph.

    ``words`` are those by which visitors find it (``content.words``), with spaces between;
    ``values`` the places of values outside of code, as typed, and their lines.
    """

    html: str = ""
    excerpt: str = ""
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    headings: tuple[Heading, ...] = ()
    blocks: tuple[Block, ...] = ()
    words: str = ""
    values: tuple[tuple[str, int], ...] = ()

    @property
    def embeds(self) -> tuple[str, ...]:
        """The hosts from which something is shown inside the text, after a click."""
        found = {host_of(each.argument) for each in self.blocks if each.name == "embed"}
        return tuple(sorted(found - {""}))
