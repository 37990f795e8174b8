"""Equal frozen values have equal fingerprints, in every process and on every day.

Two values share a fingerprint only if nothing that reads them could tell them apart: ``1`` and
``True``, ``Decimal("1.0")`` and ``Decimal("1.00")``, a text and an enum member of that text differ.
A dataclass is its class and its fields, without those declared ``compare=False``.

Only what cannot change has a fingerprint.  Mappings have none (their order shows, and their frozen
kind does not travel to another process): write a tuple of pairs.
"""

import marshal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from types import MappingProxyType, NoneType
from typing import Any

SIZE = 16
"""Bytes of a fingerprint."""

_Form = Any
"""A value as it is hashed: itself if it is plain, else a tuple of forms, down to plain values.

What is no plain tuple begins with the mark, which no value holds, and the name of its class.  Such
forms are written by Python's ``marshal``, in C, and each says where it ends.
"""

_PLAIN = frozenset({NoneType, bool, int, float, str, bytes})
_MARK = ...
_VERSION = 2  # of marshal: later ones write a text by how often it is in use


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

    A dataclass that holds others, or tuples, stands in the whole by its own digest, and that is
    remembered: a view that ten thousand recipes share is walked once.  So all such are kept alive
    until they are forgotten.
    """

    __slots__ = ("_encoders", "_seen")

    def __init__(self) -> None:
        self._encoders = _Encoders(_KNOWN)
        self._seen: dict[int, tuple[object, _Form]] = {}

    def of(self, *values: object) -> bytes:
        """The fingerprint of these values in this order.

        Raises NoFingerprint, a TypeError that names the place, where there is none.
        """
        return _digest(tuple(_forms(self, values)))

    def forget(self) -> None:
        """Let go of all values that were seen."""
        self._seen.clear()


def fingerprint(*values: object) -> bytes:
    """The fingerprint of these values in this order; see ``Fingerprints`` for many."""
    return Fingerprints().of(*values)


def _digest(form: _Form) -> bytes:
    return blake2b(marshal.dumps(form, _VERSION), digest_size=SIZE).digest()


_Encoder = Callable[[Fingerprints, Any], _Form]


class _Encoders(dict[type, _Encoder]):
    """How values of each class get their form; a new class is looked into when it is first met."""

    def __missing__(self, kind: type) -> _Encoder:
        encoder = self[kind] = _encoder_for(kind)
        return encoder


def _forms(prints: Fingerprints, values: Iterable[object]) -> list[_Form]:
    encoders, plain, empty = prints._encoders, _PLAIN, ()  # most fields of views are plain or empty
    return [
        value if (kind := type(value)) in plain or value is empty else encoders[kind](prints, value)
        for value in values
    ]


def _encoder_for(kind: type) -> _Encoder:
    if issubclass(kind, Enum):
        return _member_encoder(kind)
    if is_dataclass(kind) and kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        return _dataclass_encoder(kind)
    # Markup and named tuples: nothing but their text or items, as they have no room for more.
    if issubclass(kind, str) and not kind.__dictoffset__:
        return _marked(kind, lambda _, value: str.__str__(value))
    if issubclass(kind, tuple) and not kind.__dictoffset__:
        return _marked(kind, lambda prints, value: _tuple(prints, tuple(value)))
    raise NoFingerprint(kind)


def _name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _marked(kind: type, form_of: _Encoder) -> _Encoder:
    name = _name(kind)
    return lambda prints, value: (_MARK, name, form_of(prints, value))


def _tuple(prints: Fingerprints, values: tuple[object, ...]) -> _Form:
    if _PLAIN.issuperset(map(type, values)):
        return values
    try:
        return tuple(_forms(prints, values))
    except NoFingerprint as problem:
        raise problem.within(f"[{_place_of(prints, values)}]") from None


def _place_of(prints: Fingerprints, items: tuple[object, ...]) -> int:
    for place, item in enumerate(items):
        try:
            _forms(prints, (item,))
        except NoFingerprint:
            return place
    raise AssertionError("an item without a fingerprint has got one meanwhile")


def _frozenset(prints: Fingerprints, values: frozenset[object]) -> _Form:
    try:
        return tuple(sorted(map(_digest, _forms(prints, values))))
    except NoFingerprint as problem:
        raise problem.within("{…}") from None


def _dataclass_encoder(kind: type) -> _Encoder:
    names = tuple(field.name for field in fields(kind) if field.compare)
    name, values_of = _name(kind), _getter(names)

    def encode(prints: Fingerprints, value: object) -> _Form:
        seen = prints._seen.get(id(value))
        if seen is not None:
            return seen[1]
        values = values_of(value)
        if _PLAIN.issuperset(map(type, values)):
            return (_MARK, name, values)
        try:
            digest = _digest((name, *_forms(prints, values)))
        except NoFingerprint as problem:
            raise problem.within(f".{names[_place_of(prints, values)]}") from None
        form = (_MARK, digest)
        prints._seen[id(value)] = (value, form)  # holding the value keeps its id from being reused
        return form

    return encode


def _getter(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _member_encoder(kind: type) -> _Encoder:
    name = _name(kind)

    @cache
    def form_of(member: Any) -> _Form:
        return _MARK, name, str(member.name), *_forms(Fingerprints(), (member.value,))

    return lambda _, member: form_of(member)


def _moment(_: object, moment: datetime | time) -> _Form:
    return moment.isoformat(), moment.fold, _zone(moment.tzinfo)


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
        Decimal: _marked(Decimal, lambda _, value: str(value)),
        date: _marked(date, lambda _, value: value.isoformat()),
        datetime: _marked(datetime, _moment),
        time: _marked(time, _moment),
        timedelta: _marked(timedelta, lambda _, value: repr(value)),
        tuple: _tuple,
        frozenset: _marked(frozenset, _frozenset),
    }
)
