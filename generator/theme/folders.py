"""Where themes lie, and what lies in their folders."""

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from generator.fields.text import LARGEST, decode
from generator.fields.walk import files_below, misplaced, unreadable
from generator.patterns import pattern
from generator.problems import Location, Problem, problem, warning
from generator.values import dataclass

_OWN = "themes"

STANDARD = "werkstatt"
"""The theme of a site that names none."""
_TRANSLATION = pattern(r"translations/[a-z]{2,3}(?:-[A-Za-z]{2,4})?\.yaml")
_NEARLY = (
    ".htm",
    ".html.txt",
    ".j2",
    ".jinja",
    ".jinja2",
    ".yml",
    ".yaml.txt",
    ".scss",
    ".sass",
    ".less",
)
"""Endings of files of which nobody here reads any."""


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """One file of a theme: its path in the theme, and what a person calls it."""

    path: str
    label: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Folder:
    """All files of one theme, in the order of their paths; ``shipped`` if it comes with the program."""

    name: str
    files: tuple[ThemeFile, ...]
    shipped: bool = False

    def within(self, folder: str) -> tuple[tuple[str, ThemeFile], ...]:
        """The files under a folder of the theme by their path inside it."""
        start = f"{folder}/"
        return tuple(
            (each.path.removeprefix(start), each)
            for each in self.files
            if each.path.startswith(start)
        )

    def only(self, ending: str) -> "Folder":
        """The same with those files alone whose names end so."""
        return replace(self, files=tuple(each for each in self.files if each.path.endswith(ending)))


def theme_places(root: Path) -> tuple[Path, ...]:
    """The folders that hold themes: the site's own, then those that come with the program."""
    return tuple(dict.fromkeys(((root / _OWN).resolve(), _shipped())))


def own_folder_misplaced(root: Path) -> tuple[Problem, ...]:
    """What speaks against the folder of the site's own themes, if there is one."""
    return misplaced(root, _OWN)


@cache
def _shipped() -> Path:
    import generator

    package = Path(generator.__file__).resolve().parent
    shipped = package / "themes"
    return (shipped if shipped.is_dir() else package.parent / "themes").resolve()


def shipped_file(label: str) -> Path:
    """Where a file of a theme that comes with the program lies, by what a person calls it."""
    return _shipped().parent / label


def shipped_themes() -> tuple[str, ...]:
    """The names of the themes that come with the program."""
    return tuple(theme_names(_shipped()))


def find_theme(places: Sequence[Path], name: str, used: set[Path]) -> Path | None:
    """The first folder of that name that is not ``used`` yet."""
    known = (place / name for place in places if name in theme_names(place))
    return next((folder for folder in known if folder not in used), None)


def theme_names(place: Path) -> list[str]:
    """What the folders in ``place`` are called."""
    return sorted(each.name for each in place.iterdir() if each.is_dir()) if place.is_dir() else []


def read_folder(folder: Path, name: str) -> tuple[Folder, tuple[Problem, ...]]:
    """The theme ``name`` that lies in ``folder``, and what of it cannot be read."""
    start = f"themes/{name}/"
    if folder.parent == _shipped():
        files = (
            ThemeFile(path, f"{start}{path}", Path(file).read_bytes())
            for path, file in sorted(_shipped_files(str(folder), ""))
        )
        return Folder(name, tuple(files), shipped=True), ()
    problems: list[Problem] = []
    own: list[ThemeFile] = []
    for label, file in files_below(folder.parents[1], f"themes/{name}", problems):
        try:
            own.append(ThemeFile(label.removeprefix(start), label, Path(file).read_bytes()))
        except OSError as error:
            problems.append(unreadable(label, error))
    return Folder(name, tuple(sorted(own, key=lambda each: each.path))), tuple(problems)


def unread_files(folder: Folder, templates: Collection[str] = ()) -> Iterator[Problem]:
    """Files of a site's own theme that nobody reads, under names as if they counted.

    ``templates`` are the names of those that there are: one elsewhere was meant to take its place.
    """
    for file in () if folder.shipped else folder.files:
        path = file.path.lower()
        apart = path.endswith((".css", ".js")) and not path.startswith(("assets/", "templates/"))
        strange = path.startswith("translations/") and not _TRANSLATION.fullmatch(file.path)
        elsewhere = not path.startswith(("assets/", "templates/")) and (
            file.path in templates or file.path.partition("/")[2] in templates
        )
        if path.endswith(_NEARLY) or apart or strange or elsewhere:
            yield warning("theme-file-unread", Location(file.label))


def _shipped_files(folder: str, start: str) -> Iterator[tuple[str, str]]:
    """What came with the program may be made of links, as its installer likes."""
    for entry in os.scandir(folder):
        path = f"{start}{entry.name}"
        if entry.name.startswith((".", "__")) or entry.name.endswith("~"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _shipped_files(entry.path, f"{path}/")
        elif entry.is_file():
            yield path, entry.path


def decoded(file: ThemeFile) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file; one that is not UTF-8, two versions of one, or longer than any is a problem.

    A script may be a library, and is as long as it is.
    """
    if len(file.content) > LARGEST and not file.path.endswith(".js"):
        limit = LARGEST // 1_000_000
        return "", (problem("file-too-large", Location(file.label), limit=limit),)
    return decode(file.content, file.label)
