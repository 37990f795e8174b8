"""The products as lists that other programs read: Google's Merchant Center, spreadsheets."""

import csv
import io
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from tiny_site import TinySite, picture

from generator.plan.pricetable import _quoted

G = "{http://base.google.com/ns/1.0}"
SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/laden/
business:
  name: Werkstatt am Beispielplatz
  email: werkstatt@example.at
shop:
  shipping: [{to: [AT, DE], price: "5,90", free_from: 50}]
  delivery_time: 3-5 days
"""


def product(title: str, more: str) -> str:
    image = "images: [{file: mug.jpg, alt: Ein Becher}]"
    return f"---\ntitle: {title}\n{more}\n{image}\n---\nAus Ton & Glas.\n"


def shop(site: TinySite, **products: str) -> TinySite:
    site.yaml(SETTINGS).file("content/images/mug.jpg", picture())
    for name, text in products.items():
        site.page(f"products/ton/{name}.md", text)
    site.build()
    return site


def merchant(site: TinySite) -> list[dict[str, list[str]]]:
    """The items of Google's feed, each field with all its values."""
    items = []
    for item in ET.fromstring(site.output()["products/merchant.xml"]).iter("item"):
        found: dict[str, list[str]] = {}
        for each in item:
            inside = " ".join(part.text or "" for part in each)
            found.setdefault(each.tag.removeprefix(G), []).append(inside or each.text or "")
        items.append(found)
    return items


def test_google_gets_all_that_it_asks_for(site: TinySite) -> None:
    shop(
        site,
        mug=product("Becher <groß>", "price: 28,00\nnet_content: 300 ml\nsku: M-1"),
    )
    (item,) = merchant(site)
    image = item.pop("image_link")[0]

    assert image.startswith("https://www.example.at/laden/assets/pictures/mug-")
    assert item == {
        "id": ["M-1"],
        "title": ["Becher <groß>"],
        "description": ["Aus Ton & Glas."],
        "link": ["https://www.example.at/laden/products/mug/"],
        "availability": ["in_stock"],
        "price": ["28.00 EUR"],
        "condition": ["new"],
        "brand": ["Werkstatt am Beispielplatz"],
        "identifier_exists": ["no"],
        "product_type": ["Ton"],
        "unit_pricing_measure": ["300 ml"],
        "shipping": ["AT 5.90 EUR", "DE 5.90 EUR"],
    }


def test_only_goods_that_can_be_ordered_at_a_price_and_seen_are_told(site: TinySite) -> None:
    shop(
        site,
        sold=product("A", "price: 5"),
        asked=product("B", "price: 5\norder: enquiry"),
        unpriced=product("C", "price_note: nach Aufwand"),
        gone=product("D", "price: 5\navailability: sold-out"),
        work=product("E", "price: 5\nkind: service"),
        unseen="---\ntitle: F\nprice: 5\n---\nText.\n",
    )
    assert [each["id"] for each in merchant(site)] == [["sold"]]


def test_a_preorder_says_from_when(site: TinySite) -> None:
    shop(site, soon=product("A", "price: 60\navailability: preorder\navailable_from: 2026-12-04"))
    (item,) = merchant(site)
    assert (item["availability"], item["availability_date"]) == (["preorder"], ["2026-12-04"])
    assert item["shipping"] == ["AT 0.00 EUR", "DE 0.00 EUR"]


def test_a_german_spreadsheet_opens_the_prices(site: TinySite) -> None:
    shop(
        site,
        mug=product("Becher; blau", "price: 1.250,00 €"),
        jug=product("Krug", "price_from: 40\nnet_content: 2 l\norder: enquiry"),
        work=product("Reparatur", "price_note: nach Aufwand"),
    )
    assert site.output()["prices.csv"].decode() == (
        "\ufeffArtikelnummer;Bezeichnung;Kategorie;ab;Preis;Währung;Grundpreis;Lieferzeit;Adresse\r\n"
        'mug;"Becher; blau";Ton;;1250,00;EUR;;3–5 Tage;https://www.example.at/laden/products/mug/\r\n'
        "jug;Krug;Ton;ab;40,00;EUR;20,00 / 1 l;3–5 Tage;https://www.example.at/laden/products/jug/\r\n"
    )


def test_an_english_one_has_commas_and_points(site: TinySite) -> None:
    site.page("products/ton/mug.en.md", "---\ntitle: Mug\n---\nOf clay.\n")
    site.page("products/ton/mug.md", "---\ntitle: Becher\nprice: 1.250,00 €\n---\nAus Ton.\n")
    site.setting("site:\n", "site:\n  languages: [de-AT, en]\n").build()
    rows = list(csv.reader(io.StringIO(site.output()["en/prices.csv"].decode("utf-8-sig"))))
    assert rows[1][:6] == ["mug", "Mug", "Ton", "", "1250.00", "EUR"]
    assert 'href="../prices.csv"' in site.html("/en/products/")


@given(st.text(), st.sampled_from([",", ";"]))
def test_no_cell_is_a_formula_and_every_cell_is_read_back(text: str, comma: str) -> None:
    line = f"{_quoted(text, comma)}{comma}x\r\n"
    (row,) = csv.reader(io.StringIO(line, newline=""), delimiter=comma)
    plain = " ".join(text.split("\n"))

    assert not row[0].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert row == [
        f"'{plain}" if plain.startswith(("=", "+", "-", "@", "\t", "\r")) else plain,
        "x",
    ]
