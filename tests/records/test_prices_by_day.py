"""Prices of the day: files that never contend for a name, and the lowest of the 30 days before."""

import json
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.problems import Problem
from generator.records.days import (
    DayPrice,
    DayPrices,
    history,
    latest,
    lowest_before,
    read,
    written,
)
from generator.trade.money import Money

LIST = "ab" * 32
TODAY = date(2026, 11, 21)


def on(day: str, cents: int, *after: DayPrices, reduced: bool = False) -> DayPrices:
    price = DayPrice("MUG", cents, reduced)
    names = tuple(sorted(each.name for each in after))
    return DayPrices(date.fromisoformat(day), LIST, "EUR", (price,), names)


def lowest(*days: DayPrices, price: int, today: date = TODAY) -> int | None:
    found = lowest_before(history(days), "MUG", Money(price), today)
    return found.cents if found else None


def test_a_file_says_what_held_from_a_day_on_a_product_to_a_line() -> None:
    first = on("2026-11-01", 4500)
    prices = (DayPrice("BOX", 900), DayPrice("Größe M", 3900, True))
    second = DayPrices(TODAY, LIST, "EUR", prices, (first.name,))
    assert written(second) == (
        "{\n"
        ' "format": 1,\n'
        ' "day": "2026-11-21",\n'
        f' "after": ["{first.name}"],\n'
        f' "list": "{LIST}",\n'
        ' "currency": "EUR",\n'
        ' "prices": {\n'
        '  "BOX": {"cents": 900},\n'
        '  "Größe M": {"cents": 3900, "reduced": true}\n'
        " }\n"
        "}\n"
    )
    assert read(written(second), second.file) == second


def test_other_prices_of_one_day_have_another_name() -> None:
    assert on("2026-11-21", 4500).file != on("2026-11-21", 4400).file
    assert on("2026-11-21", 4500).file == on("2026-11-21", 4500).file


def test_a_price_changed_by_hand_is_found() -> None:
    day = on("2026-11-01", 4500)
    found = read(written(day).replace("4500", "4900"), day.file)
    assert isinstance(found, Problem)
    assert found.code == "record-changed"


def test_two_who_release_apart_make_two_strands_and_the_next_release_joins_them() -> None:
    first = on("2026-11-01", 4500)
    mine, theirs = on("2026-11-10", 4400, first), on("2026-11-10", 4300, first)
    assert set(latest((first, mine, theirs))) == {mine, theirs}
    joined = on("2026-11-12", 4400, mine, theirs)
    assert latest((first, mine, theirs, joined)) == (joined,)


# --- the lowest price ----------------------------------------------------------------------------


def test_nothing_is_known_before_the_first_release() -> None:
    assert lowest(price=3900) is None
    assert lowest(on("2026-11-21", 3900, reduced=True), price=3900) is None


def test_the_lowest_of_the_30_days_before_counts_not_the_last() -> None:
    first = on("2026-09-01", 4500)
    sale = on("2026-11-01", 4200, first)
    back = on("2026-11-05", 4500, sale)
    assert lowest(first, sale, back, price=3900) == 4200


def test_a_price_that_ended_31_days_before_no_longer_counts() -> None:
    begin = date(2026, 11, 21)
    first = on("2026-09-01", 3000)
    for days, expected in ((30, 3000), (31, 4500)):
        end = begin - timedelta(days=days)
        back = on(end.isoformat(), 4500, first)
        assert lowest(first, back, price=3900, today=begin) == expected


def test_the_30_days_are_those_before_the_reduction_however_long_it_lasts() -> None:
    first = on("2026-01-01", 4500)
    reduced = on("2026-06-01", 3900, first, reduced=True)
    assert lowest(first, reduced, price=3900) == 4500


def test_a_reduction_that_grows_step_by_step_began_with_its_first_step() -> None:
    first = on("2026-09-01", 4500)
    step = on("2026-11-01", 4000, first, reduced=True)
    next_step = on("2026-11-10", 3500, step, reduced=True)
    assert lowest(first, step, next_step, price=3500) == 4500
    assert lowest(first, step, next_step, price=3000) == 4500


def test_a_reduced_price_that_rose_in_between_is_a_new_reduction() -> None:
    first = on("2026-09-01", 4500)
    step = on("2026-11-01", 3500, first, reduced=True)
    risen = on("2026-11-10", 4000, step, reduced=True)
    assert lowest(first, step, risen, price=4000) == 3500


def test_of_several_prices_on_one_day_the_later_goes_on_and_both_have_held() -> None:
    first = on("2026-09-01", 4500)
    slip = on("2026-11-05", 450, first)
    mended = on("2026-11-05", 4600, slip)
    assert lowest(first, slip, mended, price=3900) == 450
    assert lowest(first, slip, mended, price=3900, today=date(2026, 12, 20)) == 4600


def test_of_two_strands_the_lower_price_counts() -> None:
    first = on("2026-09-01", 4500)
    mine, theirs = on("2026-11-10", 4400, first), on("2026-11-11", 4300, first)
    assert lowest(first, mine, theirs, price=3900) == 4300


PRICES = st.lists(
    st.tuples(st.integers(0, 20), st.integers(100, 900), st.booleans()), min_size=1, max_size=8
)


@given(PRICES)
def test_the_lowest_price_is_one_that_held_on_some_day_before(
    steps: list[tuple[int, int, bool]],
) -> None:
    """Against the rule written out day by day."""
    day = date(2026, 1, 1)
    chain: list[DayPrices] = []
    for pause, cents, reduced in steps:
        day += timedelta(days=pause)
        before = chain[-1:]
        price = DayPrice("MUG", cents, reduced)
        names = tuple(each.name for each in before)
        chain.append(DayPrices(day, LIST, "EUR", (price,), names))
    today, price_now = day + timedelta(days=3), 50
    begin = today
    for each in reversed(chain):
        if not each.prices[0].reduced:
            break
        later = [
            one.prices[0].cents for one in chain if one.name != each.name and _after(one, each)
        ]
        if later and each.prices[0].cents < later[0]:
            break
        begin = each.day
    window = {begin - timedelta(days=back) for back in range(1, 31)}
    held = [
        each.prices[0].cents
        for at, each in enumerate(chain)
        if any(
            each.day <= one and (at + 1 == len(chain) or one <= chain[at + 1].day) for one in window
        )
    ]
    assert lowest(*chain, price=price_now, today=today) == (min(held) if held else None)


def _after(one: DayPrices, other: DayPrices) -> bool:
    return other.name in one.after


NAMES = st.text(min_size=1, max_size=20).filter(lambda text: text.isprintable())


@given(st.dictionaries(NAMES, st.tuples(st.integers(0, 10**8), st.booleans()), max_size=6))
def test_any_prices_come_back(said: dict[str, tuple[int, bool]]) -> None:
    prices = tuple(sorted(DayPrice(sku, *rest) for sku, rest in said.items()))
    day = DayPrices(TODAY, LIST, "EUR", prices)
    assert json.loads(written(day))["day"] == "2026-11-21"
    assert read(written(day), day.file) == day
