"""A letter as a value: what the text, the page, the PDF and the mail draft all say.

Every text here is plain text; whoever writes it into a format escapes it there.
"""

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 is that of an annex, 2 that of a section."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; one that is ``quoted`` was written by the other side."""

    text: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said in pairs: a label and its value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Position:
    """A line of what is ordered; ``details`` are its choices and answers, a line each."""

    title: str
    details: tuple[str, ...]
    quantity: str
    price: str
    sum: str


@dataclass(frozen=True, slots=True)
class Positions:
    """What is ordered, with its columns' names, and the sums below, the last of them the total."""

    columns: tuple[str, str, str, str]
    lines: tuple[Position, ...]
    sums: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A picture of a code (PNG), and in words what it holds."""

    png: bytes
    words: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own, where there are pages."""


Block = Heading | Paragraph | Item | Facts | Positions | Code | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """A letter.

    ``sender`` and ``to`` are lines of addresses, ``page`` the word for a page in its foot.
    """

    language: str
    title: str
    sender: tuple[str, ...]
    to: tuple[str, ...]
    place_and_day: str
    blocks: tuple[Block, ...]
    page: str = "Seite"
