"""What a line that YAML cannot read probably meant.

The parser says what it expected; an owner needs to know what was typed wrong, which often stands
elsewhere than where the parser stumbled.
"""

import re

from generator.patterns import pattern
from generator.values import dataclass

_NO_SPACE = pattern(r"\s*(?:- )?[\w-]+:(?!//)[^\s:]")
_KEY = pattern(r"\s*(?:- )?[^\s:#][^:]*:(?:\s|$)")
_CURLY = pattern(r":\s+[“”„‟‘’‚«»]")
_FORBIDDEN = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


@dataclass(frozen=True, slots=True)
class Slip:
    """A code, the place (counted from 0), and the line or sign that the message quotes."""

    code: str
    row: int
    column: int
    line: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Stumble:
    """What the parser says: its words, where it stumbled, and where what it read had begun."""

    said: str
    row: int
    column: int
    start: tuple[int, int]


_OF_DIRECTIVES = ("<document start>", "directive", "incompatible YAML document")
_OF_ESCAPES = ("escape", "hexdecimal", "hexadecimal", "Unicode character code")


def slip(lines: list[str], at: Stumble) -> Slip:
    """The slip that made the parser stumble."""
    line = _line(lines, at.row)
    directed = next((row for row, each in enumerate(lines[: at.row + 1]) if each[:1] == "%"), None)
    if directed is not None and any(words in at.said for words in _OF_DIRECTIVES):
        return Slip("yaml-directive", directed, 0, line=lines[directed])
    if "<document start>" in at.said and (end := _end(lines, at.row)) is not None:
        return Slip("yaml-end", end, 0)
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Slip("yaml-tab", at.row, at.column)
    if "mapping values are not allowed" in at.said:
        return _colon(lines, at)
    if "an alias" in at.said or "an anchor" in at.said:
        return Slip("yaml-sign", *at.start, sign=line[at.start[1] :].split()[0])
    if "a tag" in at.said:
        return Slip(
            "yaml-sign", *at.start, sign=_line(lines, at.start[0])[at.start[1] :].split()[0]
        )
    if "quoted scalar" in at.said:
        return _quoted(lines, at)
    if "parsing a flow node" in at.said:
        return _flow_node(lines, at)
    if "while parsing a flow" in at.said:
        return Slip("yaml-bracket", *at.start)
    if "expected ':'" in at.said:
        return Slip("yaml-no-colon", *at.start, line=_line(lines, at.start[0]).strip())
    return _sign(line, at) or _indent(line, at) or Slip("yaml-syntax", at.row, at.column)


def _end(lines: list[str], before: int) -> int | None:
    """The row of three dots, by which a document ends."""
    return next((row for row in range(before + 1) if _line(lines, row).startswith("...")), None)


def _quoted(lines: list[str], at: Stumble) -> Slip:
    r"""Within quotation marks: ``"C:\Users"`` is an escape to YAML, ``"C:\"`` one of the last mark."""
    if any(words in at.said for words in _OF_ESCAPES):
        return Slip("yaml-backslash", at.row, at.column)
    row, column = at.start
    line = _line(lines, row).rstrip()
    if line.endswith('\\"') and line[column : column + 1] == '"' and len(line) - 1 > column:
        return Slip("yaml-backslash", row, len(line) - 2)
    return Slip("yaml-quote", row, column)


def _flow_node(lines: list[str], at: Stumble) -> Slip:
    """Within brackets: the text ends, or a sign stands where a value should."""
    sign = _line(lines, at.row)[at.column : at.column + 1]
    if sign == ",":
        return Slip("yaml-comma", at.row, at.column)
    if sign:
        return Slip("yaml-start", at.row, at.column, sign=sign)
    before = ((row, lines[row]) for row in range(min(at.row, len(lines) - 1), -1, -1))
    row, line = next((row, line) for row, line in before if "[" in line or "{" in line)
    return Slip("yaml-bracket", row, max(line.rfind("["), line.rfind("{")))


def _line(lines: list[str], row: int) -> str:
    return lines[row] if 0 <= row < len(lines) else ""


def _colon(lines: list[str], at: Stumble) -> Slip:
    """A colon too many; or one too few in the line before, which so became part of the value."""
    line = lines[at.row]
    before = next((row for row in range(at.row - 1, -1, -1) if lines[row].strip()), -1)
    above = _line(lines, before)
    if _KEY.match(line[: at.column]):  # a key and its colon stand before this colon
        if _CURLY.search(line[: at.column]):
            return Slip("yaml-curly-quote", at.row, at.column, line=line.strip())
        return Slip("yaml-colon", at.row, at.column, line=line.strip())
    if _NO_SPACE.match(above):
        return Slip("yaml-no-space", before, 0, line=above.strip())
    if above.strip() and not _KEY.match(above):
        return Slip("yaml-no-colon", before, 0, line=above.strip())
    return Slip("yaml-indent", at.row, len(line) - len(line.lstrip()))


_SIGNS = (
    "cannot start any token",
    "expected node content",
    "expected the node content",
    "block scalar",
    "entries are not allowed",
    "keys are not allowed",
)


def _sign(line: str, at: Stumble) -> Slip | None:
    """A sign that means something to YAML stands where a value begins."""
    if not any(words in at.said for words in _SIGNS):
        return None
    row, column = at.start if "block scalar" in at.said else (at.row, at.column)
    sign = line[column : column + 1]
    return Slip("yaml-start", row, column, sign=sign) if sign else None


_ENDS = ("expected key", "'-' indicator", "<block end>", "<document start>")


def _indent(line: str, at: Stumble) -> Slip | None:
    """Something stands behind a closed quote, or a line stands not below those it belongs to."""
    if not any(words in at.said for words in _ENDS):
        return None
    before = line[: at.column].rstrip()
    if before and before[-1] in "\"']}":
        code = "yaml-after-quote" if before[-1] in "\"'" else "yaml-after-bracket"
        return Slip(code, at.row, at.column, sign=before[-1], line=line.strip())
    if line[at.column :].startswith(":"):
        return Slip("yaml-no-key", at.row, at.column, line=line.strip())
    return Slip("yaml-indent", at.row, at.column)


def first_forbidden(lines: list[str]) -> tuple[int, int, str]:
    """The first character that YAML does not allow: its row and column from 0, and its number."""
    for row, line in enumerate(lines):
        if found := re.search(_FORBIDDEN, line):
            return row, found.start(), f"U+{ord(found.group()):04X}"
    return 0, 0, "U+FEFF"
