"""Texts that come with the program, with their places filled; and files that are written once."""

from collections.abc import Mapping as Values
from contextlib import suppress
from pathlib import Path
from string import Template

from generator.fields.tree import Mapping, Scalar, read_yaml
from generator.problems import Location, SiteError, problem


def filled(file: Path, values: Values[str, str]) -> str:
    """The text of ``file`` with its places ``$name`` filled by values of YAML; drawings as they are."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".svg":
        return text
    return Template(text).substitute({name: as_yaml(value) for name, value in values.items()})


def as_yaml(text: str) -> str:
    """``text`` as a value behind a colon: as it is where YAML reads just that, else in quotes."""
    node, problems = read_yaml(f"key: {text}\n", "")
    plain = not problems and isinstance(node, Mapping) and len(node.entries) == 1
    if plain and isinstance(node, Mapping):
        value = node.entries[0][1]
        if isinstance(value, Scalar) and value.text == text and text:
            return text
    return f'"{"".join(map(_quotable, text))}"'


def _quotable(sign: str) -> str:
    """A sign within quotation marks; what YAML takes for the end of a line, or for nothing, by its number."""
    if sign in '"\\':
        return f"\\{sign}"
    return sign if sign.isprintable() else f"\\U{ord(sign):08X}"


def write_new(path: Path, shown: str, text: str) -> None:
    """Write a file that is not there yet, its folders with it, whole or not at all.

    Raises SiteError if it cannot be.
    """
    begun = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as target:
            begun = True
            target.write(text)
    except FileExistsError:
        raise SiteError([problem("new-file-exists", Location(shown))]) from None
    except OSError as error:
        if begun:  # a full disk: what was begun would stand in the way of the next try
            with suppress(OSError):
                path.unlink()
        reason = error.strerror or str(error)
        raise SiteError([problem("new-file-unwritable", Location(shown), reason=reason)]) from None
