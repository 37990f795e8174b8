"""The order button without script: a mail or a form, binding only where the total is fixed."""

from generator.config.settings import Config
from generator.language import span, until
from generator.model import offers
from generator.model.site import Edition, Page
from generator.plan.catalogue import letter, offer
from generator.plan.edition import Planning
from generator.plan.posting import posting
from generator.plan.terms import terms_version
from generator.plan.views import OrderView
from generator.trade.endpoints import FormService
from generator.trade.labels import order_label
from generator.trade.mail import OneProduct, OrderText, contact_text, mailto, order_text
from generator.trade.offer import Kind, Mode
from generator.trade.tax import VatMode, shipping_note, tax_note


def order_view(page: Page, planning: Planning) -> OrderView | None:
    """How a product is ordered or asked for; None where it is neither, or no words are known."""
    mode = script_free_mode(page, planning)
    label = order_label(mode, planning.language) if mode is not Mode.NONE else None
    if label is None:
        return None
    text = order_text(_one_product(page, planning, mode), planning.language)
    to = planning.config.business.email
    href, short = mailto(to, text)
    form = posting(planning, page.address)
    return OrderView(
        mode=mode,
        label=label,
        by="form" if form else "mailto",
        to=to,
        subject=text.subject,
        text=text.body,
        mailto=href,
        short=short,
        endpoint=form.action if form else "",
        trap=form.service.trap if form else "",
        attributes=form.attributes if form else (),
        fields=(*form.fields, *_fields(page, planning, mode, text, form.service)) if form else (),
        offer=offer(page, planning) if planning.modes else "",
        wish=offers.mode(page.product, planning.config),
    )


def order_modes(edition: Edition, config: Config) -> tuple[Mode, ...]:
    """The modes in which products of a language are ordered, binding ones first."""
    found = {offers.mode(page.product, config) for page in edition.products}
    return tuple(
        mode
        for mode in (Mode.ORDER, Mode.ENQUIRY)
        if mode in found and order_label(mode, edition.language)
    )


def contact_enquiry(planning: Planning) -> OrderView | None:
    """An enquiry without a product; None where no words are known for its button."""
    config, language = planning.config, planning.language
    label = order_label(Mode.ENQUIRY, language)
    if label is None:
        return None
    text = contact_text(config.business.name, language)
    href, short = mailto(config.business.email, text)
    form = posting(planning, "contact")
    return OrderView(
        mode=Mode.ENQUIRY,
        label=label,
        by="form" if form else "mailto",
        to=config.business.email,
        subject=text.subject,
        text=text.body,
        mailto=href,
        short=short,
        endpoint=form.action if form else "",
        trap=form.service.trap if form else "",
        attributes=form.attributes if form else (),
        fields=(*form.fields, *_kind(Mode.ENQUIRY, text, form.service)) if form else (),
        offer=letter(planning),
        wish=Mode.ENQUIRY,
    )


def script_free_mode(page: Page, planning: Planning) -> Mode:
    """A binding order needs a total that the visitor has seen; without one, it is an enquiry."""
    mode = offers.mode(page.product, planning.config)
    fixed = offers.fixed_total(page.product, planning.config)
    return Mode.ENQUIRY if mode is Mode.ORDER and fixed is None else mode


def _one_product(page: Page, planning: Planning, mode: Mode) -> OneProduct:
    product, config, language = page.product, planning.config, planning.language
    price, price_from = offers.lowest_price(product, config)
    total = offers.fixed_total(product, config) if mode is Mode.ORDER else None
    deposit, amount = offers.deposit(product, config)
    time = offers.delivery_time(product, config)
    vat = VatMode(config.business.vat.mode)
    goods = product.kind is Kind.GOODS
    return OneProduct(
        mode=mode,
        name=page.head.title,
        sku=offers.sku(page),
        address=config.site.url.rstrip("/") + page.address,
        options=offers.options(product, config),
        questions=offers.questions(product),
        dates=offers.bookable(product, planning.site.cutoff),
        quantity=product.quantity,
        price=price,
        price_from=price_from,
        price_note=product.price_note,
        tax_note=(tax_note(vat, config.business.country, language) or "") if price else "",
        shipping=total - price if total and price and goods else None,
        shipping_note=(shipping_note(language) or "") if goods and total is None else "",
        total=total,
        deposit=amount if amount else None,
        deposit_due=until(deposit.due, language) if deposit and deposit.due and amount else "",
        delivery_time=span(time, language) if time else "",
        terms=terms_in_force(planning),
    )


def terms_in_force(planning: Planning) -> str:
    """The version of the terms that an order names, with its address; empty without terms."""
    terms = terms_version(planning)
    if terms is None:
        return ""
    return f"{terms.version.isoformat()} ({planning.config.site.url.rstrip('/')}{terms.address})"


def _kind(mode: Mode, text: OrderText, service: FormService) -> tuple[tuple[str, str], ...]:
    """What any form says of itself."""
    return (service.subject, text.subject), ("mode", mode.value)


def _fields(
    page: Page, planning: Planning, mode: Mode, text: OrderText, service: FormService
) -> tuple[tuple[str, str], ...]:
    """What the form posts besides the visitor's own words."""
    price, _ = offers.lowest_price(page.product, planning.config)
    total = offers.fixed_total(page.product, planning.config)
    fields = (
        *_kind(mode, text, service),
        ("product", page.head.title),
        ("sku", offers.sku(page)),
        ("price", str(price) if price else page.product.price_note),
        ("total", str(total) if total and mode is Mode.ORDER else ""),
        ("terms", terms_in_force(planning)),
        ("page", planning.config.site.url.rstrip("/") + page.address),
    )
    return tuple((name, value) for name, value in fields if value)
