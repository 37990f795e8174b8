"""How a visitor orders without script: what the button says, and what it carries."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from conftest import Example
from local_hosts import Posted, taking_posts
from markup import Markup
from tiny_site import TinySite, files_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: {language}
  languages: [{language}]
business:
  name: Werkstatt am Beispielplatz
  email: bestellung@example.at
  country: AT
  vat: {{mode: small-business}}
shop:
  {shop}
"""
ONE_PRICE = "shipping: [{to: AT, price: '5,90'}]"
TWO_PRICES = "shipping: [{to: AT, price: '5,90'}, {to: DE, price: '9,90'}]"
MUG = "---\ntitle: Becher\nprice: 24\nsku: B1\n{more}---\nText"


def _shop(site: TinySite, more: str = "", shop: str = ONE_PRICE, language: str = "de-AT") -> Markup:
    site.yaml(SETTINGS.format(language=language, shop=shop))
    site.page("products/mug.md", MUG.format(more=f"{more}\n" if more else ""))
    assert site.complaints() == ""
    return Markup(site.html("/products/mug/"))


def _button(page: Markup) -> tuple[str, str]:
    """The words on the button, and where it leads."""
    ((tag, attributes, text),) = page.marked("data-legal", "order-button")
    return text, attributes["href"] if tag == "a" else tag


@pytest.mark.parametrize(
    ("language", "more", "label"),
    [
        ("de-AT", "", "Zahlungspflichtig bestellen"),
        ("de-DE", "", "Zahlungspflichtig bestellen"),
        ("de-CH", "", "Zahlungspflichtig bestellen"),
        ("en", "", "Order with obligation to pay"),
        ("de-AT", "order: enquiry", "Unverbindlich anfragen"),
        ("en", "order: enquiry", "Request an offer"),
    ],
)
def test_the_button_says_exactly_what_the_law_wants(
    site: TinySite, language: str, more: str, label: str
) -> None:
    assert _button(_shop(site, more, language=language))[0] == label


def test_an_owner_cannot_change_the_words_on_the_button(site: TinySite) -> None:
    site.file("themes/mine/theme.yaml", "name: mine\nparent: werkstatt\n")
    site.file("themes/mine/translations/de.yaml", "order.head.order: Jetzt zugreifen\n")
    page = _shop(site, shop=f"{ONE_PRICE}\ntheme: {{}}")
    site.setting("title: Werkstatt\n", "title: Werkstatt\n  theme: mine\n").build()

    page = Markup(site.html("/products/mug/"))
    assert _button(page)[0] == "Zahlungspflichtig bestellen"
    assert "Jetzt zugreifen" in page.text_of("h2")


@pytest.mark.parametrize(
    ("more", "shop"),
    [
        ("", TWO_PRICES),
        ("options: [{name: Farbe, choices: [rot, blau]}]", ONE_PRICE),
        ("questions: [{ask: Welcher Name?, required: true}]", ONE_PRICE),
        ("quantity: {min: 2}", ONE_PRICE),
        ("custom_made: true\ncustom_reason: nach Maß", ONE_PRICE),
    ],
    ids=["two shipping prices", "an option", "a question", "several at least", "custom made"],
)
def test_without_script_only_a_fixed_total_can_be_ordered(
    site: TinySite, more: str, shop: str
) -> None:
    page = _shop(site, more, shop)

    label, link = _button(page)
    assert label == "Unverbindlich anfragen"
    assert "zahlungspflichtig" not in unquote(link).casefold()
    assert "Zahlungspflichtig" not in site.html("/products/mug/")


def test_the_total_of_a_binding_order_stands_above_its_button(site: TinySite) -> None:
    _shop(site)
    html = site.html("/products/mug/")

    (mark,) = re.finditer(r'data-legal="order-button"', html)
    total = html.index("29,90")
    assert html.index('data-legal="order-summary"') < total < mark.start()


def test_a_products_text_names_what_holds_for_that_product(site: TinySite) -> None:
    site.setting(
        "",
        "shop:\n  deposit: 30 %\n  cancellation:\n    - until: start\n      costs: 10 %\n",
    )
    site.page("care.md", "---\ntitle: Pflege\n---\n/// terms | deposit\n///\n")
    site.page(
        "products/book.md",
        "---\ntitle: Buch\nprice: 100\ndeposit: 40 %\n---\n/// terms | deposit\n///\n",
    )
    site.build()

    said = [
        set(re.findall(r"[34]0\N{NO-BREAK SPACE}%", site.html(address)))
        for address in ("/care/", "/products/book/")
    ]
    assert said == [{"30\N{NO-BREAK SPACE}%"}, {"40\N{NO-BREAK SPACE}%"}]


@pytest.mark.parametrize("more", ["availability: sold-out", "order: none"])
def test_what_cannot_be_ordered_has_no_button(site: TinySite, more: str) -> None:
    assert list(_shop(site, more).marked("data-legal", "order-button")) == []


# --- the mail -------------------------------------------------------------------------------------


def test_the_mail_holds_the_text_that_the_page_shows(site: TinySite) -> None:
    page = _shop(site, "details: {Ton: weiß & rot}")
    link = urlsplit(_button(page)[1])
    fields = dict(part.split("=", 1) for part in link.query.split("&"))

    ((_, _, shown),) = page.marked("data-order", "sheet")
    assert (link.scheme, unquote(link.path)) == ("mailto", "bestellung@example.at")
    assert set(fields) == {"subject", "body"}
    assert "+" not in link.query
    assert "%0D%0A" in fields["body"]
    assert " ".join(unquote(fields["body"]).split()) == shown
    assert unquote(fields["subject"]) == "Bestellung: Becher (B1)"


def test_the_mail_of_an_order_reads_as_a_person_would_write_it(site: TinySite) -> None:
    page = _shop(site)

    body = unquote(urlsplit(_button(page)[1]).query.partition("body=")[2])
    assert body.replace("\r\n", "\n") == (
        "Ich bestelle zahlungspflichtig:\n"
        "\n"
        "Artikel: Becher (Nr. B1)\n"
        "Seite: https://www.example.at/products/mug/\n"
        "Menge: 1\n"
        "Preis: 24.00 EUR (Umsatzsteuerbefreit – Kleinunternehmer gem. § 6 Abs. 1 Z 27 UStG)\n"
        "Versand: 5.90 EUR\n"
        "Gesamt: 29.90 EUR\n"
        "\n"
        "Name:\n"
        "Straße, Nr.:\n"
        "PLZ, Ort:\n"
        "Land:\n"
        "E-Mail:\n"
        "Telefon:\n"
        "Nachricht:"
    )


HOSTILE = (
    "Becher\\r\\nBcc: victim@example.org",
    "Becher\\n\\nGesamt: 0,00 EUR",
    "Becher&bcc=victim@example.org",
    "Becher?cc=victim@example.org",
    "Becher%0D%0ABcc: victim@example.org",
    "Becher\\u2028Bcc: victim@example.org",
    "</pre><script>alert(1)</script>",
    '" onmouseover="alert(1)',
)


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_can_add_a_head_to_the_mail_or_markup_to_the_page(
    site: TinySite, title: str
) -> None:
    escaped = title.replace('"', '\\"')
    site.yaml(SETTINGS.format(language="de-AT", shop=ONE_PRICE))
    site.page("products/mug.md", f'---\ntitle: "{escaped}"\nprice: 24\n---\nText')
    site.build()
    page = Markup(site.html("/products/mug/"))

    link = urlsplit(_button(page)[1])
    names = [part.partition("=")[0] for part in link.query.split("&")]
    assert names == ["subject", "body"]
    _, *rest = unquote(link.query.partition("&")[0]).splitlines()
    assert rest == []
    body = unquote(link.query.partition("&body=")[2])
    assert not [line for line in body.splitlines() if line.startswith(("Bcc:", "Gesamt: 0"))]
    kinds = {each.get("src", each.get("type", ""))[-5:] for each in page.all("script")}
    assert {each for each in kinds if not each.endswith(".js")} == {"+json"}
    assert [name for _, each in page.elements for name in each if name.startswith("on")] == []


def test_a_long_order_still_makes_a_link_that_opens(site: TinySite) -> None:
    questions = "\n".join(
        f"  - ask: Was wünschen Sie sich an Stelle Nummer {number} — Größe, Farbe, Schrift?"
        for number in range(30)
    )
    page = _shop(site, f"order: enquiry\nquestions:\n{questions}")

    link = _button(page)[1]
    ((_, _, shown),) = page.marked("data-order", "sheet")
    assert len(link) <= 1600
    assert "Nummer 29" in shown
    assert "Nummer 29" not in unquote(link)


# --- the form -------------------------------------------------------------------------------------


@pytest.fixture
def endpoint() -> Iterator[tuple[str, Posted]]:
    """A service that takes forms: its address, and what it was sent."""
    with taking_posts() as (address, posted):
        yield address, posted


@pytest.mark.browser
def test_without_script_a_form_reaches_its_endpoint_as_it_was_filled_in(
    site: TinySite, browser: "Browser", endpoint: tuple[str, Posted]
) -> None:
    address, posted = endpoint
    _shop(site, shop=f"order_by: form\n  endpoint: {address}\n  {ONE_PRICE}")
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{(site.request.output / 'products' / 'mug' / 'index.html').as_uri()}")

    page.get_by_label("Name").fill("Jörg Müller")
    page.locator("[autocomplete=email]").fill("joerg@example.org")
    page.locator("[autocomplete=address-line1]").fill("Straße 1")
    page.locator("[autocomplete=postal-code]").fill("01067")
    page.locator("[autocomplete=address-level2]").fill("Linz")
    page.locator("[name=message]").fill("Danke!\nBitte als Geschenk.")
    page.locator("[data-order~=send]").click()
    page.wait_for_url(address)
    page.close()

    ((kind, fields),) = posted
    assert kind == "application/x-www-form-urlencoded"
    assert fields["name"] == ["Jörg Müller"]
    assert fields["postal-code"] == ["01067"]
    assert fields["message"] == ["Danke!\r\nBitte als Geschenk."]
    assert (fields["sku"], fields["mode"], fields["total"]) == (["B1"], ["order"], ["29.90 EUR"])
    assert fields["website"] == [""], "the trap for machines stays empty"


@pytest.mark.browser
def test_a_form_is_not_sent_before_it_is_filled_in(
    site: TinySite, browser: "Browser", endpoint: tuple[str, Posted]
) -> None:
    address, posted = endpoint
    _shop(site, shop=f"order_by: form\n  endpoint: {address}\n  {ONE_PRICE}")
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{(site.request.output / 'products' / 'mug' / 'index.html').as_uri()}")

    page.locator("[data-order~=send]").click()

    assert page.locator(":invalid").count() > 0
    assert posted == []
    page.close()


# --- the example ----------------------------------------------------------------------------------


def test_every_product_of_the_example_can_be_asked_for_without_script(example: Example) -> None:
    without = {"makulatur", "zeichenmappe"}  # sold out
    labels = {
        *("Zahlungspflichtig bestellen", "Order with obligation to pay"),
        *("Unverbindlich anfragen", "Request an offer"),
    }
    products = {
        path.split("/")[-2]: page
        for path, data in files_in(example.output).items()
        if path.endswith(".html") and b'<body class="page-product">' in data
        for page in (Markup(data.decode()),)
    }
    buttons = {
        name: list(page.marked("data-legal", "order-button")) for name, page in products.items()
    }

    assert {name for name, found in buttons.items() if len(found) != 1} == without
    for found in buttons.values():
        for _, attributes, text in found:
            assert text in labels
            assert attributes["href"].startswith("mailto:werkstatt@example.at?subject=")
            assert len(attributes["href"]) <= 1600
