"""What the preview shows at a moment."""

from dataclasses import field
from pathlib import Path
from urllib.parse import unquote

from generator.messages import Tongue
from generator.problems import Problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A site, and what is wrong with the one that should stand in its place.

    ``site`` names this state of it: a page that was made from another one reloads.  ``files`` are
    its files below ``folder``; there are none as long as no build ever came out well.
    """

    folder: Path
    tongue: Tongue
    site: str = ""
    files: frozenset[str] = field(default=frozenset(), repr=False)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at an address: the file and the status to send it with, or where to look."""

    file: str = ""
    status: int = 200
    moved: str = ""


def find(path: str, files: frozenset[str]) -> Found:
    """What stands at ``path``, as it came in a request.

    Only what was built can be found, spelt exactly so: there is no way around it to other files.
    """
    wanted = _decoded(path)
    if wanted is None:
        return Found(status=404)
    asked = wanted + "index.html" if wanted == "" or wanted.endswith("/") else wanted
    if asked in files:
        return Found(asked)
    if f"{wanted}/index.html" in files:
        return Found(moved=f"{path}/")
    return Found(_not_found(wanted, files), 404)


def _decoded(path: str) -> str | None:
    if not path.startswith("/"):
        return None
    try:
        return unquote(path[1:], errors="strict")
    except UnicodeDecodeError:
        return None


def _not_found(wanted: str, files: frozenset[str]) -> str:
    """The page for what is not there, in the language of where it is not."""
    folder = wanted
    while folder:
        folder = folder.rpartition("/")[0]
        page = f"{folder}/404.html" if folder else "404.html"
        if page in files:
            return page
    return "404.html" if "404.html" in files else ""


def leads_elsewhere(path: Path, folder: Path) -> bool:
    """Whether somebody put a link in the place of a file of ``folder``, or of that itself."""
    root = folder.parents[1]
    return path.resolve() != root.resolve() / path.relative_to(root)
