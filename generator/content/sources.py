"""The files of a site, found and read; nothing is understood here."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from generator.content.private import kept_apart, keys, may_hold_key
from generator.engine.paths import flaw
from generator.fields.idle import fetched_afar, idle
from generator.fields.text import LARGEST
from generator.fields.walk import files_below, is_litter, unreadable
from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning
from generator.values import dataclass

CONTENT = "content"
STATIC = "static"
_TEXTS = (".md", ".markdown")
_FOLDERS = tuple(f"{CONTENT}/{name}" for name in ("products", "blog", "testimonials", "images"))
_ACTING = (".svg", ".html", ".htm")
"""Endings of files that browsers open as pages of the site, by its security rules."""
_OTHER = (
    *(".docx", ".doc", ".odt", ".rtf", ".txt", ".pages"),
    *(".xlsx", ".xls", ".ods", ".csv", ".numbers", ".pptx", ".ppt", ".odp"),
)
"""Documents of other programs, which somebody may take for pages."""
_COPY = pattern(
    r"(?:[ -]+(?:kopie|copy)(?: ?\(?\d+\)?)?| \((?:kopie|copy|\d+)[^)]*\)"
    r"| \([^()]*conflicted copy[^()]*\)|\.sync-conflict-[\w-]+)(\.\w+)$",
    re.IGNORECASE,
)
_COPY_OF = pattern(r"(^|/)(?:kopie von|copy of) ([^/]+)$", re.IGNORECASE)
_OF_COPIES = ("kopie", "copy", "(", "sync")
"""One of these stands in every name that the two find something in."""
_NEARLY = (".md.txt", ".mdown", ".mkd", ".mdx", ".rst", ".adoc", ".textile", ".html", ".htm")
"""Endings of texts that other programs read; nobody offers such a file for download."""
_PHOTOS = (".jpg", ".jpeg")
_LONGEST_KEY = 100_000
_OF_SYSTEMS = (".handschlag", ".DS_Store", ".git", "._", ".#", ".~")
"""What systems and version control leave behind."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Markdown file: where it stands in the site's folder, and its bytes."""

    file: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Asset:
    """Any other file of ``content/`` or ``static/``: its place, size and time of change.

    ``file`` is relative to the site's folder; a digest is made only where one is needed.
    """

    file: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that was found, in the order of names."""

    texts: tuple[SourceFile, ...] = ()
    assets: tuple[Asset, ...] = ()
    static: tuple[Asset, ...] = ()
    problems: tuple[Problem, ...] = ()


def scan(root: Path, host: str = "") -> Sources:
    """All files below ``content/`` and ``static/`` of the site in ``root``, which stands at ``host``."""
    problems: list[Problem] = []
    texts: list[SourceFile] = []
    assets: list[Asset] = []
    hidden: list[str] = []
    for file, entry in files_below(root, CONTENT, problems, left_out=hidden, no_folder=".md"):
        if file in _FOLDERS:
            problems.append(problem("not-a-folder", Location(file)))
        elif file.lower().endswith(_TEXTS):
            texts.extend(_read(file, entry, problems))
        else:
            if file.lower().endswith(_NEARLY):
                problems.append(warning("nearly-markdown", Location(file)))
            assets.extend(_asset(file, entry, problems))
    problems.extend(_copied(texts))
    problems.extend(warning("hidden-text", Location(each)) for each in _hidden(hidden, _TEXTS))
    static: list[Asset] = []
    hidden.clear()
    keep = (".well-known", ".htaccess")
    for file, entry in files_below(root, STATIC, problems, keep=keep, left_out=hidden):
        for asset in _asset(file, entry, problems):
            static.append(asset)
            problems.extend(_doubtful(file))
            # A file of the owner's may be as large as it likes; nobody wrote a large one by hand.
            if file.lower().endswith(_ACTING) and asset.size <= LARGEST:
                drawing = file.lower().endswith(".svg")
                for each in _read(file, entry, problems):
                    text = each.data.decode("utf-8", "replace")
                    problems.extend(idle(text, file, styles=not drawing))
                    problems.extend(() if drawing else fetched_afar(text, file, host))
            if file.lower().endswith(_PHOTOS) and _is_photo(entry):
                problems.append(warning("static-photo", Location(file)))
            if asset.size <= _LONGEST_KEY and may_hold_key(file):
                for each in _read(file, entry, problems):
                    problems.extend(keys(file, each.data))
    problems.extend(_left_out(hidden))
    if not os.path.lexists(root / CONTENT):
        problems.append(problem("no-content", Location(CONTENT)))
    return Sources(tuple(texts), tuple(assets), tuple(static), tuple(problems))


def _copied(texts: list[SourceFile]) -> Iterator[Problem]:
    """Pages that a system called so because another one of their name was there."""
    names = {each.file for each in texts}
    for file in sorted(
        each for each in names if any(map(each.casefold().__contains__, _OF_COPIES))
    ):
        original = _COPY_OF.sub(r"\1\2", _COPY.sub(r"\1", file))
        if original != file and original in names:
            yield warning("copied-page", Location(file), other=original)


def unpublished(assets: Iterable[Asset], published: Iterable[Asset]) -> Iterator[Problem]:
    """Documents beside the pages that become none, and that no page offers for download either."""
    offered = {each.file for each in published}
    for file in (each.file for each in assets if each.file not in offered):
        name = file.rpartition("/")[2].lower()
        if name.endswith(_OTHER) and not name.endswith(_NEARLY) and not name.startswith("~$"):
            yield warning("other-text", Location(file))


def doubtful_downloads(root: Path, downloads: Iterable[Asset]) -> Iterator[Problem]:
    """Files of ``content/`` that a page offers to everybody, and hardly should."""
    for asset in downloads:
        yield from kept_apart(asset.file)
        if asset.size <= _LONGEST_KEY and may_hold_key(asset.file):
            problems: list[Problem] = []
            for each in _read(asset.file, str(root / asset.file), problems):
                yield from keys(asset.file, each.data)
            yield from problems


def _doubtful(file: str) -> Iterator[Problem]:
    """What would be published as it is, and was hardly meant to be."""
    if file.lower().endswith(_TEXTS):
        yield warning("static-markdown", Location(file))
    yield from kept_apart(file)


def _is_photo(path: str) -> bool:
    """Whether a camera wrote something beside the picture (Exif 3.0, 4.5.4); its head is near the top."""
    with suppress(OSError), open(path, "rb") as opened:  # noqa: PTH123
        return b"Exif\0\0" in opened.read(4096)
    return False


def _left_out(hidden: list[str]) -> Iterator[Problem]:
    """What somebody put into ``static/`` under a name that keeps it from being published."""
    for file in _hidden(hidden):
        yield warning("static-hidden", Location(file), name=file.rpartition("/")[2])


def _hidden(left_out: list[str], endings: str | tuple[str, ...] = "") -> Iterator[str]:
    """Those that a person gave a name with a point in front, and no program."""
    for file in left_out:
        name = file.rpartition("/")[2]
        by_program = name.startswith(_OF_SYSTEMS) or is_litter(name[1:])
        if name.startswith(".") and not by_program and name.lower().endswith(endings):
            yield file


def read_again(root: Path, file: str) -> bytes:
    """What a text says, once more; nothing for what is no text, or has just been taken away or replaced."""
    path = root / file
    try:
        return path.read_bytes() if file.lower().endswith(_TEXTS) and path.is_file() else b""
    except OSError:
        return b""


def _read(file: str, path: str, problems: list[Problem]) -> Iterator[SourceFile]:
    try:
        with open(path, "rb", buffering=0) as opened:  # noqa: PTH123 - there may be thousands
            if os.fstat(opened.fileno()).st_size > LARGEST:
                limit = LARGEST // 1_000_000
                problems.append(problem("file-too-large", Location(file), limit=limit))
                return
            yield SourceFile(file, opened.readall())
    except OSError as error:
        problems.append(unreadable(file, error))


def _asset(file: str, path: str, problems: list[Problem]) -> Iterator[Asset]:
    """The file, unless its name, which becomes its address, cannot be written on every system."""
    bad = flaw(file.partition("/")[2])
    if bad is not None:
        problems.append(problem("awkward-name", Location(file), name=bad))
        return
    try:
        found = os.stat(path)  # noqa: PTH116
    except OSError as error:
        problems.append(unreadable(file, error))
        return
    yield Asset(file, found.st_size, found.st_mtime_ns)
