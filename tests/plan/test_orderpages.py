"""Where orders are made: which pages there are, and what they are remade for."""

import json
import re

import pytest
from tiny_site import TinySite

MUG = "---\ntitle: Becher\nprice: 24\nsku: B\noptions: [{name: Glasur, choices: [Blau]}]\n---\n"
JUG = "---\ntitle: Krug\nprice: 48\nsku: K\n---\n"


def shop_of(site: TinySite, page: str = "/order/") -> tuple[str, dict[str, object]]:
    """The address of the catalogue that the order page loads, and what it knows."""
    found = re.search(r'src="\.\./(assets/shop\.[^"]+)"', site.html(page))
    assert found is not None
    text = site.output()[found[1]].decode()
    return found[1], json.loads(text.removeprefix("handschlagShop=").rstrip().removesuffix(";"))


def orders(site: TinySite) -> set[str]:
    return {path for path in site.output() if re.match(r"(?:\w\w/)?order/", path)}


@pytest.mark.parametrize("line", ["order: none", "availability: sold-out"])
def test_where_nothing_can_be_ordered_there_is_no_order_page(site: TinySite, line: str) -> None:
    site.page("products/mug.md", f"---\ntitle: Becher\nprice: 24\n{line}\n---\n").build()
    assert orders(site) == set()
    assert 'data-order="list-link"' not in site.html("/")


def test_where_no_words_are_fixed_for_the_button_there_is_none(site: TinySite) -> None:
    site.setting("title: Werkstatt\n", "title: Werkstatt\n  language: pl\n")
    site.page("products/mug.md", MUG).problems()
    assert orders(site) == set()


def test_the_order_page_its_sheet_and_its_guide_stand_in_every_language(site: TinySite) -> None:
    site.setting("title: Werkstatt\n", "title: Werkstatt\n  languages: [de, en]\n")
    site.page("products/mug.md", MUG).page("products/mug.en.md", "---\ntitle: Mug\n---\n").build()
    assert orders(site) == {
        f"{language}order/{part}index.html"
        for language in ("", "en/")
        for part in ("", "sheet/", "phone/")
    }
    assert '<a href="../en/order/" lang="en" hreflang="en">English</a>' in site.html("/order/")


def test_another_price_is_another_catalogue_and_leaves_other_products_alone(site: TinySite) -> None:
    site.page("products/mug.md", MUG).page("products/jug.md", JUG).build()
    address, shop = shop_of(site)

    changed = site.edit("content/products/jug.md", "price: 48", "price: 50").build()

    other, later = shop_of(site)
    assert other != address
    assert later["prices"] != shop["prices"]
    assert "products/jug/index.html" in changed.changes.written
    assert "products/mug/index.html" not in changed.changes.written


def test_a_product_carries_its_own_prices_and_nobody_elses(site: TinySite) -> None:
    site.page("products/mug.md", MUG).page("products/jug.md", JUG).build()
    found = re.search(r"data-offer='([^']+)'", site.html("/products/mug/"))
    assert found is not None
    offer = json.loads(found[1])
    assert [each["sku"] for each in offer["list"]["products"]] == ["B"]
    assert list(offer["shown"]) == ["B"]


def test_the_catalogue_says_what_each_product_is_held_to(site: TinySite) -> None:
    site.setting(
        "",
        "  country: AT\nshop:\n  deposit: {share: 30 %, due: 7 days after confirmation}\n"
        "  cancellation: [{until: start, costs: 10 %}]\n  delivery_time: 3-5 days\n",
    )
    site.page(
        "products/mug.md", MUG.replace("sku: B", "sku: B\nperishable: true\nnet_content: 500 g")
    )
    site.build()
    _, shop = shop_of(site)
    assert shop["shown"] == {
        "B": {
            "at": "/products/mug/",
            "base": [2, 1, "kg"],
            "delivery": "3–5 Tage",
            "due": "7 Tage nach der Bestätigung",
            "ladder": ["bis zum Beginn der Arbeit: 10\N{NO-BREAK SPACE}%"],
            "withdrawal": "Kein Rücktrittsrecht (Widerrufsrecht), weil die Ware schnell verdirbt "
            "(§ 18 Abs. 1 Z 4 FAGG).",
        }
    }


def test_nothing_in_a_title_ends_the_data(site: TinySite) -> None:
    title = "\"'></script><script>alert(1)</script>&amp;"
    site.page(
        "products/mug.md", f"---\ntitle: {json.dumps(title)}\nprice: 24\nsku: B\n---\n"
    ).build()
    assert "<script>alert" not in site.html("/products/mug/") + site.html("/order/")
    words = shop_of(site)[1]["list"]["products"][0]["words"]  # type: ignore[index]
    assert words[0]["title"] == title


def test_a_class_of_shipping_is_called_as_each_language_calls_it(site: TinySite) -> None:
    site.setting("title: Werkstatt\n", "title: Werkstatt\n  languages: [de, en]\n")
    rates = "[{to: AT, class: box, price: 9}, {to: DE, class: Rolle, price: 7}]"
    names = "{box: {de: Paket, en: parcel}}"
    site.setting("", f"shop: {{shipping: {rates}, shipping_classes: {names}}}\n")
    site.page("products/mug.md", MUG).page("products/mug.en.md", "---\ntitle: Mug\n---\n")
    terms = "---\ntitle: T\nversion: 2026-11-01\n---\n\n{{ shop.shipping }}\n"
    site.page("order-terms.md", terms).page("order-terms.en.md", terms).build()

    assert "Österreich (Paket): " in site.html("/order/")
    assert "Deutschland (Rolle): " in site.html("/order/")
    assert "Austria (parcel): " in site.html("/en/order/")
    assert "Österreich, Paket: " in site.html("/order-terms/")
    assert "Austria, parcel: " in site.html("/en/order-terms/")
