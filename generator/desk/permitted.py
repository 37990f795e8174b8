"""What may be done with an order as it stands; whatever speaks against it is told before it is done."""

from generator.desk.keeping import Kept
from generator.desk.states import FROM, NEEDS_DEPOSIT, State, Step, possible
from generator.problems import Problem, SiteError, problem, warning
from generator.trade.money import Money
from generator.trade.offer import Mode


def journaled(order: Kept) -> Kept:
    """The same order.  Raises SiteError where its journal does not say what has happened to it."""
    if order.standing.state is State.UNKNOWN:
        raise SiteError(order.problems)
    return order


def may(order: Kept, step: Step, anyway: bool = False) -> tuple[Problem, ...]:
    """Raise SiteError where a step cannot be taken; what is doubtful, but was wanted, is returned."""
    state = journaled(order).standing.state
    if state not in FROM[step]:
        now = ", ".join(each for each in possible(state) if each != "confirm" or not _asked(order))
        code = "desk-not-now" if now else "desk-over"
        raise SiteError(
            [problem(code, order.where, order=order.code, state=state.value, possible=now)]
        )
    if step in NEEDS_DEPOSIT and order.standing.missing:
        missing = str(order.standing.missing)
        if not anyway:
            raise SiteError(
                [problem("desk-deposit-missing", order.where, order=order.code, missing=missing)]
            )
        return (warning("desk-deposit-missing", order.where, order=order.code, missing=missing),)
    return ()


def _asked(order: Kept) -> bool:
    """Whether it is an enquiry, which there is nothing to confirm of."""
    return order.order is not None and order.order.mode is Mode.ENQUIRY


def refuse_payment(order: Kept, paid: Money) -> None:
    """Raise SiteError for nothing, and for more than all of the order still costs."""
    found = order.standing
    rest = found.total - found.paid
    if not paid:
        raise SiteError([problem("desk-payment-nothing", order.where)])
    if found.total and rest.cents <= 0:
        raise SiteError(
            [problem("desk-paid-whole", order.where, order=order.code, total=found.total)]
        )
    if found.total and paid > rest:
        raise SiteError([problem("desk-payment-above", order.where, amount=paid, rest=rest)])
