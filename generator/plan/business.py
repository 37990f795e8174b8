"""Who the visitor deals with, for templates."""

from collections.abc import Iterator

from generator.config.settings import Business
from generator.language import country_name
from generator.plan.edition import Planning
from generator.plan.icons import logo_of
from generator.plan.pictures import picture_view, shown
from generator.plan.views import BusinessView, ClosedView, LinkView, OpeningHours, PersonView


def business_view(planning: Planning) -> BusinessView:
    """The business in the words of one language."""
    business, language = planning.config.business, planning.language
    return BusinessView(
        name=business.name,
        owner=business.owner,
        legal_form=business.legal_form,
        street=business.street,
        postcode=business.postcode,
        city=business.city,
        country=country_name(business.country, language) if business.country else "",
        country_code=business.country,
        phone=business.phone,
        email=business.email,
        whatsapp=business.whatsapp,
        hours=tuple(OpeningHours(line.days, line.times) for line in business.hours),
        closed=tuple(
            ClosedView(each.start, each.end or each.start, each.note.within(language))
            for each in sorted(business.closed, key=lambda each: each.start)
            if (each.end or each.start) >= planning.site.cutoff.date()
        ),
        people=_people(planning),
        profiles=tuple(LinkView(name.capitalize(), address) for name, address in business.profiles),
        facts=tuple((planning.phrase(f"fact.{key}"), text) for key, text in _facts(business)),
        logo=_logo(planning),
    )


def _people(planning: Planning) -> tuple[PersonView, ...]:
    def photo(name: str) -> str:
        return next((file for file in planning.pictures if file.endswith(f"/{name}")), "")

    people = []
    for person in planning.config.business.people:
        picture = planning.site.picture(photo(person.photo.text)) if person.photo else None
        view = shown(planning, picture, person.name)
        people.append(PersonView(person.name, person.role.within(planning.language), view))
    return tuple(people)


def _logo(planning: Planning) -> str:
    logo = logo_of(planning)
    if logo is None:
        return ""
    view = picture_view(logo, "")
    return (view.webp[0] if view.webp else view).address


def _facts(business: Business) -> Iterator[tuple[str, str]]:
    register = business.register
    facts = (
        ("legal-form", business.legal_form),
        ("trade", business.trade),
        ("vat-id", business.vat.id),
        ("register", f"{register.number}, {register.court}".strip(", ") if register else ""),
        ("chamber", business.chamber),
        ("authority", business.authority),
    )
    return ((key, text) for key, text in facts if text)
