"""What Google's documentation asks of each kind of thing, written down as tables.

Read in November 2026 below https://developers.google.com/search/docs/appearance/structured-data/;
the last part of each address stands beside the type.  ``required`` missing is an error there,
``recommended`` missing a warning.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Rule:
    """What a type must and should have; ``either`` are lists of which one must be there."""

    source: str
    required: tuple[str, ...] = ()
    recommended: tuple[str, ...] = ()
    either: tuple[str, ...] = ()


PRODUCT = Rule(
    "product-snippet",
    ("name",),
    ("image", "description", "brand"),
    ("offers", "review", "aggregateRating"),
)
RULES = {
    "Product": PRODUCT,
    "ProductGroup": Rule(
        "product-variants",
        ("name",),
        ("hasVariant", "productGroupID", "variesBy", "brand", "description", "url"),
    ),
    "Offer": Rule("merchant-listing", ("price", "priceCurrency"), ("availability", "url")),
    "OfferShippingDetails": Rule(
        "merchant-listing", ("shippingRate", "shippingDestination"), ("deliveryTime",)
    ),
    "MonetaryAmount": Rule("merchant-listing", ("value", "currency")),
    "DefinedRegion": Rule("merchant-listing", ("addressCountry",)),
    "ShippingDeliveryTime": Rule("merchant-listing", (), ("handlingTime", "transitTime")),
    "MerchantReturnPolicy": Rule("return-policy", ("applicableCountry", "returnPolicyCategory")),
    "UnitPriceSpecification": Rule("merchant-listing", ("price", "priceCurrency")),
    "AggregateRating": Rule(
        "review-snippet", ("ratingValue",), ("bestRating",), ("reviewCount", "ratingCount")
    ),
    "Review": Rule("review-snippet", ("author", "reviewRating"), ("datePublished",)),
    "Rating": Rule("review-snippet", ("ratingValue",), ("bestRating",)),
    "LocalBusiness": Rule(
        "local-business",
        ("name", "address"),
        ("openingHoursSpecification", "telephone", "url"),
    ),
    "PostalAddress": Rule(
        "local-business",
        (),
        ("streetAddress", "addressLocality", "postalCode", "addressCountry"),
    ),
    "OpeningHoursSpecification": Rule("local-business", ("opens", "closes"), (), ("dayOfWeek", "validFrom")),
    "Organization": Rule("organization", (), ("name", "url")),
    "WebSite": Rule("site-names", ("name", "url")),
    "BreadcrumbList": Rule("breadcrumb", ("itemListElement",)),
    "ItemList": Rule("carousel", ("itemListElement",)),
    "ListItem": Rule("breadcrumb", ("position",), (), ("item", "url")),
    "BlogPosting": Rule(
        "article", (), ("author", "dateModified", "datePublished", "headline", "image")
    ),
    "FAQPage": Rule("faqpage", ("mainEntity",)),
    "Question": Rule("faqpage", ("name", "acceptedAnswer")),
    "Answer": Rule("faqpage", ("text",)),
    "Course": Rule("course", ("name", "description"), ("provider",)),
    "CourseInstance": Rule("course-info", (), ("courseMode", "courseWorkload")),
    "EducationEvent": Rule(
        "event",
        ("name", "startDate", "location"),
        ("endDate", "eventStatus", "image", "description", "offers", "organizer"),
    ),
    "GeoCoordinates": Rule("local-business", ("latitude", "longitude")),
    "Place": Rule("event", ("address",), ("name",)),
    "Person": Rule("article", ("name",)),
    "Brand": Rule("merchant-listing", ("name",)),
    "Service": Rule("(schema.org alone)", ("name",)),
    "QuantitativeValue": Rule("merchant-listing", (), (), ("value", "minValue")),
}  # fmt: skip

MERCHANT_LISTING = ("image", "offers")
"""What a product that can be bought must have besides its name."""


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every thing in linked data, however deep, but those that only refer to another."""
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        shared = {name: value[name] for name in ("brand", "description") if name in value}
        for name, each in value.items():
            # "Properties of the group hold for its variants" (product-variants).
            inherited = shared if name == "hasVariant" else {}
            yield from nodes([inherited | one for one in each] if inherited else each)


def faults(data: Any) -> list[str]:
    """What Google would call an error."""
    return [*_missing(data, ("required", "either")), *_unsold(data)]


def wishes(data: Any) -> list[str]:
    """What Google would recommend besides."""
    return list(_missing(data, ("recommended",)))


def _missing(data: Any, parts: tuple[str, ...]) -> Iterator[str]:
    for thing in nodes(data):
        kinds = thing["@type"]
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            rule = RULES[kind]
            if "either" in parts and rule.either and not set(rule.either) & set(thing):
                yield f"{kind}: {' or '.join(rule.either)}"
            for part in parts:
                if part != "either":
                    yield from (
                        f"{kind}: {name}" for name in getattr(rule, part) if name not in thing
                    )


def _unsold(data: Any) -> Iterator[str]:
    for thing in nodes(data):
        sold = thing["@type"] == "Product" and "seller" in (thing.get("offers") or {})
        yield from (f"listing: {name}" for name in MERCHANT_LISTING if sold and name not in thing)
