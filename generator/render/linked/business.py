"""The business: with a door that customers can come to (LocalBusiness), or without (Organization).

Google: "Local business structured data", "Organization structured data", "Site names".
"""

from generator.plan.views import BusinessView, PictureView, SiteView
from generator.render.linked.node import Node, node, whole

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def business(site: SiteView, image: PictureView | None = None) -> Node:
    """Everything about the business; for the home page and the one of how to reach it."""
    known = site.business
    return node(
        _kind(known),
        id=_id(site),
        name=known.name,
        url=whole(site.places.home, site.url),
        description=site.tagline,
        logo=whole(known.logo, site.url) if known.logo else "",
        image=whole(image.address, site.url) if image else "",
        email=known.email,
        telephone=known.phone,
        address=_address(known),
        geo=_point(site.reach.geo) if _address(known) else None,
        openingHoursSpecification=_hours(known),
        specialOpeningHoursSpecification=_closed(known),
        sameAs=[profile.address for profile in known.profiles],
        founder=node("Person", name=known.owner) if known.owner else None,
    )


def _point(geo: str) -> Node | None:
    """Where it lies, from a link like ``geo:47.8,13.04``."""
    latitude, _, longitude = geo.removeprefix("geo:").partition(",")
    return node("GeoCoordinates", latitude=latitude, longitude=longitude) if longitude else None


def named(site: SiteView) -> Node:
    """The business as other things name it: who sells, who publishes."""
    home = whole(site.places.home, site.url)
    return node("Organization", id=_id(site), name=site.business.name, url=home)


def again(site: SiteView) -> Node:
    """The business where the page has named it already."""
    return {"@id": _id(site)}


def website(site: SiteView) -> Node:
    """The site's name as search results show it."""
    return node(
        "WebSite",
        id=f"{site.url}#website",
        name=site.title,
        url=whole(site.places.home, site.url),
        inLanguage=site.language,
        publisher=again(site),
    )


def place_of(site: SiteView, words: str = "") -> Node:
    """Where something takes place: at the business, unless ``words`` say another place."""
    own = site.business
    return node("Place", name=words or own.name, address=words or _address(own) or own.name)


def _kind(known: BusinessView) -> str:
    """Without a street there is no place to come to, and Google asks for one."""
    return "LocalBusiness" if known.street and known.city else "Organization"


def _id(site: SiteView) -> str:
    return f"{site.url}#business"


def _address(known: BusinessView) -> Node | None:
    if not known.street:
        return None
    return node(
        "PostalAddress",
        streetAddress=known.street,
        postalCode=known.postcode,
        addressLocality=known.city,
        addressCountry=known.country_code,
    )


def _hours(known: BusinessView) -> list[Node]:
    return [
        node(
            "OpeningHoursSpecification",
            dayOfWeek=[DAYS[day] for day in line.days],
            opens=opens.isoformat("minutes"),
            closes=closes.isoformat("minutes"),
        )
        for line in known.hours
        for opens, closes in line.times
    ]


def _closed(known: BusinessView) -> list[Node]:
    """Opening and closing at one time says that nobody is there all day."""
    return [
        node(
            "OpeningHoursSpecification",
            opens="00:00",
            closes="00:00",
            validFrom=each.start.isoformat(),
            validThrough=each.end.isoformat(),
        )
        for each in known.closed
    ]
