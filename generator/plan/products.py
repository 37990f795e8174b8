"""Products as cards and in full."""

from collections.abc import Iterable

from generator.config.settings import Config, Shipping, Shop
from generator.content.heads import ProductHead
from generator.language import country_name, number
from generator.model import offers
from generator.model.rights import ground_of, ladder
from generator.model.site import Page
from generator.model.values import weight_text
from generator.plan.edition import Planning
from generator.plan.orders import order_view
from generator.plan.pictures import shown
from generator.plan.signs import code_address
from generator.plan.views import (
    ComingDate,
    LinkView,
    PictureView,
    ProductCard,
    ProductView,
    ShippingView,
)
from generator.records.days import lowest_before
from generator.trade.money import Money
from generator.trade.offer import Availability, BasePrice, Kind, base_price
from generator.trade.tax import VatMode, tax_note
from generator.trade.union import UNION
from generator.trade.withdrawal import WITHDRAWAL_DAYS, Ground, withdrawal_sentence


def product_card(page: Page, planning: Planning) -> ProductCard:
    """A product as lists show it."""
    product, config = page.product, planning.config
    price, price_from = offers.lowest_price(product, config)
    images = product_images(page, planning)
    return ProductCard(
        title=page.head.title,
        address=page.address,
        description=page.head.description or page.document.body.excerpt,
        image=images[0] if images else None,
        kind=product.kind,
        price=price,
        price_from=price_from,
        price_note=product.price_note,
        was_price=product.was_price,
        base_price=_base_price(page, planning),
        tax_note=tax_note_of(planning) if price else "",
        availability=product.availability,
        available_from=product.available_from,
        mode=offers.mode(product, config),
        next_date=next(iter(offers.bookable(product, planning.site.cutoff)), None),
        draft=page.hidden,
        details=product.details,
        lowest_before=_lowest_before(page, planning),
        shelf=_shelf(page, planning),
    )


def _shelf(page: Page, planning: Planning) -> int:
    return next((planning.shelf(each.key) for each in planning.shelves_of.get(page.key, ())), 0)


def product_images(page: Page, planning: Planning) -> tuple[PictureView, ...]:
    """The pictures of a product, its main picture first, each once."""
    title = page.head.title
    head = page.head
    views = [shown(planning, page.image, head.image_alt or title, focus=head.image_focus)]
    for asset, each in zip(page.images, page.product.images, strict=False):
        if asset != page.image:
            views.append(shown(planning, asset, each.alt or title, each.caption, each.focus))
    return tuple(view for view in views if view)


def _lowest_before(page: Page, planning: Planning) -> Money | None:
    """What the law wants said beside a reduced price, as far as the records know it."""
    price, _ = offers.lowest_price(page.product, planning.config)
    if price is None or page.product.was_price is None:
        return None
    today = planning.site.cutoff.date()
    return lowest_before(planning.past, offers.sku(page), price, today)


def _base_price(page: Page, planning: Planning) -> BasePrice | None:
    price, _ = offers.lowest_price(page.product, planning.config)
    content = page.product.net_content
    base = base_price(price, content) if price and content else None
    return base if base and base.price != price else None


def tax_note_of(planning: Planning) -> str:
    """The sentence that the business's tax mode asks for beside prices."""
    business = planning.config.business
    return tax_note(VatMode(business.vat.mode), business.country, planning.language) or ""


def next_dates(planning: Planning) -> list[ComingDate]:
    """When something takes place of which there is still some to have, the soonest first."""
    dates = [
        ComingDate(date, LinkView(page.head.title, page.address))
        for page in planning.edition.products
        if page.product.availability is not Availability.SOLD_OUT
        for date in offers.bookable(page.product, planning.site.cutoff)
    ]
    return sorted(dates, key=lambda each: each.date.start.isoformat())


def product_view(page: Page, planning: Planning) -> ProductView:
    """A product in full."""
    product, config, language = page.product, planning.config, planning.language
    price, price_from = offers.lowest_price(product, config)
    deposit, deposit_amount = offers.deposit(product, config)
    content = product.net_content
    substitute = planning.by_name.get(product.substitute.text) if product.substitute else None
    weight = product.shipping.weight or product.weight
    return ProductView(
        name=page.head.title,
        sku=offers.sku(page),
        gtin=product.gtin,
        brand=product.brand,
        kind=product.kind,
        price=price,
        price_from=price_from,
        price_note=product.price_note,
        was_price=product.was_price,
        base_price=_base_price(page, planning),
        net_content=f"{number(content.amount, language)} {content.unit}" if content else "",
        tax_note=tax_note_of(planning) if price else "",
        availability=product.availability,
        available_from=product.available_from,
        substitute=planning.products.get(substitute.key) if substitute else None,
        delivery_time=offers.delivery_time(product, config),
        workload_note=_workload(page, planning),
        options=offers.options(product, config),
        questions=offers.questions(product),
        quantity=product.quantity,
        dates=offers.ahead(product, planning.site.cutoff),
        deposit=deposit,
        deposit_amount=deposit_amount,
        cancellation=ladder(product, config),
        shipping=shipping_views(offers.rates(product, config), config.shop, language),
        pickup_only=product.pickup_only or product.shipping.pickup_only,
        weight=weight_text(Shipping(up_to=weight), language),
        total=offers.fixed_total(product, config),
        custom_made=product.custom_made,
        custom_reason=product.custom_reason,
        withdrawal=withdrawal_of(page, planning),
        included=product.included,
        not_included=product.not_included,
        may_vary=product.may_vary,
        details=product.details,
        manufacturer=product.manufacturer or _own_address(planning),
        eu_responsible=_eu_responsible(product, planning.config),
        warnings=product.warnings,
        images=product_images(page, planning),
        order=order_view(page, planning),
        related=_related(page, planning),
        posts=tuple(planning.posts[key] for key in planning.posts_on.get(page.key, ())),
        testimonials=tuple(
            planning.testimonials[key] for key in planning.voices_on.get(page.key, ())
        ),
        lowest_before=_lowest_before(page, planning),
        code=code_address(page, planning),
        shelf=_shelf(page, planning),
        returnable=_returnable(page, planning),
    )


def _workload(page: Page, planning: Planning) -> str:
    made = page.product.availability is Availability.MADE_TO_ORDER
    return planning.config.shop.workload.note.within(planning.language) if made else ""


def withdrawal_of(page: Page, planning: Planning) -> str:
    """Why a consumer cannot withdraw, or how the right is lost; empty for a right like any other."""
    country, ground = planning.config.business.country, ground_of(page.product, planning.config)
    return (withdrawal_sentence(ground, country, planning.language) or "") if ground else ""


def _returnable(page: Page, planning: Planning) -> int | None:
    """Goods alone are sent back; only consumers have the right to, and not everywhere."""
    ground = ground_of(page.product, planning.config)
    if planning.config.shop.audience == "businesses" or page.product.kind is not Kind.GOODS:
        return None
    if ground is Ground.NO_SUCH_LAW:
        return None
    return 0 if ground and ground.excludes else WITHDRAWAL_DAYS


def _eu_responsible(product: ProductHead, config: Config) -> str:
    """Who answers in the Union for goods that were made outside of it (Art. 19 of Regulation 2023/988)."""
    made_in = product.manufacturer_country or config.business.country
    usual = config.shop.eu_responsible if made_in and made_in not in UNION else ""
    return product.eu_responsible or usual


def _own_address(planning: Planning) -> str:
    business = planning.config.business
    place = f"{business.postcode} {business.city}".strip()
    parts = (business.name, business.street, place, business.email)
    return ", ".join(part for part in parts if part) if business.street else ""


def shipping_views(
    rates: Iterable[Shipping], shop: Shop, language: str
) -> tuple[ShippingView, ...]:
    """Rates as pages show them."""
    return tuple(
        ShippingView(
            to=tuple(country_name(code, language) for code in rate.to),
            price=rate.price,
            free_from=rate.free_from,
            up_to=weight_text(rate, language),
            shipping_class=shop.class_name(rate.shipping_class, language),
            pickup=rate.pickup,
            codes=rate.to,
        )
        for rate in rates
    )


def _related(page: Page, planning: Planning) -> tuple[ProductCard, ...]:
    named = tuple(
        planning.by_name[each.text].key
        for each in page.product.related
        if each.text in planning.by_name
    )
    return planning.cards(named)


def post_products(post: Page, planning: Planning) -> tuple[ProductCard, ...]:
    """The products that a post speaks of."""
    found = (planning.by_name.get(each.text) for each in post.post.products)
    return planning.cards(tuple(page.key for page in found if page))
