"""Order terms that could not be named in an order."""

import re
from collections.abc import Iterator

from generator.model.site import Page, Site
from generator.model.values import PLACE, has_values, unknown_values
from generator.problems import Location, Problem, errors, problem, warning


def unsound_terms(site: Site) -> Iterator[Problem]:
    """Terms without a version or with values that nothing has."""
    for edition in site.editions:
        for page in edition.all_pages():
            yield from _values(page, site)
        terms = edition.terms
        if terms and terms.terms.version is None and not any(errors(terms.document.problems)):
            yield problem("terms-without-version", Location(terms.document.file, 1))


def _values(page: Page, site: Site) -> Iterator[Problem]:
    """Values are looked for in the HTML, where code blocks keep theirs as text."""
    text = re.sub(r"<(pre|code)\b.*?</\1>", "", page.document.body.html, flags=re.DOTALL)
    where = Location(page.document.file)
    if found := PLACE.search(text):
        if has_values(page):
            yield from unknown_values(text, site.config, where)
        else:
            yield warning("value-stays-text", where, text=found[0])
