"""Settings that contradict each other or leave visitors without something they need."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.config.settings import Config
from generator.language import known
from generator.model.site import Site
from generator.problems import Problem, problem, warning
from generator.trade.ladder import disordered, falls
from generator.trade.tax import VatMode, tax_note


def unknown_languages(config: Config) -> Iterator[Problem]:
    """Languages that nobody can write; where there is one, nothing else of the site can be said."""
    where = config.place("site.languages", "site.language")
    for language in config.site.languages:
        if not known(language):
            yield problem("language-unknown", where, text=language)


def unsound_settings(site: Site) -> Iterator[Problem]:
    """What ``site.yaml`` says that cannot work."""
    config = site.config
    where = config.place("site.languages", "site.language")
    for language in config.site.languages:
        if language not in {edition.language for edition in site.editions}:
            yield warning("language-without-pages", where, language=language)
    for edition in site.editions:
        priced = any(page.product.price or page.product.price_from for page in edition.products)
        note = tax_note(
            VatMode(config.business.vat.mode), config.business.country, edition.language
        )
        if priced and note is None:
            yield problem("tax-note-missing", where, language=edition.language)
    if falls(config.shop.cancellation):
        yield warning("ladder-falls", config.place("shop.cancellation"))
    if disordered(config.shop.cancellation):
        yield warning("ladder-order", config.place("shop.cancellation"))
    host = urlsplit(config.site.url).hostname
    if config.site.url.startswith("http://") and host not in ("localhost", "127.0.0.1", "::1"):
        yield warning("url-without-https", config.place("site.url"))
