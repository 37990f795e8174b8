"""What was meant as markup and stayed text, what lacks its other half, and what shows nothing."""

import re
from collections.abc import Iterator

from generator.content.body import Block
from generator.content.markdown.notes import Notes
from generator.content.markdown.signs import rarest
from generator.content.markdown.source import Places
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, warning
from generator.values import dataclass

_REFERENCE = pattern(r"\[[^\[\]\x04]{0,500}\]\[(?!\^)([^\[\]\x00-\x08]{1,200})\]")
_DEFINED = pattern(r"^ {0,3}\[([^\]\n]{1,200})\]:", re.MULTILINE)
_NOTE = pattern(r"\[\^([^\[\]\x00-\x08]{1,200})\]")
_WORDS = r"\[[^\[\]\n\x00-\x08]{0,80}"
_HALF_LINK = pattern(_WORDS + r"(\]\([^\s()\[\]\x00-\x08]{0,200})")
_TURNED_LINK = pattern(
    r"(\([^()\[\]\n\x00-\x08]{1,80}\)\[)[\x01\x04-\x07]*\x06"
    r"|(\([^()\[\]\n\x00-\x08]{1,80}\)\[[^\s()\[\]\x00-\x08]{0,200}[./:@#][^\s()\[\]\x00-\x08]{0,200}\])"
)
_LINK_APART = pattern(
    _WORDS + r"(\][ \n]\((?:[\x01\x04-\x07]*\x06|[^\s()\[\]\x00-\x08]{0,200}"
    r"(?:/|\.(?:md|html?|pdf|jpe?g|png|webp|avif|svg)(?:#[^\s()]*)?)\)))"
)
_CODE = pattern(r"(?<![\w`])(`[^\W_][^`\n\x00-\x08]{0,30})")
_SPACED_BOLD = pattern(r"(?<![\w*])(\*\* [^*\n\x00-\x08]{1,60}\*\*)(?![\w*])")
_NOTICE = pattern(r"(?<![^\n\x04])(!!! ?[a-z]{2,20}|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])")
_VALUE = pattern(r"(\{\{ ?[a-z][a-z_.]{0,60})(?![^{}\n\x04]{0,200}\}\})(?![a-z_.])")
_BOLD = pattern(r"(?<![\w*])(\*\*[^\W_][^*\n\x00-\x08]{0,30})")
_LIST = pattern(r"(?<![^\n\x04])(-[^\W\d_][^\n\x00-\x08]{0,30})(?=[^\n\x04]*\n-[^\W\d_])")
_BULLETS = pattern(
    r"(?<![^\n\x04])([•‣▪●◦][ \t\xa0][^\n\x00-\x08]{1,30})[^\n\x04]*(?:\n[•‣▪●◦][^\n\x04]*)*"
)
_WIKI_HEADING = pattern(
    r"(?<![^\n\x04])(={1,6} [^=\n\x00-\x08]{1,80} ={1,6}|h[1-6]\. [^\n\x00-\x08]{1,80})(?![^\n\x01\x04])"
)
_HASH = pattern(
    r"(?<![^\x04])(#(?=[^\W\d_a-z])[^\n#\x00-\x08]{1,79}[^\s#.!?…\x00-\x08])(?![^\x01\x04])"
)
"""One sign # right before a capital letter, in a paragraph of its own; #leder and #wolle are words."""
_HASHES = pattern(r"(?<![^\n\x04])(#{2,6}[^\s#\x00-\x08][^\n\x00-\x08]{0,40})")
_ROW = r"\|[^\n\x04]{0,500}\| *(?![^\n\x01\x04])"
_ROWS = pattern(rf"(?<![^\n\x04])({_ROW})(?:\n{_ROW})+")
_CELLS = r"[^\n\x01\x04|]{1,200}(?:\|[^\n\x01\x04|]{1,200})+"
_BARE_ROWS = pattern(rf"(?<![^\n\x04])({_CELLS})(?:\n{_CELLS})+(?!\x01\x07|[^\n\x01\x04])")
_HOLDS = {"notice": "", "map": "", "gallery": 'src="picture:'}
"""What a block's content cannot be without; the empty string for anything at all."""


@dataclass(frozen=True, slots=True)
class _Slip:
    """What is told, how it looks, and what it cannot be without.

    The group of ``looks`` is that by which its line is found.
    """

    code: str
    looks: re.Pattern[str]
    signs: tuple[str, ...]


_SLIPS = (
    _Slip("link-unread", _HALF_LINK, ("](",)),
    _Slip("link-unread", _TURNED_LINK, (")[",)),
    _Slip("link-unread", _LINK_APART, ("] (", "]\n(")),
    _Slip("bold-unclosed", _BOLD, ("**",)),
    _Slip("code-unclosed", _CODE, ("`",)),
    _Slip("bold-spaced", _SPACED_BOLD, ("** ",)),
    _Slip("notice-unread", _NOTICE, ("!!!", "[!")),
    _Slip("value-unclosed", _VALUE, ("{{",)),
    _Slip("list-unread", _LIST, ("\n-",)),
    _Slip("list-unread", _BULLETS, tuple("•‣▪●◦")),
    _Slip("heading-unread", _HASHES, ("##",)),
    _Slip("heading-unread", _HASH, ("#",)),
    _Slip("heading-unread", _WIKI_HEADING, ("= ", "h1.", "h2.", "h3.")),
    _Slip("table-unread", _ROWS, ("|\n", "| \n")),
    _Slip("table-unread", _BARE_ROWS, ("|",)),
)
_LOOKED_FOR = [(slip, [(rarest(sign), sign) for sign in slip.signs]) for slip in _SLIPS]


def leftovers(
    text: str, labels: list[str], notes: Notes, places: Places, file: str
) -> list[Problem]:
    """Warnings for what stands in the running text of a page as its author typed it."""
    problems: list[Problem] = []
    if "][" in text:
        for found in _REFERENCE.finditer(text):
            label = found[1]
            where = Location(file, places.of_text(f"][{label}]"))
            near = nearest(label, labels)
            problems.append(warning("missing-reference", where, near=near, label=label))
    if "[^" in text:
        for found in _NOTE.finditer(text):
            where = Location(file, places.of_text(found.group()))
            near = nearest(found[1], notes.labels)
            problems.append(warning("missing-footnote", where, near=near, label=found[1]))
    for label in notes.unused:
        where = Location(file, places.of_text(f"[^{label}]:"))
        problems.append(warning("unused-footnote", where, label=label))
    return problems


def defined_twice(text: str, places: Places, file: str) -> Iterator[Problem]:
    """Warnings for the second target of a reference and the second text of a footnote."""
    seen: set[str] = set()
    for label in _DEFINED.findall(text) if "]:" in text else ():
        if label.casefold() in seen:
            places.of_text(f"[{label}]:")  # the first one
            where = Location(file, places.of_text(f"[{label}]:"))
            yield warning("defined-twice", where, label=label)
        seen.add(label.casefold())


def slips(text: str, places: Places, file: str) -> Iterator[Problem]:
    """Warnings for links, emphasis, headings, lists and tables that Markdown did not take for such."""
    for slip, signs in _LOOKED_FOR:
        there = [sign for rare, sign in signs if rare in text and sign in text]
        for found in slip.looks.finditer(text) if there else ():
            where = Location(file, places.of_text(_typed(found[found.lastindex or 0])))
            yield warning(slip.code, where, text=_shown(_typed(found[0]), slip.code))


def _shown(typed: str, code: str) -> str:
    """A link whole, of anything else its first line."""
    return typed.replace("\n", " ") if code == "link-unread" else typed.partition("\n")[0]


def _typed(text: str) -> str:
    """``text`` up to an address that has become a link by itself, without the marks before that."""
    return text.partition("\x06")[0].rstrip("\x01\x04\x05\x07")


def lost_cells(rows: list[str], places: Places, file: str) -> Iterator[Problem]:
    """Warnings for rows of tables that hold more than their tables have columns for."""
    for row in rows:
        yield warning("cells-lost", Location(file, places.of_text(row)), row=row)


def empty_blocks(blocks: tuple[Block, ...], file: str) -> Iterator[Problem]:
    """Warnings for notices that say nothing, maps of nowhere, galleries without a picture."""
    for each in blocks:
        shown = each.argument + each.html if each.name == "map" else each.html
        if each.name not in _HOLDS or (shown and _HOLDS[each.name] in shown):
            continue
        if each.name == "gallery" and shown.strip():
            yield warning("gallery-without-pictures", Location(file, each.line))
        else:
            yield warning("empty-block", Location(file, each.line), name=each.name)
