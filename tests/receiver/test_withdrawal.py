"""Withdrawals on a real PHP: what the owner gets, what is acknowledged, and what a stranger cannot do."""

import re
import shutil
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tiny_site import TinySite
from web_space import Web, needs_php, receiver

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = needs_php

WITHDRAWAL = {
    "language": "de-AT",
    "mode": "withdrawal",
    "subject": "Widerruf",
    "name": "Jörg Größe",
    "contract": "7K3-MQ9-XAR, nur der Becher",
    "email": "kunde@example.org",
    "website": "",
}
TIME = r"\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr"


def text_of(mail: EmailMessage) -> str:
    """Its text, the moment of arrival taken out."""
    return re.sub(TIME, "<Zeit>", str(mail.get_content()).replace("\r\n", "\n"))


def test_it_is_acknowledged_with_its_content_and_the_time_at_which_it_arrived(web: Web) -> None:
    assert web.post(WITHDRAWAL)[0] == 200
    owner, customer = web.mails()
    assert (owner["To"], owner["Reply-To"]) == ("werkstatt@example.at", "kunde@example.org")
    assert owner["Subject"] == "Widerruf"
    assert text_of(owner).startswith(
        "Widerruf eines Vertrags\n"
        "Vertrag: 7K3-MQ9-XAR, nur der Becher\n"
        "Name: Jörg Größe\n"
        "Mail: kunde@example.org\n"
        "Eingegangen: <Zeit>\n\n"
        "Eine Bestätigung des Eingangs mit diesem Inhalt geht gleichzeitig an diese Adresse.\n"
    )
    assert (customer["To"], customer["Reply-To"]) == ("kunde@example.org", "werkstatt@example.at")
    assert customer["Subject"] == "Widerruf eingegangen"
    assert text_of(customer).startswith(
        "Guten Tag,\n\n"
        "dieser Widerruf ist bei uns eingegangen:\n\n"
        "Widerruf eines Vertrags\n"
        "Vertrag: 7K3-MQ9-XAR, nur der Becher\n"
        "Name: Jörg Größe\n"
        "Mail: kunde@example.org\n"
        "Eingegangen: <Zeit>\n\n"
        "Diese Nachricht kommt von selbst und bestätigt den Eingang mit Inhalt, Datum und Uhrzeit."
    )


def test_both_mails_and_the_page_name_the_same_moment(web: Web) -> None:
    _, page = web.post(WITHDRAWAL)
    said = [page, *(str(mail.get_content()) for mail in web.mails())]
    assert len({re.findall(TIME, each)[0] for each in said}) == 1
    assert "<h1>Der Widerruf ist eingegangen</h1>" in page
    assert "Kommt sie nicht innerhalb einer Stunde an, bitte an " in page


@pytest.mark.parametrize("web", [receiver("https://www.example.at/danke/")], indirect=True)
def test_it_is_not_thanked_for_as_an_order_is(web: Web) -> None:
    status, page = web.post(WITHDRAWAL)
    assert (status, "Vertrag: 7K3-MQ9-XAR, nur der Becher" in page) == (200, True)


def test_nobody_can_send_links_to_strangers_with_it(web: Web) -> None:
    web.post(
        {**WITHDRAWAL, "name": "https://spam.example/x", "contract": "www.spam.example\nBcc: x"}
    )
    text = str(web.mails()[1].get_content())
    assert "spam.example" not in text
    assert "://" not in text.split("-- ")[0]
    assert "Name: https spam. example/x" in text
    assert "Vertrag: www. spam. example Bcc: x" in text


def test_the_owner_learns_when_no_acknowledgement_went_out(web: Web) -> None:
    for number in range(3):
        assert web.post({**WITHDRAWAL, "contract": f"Nr. {number}"})[0] == 200
    last = web.mails()[-1]
    assert last["To"] == "werkstatt@example.at"
    assert "Das Gesetz verlangt sie; bitte gleich selbst antworten" in str(last.get_content())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": "", "contract": ""}, "Das Formular war leer."),
        ({"email": "kunde"}, "E-Mail-Adresse fehlt oder stimmt nicht"),
        ({"website": "x"}, "von einer Maschine"),
    ],
)
def test_what_can_be_no_withdrawal_is_said_and_not_lost(
    web: Web,
    change: dict[str, str],
    said: str,
) -> None:
    status, page = web.post({**WITHDRAWAL, **change})
    assert status in (403, 422)
    assert said in page
    assert ("nur der Becher" in page) == ("contract" not in change)
    assert web.mails() == []


def test_english_customers_are_answered_in_english(web: Web) -> None:
    web.post({**WITHDRAWAL, "language": "en"})
    owner, customer = web.mails()
    assert "Widerruf eines Vertrags" in str(owner.get_content())
    assert customer["Subject"] == "Withdrawal received"
    assert "Contract: 7K3-MQ9-XAR, nur der Becher" in str(customer.get_content())


# --- in a browser -------------------------------------------------------------------------------

SITE = """\
site:
  title: Werkstatt
  url: {own}
  language: de-AT
business:
  name: Bücher & Söhne
  owner: Maria Beispiel
  email: werkstatt@example.at
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
shop:
  order_by: {order_by}
  form_service: receiver
  withdrawal: {{by: form}}
  shipping: [{{to: AT, price: '5,90'}}]
"""


@pytest.mark.browser
@pytest.mark.parametrize("web", [b""], indirect=True)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("order_by", ["form", "mailto"])
def test_a_visitor_withdraws_in_two_steps(
    web: Web,
    site: TinySite,
    browser: "Browser",
    order_by: str,
    script: bool,
) -> None:
    own = f"http://127.0.0.1:{web.port}/"
    site.yaml(SITE.format(own=own, order_by=order_by))
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 24\nsku: B1\n---\nText")
    site.build()
    shutil.copytree(site.request.output, Path(web.root) / "web", dirs_exist_ok=True)

    page = browser.new_context(java_script_enabled=script).new_page()
    page.goto(f"{own}products/mug/")
    page.click("footer >> text=Vertrag widerrufen")
    page.wait_for_url(f"{own}vertrag-widerrufen/")
    page.fill("[name=name]", "Jörg Größe")
    page.fill("[name=contract]", "Becher vom 3. November")
    page.fill("[name=email]", "joerg@example.org")
    page.click("text=Widerruf bestätigen")
    page.wait_for_url(f"{own}order.php")

    assert page.text_content("h1") == "Der Widerruf ist eingegangen"
    assert "Vertrag: Becher vom 3. November" in (page.text_content("pre") or "")
    owner, customer = web.mails()
    assert (owner["Subject"], owner["Reply-To"]) == ("Widerruf", "joerg@example.org")
    assert customer["To"] == "joerg@example.org"
    page.context.close()
