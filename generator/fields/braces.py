"""Commas within braces: ``{price: 5,90}`` is a price of 5 and a key 90 to YAML."""

from collections.abc import Container

from generator.fields.tree import Mapping, Scalar
from generator.problems import Problem, problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """An entry of a mapping whose value a comma cut, and the pieces that YAML took for keys."""

    key: Scalar
    value: Scalar
    pieces: tuple[Scalar, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The keys, real and mistaken, that the cut leaves without a value to be read."""
        return self.key.text, *(piece.text for piece in self.pieces)

    def problem(self) -> Problem:
        """What is wrong, with the entry as it should have been written."""
        whole = self.value.text
        for piece in self.pieces:
            decimals = whole[-1:].isdigit() and piece.text[:1].isdigit() and ":" not in piece.text
            whole += f"{',' if decimals else ', '}{piece.text}"
        mend = f'{self.key.text}: "{whole}"'
        return problem("comma-in-braces", self.value.where, key=self.key.text, mend=mend)


def cuts(node: Mapping, known: Container[str] = ()) -> tuple[Cut, ...]:
    """The values of ``{…}`` that commas cut; a known key without a value is no piece of one."""
    found: list[Cut] = []
    cut: Cut | None = None
    for key, value in node.entries if node.flow else ():
        if is_empty(value) and key.text not in known:
            if cut:
                found = [each for each in found if each.key is not cut.key]
                cut = Cut(cut.key, cut.value, (*cut.pieces, key))
                found.append(cut)
        else:
            plain = isinstance(value, Scalar) and value.plain and value.text
            cut = Cut(key, value, ()) if plain and isinstance(value, Scalar) else None
    return tuple(found)


def is_empty(node: object) -> bool:
    """``price:`` with nothing behind it, ``~`` or ``null``: as if the key had not been written."""
    return isinstance(node, Scalar) and node.plain and node.text in ("", "~", "null")
