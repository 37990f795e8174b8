"""Where pages have moved: their earlier addresses, and the present one."""

from collections.abc import Iterator

from generator.model.site import Page


def moves(page: Page) -> Iterator[tuple[str, str]]:
    """Each earlier address of ``page`` once, with its present one; none if it has moved back."""
    for old in dict.fromkeys(map(_whole, page.head.moved_from)):
        if old.casefold() != page.address.casefold():
            yield old, page.address


def _whole(address: str) -> str:
    """``/about`` asks for the folder ``/about/``; ``/about.html`` is a file."""
    return address if address.endswith("/") or "." in address.rpartition("/")[2] else f"{address}/"
