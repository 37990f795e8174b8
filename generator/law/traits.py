"""What a site really is and does: which duties it can have at all."""

from collections.abc import Iterator
from enum import StrEnum

from generator.config.settings import Business, Config
from generator.content.heads import ProductHead
from generator.model import offers
from generator.model.rights import ladder
from generator.model.site import Site
from generator.trade.endpoints import form_service
from generator.trade.offer import Kind, Mode
from generator.trade.withdrawal import Ground, withdrawal_ground

EEA = frozenset(
    {
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"),
        *("IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"),
    }
)
"""The member states of the European Union and the European Economic Area."""


class Trait(StrEnum):
    """A fact of a site that decides whether a rule concerns it."""

    CONSUMERS = "consumers"
    BUSINESSES_ONLY = "businesses-only"
    PRICED = "priced"
    REDUCED = "reduced"
    OFFERS = "offers"
    NO_OFFERS = "no-offers"
    ORDERS = "orders"
    BY_FORM = "by-form"
    BY_MAIL = "by-mail"
    GOODS = "goods"
    SERVICES = "services"
    MEASURED = "measured"
    CUSTOM_MADE = "custom-made"
    REVOCABLE = "revocable"
    REVOCABLE_ORDERS = "revocable-orders"
    NOT_REVOCABLE_ORDERS = "not-revocable-orders"
    EXEMPT = "exempt"
    DEPOSIT = "deposit"
    CANCELLATION = "cancellation"
    EDITORIAL = "editorial"
    VOICES = "voices"
    SMALL_BUSINESS = "small-business"
    PERSON = "person"
    COMPANY = "company"
    REGISTERED = "registered"
    UNREGISTERED_TRADE = "unregistered-trade"
    TRADE = "trade"
    SUPERVISED = "supervised"
    CHAMBER = "chamber"
    PROFESSION = "profession"
    LIQUIDATION = "liquidation"
    VAT_ID = "vat-id"
    VAT_STANDARD = "vat-standard"
    ECONOMIC_ID = "economic-id"
    SPONSORED = "sponsored"
    WHATSAPP = "whatsapp"
    MANY_EMPLOYEES = "many-employees"
    NOT_MICRO = "not-micro"
    PERHAPS_MICRO = "perhaps-micro"
    DISPUTES_BOARD = "disputes-board"
    SELLS_ABROAD_TO_CH = "sells-abroad-to-ch"
    SEVERAL_LANGUAGES = "several-languages"


_COMPANIES = (
    "gmbh", "ug", "ag", "kgaa", "se", "sa", "sàrl", "sagl", "eg", "e.g.", "e.v.", "ev", "verein",
    "genossenschaft", "aktiengesellschaft", "flexco", "flexkapg", "unternehmergesellschaft", "ltd",
    "stiftung", "gesellschaft mit beschränkter haftung",
)  # fmt: skip
_PARTNERSHIPS = ("ohg", "og", "kg", "partg", "partgmbb", "offene gesellschaft",
                 "kommanditgesellschaft", "kollektivgesellschaft")  # fmt: skip
_REGISTERED_PERSONS = ("e.k.", "e.kfm.", "e.kfr.", "e.u.", "ek", "eu")


def _form_is(business: Business, forms: tuple[str, ...]) -> bool:
    """Whether the legal form, or the name where none is said, ends in one of ``forms``."""
    said = (business.legal_form or business.name).casefold()
    words = said.replace("(", " ").replace(")", " ").replace(",", " ").split()
    return any(form in words or (" " in form and form in said) for form in forms)


def is_company(business: Business) -> bool:
    """Whether it is a legal person."""
    return _form_is(business, _COMPANIES)


def is_partnership(business: Business) -> bool:
    """Whether several persons act together under one name in a register."""
    return _form_is(business, _PARTNERSHIPS)


def is_registered(business: Business) -> bool:
    """Whether a register knows it, by its form or because the owner says so."""
    known = is_company(business) or is_partnership(business)
    return known or business.register is not None or _form_is(business, _REGISTERED_PERSONS)


def lands(config: Config) -> tuple[frozenset[str], frozenset[str]]:
    """The country of the business, and all countries whose law its offers meet; ``EU`` included."""
    seat = {config.business.country} - {""}
    reach = seat | set(config.shop.markets)
    return _with_union(seat), _with_union(reach)


def _with_union(countries: set[str]) -> frozenset[str]:
    return frozenset(countries | ({"EU"} if countries & EEA else set()))


def traits(site: Site) -> frozenset[Trait]:
    """All that is true of ``site``."""
    return frozenset((*_of_business(site.config), *_of_offers(site), *_of_pages(site)))


def _of_business(config: Config) -> Iterator[Trait]:
    business, shop = config.business, config.shop
    registered, austrian = is_registered(business), business.country == "AT"
    trade = bool(business.trade)
    found = (
        (shop.audience == "businesses", Trait.BUSINESSES_ONLY),
        (shop.audience != "businesses", Trait.CONSUMERS),
        (business.vat.mode == "small-business", Trait.SMALL_BUSINESS),
        (business.vat.mode == "standard", Trait.VAT_STANDARD),
        (business.vat.id, Trait.VAT_ID),
        (business.economic_id, Trait.ECONOMIC_ID),
        (is_company(business) or is_partnership(business), Trait.COMPANY),
        (not is_company(business) and not is_partnership(business), Trait.PERSON),
        (registered, Trait.REGISTERED),
        (trade, Trait.TRADE),
        (trade and not registered, Trait.UNREGISTERED_TRADE),
        (business.permit or (trade and austrian), Trait.SUPERVISED),
        (business.profession or (trade and austrian), Trait.CHAMBER),
        (business.profession, Trait.PROFESSION),
        (business.in_liquidation, Trait.LIQUIDATION),
        (business.whatsapp, Trait.WHATSAPP),
        ((business.employees or 0) > 10, Trait.MANY_EMPLOYEES),
        ((business.employees or 0) >= 10, Trait.NOT_MICRO),
        ((business.employees or 0) < 10, Trait.PERHAPS_MICRO),
        (business.disputes and business.disputes.takes_part in _TAKES_PART, Trait.DISPUTES_BOARD),
        (business.country != "CH" and "CH" in shop.markets, Trait.SELLS_ABROAD_TO_CH),
    )
    yield from (trait for holds, trait in found if holds)


_TAKES_PART = ("yes", "obliged")


def _of_pages(site: Site) -> Iterator[Trait]:
    if any(edition.posts for edition in site.editions):
        yield Trait.EDITORIAL
    if any(edition.testimonials for edition in site.editions):
        yield Trait.VOICES
    if any(page.post.sponsored for edition in site.editions for page in edition.posts):
        yield Trait.SPONSORED
    if len(site.editions) > 1:
        yield Trait.SEVERAL_LANGUAGES


def _of_offers(site: Site) -> Iterator[Trait]:
    config = site.config
    products = [page.product for edition in site.editions for page in edition.products]
    offered = [each for each in products if offers.mode(each, config) is not Mode.NONE]
    ordered = [each for each in offered if offers.mode(each, config) is Mode.ORDER]
    kinds = {each.kind for each in offered}
    revocable = any(has_right(each) for each in ordered)
    yield Trait.OFFERS if offered else Trait.NO_OFFERS
    yield Trait.REVOCABLE_ORDERS if revocable else Trait.NOT_REVOCABLE_ORDERS
    found = (
        (any(each.price or each.price_from for each in products), Trait.PRICED),
        (any(each.was_price for each in products), Trait.REDUCED),
        (ordered, Trait.ORDERS),
        (offered and config.shop.order_by == "form", Trait.BY_FORM),
        (offered and config.shop.order_by == "mailto", Trait.BY_MAIL),
        (Kind.GOODS in kinds, Trait.GOODS),
        (kinds - {Kind.GOODS}, Trait.SERVICES),
        (any(each.custom_made for each in offered), Trait.CUSTOM_MADE),
        (Kind.GOODS in kinds and any(each.net_content for each in products), Trait.MEASURED),
        (any(has_right(each) for each in offered), Trait.REVOCABLE),
        (any(ground_of(each) for each in offered), Trait.EXEMPT),
        (any(offers.deposit(each, config)[0] for each in offered), Trait.DEPOSIT),
        (any(ladder(each, config) for each in offered), Trait.CANCELLATION),
    )
    yield from (trait for holds, trait in found if holds)


def ground_of(product: ProductHead) -> Ground | None:
    """Why a consumer in the EU cannot withdraw, or how the right is lost."""
    return withdrawal_ground(
        product.kind,
        custom_made=product.custom_made,
        perishable=product.perishable,
        sealed_hygiene=product.sealed_hygiene,
        country="EU",
        dated=bool(product.dates),
    )


def has_right(product: ProductHead) -> bool:
    """Whether a consumer in the EU may withdraw, at least at first."""
    ground = ground_of(product)
    return ground is None or not ground.excludes


def has_own_receiver(config: Config) -> bool:
    """Whether forms are taken by our own receiver, which acknowledges what it gets."""
    return form_service(config.shop.form_service, config.shop.endpoint).own
