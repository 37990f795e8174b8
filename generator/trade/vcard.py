"""Who somebody is and how to reach them, as a file that every address book takes in (RFC 6350)."""

from collections.abc import Iterator

from generator.trade.contentlines import content_lines, escaped
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """What an address book is told of a business; what is empty is left out.

    ``phone`` is a ``tel:`` address and ``messengers`` are whole addresses; ``point`` is a ``geo:``
    address (RFC 5870).
    """

    name: str
    owner: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    phone: str = ""
    email: str = ""
    site: str = ""
    language: str = ""
    timezone: str = ""
    point: str = ""
    note: str = ""
    messengers: tuple[str, ...] = ()


def vcard(card: Card) -> str:
    """The file for ``card``, in version 4.0; nothing in it depends on when it was made."""
    return content_lines(("BEGIN:VCARD", "VERSION:4.0", *_lines(card), "END:VCARD"))


def _lines(card: Card) -> Iterator[str]:
    yield "KIND:org"
    yield f"FN:{escaped(card.name)}"
    yield f"ORG:{escaped(card.name)}"
    if card.owner:
        yield f"RELATED;VALUE=text;TYPE=contact:{escaped(card.owner)}"
    place = (card.street, card.city, "", card.postcode, card.country)
    if any(place):
        yield f"ADR;TYPE=work:;;{';'.join(map(escaped, place))}"
    said = (
        ('TEL;VALUE=uri;TYPE="voice,work"', card.phone),
        ("GEO", card.point),
        ("URL", card.site),
        *(("IMPP", each) for each in card.messengers),
    )
    yield from (f"{name}:{address}" for name, address in said if address)
    texts = (
        ("EMAIL;TYPE=work", card.email),
        ("LANG", card.language),
        ("TZ", card.timezone),
        ("NOTE", card.note),
    )
    yield from (f"{name}:{escaped(text)}" for name, text in texts if text)
