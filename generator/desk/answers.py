"""An answer in all its forms: text to copy, page to print, PDF, calendar, and a mail ready to send."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from generator.config.settings import Config
from generator.desk.aspage import as_page
from generator.desk.aspdf import NoPdf, as_pdf
from generator.desk.astext import as_text
from generator.desk.deal import Deal
from generator.desk.document import Code, Document
from generator.patterns import pattern
from generator.problems import Location, Problem, warning
from generator.trade.calendar import Entry as Appointment
from generator.trade.calendar import calendar
from generator.trade.order import Order
from generator.values import dataclass

CALENDAR = "dates.ics"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a mail needs besides its letter; ``answers`` is the id of the mail that it answers."""

    config: Config
    order: Order
    now: datetime
    answers: str = ""


def forms(
    document: Document, name: str, envelope: Envelope, dates: bytes = b""
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """The files of a letter by their names, and which of its forms could not be made."""
    where, missing = Location(f"orders/{envelope.order.code}"), []
    files = {f"{name}.txt": as_text(document).encode(), f"{name}.html": as_page(document).encode()}
    attached: dict[str, bytes] = {CALENDAR: dates} if dates else {}
    try:
        files[f"{name}.pdf"] = as_pdf(document, envelope.now)
        attached = {f"{document.title}.pdf": files[f"{name}.pdf"], **attached}
    except NoPdf:
        missing.append(warning("desk-no-pdf", where))
    if mailable(envelope.order):
        files[f"{name}.eml"] = draft(document, envelope, attached).as_bytes(policy=SMTP)
    elif envelope.order.customer.email:
        missing.append(warning("desk-no-address", where))
    if dates:
        files[CALENDAR] = dates
    return files, tuple(missing)


def mailable(order: Order) -> bool:
    """Whether the customer gave an address that a mail can be sent to."""
    return _MAILABLE.fullmatch(order.customer.email) is not None


def draft(document: Document, envelope: Envelope, attached: Mapping[str, bytes]) -> EmailMessage:
    """The letter as a mail that a mail program opens to be sent."""
    business, customer = envelope.config.business, envelope.order.customer
    mail = EmailMessage(policy=SMTP)
    mail["From"] = _address(business.name, business.email)
    mail["To"] = _address(customer.name, customer.email)
    mail["Subject"] = document.title
    mail["Date"] = format_datetime(envelope.now)
    mail["X-Unsent"] = "1"  # some programs open such a file as a draft
    if envelope.answers:
        mail["In-Reply-To"] = mail["References"] = envelope.answers
    mail.set_content(as_text(document))
    pictures: list[Code] = []

    def picture(code: Code) -> str:
        pictures.append(code)
        return f"cid:code-{len(pictures)}@handschlag"

    mail.add_alternative(as_page(document, picture), subtype="html")
    page = mail.get_body(("html",))
    for number, code in enumerate(pictures, 1):
        cid = f"<code-{number}@handschlag>"
        if isinstance(page, EmailMessage):
            page.add_related(code.png, maintype="image", subtype="png", cid=cid)
    for name, content in attached.items():
        kind, _, form = _TYPES[name.rpartition(".")[2]].partition("/")
        mail.add_attachment(content, maintype=kind, subtype=form, filename=name)
    return mail


_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAILABLE = pattern(rf"{_ATOM}(?:\.{_ATOM}){{0,8}}@{_LABEL}(?:\.{_LABEL}){{1,8}}")
_TYPES = {"pdf": "application/pdf", "ics": "text/calendar"}


def _address(name: str, address: str) -> Address:
    """A name and an address; nothing in either can begin another head."""
    shown = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    return Address(display_name=shown, addr_spec=address)


def appointments(deal: Deal, envelope: Envelope, edition: int) -> bytes:
    """The days of a deal as a calendar file; empty where no day is known."""
    host = urlsplit(envelope.config.site.url).hostname or "handschlag.invalid"
    entries = tuple(_entries(deal, envelope.config))
    written = calendar(
        entries, code=deal.order.code, host=host, written=envelope.now, edition=edition
    )
    return written.encode()


def _entries(deal: Deal, config: Config) -> Iterator[Appointment]:
    german = deal.order.language.startswith("de")
    business = config.business.name
    for number, due in enumerate(deal.dues, 1):
        if due.day is not None:
            title = "Anzahlung" if german else "Deposit"
            text = f"{title} {due.amount}, {deal.order.code}"
            yield Appointment(
                f"deposit-{number}", due.day, f"{title} {deal.order.code}, {business}", text
            )
    if deal.delivery is not None:
        title = "Spätestens geliefert" if german else "Delivered at the latest"
        yield Appointment("delivery", deal.delivery, f"{title}: {deal.order.code}, {business}")
    for number, line in enumerate(deal.order.lines, 1):
        start = _moment(line.date, config.site.timezone) if line.date else None
        if start is not None:
            yield Appointment(f"course-{number}", start, f"{line.title}, {business}")


def _moment(text: str, timezone: str) -> date | datetime | None:
    try:
        if " " not in text:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(timezone))
    except ValueError:
        return None
