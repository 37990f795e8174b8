"""A new product, post, page or testimonial in a site that is there."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

from generator.config.read import read_config
from generator.config.schema import PARTS
from generator.config.settings import Config
from generator.engine.paths import flaw
from generator.messages import Tongue
from generator.patterns import pattern
from generator.problems import Location, SiteError, problem
from generator.scaffold import Entry
from generator.scaffold.filling import filled, write_new
from generator.text import slug

_DATED = pattern(r"\d{4}-\d{2}-\d{2}[-_ ](.+)")
_LIST = "index"
"""The file that introduces what lies beside it."""
_PIECES = Path(__file__).parent / "pieces"


_FOLDERS = {
    Entry.PRODUCT: "content/products",
    Entry.POST: "content/blog",
    Entry.PAGE: "content",
    Entry.TESTIMONIAL: "content/testimonials",
}


def new_entry(root: Path, kind: Entry, name: str, tongue: Tongue, today: date) -> str:
    """Write a file for ``name`` under a name that is free, and say where, from the site's folder.

    Raises SiteError if there is no site, or no name can be made of ``name``.
    """
    config, problems = read_config(root)
    if config == Config():
        raise SiteError(problems)
    wanted = slug(name, config.site.language)
    if not wanted:
        raise SiteError([problem("new-name-empty", Location(_FOLDERS[kind]), name=name)])
    folder = _FOLDERS[kind]
    standing = _standing(config) if kind is Entry.PAGE else ()
    taken = {_LIST, *_names_in(root / folder, kind), *standing}
    dated = f"{today.isoformat()}-" if kind is Entry.POST else ""
    file = f"{folder}/{dated}{_free(wanted, taken)}.md"
    values = {"name": " ".join(name.split()), "today": today.isoformat()}
    write_new(root / file, file, filled(_PIECES / tongue / f"{kind.value}.md", values))
    return file


def _names_in(folder: Path, kind: Entry) -> Iterator[str]:
    """What pages and folders are called in addresses; of products and posts, in all sub-folders."""
    if not folder.is_dir():
        return
    for each in folder.iterdir() if kind is Entry.PAGE else folder.rglob("*"):
        if each.is_dir() or each.suffix.casefold() in (".md", ".markdown"):
            name = each.name.split(".")[0].casefold()
            yield name
            if dated := _DATED.fullmatch(name):
                yield dated[1]


def _standing(config: Config) -> Iterator[str]:
    """The first parts of addresses that are not free for a page."""
    for language in config.site.languages:
        yield language.casefold()
        yield language.partition("-")[0].casefold()
        for part in PARTS:
            yield config.address_part(part, language).casefold()


def _free(wanted: str, taken: set[str]) -> str:
    """``wanted``, or it with a number where it is taken or no system takes it (``con``)."""
    if wanted not in taken and flaw(wanted) is None:
        return wanted
    numbered = (f"{wanted}-{number}" for number in count(2))
    return next(each for each in numbered if each not in taken)
