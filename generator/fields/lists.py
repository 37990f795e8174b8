"""The kinds of values of which there may be several."""

import re
from dataclasses import replace
from typing import Any

from generator.fields.braces import is_empty
from generator.fields.desk import Desk, Unreadable, refuse
from generator.fields.kinds import TEXT, Named, as_text
from generator.fields.mere import one_line
from generator.fields.schema import Kind, Schema
from generator.fields.tree import Mapping, Node, Scalar, Sequence, quoted
from generator.patterns import pattern

MOST_WORDS = 50
"""Tags of one page; each of them makes a page of its own, and a feed."""

_BULLET = pattern(r"([•·▪●‣◦*–—])\s+\S")


def list_of(kind: Kind, *, commas: bool = False) -> Kind:
    """A list; a single value stands for a list of one.

    Where values may hold no ``commas``, they part them on one line.
    """

    def read(node: Node, desk: Desk) -> tuple[Any, ...]:
        _refuse_bare(node, kind)
        if isinstance(node, Scalar) and (found := _BULLET.match(node.text.strip())):
            refuse("list-of-other-marks", node.where, mark=found[1])
        if isinstance(node, Scalar) and kind.name == "text":
            _refuse_block(node)
        node = Sequence(_apart(node), node.where) if commas else node
        return tuple(value for _, value in _values(_items(node), kind, desk))

    return Kind(f"list:{kind.name}", read, kind.words, kind.schema)


def set_of(kind: Kind, *, commas: bool = False) -> Kind:
    """A list in which everything stands once; a second one of the same is told and left out.

    Where values may hold no ``commas``, ``AT, DE`` on one line is a list as well.
    """

    def read(node: Node, desk: Desk) -> tuple[Any, ...]:
        items = _items(node) if commas else _apart(node)
        found: dict[Any, Any] = {}
        for item, value in _values(items, kind, desk):
            same = value.text if isinstance(value, Named) else value
            if same in found:
                text = as_text(item).shown
                desk.warn("repeated-value", item.where, field=desk.reading, text=text)
            found.setdefault(same, value)
        return tuple(found.values())

    return Kind(f"list:{kind.name}", read, kind.words, kind.schema)


def _refuse_block(node: Scalar) -> None:
    """A text of several lines, or one that begins with a hyphen, as only | and > make it."""
    text = node.text.strip()
    if "\n" in text or text.startswith("- "):
        refuse("block-for-list", node.where)


def _refuse_bare(node: Node, kind: Kind) -> None:
    """``[S, M, L]`` where each entry has names: told once, by the first."""
    if not kind.schema or kind.schema.short:
        return
    items = [each for each in _items(node) if not is_empty(each)]
    if items and all(isinstance(each, Scalar) for each in items):
        form, keys = _named(kind.schema, node), ", ".join(key.name for key in kind.schema.keys)
        text = as_text(items[0]).shown
        refuse("entries-without-names", items[0].where, text=text, form=form, keys=keys)


def _named(schema: Schema[Any], node: Node) -> str:
    """An entry with its names: ``[S, M]`` are probably the choices of one, and 5 the price of one."""
    names = schema.pair if all(schema.pair) else ("", schema.keys[0].name)
    parted = re.split(r"\s*(?:;|,(?!\d))\s*", node.text) if isinstance(node, Scalar) else ()
    told = [quoted(each) for each in parted] or [as_text(each).shown for each in _items(node)]
    several = any(key.name == names[1] and key.kind.name.startswith("list:") for key in schema.keys)
    worth = f"[{', '.join(told)}]" if several else "".join(told[:1]) or "…"
    if any(re.search(r"\D\s", each) for each in told) and not several:
        worth = "…"  # a sentence is hardly the value of one name
    first = f"{names[0]}: …, " if names[0] else ""
    return f"{{{first}{names[1]}: {worth}}}"


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


def _apart(node: Node) -> tuple[Node, ...]:
    """The entries of a list, or those that a text parts by commas."""
    if not isinstance(node, Scalar):
        return _items(node)
    return tuple(replace(node, text=each) for each in re.split("[,;]", node.text) if each.strip())


def _values(items: tuple[Node, ...], kind: Kind, desk: Desk) -> list[tuple[Node, Any]]:
    values = []
    for item in items:
        with desk.item():
            if not is_empty(item):
                values.append((item, _value(item, kind, desk)))
    return values


_ADDRESSED = frozenset({"url", "link", "href", "page", "pageref"})
"""What entries of a menu are called elsewhere by the page they lead to."""


def _value(item: Node, kind: Kind, desk: Desk) -> Any:
    try:
        return kind.read(item, desk)
    except Unreadable as unreadable:
        if isinstance(item, Mapping) and unreadable.problem.code == "not-a-text":
            form = ", ".join(key.shown for key, _ in item.entries)
            for key, value in item.entries:
                if key.text.casefold() in _ADDRESSED and isinstance(value, Scalar):
                    refuse("entry-with-names", item.where, form=form, name=value.shown)
            refuse("not-a-list", item.where, form=form)
        raise


def choices(kind: Kind) -> Kind:
    """A list of what one can choose; of ``red, blue`` on one line nobody knows whether it is one."""

    def read(node: Node, desk: Desk) -> Any:
        if (
            isinstance(node, Scalar)
            and len(each := re.split(r"\s*(?:;|,(?!\d))\s*", node.text)) > 1
        ):
            refuse("choices-in-a-line", node.where, text=node.shown, form=", ".join(each))
        return kind.read(node, desk)

    return Kind(kind.name, read, kind.words, kind.schema)


def _words(node: Node, desk: Desk) -> tuple[str, ...]:
    """A list of short texts; ``leder, papier`` on one line is one as well, and ``#leder #papier``."""
    if isinstance(node, Scalar):
        _refuse_block(node)
        said = one_line(node, desk)
        marks = r"[,;]|\s+(?=#)" if said.startswith("#") else "[,;]"
        words = tuple(word.strip() for word in re.split(marks, said))
    else:
        words = tuple(TEXTS.read(node, desk))
    words = tuple(bare for word in words if (bare := word.removeprefix("#")))
    if len(words) > MOST_WORDS:
        refuse("too-many-words", node.where, count=len(words), limit=MOST_WORDS)
    return words


TEXTS = list_of(TEXT)
WORDS = Kind("words", _words)
