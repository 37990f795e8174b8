"""The files of a site, found and read; nothing is understood here."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.engine.paths import flaw
from generator.fields.text import LARGEST
from generator.problems import Location, Problem, problem, warning
from generator.values import dataclass

CONTENT = "content"
STATIC = "static"
_NEARLY = (".md.txt", ".mdown", ".mkd", ".mdx", ".rst", ".adoc", ".textile", ".html", ".htm")
"""Endings of texts that other programs read; nobody offers such a file for download."""

_LITTER = ("Thumbs.db", "desktop.ini", "__MACOSX")


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
    for file, entry in _walk(root, CONTENT, problems):
        if file.lower().endswith((".md", ".markdown")):
            texts.extend(_read(file, entry, problems))
        else:
            if file.lower().endswith(_NEARLY):
                problems.append(warning("nearly-markdown", Location(file)))
            assets.extend(_asset(file, entry, problems))
    static = [
        asset
        for file, entry in _walk(root, STATIC, problems)
        for asset in _asset(file, entry, problems)
    ]
    if not (root / CONTENT).is_dir():
        problems.append(problem("no-content", Location(CONTENT)))
    return Sources(tuple(texts), tuple(assets), tuple(static), tuple(problems))


def _read(file: str, path: str, problems: list[Problem]) -> Iterator[SourceFile]:
    try:
        with open(path, "rb", buffering=0) as opened:  # noqa: PTH123 - there may be thousands
            if os.fstat(opened.fileno()).st_size > LARGEST:
                limit = LARGEST // 1_000_000
                problems.append(problem("file-too-large", Location(file), limit=limit))
                return
            yield SourceFile(file, opened.readall())
    except OSError as error:
        reason = error.strerror or str(error)
        problems.append(problem("file-unreadable", Location(file), reason=reason))


def _asset(file: str, path: str, problems: list[Problem]) -> Iterator[Asset]:
    """The file, unless its name, which becomes its address, cannot be written on every system."""
    bad = flaw(file.partition("/")[2])
    if bad is not None:
        problems.append(problem("awkward-name", Location(file), name=bad))
        return
    found = os.stat(path)  # noqa: PTH116
    yield Asset(file, found.st_size, found.st_mtime_ns)


def _walk(root: Path, folder: str, problems: list[Problem]) -> Iterator[tuple[str, str]]:
    """Files below ``folder`` in the order of their names; hidden ones and editor litter left out."""
    top = root / folder
    if not top.is_dir():
        return
    if top.is_symlink() and not _stays_inside(root.resolve(), top):
        problems.append(problem("link-outside", Location(folder)))
        return
    yield from _below(root.resolve(), str(top), folder, problems)


def _below(
    root: Path, folder: str, name: str, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = error.strerror or str(error)
        problems.append(problem("file-unreadable", Location(name), reason=reason))
        return
    for entry in entries:
        if not _is_text(entry.name):
            shown = entry.name.encode("utf-8", "replace").decode()
            problems.append(problem("unreadable-name", Location(f"{name}/{shown}")))
            continue
        file = f"{name}/{entry.name}"
        if is_litter(entry.name) and not (entry.name == ".well-known" and name == STATIC):
            continue
        if entry.is_symlink() and not _stays_inside(root, Path(entry.path)):
            problems.append(problem("link-outside", Location(file)))
        elif entry.is_dir():
            if entry.is_symlink():
                problems.append(problem("linked-folder", Location(file)))
            else:
                yield from _below(root, entry.path, file, problems)
        elif _is_plain_file(entry):
            yield file, entry.path
        else:
            problems.append(problem("not-a-file", Location(file)))


def _is_text(name: str) -> bool:
    """Whether a file's name can be shown; bytes of another encoding stand in it as surrogates."""
    return name.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in name)


def is_litter(name: str) -> bool:
    """What editors and systems leave behind, and what is hidden on purpose."""
    return (
        name.startswith((".", "#", "~$"))
        or name.endswith(("~", ".swp", ".swx", ".tmp", ".bak", ".part", ".crswap"))
        or name in _LITTER
    )


def _stays_inside(root: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _is_plain_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
