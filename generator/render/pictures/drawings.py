"""Drawings (SVG): cleaned of all that acts or fetches, and turned into pixels; the only door to resvg.

A drawing is a document: opened by itself it would run its scripts in the name of the site.  What
stays is SVG 2 that draws: shapes, text, gradients, filters, pictures that it holds itself.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from generator.patterns import pattern
from generator.render.pictures.typefaces import typeface
from generator.values import dataclass

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_ACTING = {"script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler"}
_SHOWN = {
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "image",
    "use",
}
_SILENT = {"metadata"}
_KEPT_SPACES = ("{http://www.w3.org/XML/1998/namespace}",)
_INSIDE = pattern(r"\s*(?:#|data:image/(?:png|jpe?g|gif|webp|avif);base64,)", re.IGNORECASE)
_FETCH = pattern(
    r"@import[^;]*;?|(?:url|image|image-set|src)\(\s*+[\"']?+\s*+(?!#|data:image/(?!svg))[^)]*\)?",
    re.IGNORECASE,
)
_LONGEST_SIDE = 4000.0


class NoDrawing(ValueError):
    """The file is no SVG, or one with ``entities``, with which a few lines become gigabytes."""

    def __init__(self, reason: str, *, entities: bool = False) -> None:
        self.entities = entities
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A drawing that only draws, its size, and what was taken out that might be missed.

    ``blank`` is one that says that it is nought wide or high, or has nothing to show.
    """

    content: bytes
    width: float
    height: float
    removed: tuple[str, ...] = ()
    blank: bool = False


def clean_drawing(data: bytes) -> Cleaned:
    """The drawing without scripts, handlers, foreign content and addresses outside itself.

    Raises NoDrawing for what cannot be read.
    """
    root = _parsed(_text(data))
    removed = sorted(set(_cleaned(root)))
    width, height = _size(root)
    ElementTree.register_namespace("", _SVG)
    try:
        content = ElementTree.tostring(root, encoding="utf-8")
    except (RecursionError, UnicodeEncodeError) as error:
        raise NoDrawing(str(error)) from None
    content = content.removeprefix(b"<?xml version='1.0' encoding='utf-8'?>\n")
    return Cleaned(content, width, height, tuple(removed), _is_blank(root))


def drawn(content: bytes, width: int) -> bytes:
    """The drawing in pixels, as PNG; its texts in our own typeface, the same on every machine."""
    import resvg_py

    drawing = clean_drawing(content)
    longest = max(width, width * drawing.height / drawing.width)
    try:
        return resvg_py.svg_to_bytes(
            svg_string=drawing.content.decode(),
            width=max(1, round(width * min(1.0, _LONGEST_SIDE / longest))),
            skip_system_fonts=True,
            font_files=[str(typeface(serif=serif)) for serif in (False, True)],
            font_family="Source Sans 3",
            serif_family="Source Serif 4",
            sans_serif_family="Source Sans 3",
        )
    except ValueError as error:
        raise NoDrawing(str(error)) from None


def _text(data: bytes) -> str:
    """The document as text; what it says of its encoding counts only where UTF-8 cannot be it."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass
    return data.decode("latin-1")


def _parsed(text: str) -> ElementTree.Element:
    if "<!ENTITY" in text:
        raise NoDrawing("entities", entities=True)
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - no entities, and nothing is fetched
    except (ElementTree.ParseError, ValueError) as error:
        raise NoDrawing(str(error)) from None
    if root.tag.rpartition("}")[2] != "svg":
        raise NoDrawing("no svg")
    return root


def _cleaned(root: ElementTree.Element) -> Iterator[str]:
    """Clean all elements in place, and tell what was taken out."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = _named(element)
        element.tag = f"{{{_SVG}}}{name}"
        yield from _without_deeds(element)
        if name == "style" and element.text:
            element.text, fetched = _local(element.text)
            yield from fetched
        for child in list(element):
            reason = _unwanted(child)
            if reason is None:
                waiting.append(child)
                continue
            element.remove(child)
            yield from [reason] if reason else []


def _named(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _unwanted(element: ElementTree.Element) -> str | None:
    """Why an element cannot stay; empty where nobody will miss it."""
    name = _named(element)
    space = str(element.tag).rpartition("}")[0].removeprefix("{")
    if name in _ACTING:
        return name
    if name in _SILENT or space not in (_SVG, ""):
        return ""
    changes = element.get("attributeName", "").lower()
    if changes.endswith("href") or changes.startswith("on"):
        return "script"
    return None


def _without_deeds(element: ElementTree.Element) -> Iterator[str]:
    for key, value in list(element.attrib.items()):
        name = key.lower()
        if name in ("href", _XLINK):
            del element.attrib[key]
            if _INSIDE.match(value):
                element.set("href", value)
            else:
                yield "href"
        elif name.startswith("on"):
            del element.attrib[key]
            yield name
        elif key.startswith("{") and not key.startswith(_KEPT_SPACES):
            del element.attrib[key]
        else:
            element.attrib[key], fetched = _local(value)
            yield from fetched


def _local(styles: str) -> tuple[str, tuple[str, ...]]:
    """Styles without what they would fetch; escapes, behind which a ``url`` can hide, go first."""
    plain = styles.replace("\\", "")
    kept, count = _FETCH.subn(lambda found: "" if found[0][0] == "@" else "none", plain)
    return kept, ("url",) if count else ()


def _size(root: ElementTree.Element) -> tuple[float, float]:
    """By ``viewBox``, else by width and height; what says neither is 300 × 150 as in browsers."""
    box = [_number(part) for part in re.split(r"[\s,]+", root.get("viewBox", "").strip())]
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        return box[2], box[3]
    width, height = _number(root.get("width", "")), _number(root.get("height", ""))
    return (width, height) if width > 0 and height > 0 else (300.0, 150.0)


def _is_blank(root: ElementTree.Element) -> bool:
    sides = (root.get(side, "") for side in ("width", "height"))
    if any(re.fullmatch(r"[+-]?0+(?:\.0*)?[a-z%]*", side.strip()) for side in sides):
        return True
    return not any(_named(each) in _SHOWN for each in root.iter())


def _number(text: str) -> float:
    found = re.match(r"[+-]?\d{1,6}(?:\.\d{1,6})?(?!\d|\s*%)", text.strip())
    return float(found[0]) if found else 0.0
