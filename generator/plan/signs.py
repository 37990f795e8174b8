"""The code of a product's address, for signs at the shelf, price tags and posters."""

from collections.abc import Iterator

from generator.config.settings import Wanted
from generator.model.site import Page
from generator.plan.edition import Planning
from generator.plan.recipes import CodeRecipe, Output, path_of

FILE = "qr.svg"


def code_address(page: Page, planning: Planning) -> str:
    """Where the code of a product stands; empty where none is made."""
    wanted = planning.config.shop.codes
    shown = wanted is Wanted.ALWAYS or (wanted is Wanted.AUTO and _has_picture(page, planning))
    return f"{page.address}{FILE}" if shown else ""


def code_outputs(planning: Planning) -> Iterator[Output]:
    """The codes of all products of one language; each leads to the page in that language."""
    url = planning.config.site.url.rstrip("/")
    for page in planning.edition.products:
        if address := code_address(page, planning):
            yield Output(path_of(address), CodeRecipe(url + page.address))


def _has_picture(page: Page, planning: Planning) -> bool:
    """Where pictures are scaled, drawing a code takes no time that anybody would notice."""
    return any(asset.file in planning.pictures for asset in (page.image, *page.images) if asset)
