"""Settings that contradict each other or leave visitors without something they need."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.checks.ladders import in_arrears
from generator.config.settings import Config
from generator.fields.words import is_here
from generator.language import known
from generator.model.site import Site
from generator.problems import Problem, problem, warning
from generator.trade.endpoints import form_service, whole_form
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
    if in_arrears(config.shop.deposit):
        yield problem("deposit-afterwards", config.place("shop.deposit"))
    if _is_open(config.site.url):
        yield warning("url-without-https", config.place("site.url"))
    yield from _bank(config)
    yield from _orders(config)
    yield from _accessibility(site)


def _bank(config: Config) -> Iterator[Problem]:
    """A name at the account that no QR code for paying can hold."""
    bank = config.business.bank
    if bank is None or not bank.iban or not bank.holder:
        return
    from generator.trade.payment import LONGEST_HOLDER

    if (length := len(bank.holder)) > LONGEST_HOLDER:
        where = config.place("business.bank.holder", "business.bank")
        yield warning("holder-long", where, length=length, longest=LONGEST_HOLDER)


def _is_open(address: str) -> bool:
    """Whether what is sent there could be read on the way."""
    return address.startswith("http://") and not is_here(urlsplit(address).hostname or "")


def _orders(config: Config) -> Iterator[Problem]:
    """Where orders go to, if it cannot be meant."""
    shop = config.shop
    if _is_open(shop.endpoint):
        yield problem("endpoint-without-https", config.place("shop.endpoint"))
    # Over http://, it is a program in the owner's house, to try a form with.
    if shop.endpoint.startswith("https://") and is_here(urlsplit(shop.endpoint).hostname or ""):
        yield problem("endpoint-here", config.place("shop.endpoint"), text=shop.endpoint)
    if form := whole_form(shop.endpoint):
        yield problem("endpoint-half", config.place("shop.endpoint"), text=shop.endpoint, form=form)
    if shop.endpoint and form_service(shop.form_service, "").own:
        where = config.place("shop.endpoint")
        yield problem("receiver-with-endpoint", where, name=shop.form_service)


def _accessibility(site: Site) -> Iterator[Problem]:
    """A statement that takes itself back, or that was checked on a day to come."""
    said = site.config.accessibility
    if said.status == "full" and said.gaps:
        yield problem(
            "accessible-with-gaps", site.config.place("accessibility.gaps", "accessibility")
        )
    if said.checked and said.checked > site.cutoff.date():
        where = site.config.place("accessibility.checked", "accessibility")
        yield problem("checked-later", where, day=said.checked)
