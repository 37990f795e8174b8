"""How things are ordered: one product without script, a list with it, paper and phone."""

from generator.trade.money import Money
from generator.trade.offer import CourseDate, Mode, Option, Question
from generator.trade.spans import Span
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class OrderView:
    """How a product is ordered or asked for without any script.

    ``mode`` decides ``label``, the only words the button may carry (``data-order="send"``).  By mail
    ``mailto`` is the whole link; ``to``, ``subject`` and ``text`` are the same to read and copy.
    By form the fields ``fields`` are posted to ``endpoint`` with the visitor's own; ``trap`` is the
    name of the field that people leave empty.  ``short`` says that the mail holds less than
    ``text`` because links cannot be longer.  ``attributes`` belong to the form.  ``offer`` is what
    our script reckons with (``data-offer``), empty where there is no order page; ``wish`` the mode
    that the order gets there.
    """

    mode: Mode
    label: str
    by: str
    to: str
    subject: str
    text: str
    mailto: str
    short: bool = False
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    offer: str = ""
    wish: Mode = Mode.NONE


@dataclass(frozen=True, slots=True)
class ComplaintView:
    """How a complaint is sent without any script: as a mail, or by form where orders come by one.

    ``mailto`` is the whole link; ``to``, ``subject`` and ``text`` are the same to read and copy.  By
    form (where ``endpoint`` is set) ``fields`` are posted with the visitor's own, ``trap`` is the
    field that people leave empty, and ``attributes`` belong to the form.
    """

    to: str
    subject: str
    text: str
    mailto: str
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OrderForm:
    """What the order page offers, whatever the visitor has put on the list.

    ``labels`` are the modes that occur in the shop, each with the only words its button may carry.
    ``sheet`` and ``phone`` are the addresses of the printable order sheet and of the guide for orders
    by phone.  ``countries`` are those we send to, ``homes`` those where customers may live, each a
    code and a name.  ``whatsapp`` and ``sms`` are phone numbers.  By form, ``fields`` are posted as they are,
    ``subject_field`` names the field of the subject, and ``attributes`` belong to the form.
    """

    labels: tuple[tuple[Mode, str], ...]
    sheet: str
    phone: str
    by: str
    to: str
    countries: tuple[tuple[str, str], ...]
    homes: tuple[tuple[str, str], ...]
    pickup: bool
    tax_note: str = ""
    whatsapp: str = ""
    sms: str = ""
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    subject_field: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperProduct:
    """A product on the printable order sheet."""

    name: str
    sku: str
    mode: Mode
    price: Money | None
    price_from: bool
    price_note: str
    delivery_time: Span | None
    options: tuple[Option, ...]
    questions: tuple[Question, ...]
    dates: tuple[CourseDate, ...]
