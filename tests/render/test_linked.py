"""What machines read of a page: by whole values, and by Google's rules as they are written down."""

import json
import re
from typing import Any

import pytest
import sample
from google_rules import faults, nodes, wishes
from tiny_site import TinySite, picture

from generator.render.linked.document import linked_data

SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
  country: AT
shop:
  shipping: [{to: [AT, DE], price: "5,90", free_from: 50}, {pickup: true}]
  delivery_time: 3-5 days
"""
MUG = (
    "---\ntitle: Becher\nprice: 28,00\nimages: [{file: mug.jpg, alt: Ein Becher}]\n---\nAus Ton.\n"
)


def said_on(site: TinySite, address: str) -> list[dict[str, Any]]:
    """The things that the page at an address tells of."""
    site.build()
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', site.html(address))
    return [thing for block in blocks for thing in json.loads(block)["@graph"]]


def shop(site: TinySite, product: str = MUG) -> TinySite:
    return (
        site.yaml(SETTINGS)
        .file("content/products/mug.jpg", picture())
        .page("products/mug.md", product)
    )


def the(kind: str, things: Any) -> dict[str, Any]:
    """The one thing of a type."""
    (found,) = (each for each in nodes(things) if each["@type"] == kind)
    return found


@pytest.mark.parametrize("language", sample.LANGUAGES)
@pytest.mark.parametrize("name", sample.pages())
def test_google_finds_no_fault_with_any_page(language: str, name: str) -> None:
    block = linked_data(sample.pages(language)[name], sample.site(language))
    data = json.loads(block) if block else {}

    assert faults(data) == []
    # Without a picture none can be told; a single day has no length; some posts were never changed.
    spared = {"BlogPosting: image", "EducationEvent: endDate", "CourseInstance: courseWorkload"}
    assert set(wishes(data)) - spared == set()


def test_a_product_that_can_be_ordered_is_a_merchant_listing(site: TinySite) -> None:
    product = said_on(shop(site), "/products/mug/")[0]
    image = product.pop("image")

    assert re.fullmatch(r"https://www\.example\.at/assets/pictures/mug-\w+(-\d+)?\.jpg", *image)
    assert product == {
        "@type": "Product",
        "name": "Becher",
        "description": "Aus Ton.",
        "brand": {"@type": "Brand", "name": "Werkstatt am Beispielplatz"},
        "url": "https://www.example.at/products/mug/",
        "sku": "mug",
        "offers": {
            "@type": "Offer",
            "url": "https://www.example.at/products/mug/",
            "price": "28.00",
            "priceCurrency": "EUR",
            "availability": "https://schema.org/InStock",
            "itemCondition": "https://schema.org/NewCondition",
            "seller": {
                "@type": "Organization",
                "@id": "https://www.example.at/#business",
                "name": "Werkstatt am Beispielplatz",
                "url": "https://www.example.at/",
            },
            "shippingDetails": [
                {
                    "@type": "OfferShippingDetails",
                    "shippingRate": {
                        "@type": "MonetaryAmount", "value": "5.90", "currency": "EUR"},
                    "shippingDestination": [
                        {"@type": "DefinedRegion", "addressCountry": "AT"},
                        {"@type": "DefinedRegion", "addressCountry": "DE"},
                    ],
                    "deliveryTime": {
                        "@type": "ShippingDeliveryTime",
                        "handlingTime": {"@type": "QuantitativeValue",
                                         "minValue": 0, "maxValue": 0, "unitCode": "DAY"},
                        "transitTime": {"@type": "QuantitativeValue",
                                        "minValue": 3, "maxValue": 5, "unitCode": "DAY"},
                    },
                }
            ],
            "hasMerchantReturnPolicy": {
                "@type": "MerchantReturnPolicy",
                "applicableCountry": ["AT", "DE"],
                "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
                "merchantReturnDays": 14,
                "returnMethod": "https://schema.org/ReturnByMail",
                "returnFees": "https://schema.org/ReturnFeesCustomerResponsibility",
            },
        },
    }  # fmt: skip


def test_what_is_only_asked_for_tells_its_price_and_nothing_of_shipping(site: TinySite) -> None:
    offer = the(
        "Offer",
        said_on(shop(site, MUG.replace("price", "order: enquiry\nprice")), "/products/mug/"),
    )
    assert offer == {
        "@type": "Offer",
        "url": "https://www.example.at/products/mug/",
        "price": "28.00",
        "priceCurrency": "EUR",
        "availability": "https://schema.org/InStock",
        "itemCondition": "https://schema.org/NewCondition",
    }


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("availability: made-to-order", "InStock"),
        ("availability: unique", "LimitedAvailability"),
        ("availability: preorder\navailable_from: 2026-12-04", "PreOrder"),
        ("availability: sold-out", "SoldOut"),
        ("order: none", "InStoreOnly"),
    ],
)
def test_its_availability_is_one_that_google_knows(site: TinySite, said: str, state: str) -> None:
    things = said_on(shop(site, MUG.replace("price", f"{said}\nprice")), "/products/mug/")
    assert the("Offer", things)["availability"] == f"https://schema.org/{state}"


def test_what_is_made_for_one_customer_cannot_be_sent_back(site: TinySite) -> None:
    custom = MUG.replace(
        "price", "custom_made: true\ncustom_reason: Mit Namen.\norder: order\nprice"
    )
    assert the("MerchantReturnPolicy", said_on(shop(site, custom), "/products/mug/")) == {
        "@type": "MerchantReturnPolicy",
        "applicableCountry": ["AT", "DE"],
        "returnPolicyCategory": "https://schema.org/MerchantReturnNotPermitted",
    }


def test_without_a_price_nobody_is_told_of_a_product(site: TinySite) -> None:
    things = said_on(
        shop(site, MUG.replace("price: 28,00", "price_note: nach Aufwand")), "/products/mug/"
    )
    assert [each["@type"] for each in things] == ["BreadcrumbList"]


def test_choices_of_colour_and_size_are_variants_at_addresses_that_choose_them(
    site: TinySite,
) -> None:
    options = (
        "options:\n- name: Farbe\n  choices: [Weiß, {label: Blau, surcharge: 2, sku: M-B}]\n"
        "- name: Größe\n  choices: [klein, {label: groß, surcharge: 4, sold_out: true}]\n"
        "- name: Verpackung\n  choices: [keine, Schachtel]\nprice"
    )
    group = said_on(shop(site, MUG.replace("price", options)), "/products/mug/")[0]
    told = [
        (each["sku"], each["color"], each["size"], each["offers"]["price"],
         each["offers"]["availability"].rpartition("/")[2], each["offers"]["url"].rpartition("?")[2])
        for each in group["hasVariant"]
    ]  # fmt: skip
    assert group["@type"] == "ProductGroup"
    assert group["variesBy"] == ["https://schema.org/color", "https://schema.org/size"]
    assert told == [
        (
            "mug-weiss-klein",
            "Weiß",
            "klein",
            "28.00",
            "InStock",
            "Farbe=Wei%C3%9F&Gr%C3%B6%C3%9Fe=klein",
        ),
        (
            "mug-weiss-gross",
            "Weiß",
            "groß",
            "32.00",
            "SoldOut",
            "Farbe=Wei%C3%9F&Gr%C3%B6%C3%9Fe=gro%C3%9F",
        ),
        ("mug-M-B-klein", "Blau", "klein", "30.00", "InStock", "Farbe=Blau&Gr%C3%B6%C3%9Fe=klein"),
        (
            "mug-M-B-gross",
            "Blau",
            "groß",
            "34.00",
            "SoldOut",
            "Farbe=Blau&Gr%C3%B6%C3%9Fe=gro%C3%9F",
        ),
    ]
    assert faults(group) == []


VOICE = "---\ntitle: Gut\nname: {}\nproduct: mug\nconsent: {}\n{}date: 2026-05-01\n---\nSehr gut.\n"


def test_only_ratings_that_somebody_gave_are_told(site: TinySite) -> None:
    shop(site).page("testimonials/a.md", VOICE.format("Eva", "true", "rating: 5\n"))
    site.page("testimonials/b.md", VOICE.format("Jan", "true", "rating: 4\n"))
    site.page("testimonials/c.md", VOICE.format("Ida", "true", ""))
    site.page("testimonials/d.md", VOICE.format("Udo", "false", "rating: 1\n"))
    product = said_on(site, "/products/mug/")[0]

    assert product["aggregateRating"] == {
        "@type": "AggregateRating", "ratingValue": "4.5", "reviewCount": 2, "bestRating": 5}  # fmt: skip
    assert [each["author"]["name"] for each in product["review"]] == ["Eva", "Jan"]


def test_the_voices_of_an_invented_business_are_no_ratings(site: TinySite) -> None:
    shop(site).page("testimonials/a.md", VOICE.format("Eva", "true", "rating: 5\n"))
    site.setting("site:\n", "site:\n  example: true\n")
    assert "aggregateRating" not in said_on(site, "/products/mug/")[0]


def test_nothing_that_is_typed_can_end_the_block(site: TinySite) -> None:
    site.page(
        "products/mug.md", "---\ntitle: A</script><script>alert(1)</script>&<!--\nprice: 5\n---\n"
    )
    assert said_on(site, "/products/mug/")[0]["name"] == "A</script><script>alert(1)</script>&<!--"
    assert site.html("/products/mug/").count("<script") == 2  # the list's, the data


def test_a_business_without_a_street_is_no_place_to_come_to(site: TinySite) -> None:
    site.page("about.md", "# Wir")
    assert [each["@type"] for each in said_on(site, "/")] == ["WebSite", "Organization"]


def test_opening_hours_and_holidays(site: TinySite) -> None:
    site.setting(
        "email: werkstatt@example.at\n",
        "email: werkstatt@example.at\n  street: Gasse 1\n  postcode: 5020\n  city: Salzburg\n"
        "  country: AT\n  location: 47.8006, 13.0445\n  hours: {tue-wed: 9-12, sat: 9:30-12}\n"
        "  closed: [{from: 2026-12-24, to: 2027-01-06}]\n",
    )
    business = the("LocalBusiness", said_on(site, "/"))
    assert business["geo"] == {
        "@type": "GeoCoordinates", "latitude": "47.8006", "longitude": "13.0445",
    }  # fmt: skip
    assert business["openingHoursSpecification"] == [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Tuesday", "Wednesday"],
         "opens": "09:00", "closes": "12:00"},
        {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Saturday"],
         "opens": "09:30", "closes": "12:00"},
    ]  # fmt: skip
    assert business["specialOpeningHoursSpecification"] == [
        {"@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00",
         "validFrom": "2026-12-24", "validThrough": "2027-01-06"},
    ]  # fmt: skip


def test_a_date_of_a_course_is_an_event_with_its_time_zone(site: TinySite) -> None:
    site.page(
        "products/k.md",
        "---\ntitle: Kurs\nkind: course\nprice: 90\n"
        "dates: [{start: 2027-07-03 9:00, end: 2027-07-03 16:30, seats: 6, place: Saal}]\n---\nEin Tag.\n",
    )
    event = said_on(site, "/products/k/")[0]["hasCourseInstance"][0]
    assert (event["startDate"], event["endDate"]) == (
        "2027-07-03T09:00:00+02:00",
        "2027-07-03T16:30:00+02:00",
    )
    assert (event["courseWorkload"], event["maximumAttendeeCapacity"]) == ("PT7H30M", 6)
    assert event["location"] == {"@type": "Place", "name": "Saal", "address": "Saal"}


def test_a_definition_list_of_questions_is_one_of_answers(site: TinySite) -> None:
    site.page("faq.md", "---\ntitle: Fragen\n---\nKann ich *kommen*?\n:   Ja, <b>gern</b>.\n")
    site.page("words.md", "---\ntitle: Wörter\n---\nKapital\n:   Das Band am Rücken.\n")

    page = the("FAQPage", said_on(site, "/faq/"))
    assert page["mainEntity"] == [
        {"@type": "Question", "name": "Kann ich kommen?",
         "acceptedAnswer": {"@type": "Answer", "text": "Ja, gern."}}
    ]  # fmt: skip
    assert [each["@type"] for each in said_on(site, "/words/")] == ["BreadcrumbList"]


def test_a_post_names_its_author_and_its_days(site: TinySite) -> None:
    site.page(
        "blog/a.md",
        "---\ntitle: Neu\ndate: 2026-11-05 9:30\nupdated: 2026-11-07\nauthor: Eva\n---\nText.\n",
    )
    post = said_on(site, "/blog/a/")[0]
    assert (post["datePublished"], post["dateModified"]) == (
        "2026-11-05T09:30:00+01:00",
        "2026-11-07",
    )
    assert post["author"] == {"@type": "Person", "name": "Eva"}
