"""Spans and moments in an owner's words, and the texts that have a form: mail, phone, IBAN."""

import re
from decimal import Decimal
from ipaddress import ip_address
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from generator.fields.desk import refuse
from generator.fields.numbers import AMOUNT, read_number
from generator.fields.tree import Scalar, quoted
from generator.patterns import pattern
from generator.problems import nearest
from generator.trade.iban import LENGTHS, compact, is_bic, is_iban, looks_like_iban
from generator.trade.spans import Event, Moment, Span, Unit

_UNITS = {
    Unit.HOURS: "h hour hours hr hrs std stunde stunden",
    Unit.DAYS: "d day days tag tage tagen",
    Unit.WORKING_DAYS: "working-day working-days werktag werktage werktagen arbeitstage",
    Unit.WEEKS: "w week weeks woche wochen",
    Unit.MONTHS: "month months monat monate monaten",
}
_EVENTS = {
    Event.ORDER: "order bestellung auftrag",
    Event.CONFIRMATION: "confirmation bestätigung auftragsbestätigung",
    Event.START: "start beginn arbeitsbeginn",
    Event.READY: "ready fertigstellung",
    Event.DELIVERY: "delivery lieferung abholung pickup",
    Event.DATE: "date termin kurs course",
}
_UNIT = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_EVENT = {word: event for event, words in _EVENTS.items() for word in words.split()}
_SPAN = pattern(r"(\d{1,4})(?:\s*(?:-|–|—|bis|to)\s*(\d{1,4}))?\s*([^\W\d][\w -]*)")
_MOMENT = pattern(r"(?:(.{1,40}?)\s+)?(?:(after|nach|before|vor)\s+)?(?:der |dem |the )?(\w+)")


def span_in(text: str) -> Span | None:
    """The span that ``text`` says, or None."""
    match = _SPAN.fullmatch(text.strip().casefold())
    unit = _UNIT.get(match[3].strip().replace(" ", "-")) if match else None
    if not match or unit is None:
        return None
    least, most = int(match[1]), int(match[2] or match[1])
    return Span(least, most, unit) if least <= most else None


def read_span(node: Scalar) -> Span:
    """``3-5 days``, ``2 Wochen``, ``48 h``."""
    span = span_in(node.text) or _no_span(node)
    return span if span.most else refuse("not-positive", node.where, text=node.shown)


def _no_span(node: Scalar) -> NoReturn:
    """Say what keeps a text from being a span: its unit, the order of its numbers, or everything."""
    match = _SPAN.fullmatch(node.text.strip().casefold())
    unit = match[3].strip().replace(" ", "-") if match else ""
    if match and unit in _UNIT:
        refuse("span-order", node.where, text=node.shown, least=match[2], most=match[1])
    if match and not re.search(r"\d", unit):
        refuse("unknown-unit", node.where, text=node.shown, unit=match[3])
    refuse("not-a-span", node.where, text=node.shown)


def read_moment_of_order(node: Scalar) -> Moment:
    """``start``, ``48 h after order``, ``14 Tage vor Termin``."""
    match = _MOMENT.fullmatch(" ".join(node.text.split()).casefold())
    event = _EVENT.get(match[3]) if match else None
    if match and event and not match[1] and not match[2]:
        return Moment(event)
    span = span_in(match[1] or "") if match else None
    if not match or event is None or span is None or not match[2]:
        known = ", ".join(each.value for each in Event)
        near = nearest(match[3] if match else node.text, _EVENT) if event is None else ""
        refuse("not-a-moment", node.where, near=near, text=node.shown, known=known)
    return Moment(event, span, before=match[2] in ("before", "vor"))


_MAIL = pattern(r"[\w!#$&'*+/=?^`{|}~-]+(\.[\w!#$&'*+/=?^`{|}~-]+)*@[\w-]+(\.[\w-]+)+")
"""Without ``%``, which RFC 5321 allows and nobody has: in links it would begin another sign."""


def read_mail(node: Scalar) -> str:
    """A mail address as RFC 5321 allows in practice; one that breaks mail heads is refused."""
    text = node.text.strip()
    if not _MAIL.fullmatch(text) or len(text) > 254:
        refuse("not-a-mail-address", node.where, text=node.shown)
    return text


def read_phone(node: Scalar) -> str:
    """A telephone number as typed: five to fifteen digits (E.164), and nothing but what numbers have."""
    text = " ".join(node.text.split())
    if (
        not re.fullmatch(r"\+?[\d ()/.–-]{5,30}", text)
        or not 5 <= len(re.sub(r"\D", "", text)) <= 15
    ):
        refuse("not-a-phone", node.where, text=node.shown)
    return text


_HOST = pattern(r"^https?://[^/?#]*", re.IGNORECASE)
_ODD_HOST = pattern(r"[^\w.-]|(?:^|\.)-|-(?:\.|$)")
_LOOKALIKE = pattern(r"[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]")
"""In a part of a name with Greek or Cyrillic letters among Latin ones; no registry gives such names."""
_LOGIN = pattern(r"([a-z][a-z0-9+.-]*://)[^/?#\s]*(@\S+)", re.IGNORECASE)
"""A user, and perhaps a password, which is not for messages either."""
_PORT = pattern(r"https?://[^/?#@:\s]+:(\d{1,9})(?:[/?#]|$)")


def read_web_address(node: Scalar) -> str:
    """A whole address beginning with ``https://`` (or ``http://``); its host in small letters."""
    text = _HOST.sub(lambda found: found[0].lower(), node.text.strip())
    if login := _LOGIN.match(text):
        refuse("url-with-login", node.where, text=quoted(f"{login[1]}…{login[2]}"))
    if re.match(r"https?://https?:", text):
        refuse("url-begins-twice", node.where, text=node.shown)
    if (port := _PORT.match(text)) and not 0 < int(port[1]) < 65536:
        refuse("not-a-port", node.where, text=node.shown, port=port[1])
    if not is_web_address(text):
        refuse("not-a-web-address", node.where, text=node.shown)
    if text.endswith((",", ";")):
        refuse("url-ends-oddly", node.where, text=node.shown, sign=text[-1])
    host = "" if text.isascii() else urlsplit(text).hostname or ""
    for word in host.split("."):
        if _LOOKALIKE.search(word):
            refuse("lookalike-host", node.where, text=node.shown, word=quoted(word))
    return text


def is_here(host: str) -> bool:
    """Whether a name means one's own machine, or one in the house, to everybody who reads it."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return bool(host) and ("." not in host or host.endswith((".localhost", ".local")))


def is_web_address(text: str) -> bool:
    """Whether there can be such an address: no dot too many in its host, no port of six digits."""
    if not re.fullmatch(r"https?://[^\s/?#<>\"']++[^\s<>\"']*+", text):
        return False
    try:
        parts = urlsplit(text)
        bare = "@" not in parts.netloc
        host = parts.hostname or ""
        readable = "xn--" not in host or host.encode().decode("idna")
        fits = ":" in host or not _ODD_HOST.search(host)  # that of a number has colons
        return bare and fits and bool(host.encode("idna") and readable) and parts.port != 0
    except ValueError:  # of which UnicodeError is one
        return False


def read_address(node: Scalar) -> str:
    """An address of this site from its root, as people copy it: ``/%C3%BCber/`` is ``/über/``."""
    typed = node.text.strip()
    text = unquote(typed)
    if text == "/":
        refuse("moved-from-home", node.where)
    if "?" in typed or "#" in typed:
        refuse("address-with-query", node.where, text=node.shown)
    bad = any(
        part in ("", ".", "..") or re.search(r"[\\<>\"?#%\x00-\x1f\x7f]", part)
        for part in text.strip("/").split("/")
    )
    if bad or re.search(r"\s", typed) or not text.startswith("/") or text.startswith("//"):
        whole = re.fullmatch(r"https?://[^/\s]+(/\S+)", typed)
        refuse("not-an-address", node.where, near=whole[1] if whole else "", text=node.shown)
    return text


def read_host(node: Scalar) -> str:
    """The name of a host (RFC 1123), also out of a whole address: ``www.example.at``."""
    text = re.sub(r"^https?://|[/?#].*$", "", node.text.strip().casefold())
    if len(text) > 253 or not re.fullmatch(
        r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*", text
    ):
        refuse("not-a-host", node.where, text=node.shown)
    return text


def read_iban(node: Scalar) -> str:
    """An account number whose check digits agree (ISO 13616), without its spaces."""
    number = compact(node.text)
    length = LENGTHS.get(number[:2], len(number))
    if length != len(number) and re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]*", number):
        refuse(
            "iban-length",
            node.where,
            text=node.shown,
            country=number[:2],
            length=length,
            found=len(number),
        )
    if not looks_like_iban(node.text):
        refuse("not-an-iban", node.where, text=node.shown)
    if not is_iban(node.text):
        refuse("iban-check", node.where, text=node.shown)
    return number


def read_bic(node: Scalar) -> str:
    """The code of a bank (ISO 9362), without spaces."""
    if not is_bic(node.text):
        refuse("not-a-bic", node.where, text=node.shown)
    return compact(node.text)


def read_gtin(node: Scalar) -> str:
    """An article number of 8, 12, 13 or 14 digits whose last one checks the others (GS1)."""
    text = re.sub(r"[\s-]", "", node.text)
    if not re.fullmatch(r"\d{8}|\d{12,14}", text):
        refuse("not-a-gtin", node.where, text=node.shown)
    *digits, check = (int(digit) for digit in text)
    weighed = sum(digit * (3 - index % 2 * 2) for index, digit in enumerate(reversed(digits)))
    if (weighed + check) % 10:
        refuse("gtin-check", node.where, text=node.shown)
    return text


def read_weight(node: Scalar) -> Decimal:
    """A weight in grams: ``350 g``, ``1,2 kg``."""
    match = re.fullmatch(rf"({AMOUNT})\s*(g|kg)", node.text.strip().casefold())
    if not match:
        refuse("not-a-weight", node.where, text=node.shown)
    grams = read_number(Scalar(match[1], node.where), "not-a-weight", node)
    if grams < 0:
        refuse("not-a-weight", node.where, text=node.shown)
    if not grams:
        refuse("not-positive", node.where, text=node.shown)
    return grams * 1000 if match[2] == "kg" else grams
