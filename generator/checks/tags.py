"""Tags that find no place of their own."""

from collections.abc import Iterator

from generator.engine.paths import flaw
from generator.model.addresses import tag_slug
from generator.model.site import Site
from generator.problems import Problem, problem


def unsound_tags(site: Site) -> Iterator[Problem]:
    """Tags whose page could have no address: of signs alone, or called like a device of Windows."""
    for edition in site.editions:
        for page in (*edition.products, *edition.posts):
            for word in page.head.tags:
                if flaw(tag_slug(word, edition.language)) is not None:
                    yield problem("tag-without-address", page.document.place("tags"), tag=word)
