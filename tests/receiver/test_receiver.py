"""Our receiver on a real PHP: what is posted to it, what it mails, and what it refuses."""

import shutil
import subprocess
from random import Random
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_orders import sound_order
from tiny_site import TinySite
from web_space import PHP, Web, needs_php, receiver

from generator.desk.carriers import letter
from generator.receiver import Receiver, Tongue, receiver_file
from generator.receiver.words import WORDS
from generator.trade.sheet import write_sheet
from generator.trade.sheetread import read_sheets

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = needs_php

SITE = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
business:
  name: Bücher & Söhne
  email: werkstatt@example.at
  phone: +43 662 000000
  country: AT
shop:
  order_by: form
  form_service: receiver
  shipping: [{to: AT, price: '5,90'}]
"""
SHEET = (
    "[HS1 de-AT]\nZahlungspflichtige Bestellung: 7K3-MQ9-XAR [k3]\nDatum: 2026-11-21 [a1]\n\n"
    "Gesamt: 29.90 EUR [zz]\nName: Jörg Größe [b2]\n\nEnde [4=abcd]"
)
ORDER = {
    "language": "de-AT",
    "mode": "order",
    "subject": "Bestellung 7K3-MQ9-XAR",
    "message": SHEET,
    "email": "kunde@example.org",
    "seconds": "42",
    "website": "",
}
PLAIN = {
    "language": "en",
    "mode": "enquiry",
    "subject": "Enquiry: Mug (B1)",
    "product": "Mug",
    "Colour of the glaze?": "blue",
    "name": "Ann",
    "email": "ann@example.org",
    "message": "Is it\r\nheavy?",
}


def test_an_order_reaches_the_owner_who_answers_the_customer(web: Web) -> None:
    assert web.post(ORDER)[0] == 200
    mail = web.mails()[0]
    assert mail["To"] == "werkstatt@example.at"
    assert mail["Reply-To"] == "kunde@example.org"
    (sender,) = mail["From"].addresses
    assert (sender.display_name, sender.addr_spec) == ("Bücher & Söhne", "werkstatt@example.at")
    assert mail["Subject"] == "Bestellung 7K3-MQ9-XAR"
    assert mail["X-Called-With"].endswith("-fwerkstatt@example.at")
    assert mail.get_content().startswith(SHEET + "\n\n-- \n")


def test_the_customer_learns_that_it_arrived_and_nothing_that_was_typed(web: Web) -> None:
    web.post({**ORDER, "subject": "Sieh dir https://spam.example an"})
    mail = web.mails()[1]
    assert mail["To"] == "kunde@example.org"
    assert mail["Reply-To"] == "werkstatt@example.at"
    assert mail["Subject"] == "Bestellung 7K3-MQ9-XAR eingegangen"
    assert mail["Auto-Submitted"] == "auto-replied"
    text = mail.get_content().replace("\r\n", "\n")
    assert "die Bestellung 7K3-MQ9-XAR ist am " in text
    assert "bestätigt nur den Eingang; angenommen ist die Bestellung damit noch nicht" in text
    assert text.endswith("\n-- \nBücher & Söhne\nhttps://www.example.at/\n")
    for typed in ("spam", "Jörg", "29.90", "Gesamt"):
        assert typed not in text + str(mail["Subject"])


def test_the_page_says_what_happened_and_gives_the_text_to_keep(web: Web) -> None:
    status, page = web.post(ORDER)
    assert status == 200
    assert '<html lang="de-AT">' in page
    assert "<h1>Die Bestellung ist eingegangen</h1>" in page
    assert "Zahlungspflichtige Bestellung: 7K3-MQ9-XAR [k3]" in page
    assert '<a href="https://www.example.at/">Zur Startseite</a>' in page


def test_a_form_without_script_is_mailed_field_by_field(web: Web) -> None:
    status, page = web.post(PLAIN)
    assert status == 200
    assert '<html lang="en">' in page
    assert "<h1>Your enquiry has arrived</h1>" in page
    owner, customer = web.mails()
    assert owner.get_content().startswith(
        "product: Mug\nColour of the glaze?: blue\nname: Ann\nemail: ann@example.org\n\n"
        "Is it\nheavy?\n\n-- \n"
    )
    assert customer["Subject"] == "Enquiry received"
    assert "you" in customer.get_content()


@pytest.mark.parametrize("web", [receiver("https://www.example.at/danke/")], indirect=True)
def test_a_page_of_thanks_is_shown_where_there_is_one(web: Web) -> None:
    heads = {"Origin": "https://example.at"}
    answer, page = web.ask("POST", urlencode(ORDER).encode(), **heads)
    assert (answer.status, answer.getheader("Location")) == (303, "https://www.example.at/danke/")
    assert page == ""
    assert web.ask("POST", urlencode(PLAIN).encode(), **heads)[0].status == 200


def test_the_answer_runs_nothing_and_is_kept_nowhere(web: Web) -> None:
    answer, page = web.ask("POST", urlencode({**ORDER, "message": "<script>x</script>"}).encode())
    policy = answer.getheader("Content-Security-Policy") or ""
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert answer.getheader("Cache-Control") == "no-store"
    assert "<script>" not in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page


def test_the_desk_reads_from_the_mail_exactly_what_was_ordered(web: Web) -> None:
    for seed in range(5):
        order, _ = sound_order(Random(seed))
        fields = {**ORDER, "message": write_sheet(order).replace("\n", "\r\n")}
        assert web.post({**fields, "email": f"k{seed}@example.org"})[0] == 200
        (path,) = web.post_box.glob(f"{2 * seed:03}.eml")
        came = letter(path.read_bytes())
        assert came is not None
        assert came.answer_to == f"k{seed}@example.org"
        (reading,) = read_sheets(came.texts[0])
        assert (reading.order, reading.problems) == (order, ())


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heads", "status"),
    [
        ({"Origin": "https://www.example.at"}, 200),
        ({"Origin": "https://example.at"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "https://www.example.at.evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "null", "Sec_Fetch_Site": "cross-site"}, 403),
        ({"Origin": "null", "Sec_Fetch_Site": "same-origin"}, 200),
        ({"Referer": "https://evil.example/x"}, 403),
        ({"Referer": "https://www.example.at/products/mug/"}, 200),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({}, 200),
    ],
)
def test_forms_of_other_sites_are_refused(web: Web, heads: dict[str, str], status: int) -> None:
    answer, page = web.ask("POST", urlencode(ORDER).encode(), **heads)
    assert answer.status == status
    assert len(web.mails()) == (2 if status == 200 else 0)
    if status == 403:
        assert "7K3-MQ9-XAR" not in page


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ({"website": "https://spam.example"}, 403, "von einer Maschine"),
        ({"seconds": "0"}, 403, "von einer Maschine"),
        ({"email": ""}, 422, "E-Mail-Adresse fehlt oder stimmt nicht"),
        ({"email": "kunde"}, 422, "E-Mail-Adresse fehlt oder stimmt nicht"),
        ({"email": "a@example.org, b@example.org"}, 422, "E-Mail-Adresse fehlt oder stimmt nicht"),
        ({"email": "a@example.org\r\nBcc: b@example.org"}, 422, "E-Mail-Adresse fehlt"),
        ({"message": " \n "}, 422, "war leer"),
    ],
)
def test_what_cannot_be_an_order_is_refused_and_its_text_is_not_lost(
    web: Web, change: dict[str, str], status: int, said: str
) -> None:
    found, page = web.post({**ORDER, **change})
    assert found == status
    assert said in page
    assert ("Zahlungspflichtige Bestellung: 7K3-MQ9-XAR" in page) == ("message" not in change)
    assert web.mails() == []


@pytest.mark.parametrize("seconds", ["", "abc", "-5", "1e9", None])
def test_a_stamp_that_is_missing_or_odd_is_no_reason_to_refuse(
    web: Web, seconds: str | None
) -> None:
    fields = {name: value for name, value in ORDER.items() if name != "seconds"}
    assert web.post(fields if seconds is None else {**fields, "seconds": seconds})[0] == 200
    assert len(web.mails()) == 2


def test_too_much_at_once_is_refused(web: Web) -> None:
    assert web.post({**ORDER, "message": "x" * 70_000})[0] == 413
    assert web.post({f"field {number}": "x" for number in range(200)})[0] == 413
    assert web.mails() == []


def test_only_posted_forms_are_read(web: Web) -> None:
    answer, page = web.ask("GET")
    assert (answer.status, answer.getheader("Allow")) == (405, "POST")
    assert "Hier kommen Formulare an" in page
    assert web.ask("POST", b"{}", Content_Type="application/json")[0].status == 415
    assert web.ask("POST", b"--x", Content_Type="multipart/form-data; boundary=x")[0].status == 415
    assert web.mails() == []


def test_no_text_adds_a_head_to_a_mail(web: Web) -> None:
    subject = "Hallo\r\nBcc: opfer@example.org\nX-Mine: 1"
    named = {"name\r\nBcc: opfer@example.org": "x", "mode": "order\nBcc: x@example.org"}
    assert web.post({**PLAIN, **named, "subject": subject})[0] == 200
    for mail in web.mails():
        assert mail["Bcc"] is None
        assert mail["X-Mine"] is None
    assert web.mails()[0]["Subject"] == "Hallo Bcc: opfer@example.org X-Mine: 1"


def test_strangers_get_few_mails_whoever_orders_in_their_name(web: Web) -> None:
    for number in range(4):
        assert web.post({**ORDER, "message": f"{SHEET}\n{number}"})[0] == 200
    to = [mail["To"] for mail in web.mails()]
    assert to.count("werkstatt@example.at") == 4
    assert to.count("kunde@example.org") == 2


def test_one_sender_is_stopped_after_a_while(web: Web) -> None:
    found = [
        web.post({**ORDER, "message": f"{SHEET}\n{n}", "email": f"k{n}@example.org"})[0]
        for n in range(8)
    ]
    assert found == [200] * 6 + [429] * 2
    assert len(web.mails()) == 12


def test_the_same_form_sent_twice_is_mailed_once(web: Web) -> None:
    assert [web.post(ORDER)[0] for _ in range(2)] == [200, 200]
    assert len(web.mails()) == 2


def test_a_broken_mail_server_loses_nothing(web: Web) -> None:
    (web.post_box / "broken").touch()
    status, page = web.post(ORDER)
    assert status == 500
    assert '<a href="mailto:werkstatt@example.at">werkstatt@example.at</a>' in page
    assert "Zahlungspflichtige Bestellung: 7K3-MQ9-XAR" in page
    (web.post_box / "broken").unlink()
    assert web.post(ORDER)[0] == 200
    assert len(web.mails()) == 2


def test_what_it_counts_lies_outside_the_web_space_and_names_nobody(web: Web) -> None:
    web.post(ORDER)
    (folder,) = web.root.glob(".handschlag-*")
    assert sorted(path.name for path in folder.iterdir()) == [".htaccess", "key.php", "seen.php"]
    kept = "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert "kunde" not in kept
    assert "127.0.0.1" not in kept
    assert kept.count("<?php exit; ?>\n") == 2
    assert [path.name for path in (web.root / "web").iterdir()] == ["order.php"]


def test_a_code_whose_last_sign_is_wrong_is_not_echoed(web: Web) -> None:
    web.post({**ORDER, "message": SHEET.replace("XAR", "XA2")})
    assert web.mails()[1]["Subject"] == "Bestellung eingegangen"


def test_letters_that_cannot_be_read_stop_no_order(web: Web) -> None:
    body = urlencode(PLAIN).encode() + b"&Gr%F6%DFe=%F6%00%1B"
    assert web.ask("POST", body)[0].status == 200
    assert "Gr??e: ?\n" in web.mails()[0].get_content()


# --- as part of a site --------------------------------------------------------------------------


def test_a_site_that_asks_for_it_has_the_receiver_and_forms_that_lead_to_it(site: TinySite) -> None:
    site.yaml(SITE)
    site.page("index.en.md", "---\ntitle: Welcome\n---\nText")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText")
    assert site.complaints() == ""
    page = site.html("/products/mug/")
    assert 'action="https://www.example.at/order.php"' in page
    assert '<input type="hidden" name="language" value="de-AT">' in page
    source = site.output()["order.php"].decode("utf-8")
    assert "'owner' => 'werkstatt@example.at'," in source
    assert "'en' => 'https://www.example.at/en/'," in source
    assert "order.php" not in site.html("/").replace("https://www.example.at/order.php", "")


@pytest.mark.browser
@pytest.mark.parametrize("web", [b""], indirect=True)
def test_a_visitor_without_script_orders_on_a_web_space_with_php(
    web: Web, site: TinySite, browser: "Browser"
) -> None:
    own = f"http://127.0.0.1:{web.port}/"
    site.yaml(SITE).setting("https://www.example.at/", own).setting("[de-AT, en]", "[de-AT]")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText")
    assert [each.code for each in site.problems()] == ["url-of-this-machine"]
    shutil.copytree(site.request.output, web.root / "web", dirs_exist_ok=True)

    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{own}products/mug/")
    for name, text in (("name", "Jörg"), ("email", "joerg@example.org"), ("city", "Wien")):
        page.fill(f"form [name={name}]", text)
    page.fill("form [name=street-address]", "Gasse 1")
    page.fill("form [name=postal-code]", "1010")
    with page.expect_navigation():
        page.click("[data-order~=send]")

    assert page.text_content("h1") == "Die Bestellung ist eingegangen"
    assert "name: Jörg" in (page.text_content("pre") or "")
    owner, customer = web.mails()
    assert owner["Subject"] == "Bestellung: Becher (B1)"
    assert owner["Reply-To"] == "joerg@example.org"
    assert "sku: B1\nprice: 24.00 EUR\ntotal: 29.90 EUR\n" in owner.get_content()
    assert customer["To"] == "joerg@example.org"


def test_other_sites_have_no_receiver(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText").build()
    assert "order.php" not in site.output()


def test_both_languages_say_the_same_things() -> None:
    assert set(WORDS["de"]) == set(WORDS["en"])


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
def test_any_name_of_a_business_is_told_to_php_as_it_is(name: str) -> None:
    assert PHP is not None
    tongues = (Tongue("de", "/"),)
    made = receiver_file(Receiver("a@b.at", name, "/", (), (), "UTC", "t", tongues)).decode()
    start = made.index("const SETTINGS")
    settings_only = "<?php " + made[start : made.index(";\n\nconst LARGEST")]
    code = f"{settings_only}; echo SETTINGS['name'];"
    done = subprocess.run([PHP, "-n"], input=code.encode(), capture_output=True, check=True)
    assert done.stdout.decode("utf-8") == name
