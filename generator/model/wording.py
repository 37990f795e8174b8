"""The order terms with every value in its place: what is released, compared and kept."""

import html
import re

from generator.config.settings import Config
from generator.content.body import Block
from generator.model.site import Page, Site
from generator.model.values import expand, value
from generator.patterns import pattern
from generator.records.terms import ReleasedTerms

_LINK = pattern(r'\s*href="link:(\d+)"')
_PICTURE = pattern(r'<img[^>]*?\s+src="picture:(\d+)"[^>]*?>')
_BLOCK = pattern(r"<!--block:(\d+)-->")


def wording(page: Page, site: Site) -> ReleasedTerms | None:
    """The terms as they would be released today; None as long as they name no version."""
    version = page.terms.version
    if version is None:
        return None
    return ReleasedTerms(
        version=version,
        valid_from=page.terms.valid_from or version,
        language=page.language,
        title=page.head.title,
        html=plain_markup(page, site),
    )


def plain_markup(page: Page, site: Site) -> str:
    """The text without anything of a theme's: blocks as plain markup, pictures as their words."""
    body = page.document.body

    def block(found: re.Match[str]) -> str:
        return _block(body.blocks[int(found[1])], site, page.language)

    def link(found: re.Match[str]) -> str:
        address = page.resolved.links[int(found[1])]
        return f' href="site:{html.escape(address)}"' if address else ""

    text = body.html
    while _BLOCK.search(text):  # a block may hold blocks
        text = _BLOCK.sub(block, text)
    text = _PICTURE.sub(lambda found: html.escape(body.pictures[int(found[1])].alt), text)
    return expand(_LINK.sub(link, text), site.config, page.language)


def _block(block: Block, site: Site, language: str) -> str:
    config = site.config
    title = html.escape(block.argument)
    match block.name:
        case "notice":
            return (f"<p><strong>{title}</strong></p>" if title else "") + block.html
        case "terms":
            return _lines(value(f"shop.{block.argument}", config, language))
        case "legal":
            made = site.text(block.argument, language)
            return plain_markup(made, site) if made else block.html
        case "contact":
            return _lines(_contact(config))
        case "map" | "embed":
            return f"<p>{title}</p>{block.html}"
        case _:
            return block.html


def _lines(lines: tuple[str, ...] | None) -> str:
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines or ())
    return f"<ul>{items}</ul>" if items else ""


def _contact(config: Config) -> tuple[str, ...]:
    business = config.business
    place = f"{business.postcode} {business.city}".strip()
    said = (business.name, business.street, place, business.phone, business.email)
    return tuple(each for each in said if each)
