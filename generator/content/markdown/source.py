"""The text as its author typed it, made ready for Markdown, and the line where something stands."""

import re
from bisect import bisect_right
from urllib.parse import quote

from generator.content.markdown.directives import Directive, Directives
from generator.content.markdown.fences import Fence, Items, fence_at
from generator.fields.mere import NO_SIGNS
from generator.patterns import pattern
from generator.problems import Location, Problem, warning
from generator.values import dataclass

_OF_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
_CONTROL = pattern(f"[{_OF_CONTROL}{NO_SIGNS}]")
"""What nobody sees; the last ones turn round the order in which letters are shown."""
_SUSPECT = pattern(
    f"[{_OF_CONTROL}\ufdd0-\ufdef\ufffe\uffff\U0001fffe-\U0001ffff\U000e0000-\U000e007f]"
)
"""One set of signs, for which a text is looked through at once."""
_HARD_SPACE = pattern("^([ \t]*(?:[-*+]|\\d{1,9}[.)]|#{1,6}))\u00a0", re.MULTILINE)
"""A no-break space behind the sign of an entry or a heading; some keyboards type it by chance."""
_BLANK = pattern(r"(?<=\n) +(?=\n)")
_COMMENT_LINE = pattern(r" {0,3}<!--")
_CODE_SPAN = pattern(r"(?<!`)(`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!\1(?!`))`+)*?(?<!`)\1(?!`)")
_TARGET = pattern(
    r"\]\(\s*<(?P<pointed>[^<>\n]*)>"
    r"|\]\(\s*(?P<inline>[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"|^ {0,3}\[[^\]\n]*\]:\s*<?(?P<defined>[^\s<>]+)"
    r"|(?:href|src|poster)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'<>]+))",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text ready for Markdown: its code and blocks taken out, marks in their places."""

    text: str
    fences: tuple[Fence, ...]
    directives: tuple[Directive, ...]
    places: "Places"
    problems: tuple[Problem, ...]


def prepare(text: str, *, first_line: int, file: str, html_mark: str) -> Source:
    """``html_mark`` with a number stands for a piece of code; ``first_line`` is where text begins."""
    text, problems = _without_control(_unix(text), first_line, file)
    lines = text.split("\n")
    reading = _Reading(lines, first_line, file, html_mark)
    ready = "\n".join(reading.read()).expandtabs(4) + "\n\n"
    return Source(
        _BLANK.sub("", ready) if " \n" in ready else ready,
        tuple(reading.fences),
        tuple(reading.directives.found),
        Places(lines, reading.fences, first_line),
        (*problems, *reading.problems, *reading.directives.problems),
    )


def _unix(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _HARD_SPACE.sub(r"\1 ", text) if "\u00a0" in text else text


def _without_control(text: str, first_line: int, file: str) -> tuple[str, list[Problem]]:
    if not _SUSPECT.search(text):
        return text, []
    problems = [
        warning(
            "control-character", Location(file, number), character=f"U+{ord(found.group()):04X}"
        )
        for number, line in enumerate(text.split("\n"), first_line)
        if (found := _CONTROL.search(line))
    ]
    return _CONTROL.sub("", text), problems


class _Reading:
    """One pass over the lines: fences first, then comments, then blocks."""

    def __init__(self, lines: list[str], first_line: int, file: str, html_mark: str) -> None:
        self.fences: list[Fence] = []
        self.problems: list[Problem] = []
        self.directives = Directives(file)
        self._lines = lines
        self._first_line = first_line
        self._file = file
        self._html_mark = html_mark
        self._items = Items()
        self._comment_ends = 0
        self._last_comment_end: int | None = None

    def read(self) -> list[str]:
        """The lines for Markdown."""
        ready: list[str] = []
        number = 0
        while number < len(self._lines):
            fence = fence_at(self._lines, number, self._items)
            if fence and number >= self._comment_ends:
                ready.append(self._take(fence))
                number = fence.last + 1
                continue
            ready += self._line(number)
            number += 1
        return ready + self.directives.finish()

    def _line(self, number: int) -> list[str]:
        line = self._lines[number]
        self._items.pass_line(line)
        if number >= self._comment_ends and _COMMENT_LINE.match(line):
            self._comment_ends = self._end_of_comment(number)
        if number < self._comment_ends:
            return [line]
        return self.directives.read(line, number + self._first_line) or [line]

    def _end_of_comment(self, number: int) -> int:
        """A block that its author put into a comment is no block; a comment without end is none."""
        if self._last_comment_end is None:
            ends = (each for each, line in enumerate(self._lines) if "-->" in line)
            self._last_comment_end = max(ends, default=-1)
        if number > self._last_comment_end:
            return number
        return 1 + next(
            each for each in range(number, len(self._lines)) if "-->" in self._lines[each]
        )

    def _take(self, fence: Fence) -> str:
        mark = self._html_mark % str(len(self.fences))
        self.fences.append(fence)
        if not fence.closed:
            where = Location(self._file, fence.first + self._first_line)
            self.problems.append(warning("unclosed-code", where))
        return fence.quote + " " * fence.indent + mark


class Places:
    """Finds the line of what Markdown has no line for: by its text, the n-th time for the n-th use.

    Looks at the text only when asked, since most pages have nothing to ask for.
    """

    def __init__(self, lines: list[str], fences: list[Fence], first_line: int) -> None:
        self._lines = lines
        self._fences = fences
        self._first_line = first_line
        self._text = ""
        self._starts: list[int] = []
        self._targets: dict[str, list[int]] = {}
        self._asked: dict[str, int] = {}
        self._after_heading = 0

    def of_target(self, typed: str) -> int:
        """The line where a link's or picture's target stands; 0 if it cannot be found."""
        self._look()
        found = self._targets.get(typed) or self._targets.get(quote(typed, safe="/#?&=%:+,;@"))
        return self._next(typed, found) if found else self.of_text(typed)

    def of_text(self, needle: str) -> int:
        """The line where ``needle`` stands the next time it is asked for; 0 if nowhere."""
        self._look()
        start = self._asked.get(needle, -1) + 1
        position = self._text.find(needle, start) if needle else -1
        if position < 0 and start:
            position = self._asked[needle]
        if position < 0:
            return 0
        self._asked[needle] = position
        return self._line(position)

    def spelt(self, wanted: str) -> re.Match[str] | None:
        """The first passage of the text as typed, code apart, that matches in whatever letters."""
        self._look()
        return re.search(wanted, self._text, re.IGNORECASE)

    def of_heading(self, typed_level: int, words: list[str]) -> int:
        """The line of a heading by its typed level and first words; asked from top to bottom."""
        self._look()
        ahead = rf"^ {{0,3}}#{{{typed_level}}}[ ]+" if typed_level else "^"
        pattern = ahead + r"\W*".join(re.escape(each) for each in words[:4])
        found = re.compile(pattern, re.MULTILINE).search(self._text, self._after_heading)
        if not found:
            return 0
        self._after_heading = found.end()
        return self._line(found.start())

    def _next(self, typed: str, found: list[int]) -> int:
        use = self._asked.get(f"target {typed}", 0)
        self._asked[f"target {typed}"] = use + 1
        return self._line(found[min(use, len(found) - 1)])

    def _line(self, position: int) -> int:
        return bisect_right(self._starts, position) - 1 + self._first_line

    def _look(self) -> None:
        if self._starts:
            return
        lines = self._lines.copy()
        for fence in self._fences:
            for number in range(fence.first, min(fence.last + 1, len(lines))):
                lines[number] = ""
        self._text = _CODE_SPAN.sub(_hidden, "\n".join(lines))
        self._starts = [0, *(each.end() for each in re.finditer("\n", self._text))]
        for found in _TARGET.finditer(self._text):
            target = found[found.lastgroup] if found.lastgroup else ""
            self._targets.setdefault(target, []).append(found.start(found.lastgroup or 0))


def _hidden(code: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", code.group())
