"""The files of a site, found and read; nothing is understood here."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.fields.text import LARGEST
from generator.problems import Location, Problem, problem, warning

CONTENT = "content"
STATIC = "static"
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
        if file.endswith((".md", ".markdown")):
            texts.extend(_read(file, entry, problems))
        else:
            if file.lower().endswith((".md.txt", ".mdown", ".mkd")):
                problems.append(warning("nearly-markdown", Location(file)))
            assets.append(_asset(file, entry))
    static = [_asset(file, entry) for file, entry in _walk(root, STATIC, problems)]
    if not (root / CONTENT).is_dir():
        problems.append(problem("no-content", Location(CONTENT)))
    return Sources(tuple(texts), tuple(assets), tuple(static), tuple(problems))


def _read(file: str, path: Path, problems: list[Problem]) -> Iterator[SourceFile]:
    try:
        if path.stat().st_size > LARGEST:
            problems.append(problem("file-too-large", Location(file), limit=LARGEST // 1_000_000))
            return
        yield SourceFile(file, path.read_bytes())
    except OSError as error:
        reason = error.strerror or str(error)
        problems.append(problem("file-unreadable", Location(file), reason=reason))


def _asset(file: str, path: Path) -> Asset:
    found = path.stat()
    return Asset(file, found.st_size, found.st_mtime_ns)


def _walk(root: Path, folder: str, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """Files below ``folder`` in the order of their names; hidden ones and editor litter left out."""
    top = root / folder
    if not top.is_dir():
        return
    yield from _below(root.resolve(), top, folder, problems)


def _below(
    root: Path, folder: Path, name: str, problems: list[Problem]
) -> Iterator[tuple[str, Path]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = error.strerror or str(error)
        problems.append(problem("file-unreadable", Location(name), reason=reason))
        return
    for entry in entries:
        file = f"{name}/{entry.name}"
        if is_litter(entry.name) and not (entry.name == ".well-known" and name == STATIC):
            continue
        path = folder / entry.name
        if entry.is_symlink() and not _stays_inside(root, path):
            problems.append(problem("link-outside", Location(file)))
        elif entry.is_dir():
            if entry.is_symlink():
                problems.append(problem("linked-folder", Location(file)))
            else:
                yield from _below(root, path, file, problems)
        elif _is_plain_file(path):
            yield file, path
        else:
            problems.append(problem("not-a-file", Location(file)))


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


def _is_plain_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
