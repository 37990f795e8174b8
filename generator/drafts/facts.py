"""What holds of a site, by the names that the conditions of building blocks use."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.config.settings import Business, Config
from generator.content.heads import ProductHead
from generator.fields.kinds import Said
from generator.model import offers
from generator.model.rights import must_take_withdrawals, right_stands
from generator.trade.endpoints import RECEIVER, form_service
from generator.trade.offer import Kind, Mode
from generator.trade.union import UNION

_HALF = Decimal(50)


def facts_of(config: Config, products: Iterable[ProductHead]) -> frozenset[str]:
    """Everything that building blocks ask for and that holds of a site that sells ``products``."""
    sold = list(products)
    return frozenset(
        (
            *_of_business(config.business),
            "du" if config.site.address_form.casefold() == "du" else "Sie",
            *_of_shop(config, sold),
            *_of_products(sold),
            *_of_withdrawal(config, sold),
            *_of_privacy(config),
            *(f"accessible_{config.accessibility.status}",),
            *(("gaps",) if config.accessibility.gaps else ()),
            *(("checked",) if config.accessibility.checked else ()),
        )
    )


def _of_business(business: Business) -> Iterator[str]:
    yield business.country
    yield {"small-business": "small"}.get(business.vat.mode, business.vat.mode)
    for name in ("owner", "street", "city", "phone", "whatsapp", "legal_form", "chamber", "authority",
                 "trade", "representatives", "capital", "object", "economic_id", "in_liquidation",
                 "profession", "insurance", "profiles"):  # fmt: skip
        if _is_said(getattr(business, name)):
            yield name
    yield from ("vat_id",) if business.vat.id else ()
    yield from ("register",) if business.register else ()
    yield from ("register_court",) if business.register and business.register.court else ()
    if business.profession:
        yield from ("rules",) if business.profession.rules.texts else ()
        yield from ("rules_url",) if business.profession.url else ()
    media = business.media
    for name in ("ownership", "direction", "responsible"):
        if _is_said(getattr(media, name)):
            yield name
    if business.disputes:
        yield f"disputes_{business.disputes.takes_part}"
        yield from ("board",) if business.disputes.board else ()


def _is_said(value: object) -> bool:
    return bool(value.texts if isinstance(value, Said) else value)


def _of_shop(config: Config, products: list[ProductHead]) -> Iterator[str]:
    shop = config.shop
    yield from {"both": ("consumers", "businesses")}.get(shop.audience, (shop.audience,))
    yield "form" if shop.order_by == "form" else "mail"
    modes = {offers.mode(each, config) for each in products} or {shop.default_mode}
    yield from (mode.value for mode in modes if mode is not Mode.NONE)
    sent = [rate for rate in shop.shipping if not rate.pickup]
    said = {
        "sells": modes != {Mode.NONE},
        "shipping": sent,
        "pickup": len(sent) < len(shop.shipping),
        "payment": shop.payment,
        "delivery_time": shop.delivery_time,
        "deposit": shop.deposit,
        "deposit_high": shop.deposit and (shop.deposit.percent or 0) > _HALF,
        "ladder": shop.cancellation,
        "abroad": any(_customs(config.business.country, to) for rate in sent for to in rate.to),
    }
    yield from (name for name, holds in said.items() if holds)


def _customs(home: str, to: str) -> bool:
    return home != to and not {home, to} <= UNION


def _of_products(products: list[ProductHead]) -> Iterator[str]:
    kinds = {Kind.COURSE: "course", Kind.SERVICE: "service", Kind.DIGITAL: "digital"}
    for each in products:
        yield kinds.get(each.kind, "goods")
        yield from ("custom",) if each.custom_made else ()
        yield from ("perishable",) if each.perishable else ()
        yield from ("sealed",) if each.sealed_hygiene else ()
        special = each.custom_made or each.perishable or each.sealed_hygiene
        yield from ("exempt",) if special or each.kind is not Kind.GOODS else ()


def _of_withdrawal(config: Config, products: list[ProductHead]) -> Iterator[str]:
    shop = config.shop
    service = form_service(shop.form_service, shop.endpoint)
    by_form = (shop.withdrawal.by or shop.order_by) == "form"
    if any(right_stands(each, config) for each in products):
        yield "right"
    if must_take_withdrawals(products, config):
        yield "function"
        yield from ("function_form",) if by_form else ("function_mail",)
    if shop.withdrawal.return_costs:
        yield f"return_{shop.withdrawal.return_costs}"
    if "form" in (shop.order_by, shop.withdrawal.by):
        yield "own_form" if service.name == RECEIVER else "foreign_form"


def _of_privacy(config: Config) -> Iterator[str]:
    privacy = config.privacy
    said = {
        "host": privacy.host,
        "logs": privacy.host and privacy.host.logs is not None,
        "mail_host": privacy.mail,
        "processors": privacy.processors,
        "newsletter": privacy.newsletter,
        "officer": privacy.officer,
        "privacy_authority": privacy.authority,
        "keep_messages": privacy.keep_messages,
    }
    yield from (name for name, holds in said.items() if holds)
