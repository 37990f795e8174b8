"""Products that an order could not tell apart."""

from collections.abc import Iterator

from generator.model.offers import sku
from generator.model.site import Page, Site
from generator.problems import Problem, problem


def twins(site: Site) -> Iterator[Problem]:
    """Numbers that two products share: of articles, also where only case tells them apart, and GTINs."""
    seen: dict[str, str] = {}
    coded: dict[str, str] = {}
    for page in site.edition(site.config.site.language).products:
        number = sku(page)
        other = seen.setdefault(number.casefold(), page.document.file)
        if other != page.document.file:
            yield problem("same-sku", page.document.place("sku"), sku=number, other=other)
        yield from _of_choices(page, seen)
        code = page.product.gtin
        if code and (first := coded.setdefault(code, page.document.file)) != page.document.file:
            yield problem("same-gtin", page.document.place("gtin"), gtin=code, other=first)


def _of_choices(page: Page, seen: dict[str, str]) -> Iterator[Problem]:
    """A choice may have its product's own number, but no other choice's and no other product's."""
    here: set[str] = set()
    for option in page.product.options:
        for number in (choice.sku for choice in option.choices if choice.sku):
            other = seen.setdefault(number.casefold(), page.document.file)
            if other != page.document.file:
                yield problem("same-sku", option.where, sku=number, other=other)
            elif number.casefold() in here:
                yield problem("choices-of-one-sku", option.where, sku=number)
            here.add(number.casefold())
