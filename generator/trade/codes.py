"""QR codes (ISO/IEC 18004): a text that a camera reads; the only door to segno."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segno import QRCode

_QUIET = 4  # modules of white around the code, without which cameras do not find it


def code_svg(text: str) -> str:
    """The code as an SVG element that scales; give it a text beside it that says the same."""
    out = BytesIO()
    _code(text).save(
        out,
        kind="svg",
        border=_QUIET,
        light="#fff",
        xmldecl=False,
        omitsize=True,
        svgclass=None,
        lineclass=None,
        nl=False,
    )
    return out.getvalue().decode("utf-8")


def code_png(text: str, scale: int = 8) -> bytes:
    """The code as a PNG picture of ``scale`` pixels a module, the same bytes for the same text."""
    out = BytesIO()
    _code(text).save(out, kind="png", border=_QUIET, scale=scale)
    return out.getvalue()


def _code(text: str) -> "QRCode":
    import segno

    # Without the name of the encoding segno takes Latin-1 where it can, and payments say UTF-8.
    # Level M is what the guideline for payments asks for, and right for paper that gets a fold.
    return segno.make_qr(text, error="m", boost_error=False, encoding="utf-8")
