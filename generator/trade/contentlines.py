"""The lines of calendar files and address cards: what RFC 5545 and RFC 6350 have in common."""

from collections.abc import Iterable, Iterator

from generator.patterns import pattern

LONGEST_LINE = 75
"""Bytes of a line, without its end."""

_CONTROL = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_END = pattern(r"\r\n?|[\u2028\u2029\x85\x0b\x0c]")


def content_lines(lines: Iterable[str]) -> str:
    """The whole file: each line folded, and ended as both formats want it."""
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def escaped(text: str) -> str:
    """A text as a value of its own; no sign in it can begin another line or value."""
    shown = uncontrolled(_LINE_END.sub("\n", text)).strip()
    for sign in ("\\", ";", ","):
        shown = shown.replace(sign, f"\\{sign}")
    return shown.replace("\n", "\\n")


def uncontrolled(text: str) -> str:
    """``text`` without what no file of this kind may hold."""
    return _CONTROL.sub("", text)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 bytes, no letter divided; each further part begins with a space."""
    part, size = "", 0
    for sign in line:
        width = len(sign.encode("utf-8"))
        if size + width > LONGEST_LINE:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + width
    yield part
