"""Products that an order could not tell apart."""

from collections.abc import Iterator

from generator.model.offers import sku
from generator.model.site import Site
from generator.problems import Problem, problem


def twins(site: Site) -> Iterator[Problem]:
    """Article numbers that two products share, also where only case tells them apart."""
    seen: dict[str, str] = {}
    for page in site.edition(site.config.site.language).products:
        number = sku(page)
        other = seen.setdefault(number.casefold(), page.document.file)
        if other != page.document.file:
            yield problem("same-sku", page.document.place("sku"), sku=number, other=other)
