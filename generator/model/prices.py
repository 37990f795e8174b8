"""The price list of a site: all that decides what an order costs, in one value."""

from datetime import date, datetime
from decimal import Decimal

from generator.config.settings import Config, Shipping
from generator.content.heads import ProductHead
from generator.model import offers
from generator.model.rights import ground_of
from generator.model.site import Page, Site
from generator.trade.money import Money
from generator.trade.offer import Availability, CourseDate, Deposit, Mode, Option, Question
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
from generator.trade.tax import VatMode


def price_list(site: Site) -> PriceList:
    """Everything that can be ordered or asked for, whichever language it is shown in.

    Past dates of courses stay in it: a list changes when its owner changes it, not overnight.
    """
    config = site.config
    priced = (_product(pages, config) for pages in _translations(site))
    return PriceList(
        currency=config.shop.currency,
        vat=VatMode(config.business.vat.mode),
        country=config.business.country,
        products=tuple(sorted((each for each in priced if each), key=lambda each: each.sku)),
        shipping=tuple(
            _rate(each, config.shop.currency) for each in config.shop.shipping if not each.pickup
        ),
        pickup=any(each.pickup for each in config.shop.shipping),
        deposit=config.shop.deposit,
        cancellation=config.shop.cancellation,
    )


def _translations(site: Site) -> list[list[Page]]:
    """The pages of each product, the site's own language first."""
    found: dict[str, list[Page]] = {}
    for edition in site.editions:
        for page in edition.products:
            found.setdefault(page.key, []).append(page)
    return [found[key] for key in sorted(found)]


def _product(pages: list[Page], config: Config) -> PricedProduct | None:
    page, product = pages[0], pages[0].product
    mode = offers.mode(product, config)
    if mode is Mode.NONE:
        return None
    return PricedProduct(
        sku=offers.sku(page),
        mode=mode,
        words=tuple(_words(each, config) for each in pages),
        kind=product.kind,
        price=product.price,
        options=tuple(_option(each) for each in offers.options(product, config)),
        questions=tuple(QuestionRule(each.kind, each.required) for each in product.questions),
        dates=tuple(_date(each) for each in offers.dates(product) if not each.full),
        quantity=product.quantity,
        unique=product.availability is Availability.UNIQUE,
        deposit=_deposit(product, config),
        cancellation=product.cancellation,
        delivery_time=offers.delivery_time(product, config),
        shipping_class=_shipping_class(product),
        weight=product.shipping.weight or product.weight or Decimal(0),
        pickup_only=product.shipping.pickup_only or product.pickup_only,
        ground=ground_of(product, config),
    )


def _words(page: Page, config: Config) -> ProductWords:
    return ProductWords(
        language=page.language,
        title=page.head.title,
        options=tuple(_option_words(each) for each in offers.options(page.product, config)),
        questions=tuple(_question_words(each) for each in offers.questions(page.product)),
    )


def _option_words(option: Option) -> OptionWords:
    labels = tuple(choice.label for choice in option.choices)
    return OptionWords(option.name, labels, option.measure.unit if option.measure else "")


def _question_words(question: Question) -> QuestionWords:
    return QuestionWords(question.ask, question.choices, question.unit)


def _option(option: Option) -> PricedOption:
    if option.measure:
        measure = option.measure
        return PricedOption(
            measure=PricedMeasure(measure.least, measure.most, measure.step, measure.price_per_unit)
        )
    return PricedOption(
        tuple(PricedChoice(each.surcharge, each.sku, each.sold_out) for each in option.choices)
    )


def _date(each: CourseDate) -> PricedDate:
    return PricedDate(_when(each.start), _when(each.end), each.seats, each.place)


def _when(moment: datetime | date | None) -> str:
    if isinstance(moment, datetime):
        return f"{moment:%Y-%m-%d %H:%M}"
    return moment.isoformat() if moment else ""


def _deposit(product: ProductHead, config: Config) -> Deposit | None:
    """The product's own rule, due when the site's is unless it says otherwise."""
    own, usual = product.deposit, config.shop.deposit
    if own is None or own.due or usual is None:
        return own
    return Deposit(own.percent, own.amount, own.start, usual.due)


def _shipping_class(product: ProductHead) -> str:
    return product.shipping.shipping_class.text if product.shipping.shipping_class else ""


def _rate(rate: Shipping, currency: str) -> ShippingRate:
    price = Money(0, currency) if rate.price is None else rate.price
    return ShippingRate(rate.to, price, rate.free_from, rate.shipping_class, rate.up_to)
