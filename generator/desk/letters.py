"""The letters of the desk: what a confirmation, an offer, a refusal and a cancellation say."""

from collections.abc import Iterator, Mapping
from datetime import date

from generator.config.settings import Config
from generator.desk.agreed import agreed_parts, ladder_parts, rung_words, titles_of
from generator.desk.deal import Deal
from generator.desk.document import Block, Document, Heading, NewPage, Paragraph
from generator.desk.letterwords import letter_words
from generator.desk.paying import Account, deposit_parts
from generator.desk.settling import Costs
from generator.language import day, money
from generator.trade.money import Money
from generator.trade.order import Order
from generator.trade.withdrawal import withdrawal_sentence
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """What a letter takes from the site: its settings, the terms in full, the instructions."""

    config: Config
    terms: tuple[Block, ...] = ()
    withdrawal: tuple[Block, ...] = ()

    def words(self, order: Order) -> Mapping[str, str]:
        """The words in the customer's language."""
        return letter_words(order.language, self.config.site.address_form)


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a cancelled order is settled; ``ended`` is the key of the sentence that says how it ended."""

    ended: str
    costs: tuple[Costs, ...] = ()
    due: Money | None = None
    paid: Money | None = None
    reason: str = ""


def confirmation(
    deal: Deal, setting: Setting, offered: date | None = None, note: str = ""
) -> Document:
    """The confirmation that makes, or records, the contract; ``offered`` is the day of our offer."""
    words, language = setting.words(deal.order), deal.order.language
    start = words["accepted" if offered else "confirm"]
    opening = start.format(day=day(offered or deal.order.day, language))
    account = Account.of(setting.config)
    blocks = (
        *_greeting(deal.order, words),
        Paragraph(opening),
        *agreed_parts(deal, setting.config, words),
        *_note(note, words),
        *deposit_parts(deal, account, words),
        *_rights(deal, setting, words),
        *ladder_parts(deal, words),
        *_terms(deal.order, words),
        *_regards(setting, words),
        *_annexes(deal, setting, words),
    )
    return _document("confirmation", deal.order, deal.made, setting, blocks)


def offer(deal: Deal, setting: Setting, until: date, note: str = "") -> Document:
    """An offer that stands up to a day; the contract is made only when it is accepted."""
    order, language = deal.order, deal.order.language
    words = setting.words(order)
    total = money(order.total, language) if order.total else ""
    facts = {"code": order.code, "day": day(deal.made, language), "total": total}
    advance = words["deposit-later"].format(amount=money(deal.deposit, language))
    blocks = (
        *_greeting(order, words),
        Paragraph(words["offered"].format(day=day(order.day, language))),
        *agreed_parts(deal, setting.config, words),
        *_note(note, words),
        *((Paragraph(advance),) if deal.deposit else ()),
        Paragraph(words["until"].format(day=day(until, language))),
        Paragraph(words["how-to-accept"].format(**facts)),
        *_rights(deal, setting, words),
        *ladder_parts(deal, words),
        *_terms(order, words),
        *_regards(setting, words),
        *_annexes(deal, setting, words),
    )
    return _document("offer", order, deal.made, setting, blocks)


def refusal(order: Order, setting: Setting, made: date, said: str, reason: str) -> Document:
    """A letter that no contract is made; ``said`` is the key of the sentence that says why."""
    words = setting.words(order)
    blocks = (
        *_greeting(order, words),
        Paragraph(words[said].format(day=day(order.day, order.language))),
        *_reason(reason, words),
        *_regards(setting, words),
    )
    return _document("declined", order, made, setting, blocks)


def cancellation(order: Order, setting: Setting, made: date, settlement: Settlement) -> Document:
    """A letter that an order is cancelled, and how it is settled."""
    words, language = setting.words(order), order.language
    ended = words[settlement.ended].format(day=day(order.day, language), now=day(made, language))
    blocks = (
        *_greeting(order, words),
        Paragraph(ended),
        *_reason(settlement.reason, words),
        *_settled(settlement, words, language),
        *_regards(setting, words),
    )
    return _document("cancelled", order, made, setting, blocks)


def _document(
    title: str, order: Order, made: date, setting: Setting, blocks: tuple[Block, ...]
) -> Document:
    words, business = setting.words(order), setting.config.business
    when = day(made, order.language)
    return Document(
        language=order.language,
        title=words[title].format(code=order.code),
        sender=sender(setting.config),
        to=address_lines(order),
        place_and_day=f"{business.city}, {when}" if business.city else when,
        blocks=blocks,
        page=words["page"],
    )


def sender(config: Config) -> tuple[str, ...]:
    """Who writes, as business letters must say it."""
    business = config.business
    register = business.register
    said = (
        business.name,
        business.owner if business.owner != business.name else "",
        business.legal_form,
        business.street,
        f"{business.postcode} {business.city}".strip(),
        business.phone,
        business.email,
        f"{register.court}, {register.number}" if register else "",
        business.vat.id,
    )
    return tuple(line for line in said if line)


def address_lines(order: Order) -> tuple[str, ...]:
    """Whom the letter is for, as an envelope says it."""
    customer = order.customer
    place = f"{customer.postcode} {customer.city}".strip()
    return tuple(each for each in (customer.name, customer.street, place, customer.country) if each)


def _greeting(order: Order, words: Mapping[str, str]) -> Iterator[Block]:
    name = order.customer.name
    yield Paragraph(words["greeting"].format(name=name) if name else words["greeting-nobody"])


def _note(note: str, words: Mapping[str, str]) -> Iterator[Block]:
    if note:
        yield Heading(words["note"])
        yield Paragraph(note)


def _reason(reason: str, words: Mapping[str, str]) -> Iterator[Block]:
    if reason:
        yield Paragraph(words["because"].format(reason=reason))


def _rights(deal: Deal, setting: Setting, words: Mapping[str, str]) -> Iterator[Block]:
    """Whether the customer may withdraw: the lines that share an answer are told together."""
    if not deal.rights:
        return
    yield Heading(words["withdrawal"])
    country, language = setting.config.business.country, deal.order.language
    free = [right.title for right in deal.rights if right.stands]
    if free:
        yield Paragraph(words["withdrawal-stands"].format(titles=titles_of(free, language)))
    for ground in dict.fromkeys(right.ground for right in deal.rights if right.ground):
        titles = titles_of([r.title for r in deal.rights if r.ground is ground], language)
        said = withdrawal_sentence(ground, country, language) or ""
        said = said or withdrawal_sentence(ground, country, "en") or ""
        yield Paragraph(f"{titles}: {said}")


def _terms(order: Order, words: Mapping[str, str]) -> Iterator[Block]:
    if order.terms:
        facts = {"version": order.terms.version, "fingerprint": order.terms.fingerprint}
        yield Paragraph(words["terms-hold"].format(**facts))


def _regards(setting: Setting, words: Mapping[str, str]) -> Iterator[Block]:
    business = setting.config.business
    yield Paragraph(words["closing"])
    yield Paragraph(words["regards"])
    yield Paragraph(", ".join(dict.fromkeys(filter(None, (business.owner, business.name)))))


def _annexes(deal: Deal, setting: Setting, words: Mapping[str, str]) -> Iterator[Block]:
    if deal.withdrawable and setting.withdrawal:
        yield NewPage()
        yield Heading(words["withdrawal"], 1)
        yield from setting.withdrawal
    if deal.order.terms and setting.terms:
        yield NewPage()
        yield Heading(words["terms-annex"].format(version=deal.order.terms.version), 1)
        yield from setting.terms


def _settled(settlement: Settlement, words: Mapping[str, str], language: str) -> Iterator[Block]:
    """Costs by the ladder, and who then owes what to whom."""
    asked = [each for each in settlement.costs if each.amount]
    for each in settlement.costs:
        if each.rung is not None and each.amount is not None:
            facts = {
                "rung": rung_words(each.rung, language),
                "amount": money(each.amount, language),
            }
            yield Paragraph(words["costs" if each.amount else "costs-free"].format(**facts))
    if asked:
        yield Paragraph(words["costs-proof"])
    due = settlement.due
    if due is None:
        return
    paid = settlement.paid or Money(0, due.currency)
    if paid > due:
        facts = {"paid": money(paid, language), "amount": money(paid - due, language)}
        yield Paragraph(words["refund"].format(**facts))
    elif due > paid:
        yield Paragraph(words["still-owed"].format(amount=money(due - paid, language)))
    elif not due:
        yield Paragraph(words["costs-none"])
