"""Blocks that ask for texts which cannot be made yet, and official files that are not there."""

from collections.abc import Iterator

from generator.content.body import MADE_TEXTS, SHOP_TERMS
from generator.drafts.pages import facts_in, lacking
from generator.model.notices import notice_files
from generator.model.site import Page, Site
from generator.problems import Location, Problem, nearest, problem, warning


def unsound_duties(site: Site) -> Iterator[Problem]:
    """``/// legal | imprint`` without what an imprint must say; a notice that is not in ``static/``."""
    for edition in site.editions:
        for page in edition.all_pages():
            yield from _unmade(page, site)
    there = {asset.file for asset in site.static}
    for file in notice_files(site.config):
        if file not in there:
            where = site.config.place("shop.guarantee_notice")
            yield problem("notice-missing", where, near=nearest(file, there), file=file)


def _unmade(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.body.blocks:
        if block.name == "hours" and not site.config.business.hours:
            yield warning("hours-unsaid", Location(page.document.file, block.line))
        asked = block.name == "terms" and block.argument in SHOP_TERMS
        if asked and not _agreed(block.argument, page, site):
            where = Location(page.document.file, block.line)
            yield warning("terms-unsaid", where, name=block.argument)
        if (
            block.name != "legal"
            or block.argument not in MADE_TEXTS
            or site.text(block.argument, page.language)
        ):
            continue
        documents = [each.document for one in site.editions for each in one.all_pages()]
        needs = lacking(block.argument, site.config, facts_in(site.config, documents))
        where = Location(page.document.file, block.line)
        yield problem("legal-text-unmade", where, role=block.argument, needs=", ".join(needs))


def _agreed(name: str, page: Page, site: Site) -> bool:
    """Whether the product, or the shop, says anything of its ``deposit`` or the like."""
    return bool(getattr(page.own, name, None) or getattr(site.config.shop, name, None))
