"""YAML as a tree of texts that know their places; the only door to PyYAML.

PyYAML guesses types (``opens: 9:30`` becomes 570, ``country: NO`` false) and forgets where a value
stood.  So only its parser is used: every scalar stays the text that was typed, and ``fields.kinds``
reads it by the type that its field declares.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.fields.slips import Stumble, first_forbidden, slip
from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning
from generator.values import dataclass

DEPTH = 20
"""How deep values may stand inside each other; more is a slip or an attack."""

SHOWN = 60
"""Characters of a text that a message quotes."""


_UNSEEN = pattern("[\u00ad\u200b\u2060\ufeff]")
_OTHER_LINE_ENDS = pattern("[\u0085\u2028\u2029]")
"""What YAML takes for the end of a line and no editor shows as one."""

_HARD_SPACES = pattern("^[ \u00a0]+|^[ -]*[\\w-]+[ \u00a0]*:\u00a0+", re.MULTILINE)
"""No-break spaces where YAML knows only plain ones; some keyboards type them by chance."""


_MARK_IN_FRONT = pattern("^([ -]*)\ufeff+", re.MULTILINE)
"""The sign that some programs put in front of a file, and that pasting carries into its lines."""


_ESCAPE = pattern(r"(\\[abefvNLP_0]|(?<=\b[A-Za-z]:)\\[^\\\"uUx])|\\.")
"""An escape; in the group those for signs that nobody types, and what follows a drive's letter."""


_UNTYPED = pattern("[\0\a\b\x1b\f\v\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as typed; ``plain`` if it stands without quotes."""

    text: str
    where: Location
    plain: bool = True

    @property
    def shown(self) -> str:
        """The text as messages quote it."""
        return quoted(self.text)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list; ``flow`` if written ``[a, b]``."""

    items: tuple["Node", ...]
    where: Location
    flow: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and their values in the order typed; ``flow`` if written ``{a: b}``."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    where: Location
    flow: bool = False


Node = Scalar | Sequence | Mapping


class _Broken(Exception):
    """What stops the reading of one text."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def quoted(text: str) -> str:
    """``text`` on one line, and no longer than needed to find it."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def read_yaml(text: str, file: str, first_line: int = 1) -> tuple[Node | None, tuple[Problem, ...]]:
    """The tree that ``text`` writes, None if it is empty or broken, and what is wrong with it.

    ``first_line`` is the line of ``file`` on which ``text`` starts.
    """
    if "\u00a0" in text:
        text = _HARD_SPACES.sub(lambda found: found[0].replace("\u00a0", " "), text)
    if "\ufeff" in text:
        text = _MARK_IN_FRONT.sub(r"\1", text)
    text = _OTHER_LINE_ENDS.sub(" ", text)
    reading = _Reading(text, file, first_line)
    try:
        return reading.document(), tuple(reading.problems)
    except _Broken as broken:
        return None, (*reading.problems, broken.problem)


class _Reading:
    """One pass over the parser's events."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.lines = text.split("\n")
        self.file = file
        self.first_line = first_line
        self.problems: list[Problem] = []
        self.events = self._parse(text)

    def document(self) -> Node | None:
        next(self.events)  # the start of the stream
        if type(next(self.events)).__name__ == "StreamEndEvent":
            return None
        node = self.node(next(self.events), 0)
        next(self.events)  # the end of the document
        after = next(self.events)
        if type(after).__name__ != "StreamEndEvent":
            raise _Broken(problem("yaml-second-document", self.place(after.start_mark)))
        nothing = isinstance(node, Scalar) and node.plain and not node.text
        return None if nothing else node

    def node(self, event: Any, depth: int) -> Node:
        where = self.place(event.start_mark)
        self.refuse_cleverness(event, where)
        if depth > DEPTH:
            raise _Broken(problem("yaml-too-deep", where, limit=DEPTH))
        match type(event).__name__:
            case "ScalarEvent":
                return self.scalar(event, where)
            case "SequenceStartEvent":
                items = tuple(self.node(each, depth + 1) for each in self.until("SequenceEndEvent"))
                return Sequence(items, where, bool(event.flow_style))
            case _:
                entries = tuple(self.entries(depth))
                self.problems.extend(_repeated_keys(entries))
                return Mapping(_first_of_each(entries), where, bool(event.flow_style))

    def entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        for event in self.until("MappingEndEvent"):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise _Broken(problem("yaml-key", key.where))
            yield _as_meant(key), self.node(next(self.events), depth + 1)

    def until(self, end: str) -> Iterator[Any]:
        while type(event := next(self.events)).__name__ != end:
            yield event

    def scalar(self, event: Any, where: Location) -> Scalar:
        plain, text = not event.style, event.value
        if plain:
            self.warn_of_hash(event, where)
            self.warn_of_swallowed(event)
        elif event.style == '"':
            text = self.meant(event)
        return Scalar(text, where, plain)

    def warn_of_hash(self, event: Any, where: Location) -> None:
        """``title: Größe #5`` ends before the ``#``; a comment has a space behind it."""
        line = event.end_mark.line
        rest = self.lines[line][event.end_mark.column :] if line < len(self.lines) else ""
        if re.match(r"\s+#[^\s#]", rest):
            lost = quoted(rest)
            kept = warning("yaml-hash", where, text=quoted(event.value), lost=lost)
            self.problems.append(
                kept if event.value else warning("yaml-hash-only", where, lost=lost)
            )

    def warn_of_swallowed(self, event: Any) -> None:
        """``tags: leder`` with ``- garn`` below it is one text, ``leder - garn``, and no list."""
        begin = event.start_mark.line
        for row in range(begin + 1, min(event.end_mark.line + 1, len(self.lines))):
            entry = re.match(r"\s+-\s", self.lines[row])
            if entry or self.is_dashed(begin, row):
                where = Location(self.file, row + self.first_line)
                text = quoted(self.lines[begin][event.start_mark.column :])
                code = "yaml-swallowed" if entry else "yaml-dash"
                self.problems.append(warning(code, where, text=text))
                return

    def is_dashed(self, first: int, row: int) -> bool:
        """Whether entries of a list stand below a name, with no blank behind their hyphens."""
        above, here = self.lines[first], self.lines[row]
        return bool(re.match(r"\s*-\w", above) and re.match(r"\s*-\w", here))

    def meant(self, event: Any) -> str:
        r"""The text in double quotation marks: ``"\b"`` is a sign that nobody means, nor ``"C:\neu"``."""
        begin, end = event.start_mark, event.end_mark
        for row in range(begin.line, min(end.line + 1, len(self.lines))):
            first = begin.column if row == begin.line else 0
            last = end.column if row == end.line else len(self.lines[row])
            for found in _ESCAPE.finditer(self.lines[row], first, last):
                if found[1]:
                    where = Location(self.file, row + self.first_line, found.start() + 1)
                    self.problems.append(problem("yaml-backslash", where))
                    return _UNTYPED.sub("", event.value)
        return str(event.value)

    def refuse_cleverness(self, event: Any, where: Location) -> None:
        """Aliases, anchors and tags: clever in YAML, slips in an owner's file."""
        sign = ""
        if type(event).__name__ == "AliasEvent":
            sign = f"*{event.anchor}"
        elif event.anchor:
            sign = f"&{event.anchor}"
        elif event.tag and event.tag != "!":
            mark = event.start_mark
            sign = self.lines[mark.line][mark.column :].split()[0]
        if sign:
            raise _Broken(problem("yaml-sign", where, sign=sign))

    def place(self, mark: Any) -> Location:
        return Location(self.file, mark.line + self.first_line, mark.column + 1)

    def _parse(self, text: str) -> Iterator[Any]:
        import yaml

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            yield from yaml.parse(text, Loader=loader)
        except yaml.MarkedYAMLError as error:
            raise _Broken(self.broken(error)) from None
        except yaml.YAMLError:  # a character that YAML does not allow
            row, column, character = first_forbidden(self.lines)
            where = Location(self.file, row + self.first_line, column + 1)
            raise _Broken(problem("yaml-character", where, character=character)) from None

    def broken(self, error: Any) -> Problem:
        """What is wrong where the parser stumbled."""
        mark = error.problem_mark or error.context_mark
        start = error.context_mark or mark
        said = f"{error.context or ''} {error.problem or ''}"
        if "nesting depth" in said:  # newer libyaml has a bound of its own, far behind ours
            return problem("yaml-too-deep", self.place(mark), limit=DEPTH)
        found = slip(self.lines, Stumble(said, mark.line, mark.column, (start.line, start.column)))
        where = Location(self.file, found.row + self.first_line, found.column + 1)
        return problem(found.code, where, line=quoted(found.line), sign=found.sign)


def _as_meant(key: Scalar) -> Scalar:
    """A key without what nobody sees in it."""
    text = key.text if key.text.isascii() else _UNSEEN.sub("", key.text).strip()
    return key if text == key.text else Scalar(text, key.where, key.plain)


def _first_of_each(entries: tuple[tuple[Scalar, Node], ...]) -> tuple[tuple[Scalar, Node], ...]:
    """The entries without those that are given again: what these lack is no problem of its own."""
    first: dict[str, tuple[Scalar, Node]] = {}
    for entry in entries:
        first.setdefault(entry[0].text, entry)
    return tuple(first.values())


def _repeated_keys(entries: tuple[tuple[Scalar, Node], ...]) -> Iterator[Problem]:
    first: dict[str, Scalar] = {}
    for key, _ in entries:
        if key.text in first:
            line = first[key.text].where.line
            yield problem("repeated-key", key.where, key=key.text, line=line)
        first.setdefault(key.text, key)
