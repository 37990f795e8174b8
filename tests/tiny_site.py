"""A site small enough to stand in a test: written, built and read back there."""

import os
import shutil
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

from generator.build import build
from generator.problems import Problem, SiteError
from generator.report import problem_text
from generator.request import Report, Request

NOON = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - the site's own time
SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
"""


class TinySite:
    """A site in a folder of its own; what writes returns the site, so that edits can be chained."""

    def __init__(self, root: Path, today: datetime = NOON) -> None:
        self.root = root
        self.request = Request(root, root / "output", today, processes=1)
        self.yaml(SETTINGS)
        (root / "content").mkdir(parents=True, exist_ok=True)

    # --- writing ---------------------------------------------------------------------------------

    def file(self, name: str, content: str | bytes) -> "TinySite":
        """A file anywhere in the site's folder."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return self

    def yaml(self, text: str) -> "TinySite":
        """The whole of ``site.yaml``."""
        return self.file("site.yaml", text)

    def setting(self, old: str, new: str) -> "TinySite":
        """``site.yaml`` with one passage replaced, or ``new`` added at its end for no ``old``."""
        return self.edit("site.yaml", old, new)

    def page(self, name: str, text: str) -> "TinySite":
        """A file of ``content/``."""
        return self.file(f"content/{name}", text)

    def edit(self, name: str, old: str, new: str) -> "TinySite":
        """A file with one passage replaced, or ``new`` added at its end for no ``old``."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(old) == 1 or not old, f"{old!r} stands {text.count(old)} times in {name}"
        return self.file(name, text.replace(old, new) if old else text + new)

    def remove(self, name: str) -> "TinySite":
        """Without a file or a folder."""
        path = self.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        return self

    def move(self, old: str, new: str) -> "TinySite":
        """A file or folder under another name."""
        (self.root / new).parent.mkdir(parents=True, exist_ok=True)
        (self.root / old).rename(self.root / new)
        return self

    def copied_to(self, root: Path) -> "TinySite":
        """The same in another folder, with all that builds have left in it."""
        shutil.copytree(self.root, root, symlinks=True)
        copy = object.__new__(TinySite)
        copy.root = root
        copy.request = replace(self.request, root=root, output=root / "output")
        return copy

    # --- building --------------------------------------------------------------------------------

    def asking(self, **wishes: object) -> "TinySite":
        """The same folder with another request: ``site.asking(preview=True).build()``."""
        other = object.__new__(TinySite)
        other.root = self.root
        other.request = replace(self.request, **wishes)  # type: ignore[arg-type]
        return other

    def build(self) -> Report:
        """Build it as asked."""
        return build(self.request)

    def problems(self) -> tuple[Problem, ...]:
        """What a build finds wrong, whether it stops for it or not."""
        try:
            return self.build().problems
        except SiteError as broken:
            return broken.problems

    def complaints(self) -> str:
        """What a build finds wrong, as an English owner reads it."""
        return "\n".join(problem_text(each, "en") for each in self.problems())

    # --- reading ---------------------------------------------------------------------------------

    def output(self) -> dict[str, bytes]:
        """Every published file by its path; our own notes apart."""
        return files_in(self.request.output)

    def html(self, address: str) -> str:
        """The page at an address."""
        inside = address.strip("/")
        path = f"{inside}/index.html" if address.endswith("/") else inside
        return (self.request.output / path.lstrip("/")).read_text(encoding="utf-8")


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, but for what builds note there for themselves."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in names:
            path = Path(place, name).relative_to(folder).as_posix()
            if not path.startswith(".handschlag"):
                found[path] = Path(place, name).read_bytes()
    return dict(sorted(found.items()))


def picture(colour: str = "teal", width: int = 60, height: int = 40) -> bytes:
    """A small JPEG."""
    from PIL import Image

    stream = BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "JPEG")
    return stream.getvalue()
