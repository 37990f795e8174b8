"""Declared fields: a name, a kind, what it means; and the reading of a mapping by them.

One declaration serves the reader, the errors, and the reference in the manual.
"""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from generator.fields.braces import cuts, is_empty
from generator.fields.desk import Desk, refuse
from generator.fields.tree import Mapping, Node, Scalar
from generator.problems import nearest
from generator.values import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kind:
    """How a value is read.  ``name`` is its heading in the manual, ``words`` what is allowed."""

    name: str
    read: Callable[[Node, Desk], Any]
    words: tuple[str, ...] = ()
    schema: "Schema[Any] | None" = None


@dataclass(frozen=True, slots=True)
class Key:
    """A field that an owner may write.

    ``into`` is the attribute it fills where that has another name.  ``text`` marks words that a
    translation says anew; everything else is said once, in the file of the site's own language.
    """

    name: str
    kind: Kind
    de: str
    en: str
    into: str = ""
    required: bool = False
    text: bool = False

    @property
    def attribute(self) -> str:
        """The name of the value in what the schema builds."""
        return self.into or self.name


@dataclass(frozen=True, slots=True)
class Schema(Generic[T]):
    """The keys of a mapping and what they build; ``short`` is the key that a lone text fills.

    ``pair`` names the two keys that are meant where somebody wrote a name and a value alone.
    """

    builds: Callable[..., T]
    keys: tuple[Key, ...]
    short: str = ""
    pair: tuple[str, str] = ("", "")


def read_record(schema: Schema[T], node: Node, desk: Desk) -> T:
    """Build what ``schema`` builds from a mapping; what is wrong goes to ``desk``.

    Raises Unreadable if the node is no mapping (and no lone text that may stand for one).
    """
    if isinstance(node, Scalar) and schema.short:
        key = next(each for each in schema.keys if each.name == schema.short)
        value = key.kind.read(node, desk)
        if key.required and not desk.partial and _says_nothing(value):
            desk.note("missing-key", node.where, key=key.name)
        return schema.builds(**{key.attribute: value})
    if all(schema.pair) and isinstance(node, Mapping):
        _refuse_pairs(schema, node)
    return schema.builds(**read_keys(schema.keys, node, desk))


_NAMES_OF_FIELDS = ("name", "title", "titel", "text", "value", "wert", "price", "preis")
"""What is meant as the name of a field, and not as something that has a value."""


def _refuse_pairs(schema: Schema[T], node: Mapping) -> None:
    """``{AT: 6.90}`` in place of ``{to: AT, price: 6.90}``: where no key is one, or nearly one.

    The value may be a list, or name what it is: ``{AT: {price: 6.90}}``.
    """
    known = [key.name for key in schema.keys]
    if any(
        key.text in known or key.text.casefold() in _NAMES_OF_FIELDS or nearest(key.text, known)
        for key, _ in node.entries
    ):
        return
    for key, value in node.entries:
        name, worth = schema.pair
        said = _flow(value)[1:-1] if isinstance(value, Mapping) else f"{worth}: {_flow(value)}"
        form = f"{{{name}: {key.shown}, {said}}}"
        refuse("pair-without-names", key.where, key=key.shown, form=form)


def _flow(node: Node) -> str:
    """A value as it is written in brackets on one line."""
    if isinstance(node, Mapping):
        said = ", ".join(f"{key.shown}: {_flow(value)}" for key, value in node.entries)
        return f"{{{said}}}"
    if isinstance(node, Scalar):
        return node.shown
    return f"[{', '.join(_flow(each) for each in node.items)}]"


def read_keys(keys: Sequence[Key], node: Node, desk: Desk) -> dict[str, Any]:
    """The values of a mapping by attribute; only those that were given and could be read."""
    if not isinstance(node, Mapping):
        refuse("not-a-mapping", node.where, keys=_shown(keys))
    known = {key.name: key for key in keys}
    cut = cuts(node, known)
    desk.problems.extend(each.problem() for each in cut)
    skipped = {name for each in cut for name in each.names}
    values = {known[each.key.text].attribute: UNREAD for each in cut if each.key.text in known}
    unknown = {name.text for name, _ in node.entries} - known.keys()
    desk.astray |= {name for name in unknown if _below(keys, name)}
    missed = _missed(keys, node, desk)
    for name, value in node.entries:
        if name.text in skipped:
            continue
        if name.text not in known and (section := _below(keys, name.text)):
            desk.note("key-elsewhere", name.where, key=name.shown, section=section)
            values.setdefault(known[section].attribute, UNREAD)
        elif name.text not in known and (section := desk.sections.get(name.text, "")):
            desk.note("key-elsewhere", name.where, key=name.shown, section=section)
            desk.astray.add(name.text)
        elif name.text not in known:
            meant = desk.synonyms.get(name.text.casefold(), "")
            near = meant if meant in known else nearest(name.text, known) or missed
            code = "lookalike-key" if near and _mixed(name.text) else "unknown-key"
            desk.note(code, name.where, near=near, key=name.shown, keys=_shown(keys))
            if near:
                values.setdefault(known[near].attribute, UNREAD)
        elif not is_empty(value):
            _read_into(values, known[name.text], value, desk)
    _require(keys, values, node, desk)
    return values


_FEW = 8
"""Keys of which nobody knows none."""


def sections_of(keys: Sequence[Key], node: Mapping) -> dict[str, str]:
    """The keys that one section of ``node`` knows and no other, and that it does not give itself."""
    found: dict[str, list[str]] = {}
    for section in keys:
        schema = section.kind.schema if section.kind.name == "record" else None
        for key in schema.keys if schema else ():
            found.setdefault(key.name, []).append(section.name)
    given = {name.text: value for name, value in node.entries}
    own = {key.name for key in keys}
    return {
        name: of[0]
        for name, of in found.items()
        if len(of) == 1 and name not in own and not _gives(given.get(of[0]), name)
    }


def _gives(node: Node | None, name: str) -> bool:
    return isinstance(node, Mapping) and any(key.text == name for key, _ in node.entries)


def _missed(keys: Sequence[Key], node: Mapping, desk: Desk) -> str:
    """The key that must be there and is not, where of a few keys one alone is unknown: it is meant."""
    given = {name.text for name, _ in node.entries}
    known = {key.name for key in keys}
    if desk.partial or len(keys) > _FEW or len(given - known) != 1:
        return ""
    missing = [key.name for key in keys if key.required and key.name not in given]
    return missing[0] if len(missing) == 1 else ""


def _below(keys: Sequence[Key], name: str) -> str:
    """The one of ``keys`` below which there is a key called ``name``; empty for none or several."""
    found = [key.name for key in keys if key.kind.name == "record" and _has(key.kind.schema, name)]
    return found[0] if len(found) == 1 else ""


def _has(schema: Schema[Any] | None, name: str) -> bool:
    return schema is not None and any(key.name == name for key in schema.keys)


def _read_into(values: dict[str, Any], key: Key, value: Node, desk: Desk) -> None:
    values.setdefault(key.attribute, UNREAD)
    with desk.value_of(key.name):
        values[key.attribute] = key.kind.read(value, desk)


def _require(keys: Sequence[Key], values: dict[str, Any], node: Mapping, desk: Desk) -> None:
    for key in keys:
        wanted = key.required and not desk.partial and key.name not in desk.astray
        if wanted and _says_nothing(values.get(key.attribute, "")):
            desk.note("missing-key", node.where, key=key.name)
    for attribute in [name for name, value in values.items() if value is UNREAD]:
        del values[attribute]


def _says_nothing(value: object) -> bool:
    """Whether it is a text without a sign, in one language or in several."""
    return value == "" or not any(text for _, text in getattr(value, "texts", [("", "said")]))


UNREAD = object()
"""Stands for a value that was given but not understood, so that it is not missed as well."""


def _mixed(text: str) -> bool:
    """Whether letters of another alphabet stand among Latin ones, where nobody sees the difference."""
    return any(unicodedata.name(sign, "").startswith(("CYRILLIC", "GREEK")) for sign in text)


def _shown(keys: Sequence[Key]) -> str:
    return ", ".join(key.name for key in keys)
