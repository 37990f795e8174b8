"""What a visitor's browser knows of the shop, as data for our script.

``catalogue`` is the whole of it for one language, a classic script that the order page loads (a
page opened from a disk can fetch nothing else).  ``offer`` is the same for one product, small
enough to stand in the product's page.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import Any

from generator.language import moment, money, percent, span, until
from generator.model import offers, rights
from generator.model.site import Page
from generator.plan.edition import Planning, Script
from generator.plan.terms import terms_version
from generator.scripts import feed_style, script
from generator.trade.money import Money
from generator.trade.offer import Mode, Rung, base_ratio
from generator.trade.pagedata import sheet_data
from generator.trade.pricejson import SHORT, price_data, price_digest, price_json
from generator.trade.pricelist import PriceList
from generator.trade.withdrawal import withdrawal_sentence

DIGEST_LENGTH = 8


def catalogue(planning: Planning) -> Script:
    """All that can be ordered in this language; its address changes with its content."""
    known = _shop(planning, planning.edition.products, planning.prices)
    known["prices"] = price_digest(price_json(planning.prices))[:SHORT]
    return _script(
        f"shop.{planning.language.casefold()}", f"handschlagShop={_json(known)};\n".encode()
    )


@cache
def program(name: str) -> Script:
    """One of our scripts, the same for all sites."""
    return _script(name, script(name))


@cache
def feed_sheet() -> Script:
    """The style sheet of feeds, the same for all sites."""
    return _script("feed", feed_style(), "css")


def _script(name: str, content: bytes, ending: str = "js") -> Script:
    mark = sha256(content).hexdigest()[:DIGEST_LENGTH]
    return Script(f"/assets/{name}.{mark}.{ending}", content)


def offer(page: Page, planning: Planning) -> str:
    """One product with what its own page needs to reckon along: nothing of shipping or cancelling."""
    sku = offers.sku(page)
    known = planning.priced.get(sku)
    own = (replace(known, words=(known.within(planning.language),)),) if known else ()
    prices = replace(planning.prices, products=own, shipping=(), pickup=False, cancellation=())
    shop = _shop(planning, (page,), prices)
    words = {each: shop["words"][each] for each in ("yes", "no")}
    return _json(
        {name: shop[name] for name in ("language", "list", "money", "shown")} | {"words": words}
    )


def letter(planning: Planning) -> str:
    """What an enquiry without a product has to name."""
    return _json(_shop(planning, (), replace(planning.prices, products=(), shipping=())))


def _shop(planning: Planning, pages: Iterable[Page], prices: PriceList) -> dict[str, Any]:
    return {
        "site": planning.config.site.url,
        "language": planning.language,
        "list": price_data(prices),
        "money": _shape(prices.currency, planning.language),
        "words": sheet_data(planning.language),
        "terms": _terms(planning),
        "shown": {
            offers.sku(page): _shown(page, planning)
            for page in pages
            if offers.mode(page.product, planning.config) is not Mode.NONE
        },
    }


def _shape(currency: str, language: str) -> str:
    """How the language writes amounts, as ``€ 0.000.000,00``: a browser would take long to find out.

    It has room for more than anybody sells for.
    """
    return money(Money(10**11, currency), language).replace("1", "0")


def _terms(planning: Planning) -> dict[str, str] | None:
    terms = terms_version(planning)
    if terms is None:
        return None
    return {"version": terms.version.isoformat(), "fingerprint": terms.fingerprint}


def _shown(page: Page, planning: Planning) -> dict[str, Any]:
    """What the list says of a product besides what it costs."""
    product, config, language = page.product, planning.config, planning.language
    time = offers.delivery_time(product, config)
    usual = config.shop.deposit.due if config.shop.deposit else None
    due = (product.deposit.due if product.deposit else None) or usual
    rungs = [_rung(rung, language) for rung in rights.ladder(product, config)]
    return {
        "at": page.address,
        "delivery": span(time, language) if time else "",
        "due": moment(due, language) if due else "",
        "withdrawal": _withdrawal(offers.sku(page), planning),
        "ladder": rungs,
        "base": base_ratio(product.net_content) if product.net_content else None,
    }


def _withdrawal(sku: str, planning: Planning) -> str:
    product = planning.priced.get(sku)
    if product is None or product.ground is None:
        return ""
    country = planning.config.business.country
    return withdrawal_sentence(product.ground, country, planning.language) or ""


def _rung(rung: Rung, language: str) -> str:
    costs = (
        money(rung.amount, language)
        if rung.amount
        else percent(rung.percent or Decimal(0), language)
    )
    return f"{until(rung.until, language)}: {costs}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
