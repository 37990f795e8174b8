"""What is too large to go online, and a site of which nothing would."""

from collections.abc import Iterator

from generator.content.sources import CONTENT
from generator.model.site import Site
from generator.problems import Location, Problem, problem, warning

_LARGEST = 2_000_000_000
"""Bytes; what web spaces take of one file is less by far."""


def unsound_freight(site: Site) -> Iterator[Problem]:
    """Files that no web space takes; a site without a page that somebody wrote."""
    for asset in (*site.static, *site.downloads):
        if asset.size > _LARGEST:
            limit = _LARGEST // 1_000_000_000
            yield problem("file-unhostable", Location(asset.file), limit=limit)
    pages = (page for each in site.editions for page in each.all_pages())
    written = (page for page in pages if page.document.file.startswith(f"{CONTENT}/"))
    if not site.hidden and all(page.made for page in written):
        yield warning("no-pages", Location(CONTENT))
