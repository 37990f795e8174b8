"""The pages on which orders are made: the order page, the order sheet on paper, the phone guide."""

from collections.abc import Iterator

from generator.language import country_name
from generator.model import offers
from generator.model.addresses import standing
from generator.model.site import Page
from generator.plan import views
from generator.plan.edition import Planning
from generator.plan.frames import crumbs_below, made, ordered
from generator.plan.orders import order_modes
from generator.plan.posting import posting
from generator.plan.products import tax_note_of
from generator.plan.views import OrderForm, OrderPage, OrderPaperPage, PaperProduct
from generator.text import sort_key
from generator.trade.labels import order_label
from generator.trade.offer import Mode

SHEET, PHONE = "sheet", "phone"
"""The pages below the order page, as their addresses end."""


def order_pages(planning: Planning) -> Iterator[tuple[str, views.AnyPage, str]]:
    """The order page with its two printable companions; nothing where nothing can be ordered."""
    if not planning.modes:
        return
    form = order_form(planning)
    yield "order", OrderPage(_frame(planning, "order"), form), "site.yaml"
    products = tuple(_on_paper(page, planning) for page in planning.edition.products)
    on_paper = tuple(each for each in products if each.mode is not Mode.NONE)
    for part in (SHEET, PHONE):
        frame = _frame(planning, f"order-{part}", part)
        yield f"order-{part}", OrderPaperPage(frame, form, on_paper), "site.yaml"


def _frame(planning: Planning, layout: str, *part: str) -> views.Page:
    above = [views.LinkView(planning.phrase("title.order"), planning.order)] if part else []
    addresses = {
        edition.language: standing(planning.config, edition.language, "order", *part)
        for edition in planning.site.editions
        if order_modes(edition, planning.config)
    }
    return made(
        planning,
        layout,
        planning.phrase(f"title.{layout}"),
        standing(planning.config, planning.language, "order", *part),
        ordered(addresses, planning),
        crumbs=crumbs_below(planning, *above),
    )


def order_form(planning: Planning) -> OrderForm:
    """What the order page of this language offers."""
    config, language = planning.config, planning.language
    business, shop = config.business, config.shop
    countries = tuple(dict.fromkeys(code for rate in shop.shipping for code in rate.to))
    homes = tuple(dict.fromkeys((business.country, *shop.markets, *countries)))
    form = posting(planning, "order")
    return OrderForm(
        labels=tuple((mode, order_label(mode, language) or "") for mode in planning.modes),
        sheet=standing(config, language, "order", SHEET),
        phone=standing(config, language, "order", PHONE),
        by="form" if form else "mailto",
        to=business.email,
        countries=_named(countries, language),
        homes=_named(homes, language),
        pickup=any(rate.pickup for rate in shop.shipping),
        tax_note=tax_note_of(planning),
        whatsapp=business.whatsapp,
        sms=business.whatsapp or business.phone,
        endpoint=form.action if form else "",
        trap=form.service.trap if form else "",
        subject_field=form.service.subject if form else "",
        attributes=form.attributes if form else (),
        fields=form.fields if form else (),
    )


def _named(codes: tuple[str, ...], language: str) -> tuple[tuple[str, str], ...]:
    """Countries with their names, the first one first and the others by the alphabet."""
    named = [(code, country_name(code, language)) for code in codes if code]
    return (*named[:1], *sorted(named[1:], key=lambda each: sort_key(each[1], language)))


def _on_paper(page: Page, planning: Planning) -> PaperProduct:
    product, config = page.product, planning.config
    price, price_from = offers.lowest_price(product, config)
    return PaperProduct(
        name=page.head.title,
        sku=offers.sku(page),
        mode=offers.mode(product, config),
        price=price,
        price_from=price_from,
        price_note=product.price_note,
        delivery_time=offers.delivery_time(product, config),
        options=offers.options(product, config),
        questions=offers.questions(product),
        dates=offers.bookable(product, planning.site.cutoff),
    )
