"""Our own receiver: one PHP file for the web space that small firms already have.

It is made with the site's settings in it, and mails what forms send.  Nothing in it is secret: who
gets to see its source learns no more than the site says.
"""

from collections.abc import Mapping

from generator.receiver.words import receiver_words
from generator.values import dataclass

_PLACE = "[/* filled by the build */]"

Literal = str | tuple["Literal", ...] | Mapping[str, "Literal"]
"""What PHP is told: texts, lists and tables of them."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is needed for one language: the addresses of its home page and its page of thanks."""

    language: str
    home: str
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class Receiver:
    """What the receiver knows: to whom it mails, for which site, in which languages (its own first).

    ``hosts`` are those whose pages may send; ``signature`` ends what customers get; ``trap`` is the
    field that people leave empty.
    """

    owner: str
    name: str
    site: str
    hosts: tuple[str, ...]
    signature: tuple[str, ...]
    timezone: str
    trap: str
    tongues: tuple[Tongue, ...]


def receiver_file(receiver: Receiver) -> bytes:
    """The file as it lies on the web space."""
    from importlib.resources import files

    source = (files(__package__) / "order.php").read_text(encoding="utf-8")
    before, place, after = source.partition(_PLACE)
    if not place:
        raise ValueError("order.php has no place for its settings")
    return f"{before}{_php(_settings(receiver))}{after}".encode()


def _settings(receiver: Receiver) -> Mapping[str, Literal]:
    tongues = receiver.tongues
    return {
        "owner": receiver.owner,
        "name": receiver.name,
        "site": receiver.site,
        "hosts": receiver.hosts,
        "signature": "\n".join(receiver.signature),
        "timezone": receiver.timezone,
        "trap": receiver.trap,
        "language": tongues[0].language,
        "homes": {each.language: each.home for each in tongues},
        "thanks": {each.language: each.thanks for each in tongues},
        "words": {each.language: receiver_words(each.language) for each in tongues},
    }


def _php(value: Literal, depth: int = 0) -> str:
    """A PHP literal; in single quotes nothing but the quote and the backslash has a meaning."""
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    inner, outer = "    " * (depth + 1), "    " * depth
    if isinstance(value, tuple):
        return f"[{', '.join(_php(each) for each in value)}]"
    lines = (f"{inner}{_php(key)} => {_php(each, depth + 1)},\n" for key, each in value.items())
    return f"[\n{''.join(lines)}{outer}]"
