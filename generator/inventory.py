"""Everything a build reads, by size and times: if none of it changed, neither does the site."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from generator.fields.walk import names_in

READ = ("site.yaml", "site.yml", "content", "static", "themes", "records")
_ENCODERS = (
    "PIL",
    "pillow_heif",
    "resvg_py",
    "fontpkg_source_sans_3",
    "fontpkg_source_serif_4",
)
_LIBRARIES = ("markdown", "jinja2", "markupsafe", "yaml", "babel", *_ENCODERS, "feedgen")

Seen = tuple[str, int, int, int]
"""A file: its path, its size, when its content and when its entry last changed (nanoseconds)."""


def site_inventory(root: Path) -> tuple[Seen, ...]:
    """What lies in the site's folder and can show in the site."""
    names = (*READ, *filter(_like_settings, names_in(root)))
    return tuple(seen for name in names for seen in _below(root / name, name))


def _like_settings(name: str) -> bool:
    """Whether a build may say of a file beside ``site.yaml`` that it is not read."""
    known = name.casefold().startswith("site") and name.casefold().endswith((".yaml", ".yml"))
    return known and name not in READ


def program_inventory() -> tuple[Seen, ...]:
    """The program itself: another version may make another site of the same content."""
    import generator

    package = Path(generator.__file__).parent
    themes = package / "themes"
    built_in = themes if themes.is_dir() else package.parent / "themes"
    return (*_running(package), *_below(built_in, "themes"))


@cache
def _running(package: Path) -> tuple[Seen, ...]:
    """What is loaded and runs stays as it was when it was loaded."""
    return (
        ("python", sys.hexversion, 0, 0),
        *_below(package, "generator"),
        *_libraries(*_LIBRARIES),
    )


def encoder_inventory() -> tuple[Seen, ...]:
    """What alone decides how pictures are encoded, so that nothing else makes them anew."""
    from generator.render import pictures

    return (*_below(Path(pictures.__file__).parent, "pictures"), *_libraries(*_ENCODERS))


def _libraries(*names: str) -> Iterator[Seen]:
    for name in names:
        spec = find_spec(name)
        if spec and spec.origin:
            found = os.stat(spec.origin)  # noqa: PTH116 - cheaper than a path
            yield name, found.st_size, found.st_mtime_ns, 0


def _below(path: Path, name: str) -> Iterator[Seen]:
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except NotADirectoryError:
        found = path.stat()
        yield name, found.st_size, found.st_mtime_ns, found.st_ctime_ns
        return
    except OSError as error:
        yield name, -(error.errno or 1), 0, 0
        return
    for entry in entries:
        if entry.name == "__pycache__" or entry.name.endswith(".pyc"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(path / entry.name, f"{name}/{entry.name}")
        else:
            yield _seen(entry, f"{name}/{entry.name}")


def _seen(entry: os.DirEntry[str], name: str) -> Seen:
    try:
        found = entry.stat()
    except OSError as error:  # a link that leads nowhere
        return name, -(error.errno or 1), 0, 0
    return name, found.st_size, found.st_mtime_ns, found.st_ctime_ns
