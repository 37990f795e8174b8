"""A released little shop, and orders made in it as a visitor's browser makes them."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from tiny_site import TinySite

from generator.desk.acts import Shop
from generator.records.folder import read_records
from generator.records.lists import read_list
from generator.release.recording import release
from generator.request import Request
from generator.trade.normalorder import in_normal_form
from generator.trade.offer import Mode
from generator.trade.order import Customer, Order, TermsRef
from generator.trade.ordercode import order_code
from generator.trade.pricelist import PriceList
from generator.trade.pricing import Wish, price_order
from generator.trade.sheet import write_sheet

TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)
SETTINGS = """\
site:
  title: Werkstatt
  url: https://www.example.at/
  language: de-AT
  languages: [de-AT, en]
business:
  name: Werkstatt am Beispielplatz
  owner: Maria Beispiel
  street: Beispielgasse 1
  postcode: 5020
  city: Salzburg
  country: AT
  phone: +43 662 000000
  email: werkstatt@example.at
  vat: small-business
  bank: {holder: Maria Beispiel, iban: AT61 1904 3002 3457 3201}
shop:
  markets: [AT, DE]
  shipping:
    - {to: AT, price: "5,90"}
    - {to: DE, price: "12,90"}
    - {pickup: true}
  delivery_time: 3-5 days
  payment: [bank transfer, cash on pickup]
  deposit: {share: 30 %, from: 100, due: 7 days after confirmation}
  cancellation:
    - {until: 48 h after order, costs: 0 %}
    - {until: start, costs: 10 %}
    - {until: ready, costs: 30 %}
"""
PAGES = {
    "products/mug.md": "title: Häferl\nsku: MUG\nprice: 24",
    "products/book.md": "title: Buch nach Maß\nsku: BOOK\nprice: 90\norder: order\ncustom_made: true\n"
    "custom_reason: nach Wunsch\noptions:\n  - name: Farbe\n"
    "    choices: [Rot, {label: Grün, surcharge: '4,00'}]\n"
    "questions:\n  - {ask: Welche Initialen?, required: true}",
    "products/box.md": "title: Schachtel\nsku: BOX\nprice: 40\navailability: unique",
    "products/repair.md": "title: Reparatur\nsku: FIX\nprice_note: nach Aufwand\norder: enquiry",
    "products/course.md": "title: Buchbinden\nsku: COURSE\nkind: course\nprice: 60\norder: order\n"
    "dates:\n  - {start: 2026-12-05 9:30, seats: 3}",
    "order-terms.md": "title: Bestellbedingungen\nversion: 2026-11-01",
    "withdrawal.md": "title: Widerruf\nrole: withdrawal",
}
TEXTS = {
    "order-terms.md": "## Vertrag\n\nBedingungen von {{ business.name }}.\n\n{{ shop.cancellation }}\n",
    "withdrawal.md": "## Belehrung\n\nSie haben das Recht, binnen vierzehn Tagen zu widerrufen.\n",
}
ANNA = Customer(
    "Jürgen Beißer", "Große Straße 1", "1010", "Wien", "AT", "kunde@example.org", "+43 1 234"
)
BOOK = Wish("BOOK", ("Grün",), ("J. B.",), 1)
MUGS = Wish("MUG", quantity=2)
BOX = Wish("BOX")


def open_workshop(root: Path) -> TinySite:
    """The shop with its prices and terms released."""
    site = TinySite(root).yaml(SETTINGS)
    for name, head in PAGES.items():
        site.page(name, f"---\n{head}\n---\n{TEXTS.get(name, 'Gut.')}\n")
    release(Request(root, root / "output", NOON, processes=1))
    return site


@dataclass(frozen=True, slots=True)
class Workshop:
    """The shop at a moment."""

    root: Path
    now: datetime = NOON

    @property
    def shop(self) -> Shop:
        """The moment as the desk wants it."""
        return Shop.of(self.root, self.now)

    def later(self, **span: float) -> "Workshop":
        """The same shop some time later."""
        return replace(self, now=self.now + timedelta(**span))

    @property
    def prices(self) -> PriceList:
        """The released list."""
        found = read_list(self.root, self.digest)
        assert isinstance(found, PriceList)
        return found

    @property
    def digest(self) -> str:
        """The name of the released list."""
        return read_records(self.root)[0].lists[0]

    def order(
        self,
        *wishes: Wish,
        number: int = 1,
        mode: Mode = Mode.ORDER,
        customer: Customer = ANNA,
        message: str = "",
        to: str = "AT",
        language: str = "de-AT",
    ) -> Order:
        """What a visitor declares who wishes this."""
        priced = price_order(self.prices, wishes, to, language)
        assert priced.flaws == ()
        terms = read_records(self.root)[0].terms[0]
        return in_normal_form(
            Order(
                code=order_code((number, 2, 3, 4, 5, 6, 7, 8)),
                mode=mode,
                language=language,
                day=TODAY,
                site="https://www.example.at/",
                lines=priced.lines,
                to=to,
                shipping=priced.shipping,
                total=priced.total,
                deposit=priced.deposit,
                payment="bank transfer",
                terms=TermsRef("2026-11-01", terms.fingerprint[:12]),
                prices=self.digest[:8],
                customer=customer,
                message=message,
            )
        )


def mail_of(text: str, sender: str = "Jürgen Beißer <kunde@example.org>") -> EmailMessage:
    """A mail with a text, as a mail program sends it."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "werkstatt@example.at"
    mail["Subject"] = "Bestellung"
    mail["Message-ID"] = "<order-1@example.org>"
    mail.set_content(text, cte="quoted-printable")
    return mail


def sent(order: Order) -> bytes:
    """The bytes of a mail that carries an order."""
    return mail_of(f"Guten Tag,\n\n{write_sheet(order)}\n\nLiebe Grüße").as_bytes()


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the shop after its release."""
    return open_workshop(tmp_path_factory.mktemp("workshop") / "site").root


@pytest.fixture
def workshop(released: Path, tmp_path: Path) -> Workshop:
    """A shop of one's own."""
    root = tmp_path / "site"
    shutil.copytree(released, root)
    return Workshop(root)
