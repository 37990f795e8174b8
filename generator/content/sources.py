"""The files of a site, found and read; nothing is understood here."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.engine.paths import flaw
from generator.fields.idle import idle
from generator.fields.text import LARGEST
from generator.fields.walk import files_below, unreadable
from generator.problems import Location, Problem, problem, warning
from generator.values import dataclass

CONTENT = "content"
STATIC = "static"
_TEXTS = (".md", ".markdown")
_ACTING = (".svg", ".html", ".htm")
"""Endings of files that browsers open as pages of the site, by its security rules."""
_NEARLY = (".md.txt", ".mdown", ".mkd", ".mdx", ".rst", ".adoc", ".textile", ".html", ".htm")
"""Endings of texts that other programs read; nobody offers such a file for download."""


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


def scan(root: Path) -> Sources:
    """All files below ``content/`` and ``static/`` of the site in ``root``."""
    problems: list[Problem] = []
    texts: list[SourceFile] = []
    assets: list[Asset] = []
    for file, entry in files_below(root, CONTENT, problems):
        if file.lower().endswith(_TEXTS):
            texts.extend(_read(file, entry, problems))
        else:
            if file.lower().endswith(_NEARLY):
                problems.append(warning("nearly-markdown", Location(file)))
            assets.extend(_asset(file, entry, problems))
    static: list[Asset] = []
    for file, entry in files_below(root, STATIC, problems, keep=(".well-known",)):
        for asset in _asset(file, entry, problems):
            static.append(asset)
            # A file of the owner's may be as large as it likes; nobody wrote a large one by hand.
            if file.lower().endswith(_ACTING) and asset.size <= LARGEST:
                drawing = file.lower().endswith(".svg")
                for each in _read(file, entry, problems):
                    text = each.data.decode("utf-8", "replace")
                    problems.extend(idle(text, file, styles=not drawing))
    if not os.path.lexists(root / CONTENT):
        problems.append(problem("no-content", Location(CONTENT)))
    return Sources(tuple(texts), tuple(assets), tuple(static), tuple(problems))


def read_again(root: Path, file: str) -> bytes:
    """What a text says, once more; nothing for what is no text, or has just been taken away."""
    try:
        return (root / file).read_bytes() if file.lower().endswith(_TEXTS) else b""
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
