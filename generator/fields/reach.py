"""Ways to reach somebody as people write them: messengers, and a place on the map."""

import re
from decimal import Decimal

from generator.fields.desk import Desk, refuse
from generator.fields.kinds import scalar
from generator.fields.tree import Scalar
from generator.patterns import pattern
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the globe in degrees, north and east positive (WGS 84)."""

    latitude: Decimal
    longitude: Decimal


_DEGREES = r"(-?\d{1,3}[.,]\d{1,10})"
_POINT = pattern(rf"{_DEGREES}\s*(?:[,;]\s*|\s){_DEGREES}")


def _telegram(node: Scalar, _: Desk) -> str:
    """The name of an account: five to 32 letters, digits and underscores (core.telegram.org)."""
    name = re.sub(r"^(?:https?://)?(?:t\.me/|@)", "", node.text.strip())
    if not re.fullmatch(r"[A-Za-z]\w{4,31}", name, re.ASCII):
        refuse("not-a-telegram-name", node.where, text=node.shown)
    return name


def _threema(node: Scalar, _: Desk) -> str:
    """An ID of eight letters and digits; that of a business begins with an asterisk."""
    name = node.text.strip().upper().removeprefix("HTTPS://THREEMA.ID/")
    if not re.fullmatch(r"[A-Z0-9*][A-Z0-9]{7}", name):
        refuse("not-a-threema-id", node.where, text=node.shown)
    return name


def _point(node: Scalar, _: Desk) -> Point:
    """``47.8006, 13.0445``: latitude first, as maps show it for copying."""
    found = _POINT.fullmatch(node.text.strip())
    if not found:
        refuse("not-a-point", node.where, text=node.shown)
    latitude, longitude = (Decimal(each.replace(",", ".")) for each in found.groups())
    if abs(latitude) > 90 or abs(longitude) > 180:
        refuse("not-a-point", node.where, text=node.shown)
    return Point(latitude, longitude)


_CALLED = {"AT": "43", "DE": "49", "CH": "41"}
"""Calling codes of countries where a national number begins with a nought that falls away abroad."""


def international(number: str, country: str) -> str:
    """A number as it is called from abroad; empty where nobody can tell which country it is of."""
    if number.startswith(("+", "00")):
        return number
    code = _CALLED.get(country)
    return f"+{code} {number[1:].lstrip()}" if code and number.startswith("0") else ""


TELEGRAM = scalar("telegram", _telegram)
THREEMA = scalar("threema", _threema)
POINT = scalar("point", _point)
