"""Where an order stands follows from its steps alone."""

from datetime import date, datetime

import pytest

from generator.desk.states import FROM, Entry, Standing, State, Step, standing
from generator.trade.money import Money

TODAY = date(2026, 11, 21)


def at(day: int, step: Step, **facts: str) -> Entry:
    return Entry(datetime(2026, 11, day, 9), step, tuple(facts.items()))  # noqa: DTZ001


def where(*entries: Entry, today: date = TODAY) -> Standing:
    return standing(entries, today)


RECEIVED = at(1, Step.RECEIVED, total="100.00 EUR")
CONFIRMED = at(
    2,
    Step.CONFIRMED,
    total="105.90 EUR",
    deposit="30.00 EUR",
    deposit_due="2026-11-09",
    delivery_due="2026-12-20",
)


def test_a_confirmed_order_knows_what_was_promised() -> None:
    found = where(RECEIVED, CONFIRMED)
    assert found.state is State.CONFIRMED
    assert (found.total, found.deposit, found.missing) == (Money(10590), Money(3000), Money(3000))
    assert (found.deposit_due, found.delivery_due) == (date(2026, 11, 9), date(2026, 12, 20))


def test_a_deposit_in_two_parts_is_paid_with_the_second() -> None:
    first = at(3, Step.DEPOSIT, amount="10.00 EUR")
    assert where(RECEIVED, CONFIRMED, first).state is State.CONFIRMED
    assert where(RECEIVED, CONFIRMED, first).missing == Money(2000)
    both = where(RECEIVED, CONFIRMED, first, at(4, Step.DEPOSIT, amount="20.00 EUR"))
    assert (both.state, both.missing) == (State.DEPOSIT_PAID, Money(0))


def test_a_late_deposit_does_not_bring_work_back_to_its_beginning() -> None:
    late = at(5, Step.DEPOSIT, amount="30.00 EUR")
    found = where(RECEIVED, CONFIRMED, at(4, Step.STARTED), late)
    assert (found.state, found.missing) == (State.STARTED, Money(0))


def test_a_payment_in_another_currency_counts_for_nothing() -> None:
    strange = at(3, Step.DEPOSIT, amount="30.00 CHF")
    assert where(RECEIVED, CONFIRMED, strange).missing == Money(3000)


def test_an_offer_lapses_after_its_last_day() -> None:
    offer = at(3, Step.OFFERED, until="2026-11-21")
    assert where(RECEIVED, offer).state is State.OFFERED
    assert where(RECEIVED, offer, today=date(2026, 11, 22)).state is State.LAPSED


def test_an_accepted_offer_does_not_lapse() -> None:
    offer = at(3, Step.OFFERED, until="2026-11-05", total="80.00 EUR")
    found = where(RECEIVED, offer, at(4, Step.ACCEPTED))
    assert (found.state, found.total) == (State.ACCEPTED, Money(8000))


def test_sending_without_its_end_leaves_it_unsure() -> None:
    assert where(RECEIVED, CONFIRMED, at(2, Step.SENDING)).unsure
    assert not where(RECEIVED, CONFIRMED, at(2, Step.SENDING), at(2, Step.SENT)).unsure


def test_nothing_more_is_missing_of_a_cancelled_order() -> None:
    assert where(RECEIVED, CONFIRMED, at(3, Step.CANCELLED)).missing == Money(0)


@pytest.mark.parametrize("nonsense", ["", "30", "30.00", "30.00 €", "-3.00 EUR", "nan EUR"])
def test_an_amount_that_a_hand_spoiled_counts_as_not_said(nonsense: str) -> None:
    assert where(RECEIVED, at(2, Step.CONFIRMED, total=nonsense)).total == Money(10000)


def test_no_step_leads_on_from_an_end() -> None:
    ends = {State.DELIVERED, State.CANCELLED, State.DECLINED, State.FORGOTTEN}
    assert not ends.intersection(state for states in FROM.values() for state in states)
