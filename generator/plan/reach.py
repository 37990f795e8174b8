"""The ways to reach a business: messengers, an address card, the way there, news by mail."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from generator.config.settings import Business
from generator.language import country_name, day_ranges, hours
from generator.plan.edition import Planning
from generator.plan.opening import opening
from generator.plan.views import LinkView, ReachView
from generator.trade.complaint import news_text
from generator.trade.mail import mailto
from generator.trade.vcard import Card, vcard

_FILE = {"de": "kontakt.vcf"}


def reach(planning: Planning) -> ReachView:
    """All ways that the owner named."""
    business = planning.config.business
    newsletter = business.newsletter.within(planning.language)
    return ReachView(
        messengers=tuple(messengers(business)),
        card=card_address(planning),
        geo=_geo(business),
        route=_route(business, planning.language),
        newsletter=newsletter,
        subscribe=mailto(business.email, news_text(planning.language))[0] if newsletter else "",
        opening=opening(planning),
    )


def dialled(number: str) -> str:
    """A number as messengers and telephones want it: ``+43662000000``."""
    digits = re.sub(r"[^\d+]", "", number.replace("(0)", ""))
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def messengers(business: Business) -> Iterator[LinkView]:
    """Links that open a conversation; each is asked only when somebody follows it."""
    if business.whatsapp:
        yield LinkView("WhatsApp", f"https://wa.me/{dialled(business.whatsapp).lstrip('+')}")
    if business.signal:
        yield LinkView("Signal", f"https://signal.me/#p/{dialled(business.signal)}")
    if business.telegram:
        yield LinkView("Telegram", f"https://t.me/{business.telegram}")
    if business.threema:
        yield LinkView("Threema", f"https://threema.id/{business.threema}")


def _geo(business: Business) -> str:
    """The place for the visitor's own map (RFC 5870)."""
    place = business.location
    return f"geo:{place.latitude},{place.longitude}" if place else ""


def _route(business: Business, language: str) -> str:
    """The way there on OpenStreetMap, which asks for no account."""
    if place := business.location:
        return f"https://www.openstreetmap.org/directions?to={place.latitude}%2C{place.longitude}"
    if not business.street:
        return ""
    country = country_name(business.country, language) if business.country else ""
    parts = (business.street, f"{business.postcode} {business.city}".strip(), country)
    said = ", ".join(part for part in parts if part)
    return f"https://www.openstreetmap.org/search?query={quote(said, safe='')}"


# --- the address card --------------------------------------------------------------------------


def card_address(planning: Planning) -> str:
    """Where the card for address books stands: ``/kontakt.vcf``, ``/en/contact.vcf``."""
    family = planning.language.partition("-")[0]
    return planning.edition.prefix + _FILE.get(family, "contact.vcf")


def address_card(planning: Planning) -> bytes:
    """The card itself."""
    config, language = planning.config, planning.language
    business = config.business
    open_when = (
        f"{day_ranges(line.days, language)} {hours(line.times, language)}"
        for line in business.hours
    )
    card = Card(
        name=business.name,
        owner=business.owner if business.owner != business.name else "",
        street=business.street,
        postcode=business.postcode,
        city=business.city,
        country=country_name(business.country, language) if business.country else "",
        phone=f"tel:{dialled(business.phone)}" if business.phone else "",
        email=business.email,
        site=config.site.url.rstrip("/") + planning.edition.prefix,
        language=language,
        timezone=config.site.timezone,
        point=_geo(business),
        note="\n".join(open_when),
        messengers=tuple(each.address for each in messengers(business)),
    )
    return vcard(card).encode()
