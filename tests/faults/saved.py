"""Files as editors and other programs save them."""

from fault import Fault

ABOUT = "content/about.md"
TEXT = "---\ntitle: Über uns\n---\nGrüße.\n"


def data(name: str, content: bytes, said: str = "", shown: str = "") -> Fault:
    """A page of these bytes."""
    return Fault(name, {ABOUT: content}, said, {"/about/": shown} if shown else {})


FAULTS = (
    data("a BOM", b"\xef\xbb\xbf" + TEXT.encode(), shown="Grüße"),
    data("two BOMs", b"\xef\xbb\xbf\xef\xbb\xbf" + TEXT.encode()),
    data("line ends of Windows", TEXT.replace("\n", "\r\n").encode(), shown="Grüße"),
    data("line ends of old Macs", TEXT.replace("\n", "\r").encode(), shown="Grüße"),
    data(
        "line ends of all kinds", b"---\r\ntitle: Wir\r---\nGr\xc3\xbc\xc3\x9fe.\r\n", shown="Grüße"
    ),
    data(
        "Latin-1",
        TEXT.encode("latin-1"),
        said=(
            "content/about.md:2: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "Windows-1252 in the text only",
        b"---\ntitle: Wir\n---\nPreis: 5 \x80\n",
        said=(
            "content/about.md:4: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "UTF-16",
        TEXT.encode("utf-16"),
        said=(
            "content/about.md: error: The file was saved in another encoding (UTF-16), not in "
            "UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "UTF-16 without a BOM",
        TEXT.encode("utf-16-le"),
        said=(
            "content/about.md: error: The file was saved in another encoding (UTF-16), not in "
            "UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "UTF-32",
        TEXT.encode("utf-32"),
        said=(
            "content/about.md: error: The file was saved in another encoding (UTF-16), not in "
            "UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "a NUL",
        b"---\ntitle: Wir\n---\nA\x00B\n",
        said=(
            "content/about.md:4: warning: This line holds an invisible control character "
            "(U+0000); it was left out. [control-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    data(
        "a NUL in the head",
        b"---\ntitle: W\x00ir\n---\nAB\n",
        said=(
            "content/about.md:2:9: error: An invisible character (U+0000) stands here that is not "
            "allowed. [yaml-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    data(
        "half a character at the end",
        TEXT.encode() + b"\xc3",
        said=(
            "content/about.md:5: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "an overlong character",
        b"---\ntitle: Wir\n---\n\xc0\xaf\n",
        said=(
            "content/about.md:4: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "a surrogate",
        b"---\ntitle: Wir\n---\n\xed\xa0\x80\n",
        said=(
            "content/about.md:4: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "a picture called .md",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        said=(
            "content/about.md:1: error: The file was saved in another encoding (ANSI/Latin-1), "
            "not in UTF-8. [not-utf8]\n"
            "    Open it in your editor, and choose UTF-8 when saving."
        ),
    ),
    data(
        "umlauts in two signs",
        "---\ntitle: U\u0308ber uns\n---\nGru\u0308ße.\n".encode(),
        shown="Über uns",
    ),
    data(
        "the end of file sign of DOS",
        TEXT.encode() + b"\x1a",
        said=(
            "content/about.md:5: warning: This line holds an invisible control character "
            "(U+001A); it was left out. [control-character]\n"
            "    Type the line anew instead of pasting it from another program."
        ),
    ),
    data("a line separator in the title", "---\ntitle: Wir\u2028ihr\n---\nText\n".encode()),
    data("a next-line sign in the head", "---\ntitle: Wir\u0085ihr\n---\nText\n".encode()),
)
