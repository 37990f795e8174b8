"""A page for the law as a file to be edited, from what the site says of itself."""

from pathlib import Path

from generator.drafts.pages import page_files
from generator.model.site import Site
from generator.problems import Location, SiteError, problem
from generator.scaffold.filling import write_new


def write_law_page(site: Site, root: Path, role: str) -> tuple[str, ...]:
    """Write the page of ``role`` for each language that has none, and say where, from the site's folder.

    Raises SiteError where every language has one, or none is ours; nothing is overwritten.
    """
    config = site.config
    documents = [
        page.document for each in site.editions for page in each.all_pages() if not page.made
    ]
    files = page_files(role, config, documents)
    if not files:
        pages = (page for each in site.editions for page in each.pages if not page.made)
        there = next((page.document.file for page in pages if page.head.role == role), "site.yaml")
        raise SiteError([problem("new-role-there", Location(there), role=role)])
    for each in files:
        write_new(root / each.file, each.file, each.data.decode())
    return tuple(each.file for each in files)
