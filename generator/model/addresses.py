"""Where everything stands: addresses from names, as the owner and the language write them."""

from functools import lru_cache

from generator.config.settings import Config
from generator.content.heads import PageHead
from generator.content.names import DocumentKind, SourceName
from generator.text import slug

_slug = lru_cache(maxsize=20_000)(slug)
_SECTIONS = {
    DocumentKind.PRODUCT: "products",
    DocumentKind.CATEGORY: "products",
    DocumentKind.POST: "blog",
    DocumentKind.BLOG: "blog",
    DocumentKind.TESTIMONIALS: "testimonials",
    DocumentKind.TESTIMONIAL: "testimonials",
    DocumentKind.TERMS: "order-terms",
}


def prefix(config: Config, language: str) -> str:
    """``/`` for the site's own language, ``/en/`` for another; the whole tag where two share it."""
    if language == config.site.language:
        return "/"
    family = language.split("-")[0]
    shared = [each for each in config.site.languages if each.split("-")[0] == family]
    return f"/{family}/" if len(shared) == 1 else f"/{language.lower()}/"


def standing(config: Config, language: str, part: str, *rest: str) -> str:
    """The address of a standing page: ``/en/products/page/2/``."""
    return prefix(config, language) + "/".join((config.address_part(part, language), *rest)) + "/"


def document_address(config: Config, name: SourceName, head: PageHead) -> str:
    """The address of a content file: from its name, never from its title."""
    if name.kind is DocumentKind.HOME:
        return prefix(config, name.language)
    parts = name.key.split("/")
    if name.kind is DocumentKind.PRODUCT or name.kind is DocumentKind.POST:
        parts = [parts[0], parts[-1]]
    slugs = [_slug(part, name.language) for part in parts[1:]]
    if head.slug and slugs:
        slugs[-1] = head.slug
    section = _SECTIONS.get(name.kind)
    if section:
        return standing(config, name.language, section, *slugs)
    first = head.slug if head.slug and not slugs else _slug(parts[0], name.language)
    return prefix(config, name.language) + "/".join((first, *slugs)) + "/"


def tag_slug(name: str, language: str) -> str:
    """The slug that tells tags apart: two spellings of one word are one tag."""
    return _slug(name, language)
