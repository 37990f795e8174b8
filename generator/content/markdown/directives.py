"""The blocks of the contract: a line ``/// name | argument``, content, a line ``///``.

In the text they become two marks that Markdown takes for paragraphs; once the HTML stands,
what is between the marks is the block's own HTML.  So a block's content is ordinary Markdown
that shares references, footnotes and headings with the rest of the page.
"""

import re

from generator.content.body import MADE_TEXTS, OFFICIAL_TEXTS, SHOP_TERMS, Block, host_of
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning
from generator.values import dataclass

_NEEDS_ARGUMENT = frozenset({"embed", "legal", "official", "product", "products", "terms"})
_TAKES_NONE = frozenset({"gallery", "hours", "contact"})
_ARGUMENTS = {"legal": MADE_TEXTS, "official": OFFICIAL_TEXTS, "terms": SHOP_TERMS}
NAMES = tuple(sorted(_NEEDS_ARGUMENT | _TAKES_NONE | {"map", "notice"}))

_SLASHES = pattern(r"(?P<slashes>/{3,})(?P<name>[^|]*)(?:\|(?P<argument>.*))?")
_SLIP = pattern(rf"[ ]{{0,3}}/{{2,}}[ \t]*(?:{'|'.join(NAMES)})[ \t]*(?:\|.*)?$", re.IGNORECASE)
_MARK = pattern("\\s*(?:<p>)?\x02(open|shut)([0-9]+)\x03(?:</p>)?\\s*")
_OPEN, _SHUT = "\x02open{}\x03", "\x02shut{}\x03"

_FILM = pattern(
    r"https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/)|youtu\.be/)([\w-]{6,})"
    r"(?:[?&#].*)?"
)
_VIMEO = pattern(r"https?://(?:www\.)?vimeo\.com/(\d+)(?:[?#].*)?")


@dataclass(frozen=True, slots=True)
class Directive:
    """One block as typed, with the number that its marks carry."""

    number: int
    name: str
    argument: str
    line: int


@dataclass(frozen=True, slots=True)
class _Open:
    slashes: str
    line: int
    number: int  # -1 for a block whose name is unknown: its content stays in the text


class Directives:
    """Reads the lines of one text, one after the other, and collects its blocks."""

    def __init__(self, file: str) -> None:
        self.found: list[Directive] = []
        self.problems: list[Problem] = []
        self._file = file
        self._open: list[_Open] = []

    def read(self, line: str, number: int) -> list[str] | None:
        """The lines that stand for ``line`` in the Markdown; None if it is an ordinary one."""
        slashes = _SLASHES.match(line) if line.startswith("///") else None
        if not slashes:
            if "//" in line and _SLIP.match(line):
                where = Location(self._file, number)
                near = f"/// {line.strip('/ ')}"
                self.problems.append(warning("block-unread", where, near=near, text=line.strip()))
            return None
        if slashes["name"].strip():
            return self._begin(slashes, number)
        return self._end(slashes["slashes"], number)

    def _begin(self, slashes: re.Match[str], line: int) -> list[str]:
        name, argument = slashes["name"].strip().lower(), (slashes["argument"] or "").strip()
        where = Location(self._file, line)
        if name not in NAMES:
            self._open.append(_Open(slashes["slashes"], line, -1))
            near = nearest(name, NAMES) or nearest(name.split()[0], NAMES)
            self.problems.append(
                problem("unknown-block", where, near=near, name=name, known=", ".join(NAMES))
            )
            return [""]
        if argument and argument not in (known := _ARGUMENTS.get(name, (argument,))):
            near = nearest(argument, known)
            self.problems.append(
                problem(
                    "unknown-block-argument",
                    where,
                    near=near,
                    name=name,
                    argument=argument,
                    known=", ".join(known),
                )
            )
        if name == "embed" and argument and not host_of(argument):
            self.problems.append(problem("embed-address", where, argument=argument))
        if name == "embed" and (instead := _for_embedding(argument)):
            self.problems.append(problem("embed-page", where, argument=argument, instead=instead))
        if name in _NEEDS_ARGUMENT and not argument:
            self.problems.append(problem("missing-block-argument", where, name=name))
        if name in _TAKES_NONE and argument:
            self.problems.append(
                problem("needless-block-argument", where, name=name, argument=argument)
            )
        directive = Directive(len(self.found), name, argument, line)
        self.found.append(directive)
        self._open.append(_Open(slashes["slashes"], line, directive.number))
        return ["", _OPEN.format(directive.number), ""]

    def _end(self, slashes: str, line: int) -> list[str]:
        if not any(each.slashes == slashes for each in self._open):
            self.problems.append(warning("stray-block-end", Location(self._file, line)))
            return [""]
        marks: list[str] = [""]
        while True:
            last = self._open.pop()
            marks += _shut(last)
            if last.slashes == slashes:
                return marks
            self._report_unclosed(last)

    def finish(self) -> list[str]:
        """The marks that end whatever is still open where the text ends."""
        marks: list[str] = [""]
        while self._open:
            last = self._open.pop()
            self._report_unclosed(last)
            marks += _shut(last)
        return marks if len(marks) > 1 else []

    def _report_unclosed(self, block: _Open) -> None:
        where = Location(self._file, block.line)
        self.problems.append(problem("unclosed-block", where, slashes=block.slashes))


def _shut(block: _Open) -> list[str]:
    return [] if block.number < 0 else [_SHUT.format(block.number), ""]


def without_marks(html: str) -> str:
    """The HTML of a page and all its blocks in the order of the text."""
    return _MARK.sub("\n", html) if "\x02" in html else html


def split(html: str, directives: tuple[Directive, ...]) -> tuple[str, tuple[Block, ...]]:
    """The HTML of a page with a place for each block, and the blocks with their own HTML."""
    if not directives:
        return html, ()
    inner = [""] * len(directives)
    stack: list[list[str]] = [[]]
    position = 0
    for mark in _MARK.finditer(html):
        stack[-1].append(html[position : mark.start()])
        position = mark.end()
        if mark[1] == "open":
            stack[-1].append(f"\n<!--block:{mark[2]}-->\n")
            stack.append([])
        else:
            inner[int(mark[2])] = "".join(stack.pop()).strip()
    stack[-1].append(html[position:])
    blocks = (Block(each.name, each.argument, inner[each.number], each.line) for each in directives)
    return "".join(stack[0]).strip(), tuple(blocks)


def _for_embedding(address: str) -> str:
    """Where the film of a page can be shown from; empty for what is no such page."""
    if film := _FILM.fullmatch(address):
        return f"https://www.youtube-nocookie.com/embed/{film[1]}"
    if film := _VIMEO.fullmatch(address):
        return f"https://player.vimeo.com/video/{film[1]}"
    return ""
