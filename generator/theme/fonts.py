"""Whether a font file is one: of most that are none, a page that said “not found” was saved."""

_BEGINS = {
    ".woff2": (b"wOF2",),
    ".woff": (b"wOFF",),
    ".ttf": (b"\0\1\0\0", b"true", b"ttcf", b"OTTO"),
    ".otf": (b"OTTO", b"\0\1\0\0"),
}


def is_no_font(path: str, content: bytes) -> bool:
    """Whether ``path`` is called as a kind of font that ``content`` does not begin like."""
    ending = path[path.rfind(".") :].lower()
    return ending in _BEGINS and not content.startswith(_BEGINS[ending])
