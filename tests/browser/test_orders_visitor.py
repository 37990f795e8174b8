"""What a visitor does who orders: in a real browser, from a disk, with real keys and clicks."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from chromium import at, barriers, followed, opened, visitor
from local_hosts import showing, taking_posts
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from tiny_site import TinySite

from generator.trade.money import Money
from generator.trade.offer import Mode
from generator.trade.order import Answer, Chosen, Customer, Order
from generator.trade.sheetread import read_sheets

pytestmark = pytest.mark.browser

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  phone: +43 662 000000
  whatsapp: +43 660 000000
  email: werkstatt@example.at
shop:
  delivery_time: 3-5 days
  shipping:
    - {to: AT, price: "5,90", free_from: 500}
    - {to: DE, price: "9,90"}
    - pickup: true
  payment: [bank transfer, cash on pickup]
  deposit: {share: 30 %, from: 100, due: 7 days after confirmation}
  cancellation: [{until: 48 h after order, costs: 0 %}, {until: start, costs: 10 %}]
"""
MUG = """\
---
title: Becher für Öl
price: 24,00
sku: B-1
net_content: 500 ml
options:
  - name: Glasur
    choices: [Blau, {label: Grün, surcharge: "2,50"}, {label: Rot, sold_out: true}]
quantity: {max: 6}
---
Gedreht.
"""
JOURNAL = """\
---
title: Reisejournal
price: 68,00
sku: RJ
order: order
custom_made: true
custom_reason: Wir binden es erst für Sie.
delivery_time: 3-4 weeks
deposit: 40 %
options:
  - {name: Seiten, min: 96, max: 256, step: 32, unit: Seiten, price_per_unit: "0,10"}
questions:
  - {ask: Welche Initialen?, required: true, why: Wir prägen sie.}
  - {ask: Mit Tasche?, kind: yes-no}
---
Leder.
"""
COURSE = """\
---
title: Kurs
price: 145,00
sku: K
kind: course
order: order
deposit: 50,00
quantity: {max: 9}
dates:
  - {start: 2026-11-28 9:00, end: 2026-11-28 17:00, seats: 6}
  - {start: 2098-12-15 9:00, end: 2098-12-15 17:00, seats: 0}
  - {start: 2099-01-23 9:00, end: 2099-01-23 17:00, seats: 2, place: Werkstatt}
---
Ein Samstag.
"""
PIECE = "---\ntitle: Einzelstück\nprice: 80,00\nsku: E\navailability: unique\n---\nNur dieses.\n"
BOOK = """\
---
title: Gästebuch
price_note: nach Aufwand
sku: G
custom_made: true
custom_reason: Nach Maß.
questions: [{ask: Wie groß?, required: true}]
---
Nach Maß.
"""
TERMS = "---\ntitle: Bedingungen\nversion: 2026-11-01\n---\nEs gilt der Handschlag.\n"
WITHDRAWAL = "---\ntitle: Widerruf\nrole: withdrawal\n---\nSo geht es.\n"

ORDER, PRODUCT = "order", "products/journal"
PAGES = (ORDER, "order/sheet", "order/phone", "contact", PRODUCT, "products/course")
CUSTOMER = Customer(
    "Jörg Müßig", "Gäßchen 1", "5020", "Salzburg", "AT", "joerg@example.at", "+43 660 1"
)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("orders") / "site").request.output


def built(root: Path, settings: str = SITE) -> TinySite:
    site = TinySite(root).yaml(settings)
    for name, text in {"mug": MUG, "journal": JOURNAL, "course": COURSE, "piece": PIECE}.items():
        site.page(f"products/{name}.md", text)
    site.page("products/mug.en.md", "---\ntitle: Oil mug\n---\nThrown.\n")
    site.page("products/book.md", BOOK).page("order-terms.md", TERMS)
    site.page("withdrawal.md", WITHDRAWAL).page("about.md", "# Über uns\n").build()
    return site


@pytest.fixture
def visit(browser: Browser) -> Iterator[BrowserContext]:
    context = visitor(browser)
    yield context
    context.close()


# --- what visitors do ----------------------------------------------------------------------------


def put_mug(visit: BrowserContext, output: Path, glaze: str = "Grün", many: str = "2") -> Page:
    page = opened(visit, at(output, "products/mug"))
    page.get_by_role("radio", name=glaze).check(force=True)
    page.get_by_label("Anzahl").fill(many)
    page.locator("[data-order=add]").click()
    return page


def put_journal(visit: BrowserContext, output: Path) -> Page:
    page = opened(visit, at(output, PRODUCT))
    page.get_by_label("Seiten (Seiten)").fill("128")
    page.get_by_label("Welche Initialen?").fill("Ö. „Ü“ | 1")
    page.get_by_label("Mit Tasche?").select_option("ja")
    page.locator("[data-order=add]").click()
    return page


def put_course(visit: BrowserContext, output: Path) -> Page:
    page = opened(visit, at(output, "products/course"))
    page.get_by_role("radio", name="2099").check(force=True)
    page.locator("[data-order=add]").click()
    return page


def put_book(visit: BrowserContext, output: Path) -> Page:
    page = opened(visit, at(output, "products/book"))
    page.get_by_label("Wie groß?").fill("A4")
    page.locator("[data-order=add]").click()
    return page


def to_the_list(page: Page) -> Page:
    return followed(page.locator("[data-show=added] a"), "**/order/**")


def introduce(page: Page, customer: Customer = CUSTOMER) -> None:
    for token, text in (
        ("name", customer.name),
        ("email", customer.email),
        ("tel", customer.phone),
        ("address-line1", customer.street),
        ("postal-code", customer.postcode),
        ("address-level2", customer.city),
    ):
        page.locator(f"[autocomplete={token}]").fill(text)
    page.locator("[autocomplete=country]").select_option(customer.country)


def part(page: Page, mode: str = "order") -> Locator:
    return page.locator(f"[data-mode={mode}]")


def sheet(page: Page, mode: str = "order") -> str:
    return part(page, mode).locator("[data-order~=sheet]").text_content() or ""


def link(page: Page, mode: str = "order") -> str:
    return part(page, mode).locator("[data-order~=mail]").get_attribute("href") or ""


def read(text: str) -> Order:
    [reading] = read_sheets(text)
    assert reading.problems == ()
    assert reading.order is not None
    return reading.order


def body(mailto: str) -> str:
    return unquote(mailto.partition("&body=")[2])


def listed(page: Page) -> list[dict[str, object]]:
    kept = page.evaluate("localStorage.getItem('handschlag:https://www.example.at/')")
    found: list[dict[str, object]] = json.loads(kept or "[]")
    return found


# --- the form that reckons along -----------------------------------------------------------------


def test_price_base_price_and_deposit_follow_what_is_chosen(
    visit: BrowserContext, output: Path
) -> None:
    page = opened(visit, at(output, "products/mug"))
    figures = page.locator(".pick-sum")
    assert "ab € 24,00" in spaced(figures.inner_text())
    page.get_by_role("radio", name="Grün").check(force=True)
    assert "€ 26,50" in spaced(figures.inner_text())
    assert "€ 53,00 / l" in spaced(figures.inner_text())
    page.get_by_label("Anzahl").fill("4")
    assert "€ 106,00" in spaced(figures.inner_text())
    assert "€ 31,80, fällig 7 Tage nach der Bestätigung" in spaced(figures.inner_text())


def spaced(text: str) -> str:
    return text.replace("\xa0", " ")


def test_millions_keep_their_thousands_apart(browser: Browser, tmp_path: Path) -> None:
    swiss = SITE.replace("[de-AT, en]", "[de-CH]").replace("shop:\n", "shop:\n  currency: CHF\n")
    site = TinySite(tmp_path / "site").yaml(swiss)
    site.page("products/organ.md", "---\ntitle: Orgel\nprice: 300000\nquantity: {max: 9}\n---\n")
    site.build()
    context = visitor(browser)
    page = opened(context, at(site.request.output, "products/organ"))
    page.get_by_label("Anzahl").fill("4")
    expect(page.locator("[data-show=sum]")).to_have_text(re.compile(r"CHF.1'200'000\.00"))
    context.close()


def test_what_is_missing_is_said_beside_its_field_and_led_to(
    visit: BrowserContext, output: Path
) -> None:
    page = opened(visit, at(output, PRODUCT))
    page.locator("[data-order=add]").click()
    asked = page.get_by_label("Welche Initialen?")
    assert asked.evaluate("field => field === document.activeElement")
    assert asked.get_attribute("aria-invalid") == "true"
    ids = (asked.get_attribute("aria-describedby") or "").split()
    told = [page.locator(f"#{each}").inner_text() for each in ids]
    assert told == ["Wir prägen sie.", "Das müssen wir vorher wissen."]
    asked.fill("M. B.")
    assert asked.get_attribute("aria-invalid") == "false"
    assert listed(page) == []


def test_a_sold_out_choice_and_a_past_or_full_date_cannot_be_taken(
    visit: BrowserContext, output: Path
) -> None:
    mug = opened(visit, at(output, "products/mug"))
    assert mug.get_by_role("radio", name="Rot").is_disabled()
    course = opened(visit, at(output, "products/course"))
    course.clock.set_fixed_time("2098-12-01")
    course.reload()
    dates = course.locator("[data-dates] input").all()
    assert [each.is_disabled() for each in dates] == [True, True, False]
    assert "ausgebucht" in course.locator("[data-dates] label").nth(1).inner_text()


def test_of_a_course_no_more_than_its_seats(visit: BrowserContext, output: Path) -> None:
    page = put_course(visit, output)
    page.get_by_label("Anzahl").fill("3")
    page.locator("[data-order=add]").click()
    assert "von 1 bis 2" in page.locator(".wrong").inner_text()


def test_a_single_piece_goes_on_the_list_once(visit: BrowserContext, output: Path) -> None:
    page = opened(visit, at(output, "products/piece"))
    assert not page.get_by_label("Anzahl").is_visible()
    page.locator("[data-order=add]").click()
    page.locator("[data-order=add]").click()
    assert "nur einmal" in page.locator("[data-show=added]").inner_text()
    assert len(listed(page)) == 1


def test_the_same_again_is_one_line_and_another_choice_a_second(
    visit: BrowserContext, output: Path
) -> None:
    put_mug(visit, output)
    put_mug(visit, output)
    page = put_mug(visit, output, "Blau", "1")
    found = [(each["choices"], each["quantity"]) for each in listed(page)]
    assert found == [(["Grün"], 4), (["Blau"], 1)]


def test_a_line_is_changed_on_the_page_of_its_product(visit: BrowserContext, output: Path) -> None:
    put_journal(visit, output)
    page = opened(visit, at(output, ORDER))
    followed(page.get_by_role("link", name="Ändern"), "**/products/journal/**")
    asked = page.get_by_label("Welche Initialen?")
    assert asked.input_value() == "Ö. „Ü“ | 1"
    asked.fill("A. B.")
    page.get_by_role("button", name="Änderung übernehmen").click()
    [line] = listed(page)
    assert line["answers"] == ["A. B.", "ja"]


# --- three products ------------------------------------------------------------------------------


def ordered(visit: BrowserContext, output: Path) -> Page:
    for put in (put_mug, put_journal):
        put(visit, output)
    page = to_the_list(put_course(visit, output))
    introduce(page)
    return page


def test_three_products_with_options_answers_and_deposit_arrive_as_they_were_ordered(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    order = read(sheet(page))
    assert [(each.sku, each.quantity, each.sum) for each in order.lines] == [
        ("B-1", 2, Money(5300)),
        ("RJ", 1, Money(8080)),
        ("K", 1, Money(14500)),
    ]
    mug, journal, course = order.lines
    assert mug.chosen == (Chosen("Glasur", "Grün"),)
    assert journal.chosen == (Chosen("Seiten", "128 Seiten"),)
    assert journal.answers == (
        Answer("Welche Initialen?", 'Ö. "Ü" / 1'),
        Answer("Mit Tasche?", "ja"),
    )
    assert course.date == "2099-01-23 09:00"
    assert (order.shipping, order.total) == (Money(590), Money(28470))
    # 30 % of the mugs, 40 % of the journal, 50 for the course
    assert order.deposit == Money(1590 + 3232 + 5000)
    assert order.mode is Mode.ORDER
    assert order.customer == CUSTOMER
    assert (order.to, order.payment, order.site) == ("AT", "Überweisung", "https://www.example.at/")
    assert order.terms is not None
    assert order.terms.version == "2026-11-01"


def test_the_mail_holds_the_whole_order_within_what_every_program_opens(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    assert len(link(page)) <= 1600
    assert link(page).startswith("mailto:werkstatt@example.at?subject=Bestellung%20")
    assert read(body(link(page))) == read(sheet(page))


def test_the_receipt_is_the_last_thing_above_the_button(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    send = part(page).locator("[data-order~=send]")
    assert send.inner_text() == "Zahlungspflichtig bestellen"
    above = send.evaluate("send => send.parentNode.previousElementSibling.dataset.order")
    assert above == "summary"
    said = spaced(part(page).locator("[data-order=summary]").inner_text())
    for words in (
        "2 × Becher für Öl",
        "Glasur: Grün · je € 26,50",
        "23. Jänner 2099",
        "€ 284,70",
        "€ 98,22, fällig 7 Tage nach der Bestätigung",
        "Becher für Öl: 3–5 Tage",
        "Reisejournal: 3–4 Wochen",
        "Becher für Öl: Sie können den Vertrag widerrufen",
        "Reisejournal: Kein Rücktrittsrecht",
        "bis zum Beginn der Arbeit: 10 %",
        "Bedingungen vom 1. November 2026",
    ):
        assert words in said


def test_region_and_collection_change_what_sending_costs(
    visit: BrowserContext, output: Path
) -> None:
    put_mug(visit, output)
    page = opened(visit, at(output, ORDER))
    page.locator("[autocomplete=country]").select_option("DE")
    assert read(sheet(page)).shipping == Money(990)
    page.get_by_role("radio", name="Abholung", exact=True).check(force=True)
    assert read(sheet(page)).shipping == Money(0)
    assert read(sheet(page)).to == "pickup"
    page.get_by_text("Zusammen € 53,00.").wait_for()


def test_orders_and_enquiries_become_two_sheets_with_two_buttons(
    visit: BrowserContext, output: Path
) -> None:
    put_mug(visit, output)
    put_book(visit, output)
    page = opened(visit, at(output, ORDER))
    introduce(page)
    assert page.locator("[data-order~=send]:visible").all_inner_texts() == [
        "Zahlungspflichtig bestellen",
        "Unverbindlich anfragen",
    ]
    binding, asked = read(sheet(page)), read(sheet(page, "enquiry"))
    assert [each.sku for each in binding.lines] == ["B-1"]
    assert [each.sku for each in asked.lines] == ["G"]
    assert (asked.mode, asked.total) == (Mode.ENQUIRY, None)
    assert binding.code != asked.code


# --- sending -------------------------------------------------------------------------------------


def test_nothing_leaves_before_it_says_everything(visit: BrowserContext, output: Path) -> None:
    put_mug(visit, output)
    page = opened(visit, at(output, ORDER))
    part(page).locator("[data-order~=send]").click()
    assert page.url == at(output, ORDER)
    assert page.evaluate("document.activeElement.id") == "name"
    said = page.locator(".wrong:visible").all_inner_texts()
    assert said[0] == "Ihr Name fehlt noch."
    assert len(said) == 5
    assert part(page).get_by_role("alert").inner_text() == (
        "Es fehlt noch etwas. Wir haben die Stelle markiert."
    )


def test_the_list_stays_until_the_visitor_says_that_it_is_sent(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    sent = page.get_by_role("button", name="Ja, Liste leeren")
    assert not sent.is_visible()
    part(page).locator("[data-order=copy]").click()
    assert len(listed(page)) == 3
    sent.click()
    assert listed(page) == []
    assert page.get_by_text("Auf Ihrer Liste ist noch nichts.").is_visible()
    assert page.evaluate("document.activeElement.id") == "what-head"


def test_a_code_that_may_have_left_is_never_used_for_another_order(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    code = read(sheet(page)).code
    page.get_by_label("Was wir noch wissen sollen").fill("Danke")
    assert read(sheet(page)).code == code
    part(page).locator("[data-order=copy]").click()
    assert read(sheet(page)).code == code
    page.get_by_label("Was wir noch wissen sollen").fill("Danke!")
    assert read(sheet(page)).code != code


def test_copied_saved_and_sent_by_messenger_it_is_one_and_the_same_order(
    visit: BrowserContext, output: Path
) -> None:
    visit.grant_permissions(["clipboard-read", "clipboard-write"])
    page = ordered(visit, output)
    order = read(sheet(page))
    part(page).locator("[data-order=copy]").click()
    page.get_by_text("Kopiert").wait_for()
    assert read(page.evaluate("navigator.clipboard.readText()")) == order
    with page.expect_download() as saving:
        part(page).locator("[data-order=save]").click()
    assert saving.value.suggested_filename == f"{order.code}.txt"
    assert read(saving.value.path().read_text(encoding="utf-8")) == order
    chat = part(page).locator("[data-order=whatsapp]").get_attribute("href") or ""
    assert chat.startswith("https://wa.me/43660000000?text=")
    assert read(unquote(chat.partition("=")[2])) == order
    sms = part(page).locator("[data-order=sms]").get_attribute("href") or ""
    assert sms.startswith("sms:+43660000000?body=")
    assert read(unquote(sms.partition("=")[2])) == order


def test_where_there_is_no_clipboard_the_text_is_selected(
    visit: BrowserContext, output: Path
) -> None:
    visit.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false"
    )
    page = ordered(visit, output)
    part(page).locator("[data-order=copy]").click()
    page.get_by_text("Der Text ist markiert.").wait_for()
    assert read(page.evaluate("getSelection().toString()")) == read(sheet(page))


def test_printed_it_is_a_letter_of_one_declaration_alone(
    visit: BrowserContext, output: Path
) -> None:
    visit.add_init_script("window.print = () => { window.printed = true; }")
    put_mug(visit, output)
    put_book(visit, output)
    page = opened(visit, at(output, ORDER))
    introduce(page)
    part(page, "enquiry").locator("[data-order=print]").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert part(page, "enquiry").locator("[data-order~=sheet]").is_visible()
    assert part(page, "enquiry").get_by_text("Unterschrift").is_visible()
    assert not part(page, "order").is_visible()
    assert not page.locator("[autocomplete=name]").is_visible()


def test_by_form_the_same_text_is_posted(visit: BrowserContext, tmp_path: Path) -> None:
    with taking_posts() as (address, posted):
        way = f"shop:\n  order_by: form\n  endpoint: {address}"
        output = built(tmp_path / "site", SITE.replace("shop:", way)).request.output
        page = ordered(visit, output)
        text = sheet(page)
        send = part(page).get_by_role("button", name="Zahlungspflichtig bestellen")
        send.click()
        page.wait_for_url(address)
        page.close()  # before the service ends, whose icon the browser may still be asking for
    ((kind, fields),) = posted
    assert kind == "application/x-www-form-urlencoded"
    assert fields["message"] == [text.replace("\n", "\r\n")]
    assert fields["email"] == [CUSTOMER.email]
    assert fields["subject"] == [f"Bestellung {read(text).code}"]
    assert (fields["mode"], fields["website"]) == (["order"], [""])
    assert int(fields["seconds"][0]) < 60


# --- the list ------------------------------------------------------------------------------------


def test_the_list_knows_products_and_choices_but_nobody(
    visit: BrowserContext, output: Path
) -> None:
    page = ordered(visit, output)
    part(page).locator("[data-order=copy]").click()
    kept = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    )
    assert "RJ" in kept
    for secret in (CUSTOMER.name, CUSTOMER.email, CUSTOMER.street, CUSTOMER.phone):
        assert secret not in kept


def test_tabs_share_the_list(visit: BrowserContext, output: Path) -> None:
    desk = opened(visit, at(output, ORDER))
    home = opened(visit, (output / "index.html").as_uri())
    assert not home.locator("[data-order=list-link]").is_visible()
    put_mug(visit, output)
    desk.get_by_role("link", name="Becher für Öl").wait_for()
    # Each tab hears of it in its own time.
    expect(home.locator("[data-order=list-link]")).to_have_text("Ihre Liste 1")


def test_an_older_price_is_told_and_today_counts(visit: BrowserContext, output: Path) -> None:
    page = put_mug(visit, output)
    page.evaluate(
        """key => { const list = JSON.parse(localStorage.getItem(key)); list[0].price = 2000;
        localStorage.setItem(key, JSON.stringify(list)); }""",
        "handschlag:https://www.example.at/",
    )
    page = opened(visit, at(output, ORDER))
    assert "Vorher € 20,00, jetzt € 26,50" in spaced(page.locator(".line-note").inner_text())
    assert read(sheet(page)).total == Money(5890)


def test_what_is_no_longer_sold_or_chosen_otherwise_is_said_and_not_ordered(
    visit: BrowserContext, output: Path
) -> None:
    page = put_mug(visit, output)
    page.evaluate(
        """key => { const list = JSON.parse(localStorage.getItem(key)); list[0].choices = ['Gold'];
        list.push({sku: 'X', title: 'Krug', quantity: 1, price: null});
        localStorage.setItem(key, JSON.stringify(list)); }""",
        "handschlag:https://www.example.at/",
    )
    page = opened(visit, at(output, ORDER))
    introduce(page)
    assert page.locator(".line-note").all_inner_texts() == [
        "Hier hat sich etwas geändert. Bitte noch einmal auswählen.",
        "Das gibt es so nicht mehr.",
    ]
    part(page).locator("[data-order~=send]").click()
    assert part(page).get_by_role("alert").inner_text() != ""
    assert not page.get_by_role("button", name="Ja, Liste leeren").is_visible()


def test_quantity_and_removal_on_the_list(visit: BrowserContext, output: Path) -> None:
    put_mug(visit, output)
    page = opened(visit, at(output, ORDER))
    many = page.locator(".line").get_by_label("Anzahl")
    many.fill("3")
    many.press("Tab")
    assert read(sheet(page)).lines[0].quantity == 3
    page.get_by_role("button", name="Entfernen Becher für Öl").click()
    page.get_by_text("Becher für Öl ist von der Liste genommen.").wait_for()
    assert listed(page) == []


def test_the_list_goes_along_where_storage_does_not(browser: Browser, output: Path) -> None:
    context = visitor(browser)
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})"
    )
    page = to_the_list(put_mug(context, output))
    assert read(sheet(page)).lines[0].chosen == (Chosen("Glasur", "Grün"),)
    context.close()


def test_in_the_other_language_it_is_the_same_order_in_its_words(
    visit: BrowserContext, output: Path
) -> None:
    put_mug(visit, output)
    page = opened(visit, at(output, "en/order"))
    introduce(page)
    assert part(page).locator("[data-order~=send]").inner_text() == "Order with obligation to pay"
    order = read(sheet(page))
    assert (order.language, order.lines[0].title, order.total) == ("en", "Oil mug", Money(5890))


# --- an enquiry without a product ----------------------------------------------------------------


def test_a_question_without_a_product_is_a_sheet_of_its_own(
    visit: BrowserContext, output: Path
) -> None:
    page = opened(visit, at(output, "contact"))
    send = part(page, "enquiry").locator("[data-order~=send]")
    assert send.inner_text() == "Unverbindlich anfragen"
    send.click()
    assert page.evaluate("document.activeElement.id") == "message"
    page.get_by_label("Worum geht es?").fill("Binden Sie auch\n\nNoten?")
    page.locator("[autocomplete=name]").fill("Jörg Müßig")
    page.locator("[autocomplete=email]").fill("joerg@example.at")
    order = read(sheet(page, "enquiry"))
    assert (order.mode, order.lines, order.message) == (Mode.ENQUIRY, (), "Binden Sie auch Noten?")
    assert read(body(link(page, "enquiry"))) == order


# --- for everybody -------------------------------------------------------------------------------


def test_by_keyboard_alone(visit: BrowserContext, output: Path) -> None:
    page = opened(visit, at(output, "products/mug"))
    keys = page.keyboard
    page.locator("main").focus()
    reach(page, "[data-option] input")
    keys.press("ArrowDown")
    reach(page, "[data-order=add]")
    keys.press("Enter")
    reach(page, "[data-show=added] a")
    keys.press("Enter")
    page.wait_for_url("**/order/index.html*")
    for token, text in (("name", "J"), ("email", "j@example.at"), ("address-line1", "Gasse 1")):
        reach(page, f"[autocomplete={token}]")
        keys.type(text)
    for token, text in (("postal-code", "5020"), ("address-level2", "Salzburg")):
        reach(page, f"[autocomplete={token}]")
        keys.type(text)
    reach(page, "[data-mode=order] [data-order=copy]")
    keys.press("Space")
    page.get_by_text("Kopiert").wait_for()
    reach(page, "[data-order=sent]")
    keys.press("Enter")
    assert listed(page) == []


def reach(page: Page, marker: str) -> None:
    """By Tab alone, and what is reached shows that it is."""
    for _ in range(90):
        if page.evaluate("marker => document.activeElement.matches(marker)", marker):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {marker}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_no_barrier_is_found(browser: Browser, output: Path, path: str, scheme: str) -> None:
    context = visitor(browser, 360, color_scheme=scheme)
    if path == ORDER:
        put_book(context, output)
        page = ordered(context, output)
        part(page).locator("[data-order=copy]").click()
    else:
        page = opened(context, at(output, path))
        for add in page.locator("[data-order=add]").all():
            add.click()
    assert barriers(page, scheme) == []
    context.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_has_to_be_scrolled_sideways(
    browser: Browser, output: Path, path: str, width: int
) -> None:
    context = visitor(browser, width)
    put_journal(context, output)
    put_book(context, output)
    page = opened(context, at(output, path))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_nothing_is_asked_of_anybody(visit: BrowserContext, output: Path) -> None:
    asked: list[str] = []
    visit.on("request", lambda request: asked.append(request.url))
    page = ordered(visit, output)
    part(page).locator("[data-order=copy]").click()
    assert asked
    assert [each for each in asked if not each.startswith(output.as_uri())] == []


def test_on_a_web_space_nothing_is_asked_of_anybody_else(
    visit: BrowserContext, output: Path
) -> None:
    asked: list[str] = []
    visit.on("request", lambda request: asked.append(request.url))
    with showing(output) as host:
        page = opened(visit, f"{host}products/piece/")
        page.locator("[data-order=add]").click()
        to_the_list(page)
        assert page.url == f"{host}order/"
        assert read(sheet(page)).total == Money(8590)
        visit.close()
    assert [each for each in asked if not each.startswith(host)] == []


@pytest.mark.parametrize(
    ("path", "most"), [("about", 2_500), (PRODUCT, 9_000), ("contact", 11_000), (ORDER, 12_000)]
)
def test_each_page_loads_the_script_that_it_needs_and_it_is_small(
    output: Path, path: str, most: int
) -> None:
    html = (output / path / "index.html").read_text(encoding="utf-8")
    scripts = [output / "assets" / name for name in re.findall(r'src="[./]*assets/([^"]+)"', html)]
    ours = [each for each in scripts if each.suffix == ".js" and not each.name.startswith("shop.")]
    assert sum(len(gzip.compress(each.read_bytes(), 9)) for each in ours) <= most


def test_without_script_a_product_is_ordered_by_mail_and_the_order_page_says_how(
    browser: Browser, output: Path
) -> None:
    context = visitor(browser, java_script_enabled=False)
    product = opened(context, at(output, "products/piece"))
    [send] = [each for each in product.locator("[data-order~=send]").all() if each.is_visible()]
    assert (send.get_attribute("href") or "").startswith("mailto:werkstatt@example.at")
    assert not product.locator("[data-order=add]").is_visible()
    desk = opened(context, at(output, ORDER))
    assert desk.get_by_role("link", name="Bestellzettel zum Ausdrucken").first.is_visible()
    assert not desk.locator("[autocomplete=name]").is_visible()
    context.close()
