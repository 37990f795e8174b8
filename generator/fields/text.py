"""Reading a text file as an owner's editor may have saved it."""

import stat
from pathlib import Path
from unicodedata import normalize

from generator.fields.walk import unreadable
from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning

_MERGE = ("\n<<<<<<< ", "\n=======\n", "\n>>>>>>> ")
_CONTROL = pattern("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MISREAD = pattern(r"Ã[¤¶¼Ÿ„–œ©¨ª¡³´§]|â€[žœ“”™š¦˜]|Â[§°©®«»€]")

_OF_ONE_FONT = pattern("[\uf020-\uf0ff]")
"""Where word processors keep the bullets and arrows of Symbol and Wingdings."""

_NO_TEXT = (
    (b"PK\x03\x04", "Word, LibreOffice, ZIP"),
    (b"\xd0\xcf\x11\xe0", "Word"),
    (b"{\\rtf", "RTF"),
    (b"%PDF-", "PDF"),
)
"""How files of other programs begin, whatever they are called."""

LARGEST = 2_000_000
"""Bytes of one text file of a site; a book has half of that."""


def read_text(path: Path, file: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of ``path`` (``file`` in messages), with plain line ends and without a BOM."""
    data, problems = read_data(path, file)
    return ("", problems) if problems else decode(data, file)


def read_data(path: Path, file: str, limit: int = LARGEST) -> tuple[bytes, tuple[Problem, ...]]:
    """The bytes of ``path``; nothing that is no ordinary file is opened, as a pipe would never end."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return b"", (problem("not-a-file", Location(file)),)
        if found.st_size > limit:
            return b"", (problem("file-too-large", Location(file), limit=limit // 1_000_000),)
        return path.read_bytes(), ()
    except FileNotFoundError:
        return b"", (problem("file-missing", Location(file)),)
    except OSError as error:
        return b"", (unreadable(file, error),)


def decode(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """``data`` as text; what is not UTF-8 is named with the line at which that shows.

    Letters are composed (NFC): "ö" in a name of a file on a Mac may be an o with two dots put on it.
    """
    if kind := next((kind for sign, kind in _NO_TEXT if data.startswith(sign)), ""):
        return "", (problem("not-a-text-file", Location(file), kind=kind),)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:2]:
        return "", (problem("not-utf8", Location(file), encoding="UTF-16"),)
    try:
        text = data.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", (problem("not-utf8", Location(file, line), encoding="ANSI/Latin-1"),)
    text = normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if line := _merged_at(text):
        return "", (problem("merge-marks", Location(file, line)),)
    return text, ()


def _merged_at(text: str) -> int:
    """The line at which version control has put two versions after one another; 0 if it has not."""
    whole = f"\n{text}" if "<<<<<<< " in text else ""
    places = [0]
    for mark in _MERGE:
        places.append(whole.find(mark, places[-1]))
        if places[-1] < 0:
            return 0
    return whole.count("\n", 0, places[1]) + 1


def control_characters(text: str, file: str) -> tuple[Problem, ...]:
    """What stands invisibly in a file that goes to visitors as it is: the first of it."""
    found = _CONTROL.search(text)
    if found is None:
        return ()
    line = text.count("\n", 0, found.start()) + 1
    return (problem("yaml-character", Location(file, line), character=f"U+{ord(found[0]):04X}"),)


def misread(text: str, file: str) -> tuple[Problem, ...]:
    """Warnings where letters were read in another encoding and saved so: ``fÃ¼r``, ``T�pfe``."""
    if text.isascii():
        return ()
    told = []
    found = _MISREAD.search(text) if "Ã" in text or "â€" in text or "Â" in text else None
    if found:
        meant = found[0].encode("cp1252", "replace").decode("utf-8", "replace")
        where = Location(file, _line(text, found.start()))
        told.append(warning("misread-letters", where, text=found[0], meant=meant))
    if "\ufffd" in text:
        place = text.index("\ufffd")
        where = Location(file, _line(text, place))
        told.append(warning("lost-letter", where, text=_around(text, place)))
    if found := _OF_ONE_FONT.search(text):
        where = Location(file, _line(text, found.start()))
        told.append(warning("sign-of-one-font", where, character=f"U+{ord(found[0]):04X}"))
    return tuple(told)


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _around(text: str, place: int) -> str:
    """The word in which something stands."""
    begin = max(text.rfind(each, 0, place) for each in " \n") + 1
    word = text[max(begin, place - 30) : place + 30].split(maxsplit=1)
    return word[0] if word else text[place]
