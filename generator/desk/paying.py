"""The parts of a letter that say what is to be paid, when and where to."""

from collections.abc import Iterator, Mapping

from generator.config.settings import Config
from generator.desk.deal import Deal, DueDay
from generator.desk.document import Block, Code, Facts, Heading, Paragraph
from generator.language import day, money, until
from generator.model.values import payment_name
from generator.trade.iban import grouped
from generator.trade.money import Money
from generator.trade.payment import Transfer, obstacles, payment_png
from generator.values import dataclass

BY_TRANSFER = ("bank transfer", "prepayment")
"""The ways to pay for which a customer needs the account."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where money goes to."""

    holder: str
    iban: str
    bic: str

    @staticmethod
    def of(config: Config) -> "Account | None":
        """The account of the business; None where it gave none."""
        bank = config.business.bank
        if bank is None or not bank.iban:
            return None
        return Account(
            bank.holder or config.business.owner or config.business.name, bank.iban, bank.bic
        )


def deposit_parts(deal: Deal, account: Account | None, words: Mapping[str, str]) -> Iterator[Block]:
    """The deposit with its day, account and code; without one, how the whole is paid."""
    order, language = deal.order, deal.order.language
    if not deal.dues:
        if account and order.total and _by_transfer(order.payment, language):
            yield Heading(words["account"])
            yield from _transfer(account, order.total, order.code, words, language)
        return
    yield Heading(words["deposit"])
    yield from (Paragraph(_asked(due, words, language)) for due in deal.dues)
    yield Paragraph(words["deposit-work"])
    if account:
        for due in deal.dues:
            yield from _transfer(account, due.amount, order.code, words, language)
    if order.total is not None and order.total > deal.deposit:
        rest = money(order.total - deal.deposit, language)
        way = payment_name(order.payment, language) if order.payment else ""
        yield Paragraph(words["rest" if way else "rest-open"].format(amount=rest, payment=way))


def _by_transfer(payment: str, language: str) -> bool:
    names = {payment_name(way, tongue) for way in BY_TRANSFER for tongue in (language, "de", "en")}
    return payment in {*BY_TRANSFER, *names}


def _asked(due: DueDay, words: Mapping[str, str], language: str) -> str:
    amount = money(due.amount, language)
    if due.day is not None:
        return words["deposit-day"].format(amount=amount, day=day(due.day, language))
    if due.moment is not None:
        return words["deposit-moment"].format(amount=amount, moment=until(due.moment, language))
    return words["deposit-open"].format(amount=amount)


def _transfer(
    account: Account, amount: Money, code: str, words: Mapping[str, str], language: str
) -> Iterator[Block]:
    said = money(amount, language)
    rows = (
        (words["holder"], account.holder),
        (words["iban"], grouped(account.iban)),
        (words["bic"], account.bic),
        (words["amount"], said),
        (words["reference"], code),
    )
    yield Facts(tuple(row for row in rows if row[1]))
    transfer = Transfer(account.holder, account.iban, amount, code, account.bic)
    if not obstacles(transfer):
        facts = {"amount": said, "holder": account.holder, "iban": grouped(account.iban)}
        alt = words["code-words"].format(**facts, reference=code)
        yield Code(payment_png(transfer), alt)
