"""What a product costs, what is paid in advance, and when its total is fixed before anybody asks."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.config.settings import Config, Shipping, Shop, Workload
from generator.content.heads import (
    ChoiceHead,
    DateHead,
    OptionHead,
    ProductHead,
    QuestionHead,
    ShippingHead,
)
from generator.fields.kinds import Named
from generator.model import offers
from generator.problems import Location
from generator.trade.money import Money
from generator.trade.offer import Availability, Deposit, Kind, Mode, Quantity
from generator.trade.spans import Span, Unit

AT = Shipping(to=("AT",), price=Money(590), free_from=Money(8000))
DE = Shipping(to=("DE",), price=Money(990))
PICKUP = Shipping(pickup=True)
MUG = ProductHead(price=Money(2400))


def _config(*rates: Shipping, **shop: object) -> Config:
    return Config(shop=replace(Shop(shipping=rates), **shop))  # type: ignore[arg-type]


def _choice(*surcharges: int | None, gone: int = -1) -> OptionHead:
    return OptionHead(
        "Farbe",
        tuple(
            ChoiceHead(f"c{number}", Money(each) if each else None, sold_out=number == gone)
            for number, each in enumerate(surcharges)
        ),
    )


LENGTH = OptionHead("Länge", least=Decimal(2), most=Decimal(5), unit="m", price_per_unit=Money(300))


@pytest.mark.parametrize(
    ("product", "price", "varies"),
    [
        (MUG, 2400, False),
        (replace(MUG, options=(_choice(None, None),)), 2400, False),
        (replace(MUG, options=(_choice(None, 200),)), 2400, True),
        (replace(MUG, options=(_choice(100, 200),)), 2500, True),
        (replace(MUG, options=(_choice(-100, None),)), 2300, True),
        (replace(MUG, options=(_choice(None, 200, gone=0),)), 2600, False),
        (replace(MUG, options=(LENGTH,)), 3000, True),
        (replace(MUG, options=(LENGTH, _choice(100, 200))), 3100, True),
        (ProductHead(price_from=Money(1800)), 1800, True),
        (ProductHead(price_note="nach Aufwand"), None, False),
    ],
)
def test_the_price_shown_is_the_lowest_one_can_pay(
    product: ProductHead, price: int | None, varies: bool
) -> None:
    expected = Money(price) if price is not None else None
    assert offers.lowest_price(product, _config()) == (expected, varies)


@pytest.mark.parametrize(
    ("product", "rates", "total"),
    [
        (MUG, [AT], 2990),
        (MUG, [PICKUP], 2400),
        (MUG, [AT, DE], None),
        (MUG, [AT, PICKUP], None),
        (MUG, [], None),
        (replace(MUG, price=Money(8000)), [AT], 8000),
        (replace(MUG, price=Money(8000)), [AT, PICKUP], 8000),
        (replace(MUG, price=Money(7999)), [AT], 8589),
        (replace(MUG, pickup_only=True), [AT, DE, PICKUP], 2400),
        (replace(MUG, kind=Kind.SERVICE), [AT, DE], 2400),
        (replace(MUG, kind=Kind.DIGITAL), [], 2400),
        (replace(MUG, kind=Kind.COURSE, dates=(DateHead(), DateHead())), [], None),
        (replace(MUG, options=(_choice(None, None),)), [AT], None),
        (replace(MUG, questions=(QuestionHead("Name?", required=True),)), [AT], None),
        (replace(MUG, questions=(QuestionHead("Name?"),)), [AT], 2990),
        (replace(MUG, quantity=Quantity(least=2)), [AT], None),
        (replace(MUG, price=None, price_from=Money(1)), [AT], None),
    ],
)
def test_a_total_is_fixed_only_where_nothing_is_left_to_choose(
    product: ProductHead, rates: list[Shipping], total: int | None
) -> None:
    expected = Money(total) if total is not None else None
    assert offers.fixed_total(product, _config(*rates)) == expected


def test_the_first_rate_that_fits_holds_for_each_country() -> None:
    parcel = Shipping(to=("AT",), price=Money(890), shipping_class="parcel")
    heavy = Shipping(to=("DE",), price=Money(1490), shipping_class="parcel", up_to=Decimal(5000))
    config = _config(parcel, AT, heavy, DE, PICKUP)
    large = ShippingHead(Named("parcel", Location("")))

    assert offers.rates(MUG, config) == (AT, DE, PICKUP)
    assert offers.rates(replace(MUG, shipping=large), config) == (parcel, heavy, PICKUP)
    weighed = replace(MUG, shipping=large, weight=Decimal(5001))
    assert offers.rates(weighed, config) == (parcel, DE, PICKUP)


@pytest.mark.parametrize(
    ("product", "mode"),
    [
        (MUG, Mode.ORDER),
        (replace(MUG, order=Mode.ENQUIRY), Mode.ENQUIRY),
        (replace(MUG, custom_made=True), Mode.ENQUIRY),
        (replace(MUG, custom_made=True, order=Mode.ORDER), Mode.ORDER),
        (ProductHead(price_note="nach Aufwand"), Mode.ENQUIRY),
        (replace(MUG, availability=Availability.SOLD_OUT), Mode.NONE),
        (replace(MUG, availability=Availability.SOLD_OUT, order=Mode.ORDER), Mode.NONE),
    ],
)
def test_the_mode_follows_from_the_product_unless_the_owner_says_otherwise(
    product: ProductHead, mode: Mode
) -> None:
    assert offers.mode(product, _config()) is mode


def test_a_shop_that_takes_no_orders_takes_none_by_default() -> None:
    config = _config(default_mode=Mode.NONE)

    assert offers.mode(MUG, config) is Mode.NONE
    assert offers.mode(replace(MUG, custom_made=True), config) is Mode.NONE
    assert offers.mode(replace(MUG, order=Mode.ORDER), config) is Mode.ORDER


SHARE = Deposit(percent=Decimal(30), start=Money(10000))


@pytest.mark.parametrize(
    ("product", "amount"),
    [
        (replace(MUG, price=Money(9999)), None),
        (replace(MUG, price=Money(10000)), 3000),
        (replace(MUG, price=Money(10005)), 3002),  # 3001.5, half up
        (replace(MUG, deposit=Deposit(percent=Decimal(50))), 1200),
        (replace(MUG, deposit=Deposit(amount=Money(1000))), 1000),
        (replace(MUG, deposit=Deposit(amount=Money(9900))), 2400),
    ],
)
def test_a_deposit_is_the_products_own_else_the_shops_from_its_value_up(
    product: ProductHead, amount: int | None
) -> None:
    expected = Money(amount) if amount is not None else None
    assert offers.deposit(product, _config(deposit=SHARE))[1] == expected


def test_the_time_it_takes_is_the_products_then_the_workloads_then_the_usual() -> None:
    usual, busy, own = Span(3, 5, Unit.DAYS), Span(4, 6, Unit.WEEKS), Span(1, 1, Unit.DAYS)
    config = _config(delivery_time=usual, workload=Workload(made_to_order=busy))
    made = replace(MUG, availability=Availability.MADE_TO_ORDER)

    assert offers.delivery_time(MUG, config) == usual
    assert offers.delivery_time(made, config) == busy
    assert offers.delivery_time(replace(made, delivery_time=own), config) == own
    assert offers.delivery_time(replace(MUG, kind=Kind.COURSE), config) is None
