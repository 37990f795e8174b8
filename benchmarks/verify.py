"""Whether an output holds the site that was asked for; before that no time counts."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.corpus import Page

_LINK = re.compile(r'href="?([^">\s]+)')
_NAME = re.compile(r"[\w-]+(?=/)")
"""The names in addresses, each of a folder."""


class WrongOutput(Exception):
    """What a build left is not the site."""


def verify(output: Path, pages: Sequence[Page], marks: Iterable[str] = ()) -> None:
    """Raise WrongOutput unless each page is there once, with its text, and the site has its lists,
    a feed and a site map; ``marks`` stand on every page."""
    texts = {path: path.read_text(encoding="utf-8") for path in output.rglob("*.html")}
    found = {path.parent.name: text for path, text in texts.items() if path.name == "index.html"}
    for page in pages:
        text = found.get(page.name, "")
        wanted = ("<h1", page.title, page.description, _last_words(page), *marks)
        missing = [each for each in wanted if each not in text]
        if not text or missing:
            raise WrongOutput(f"{page.name}: lacks {missing or 'everything'}")
    _lists(texts.values(), pages)
    _for_machines(output, pages)


def has_words(output: Path, page: Page, words: str) -> None:
    """Raise WrongOutput unless the page says ``words``."""
    [file] = [each for each in output.rglob("index.html") if each.parent.name == page.name]
    if words not in file.read_text(encoding="utf-8"):
        raise WrongOutput(f"{page.name}: is as it was")


def _last_words(page: Page) -> str:
    """Words of its last paragraph that stand beside one another in any HTML."""
    sentence = page.text.strip().rpartition("\n")[2].partition(". ")[0]
    return re.split(r"[*`\[]", sentence)[0].rstrip(". ")


def _lists(texts: Iterable[str], pages: Sequence[Page]) -> None:
    lists = (text for text in texts if text.count("<h2") + text.count("<article") > 1)
    linked = {
        name for text in lists for link in _LINK.findall(text) for name in _NAME.findall(link)
    }
    unlisted = [page.name for page in pages if page.name not in linked]
    if unlisted:
        raise WrongOutput(f"on no list: {', '.join(unlisted[:5])}")


def _for_machines(output: Path, pages: Sequence[Page]) -> None:
    maps = "".join(each.read_text(encoding="utf-8") for each in output.rglob("sitemap*.xml"))
    mapped = set(_NAME.findall(maps))
    unmapped = [page.name for page in pages if page.name not in mapped]
    if unmapped:
        raise WrongOutput(f"not in the site map: {', '.join(unmapped[:5])}")
    feeds = [each for each in output.glob("*.xml") if "<rss" in each.read_text(encoding="utf-8")]
    if not feeds:
        raise WrongOutput("no feed")
