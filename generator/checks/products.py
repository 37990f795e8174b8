"""Products that nobody could order as they stand."""

from collections.abc import Iterable, Iterator

from generator.checks.ladders import unreached, unsound_ladder
from generator.content.heads import OptionHead, ProductHead
from generator.fields.days import begins, ends, is_long
from generator.fields.numbers import content_in
from generator.model.offers import ahead, cheapest, mode, options
from generator.model.rights import ground_of
from generator.model.site import Page, Site
from generator.patterns import pattern
from generator.problems import Location, Problem, errors, problem, warning
from generator.trade.labels import order_label
from generator.trade.offer import (
    Availability,
    Kind,
    Mode,
    Quantity,
    QuestionKind,
    base_ratio,
)

_AMOUNT = pattern(
    r"[+\u2212-]\s?(?:(?:€|EUR|CHF)\s?\d|\d+(?:[.,]\d+)?(?:,-)?\s?(?:€|EUR\b|CHF\b|Euro\b))"
)


def unsound_products(site: Site) -> Iterator[Problem]:
    """What contradicts itself or is missing in products; said of the original, not of translations."""
    seen: set[str] = set()
    for edition in site.editions:
        for page in edition.products:
            if any(errors(page.document.problems)):
                continue  # what could not be read would only be missed a second time
            if page.key not in seen:
                seen.add(page.key)
                yield from _price(page, site)
                yield from unsound_ladder(page)
                yield from _options(page, site)
                yield from _questions(page)
                yield from _dates(page, site)
                yield from _availability(page, site)
                yield from _bounds(page)
                yield from _measured(page)
            yield from _label(page, site)


def _price(page: Page, site: Site) -> Iterator[Problem]:
    product = page.product
    unpriced = product.price is None and product.price_from is None
    if mode(product, site.config) is Mode.ORDER and unpriced:
        yield problem("order-without-price", page.document.place("order"))
    asked = unpriced and not product.price_note and product.order is not Mode.NONE
    # A file that was meant for the category of its name is told as that.
    if asked and page.key not in {each.key for each in site.edition(page.language).categories}:
        yield warning("no-price", page.document.place("price"))
    named = product.price if product.price is not None else product.price_from
    if named is not None and not named and not product.price_note:
        yield warning("free-of-charge", page.document.place("price", "price_from"))
    if named and product.price_note:
        yield warning("price-note-unused", page.document.place("price_note"))
    if product.price is not None and product.price_from is not None:
        yield problem("two-prices", page.document.place("price_from"))
    if product.was_price and product.price and product.was_price <= product.price:
        yield problem("was-price-lower", page.document.place("was_price"))
    deposit = product.deposit
    if deposit and deposit.amount and product.price and deposit.amount > product.price:
        yield problem("deposit-above-price", page.document.place("deposit"))
    if product.price and any(
        each.amount and each.amount > product.price for each in product.cancellation
    ):
        yield problem("costs-above-price", page.document.place("cancellation"))
    if deposit and deposit.amount and deposit.amount.cents < 100:
        yield warning("tiny-deposit", page.document.place("deposit"))
    if product.custom_made and not product.custom_reason:
        yield warning("custom-without-reason", page.document.place("custom_made"))
    if (
        product.custom_reason
        and not product.custom_made
        and ground_of(product, site.config) is None
    ):
        yield warning("custom-reason-unused", page.document.place("custom_reason"))
    if product.no_warnings and product.warnings:
        yield warning("warnings-denied", page.document.place("no_warnings"))


def _options(page: Page, site: Site) -> Iterator[Problem]:
    asked = ((each.ask, each.where) for each in page.product.questions)
    yield from _twice((*((each.name, each.where) for each in page.product.options), *asked))
    yield from _discounts(page, site)
    for option in page.product.options:
        yield from _option(option)
        for label in _repeated(choice.label for choice in option.choices):
            yield problem("choice-twice", option.where, name=option.name, choice=label)
        for choice in option.choices:
            priced = _AMOUNT.search(choice.label)
            if priced and choice.surcharge is None:
                label = choice.label[: priced.start()].rstrip(" (,:") or "…"
                yield warning("surcharge-in-words", choice.where, choice=choice.label, label=label)
        if option.choices and all(choice.sold_out for choice in option.choices):
            yield problem("all-sold-out", option.where, name=option.name)


def _twice(named: Iterable[tuple[str, Location]]) -> Iterator[Problem]:
    """The second of two of one name: an order could not tell them apart."""
    seen: set[str] = set()
    for name, where in named:
        if name.casefold() in seen:
            yield problem("asked-twice", where, name=name)
        seen.add(name.casefold())


def _repeated(labels: Iterable[str]) -> list[str]:
    """Those that stand there again, as they were first typed."""
    first: dict[str, str] = {}
    again: set[str] = set()
    for each in labels:
        again |= {first[each.casefold()]} if each.casefold() in first else set()
        first.setdefault(each.casefold(), each)
    return sorted(again)


def _discounts(page: Page, site: Site) -> Iterator[Problem]:
    """Choices and numbers that together take off more than the price."""
    product = page.product
    price = product.price if product.price is not None else product.price_from
    least = (cheapest(each, site.config).cents for each in options(product, site.config))
    if price is not None and price.cents + sum(least) < 0:
        yield problem("discount-above-price", page.document.place("options"))


def _option(option: OptionHead) -> Iterator[Problem]:
    numbers = (option.least, option.most, option.step, option.price_per_unit)
    measured = any(each is not None for each in numbers)
    if option.choices and measured:
        yield problem("option-of-two-kinds", option.where, name=option.name)
    elif not option.choices and (option.least is None or option.most is None):
        yield problem("option-without-choices", option.where, name=option.name)
    elif option.least is not None and option.most is not None and option.least > option.most:
        yield problem("least-above-most", option.where, name=option.name)
    elif option.least is not None and option.most is not None:
        if not option.unit:
            yield warning("unit-missing", option.where, name=option.name)
        yield from unreached(option.least, option.most, option.step or 1, option.where, option.name)


def _questions(page: Page) -> Iterator[Problem]:
    for question in page.product.questions:
        wants = question.kind is QuestionKind.CHOICE
        if wants and not question.choices:
            yield problem("question-without-choices", question.where, ask=question.ask)
        for answer in _repeated(question.choices):
            yield problem("choice-twice", question.where, name=question.ask, choice=answer)
        if question.choices and not wants:
            yield problem("choices-without-choice", question.where, ask=question.ask)


def _dates(page: Page, site: Site) -> Iterator[Problem]:
    product, where = page.product, page.document.place("dates")
    if product.dates and product.kind is not Kind.COURSE:
        yield problem("dates-without-course", where)
    if product.kind is Kind.COURSE and not product.dates and product.order is not Mode.NONE:
        yield warning("course-without-dates", page.document.place("kind"))
    over = product.dates and not ahead(product, site.cutoff)
    if over and product.order is not Mode.NONE and not page.document.says("availability"):
        yield warning("dates-past", where)
    starts = [each.start for each in product.dates]
    for start in dict.fromkeys(each for each in starts if starts.count(each) > 1):
        yield problem("date-twice", where, date=str(start)[:16])
    for each in product.dates:
        if each.end and ends(each.end) < begins(each.start):
            yield problem("ends-before-start", where, number=product.dates.index(each) + 1)
        elif is_long(each.start, each.end):
            first, last = str(each.start)[:10], str(each.end)[:10]
            yield warning("years-apart", where, first=first, last=last)


def _availability(page: Page, site: Site) -> Iterator[Problem]:
    product = page.product
    if product.available_from and page.document.says("available_from"):
        yield from _from_then(page, site)
    if product.availability is Availability.PREORDER and not product.available_from:
        yield problem("preorder-without-day", page.document.place("availability"))
    if product.substitute and product.availability is not Availability.SOLD_OUT:
        yield warning("substitute-unused", page.document.place("substitute"))


def _from_then(page: Page, site: Site) -> Iterator[Problem]:
    product, where = page.product, page.document.place("available_from")
    if product.availability not in (Availability.PREORDER, Availability.SOLD_OUT):
        yield warning("available-from-unused", where)
    elif product.available_from and product.available_from <= site.cutoff.date():
        yield warning("available-from-past", where, day=product.available_from)


def _bounds(page: Page) -> Iterator[Problem]:
    product: ProductHead = page.product
    quantity = product.quantity
    if product.availability is Availability.UNIQUE and quantity != Quantity():
        where = page.document.place("quantity.min", "quantity.max", "quantity")
        yield problem("unique-several", where)
    elif quantity.most and quantity.least > quantity.most:
        yield problem("least-above-most", page.document.place("quantity"), name="quantity")
    elif quantity.most:
        where = page.document.place("quantity")
        yield from unreached(quantity.least, quantity.most, quantity.step, where, "quantity")
    if product.pickup_only and product.kind is Kind.DIGITAL:
        yield problem("pickup-of-file", page.document.place("pickup_only"))


def _measured(page: Page) -> Iterator[Problem]:
    """Choices of another content than the product's, from which their base price is reckoned."""
    content = page.product.net_content
    own = base_ratio(content) if content else None
    for option in page.product.options if own else ():
        for choice in option.choices:
            said = content_in(choice.label, choice.where)
            other = base_ratio(said) if said else None
            if own and other and other[2] == own[2] and other != own:  # of one kind: kg is no m
                yield warning("base-price-by-size", choice.where, choice=choice.label)
                break


def _label(page: Page, site: Site) -> Iterator[Problem]:
    wanted = mode(page.product, site.config)
    if wanted is not Mode.NONE and order_label(wanted, page.language) is None:
        where = Location(page.document.file)
        yield problem("order-label-unknown", where, language=page.language, mode=wanted.value)
