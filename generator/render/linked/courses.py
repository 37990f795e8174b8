"""Courses with their dates, and services (Google: "Course list" and "Event structured data")."""

from datetime import datetime

from generator.plan.views import ProductPage, ProductView, SiteView
from generator.render.linked.business import again, named, place_of
from generator.render.linked.node import Node, node, sum_of, term, whole, zoned
from generator.trade.offer import Availability, CourseDate


def course(view: ProductPage, site: SiteView) -> Node:
    """A course; each of its dates is an event as well."""
    own = view.product
    return node(
        "Course",
        **_said(view, site),
        provider=named(site),
        offers=_offer(own, view, site, category="Paid" if own.price else ""),
        hasCourseInstance=[_instance(date, view, site) for date in own.dates],
    )


def service(view: ProductPage, site: SiteView) -> Node:
    """Work that is done for a customer."""
    own = view.product
    return node(
        "Service",
        **_said(view, site),
        provider=named(site),
        offers=_offer(own, view, site),
    )


def _said(view: ProductPage, site: SiteView) -> Node:
    said = {
        "name": view.product.name,
        "description": view.page.description,
        "image": [whole(each.address, site.url) for each in view.product.images],
        "url": whole(view.page.address, site.url),
    }
    return {name: value for name, value in said.items() if value}


def _instance(date: CourseDate, view: ProductPage, site: SiteView) -> Node:
    return node(
        ["CourseInstance", "EducationEvent"],
        **_said(view, site),
        startDate=zoned(date.start, site.timezone),
        endDate=zoned(date.end, site.timezone) if date.end else "",
        courseMode="Onsite",
        courseWorkload=_workload(date),
        eventAttendanceMode=term("OfflineEventAttendanceMode"),
        eventStatus=term("EventScheduled"),
        location=place_of(site, date.place),
        organizer=again(site),
        maximumAttendeeCapacity=date.seats or None,
        offers=_offer(view.product, view, site, full=date.full),
    )


def _workload(date: CourseDate) -> str:
    """How long it takes, where both ends are points in time of one day (ISO 8601)."""
    if not isinstance(date.start, datetime) or not isinstance(date.end, datetime):
        return ""
    if date.start.date() != date.end.date():
        return ""
    minutes = int((date.end - date.start).total_seconds()) // 60
    hours, rest = divmod(minutes, 60)
    return f"PT{hours}H{f'{rest}M' if rest else ''}" if minutes > 0 else ""


def _offer(
    own: ProductView, view: ProductPage, site: SiteView, category: str = "", full: bool = False
) -> Node | None:
    if own.price is None:
        return None
    sold_out = full or own.availability is Availability.SOLD_OUT
    return node(
        "Offer",
        category=category,
        url=whole(view.page.address, site.url),
        price=sum_of(own.price),
        priceCurrency=own.price.currency,
        availability=term("SoldOut" if sold_out else "InStock"),
    )
