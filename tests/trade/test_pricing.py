"""What wishes cost, in whole cents."""

from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_orders import in_currency, made_up, made_up_list

from generator.trade.deposits import Due
from generator.trade.figures import part, read_figure, written
from generator.trade.flaws import FLAWS, Flaw
from generator.trade.money import Money
from generator.trade.offer import Deposit, Kind, Mode, Quantity, QuestionKind
from generator.trade.order import PICKUP, Answer, Chosen
from generator.trade.ordercode import SIGNS, order_code, read_code
from generator.trade.pricejson import price_json, read_price_json
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

BOOK = PricedProduct("NB", Mode.ORDER, (ProductWords("de", "Buch"),), price=Money(3333))
BELT = PricedProduct(
    "BELT",
    Mode.ORDER,
    (
        ProductWords(
            "de",
            "Gürtel",
            (OptionWords("Leder", ("Rind", "Reh")), OptionWords("Länge", unit="cm")),
            (QuestionWords("Für wen?"),),
        ),
        ProductWords(
            "en",
            "Belt",
            (OptionWords("Leather", ("cow", "deer")), OptionWords("Length", unit="cm")),
            (QuestionWords("For whom?"),),
        ),
    ),
    price=Money(5000),
    options=(
        PricedOption((PricedChoice(Money(0)), PricedChoice(Money(-300)))),
        PricedOption(measure=PricedMeasure(Decimal(70), Decimal(140), Decimal("0.5"), Money(33))),
    ),
    questions=(QuestionRule(required=True),),
    weight=Decimal(400),
)
WORK = PricedProduct("WORK", Mode.ENQUIRY, (ProductWords("de", "Reparatur"),), kind=Kind.SERVICE)
COURSE = PricedProduct(
    "KURS",
    Mode.ORDER,
    (ProductWords("de", "Kurs"),),
    kind=Kind.COURSE,
    price=Money(12000),
    dates=(PricedDate("2027-02-06 09:30", seats=6),),
)
PARCEL = replace(BOOK, sku="BOX", shipping_class="parcel", weight=Decimal(3000))
LATER = Moment(Event.CONFIRMATION, Span(7, 7, Unit.DAYS))
SHOP = PriceList(
    "EUR",
    VatMode.SMALL_BUSINESS,
    "AT",
    (BELT, BOOK, COURSE, PARCEL, WORK),
    shipping=(
        ShippingRate(("AT",), Money(890), shipping_class="parcel", up_to=Decimal(5000)),
        ShippingRate(("AT",), Money(1490), shipping_class="parcel"),
        ShippingRate(("AT", "DE"), Money(590), free_from=Money(10000)),
    ),
    pickup=True,
    deposit=Deposit(percent=Decimal(30), start=Money(10000), due=LATER),
)


def priced(*wishes: Wish, to: str = "AT", shop: PriceList = SHOP) -> Priced:
    return price_order(shop, wishes, to, "de")


def cents(found: Priced) -> tuple[int | None, ...]:
    told = (found.goods, found.shipping, found.total, found.deposit)
    return tuple(None if each is None else each.cents for each in told)


def test_a_book_costs_its_price_and_its_shipping() -> None:
    assert cents(priced(Wish("NB"))) == (3333, 590, 3923, 0)


def test_choices_and_measures_add_to_the_price_of_a_piece() -> None:
    found = priced(Wish("BELT", ("reh", "85,5"), ("Eva",), quantity=2))
    (line,) = found.lines
    # 33 cents × 85.5 = 2821.5, rounded half up
    assert (line.price, line.sum) == (Money(5000 - 300 + 2822), Money(15044))
    assert line.chosen == (Chosen("Leder", "Reh"), Chosen("Länge", "85.5 cm"))
    assert line.answers == (Answer("Für wen?", "Eva"),)
    assert found.flaws == ()


def test_a_list_kept_in_another_language_is_understood() -> None:
    (line,) = priced(Wish("BELT", ("deer", "70 cm"), ("Eva",))).lines
    assert line.chosen == (Chosen("Leder", "Reh"), Chosen("Länge", "70 cm"))


def test_the_dearest_rate_that_a_piece_needs_is_paid_once() -> None:
    assert priced(Wish("NB"), Wish("BOX")).shipping == Money(890)
    assert priced(Wish("BOX", quantity=2)).shipping == Money(1490)


def test_a_rate_is_free_from_its_bound_upward() -> None:
    assert priced(Wish("NB", quantity=3)).shipping == Money(590)  # 99.99
    almost = replace(BOOK, price=Money(5000))
    shop = replace(SHOP, products=(almost,))
    assert priced(Wish("NB", quantity=2), shop=shop).shipping == Money(0)


def test_what_is_fetched_or_no_goods_costs_no_shipping() -> None:
    assert priced(Wish("NB"), to=PICKUP).shipping == Money(0)
    assert priced(Wish("KURS", date="2027-02-06 09:30"), to="").shipping == Money(0)


def test_the_sites_deposit_is_taken_of_each_line_once_the_goods_reach_its_start() -> None:
    found = priced(Wish("NB"), Wish("NB", quantity=3))
    assert found.goods == Money(13332)
    assert found.dues == (Due(Money(1000 + 3000), LATER),)  # 999.9 and 2999.7, each rounded


def test_a_products_own_deposit_holds_for_its_line_alone() -> None:
    first = Moment(Event.ORDER)
    own = replace(BOOK, deposit=Deposit(amount=Money(2000), due=first))
    shop = replace(SHOP, products=(own, COURSE))
    found = priced(Wish("NB", quantity=2), Wish("KURS", date="2027-02-06 09:30"), shop=shop)
    assert found.dues == (Due(Money(4000), first), Due(Money(3600), LATER))
    assert found.deposit == Money(7600)


def test_an_amount_of_the_sites_is_asked_once_and_never_more_than_the_goods() -> None:
    shop = replace(SHOP, deposit=Deposit(amount=Money(5000)))
    assert priced(Wish("NB"), shop=shop).deposit == Money(3333)
    assert priced(Wish("NB", quantity=9), shop=shop).deposit == Money(5000)


def test_work_that_is_priced_individually_leaves_the_total_open() -> None:
    assert cents(priced(Wish("WORK"), Wish("NB"))) == (None, None, None, None)


@pytest.mark.parametrize(
    ("wish", "to", "flaw"),
    [
        (Wish("XX"), "AT", Flaw("product-unknown", 1, "sku", (("sku", "XX"),))),
        (Wish("NB"), "", Flaw("place-missing", 0, "to")),
        (Wish("NB"), "CH", Flaw("not-sent-there", 1, "to", (("name", "Buch"), ("place", "CH")))),
        (Wish("KURS"), "", Flaw("date-missing", 1, "date", (("name", "Kurs"),))),
        (
            Wish("BELT", ("Reh", "70")),
            "AT",
            Flaw("answer-missing", 1, "answer.1", (("name", "Für wen?"),)),
        ),
        (
            Wish("BELT", ("Elch", "70"), ("Eva",)),
            "AT",
            Flaw("choice-unknown", 1, "choice.1", (("choice", "Elch"), ("name", "Leder"))),
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_with_its_place(wish: Wish, to: str, flaw: Flaw) -> None:
    assert priced(wish, to=to).flaws == (flaw,)


@pytest.mark.parametrize("said", ["69.5", "140.5", "70.3", "-70"])
def test_a_measure_keeps_its_bounds_and_steps(said: str) -> None:
    (flaw,) = priced(Wish("BELT", ("Reh", said), ("Eva",))).flaws
    assert flaw.code == "measure-outside"
    assert dict(flaw.facts) == {
        "choice": said, "name": "Länge", "least": "70", "most": "140", "step": "0.5"
    }  # fmt: skip


@pytest.mark.parametrize("quantity", [0, 1, 3, 8])
def test_a_number_of_pieces_keeps_its_bounds_and_steps(quantity: int) -> None:
    shop = replace(SHOP, products=(replace(BOOK, quantity=Quantity(2, 6, 2)),))
    (flaw,) = priced(Wish("NB", quantity=quantity), shop=shop).flaws
    assert flaw == Flaw(
        "quantity-outside",
        1,
        "quantity",
        (("least", "2"), ("most", "6"), ("quantity", str(quantity)), ("step", "2")),
    )


def test_a_unique_piece_is_sold_once() -> None:
    shop = replace(SHOP, products=(replace(BOOK, unique=True),))
    found = priced(Wish("NB"), Wish("NB"), shop=shop)
    assert found.flaws == (Flaw("unique-twice", 2, "sku", (("name", "Buch"),)),)


@pytest.mark.parametrize(
    ("kind", "said", "read"),
    [
        (QuestionKind.NUMBER, "86,50", "86.5"),
        (QuestionKind.DATE, "2028-02-29", "2028-02-29"),
        (QuestionKind.YES_NO, "yes", "ja"),
        (QuestionKind.YES_NO, "Nein", "nein"),
        (QuestionKind.CHOICE, "Rot", "rot"),
        (QuestionKind.LONG_TEXT, " zwei\nZeilen ", "zwei Zeilen"),
    ],
)
def test_answers_are_read_by_their_kind(kind: QuestionKind, said: str, read: str) -> None:
    words = ProductWords("de", "Buch", questions=(QuestionWords("Was?", ("rot", "blau")),))
    asking = replace(BOOK, words=(words,), questions=(QuestionRule(kind),))
    (line,) = priced(Wish("NB", answers=(said,)), shop=replace(SHOP, products=(asking,))).lines
    assert line.answers == (Answer("Was?", read),)


def test_every_flaw_has_the_facts_that_its_message_asks_for() -> None:
    seen = {}
    for seed in range(150):
        rng = Random(seed)
        for flaw in made_up(rng, in_currency(made_up_list(rng)), wild=0.3).priced.flaws:
            seen[flaw.code] = tuple(sorted(name for name, _ in flaw.facts))
    assert seen == {code: FLAWS[code] for code in seen}
    assert len(seen) > len(FLAWS) - 3


# --- figures, codes, lists ----------------------------------------------------------------------


@given(st.integers(-(10**11), 10**11))
def test_a_figure_is_read_as_it_is_written(value: int) -> None:
    assert read_figure(written(value)) == value


@given(st.integers(0, 10**9), st.integers(0, 10**8), st.integers(1, 10**6))
def test_a_part_is_rounded_half_up_and_the_same_below_nothing(a: int, b: int, whole: int) -> None:
    exact = Decimal(a) * b / whole
    assert abs(part(a, b, whole) - exact) <= Decimal("0.5")
    assert part(-a, b, whole) == -part(a, b, whole)


@given(st.tuples(*[st.integers(0, 2**32 - 1)] * 8), st.integers(0, 8), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_no_code(numbers: tuple[int, ...], at: int, sign: str) -> None:
    code = order_code(numbers)
    place = at + at // 3
    wrong = code[:place] + sign + code[place + 1 :]
    assert read_code(f" {code.lower()} ") == code
    assert (read_code(wrong) == wrong) == (wrong == code)


@pytest.mark.parametrize(
    "text", ["", "234-F67", "../../etc", "234-F67-W9D/..", "2Ə4-F67-W9D", "234F67W9D"]
)
def test_nothing_else_is_a_code(text: str) -> None:
    assert read_code(text) is None


def test_a_list_is_the_same_after_it_was_published() -> None:
    assert read_price_json(price_json(SHOP)) == SHOP
    assert '"price":3333' in price_json(SHOP)
    assert '"percent":"30"' in price_json(SHOP)


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "null", '{"format":2}', '{"format":1,"currency":7}', "[" * 5000,
        price_json(SHOP).replace('"price":3333', '"price":3333.5'),
        price_json(SHOP).replace('"price":3333', '"price":true'),
        price_json(SHOP).replace('"price":3333', '"cost":3333'),
        price_json(SHOP).replace('"percent":"30"', '"percent":"NaN"'),
    ],
)  # fmt: skip
def test_a_broken_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_price_json(text)
