"""The words of the order sheet, by format version and language; no theme may change them.

A sheet is read by these words years after it was written: a new word is a new format version, and
the old table stays.  Every label has a long form and a short one for the compact sheet; within a
language no two are alike.  The browser's script gets the same table.
"""

from collections.abc import Mapping
from types import MappingProxyType

from generator.trade.spans import Unit
from generator.values import dataclass

FORMAT = 1
"""The version in which sheets are written."""


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of one language in format 1.

    ``labels`` give for each field its long and its short label; ``units`` one and several of each
    unit of time; ``ends`` the words before the closing sum, ``left_out`` those that say that
    texts were too long for the compact sheet.
    """

    labels: Mapping[str, tuple[str, str]]
    units: Mapping[Unit, tuple[str, str]]
    pickup: str
    yes: str
    no: str
    ends: str
    left_out: str


LABEL_KEYS = (
    "order", "enquiry", "day", "site", "line", "choice", "date", "answer", "quantity", "time", "to",
    "shipping", "total", "deposit", "payment", "terms", "prices", "name", "street", "postcode",
    "city", "country", "email", "phone", "message",
)  # fmt: skip
"""What a sheet says, in this order; ``line`` … ``time`` stand once for each product."""


def _labels(*pairs: str) -> Mapping[str, tuple[str, str]]:
    told = (pair.partition("/") for pair in pairs)
    spelt = ((long, short or long) for long, _, short in told)
    return MappingProxyType(dict(zip(LABEL_KEYS, spelt, strict=True)))


_GERMAN = SheetWords(
    labels=_labels(
        "Zahlungspflichtige Bestellung/Bestellung", "Unverbindliche Anfrage/Anfrage", "Datum/Am",
        "Seite/Von", "Position/P", "Wahl/W", "Termin/T", "Antwort/A", "Menge/M", "Lieferzeit/Lz",
        "Lieferung/Nach", "Versand/V", "Gesamt/G", "Anzahlung/Anz", "Zahlung/Z", "Bedingungen/Bed",
        "Preisliste/Pl", "Name/N", "Straße/Str", "PLZ", "Ort", "Land/L", "E-Mail/E", "Telefon/Tel",
        "Nachricht/Na",
    ),
    units=MappingProxyType(
        {
            Unit.HOURS: ("Stunde", "Stunden"),
            Unit.DAYS: ("Tag", "Tage"),
            Unit.WORKING_DAYS: ("Werktag", "Werktage"),
            Unit.WEEKS: ("Woche", "Wochen"),
            Unit.MONTHS: ("Monat", "Monate"),
        }
    ),
    pickup="Abholung",
    yes="ja",
    no="nein",
    ends="Ende",
    left_out="Zu lang für diesen Link: Bitte den ganzen Text von der Seite kopieren und hier einfügen.",
)  # fmt: skip

_ENGLISH = SheetWords(
    labels=_labels(
        "Order with obligation to pay/Order", "Request for an offer/Request", "Date/On",
        "Site/From", "Item/I", "Choice/C", "Appointment/Ap", "Answer/A", "Quantity/Q",
        "Delivery time/Dt", "Delivery/To", "Shipping/Sh", "Total/T", "Deposit/De", "Payment/Pay",
        "Terms/Te", "Price list/Pl", "Name/N", "Street/St", "Postcode/Pc", "Town/Tn", "Country/Co",
        "E-mail/E", "Phone/Ph", "Message/Me",
    ),
    units=MappingProxyType(
        {
            Unit.HOURS: ("hour", "hours"),
            Unit.DAYS: ("day", "days"),
            Unit.WORKING_DAYS: ("working day", "working days"),
            Unit.WEEKS: ("week", "weeks"),
            Unit.MONTHS: ("month", "months"),
        }
    ),
    pickup="pick-up",
    yes="yes",
    no="no",
    ends="End",
    left_out="Too long for this link: please copy the whole text from the page and paste it here.",
)  # fmt: skip

WORDS: Mapping[int, Mapping[str, SheetWords]] = MappingProxyType(
    {1: MappingProxyType({"de": _GERMAN, "en": _ENGLISH})}
)
"""By format version and language; a language without words of its own speaks English."""


def sheet_words(language: str, version: int = FORMAT) -> SheetWords:
    """The words of a site's language (``de-AT``) in a format version that we know."""
    tongues = WORDS[version]
    return tongues.get(language.partition("-")[0].casefold(), tongues["en"])
