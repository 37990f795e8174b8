"""Paths of an output: relative, with slashes, and good on every system that a site may be built on."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

OURS = ".handschlag-"
"""What begins so at the top of an output folder is our bookkeeping, no part of the site."""

_DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
}
_FORBIDDEN = frozenset('\\<>:"|?*').union(map(chr, range(32)))


def flaw(path: str) -> str | None:
    """The part of ``path`` that cannot be written everywhere, if there is one."""
    if path.startswith(OURS):
        return path
    return next((part or path for part in path.split("/") if not _is_good(part)), None)


@lru_cache(maxsize=4096)
def _is_good(part: str) -> bool:
    return (
        part not in ("", ".", "..")
        and _FORBIDDEN.isdisjoint(part)
        and part[-1] not in " ."
        and part.split(".")[0].rstrip().lower() not in _DEVICES
    )


def folder_of(path: str) -> str:
    """The folder that ``path`` is in; empty at the top."""
    return path.rpartition("/")[0]


def parents(path: str) -> Iterator[str]:
    """The folders above ``path``, nearest first."""
    while slash := folder_of(path):
        yield slash
        path = slash


def folders_of(paths: Iterable[str]) -> set[str]:
    """All folders above any of ``paths``."""
    found: set[str] = set()
    for path in paths:
        for folder in parents(path):
            if folder in found:
                break
            found.add(folder)
    return found


def check(paths: Iterable[str]) -> None:
    """Raise ValueError for a path with a flaw, and for one that is another one's folder."""
    files = set(paths)
    for path in files:
        bad = flaw(path)
        if bad is not None:
            raise ValueError(f"“{path}” cannot be written everywhere: {bad!r}")
    if clash := files & folders_of(files):
        raise ValueError(f"“{min(clash)}” is a file and a folder")
