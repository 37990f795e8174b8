"""Scripts of a theme of which a browser would run nothing, as a bracket or a text stays open, or which
ask for what the rules of the pages forbid.

Only what is certain is told: once a slash may begin a pattern as well as divide, nothing is that is open.
"""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.problems import Location, Problem, warning
from generator.theme.sheets import located

_PIECE = pattern(
    r"""(?P<passed>\s+|//[^\n]*|/\*.*?\*/)|(?P<open>/\*)|(?P<unsure><!--)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?P<quote>["'])
    |(?P<word>[\w$]+)|(?P<either>\+\+|--)|(?P<slash>/)|(?P<bracket>[(){}\[\]`])|(?P<sign>.)""",
    re.DOTALL | re.VERBOSE,
)
_ASKING = pattern(
    r"""(?<![\w.])(?:fetch|(?:navigator\.)?sendBeacon|new\s+(?:WebSocket|EventSource))\s*\(\s*
    (?:"|'|`)((?:https?:|wss?:)?//[^"'`\s]{1,200})""",
    re.VERBOSE,
)
"""What asks another host for something, by an address that stands there whole."""

_MODULE = pattern(
    r"^[ \t]*(import\s+(?:[\w$*{][^;\n\"']{0,200}\sfrom\s+)?[\"'][^\"'\n]+[\"'])", re.MULTILINE
)
_PATTERN = pattern(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/")
_TEMPLATE = pattern(r"(?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{)", re.DOTALL)
_TAG = pattern(r"\s*(</?script\b)", re.IGNORECASE)
_BEFORE_VALUES = frozenset(
    ("return", "typeof", "case", "in", "of", "delete", "void", "throw", "else")
)
_BEFORE_CONDITIONS = frozenset(("if", "while", "for", "with", "await"))
_OPENS = {")": "(", "]": "[", "}": "{"}


class _Unsure(Exception):
    """Nobody can say what follows without understanding all that stands before."""


def flaws(script: str, label: str) -> Iterator[Problem]:
    """The first bracket, text or comment without its other half."""
    if tag := _TAG.match(script):
        yield warning("script-tag", Location(label, *located(script, tag.start(1))), text=tag[1])
        return
    for asking in _ASKING.finditer(script):
        where = Location(label, *located(script, asking.start()))
        yield warning("script-asks-outside", where, address=asking[1])
    if module := _MODULE.search(script):
        where = Location(label, *located(script, module.start(1)))
        yield warning("script-module", where, text=module[1])
    reading = _Reading(script)
    try:
        found = reading.flaw()
    except _Unsure:
        return
    if found is None:
        return
    opens, place = found
    where = Location(label, *located(script, place))
    sign = script[place : place + 2] if script.startswith("/*", place) else script[place]
    told = warning("script-unclosed", where, sign=sign)
    yield told if opens else warning("script-unopened", where, sign=sign)


class _Reading:
    """One pass over a script.

    ``before`` is what stands before the next piece; ``opened`` has what is open, where it opened, and
    what it is for the piece behind it.
    """

    def __init__(self, script: str) -> None:
        self.script = script
        self.place = 0
        self.before = "sign"
        self.opened: list[tuple[str, int, str]] = []

    def flaw(self) -> tuple[bool, int] | None:
        """Whether something opens in vain, and where; None for a script that closes all that it opens."""
        while found := _PIECE.match(self.script, self.place):
            start, kind = self.place, str(found.lastgroup)
            self.place = found.end()
            if kind in ("open", "quote"):
                return True, start
            if kind == "unsure":
                raise _Unsure
            if kind == "slash":
                self.slash(start)
            elif kind == "bracket":
                if wrong := self.bracket(found[0], start):
                    return wrong
            elif kind != "passed":
                self.before = _as_before(kind, found[0])
        return (True, self.opened[-1][1]) if self.opened else None

    def slash(self, start: int) -> None:
        """A slash divides what stands before it, or begins a pattern."""
        pattern = _PATTERN.match(self.script, start) if self.before == "sign" else None
        if pattern:
            self.place = pattern.end()
            self.before = "string"
        elif self.before in ("word", "string"):
            self.before = "sign"
        else:
            raise _Unsure

    def bracket(self, sign: str, start: int) -> tuple[bool, int] | None:
        """One more on what is open, or one less; what is wrong with it."""
        headed, self.before = self.before, "sign"
        if sign not in _OPENS:
            after = "either" if sign == "{" or headed == "condition" else "string"
            self.opened.append((sign, start, after))
            return self.template() if sign == "`" else None
        if not self.opened:
            return False, start
        other, place, self.before = self.opened.pop()
        if sign == "}" and other == "${":
            return self.template()
        return None if other == _OPENS[sign] else (True, place)

    def template(self) -> tuple[bool, int] | None:
        """On to the end of a text in backticks, or to the next value within it."""
        self.before = "sign"
        found = _TEMPLATE.match(self.script, self.place)
        if not found:
            return True, self.opened[-1][1]
        self.place = found.end()
        if found[0].endswith("`"):
            self.opened.pop()
            self.before = "string"
        else:
            self.opened.append(("${", self.place - 2, "sign"))
        return None


def _as_before(kind: str, piece: str) -> str:
    if kind == "word" and piece in _BEFORE_VALUES:
        return "sign"
    return "condition" if kind == "word" and piece in _BEFORE_CONDITIONS else kind
