"""What both sides must make of the same orders; written once, then only compared.

``python tests/order_vectors.py`` writes ``tests/vectors/orders.json`` anew.  A change in it is
a change of what sheets say, and so of their format.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from made_up_orders import MadeUp, in_currency, made_up, made_up_list
from order_values import of_order, of_priced, of_wish

from generator.trade.ordercode import order_code
from generator.trade.pagedata import sheet_data
from generator.trade.pricejson import price_data, price_digest, price_json
from generator.trade.sheet import sheet_link, write_compact, write_sheet

FILE = Path(__file__).parent / "vectors" / "orders.json"
LANGUAGES = ("de-AT", "en")
LISTS, ORDERS = 10, 4
TO = "werkstatt+shop@example.at"


def vectors() -> dict[str, Any]:
    """The words of both languages, order codes, and some orders of every kind."""
    return {
        "words": {language: sheet_data(language) for language in LANGUAGES},
        "codes": [
            {"numbers": list(numbers), "code": order_code(numbers)}
            for numbers in (
                (0,) * 8,
                (30,) * 8,
                tuple(range(8)),
                (4294967295, 31, 32, 5, 6, 7, 8, 9),
            )
        ],
        "lists": list(_lists()),
    }


def _lists() -> Iterator[dict[str, Any]]:
    for seed in range(LISTS):
        rng = Random(seed)
        prices = in_currency(made_up_list(rng))
        text = price_json(prices)
        made = [made_up(rng, prices) for _ in range(ORDERS)]
        yield {
            "prices": price_data(prices),
            "digest": price_digest(text),
            "orders": [_case(each) for each in made],
        }


def _case(made: MadeUp) -> dict[str, Any]:
    order = made.order
    link = sheet_link(TO, f"Bestellung {order.code}", order)
    return {
        "wishes": [of_wish(wish) for wish in made.wishes],
        "to": order.to,
        "language": order.language,
        "priced": of_priced(made.priced),
        "order": of_order(order, made.prices.currency),
        "sheet": write_sheet(order),
        "compact": write_compact(order),
        "link": {"href": link.href, "whole": link.whole},
    }


def written() -> str:
    """The text of the file."""
    told = json.dumps(vectors(), ensure_ascii=False, sort_keys=True)
    # A line for each order, so that a change shows where it is.
    return told.replace('{"compact": ', '\n{"compact": ') + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8", newline="\n")
