"""A product as something that can be ordered: its options, prices, shipping and mode."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from generator.config.settings import Config, Shipping
from generator.content.heads import ChoiceHead, OptionHead, ProductHead
from generator.fields.days import ends
from generator.model.site import Page
from generator.trade.money import Money
from generator.trade.offer import (
    Availability,
    Choice,
    CourseDate,
    Deposit,
    Kind,
    Measure,
    Mode,
    Option,
    Question,
    Rung,
    deposit_of,
)
from generator.trade.spans import Span


def options(product: ProductHead, config: Config) -> tuple[Option, ...]:
    """What can be chosen, with surcharges as amounts."""
    if not product.options:
        return ()
    nothing = Money(0, config.shop.currency)
    return tuple(_option(each, nothing) for each in product.options)


def _option(head: OptionHead, nothing: Money) -> Option:
    if head.choices:
        return Option(head.name, tuple(_choice(each, nothing) for each in head.choices))
    least = head.least if head.least is not None else Decimal(0)
    most = head.most if head.most is not None else least
    step = head.step or Decimal(1)
    return Option(
        head.name, measure=Measure(least, most, step, head.unit, head.price_per_unit or nothing)
    )


def _choice(head: ChoiceHead, nothing: Money) -> Choice:
    return Choice(head.label, head.surcharge or nothing, head.sku, head.sold_out)


def questions(product: ProductHead) -> tuple[Question, ...]:
    """What the maker must know."""
    return tuple(
        Question(q.ask, q.kind, q.unit, q.required, q.example, q.why, q.choices)
        for q in product.questions
    )


def dates(product: ProductHead) -> tuple[CourseDate, ...]:
    """The dates of a course, the earliest first."""
    found = [
        CourseDate(d.start, d.end, d.seats or 0, d.place, d.note, full=d.seats == 0)
        for d in product.dates
    ]
    return tuple(sorted(found, key=lambda each: each.start.isoformat()))


def ahead(product: ProductHead, cutoff: datetime) -> tuple[CourseDate, ...]:
    """Those of its dates that are not past."""
    return tuple(each for each in dates(product) if ends(each.end or each.start) >= cutoff)


def bookable(product: ProductHead, cutoff: datetime) -> tuple[CourseDate, ...]:
    """Those ahead on which there is still room."""
    return tuple(each for each in ahead(product, cutoff) if not each.full)


def as_of(product: ProductHead, cutoff: datetime) -> ProductHead:
    """A course of which every date is past or full is sold out, whether its owner says so or not."""
    if not product.dates or bookable(product, cutoff):
        return product
    return replace(product, availability=Availability.SOLD_OUT)


def mode(product: ProductHead, config: Config) -> Mode:
    """What the button means: what the owner said, else what the product asks for."""
    if product.availability is Availability.SOLD_OUT:
        return Mode.NONE
    if product.order is not None:
        return product.order
    unpriced = product.price is None and product.price_from is None
    if product.custom_made or unpriced or product.price_note:
        return Mode.ENQUIRY if config.shop.default_mode is not Mode.NONE else Mode.NONE
    return config.shop.default_mode


def lowest_price(product: ProductHead, config: Config) -> tuple[Money | None, bool]:
    """The price with everything at its cheapest, and whether other choices cost more."""
    if product.price_from is not None:
        return product.price_from, True
    if product.price is None or not product.options:
        return product.price, False
    choices = options(product, config)
    varies = any(_varies(option) for option in choices)
    return sum((cheapest(option, config) for option in choices), product.price), varies


def _varies(option: Option) -> bool:
    if option.measure:
        return bool(option.measure.price_per_unit) and option.measure.most > option.measure.least
    return len({choice.surcharge for choice in option.choices if not choice.sold_out}) > 1


def cheapest(option: Option, config: Config) -> Money:
    """The least that an option adds to the price; below zero where it takes off."""
    if option.measure:
        bounds = (option.measure.least, _last(option.measure))
        return min(option.measure.price_per_unit * each for each in bounds)
    free = [choice.surcharge for choice in option.choices if not choice.sold_out]
    return min(free, default=Money(0, config.shop.currency))


def _last(measure: Measure) -> Decimal:
    """The greatest number that steps lead to."""
    return measure.most - (measure.most - measure.least) % measure.step


def rates(product: ProductHead, config: Config) -> tuple[Shipping, ...]:
    """The shipping rates that hold for a product: the first that fits, country by country."""
    if product.kind is not Kind.GOODS:
        return ()
    own_class = product.shipping.shipping_class.text if product.shipping.shipping_class else ""
    weight = product.shipping.weight or product.weight or Decimal(0)
    pickup_only = product.shipping.pickup_only or product.pickup_only
    seen: set[str] = set()
    fitting = []
    for rate in config.shop.shipping:
        if rate.pickup:
            fitting.append(rate)
        elif not pickup_only and _fits(rate, own_class, weight) and not seen.issuperset(rate.to):
            fitting.append(rate)
            seen |= set(rate.to)
    return tuple(fitting)


def _fits(rate: Shipping, own_class: str, weight: Decimal) -> bool:
    right_class = not rate.shipping_class or rate.shipping_class == own_class
    return right_class and (rate.up_to is None or weight <= rate.up_to)


def fixed_total(product: ProductHead, config: Config) -> Money | None:
    """The whole price where nothing has to be chosen and only one shipping price is possible.

    Only then can a binding order be made without script: its total was seen.
    """
    price, varies = lowest_price(product, config)
    chosen = product.options or any(question.required for question in product.questions)
    if price is None or varies or chosen or product.quantity.least > 1 or len(product.dates) > 1:
        return None
    costs = set(_shipping_costs(product, config, price))
    return price + costs.pop() if len(costs) == 1 else None


def _shipping_costs(product: ProductHead, config: Config, price: Money) -> Iterator[Money]:
    nothing = Money(0, config.shop.currency)
    if product.kind is not Kind.GOODS:
        yield nothing
    for rate in rates(product, config):
        free = rate.free_from is not None and price >= rate.free_from
        yield nothing if rate.price is None or free else rate.price


def deposit(product: ProductHead, config: Config) -> tuple[Deposit | None, Money | None]:
    """The rule for the deposit, and its amount at the lowest price; nothing below its start."""
    rule = product.deposit or config.shop.deposit
    price, _ = lowest_price(product, config)
    if rule is None or price is None:
        return rule, None
    amount = deposit_of(price, rule)
    if not amount and product.deposit is None:
        return None, None
    due = rule.due or (config.shop.deposit.due if config.shop.deposit else None)
    return Deposit(rule.percent, rule.amount, rule.start, due), amount


def cancellation(product: ProductHead, config: Config) -> tuple[Rung, ...]:
    """The ladder that holds for a product."""
    return product.cancellation or config.shop.cancellation


def delivery_time(product: ProductHead, config: Config) -> Span | None:
    """How long it takes: the product's own word, else the present workload, else the usual."""
    workload = config.shop.workload
    at_present = {
        Availability.MADE_TO_ORDER: workload.made_to_order,
        Availability.IN_STOCK: workload.in_stock,
    }.get(product.availability)
    if product.kind in (Kind.COURSE, Kind.DIGITAL) or product.availability is Availability.SOLD_OUT:
        return product.delivery_time
    return product.delivery_time or at_present or config.shop.delivery_time


def sku(page: Page) -> str:
    """The article number; without one the file's name."""
    return page.product.sku or page.key.rpartition("/")[2]
