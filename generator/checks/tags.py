"""Tags that find no place of their own."""

import re
from collections.abc import Iterator
from unicodedata import category

from generator.engine.paths import flaw
from generator.model.addresses import tag_slug
from generator.model.site import Site
from generator.problems import Problem, problem, warning


def unsound_tags(site: Site) -> Iterator[Problem]:
    """Tags whose page could have no address: of signs alone, or called like a device of Windows."""
    for edition in site.editions:
        first: dict[str, str] = {}
        told: set[str] = set()
        for page in (*edition.products, *edition.posts):
            for word in page.head.tags:
                place = tag_slug(word, edition.language)
                if flaw(place) is not None:
                    yield problem("tag-without-address", page.document.place("tags"), tag=word)
                    continue
                other = first.setdefault(place, word)
                if other != word and _signs(other) != _signs(word) and word not in told:
                    told.add(word)
                    where = page.document.place("tags")
                    yield warning("tags-of-one-address", where, tag=word, other=other)


def _signs(word: str) -> list[str]:
    """What tells C++ from C#, and no address can hold; spaces, hyphens and apostrophes say nothing."""
    return [each for each in re.findall(r"[^\w\s'’&-]", word) if category(each) != "Cf"]
