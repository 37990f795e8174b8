"""A letter as PDF; the only door to fpdf2.

Its typeface comes from a package, since fpdf2's own has no €.  A sign that the typeface lacks is
shown as "?", never left out in silence.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.desk.document import (
    Block,
    Code,
    Document,
    Facts,
    Heading,
    Item,
    NewPage,
    Paragraph,
    Position,
    Positions,
)

if TYPE_CHECKING:
    from fpdf import FPDF

_SIZE = 10.0
_LINE = 4.9
_LABEL = 42.0
_TALLEST = 40
"""Lines of a row, which stands on one page."""
_COLUMNS = (92.0, 18.0, 30.0, 30.0)
_GREY = (85, 81, 76)


class NoPdf(Exception):
    """The packages for PDF are not installed."""


def as_pdf(document: Document, made: datetime) -> bytes:
    """The letter as a PDF of A4 pages; the same letter made at the same moment, the same bytes.

    Raises NoPdf where the packages that it needs are missing.
    """
    pdf = _paper(document, made)
    _head(pdf, document)
    for block in document.blocks:
        _draw(pdf, block)
    return bytes(pdf.output())


def _paper(document: Document, made: datetime) -> "FPDF":
    try:
        from fpdf import FPDF
        from fpdf.enums import XPos, YPos
    except ImportError as missing:
        raise NoPdf from missing

    class Paper(FPDF):
        """A4 with the page's number at its foot."""

        def footer(self) -> None:
            """What stands at the foot of each page."""
            self.set_y(-15)
            self.set_font("text", size=8)
            self.set_text_color(*_GREY)
            text = f"{_shown(document.title)} · {document.page} {self.page_no()}/{{nb}}"
            self.cell(0, 5, text, align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            self.set_text_color(0)

    pdf = Paper(format="A4")
    pdf.set_margins(20, 18, 20)
    pdf.set_auto_page_break(auto=True, margin=22)
    for style, name in (("", "Regular"), ("B", "Bold")):
        pdf.add_font("text", style, _fonts() / f"SourceSansPro-{name}.ttf")
    pdf.set_title(document.title)
    pdf.set_author(document.sender[0] if document.sender else "")
    pdf.set_lang(document.language)
    pdf.set_creation_date(made)
    pdf.set_font("text", size=_SIZE)
    pdf.add_page()
    return pdf


def _fonts() -> Path:
    from importlib.util import find_spec

    found = find_spec("font_source_sans_pro")
    if found is None or not found.submodule_search_locations:
        raise NoPdf
    return Path(found.submodule_search_locations[0]) / "files"


@lru_cache
def _known() -> frozenset[int]:
    """The signs that the typeface has."""
    from fontTools.ttLib import TTFont

    with TTFont(_fonts() / "SourceSansPro-Regular.ttf", lazy=True) as font:
        return frozenset(font.getBestCmap())


def _shown(text: str) -> str:
    return "".join(sign if ord(sign) in _known() else "?" for sign in text)


def _head(pdf: "FPDF", document: Document) -> None:
    pdf.set_font("text", size=9)
    pdf.set_text_color(*_GREY)
    _say(pdf, "\n".join(document.sender), align="R", line=4.2)
    pdf.set_text_color(0)
    pdf.set_font("text", size=_SIZE)
    pdf.ln(4)
    _say(pdf, "\n".join(document.to))
    pdf.ln(8)
    _say(pdf, document.place_and_day)
    pdf.ln(2)
    pdf.set_font("text", "B", 16)
    _say(pdf, document.title, line=7.5)
    pdf.set_font("text", size=_SIZE)
    pdf.ln(2)


def _say(
    pdf: "FPDF",
    text: str,
    *,
    width: float = 0,
    align: Literal["L", "R"] = "L",
    line: float = _LINE,
) -> None:
    from fpdf.enums import WrapMode, XPos, YPos

    pdf.multi_cell(
        width,
        line,
        _shown_lines(text),
        align=align,
        new_x=XPos.LMARGIN,
        new_y=YPos.NEXT,
        wrapmode=WrapMode.WORD,
    )


def _shown_lines(text: str) -> str:
    return "\n".join(_shown(line) for line in text.split("\n"))


def _draw(pdf: "FPDF", block: Block) -> None:
    match block:
        case Heading(text, level):
            _heading(pdf, text, level)
        case Paragraph(text, quoted):
            _paragraph(pdf, text, 6 if quoted else 0)
        case Item(text):
            _item(pdf, text)
        case Facts(rows):
            _facts(pdf, rows)
        case Positions():
            _positions(pdf, block)
        case Code(png, words):
            _code(pdf, png, words)
        case NewPage():
            pdf.add_page()


def _heading(pdf: "FPDF", text: str, level: int) -> None:
    if pdf.will_page_break(20):
        pdf.add_page()
    pdf.ln(3)
    pdf.set_font("text", "B", 14 if level == 1 else 11)
    _say(pdf, text, line=6.5 if level == 1 else 5.5)
    pdf.set_font("text", size=_SIZE)
    pdf.ln(1)


def _paragraph(pdf: "FPDF", text: str, indent: float) -> None:
    left = pdf.l_margin
    pdf.set_left_margin(left + indent)
    pdf.set_x(left + indent)
    _say(pdf, text)
    pdf.set_left_margin(left)
    pdf.set_x(left)
    pdf.ln(1.8)


def _item(pdf: "FPDF", text: str) -> None:
    pdf.cell(5, _LINE, "–")
    left = pdf.l_margin
    pdf.set_left_margin(left + 5)
    _say(pdf, text)
    pdf.set_left_margin(left)
    pdf.set_x(left)
    pdf.ln(0.8)


def _facts(pdf: "FPDF", rows: tuple[tuple[str, str], ...]) -> None:
    left = pdf.l_margin
    for label, value in rows:
        if pdf.will_page_break(_LINE * 2):
            pdf.add_page()
        top = pdf.get_y()
        pdf.set_text_color(*_GREY)
        _say(pdf, label, width=_LABEL - 2)
        below, pages = pdf.get_y(), pdf.page_no()
        pdf.set_text_color(0)
        pdf.set_y(top)
        pdf.set_left_margin(left + _LABEL)
        pdf.set_x(left + _LABEL)
        _say(pdf, value)
        pdf.set_left_margin(left)
        pdf.set_x(left)
        if pdf.page_no() == pages:
            pdf.set_y(max(below, pdf.get_y()))
    pdf.ln(2)


def _positions(pdf: "FPDF", block: Positions) -> None:
    from fpdf.enums import TableBordersLayout
    from fpdf.fonts import FontFace

    pdf.ln(1)
    with pdf.table(
        col_widths=_COLUMNS,
        text_align=("LEFT", "RIGHT", "RIGHT", "RIGHT"),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=FontFace(emphasis="BOLD"),
        line_height=_LINE,
        padding=(1, 0.5, 1, 0.5),
        v_align="TOP",
    ) as table:
        for cells in _rows(pdf, block):
            row = table.row()
            for cell in cells:
                row.cell(cell)
        for at, (label, value) in enumerate(block.sums, 1):
            strong = FontFace(emphasis="BOLD" if at == len(block.sums) else "")
            row = table.row()
            row.cell(_shown(label), colspan=3, style=strong, align="LEFT")
            row.cell(_shown(value), style=strong)
    pdf.ln(2)


def _rows(pdf: "FPDF", block: Positions) -> Iterator[tuple[str, ...]]:
    """What no row can hold, as a row stands on one page, goes on in rows below it."""
    yield tuple(map(_shown, block.columns))
    for line in block.lines:
        first, *more = _pieces(pdf, _shown_lines(_description(line)))
        yield (first, *map(_shown_lines, (line.quantity, line.price, line.sum)))
        yield from ((each, "", "", "") for each in more)


def _pieces(pdf: "FPDF", text: str) -> list[str]:
    """A description in pieces of which each fits on a page; nearly always it is one."""
    from fpdf.enums import MethodReturnValue

    width = _COLUMNS[0] - 1
    lines = pdf.multi_cell(width, _LINE, text, dry_run=True, output=MethodReturnValue.LINES)
    if not isinstance(lines, list) or len(lines) <= _TALLEST:
        return [text]
    return ["\n".join(lines[at : at + _TALLEST]) for at in range(0, len(lines), _TALLEST)]


def _description(line: Position) -> str:
    return "\n".join((line.title, *line.details))


def _code(pdf: "FPDF", png: bytes, words: str) -> None:
    size = 38
    if pdf.will_page_break(size + 2):
        pdf.add_page()
    pdf.image(BytesIO(png), w=size, h=size, alt_text=_shown(words))
    pdf.ln(2)
