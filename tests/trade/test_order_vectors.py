"""The file of vectors says what this program makes of its orders."""

import json

import pytest
from order_vectors import FILE, vectors, written

from generator.trade.pricejson import price_data, price_digest, price_json, read_price_json
from generator.trade.sheetread import read_sheets

VECTORS = json.loads(FILE.read_text(encoding="utf-8"))


def test_the_vectors_are_what_we_write_today() -> None:
    assert vectors() == VECTORS
    assert FILE.read_text(encoding="utf-8") == written()


@pytest.mark.parametrize("case", VECTORS["lists"], ids=lambda case: str(case["digest"])[:8])
def test_a_list_is_read_back_as_it_was_published(case: dict[str, object]) -> None:
    text = json.dumps(case["prices"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    prices = read_price_json(text)
    assert price_json(prices) == text
    assert price_data(prices) == case["prices"]
    assert price_digest(text) == case["digest"]


def test_the_sheets_of_a_vector_are_read_as_one_order() -> None:
    for case in VECTORS["lists"]:
        for each in case["orders"]:
            (reading,) = read_sheets(each["sheet"] + "\n\n" + each["compact"])
            assert reading.problems == ()
            assert reading.order is not None
            assert reading.order.code == each["order"]["code"]
