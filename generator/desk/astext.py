"""A letter as plain text, to copy or to send."""

from collections.abc import Iterator
from textwrap import wrap

from generator.desk.document import (
    Block,
    Code,
    Document,
    Facts,
    Heading,
    Item,
    NewPage,
    Paragraph,
    Positions,
)

WIDTH = 72


def as_text(document: Document) -> str:
    """The letter in lines of at most ``WIDTH`` signs, words longer than that apart."""
    head = [document.title, "=" * min(len(document.title), WIDTH), "", document.place_and_day, ""]
    body = list(_body(document.blocks))
    foot = ["-- ", *document.sender]
    return "\n".join([*head, *_closed(body), *foot]) + "\n"


def _closed(lines: list[str]) -> Iterator[str]:
    """Never two empty lines in a row."""
    before = ""
    for line in lines:
        if line or before:
            yield line
        before = line


def _body(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Blocks apart by an empty line, but for the items of one list."""
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        yield from _lines(block)
        if not (isinstance(block, Item) and isinstance(following, Item)):
            yield ""


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield from ("", text, ("=" if level == 1 else "-") * min(len(text), WIDTH))
        case Paragraph(text, quoted):
            yield from _wrapped(text, "> " if quoted else "")
        case Item(text):
            yield from _wrapped(text, "  ", first="- ")
        case Facts(rows):
            yield from _facts(rows)
        case Positions():
            yield from _positions(block)
        case Code() | NewPage():
            return


def _facts(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    longest = max((len(label) for label, _ in rows), default=0)
    for label, value in rows:
        yield from _wrapped(value, " " * (longest + 2), first=f"{label}:".ljust(longest + 2))


def _positions(block: Positions) -> Iterator[str]:
    for number, line in enumerate(block.lines, 1):
        yield from _wrapped(line.title, "   ", first=f"{number}. ")
        for detail in line.details:
            yield from _wrapped(detail, "     ", first="   ")
        reckoned = f"{line.quantity} × {line.price}"
        yield f"   {reckoned.ljust(WIDTH - 20)} {line.sum.rjust(16)}".rstrip()
    yield "   " + "-" * (WIDTH - 3)
    for label, value in block.sums:
        yield f"   {label.ljust(WIDTH - 20)} {value.rjust(16)}".rstrip()


def _wrapped(text: str, indent: str, first: str | None = None) -> list[str]:
    start = indent if first is None else first
    found = wrap(
        text,
        WIDTH,
        initial_indent=start,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return found or [start.rstrip()]
