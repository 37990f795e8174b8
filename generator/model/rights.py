"""Which products consumers may withdraw from, and whether the site must offer that electronically."""

from collections.abc import Iterable

from generator.config.settings import Config
from generator.content.heads import ProductHead
from generator.model import offers
from generator.trade.offer import Mode, Rung
from generator.trade.withdrawal import Ground, withdrawal_ground


def ground_of(product: ProductHead, config: Config) -> Ground | None:
    """Why a consumer cannot withdraw, or how the right is lost; None for a right like any other.

    Between businesses there is nothing to say, and so None as well.
    """
    if config.shop.audience == "businesses":
        return None
    return withdrawal_ground(
        product.kind,
        custom_made=product.custom_made,
        perishable=product.perishable,
        sealed_hygiene=product.sealed_hygiene,
        country=config.business.country,
        dated=bool(product.dates),
    )


def right_stands(product: ProductHead, config: Config) -> bool:
    """Whether a consumer who orders or asks for ``product`` may withdraw, be it until the right is lost."""
    if config.shop.audience == "businesses" or offers.mode(product, config) is Mode.NONE:
        return False
    ground = ground_of(product, config)
    return ground is None or not ground.excludes


def ladder(product: ProductHead, config: Config) -> tuple[Rung, ...]:
    """What cancelling costs; nothing where a right of withdrawal stands above it, as that costs nothing."""
    return () if right_stands(product, config) else offers.cancellation(product, config)


def must_take_withdrawals(products: Iterable[ProductHead], config: Config) -> bool:
    """Whether contracts are made on the site from which consumers may withdraw there as well.

    § 356a BGB, § 13a FAGG, Art. 11a of Directive 2011/83/EU; an enquiry makes no contract on the site.
    """
    return any(
        right_stands(each, config) and offers.mode(each, config) is Mode.ORDER for each in products
    )
