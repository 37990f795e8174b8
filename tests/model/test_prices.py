"""The price list that a site makes: all that decides what an order costs, and nothing of the day."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from tiny_site import TinySite

from generator.model.prices import price_list
from generator.model.site import Site
from generator.release.versions import readable
from generator.trade.money import Money
from generator.trade.offer import Deposit, Kind, Mode, Quantity, QuestionKind
from generator.trade.pricejson import price_digest, price_json, read_price_json
from generator.trade.pricelist import (
    OptionWords,
    PricedChoice,
    PricedDate,
    PricedMeasure,
    PricedOption,
    PricedProduct,
    PriceList,
    ProductWords,
    QuestionRule,
    QuestionWords,
    ShippingRate,
)
from generator.trade.spans import Event, Moment, Span, Unit
from generator.trade.tax import VatMode
from generator.trade.withdrawal import Ground

SHOP = """\
site: {title: Werkstatt, url: "https://www.example.at/", language: de-AT, languages: [de-AT, en]}
business: {name: W, email: w@example.at, country: AT, vat: {mode: small-business}}
shop:
  deposit: {share: 30 %, from: 100, due: 7 days after confirmation}
  shipping: [{to: [AT, DE], price: "5,90", free_from: 80}, {pickup: true}]
"""
RING = """\
---
title: Ring
sku: R-1
price: 90
custom_made: true
custom_reason: graviert
deposit: 50 %
weight: 40 g
delivery_time: 2-3 weeks
quantity: {max: 3}
options:
  - name: Stein
    choices: [ohne, {label: Granat, surcharge: 40}]
  - {name: Weite, min: 48, max: 62, step: 0.5, unit: mm, price_per_unit: 0}
questions:
  - {ask: Welcher Text?, required: true}
---
"""
IN_ENGLISH = """\
---
title: Ring
options:
  - name: Stone
    choices: [none, garnet]
  - {name: Size, unit: mm}
questions:
  - {ask: Which text?}
---
"""
DUE = Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS))


def understood(site: TinySite) -> Site:
    return readable(site.request)


def test_everything_that_prices_an_order_is_in_the_list(site: TinySite) -> None:
    site.yaml(SHOP).page("products/ring.md", RING).page("products/ring.en.md", IN_ENGLISH)
    ring = PricedProduct(
        sku="R-1",
        mode=Mode.ENQUIRY,
        words=(
            ProductWords(
                "de-AT",
                "Ring",
                (OptionWords("Stein", ("ohne", "Granat")), OptionWords("Weite", (), "mm")),
                (QuestionWords("Welcher Text?"),),
            ),
            ProductWords(
                "en",
                "Ring",
                (OptionWords("Stone", ("none", "garnet")), OptionWords("Size", (), "mm")),
                (QuestionWords("Which text?"),),
            ),
        ),
        price=Money(9000),
        options=(
            PricedOption((PricedChoice(Money(0)), PricedChoice(Money(4000)))),
            PricedOption(measure=PricedMeasure(Decimal(48), Decimal(62), Decimal("0.5"), Money(0))),
        ),
        questions=(QuestionRule(QuestionKind.TEXT, True),),
        quantity=Quantity(most=3),
        deposit=Deposit(Decimal(50), due=DUE),
        delivery_time=Span(2, 3, Unit.WEEKS),
        weight=Decimal(40),
        ground=Ground.CUSTOM_MADE,
    )
    assert price_list(understood(site)) == PriceList(
        currency="EUR",
        vat=VatMode.SMALL_BUSINESS,
        country="AT",
        products=(ring,),
        shipping=(ShippingRate(("AT", "DE"), Money(590), Money(8000)),),
        pickup=True,
        deposit=Deposit(Decimal(30), start=Money(10000), due=DUE),
    )


def test_what_cannot_be_ordered_is_not_in_the_list(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\navailability: sold-out\n---\n")
    site.page("products/bowl.md", "---\ntitle: Schale\nprice: 24\norder: none\n---\n")
    assert price_list(understood(site)).products == ()


def test_dates_of_courses_and_days_gone_by_leave_the_list_as_it_is(site: TinySite) -> None:
    site.page(
        "products/kurs.md",
        "---\ntitle: Kurs\nkind: course\nprice: 90\n"
        "dates: [{start: 2026-12-05 9:30, end: 2026-12-05 16:00, seats: 6}, {start: 2026-11-30}]\n---\n",
    )
    today = understood(site)
    [course] = price_list(today).products
    assert course.kind is Kind.COURSE
    assert course.dates == (
        PricedDate("2026-11-30"),
        PricedDate("2026-12-05 09:30", "2026-12-05 16:00", 6),
    )
    later = replace(today, cutoff=datetime(2026, 11, 21) + timedelta(days=60))  # noqa: DTZ001
    assert price_list(later) == price_list(today)


def test_a_list_comes_back_from_its_text_and_any_change_has_another_digest(site: TinySite) -> None:
    site.yaml(SHOP).page("products/ring.md", RING)
    prices = price_list(understood(site))
    text = price_json(prices)
    assert read_price_json(text) == prices
    digests = {price_digest(text)}
    for old, new in (("surcharge: 40", "surcharge: 41"), ("50 %", "40 %"), ("Granat", "Rubin")):
        site.edit("content/products/ring.md", old, new)
        digests.add(price_digest(price_json(price_list(understood(site)))))
    for old, new in (('"5,90"', '"6,90"'), ("30 %", "20 %")):
        site.setting(old, new)
        digests.add(price_digest(price_json(price_list(understood(site)))))
    assert len(digests) == 6
