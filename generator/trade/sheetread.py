"""Order sheets read back from whatever mail made of them.

A sheet is found by its marks alone; what stands around it is ignored, and where its lines were
broken does not count.  A sheet is a stranger's text: it is read in linear time, within bounds, and
nothing in it is followed or executed.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import field

from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning
from generator.trade.checks import line_check, read_check, whole_check
from generator.trade.normal import even, folded, normal
from generator.trade.order import Order
from generator.trade.sheetfields import LEFT_OUT
from generator.trade.sheetorder import OF_PRODUCT, ReadField, assembled
from generator.trade.sheetwords import WORDS, SheetWords, sheet_words
from generator.values import dataclass

SIZE_LIMIT = 1_000_000
"""Longer texts are refused unread; an order of a hundred lines takes a fiftieth of it."""

SHEETS_LIMIT = 20
"""More sheets than these in one text are not read."""

_CHUNKS_LIMIT = 2000
_CHUNK_LIMIT = 20_000

_QUOTED = pattern(r"^[>\s]+", re.MULTILINE)
# Signs of quoting in the middle of a line, where a program has joined lines; no text of ours has any.
_QUOTED_WITHIN = pattern(r"(?<=[\s\]])(?:>[^\S\n]?)+")
# Some programs add an address once more that they turned into a link.
_LINKED = pattern(r" ?<(?:https?://|mailto:)[^<>\s]{1,500}>")
_MARK = pattern(
    r"\[\s{0,4}(?:HS(?P<version>[0-9]{1,3})\s{1,4}(?P<language>[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})"
    r"|(?P<check>[0-9a-z]{4})|(?P<count>[0-9]{1,4})\s?=\s?(?P<whole>[0-9a-z]{6}))\s{0,4}\]",
    re.IGNORECASE,
)
_LABEL = pattern(r"[*_ ]{0,3}([^:|]{1,60}?) ?([0-9]{0,3}) ?:")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Fields that share one check: one in the whole sheet, those of a line in the compact one.

    ``sound`` says whether the check (as it was found; empty: there was none) still agrees.
    """

    fields: tuple[ReadField, ...]
    check: str
    sound: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sheet said.

    ``order`` is None where too much is missing to speak of one.  ``problems`` name lines of the text
    as it was given, counted from 1.  ``left_out`` names the texts that the customer was asked to
    send besides.  ``places`` are the lines of parts: ``total``, ``line.1``, ``line.1.choice.2``.
    """

    order: Order | None
    problems: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()
    places: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    chunks: tuple[Chunk, ...] = field(default=(), repr=False)

    def line_of(self, part: str) -> int:
        """The line on which a part stands; 0 where it is missing."""
        return dict(self.places).get(part, 0)


def read_sheets(text: str) -> tuple[Reading, ...]:
    """Every sheet in ``text``, the same one only once; none where there is no sheet.

    ``text`` is plain text as a person would copy it: decoded, and without HTML.
    """
    if len(text) > SIZE_LIMIT:
        where = Location("")
        return (Reading(None, (problem("sheet-too-large", where, most=SIZE_LIMIT),)),)
    plain = _QUOTED.sub(_breaks, unicodedata.normalize("NFC", _lines(text)))
    shown = _QUOTED_WITHIN.sub("", _LINKED.sub("", plain))
    found: dict[object, Reading] = {}
    for scan in _scans(shown):
        reading = _reading(scan)
        found.setdefault(reading.order or reading, reading)
    return tuple(_without_shortened(list(found.values())))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _breaks(quoted: re.Match[str]) -> str:
    """What stands before a line goes, but no line does, so that they can be counted."""
    return "\n" * quoted[0].count("\n")


def _without_shortened(readings: list[Reading]) -> Iterator[Reading]:
    """A compact sheet that left texts out is nothing beside the whole one."""
    whole = {each.order.code for each in readings if each.order and not each.left_out}
    for each in readings:
        if not (each.left_out and each.order and each.order.code in whole):
            yield each


# --- marks ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Scan:
    """A sheet while its marks are gathered: pieces of text, each with its line and its check."""

    version: int
    language: str
    line: int
    pieces: list[tuple[str, int, str]] = field(default_factory=list)
    count: int = -1
    whole: str = ""


def _scans(text: str) -> list[_Scan]:
    """The sheets by their marks, in one pass over the text."""
    breaks = [at for at, sign in enumerate(text) if sign == "\n"]
    scans: list[_Scan] = []
    scan: _Scan | None = None
    start = 0
    for mark in _MARK.finditer(text):
        if mark["version"]:
            if len(scans) == SHEETS_LIMIT:
                break
            line = bisect_left(breaks, mark.start()) + 1
            scan = _Scan(int(mark["version"]), mark["language"], line)
            scans.append(scan)
        elif scan is not None and mark["check"] and len(scan.pieces) < _CHUNKS_LIMIT:
            line = bisect_left(breaks, start) + 1
            scan.pieces.append((text[start : mark.start()][:_CHUNK_LIMIT], line, mark["check"]))
        elif scan is not None and mark["whole"]:
            scan.count, scan.whole = int(mark["count"]), mark["whole"]
            scan = None
        start = mark.end()
    return scans


def _reading(scan: _Scan) -> Reading:
    language = _tongue(scan.language)
    if scan.version not in WORDS:
        where = Location("", scan.line)
        return Reading(None, (problem("sheet-version-unknown", where, version=scan.version),))
    words = sheet_words(language, scan.version)
    chunks, problems = _chunks(scan, words)
    read = tuple(each for chunk in chunks for each in chunk.fields)
    assembly = assembled(read, language, words)
    opening = f"[HS{scan.version} {language}]"
    problems += _whole(scan, chunks, opening)
    return Reading(
        assembly.order,
        tuple(problems) + assembly.problems,
        assembly.left_out,
        assembly.places,
        chunks,
    )


def _tongue(text: str) -> str:
    """A language as sites write it (``de-AT``), whatever a phone made of it."""
    first, *rest = text.split("-")
    return "-".join([first.lower(), *(each.upper() if len(each) == 2 else each for each in rest)])


def _whole(scan: _Scan, chunks: tuple[Chunk, ...], opening: str) -> list[Problem]:
    """What the last line says of all the others; silent where one of them is known to be wrong."""
    where = Location("", scan.line)
    if scan.count < 0:
        return [problem("sheet-cut", where)]
    read = [each.counted for chunk in chunks for each in chunk.fields]
    if len(read) != scan.count:
        return [problem("sheet-count-wrong", where, found=len(read), right=scan.count)]
    right = whole_check((opening, *read)) == read_check(scan.whole)
    return (
        []
        if right or not all(chunk.sound for chunk in chunks)
        else [problem("sheet-sum-wrong", where)]
    )


# --- fields -----------------------------------------------------------------------------------


def _chunks(scan: _Scan, words: SheetWords) -> tuple[tuple[Chunk, ...], list[Problem]]:
    labels = _labels(words)
    problems: list[Problem] = []
    chunks: list[Chunk] = []
    position = 0
    for piece, line, check in scan.pieces:
        for part, at, own in _parts(piece, line, check, labels, position):
            chunk = _chunk(part, at, own, labels, position)
            if chunk is None:
                said = normal(part, 60)
                problems.append(warning("sheet-line-strange", Location("", at), found=said))
                continue
            last = chunk.fields[-1]
            position = last.position
            chunks.append(chunk)
            problems += _doubts(chunk, words)
    return tuple(chunks), problems


def _parts(
    piece: str, line: int, check: str, labels: Mapping[str, str], position: int
) -> Iterator[tuple[str, int, str]]:
    """A piece as it stands; broken at its labels where a line seems to have lost its check."""
    lines = piece.split("\n")
    first = next((at for at, each in enumerate(lines) if each.strip()), 0)
    whole = _chunk(piece, line + first, check, labels, position)
    if whole is not None and whole.sound:
        yield piece, line + first, check
        return
    starts = [at for at, each in enumerate(lines) if _key(each, labels)]
    bounds = sorted({first, *starts})
    for begin, end in zip(bounds, [*bounds[1:], len(lines)], strict=True):
        yield "\n".join(lines[begin:end]), line + begin, check if end == len(lines) else ""


def _chunk(
    piece: str, line: int, check: str, labels: Mapping[str, str], position: int
) -> Chunk | None:
    """The fields of a piece; None where a part of it has no label that we know."""
    read: list[ReadField] = []
    for part in even(piece).split("|"):
        key = _key(part, labels)
        if key is None:
            return None
        name, number, value = key
        position = (number if name == "line" else position) if name in OF_PRODUCT else 0
        read.append(ReadField(name, value, line, position))
    own = read_check(check)
    counted = "\n".join(each.counted for each in read)
    return Chunk(tuple(read), own, own == line_check(counted))


def _key(text: str, labels: Mapping[str, str]) -> tuple[str, int, str] | None:
    """The key, the number and the value of a field."""
    match = _LABEL.match(text)
    key = labels.get(folded(match[1])) if match else None
    if match is None or key is None or (key == "line") != bool(match[2]):
        return None
    value = text[match.end() :].strip()
    shown, mark, _ = value.partition(LEFT_OUT)
    return key, int(match[2] or 0), normal(shown) + (" " if shown and mark else "") + mark


def _labels(words: SheetWords) -> Mapping[str, str]:
    return {folded(label): key for key, pair in words.labels.items() for label in pair}


def _doubts(chunk: Chunk, words: SheetWords) -> Iterator[Problem]:
    """What is to be said of fields whose check does not agree, or is gone."""
    if chunk.sound:
        return
    code = "sheet-line-changed" if chunk.check else "sheet-check-missing"
    first = chunk.fields[0]
    label = words.labels[first.key][0]
    yield problem(code, Location("", first.line), label=label, found=first.value)
