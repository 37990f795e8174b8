"""Values of ``site.yaml`` inside texts: ``{{ shop.deposit }}``.

So the terms and the order page can never contradict each other.  What is released and compared for
a version of the terms is the text with its values.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from generator.config.settings import Config, Shipping, Shop
from generator.content.body import VALUE
from generator.content.names import DocumentKind
from generator.language import country_name, money, number, percent, span, until
from generator.model.dutyvalues import NAMES, duty_value
from generator.model.site import Page
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.trade.money import Money
from generator.trade.offer import Deposit, Rung
from generator.values import dataclass

_ADDRESS = pattern(r"https?://[^\s,;&<]*[^\s,;&<.)]")
_ALONE = pattern(rf"<p>\s*{VALUE.pattern}\s*</p>")


@dataclass(frozen=True, slots=True)
class _Words:
    """The sentences that values make, in one language."""

    deposit: str
    deposit_from: str
    deposit_due: str
    no_deposit: str
    rung: str
    free: str
    shipping: str
    free_from: str
    up_to: str
    parcel: str
    pickup: str
    payment: Mapping[str, str]


_GERMAN = _Words(
    deposit="Die Anzahlung beträgt {share} des Preises",
    deposit_from=" ab einem Warenwert von {amount}",
    deposit_due=", zahlbar {until}",
    no_deposit="Eine Anzahlung ist nicht vereinbart.",
    rung="{until}: {costs}",
    free="kostenlos",
    shipping="{countries}: {price}",
    free_from=" (ab {amount} Warenwert kostenlos)",
    up_to=", bis {weight}",
    parcel=", {name}",
    pickup="Abholung in der Werkstatt: kostenlos",
    payment=MappingProxyType(
        {
            "bank transfer": "Überweisung",
            "cash on pickup": "bar bei Abholung",
            "card on pickup": "Karte bei Abholung",
            "invoice": "Rechnung",
            "prepayment": "Vorauszahlung",
            "paypal": "PayPal",
            "twint": "TWINT",
            "cash on delivery": "Nachnahme",
        }
    ),
)
_ENGLISH = _Words(
    deposit="The deposit is {share} of the price",
    deposit_from=" for goods worth {amount} or more",
    deposit_due=", payable {until}",
    no_deposit="No deposit has been agreed.",
    rung="{until}: {costs}",
    free="free of charge",
    shipping="{countries}: {price}",
    free_from=" (free for goods worth {amount} or more)",
    up_to=", up to {weight}",
    parcel=", {name}",
    pickup="Collection from the workshop: free of charge",
    payment=MappingProxyType(
        {
            "bank transfer": "bank transfer",
            "cash on pickup": "cash on collection",
            "card on pickup": "card on collection",
            "invoice": "invoice",
            "prepayment": "prepayment",
            "paypal": "PayPal",
            "twint": "TWINT",
            "cash on delivery": "cash on delivery",
        }
    ),
)


def _words(language: str) -> _Words:
    return _GERMAN if language.startswith("de") else _ENGLISH


def payment_name(way: str, language: str) -> str:
    """A way to pay in the site's words."""
    return _words(language).payment.get(way, way)


def _share(percentage: object, amount: Money | None, language: str) -> str:
    from decimal import Decimal

    if amount is not None:
        return money(amount, language) if amount else _words(language).free
    value = percentage if isinstance(percentage, Decimal) else Decimal(0)
    return percent(value, language) if value else _words(language).free


def _deposit(rule: Deposit | None, language: str) -> tuple[str, ...]:
    words = _words(language)
    if rule is None:
        return (words.no_deposit,)
    text = words.deposit.format(share=_share(rule.percent, rule.amount, language))
    if rule.start:
        text += words.deposit_from.format(amount=money(rule.start, language))
    if rule.due:
        text += words.deposit_due.format(until=until(rule.due, language))
    return (f"{text}.",)


def _ladder(rungs: Iterable[Rung], language: str) -> tuple[str, ...]:
    return tuple(
        _words(language).rung.format(
            until=_first_upper(until(rung.until, language)),
            costs=_share(rung.percent, rung.amount, language),
        )
        for rung in rungs
    )


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shipping(rate: Shipping, shop: Shop, language: str) -> str:
    words = _words(language)
    if rate.price is None:
        return words.pickup
    countries = ", ".join(country_name(code, language) for code in rate.to)
    price = money(rate.price, language) if rate.price else words.free
    called = shop.class_name(rate.shipping_class, language)
    name = words.parcel.format(name=called) if called else ""
    weight = words.up_to.format(weight=weight_text(rate, language)) if rate.up_to else ""
    free = words.free_from.format(amount=money(rate.free_from, language)) if rate.free_from else ""
    return words.shipping.format(countries=countries + name + weight, price=price) + free


def weight_text(rate: Shipping, language: str) -> str:
    """The weight up to which a rate holds: ``5 kg``; empty where it holds for any."""
    if rate.up_to is None:
        return ""
    if rate.up_to >= 1000:
        return f"{number(rate.up_to / 1000, language)} kg"
    return f"{number(rate.up_to, language)} g"


def _texts(config: Config) -> dict[str, str]:
    business, site = config.business, config.site
    texts = {f"business.{name}": str(getattr(business, name)) for name in _BUSINESS}
    texts |= {"site.title": site.title, "site.url": site.url}
    if business.bank:
        texts |= {"business.iban": business.bank.iban, "business.holder": business.bank.holder}
    if business.register:
        texts["business.register"] = f"{business.register.court}, {business.register.number}"
    return {name: text for name, text in texts.items() if text}


_BUSINESS = ("name", "owner", "legal_form", "street", "postcode", "city", "phone", "email", "whatsapp",
             "chamber", "authority", "trade")  # fmt: skip

_LISTS: Mapping[str, Callable[[Config, str], tuple[str, ...]]] = MappingProxyType(
    {
        "shop.deposit": lambda config, language: _deposit(config.shop.deposit, language),
        "shop.cancellation": lambda config, language: _ladder(config.shop.cancellation, language),
        "shop.shipping": lambda config, language: tuple(
            _shipping(rate, config.shop, language) for rate in config.shop.shipping
        ),
        "shop.payment": lambda config, language: tuple(
            payment_name(way, language) for way in config.shop.payment
        ),
        "shop.delivery_time": lambda config, language: (
            (span(config.shop.delivery_time, language),) if config.shop.delivery_time else ()
        ),
        "business.vat": lambda config, _: (config.business.vat.id,),
        "business.country": lambda config, language: (
            (country_name(config.business.country, language),) if config.business.country else ()
        ),
        "site.tagline": lambda config, language: (config.site.tagline.within(language),),
    }
)


def has_values(page: Page) -> bool:
    """Whether the text of ``page`` may name values: pages that the law asks for, the terms first."""
    return bool(page.head.role) or page.kind is DocumentKind.TERMS


def value(name: str, config: Config, language: str) -> tuple[str, ...] | None:
    """The lines that ``name`` stands for; None if nothing has that name."""
    if name in _LISTS:
        return _LISTS[name](config, language)
    if (lines := duty_value(name, config, language)) is not None:
        return lines
    text = _texts(config).get(name)
    known = name.removeprefix("business.") in _BUSINESS
    return (text,) if text else ((),)[0] if known else None


def expand(text: str, config: Config, language: str) -> str:
    """HTML with the values in place; several lines alone in a paragraph become a list."""

    def paragraph(found: re.Match[str]) -> str:
        lines = value(found[1], config, language) or ()
        if len(lines) < 2:
            return f"<p>{''.join(_markup(found[1], line) for line in lines)}</p>"
        return "<ul>" + "".join(f"<li>{_markup(found[1], line)}</li>" for line in lines) + "</ul>"

    def inline(found: re.Match[str]) -> str:
        return _markup(found[1], "; ".join(value(found[1], config, language) or ()))

    return VALUE.sub(inline, _ALONE.sub(paragraph, text))


def _markup(name: str, text: str) -> str:
    """A value as HTML; a whole address in what the law wants said can be followed."""
    said = html.escape(text)
    return _ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', said) if name in NAMES else said


def unknown_values(values: Iterable[tuple[str, Location]], config: Config) -> Iterator[Problem]:
    """What texts ask for and nothing has; ``values`` are the places as typed, and where they stand."""
    places: dict[str, Location] = {}
    for typed, where in values:
        places.setdefault(typed.strip("{} \t\n"), where)
    for name, where in places.items():
        lines = value(name, config, config.site.language)
        if lines is None:
            near = nearest(name, [*_LISTS, *NAMES, *(f"business.{each}" for each in _BUSINESS)])
            yield problem("unknown-value", where, near=near, name=name)
        elif not any(lines):
            yield problem("value-not-set", where, name=name)
