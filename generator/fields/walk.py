"""The files of a folder of the site, found in order; nothing that leads elsewhere is followed."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

from generator.patterns import pattern
from generator.problems import Location, Problem, problem

_UNSEEN = pattern("[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Signs that nobody sees, and such as turn the letters of a name round."""

_PRIVATE = ("orders", "records")
"""Folders of the site that nobody publishes, be it by a link; so is what is hidden, and site.yaml."""

_LITTER = ("Thumbs.db", "desktop.ini", "__MACOSX", "__pycache__")


def files_below(
    root: Path,
    folder: str,
    problems: list[Problem],
    *,
    keep: tuple[str, ...] = (),
    left_out: list[str] | None = None,
    no_folder: str = "/",
) -> Iterator[tuple[str, str]]:
    """Files below ``folder`` of the site in ``root``, by their place in the site and on the disk.

    Hidden ones and editor litter are ``left_out``, but for the names in ``keep`` right in ``folder``.
    What ends in ``no_folder`` must be none.
    What cannot be read, is no file, or leads out of the site or to what is private is a problem.
    """
    wrong = misplaced(root, folder)
    problems.extend(wrong)
    if not wrong and os.path.lexists(root / folder):
        aside = [] if left_out is None else left_out
        place = str(root / folder)
        yield from _below(root.resolve(), place, folder, problems, aside, no_folder, keep)


def names_in(folder: Path) -> list[str]:
    """What lies right in ``folder``; nothing where there is no such folder."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names alone
    except OSError:
        return []


def folder_above(folder: Path, name: str) -> Path | None:
    """The nearest folder above ``folder`` in which a file of this name lies."""
    return next((each for each in folder.absolute().parents if (each / name).is_file()), None)


def leads_away(root: Path, name: str) -> bool:
    """Whether what lies right in ``root`` is a link that leads out of it, or nowhere."""
    top = root / name
    return top.is_symlink() and not _stays_inside(root.resolve(), top)


def misplaced(root: Path, folder: str) -> tuple[Problem, ...]:
    """What speaks against the folder itself, if there is something in its place."""
    top = root / folder
    if leads_away(root, folder):
        return (problem("link-outside", Location(folder)),)
    shown = not folder.startswith(".")
    if shown and top.is_symlink() and (place := _private(root.resolve(), top, folder)):
        return (problem("link-private", Location(folder), place=place),)
    if os.path.lexists(top) and not os.path.isdir(top):  # noqa: PTH112 - of a locked one, too
        return (problem("not-a-folder", Location(folder)),)
    return ()


def _below(
    root: Path,
    folder: str,
    name: str,
    problems: list[Problem],
    left_out: list[str],
    no_folder: str,
    keep: tuple[str, ...] = (),
) -> Iterator[tuple[str, str]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        problems.append(unreadable(name, error))
        return
    for entry in entries:
        if not is_text(entry.name):
            shown = entry.name.encode("utf-8", "replace").decode()
            problems.append(problem("unreadable-name", Location(f"{name}/{shown}")))
            continue
        file = f"{name}/{entry.name}"
        if is_litter(entry.name) and entry.name not in keep:
            left_out.append(file)
            continue
        if not entry.name.isascii() and (unseen := _UNSEEN.search(entry.name)):
            sign, shown = f"U+{ord(unseen[0]):04X}", _UNSEEN.sub("", file)
            problems.append(problem("unseen-in-name", Location(shown), sign=sign))
            continue
        if entry.is_symlink() and not _stays_inside(root, Path(entry.path)):
            problems.append(problem("link-outside", Location(file)))
        elif entry.is_symlink() and (place := _private(root, Path(entry.path), name)):
            problems.append(problem("link-private", Location(file), place=place))
        elif entry.is_dir():
            if entry.is_symlink():
                problems.append(problem("linked-folder", Location(file)))
            elif entry.name.lower().endswith(no_folder):
                problems.append(problem("not-a-file", Location(file)))
            else:
                yield from _below(root, entry.path, file, problems, left_out, no_folder)
        elif _is_plain_file(entry):
            yield file, entry.path
        else:
            problems.append(problem("not-a-file", Location(file)))


def unreadable(file: str, error: OSError) -> Problem:
    """That ``file`` cannot be read, and what the system says of it."""
    where = Location(file)
    if error.errno == errno.ENOENT:
        return problem("file-vanished", where)
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return problem("too-many-open", where)
    if error.errno == errno.ENAMETOOLONG:
        return problem("path-too-long", where)
    return problem("file-unreadable", where, reason=error.strerror or str(error))


def is_text(name: str) -> bool:
    """Whether a file's name can be shown; bytes of another encoding stand in it as surrogates."""
    return name.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in name)


def is_litter(name: str) -> bool:
    """What editors and systems leave behind, and what is hidden on purpose."""
    return (
        name.startswith((".", "#", "~$"))
        or name.endswith(("~", ".swp", ".swx", ".tmp", ".bak", ".orig", ".old", ".part", ".crswap"))
        or name in _LITTER
    )


def _stays_inside(root: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _private(root: Path, path: Path, folder: str) -> str:
    """What nobody may publish and a link below ``folder`` leads to; empty where it leads elsewhere."""
    parts = path.resolve().relative_to(root).parts
    inside = parts[:1] == (folder.partition("/")[0],)
    if inside or not parts or not (parts[0] in _PRIVATE or parts[0].startswith((".", "site.y"))):
        return ""
    return "/".join(parts)


def _is_plain_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
