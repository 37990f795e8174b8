"""What every answer needs: the order that is answered, what it comes to, the site's own words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.desk.acts import Done, Shop, desk_of, find, in_currency, note, take
from generator.desk.answers import Envelope, appointments, forms
from generator.desk.carriers import Carrier, letter
from generator.desk.daysoff import days_off
from generator.desk.deal import Deal, Usage, deal
from generator.desk.house import House, instructions
from generator.desk.keeping import Kept
from generator.desk.letters import Setting, confirmation
from generator.desk.prose import prose
from generator.desk.receiving import Received, received
from generator.desk.shelf import SHEET
from generator.desk.states import Step
from generator.problems import Location, Problem, SiteError, errors, problem, warning
from generator.trade.money import Money
from generator.trade.order import Order
from generator.trade.pricelist import PriceList
from generator.trade.tax import VatMode
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the owner says about an answer.

    ``prices`` are those of single pieces by position, ``items`` further lines of an offer; a deposit
    of nothing means none.  ``anyway`` goes on although something is wrong.
    """

    until: date | None = None
    prices: tuple[tuple[int, Money], ...] = ()
    items: tuple[tuple[str, Money], ...] = ()
    shipping: Money | None = None
    deposit: Money | None = None
    delivery: date | None = None
    note: str = ""
    anyway: bool = False

    def within(self, site: House) -> "Wanted":
        """The same with every amount in the shop's currency."""
        return replace(
            self,
            prices=tuple((at, in_currency(each, site)) for at, each in self.prices),
            items=tuple((what, in_currency(each, site)) for what, each in self.items),
            shipping=None if self.shipping is None else in_currency(self.shipping, site),
            deposit=None if self.deposit is None else in_currency(self.deposit, site),
        )


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail that an act is to answer: its bytes and the name of its file."""

    data: bytes
    name: str


# --- the beginning of an answer ---------------------------------------------------------------


def begun(shop: Shop, site: House, what: Incoming | str) -> tuple[Done, Received]:
    """The order that is to be answered, kept, and judged anew."""
    if isinstance(what, str):
        order = find(shop, what)
        return Done(order), again(shop, site, order)
    found, problems = received(what.data, what.name, desk_of(shop, site))
    readable = [each for each in found if each.order is not None]
    if len(readable) != 1:
        seen = [*problems, *(one for each in found for one in each.problems)]
        count = problem("desk-several", Location(what.name), count=len(readable))
        raise SiteError(seen if not readable else [count])
    return take(readable[0], shop), readable[0]


def again(shop: Shop, site: House, order: Kept) -> Received:
    """The kept mail, judged anew; where it cannot be read, the kept sheet."""
    order_of(order)
    mails = sorted(order.folder.glob("mail*"), reverse=True)
    desk = desk_of(shop, site)
    for path in filter(Path.is_file, (*mails, order.folder / SHEET)):
        found, _ = received(path.read_bytes(), f"{order.where.file}/{path.name}", desk)
        for each in found:
            if each.order is not None and each.order.code == order.code:
                return each
    raise SiteError([problem("desk-sheet-unreadable", order.where)])


def order_of(order: Kept) -> Order:
    """What holds of a kept order.  Raises SiteError where nothing can be read."""
    if order.order is None:
        raise SiteError(order.problems or [problem("desk-sheet-unreadable", order.where)])
    return order.order


def refuse_wrong(came: Received, anyway: bool) -> None:
    """Raise SiteError for an order that cannot be confirmed as it is; some may be wanted anyway."""
    wrong = tuple(errors(came.problems))
    damaged = any(each.code.startswith("sheet-") for each in wrong) or came.order is None
    unpriced = came.order is not None and came.order.total is None
    if damaged or unpriced or (wrong and not anyway):
        raise SiteError(wrong or [problem("desk-price-missing", Location(""), positions="–")])


# --- what is agreed ---------------------------------------------------------------------------


def reckoned(order: Order, came: Received, shop: Shop, site: House, wanted: Wanted) -> Deal:
    """What an order comes to if it is agreed today.  Raises SiteError for what cannot be meant."""
    if slips := tuple(_slips(order, wanted, shop.today)):
        raise SiteError(slips)
    usage = Usage(
        consumers=site.config.shop.audience != "businesses",
        closed=days_off(site.config, shop.today),
        deposit=wanted.deposit,
        delivery=wanted.delivery,
    )
    return deal(order, came.prices or _no_list(site), shop.today, usage)


def _slips(order: Order, wanted: Wanted, today: date) -> Iterator[Problem]:
    """What an owner said that nobody means, and that the customer would read."""
    where, deposit, total = Location(f"orders/{order.code}"), wanted.deposit, order.total
    if deposit is not None and total is not None and deposit > total:
        yield problem("desk-deposit-above", where, deposit=deposit, total=total)
    if wanted.delivery is not None and wanted.delivery < today:
        yield problem("desk-delivery-past", where, day=wanted.delivery)
    if wanted.until is not None and wanted.until < today:
        yield problem("desk-until-past", where, day=wanted.until)


def _no_list(site: House) -> PriceList:
    """For work that stands in no list, only what the shop says of all orders holds."""
    shop, business = site.config.shop, site.config.business
    vat = VatMode(business.vat.mode)
    return PriceList(
        shop.currency,
        vat,
        business.country,
        (),
        deposit=shop.deposit,
        cancellation=shop.cancellation,
    )


def conclude(
    shop: Shop,
    site: House,
    order: Kept,
    agreed: Deal,
    step: Step,
    offered: date | None,
    wanted: Wanted,
    problems: tuple[Problem, ...],
) -> Done:
    """Write the confirmation of a contract and note it."""
    setting, doubts = setting_of(agreed, shop, site)
    letter = confirmation(agreed, setting, offered, wanted.note)
    envelope = envelope_of(shop, site, order, agreed.order)
    dates = appointments(agreed, envelope, edition=0)
    files, missing = forms(letter, "confirmation", envelope, dates)
    facts = {
        **amounts(agreed),
        "deposit": str(agreed.deposit),
        "deposit_due": str(agreed.deposit_day or ""),
        "delivery_due": str(agreed.delivery or ""),
    }
    noted = note(shop, order, step, facts, files)
    return Done(noted, tuple(files), (*problems, *doubts, *missing))


def amounts(agreed: Deal) -> dict[str, str]:
    """The amounts as the journal notes them."""
    return {"total": str(agreed.order.total)} if agreed.order.total is not None else {}


def setting_of(agreed: Deal, shop: Shop, site: House) -> tuple[Setting, tuple[Problem, ...]]:
    """The texts that a letter takes from the site, and what of them is missing."""
    order, missing = agreed.order, []
    where = Location(f"orders/{order.code}")
    terms = site.terms(order.terms, order.language) if order.terms else None
    if order.terms and terms is None:
        missing.append(warning("desk-terms-missing", where, version=order.terms.version))
    told = instructions(shop.root, order.language, shop.now) if agreed.withdrawable else ()
    if agreed.withdrawable and not told:
        missing.append(warning("desk-instructions-missing", where))
    return Setting(site.config, prose(terms.html) if terms else (), told), tuple(missing)


def envelope_of(shop: Shop, site: House, order: Kept, said: Order) -> Envelope:
    """What a mail to the customer needs besides its letter."""
    mail = order.folder / f"mail.{Carrier.MAIL}"
    came = letter(mail.read_bytes()) if mail.is_file() else None
    return Envelope(site.config, said, shop.now, came.message_id if came else "")
