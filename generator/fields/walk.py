"""The files of a folder of the site, found in order; nothing that leads elsewhere is followed."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.patterns import pattern
from generator.problems import Location, Problem, problem

_UNSEEN = pattern("[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Signs that nobody sees, and such as turn the letters of a name round."""

_LITTER = ("Thumbs.db", "desktop.ini", "__MACOSX", "__pycache__")


def files_below(
    root: Path,
    folder: str,
    problems: list[Problem],
    *,
    keep: tuple[str, ...] = (),
    left_out: list[str] | None = None,
) -> Iterator[tuple[str, str]]:
    """Files below ``folder`` of the site in ``root``, by their place in the site and on the disk.

    Hidden ones and editor litter are ``left_out``, but for the names in ``keep`` right in ``folder``.
    What cannot be read, is no file, or leads out of the site is a problem.
    """
    wrong = misplaced(root, folder)
    problems.extend(wrong)
    if not wrong and os.path.lexists(root / folder):
        aside = [] if left_out is None else left_out
        yield from _below(root.resolve(), str(root / folder), folder, problems, aside, keep)


def names_in(folder: Path) -> list[str]:
    """What lies right in ``folder``; nothing where there is no such folder."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names alone
    except OSError:
        return []


def leads_away(root: Path, name: str) -> bool:
    """Whether what lies right in ``root`` is a link that leads out of it, or nowhere."""
    top = root / name
    return top.is_symlink() and not _stays_inside(root.resolve(), top)


def misplaced(root: Path, folder: str) -> tuple[Problem, ...]:
    """What speaks against the folder itself, if there is something in its place."""
    top = root / folder
    if leads_away(root, folder):
        return (problem("link-outside", Location(folder)),)
    if os.path.lexists(top) and not os.path.isdir(top):  # noqa: PTH112 - of a locked one, too
        return (problem("not-a-folder", Location(folder)),)
    return ()


def _below(
    root: Path,
    folder: str,
    name: str,
    problems: list[Problem],
    left_out: list[str],
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
        elif entry.is_dir():
            if entry.is_symlink():
                problems.append(problem("linked-folder", Location(file)))
            else:
                yield from _below(root, entry.path, file, problems, left_out)
        elif _is_plain_file(entry):
            yield file, entry.path
        else:
            problems.append(problem("not-a-file", Location(file)))


def unreadable(file: str, error: OSError) -> Problem:
    """That ``file`` cannot be read, in the words of the system."""
    return problem("file-unreadable", Location(file), reason=error.strerror or str(error))


def is_text(name: str) -> bool:
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
