"""Price lists, wishes and orders made up at random, from a seed: the same ones on every machine."""

import string
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from generator.trade.money import Money
from generator.trade.normalorder import in_normal_form
from generator.trade.offer import Deposit, Kind, Mode, Quantity, QuestionKind
from generator.trade.order import PICKUP, Customer, Order, TermsRef
from generator.trade.ordercode import order_code
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
from generator.trade.pricing import Priced, Wish, price_order
from generator.trade.spans import Event, Moment, Span, Unit
from generator.trade.tax import VatMode

LANGUAGES = ("de-AT", "en")
COUNTRIES = ("AT", "DE", "CH", "FR")
TITLES = (
    "Notizbuch A5",
    "Größe & Maß",
    "Schachtel „Ölmarmor“",
    "Étui (petit)",
    "Box 21 × 29,7 cm",
    "Kurs: Binden",
)
LABELS = (
    "Leinen grün",
    "Büttenpapier",
    "“natural” linen",
    "Rind – pflanzlich gegerbt",
    "A|B",
    "rot/weiß",
    "½ Leder",
    "Ton [fein]",
)
NAMES = ("Einband", "Größe = Maß", "Überzug", "Lining", "Prägung?", "Farbe des Fadens")
TEXTS = (
    "für Zoë & Jürgen", "„Alles Gute“ zum 60.", "Gesamt: 1.00 EUR", "a > b < c",
    "zwei\nZeilen  und\u00a0mehr",
    "[abcd] [HS1 de] [3=aaaaaa]", "Ü", "", "   ", "Grüße 👋🏽 aus Linz", "e\u0301te\u0301", "=x",
    "+43 660 / 12|34",
    "-- \nname",
)  # fmt: skip
UNITS = ("cm", "", "Stück", "mm")


@dataclass(frozen=True, slots=True)
class MadeUp:
    """Wishes, and the order that a visitor's page makes of them."""

    prices: PriceList
    wishes: tuple[Wish, ...]
    priced: Priced
    order: Order


def made_up_list(rng: Random) -> PriceList:
    """A price list with everything that one can hold."""
    count = rng.randint(1, 6)
    return PriceList(
        currency=rng.choice(("EUR", "EUR", "CHF")),
        vat=VatMode.STANDARD,
        country="AT",
        products=tuple(_product(rng, f"P-{at}") for at in range(count)),
        shipping=tuple(_rate(rng) for _ in range(rng.randint(1, 6))),
        pickup=rng.random() < 0.7,
        deposit=_deposit(rng, 0.6),
    )


def in_currency(prices: PriceList) -> PriceList:
    """The list with all its amounts in its own currency."""
    from generator.trade.pricejson import price_json, read_price_json

    return read_price_json(price_json(prices))


def made_up(rng: Random, prices: PriceList, wild: float = 0.1) -> MadeUp:
    """An order under ``prices``; ``wild`` of its choices make no sense."""
    language = rng.choice(LANGUAGES)
    wishes = tuple(_wish(rng, prices, language, wild) for _ in range(rng.randint(1, 5)))
    to = rng.choice((*COUNTRIES[:3], PICKUP)) if rng.random() > wild else rng.choice(("", "XX"))
    priced = price_order(prices, wishes, to, language)
    order = Order(
        code=order_code(tuple(rng.randrange(2**32) for _ in range(8))),
        mode=rng.choice((Mode.ORDER, Mode.ENQUIRY)),
        language=language,
        day=date(2026, 1, 1) + timedelta(days=rng.randint(0, 700)),
        site="https://www.example.at/",
        lines=priced.lines,
        to=to,
        shipping=priced.shipping,
        total=priced.total,
        deposit=priced.deposit,
        payment=rng.choice(("Überweisung", "bar bei Abholung", "")),
        terms=rng.choice((None, TermsRef("2026-11-01", f"{rng.randrange(16**8):08x}"))),
        prices=f"{rng.randrange(16**8):08x}",
        customer=_customer(rng),
        message=_text(rng),
    )
    return MadeUp(prices, wishes, priced, in_normal_form(order))


def sound_order(rng: Random) -> tuple[Order, PriceList]:
    """An order that agrees with its price list in all."""
    while True:
        prices = in_currency(made_up_list(rng))
        made = made_up(rng, prices, wild=0)
        if not made.priced.flaws:
            products = [prices.product(line.sku) for line in made.order.lines]
            binding = all(each is not None and each.mode is Mode.ORDER for each in products)
            terms = TermsRef("2026-11-01", "a3f9c2b1")
            mode = Mode.ORDER if binding else Mode.ENQUIRY
            return replace(made.order, mode=mode, terms=terms), prices


# --- parts ------------------------------------------------------------------------------------


def _product(rng: Random, sku: str) -> PricedProduct:
    options = tuple(_option(rng) for _ in range(rng.randint(0, 3)))
    questions = tuple(_question(rng) for _ in range(rng.randint(0, 3)))
    dates = rng.random() < 0.2
    unique = rng.random() < 0.1
    return PricedProduct(
        sku=sku,
        mode=rng.choice((Mode.ORDER, Mode.ORDER, Mode.ENQUIRY)),
        words=tuple(_words(rng, language, options, questions) for language in LANGUAGES),
        kind=Kind.COURSE if dates else rng.choice((Kind.GOODS, Kind.GOODS, Kind.SERVICE)),
        price=None if rng.random() < 0.08 else Money(rng.randint(0, 60000)),
        options=options,
        questions=questions,
        dates=tuple(PricedDate(f"2027-0{at}-06 09:30", seats=8) for at in (1, 2, 3))
        if dates
        else (),
        quantity=rng.choice((Quantity(), Quantity(2, 10, 2), Quantity(1, 5), Quantity(5, 0, 5))),
        unique=unique,
        deposit=_deposit(rng, 0.3),
        delivery_time=_span(rng),
        shipping_class=rng.choice(("", "", "parcel")),
        weight=Decimal(rng.randint(0, 20000)) / rng.choice((1, 2)),
        pickup_only=rng.random() < 0.04,
    )


def _option(rng: Random) -> PricedOption:
    if rng.random() < 0.3:
        least = Decimal(rng.randint(0, 100)) / rng.choice((1, 2, 10))
        step = Decimal(rng.choice(("1", "0.5", "5", "0.125")))
        return PricedOption(
            measure=PricedMeasure(
                least, least + step * rng.randint(0, 40), step, Money(rng.randint(-20, 900))
            )
        )
    count = rng.randint(1, 5)
    return PricedOption(
        tuple(
            PricedChoice(Money(rng.randint(-500, 5000)), sold_out=at > 0 and rng.random() < 0.1)
            for at in range(count)
        )
    )


def _question(rng: Random) -> QuestionRule:
    return QuestionRule(rng.choice(tuple(QuestionKind)), rng.random() < 0.4)


def _words(
    rng: Random,
    language: str,
    options: tuple[PricedOption, ...],
    questions: tuple[QuestionRule, ...],
) -> ProductWords:
    names = rng.sample(NAMES, len(options))
    asks = rng.sample(
        ("Name?", "Welche Größe = cm?", "Bis wann: Tag", "Gravur", "Noch etwas?"), len(questions)
    )
    return ProductWords(
        language,
        rng.choice(TITLES),
        tuple(
            OptionWords(
                name,
                tuple(rng.sample(LABELS, len(option.choices))),
                rng.choice(UNITS) if option.measure else "",
            )
            for name, option in zip(names, options, strict=True)
        ),
        tuple(
            QuestionWords(
                ask,
                ("rot", "grün", "„blau“") if each.kind is QuestionKind.CHOICE else (),
                rng.choice(UNITS),
            )
            for ask, each in zip(asks, questions, strict=True)
        ),
    )


def _deposit(rng: Random, likely: float) -> Deposit | None:
    if rng.random() > likely:
        return None
    due = rng.choice((None, Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS)), Moment(Event.ORDER)))
    start = rng.choice((None, Money(rng.randint(0, 30000))))
    if rng.random() < 0.4:
        return Deposit(amount=Money(rng.randint(0, 20000)), start=start, due=due)
    return Deposit(
        percent=Decimal(rng.choice(("30", "12.5", "33.333", "0", "100"))), start=start, due=due
    )


def _span(rng: Random) -> Span | None:
    least = rng.randint(1, 6)
    return rng.choice((None, Span(least, least + rng.randint(0, 4), rng.choice(tuple(Unit)))))


def _rate(rng: Random) -> ShippingRate:
    return ShippingRate(
        to=tuple(rng.sample(COUNTRIES, rng.randint(1, 3))),
        price=Money(rng.randint(0, 4000)),
        free_from=rng.choice((None, Money(rng.randint(0, 60000)))),
        shipping_class=rng.choice(("", "", "parcel")),
        up_to=rng.choice((None, Decimal(rng.randint(100, 60000)))),
    )


def _wish(rng: Random, prices: PriceList, language: str, wild: float) -> Wish:
    product = rng.choice(prices.products)
    words = product.within(rng.choice(LANGUAGES) if rng.random() < wild else language)
    return Wish(
        product.sku if rng.random() > wild / 4 else "P-99",
        tuple(
            _choice(rng, option, said, wild)
            for option, said in zip(product.options, words.options, strict=True)
        ),
        tuple(
            _answer(rng, rule, said, wild)
            for rule, said in zip(product.questions, words.questions, strict=True)
        ),
        _pieces(rng, product, wild),
        rng.choice(product.dates).start if product.dates and rng.random() > wild / 2 else "",
    )


def _choice(rng: Random, option: PricedOption, said: OptionWords, wild: float) -> str:
    if rng.random() < wild:
        return rng.choice(("", "gibt es nicht", "12,5", "-3", "1.5000"))
    if option.measure:
        steps = int((option.measure.most - option.measure.least) / option.measure.step)
        value = str(option.measure.least + option.measure.step * rng.randint(0, steps))
        return rng.choice((value, value.replace(".", ","), f"{value} {said.unit}"))
    free = [
        label for label, each in zip(said.choices, option.choices, strict=True) if not each.sold_out
    ]
    return rng.choice(
        (rng.choice(free), rng.choice(free).upper() if rng.random() < wild else free[0])
    )


def _answer(rng: Random, rule: QuestionRule, said: QuestionWords, wild: float) -> str:
    if rng.random() < wild:
        return rng.choice(("", "vielleicht", "2026-02-30", "12 cm"))
    fitting: dict[QuestionKind, Any] = {
        QuestionKind.NUMBER: f"{rng.randint(0, 999)},{rng.randint(0, 9)}",
        QuestionKind.DATE: "2026-12-24",
        QuestionKind.CHOICE: rng.choice(said.choices) if said.choices else "",
        QuestionKind.YES_NO: rng.choice(("yes", "no")),
    }
    return str(fitting.get(rule.kind) or _text(rng) or "ja")


def _pieces(rng: Random, product: PricedProduct, wild: float) -> int:
    if rng.random() < wild:
        return rng.choice((0, 1, 7, 10000))
    if product.unique:
        return 1
    allowed = product.quantity
    most = allowed.most or 20
    return allowed.least + allowed.step * rng.randint(0, (most - allowed.least) // allowed.step)


def _text(rng: Random) -> str:
    if rng.random() < 0.7:
        return rng.choice(TEXTS)
    letters = (
        string.ascii_letters
        + string.digits
        + " äöüßÄÖÜéñ–—„“”‚‘’«»|[]<>=:;,.&+#%'\"\\/\u00a0\u200b\u0301\n\t"
    )
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, 120)))


def _customer(rng: Random) -> Customer:
    return Customer(
        name=rng.choice(("Änne Müßig-Österreicher", "Zoë O’Neill", "Name:  Gesamt", "")),
        street=rng.choice(("Große Straße 12/3", "Rue de l’Église 4")),
        postcode=rng.choice(("5020", "01067", "SW1A 1AA")),
        city=rng.choice(("Salzburg", "Dresden", "")),
        country=rng.choice(COUNTRIES),
        email=rng.choice(("aenne@example.at", "z.o+x@example.com")),
        phone=rng.choice(("+43 660 1234567", "")),
    )
