"""The browser's script reckons and writes what Python does, to the cent and to the letter."""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made_up_orders import LANGUAGES, MadeUp, in_currency, made_up, made_up_list
from order_values import of_order, of_priced, of_wish
from playwright.sync_api import Browser, Page

from generator.scripts import script as shipped_script
from generator.trade.normal import folded, normal
from generator.trade.ordercode import read_code
from generator.trade.pagedata import sheet_data
from generator.trade.pricejson import price_data
from generator.trade.sheet import sheet_link, write_compact, write_sheet

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
CORE = "".join(
    (ROOT / "generator" / "scripts" / f"{part}.js").read_text(encoding="utf-8")
    for part in ("texts", "prices", "sheets")
)
VECTORS = ROOT / "tests" / "vectors" / "orders.json"
WORDS = {language: sheet_data(language) for language in LANGUAGES}
LISTS, ORDERS = 200, 15

RUN = """
text => {
  const {prices, words, cases} = JSON.parse(text);
  return JSON.stringify(cases.map(run));
  function run({wishes, to, language, order}) {
  const tongue = words[language];
  return {
    priced: handschlag.price(prices, wishes, to, language, tongue),
    order: handschlag.order(order),
    sheet: handschlag.sheet(handschlag.order(order), tongue),
    compact: handschlag.compact(handschlag.order(order), tongue),
    link: handschlag.link("werkstatt+shop@example.at", "Bestellung " + order.code, order, tongue),
  };
  }
}
"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a browser that knows nothing but our script."""
    empty = browser.new_page()
    empty.add_script_tag(content=CORE)
    yield empty
    empty.close()


def asked_of(page: Page, asked: dict[str, Any]) -> Any:
    """What the script makes of it; as one text, since a thousand small values take their time."""
    return json.loads(page.evaluate(RUN, json.dumps(asked)))


def ours(made: MadeUp) -> dict[str, Any]:
    order = made.order
    link = sheet_link("werkstatt+shop@example.at", f"Bestellung {order.code}", order)
    return {
        "priced": of_priced(made.priced),
        "order": of_order(order, made.prices.currency),
        "sheet": write_sheet(order),
        "compact": write_compact(order),
        "link": {"href": link.href, "whole": link.whole},
    }


def case(made: MadeUp) -> dict[str, Any]:
    order = of_order(made.order, made.prices.currency)
    wishes = [of_wish(wish) for wish in made.wishes]
    return {"wishes": wishes, "to": made.order.to, "language": order["language"], "order": order}


def test_three_thousand_orders_are_the_same_on_both_sides(page: Page) -> None:
    for seed in range(LISTS):
        rng = Random(seed)
        prices = in_currency(made_up_list(rng))
        made = [made_up(rng, prices) for _ in range(ORDERS)]
        asked = {"prices": price_data(prices), "words": WORDS, "cases": [case(m) for m in made]}
        theirs = asked_of(page, asked)
        assert theirs == [ours(each) for each in made]


@pytest.mark.parametrize("script", ["core", "shipped"])
def test_the_script_makes_of_the_vectors_what_they_say(page: Page, script: str) -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    if script == "shipped":
        page.reload()
        page.add_script_tag(content=shipped_script("core").decode())
    for each in vectors["lists"]:
        cases = each["orders"]
        asked = {"prices": each["prices"], "words": vectors["words"], "cases": cases}
        theirs = asked_of(page, asked)
        assert theirs == [{key: one[key] for key in theirs[0]} for one in cases]
    for each in vectors["codes"]:
        assert page.evaluate("handschlag.codeOf", each["numbers"]) == each["code"]


def test_texts_are_evened_out_alike(page: Page) -> None:
    rng = Random(7)
    texts = ["".join(_sign(rng) for _ in range(rng.randint(0, 12))) for _ in range(20_000)]
    asked = "texts => texts.map(text => [handschlag.normal(text, 9), handschlag.folded(text)])"
    assert page.evaluate(asked, texts) == [[normal(text, 9), folded(text)] for text in texts]


def _sign(rng: Random) -> str:
    """Mostly what has a meaning somewhere; never a lone surrogate, which no mail can carry."""
    if rng.random() < 0.5:
        return rng.choice(
            " \n\t\u00a0[]|<>=:\"'„“”‚‘’«»\u0301\u0308\u0338\u200b\u200d\ufeffaAäÄßſİ"
        )
    sign = chr(rng.randrange(0x3000))
    # Letters that this Python does not know yet may be known to the browser.
    return "?" if unicodedata.category(sign) == "Cn" else sign


def test_a_code_made_in_the_browser_is_one(page: Page) -> None:
    codes = page.evaluate("Array.from({length: 500}, handschlag.code)")
    assert all(read_code(each) == each for each in codes)
    assert len(set(codes)) == 500
