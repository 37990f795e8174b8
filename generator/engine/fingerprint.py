"""Equal frozen values have equal fingerprints, in every process and on every day.

Two values share a fingerprint only if nothing that reads them could tell them apart: ``1`` and
``True``, ``Decimal("1.0")`` and ``Decimal("1.00")``, a text and an enum member of that text differ.
A dataclass is its class and its fields, without those declared ``compare=False``.

Only what cannot change has a fingerprint.  Mappings have none (their order shows, and their frozen
kind does not travel to another process): write a tuple of pairs.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from hashlib import blake2b
from operator import attrgetter
from types import MappingProxyType, NoneType
from typing import Any

SIZE = 16
"""Bytes of a fingerprint."""

# A part whose encoding is longer stands in the whole by its own digest, which is remembered: a view
# that ten thousand recipes share is walked once.  Shorter ones are cheaper to walk than to look up.
_INLINE = 96


class NoFingerprint(TypeError):
    """A value that may change, or that we do not know, stands at ``path`` (outermost first)."""

    def __init__(self, kind: type, path: tuple[str, ...] = ()) -> None:
        self.kind = kind
        self.path = path
        super().__init__(kind, path)

    def __str__(self) -> str:
        place = "".join(self.path) or "the value itself"
        return f"{place}: {_name(self.kind)} has no fingerprint"

    def within(self, step: str) -> "NoFingerprint":
        """The same, seen from one step further out."""
        return NoFingerprint(self.kind, (step, *self.path))


class Fingerprints:
    """Fingerprints of many values that share parts.

    Keeps every larger part alive that it has seen, so make one for a build and let it go after.
    """

    __slots__ = ("_encoders", "_seen")

    def __init__(self) -> None:
        self._encoders = _Encoders(_KNOWN)
        self._seen: dict[int, tuple[object, bytes]] = {}

    def of(self, *values: object) -> bytes:
        """The fingerprint of these values in this order.

        Raises NoFingerprint, a TypeError that names the place, where there is none.
        """
        return blake2b(b"".join(_encoded(self, values)), digest_size=SIZE).digest()


def fingerprint(*values: object) -> bytes:
    """The fingerprint of these values in this order; see ``Fingerprints`` for many."""
    return Fingerprints().of(*values)


# Every encoding starts with a letter of its own and says where it ends, so none runs into the next.
_Encoder = Callable[[Fingerprints, Any], bytes]


class _Encoders(dict[type, _Encoder]):
    """How values of each class are encoded; a new class is looked into when it is first met."""

    def __missing__(self, kind: type) -> _Encoder:
        encoder = self[kind] = _encoder_for(kind)
        return encoder


def _encoded(prints: Fingerprints, values: Iterable[object]) -> list[bytes]:
    encoders = prints._encoders
    return [encoders[type(value)](prints, value) for value in values]


def _encoder_for(kind: type) -> _Encoder:
    if issubclass(kind, Enum):
        return _member_encoder(kind)
    if is_dataclass(kind) and kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        return _dataclass_encoder(kind)
    # Markup and named tuples: nothing but their text or items, as they have no room for more.
    if issubclass(kind, str) and not kind.__dictoffset__:
        return _subclass_encoder(kind, lambda prints, value: _text(str.__str__(value)))
    if issubclass(kind, tuple) and not kind.__dictoffset__:
        return _subclass_encoder(kind, _tuple)
    raise NoFingerprint(kind)


def _name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _text(value: str) -> bytes:
    return _str(None, value)


def _str(_: object, value: str) -> bytes:
    data = value.encode("utf-8", "surrogatepass")
    return b"s%d:%b" % (len(data), data)


def _tuple(prints: Fingerprints, value: tuple[object, ...]) -> bytes:
    seen = prints._seen.get(id(value))
    if seen is not None:
        return seen[1]
    try:
        parts = [b"(%d:" % len(value), *_encoded(prints, value)]
    except NoFingerprint as problem:
        raise problem.within(f"[{_place_of(prints, value)}]") from None
    return _closed(prints, value, parts)


def _place_of(prints: Fingerprints, items: tuple[object, ...]) -> int:
    for place, item in enumerate(items):
        try:
            _encoded(prints, (item,))
        except NoFingerprint:
            return place
    raise AssertionError("an item without a fingerprint has got one meanwhile")


def _frozenset(prints: Fingerprints, value: frozenset[object]) -> bytes:
    try:
        items = sorted(_encoded(prints, value))
    except NoFingerprint as problem:
        raise problem.within("{…}") from None
    return _closed(prints, value, [b"{%d:" % len(items), *items])


def _dataclass_encoder(kind: type) -> _Encoder:
    names = tuple(field.name for field in fields(kind) if field.compare)
    head = b"c" + _text(_name(kind)) + b"%d:" % len(names)
    values_of = _getter(names)

    def encode(prints: Fingerprints, value: object) -> bytes:
        seen = prints._seen.get(id(value))
        if seen is not None:
            return seen[1]
        values = values_of(value)
        try:
            parts = [head, *_encoded(prints, values)]
        except NoFingerprint as problem:
            raise problem.within(f".{names[_place_of(prints, values)]}") from None
        return _closed(prints, value, parts)

    return encode


def _getter(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _closed(prints: Fingerprints, value: object, parts: list[bytes]) -> bytes:
    encoded = b"".join(parts)
    if len(encoded) <= _INLINE:
        return encoded
    encoded = b"#" + blake2b(encoded, digest_size=SIZE).digest()
    prints._seen[id(value)] = (value, encoded)  # holding the value keeps its id from being reused
    return encoded


def _member_encoder(kind: type) -> _Encoder:
    head = b"e" + _text(_name(kind))
    return lambda prints, member: (
        head + _text(str(member.name)) + b"".join(_encoded(prints, (member.value,)))
    )


def _subclass_encoder(kind: type, plain: _Encoder) -> _Encoder:
    head = b"k" + _text(_name(kind))
    return lambda prints, value: head + plain(prints, value)


def _datetime(moment: datetime) -> bytes:
    return b"w" + _text(f"{moment.isoformat()} {moment.fold} {_zone(moment.tzinfo)}")


def _time(moment: time) -> bytes:
    return b"o" + _text(f"{moment.isoformat()} {moment.fold} {_zone(moment.tzinfo)}")


def _zone(zone: tzinfo | None) -> str:
    """What a page could say of the zone, which the offset in the text alone does not tell."""
    from zoneinfo import ZoneInfo

    if zone is None or type(zone) is timezone:
        return str(zone)
    if type(zone) is ZoneInfo and zone.key:
        return zone.key
    raise NoFingerprint(type(zone), (".tzinfo",))


_KNOWN: Mapping[type, _Encoder] = MappingProxyType(
    {
        NoneType: lambda _, value: b"n",
        bool: lambda _, value: b"t" if value else b"f",
        int: lambda _, value: b"i%x;" % value,
        float: lambda _, value: b"g" + _text(value.hex()),
        str: _str,
        bytes: lambda _, value: b"b%d:%b" % (len(value), value),
        Decimal: lambda _, value: b"m" + _text(str(value)),
        date: lambda _, value: b"d" + _text(value.isoformat()),
        datetime: lambda _, value: _datetime(value),
        time: lambda _, value: _time(value),
        timedelta: lambda _, value: b"l" + _text(repr(value)),
        tuple: _tuple,
        frozenset: _frozenset,
    }
)
